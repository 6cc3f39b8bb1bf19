// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "embeddedhub.h"

#include "hubrules.h"

#include <QCoreApplication>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int schemaVersion = 1;

// The tables of data/hub/01-tables.sql, in SQLite's words. Times are UTC and ISO.
constexpr auto schema = R"(
CREATE TABLE mark (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch TEXT NOT NULL
) STRICT;
CREATE TABLE desk (
    desk_id TEXT PRIMARY KEY,
    store_id TEXT NOT NULL,
    through INTEGER NOT NULL CHECK (through >= 0),
    head_digest BLOB NOT NULL CHECK (length(head_digest) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
    desk_id TEXT NOT NULL,
    desk_seq INTEGER NOT NULL CHECK (desk_seq > 0),
    case_id TEXT NOT NULL,
    case_seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    body TEXT NOT NULL,
    rejected_reason TEXT,
    PRIMARY KEY (desk_id, desk_seq)
) STRICT;
CREATE INDEX event_rejected ON event (desk_id, desk_seq) WHERE rejected_reason IS NOT NULL;
CREATE TABLE case_file (
    case_id TEXT PRIMARY KEY,
    case_seq INTEGER NOT NULL CHECK (case_seq > 0),
    desk_id TEXT NOT NULL,
    state TEXT NOT NULL,
    number TEXT UNIQUE,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)";

// What a failure of the hub's file means for the line: a damaged or newer file does not mend itself.
Error lineError(const Error &error)
{
    const bool lasting = error.kind == ErrorKind::StorageDamaged || error.kind == ErrorKind::StorageNewer;
    return {lasting ? ErrorKind::Refused : ErrorKind::Unreachable,
            QCoreApplication::translate("desk", "The hub on this machine cannot be used. %1").arg(error.message),
            error.detail};
}

// One round trip within one transaction.
class Exchange {
public:
    Exchange(Database &database, const Batch &batch) : m_database(database), m_batch(batch)
    {
        m_events.reserve(batch.events.size());
        for (const Event &event : batch.events) {
            m_events.append(hubEventOf(event));
        }
    }

    Result<Ack> run();

private:
    using Step = Result<Done> (Exchange::*)();

    Result<Done> readMark();
    Result<Done> readDesk();
    Result<Done> readKept();
    Result<Done> judge();
    Result<Done> apply();
    Result<Done> keep(const HubEvent &event, const QString &reason);
    Result<Done> fold(const HubEvent &event, const QDateTime &at);
    Result<Done> moveDesk();
    Result<Done> readRejected();

    Database &m_database;
    const Batch &m_batch;
    QList<HubEvent> m_events;
    HubDesk m_desk;
    QMap<qint64, QByteArray> m_kept;
    Ack m_ack;
};

Result<Ack> Exchange::run()
{
    for (const Step step : {&Exchange::readMark, &Exchange::readDesk, &Exchange::readKept, &Exchange::judge}) {
        if (const auto done = (this->*step)(); !done) {
            return done.error();
        }
    }
    if (m_ack.verdict != HubVerdict::Ok) {
        return m_ack;
    }
    for (const Step step : {&Exchange::apply, &Exchange::moveDesk, &Exchange::readRejected}) {
        if (const auto done = (this->*step)(); !done) {
            return done.error();
        }
    }
    return m_ack;
}

Result<Done> Exchange::readMark()
{
    return m_database.run(u"SELECT epoch FROM mark"_s, {},
                          [&](const QSqlQuery &row) { m_ack.hubEpoch = row.value(0).toString(); });
}

// A desk that was never here is taken for what it says it is.
Result<Done> Exchange::readDesk()
{
    m_desk.deskId = m_batch.desk.deskId;
    m_desk.storeId = m_batch.desk.storeId;
    return m_database.run(u"SELECT store_id, through, head_digest FROM desk WHERE desk_id = ?"_s, {m_desk.deskId},
                          [&](const QSqlQuery &row) {
                              m_desk.storeId = row.value(0).toString();
                              m_desk.through = row.value(1).toLongLong();
                              m_desk.headDigest = row.value(2).toByteArray();
                          });
}

Result<Done> Exchange::readKept()
{
    return m_database.run(
        u"SELECT desk_seq, digest FROM event WHERE desk_id = ? AND desk_seq >= ? AND desk_seq < ?"_s,
        {m_desk.deskId, m_batch.firstSeq, m_batch.firstSeq + m_events.size()},
        [&](const QSqlQuery &row) { m_kept.insert(row.value(0).toLongLong(), row.value(1).toByteArray()); });
}

Result<Done> Exchange::judge()
{
    const QByteArray claimedHead = m_batch.events.isEmpty() ? QByteArray() : m_batch.events.last().digest;
    const auto refusal = refusalOf(m_batch, m_events, claimedHead, m_desk, m_kept);
    m_ack.verdict = refusal ? refusal->verdict : HubVerdict::Ok;
    m_ack.message = refusal ? refusal->message : QString();
    const bool ours = m_ack.verdict != HubVerdict::Malformed && m_ack.verdict != HubVerdict::WrongStore;
    m_ack.through = ours ? m_desk.through : 0;
    if (m_ack.verdict == HubVerdict::Malformed) {
        return Done{};
    }
    // The first store that speaks under a desk's name owns it.
    return m_database.run(u"INSERT INTO desk (desk_id, store_id, through, head_digest) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (desk_id) DO NOTHING"_s,
                          {m_desk.deskId, m_desk.storeId, m_desk.through, m_desk.headDigest});
}

Result<Done> Exchange::apply()
{
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const HubEvent &event = m_events.at(i);
        if (event.deskSeq <= m_desk.through) {
            continue;
        }
        int lastCaseSeq = 0;
        bool numberTaken = false;
        auto done = m_database.run(u"SELECT case_seq FROM case_file WHERE case_id = ?"_s, {event.caseId},
                                   [&](const QSqlQuery &row) { lastCaseSeq = row.value(0).toInt(); });
        if (done && !event.number.isEmpty()) {
            done = m_database.run(u"SELECT 1 FROM case_file WHERE number = ? AND case_id <> ?"_s,
                                  {event.number, event.caseId}, [&](const QSqlQuery &) { numberTaken = true; });
        }
        const QString reason = rejectionOf(event, lastCaseSeq, numberTaken);
        done = done ? keep(event, reason) : done;
        if (done && reason.isEmpty()) {
            done = fold(event, m_batch.events.at(i).at);
        }
        if (!done) {
            return done;
        }
    }
    return Done{};
}

