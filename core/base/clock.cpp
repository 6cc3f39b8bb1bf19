// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "clock.h"

namespace desk {

namespace {
constexpr int chinaOffsetSeconds = 8 * 3600;
}

QDate Clock::today() const
{
    return atCounter(now()).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime atCounter(const QDateTime &utc)
{
    return utc.toOffsetFromUtc(chinaOffsetSeconds);
}

} // namespace desk
