// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport.h"

namespace desk {

// The hub as a second SQLite file on this machine: the embedded default. The file is opened for each round trip, so
// that one that was put in its place meanwhile is noticed, and closed after it, so that it can be copied or carried
// away.
class EmbeddedHub final : public Transport {
public:
    explicit EmbeddedHub(QString file);

    Result<Ack> exchange(const Batch &batch) override;
    QString address() const override;

private:
    QString m_file;
};

} // namespace desk