Result<Done> Exchange::keep(const HubEvent &event, const QString &reason)
{
    return m_database.run(
        u"INSERT INTO event (desk_id, desk_seq, case_id, case_seq, kind, digest, body, rejected_reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {event.deskId, event.deskSeq, event.caseId, event.caseSeq, event.kind, event.digest,
         QString::fromUtf8(event.body), reason.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : reason});
}

Result<Done> Exchange::fold(const HubEvent &event, const QDateTime &at)
{
    return m_database.run(
        u"INSERT INTO case_file (case_id, case_seq, desk_id, state, number, changed_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (case_id) DO UPDATE SET case_seq = excluded.case_seq, desk_id = excluded.desk_id,"
        " state = excluded.state, number = coalesce(excluded.number, number), changed_at = excluded.changed_at"_s,
        {event.caseId, event.caseSeq, event.deskId, event.state,
         event.number.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : event.number,
         at.toUTC().toString(Qt::ISODateWithMs)});
}

Result<Done> Exchange::moveDesk()
{
    const qint64 last = m_batch.firstSeq + m_events.size() - 1;
    if (last > m_desk.through) {
        m_desk.through = last;
        m_desk.headDigest = m_events.last().digest;
    }
    m_ack.through = m_desk.through;
    return m_database.run(u"UPDATE desk SET through = ?, head_digest = ? WHERE desk_id = ?"_s,
                          {m_desk.through, m_desk.headDigest, m_desk.deskId});
}

// From the batch's first number on: the desk may have missed an earlier answer.
Result<Done> Exchange::readRejected()
{
    return m_database.run(u"SELECT desk_seq, rejected_reason FROM event"
                          " WHERE desk_id = ? AND desk_seq >= ? AND rejected_reason IS NOT NULL"_s,
                          {m_desk.deskId, m_batch.firstSeq}, [&](const QSqlQuery &row) {
                              m_ack.rejected.insert(row.value(0).toLongLong(), row.value(1).toString());
                          });
}

Result<Done> prepareSchema(Database &database)
{
    int version = -1;
    if (const auto done =
            database.run(u"PRAGMA user_version"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toInt(); });
        !done) {
        return done;
    }
    if (version > schemaVersion) {
        return Error{ErrorKind::StorageNewer,
                     QCoreApplication::translate("desk",
                                                 "It was written by a newer version of this program. Nothing was "
                                                 "changed in it. Update the program on this machine."),
                     u"user_version %1"_s.arg(version)};
    }
    if (version == schemaVersion) {
        return Done{};
    }
    auto done = database.runScript(QString::fromLatin1(schema));
    done = done ? database.run(u"INSERT INTO mark (one, epoch) VALUES (1, ?)"_s, {newUuid()}) : done;
    return done ? database.run(u"PRAGMA user_version = %1"_s.arg(schemaVersion)) : done;
}

Result<Ack> exchangeWith(Database &database, const Batch &batch)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto done = prepareSchema(database); !done) {
        return done.error();
    }
    auto ack = Exchange(database, batch).run();
    if (!ack) {
        return ack;
    }
    if (const auto done = transaction->commit(); !done) {
        return done.error();
    }
    return ack;
}

} // namespace

EmbeddedHub::EmbeddedHub(QString file) : m_file(std::move(file)) {}

Result<Ack> EmbeddedHub::exchange(const Batch &batch)
{
    auto database = Database::open(m_file, Database::Access::ReadWrite);
    if (!database) {
        return lineError(database.error());
    }
    auto ack = exchangeWith(*database, batch);
    return ack ? ack : lineError(ack.error());
}

QString EmbeddedHub::address() const
{
    return QCoreApplication::translate("desk", "Hub on this machine");
}

} // namespace desk
