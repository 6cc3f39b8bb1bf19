// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journal.h"

#include <QSqlQuery>

namespace desk {

// How the values of the journal lie in its rows. Moments are UTC ISO texts with milliseconds, which sort as they pass.
QString utcText(const QDateTime &moment); // null for an invalid one
QDateTime utcFrom(const QString &text);

inline constexpr QStringView eventColumns =
    u"desk_seq, event_id, case_id, case_seq, kind, at, actor, payload, salt, prev_digest, digest";
Result<Event> readEvent(const QSqlQuery &row, const QString &deskId);
Result<Done> insertEvent(Database &database, const Event &event);

inline constexpr QStringView caseColumns =
    u"case_id, state, number, receipt_number, scenario, variants, applicant, applicant_id, agent, received_on, due_on, "
    "changed_at, clerk, case_seq";
Result<CaseRecord> readCase(const QSqlQuery &row);
Result<std::optional<CaseRecord>> readCase(Database &database, const CaseId &id);
// Inserts or replaces; `deskSeq` is the number of the case's last event.
Result<Done> storeCase(Database &database, const CaseRecord &record, qint64 deskSeq);

// Runs the query and reads each row; the first row that cannot be read ends it.
template<class T>
Result<QList<T>> readRows(Database &database, const QString &sql, const QVariantList &values,
                          const std::function<Result<T>(const QSqlQuery &)> &read)
{
    QList<T> list;
    std::optional<Error> fault;
    const auto done = database.run(sql, values, [&](const QSqlQuery &row) {
        if (fault) {
            return;
        }
        if (auto value = read(row)) {
            list.append(*std::move(value));
        } else {
            fault = value.error();
        }
    });
    if (!done) {
        return done.error();
    }
    return fault ? Result<QList<T>>(*fault) : list;
}

// Of a query with one row and one column.
Result<qint64> readNumber(Database &database, const QString &sql, const QVariantList &values = {});

} // namespace desk
