// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace desk {

// A private PostgreSQL of this test program: its own data, its own socket in a temporary folder, no network. Ends with
// the program. Every failure fails the test that asks for it.
class PostgresServer : public QObject {
public:
    // The one of this program, started when it is first asked for.
    static PostgresServer &shared();
    ~PostgresServer() override;

    QString socketFolder() const;
    int port() const { return 54329; }

    void start();
    void stop(); // as an administrator would: connections are cut, nothing is lost
    bool isRunning() const;

    // Makes an empty database and sets it up with scripts/hub-setup, as an administrator would.
    void makeHub(const QString &database, const QString &deskRole = QStringLiteral("onewindow_desk"));
    // Replaces the database `to` by a copy of `from`; connections to both are cut.
    void copyDatabase(const QString &from, const QString &to);
    void dropDatabase(const QString &database);

    // Runs a statement as the administrator and gives its rows, columns separated by '|'.
    QString sql(const QString &database, const QString &statement);
    // Runs a statement as someone and gives what psql says if it is refused; empty when it is not.
    QString refusalOf(const QString &user, const QString &database, const QString &statement);

private:
    explicit PostgresServer(QObject *parent);
    QStringList asPostgres(const QStringList &command) const;
    QStringList psqlArguments(const QString &user, const QString &database) const;

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace desk
