// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "syncengine.h"
#include "testhub.h"

// Each story runs against the hub in a file and against PostgreSQL.
#define BOTH_HUBS                                                                                                      \
    const HubKind kind = GENERATE(HubKind::Embedded, HubKind::Postgres);                                               \
    INFO((kind == HubKind::Embedded ? "embedded hub" : "PostgreSQL"));                                                 \
    const auto hub = makeHub(kind);                                                                                    \
    const auto line = hub->line()

namespace desk {

// A window with the engine, driven batch by batch.
struct Sender {
    explicit Sender(Counter &counter, SyncLimits limits = {}) : engine(counter.journal(), counter.clock(), limits) {}
    SyncEngine engine;
    SyncStatus::State state() const { return engine.status().state; }
};

inline QList<OutboxState> statesOf(Counter &counter)
{
    QList<OutboxState> states;
    for (qint64 seq = 1; seq <= counter.lastSeq(); ++seq) {
        states.append(counter.row(seq).state);
    }
    return states;
}

} // namespace desk
