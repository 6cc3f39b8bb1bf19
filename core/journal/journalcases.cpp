// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include "fold.h"
#include "rows.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Condition {
    QString sql; // "WHERE …" or empty
    QVariantList values;
};

// instr, not LIKE: nothing to escape, and FTS5's trigrams miss Chinese words of
// two characters.
Condition conditionOf(const CaseQuery &query)
{
    QStringList parts;
    QVariantList values;
    if (query.state) {
        parts += u"state = ?"_s;
        values += wordOf(*query.state);
    }
    const QStringList words = searchWords(query.words);
    for (const QString &word : words) {
        parts += u"instr(search, ?) > 0"_s;
        values += word;
    }
    return {parts.isEmpty() ? QString() : u"WHERE "_s + parts.join(u" AND "_s), values};
}

} // namespace

Result<QList<CaseRecord>> Journal::cases(const CaseQuery &query) const
{
    const Condition condition = conditionOf(query);
    return readRows<CaseRecord>(
        m_reader,
        u"SELECT %1 FROM cases %2 ORDER BY changed_at DESC, desk_seq DESC LIMIT ? OFFSET ?"_s.arg(caseColumns,
                                                                                                  condition.sql),
        condition.values + QVariantList{query.limit, query.offset}, [](const QSqlQuery &row) { return readCase(row); });
}

Result<int> Journal::countCases(const CaseQuery &query) const
{
    const Condition condition = conditionOf(query);
    const auto count = readNumber(m_reader, u"SELECT count(*) FROM cases %1"_s.arg(condition.sql), condition.values);
    return count ? Result<int>(static_cast<int>(*count)) : count.error();
}

Result<std::optional<CaseRecord>> Journal::findCase(const CaseId &id) const
{
    return readCase(m_reader, id);
}

Result<Done> Journal::rebuildProjections()
{
    auto transaction = Transaction::begin(m_writer);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto done = m_writer.run(u"DELETE FROM cases"_s); !done) {
        return done;
    }
    std::optional<CaseRecord> record; // of the case that is being read
    qint64 lastSeq = 0;
    Result<Done> state = Done{};
    const auto store = [&] {
        if (state && record) {
            state = storeCase(m_writer, *record, lastSeq);
        }
        record.reset();
    };
    const auto take = [&](const QSqlQuery &row) {
        const auto event = readEvent(row, m_identity.deskId);
        if (!event) {
            state = event.error();
            return;
        }
        if (record && record->id != event->caseId) {
            store();
        }
        if (auto next = fold(record, *event)) {
            record = *std::move(next);
            lastSeq = event->deskSeq;
        } else {
            state = next.error();
        }
    };
    const auto done = m_writer.run(u"SELECT %1 FROM events ORDER BY case_id, case_seq"_s.arg(eventColumns), {},
                                   [&](const QSqlQuery &row) {
                                       if (state) {
                                           take(row);
                                       }
                                   });
    store();
    if (!done || !state) {
        return done ? state : done;
    }
    return transaction->commit();
}

} // namespace desk
