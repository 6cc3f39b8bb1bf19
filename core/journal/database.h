// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

class QSqlQuery;

namespace desk {

// One SQLite connection, for one thread. Holds a connection name, not a QSqlDatabase; closes and removes it at the end.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    // ReadWrite creates the file where there is none. Sets WAL, synchronous=FULL, foreign keys, trusted_schema=off; a
    // read-only connection never checkpoints.
    static Result<Database> open(const QString &file, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    // Prepares, binds by position, executes; rows go to `row` one after the other. Errors are told apart by SQLite's
    // code: full, read-only, busy, damaged.
    Result<Done> run(const QString &sql, const QVariantList &values = {},
                     const std::function<void(const QSqlQuery &)> &row = {});
    // Several statements, as in a migration; split by SQLite itself, not at semicolons.
    Result<Done> runScript(const QString &script);

    enum class Depth { Quick, Whole };
    // SQLite's own check of the file; Quick leaves out what the indexes say.
    Result<Done> check(Depth depth);

    const QString &file() const { return m_file; }

private:
    class Statements;
    Database(QString name, QString file);
    Result<Done> connect(Access access);
    void close();
    QString m_name; // empty: moved from
    QString m_file;
    std::unique_ptr<Statements> m_statements; // prepared and kept for the next run of the same text
};

// BEGIN IMMEDIATE … COMMIT; rolls back at the end of its life unless committed.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    Result<Done> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace desk
