// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "syncplan.h"

#include <algorithm>
#include <cmath>

namespace desk {

int waitSeconds(int failures, const SyncLimits &limits, double jitter)
{
    double whole = limits.firstWaitSeconds;
    for (int i = 1; i < failures && whole < limits.longestWaitSeconds; ++i) {
        whole *= 2;
    }
    whole = std::min<double>(whole, limits.longestWaitSeconds);
    return static_cast<int>(std::lround(whole * (0.5 + 0.5 * std::clamp(jitter, 0.0, 1.0))));
}

SyncStep nextStep(qint64 lastSeq, const HubMark &mark, int failures, const QDateTime &lastTry, const QDateTime &now,
                  const SyncLimits &limits, double jitter)
{
    if (failures > 0) {
        const QDateTime at = lastTry.addSecs(waitSeconds(failures, limits, jitter));
        // A clock that was set back must not make the wait longer.
        if (now >= lastTry && now < at) {
            return {SyncStep::Kind::Wait, mark.through + 1, at};
        }
    }
    if (lastSeq <= mark.through) {
        return {};
    }
    return {SyncStep::Kind::Send, mark.through + 1, {}};
}

} // namespace desk
