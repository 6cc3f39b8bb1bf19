// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace desk {

// Where the time comes from, so that tests can set it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    // UTC, to the millisecond.
    virtual QDateTime now() const = 0;
    // The calendar date at the counter (China Standard Time, UTC+8, which has no summer time).
    QDate today() const;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

// The moment at the counter (UTC+8) of a UTC moment.
QDateTime atCounter(const QDateTime &utc);

} // namespace desk
