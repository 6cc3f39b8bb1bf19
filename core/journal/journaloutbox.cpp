// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include "rows.h"
#include "storageerror.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

std::optional<OutboxState> outboxStateOf(const QString &word)
{
    if (word == u"queued") {
        return OutboxState::Queued;
    }
    if (word == u"in_flight") {
        return OutboxState::InFlight;
    }
    if (word == u"acknowledged") {
        return OutboxState::Acknowledged;
    }
    return word == u"parked" ? std::optional(OutboxState::Parked) : std::nullopt;
}

Result<OutboxRow> readOutboxRow(const QSqlQuery &row)
{
    const auto kind = eventKindOf(row.value(2).toString());
    const auto state = outboxStateOf(row.value(5).toString());
    if (!kind || !state) {
        return unreadableRecord(
            u"outbox row %1: %2, %3"_s.arg(row.value(0).toString(), row.value(2).toString(), row.value(5).toString()));
    }
    return OutboxRow{row.value(0).toLongLong(), CaseId(row.value(1).toString()),  *kind,
                     row.value(3).toString(),   utcFrom(row.value(4).toString()), *state,
                     row.value(6).toInt(),      utcFrom(row.value(7).toString()), utcFrom(row.value(8).toString()),
                     row.value(9).toString(),   utcFrom(row.value(10).toString())};
}

Error hubIsAhead(qint64 through, qint64 last)
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("desk", "The hub holds %1 records of this window, but this store "
                                                "has only %2: it is an "
                                                "older copy. Nothing was changed. Do not record anything "
                                                "here; put the newest "
                                                "store back, or call support.")
                .arg(through)
                .arg(last),
            u"through %1, last %2"_s.arg(through).arg(last)};
}

Result<HubMark> readMark(Database &database)
{
    HubMark mark;
    const auto done = database.run(u"SELECT hub_epoch, through FROM hub_mark"_s, {}, [&](const QSqlQuery &row) {
        mark = {row.value(0).toString(), row.value(1).toLongLong()};
    });
    return done ? Result<HubMark>(mark) : done.error();
}

Result<Done> storeMark(Database &writer, const HubMark &mark)
{
    return writer.run(uR"(
        INSERT INTO hub_mark (id, hub_epoch, through) VALUES (1, ?, ?)
        ON CONFLICT (id) DO UPDATE SET hub_epoch = excluded.hub_epoch, through = excluded.through
    )"_s,
                      {mark.hubEpoch.isNull() ? u""_s : mark.hubEpoch, mark.through});
}

// What the hub no longer has is sent anew, also what it had put aside.
Result<Done> queueLost(Database &writer, qint64 through)
{
    const QString reason =
        QCoreApplication::translate("desk", "The hub was restored from an older copy or made anew. This is "
                                            "sent to it again.");
    return writer.run(uR"(
        UPDATE outbox
        SET state = 'queued', attempts = 0, next_try = NULL, acknowledged_at = NULL, reason = ?
        WHERE desk_seq > ? AND state IN ('acknowledged', 'parked')
    )"_s,
                      {reason, through});
}

// The round trip is over; what the hub did not take waits again.
Result<Done> queueNotTaken(Database &writer, qint64 through)
{
    return writer.run(u"UPDATE outbox SET state = 'queued', next_try = NULL WHERE rank = 1 AND desk_seq > ?"_s,
                      {through});
}

Result<Done> acknowledge(Database &writer, qint64 through, const QString &now)
{
    return writer.run(uR"(
        UPDATE outbox
        SET state = 'acknowledged', acknowledged_at = ?, next_try = NULL, reason = ''
        WHERE rank IN (1, 2) AND desk_seq <= ?
    )"_s,
                      {now, through});
}

Result<Done> park(Database &writer, qint64 seq, const QString &reason)
{
    return writer.run(uR"(
        UPDATE outbox
        SET state = 'parked', acknowledged_at = NULL, next_try = NULL, reason = ?
        WHERE desk_seq = ?
    )"_s,
                      {reason.isNull() ? u""_s : reason, seq});
}

} // namespace

