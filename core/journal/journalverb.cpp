// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include "digest.h"
#include "fold.h"
#include "rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qsizetype saltBytes = 16;
constexpr qsizetype digestBytes = 32;

struct ChainEnd {
    qint64 seq = 0;
    QByteArray digest = QByteArray(digestBytes, '\0');
};

Result<ChainEnd> chainEnd(Database &writer)
{
    ChainEnd end;
    const auto done = writer.run(u"SELECT desk_seq, digest FROM events ORDER BY desk_seq DESC LIMIT 1"_s, {},
                                 [&](const QSqlQuery &row) {
                                     end = {row.value(0).toLongLong(), row.value(1).toByteArray()};
                                 });
    return done ? Result<ChainEnd>(end) : done.error();
}

Result<Done> checkNumberIsFree(Database &writer, const CaseRecord &record)
{
    if (record.number.isEmpty()) {
        return Done{};
    }
    const auto others = readNumber(writer, uR"(
        SELECT count(*) FROM cases
        WHERE number = ? AND number <> '' AND case_id <> ?
    )"_s,
                                   {record.number, record.id.text()});
    if (!others) {
        return others.error();
    }
    if (*others > 0) {
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("desk", "The case number %1 already belongs to another case. Nothing "
                                                         "was recorded. Do the step again to take the next number.")
                         .arg(record.number),
                     u"case number taken"_s};
    }
    return Done{};
}

Error verbIsOver()
{
    return {ErrorKind::StorageFailed,
            QCoreApplication::translate("desk", "This step is already recorded. Open the case again to go on."),
            u"a verb was used after its commit"_s};
}

} // namespace

Journal::Verb::Verb(Journal &journal, Transaction transaction)
    : m_journal(&journal), m_transaction(std::move(transaction))
{
}

// SQLite may have rolled back already when a step failed; whatever came after
// would be stored on its own.
template<class T>
Result<T> Journal::Verb::step(const std::function<Result<T>()> &work)
{
    if (m_over) {
        return *m_over;
    }
    Result<T> result = work();
    if (!result) {
        m_over = result.error();
    }
    return result;
}

Result<Journal::Verb> Journal::beginVerb()
{
    auto transaction = Transaction::begin(m_writer);
    if (!transaction) {
        return transaction.error();
    }
    return Verb(*this, *std::move(transaction));
}

Result<int> Journal::Verb::takeSerial(QDate day)
{
    return step<int>([&]() -> Result<int> {
        const auto serial = readNumber(m_journal->m_writer, uR"(
            INSERT INTO serials (day, last) VALUES (?, 1)
            ON CONFLICT (day) DO UPDATE SET last = last + 1
            RETURNING last
        )"_s,
                                       {day.toString(Qt::ISODate)});
        return serial ? Result<int>(static_cast<int>(*serial)) : serial.error();
    });
}

Result<Event> Journal::Verb::append(const NewEvent &event)
{
    return step<Event>([&] { return write(event); });
}

Result<Event> Journal::Verb::write(const NewEvent &wanted)
{
    Q_ASSERT(!wanted.caseId.isEmpty());
    Database &writer = m_journal->m_writer;
    auto end = chainEnd(writer);
    if (!end) {
        return end.error();
    }
    const auto before = readCase(writer, wanted.caseId);
    if (!before) {
        return before.error();
    }
    Event event{EventId(newUuid()),
                m_journal->m_identity.deskId,
                end->seq + 1,
                wanted.caseId,
                *before ? (*before)->caseSeq + 1 : 1,
                wanted.kind,
                m_journal->m_clock.now().toUTC(),
                wanted.actor,
                wanted.payload,
                randomBytes(saltBytes),
                std::move(end->digest),
                {}};
    event.digest = sm3(event.canonicalText());

    const auto record = fold(*before, event);
    if (!record) {
        return record.error();
    }
    if (const auto done = checkNumberIsFree(writer, *record); !done) {
        return done.error();
    }
    if (const auto done = insertEvent(writer, event); !done) {
        return done.error();
    }
    if (const auto done = storeCase(writer, *record, event.deskSeq); !done) {
        return done.error();
    }
    if (const auto done = writer.run(u"INSERT INTO outbox (desk_seq) VALUES (?)"_s, {event.deskSeq}); !done) {
        return done.error();
    }
    return event;
}

Result<std::optional<CaseRecord>> Journal::Verb::findCase(const CaseId &id)
{
    return step<std::optional<CaseRecord>>([&] { return readCase(m_journal->m_writer, id); });
}

Result<Done> Journal::Verb::removeDraft(const CaseId &id)
{
    return step<Done>([&] { return m_journal->removeDraft(id); });
}

Result<Done> Journal::Verb::commit()
{
    const auto done = step<Done>([&] { return m_transaction.commit(); });
    if (done) {
        m_over = verbIsOver();
    }
    return done;
}

} // namespace desk
