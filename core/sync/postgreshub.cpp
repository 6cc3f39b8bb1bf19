// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "postgreshub.h"

#include "postgreserror.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>
#include <poll.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// A peer that vanished without a word is noticed within half a minute; the address may say otherwise.
constexpr auto lineOptions = "connect_timeout=5;keepalives_idle=10;keepalives_interval=5;keepalives_count=3;"
                             "tcp_user_timeout=30000;application_name=onewindow-desk";

using PgResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

PGconn *handleOf(const QString &connection)
{
    const QVariant handle = QSqlDatabase::database(connection, false).driver()->handle();
    return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

// Writes what is left to write and reads until a result is whole. False when the line broke or time ran out.
bool waitForResult(PGconn *line, const QDeadlineTimer &deadline)
{
    for (;;) {
        const int unsent = PQflush(line);
        if (unsent < 0) {
            return false;
        }
        if (unsent == 0 && PQisBusy(line) == 0) {
            return true;
        }
        pollfd socket{PQsocket(line), static_cast<short>(unsent > 0 ? POLLIN | POLLOUT : POLLIN), 0};
        const int ready = poll(&socket, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0 || (ready < 0 && errno != EINTR)) {
            return false;
        }
        if (ready > 0 && (socket.revents & ~POLLOUT) != 0 && PQconsumeInput(line) == 0) {
            return false;
        }
    }
}

} // namespace

PostgresHub::PostgresHub(PostgresAddress address, std::chrono::milliseconds patience)
    : m_address(std::move(address)), m_patience(patience)
{
}

PostgresHub::~PostgresHub()
{
    close();
}

Result<Ack> PostgresHub::exchange(const Batch &batch)
{
    const QByteArray request = batch.toJson();
    const bool wasOpen = !m_connection.isEmpty();
    if (!wasOpen) {
        if (const auto done = open(); !done) {
            return done.error();
        }
    }
    auto answer = call(request);
    // A line that stood idle may have been cut long ago; a batch sent twice is harmless.
    if (!answer && answer.error().kind == ErrorKind::Unreachable && wasOpen && m_connection.isEmpty()) {
        if (const auto done = open(); !done) {
            return done.error();
        }
        answer = call(request);
    }
    return answer ? Ack::fromJson(*answer) : answer.error();
}

QString PostgresHub::address() const
{
    return m_address.host.startsWith(u'/') ? m_address.database : u"%1:%2"_s.arg(m_address.host).arg(m_address.port);
}

Result<Done> PostgresHub::open()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("desk",
                                                 "This machine lacks the PostgreSQL driver of Qt. The records stay "
                                                 "here. Install the package libqt6sql6-psql and start again."),
                     u"QPSQL is not available"_s};
    }
    const QString name = u"hub-"_s + newUuid();
    QString fault;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        connection.setHostName(m_address.host);
        connection.setPort(m_address.port);
        connection.setDatabaseName(m_address.database);
        connection.setUserName(m_address.user);
        connection.setPassword(m_address.password);
        connection.setConnectOptions(QString::fromLatin1(lineOptions) +
                                     (m_address.options.isEmpty() ? QString() : u';' + m_address.options));
        if (!connection.open()) {
            fault = connection.lastError().driverText() + u" | "_s + connection.lastError().databaseText();
        }
    }
    if (!fault.isEmpty()) {
        QSqlDatabase::removeDatabase(name);
        return connectError(address(), fault);
    }
    m_connection = name;
    PQsetnonblocking(handleOf(m_connection), 1);
    return Done{};
}

void PostgresHub::close()
{
    if (!m_connection.isEmpty()) {
        QSqlDatabase::removeDatabase(m_connection);
        m_connection.clear();
    }
}

// Through the driver's own handle: QSqlQuery cannot bound its wait, and reports a lost line as any other error.
Result<QByteArray> PostgresHub::call(const QByteArray &request)
{
    PGconn *line = handleOf(m_connection);
    const char *const values[] = {request.constData()};
    const QDeadlineTimer deadline(m_patience);
    bool whole =
        PQsendQueryParams(line, "SELECT hub.exchange($1::jsonb)::text", 1, nullptr, values, nullptr, nullptr, 0) == 1;
    PgResult answer(nullptr, PQclear);
    while (whole && (whole = waitForResult(line, deadline))) {
        PgResult next(PQgetResult(line), PQclear);
        if (!next) {
            break;
        }
        // The first one says why; after it the server may only say that it closed the line.
        if (!answer) {
            answer = std::move(next);
        }
    }
    if (whole && answer && PQresultStatus(answer.get()) == PGRES_TUPLES_OK) {
        return QByteArray(PQgetvalue(answer.get(), 0, 0), PQgetlength(answer.get(), 0, 0));
    }
    const char *sqlState = answer ? PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE) : nullptr;
    const QString text = deadline.hasExpired() ? u"no answer in time"_s : QString::fromUtf8(PQerrorMessage(line));
    const auto error = statementError(address(), sqlState ? QString::fromLatin1(sqlState) : u"08006"_s, text);
    if (!whole || PQstatus(line) != CONNECTION_OK || sqlState == nullptr) {
        close();
    }
    return error;
}

} // namespace desk
