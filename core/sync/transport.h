// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch.h"

namespace desk {

// The line to a hub. One call is one round trip; it may block, and is called from the sync engine's own thread only.
class Transport {
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    // Unreachable: trying again later may help. Refused: it will not.
    virtual Result<Ack> exchange(const Batch &batch) = 0;
    // Where it leads, for the queue page: "本机汇聚库", "hub.example:5432".
    virtual QString address() const = 0;
};

} // namespace desk
