// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "fold.h"
#include "payload.h"
#include "storageerror.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayFrom(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// A null text would be stored as NULL.
QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString utcText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime utcFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

Result<Event> readEvent(const QSqlQuery &row, const QString &deskId)
{
    Event event;
    event.deskId = deskId;
    event.deskSeq = row.value(0).toLongLong();
    event.id = EventId(row.value(1).toString());
    event.caseId = CaseId(row.value(2).toString());
    event.caseSeq = row.value(3).toInt();
    const std::optional<EventKind> kind = eventKindOf(row.value(4).toString());
    if (!kind) {
        return unreadableRecord(u"event %1: unknown kind %2"_s.arg(event.deskSeq).arg(row.value(4).toString()));
    }
    event.kind = *kind;
    event.at = utcFrom(row.value(5).toString());
    event.actor = row.value(6).toString();
    auto payload = readPayload(row.value(7).toByteArray());
    if (!payload) {
        return unreadableRecord(u"event %1: %2"_s.arg(event.deskSeq).arg(payload.error().detail));
    }
    event.payload = *std::move(payload);
    event.salt = row.value(8).toByteArray();
    event.prevDigest = row.value(9).toByteArray();
    event.digest = row.value(10).toByteArray();
    return event;
}

Result<Done> insertEvent(Database &database, const Event &event)
{
    return database.run(u"INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(eventColumns),
                        {event.deskSeq, event.id.text(), event.caseId.text(), event.caseSeq, wordOf(event.kind),
                         utcText(event.at), filled(event.actor), storedPayload(event.payload), event.salt,
                         event.prevDigest, event.digest});
}

Result<CaseRecord> readCase(const QSqlQuery &row)
{
    CaseRecord record;
    record.id = CaseId(row.value(0).toString());
    const std::optional<CaseState> state = caseStateOf(row.value(1).toString());
    if (!state) {
        return unreadableRecord(u"case %1: unknown state %2"_s.arg(record.id.text(), row.value(1).toString()));
    }
    record.state = *state;
    record.number = row.value(2).toString();
    record.receiptNumber = row.value(3).toString();
    record.scenario = row.value(4).toString();
    record.variants = row.value(5).toString().split(u' ', Qt::SkipEmptyParts);
    record.applicant = row.value(6).toString();
    record.applicantId = row.value(7).toString();
    record.agent = row.value(8).toString();
    record.receivedOn = dayFrom(row.value(9));
    record.dueOn = dayFrom(row.value(10));
    record.changedAt = utcFrom(row.value(11).toString());
    record.clerk = row.value(12).toString();
    record.caseSeq = row.value(13).toInt();
    return record;
}

Result<std::optional<CaseRecord>> readCase(Database &database, const CaseId &id)
{
    const auto found = readRows<CaseRecord>(database, u"SELECT %1 FROM cases WHERE case_id = ?"_s.arg(caseColumns),
                                            {id.text()}, [](const QSqlQuery &row) { return readCase(row); });
    if (!found) {
        return found.error();
    }
    return found->isEmpty() ? std::optional<CaseRecord>() : found->first();
}

Result<Done> storeCase(Database &database, const CaseRecord &record, qint64 deskSeq)
{
    // Not INSERT OR REPLACE: that would also delete another case with the same
    // number.
    static const QString sql = uR"(
        INSERT INTO cases (%1, desk_seq, search)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (case_id) DO UPDATE SET
            state = excluded.state, number = excluded.number, receipt_number = excluded.receipt_number,
            scenario = excluded.scenario, variants = excluded.variants, applicant = excluded.applicant,
            applicant_id = excluded.applicant_id, agent = excluded.agent, received_on = excluded.received_on,
            due_on = excluded.due_on, changed_at = excluded.changed_at, clerk = excluded.clerk,
            case_seq = excluded.case_seq, desk_seq = excluded.desk_seq, search = excluded.search
    )"_s.arg(caseColumns);
    return database.run(sql, {record.id.text(), wordOf(record.state), filled(record.number),
                              filled(record.receiptNumber), filled(record.scenario), filled(record.variants.join(u' ')),
                              filled(record.applicant), filled(record.applicantId), filled(record.agent),
                              dayText(record.receivedOn), dayText(record.dueOn), utcText(record.changedAt),
                              filled(record.clerk), record.caseSeq, deskSeq, searchText(record)});
}

Result<qint64> readNumber(Database &database, const QString &sql, const QVariantList &values)
{
    qint64 number = 0;
    const auto done = database.run(sql, values, [&](const QSqlQuery &row) { number = row.value(0).toLongLong(); });
    return done ? Result<qint64>(number) : done.error();
}

} // namespace desk
