// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch.h"

namespace desk {

struct SyncLimits {
    int events = 200;         // in one batch
    int firstWaitSeconds = 5; // after the first failure
    int longestWaitSeconds = 600;
};

// What to do next. Pure.
struct SyncStep {
    enum class Kind {
        Idle, // everything is acknowledged
        Wait, // until `at`
        Send, // events from firstSeq on
    };
    Kind kind = Kind::Idle;
    qint64 firstSeq = 0;
    QDateTime at;
};

SyncStep nextStep(qint64 lastSeq, const HubMark &mark, int failures, const QDateTime &lastTry, const QDateTime &now,
                  const SyncLimits &limits, double jitter);

// The wait after so many failures in a row: doubled each time, bounded, and spread by `jitter` (0 to 1) over the upper
// half, so that desks do not come back all at once.
int waitSeconds(int failures, const SyncLimits &limits, double jitter);

} // namespace desk
