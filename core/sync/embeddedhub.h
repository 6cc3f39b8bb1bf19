// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport.h"

namespace desk {

// The hub as a second SQLite file on this machine: the embedded default. Opens its file in the thread that calls it.
class EmbeddedHub final : public Transport {
public:
    explicit EmbeddedHub(QString file);
    ~EmbeddedHub() override;

    Result<Ack> exchange(const Batch &batch) override;
    QString address() const override;

private:
    QString m_file;
    std::optional<Database> m_database;
};

} // namespace desk