Result<QList<OutboxRow>> Journal::outbox(int limit, int offset) const
{
    return readRows<OutboxRow>(m_reader, uR"(
        SELECT o.desk_seq, e.case_id, e.kind, coalesce(c.applicant, ''), e.at, o.state, o.attempts, o.last_try,
               o.next_try, o.reason, o.acknowledged_at
        FROM (SELECT * FROM outbox ORDER BY rank, desk_seq DESC LIMIT ? OFFSET ?) AS o
        JOIN events AS e ON e.desk_seq = o.desk_seq
        LEFT JOIN cases AS c ON c.case_id = e.case_id
        ORDER BY o.rank, o.desk_seq DESC
    )"_s,
                               {limit, offset}, readOutboxRow);
}

Result<OutboxCounts> Journal::outboxCounts() const
{
    // One row an event and no gaps: the acknowledged ones, by far the most, need
    // not be counted.
    OutboxCounts counts;
    const auto done = m_reader.run(uR"(
        SELECT (SELECT count(*) FROM outbox WHERE rank = 0),
               (SELECT count(*) FROM outbox WHERE rank = 1),
               (SELECT count(*) FROM outbox WHERE rank = 2),
               (SELECT coalesce(max(desk_seq), 0) FROM outbox)
    )"_s,
                                   {}, [&](const QSqlQuery &row) {
                                       counts.parked = row.value(0).toInt();
                                       counts.inFlight = row.value(1).toInt();
                                       counts.queued = row.value(2).toInt();
                                       counts.acknowledged =
                                           row.value(3).toInt() - counts.parked - counts.inFlight - counts.queued;
                                   });
    return done ? Result<OutboxCounts>(counts) : done.error();
}

Result<Done> Journal::markInFlight(qint64 firstSeq, qint64 lastSeq)
{
    return m_writer.run(uR"(
        UPDATE outbox
        SET state = 'in_flight', attempts = attempts + 1, last_try = ?, next_try = NULL, reason = ''
        WHERE desk_seq BETWEEN ? AND ? AND state IN ('queued', 'in_flight')
    )"_s,
                        {utcText(m_clock.now()), firstSeq, lastSeq});
}

Result<Done> Journal::markFailed(qint64 firstSeq, qint64 lastSeq, const QString &reason, const QDateTime &nextTry)
{
    return m_writer.run(uR"(
        UPDATE outbox
        SET state = 'queued', next_try = ?, reason = ?
        WHERE desk_seq BETWEEN ? AND ? AND state IN ('queued', 'in_flight')
    )"_s,
                        {utcText(nextTry), reason.isNull() ? u""_s : reason, firstSeq, lastSeq});
}

Result<Done> Journal::storeAcknowledgement(const HubMark &mark, const QMap<qint64, QString> &parked)
{
    auto transaction = Transaction::begin(m_writer);
    if (!transaction) {
        return transaction.error();
    }
    const auto last = readNumber(m_writer, u"SELECT coalesce(max(desk_seq), 0) FROM events"_s);
    if (!last) {
        return last.error();
    }
    if (mark.through > *last) {
        return hubIsAhead(mark.through, *last);
    }
    // In ordinary times nothing after the mark is acknowledged, and this finds
    // nothing.
    if (const auto done = queueLost(m_writer, mark.through); !done) {
        return done;
    }
    if (const auto done = queueNotTaken(m_writer, mark.through); !done) {
        return done;
    }
    for (auto row = parked.begin(); row != parked.end() && row.key() <= mark.through; ++row) {
        if (const auto done = park(m_writer, row.key(), row.value()); !done) {
            return done;
        }
    }
    if (const auto done = acknowledge(m_writer, mark.through, utcText(m_clock.now())); !done) {
        return done;
    }
    if (const auto done = storeMark(m_writer, mark); !done) {
        return done;
    }
    return transaction->commit();
}

Result<HubMark> Journal::hubMark() const
{
    return readMark(m_reader);
}

} // namespace desk
