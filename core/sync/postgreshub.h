// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport.h"

#include <chrono>

namespace desk {

// How to reach a hub in PostgreSQL.
struct PostgresAddress {
    QString host; // a name, an address, or the folder of a local socket
    int port = 5432;
    QString database;
    QString user; // a role that may call hub.exchange and nothing else
    QString password;
    QString options; // further libpq options: "sslmode=verify-full;connect_timeout=5"

    friend bool operator==(const PostgresAddress &, const PostgresAddress &) = default;
};

// The hub in PostgreSQL: one call of hub.exchange(jsonb) a round trip. Opens its connection in the thread that calls
// it, and again after a lost line.
class PostgresHub final : public Transport {
public:
    // `patience`: how long an answer may take before the line counts as lost; longer than the hub's own limit.
    explicit PostgresHub(PostgresAddress address, std::chrono::milliseconds patience = std::chrono::seconds(40));
    ~PostgresHub() override;

    Result<Ack> exchange(const Batch &batch) override;
    QString address() const override;

private:
    Result<Done> open();
    void close();
    Result<QByteArray> call(const QByteArray &request);

    PostgresAddress m_address;
    std::chrono::milliseconds m_patience;
    QString m_connection; // name of the open connection; empty: none
};

} // namespace desk
