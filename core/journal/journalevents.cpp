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

// The first place at which the chain is not what was written.
Error brokenAt(qint64 seq, const CaseId &id, const QString &detail)
{
    const QString place = id.isEmpty()
                              ? QCoreApplication::translate("desk", "record %1").arg(seq)
                              : QCoreApplication::translate("desk", "record %1 of case %2").arg(seq).arg(id.text());
    return {ErrorKind::StorageDamaged,
            QCoreApplication::translate("desk", "The journal was changed or damaged at %1. The file is kept as it "
                                                "is. Do not "
                                                "go on with this store; restore it from a backup, or call support.")
                .arg(place),
            u"event %1: %2"_s.arg(seq).arg(detail)};
}

// Walks along, one event after the other.
class ChainWalk {
public:
    explicit ChainWalk(QString deskId) : m_deskId(std::move(deskId)) {}

    void step(const QSqlQuery &row)
    {
        if (!m_fault) {
            m_fault = check(row);
        }
    }
    const std::optional<Error> &fault() const { return m_fault; }
    qint64 seq() const { return m_seq; }

private:
    std::optional<Error> check(const QSqlQuery &row)
    {
        const qint64 due = m_seq + 1;
        const auto event = readEvent(row, m_deskId);
        const qint64 seq = row.value(0).toLongLong();
        if (seq != due) {
            return brokenAt(due, {}, u"missing, the next one is %1"_s.arg(seq));
        }
        if (!event) {
            return brokenAt(due, CaseId(row.value(2).toString()), event.error().detail);
        }
        if (event->prevDigest != m_digest) {
            return brokenAt(due, event->caseId, u"does not follow the event before"_s);
        }
        if (sm3(event->canonicalText()) != event->digest) {
            return brokenAt(due, event->caseId, u"differs from its digest"_s);
        }
        m_seq = seq;
        m_digest = event->digest;
        return std::nullopt;
    }

    QString m_deskId;
    qint64 m_seq = 0;
    QByteArray m_digest = QByteArray(32, '\0');
    std::optional<Error> m_fault;
};

} // namespace

Result<QList<Event>> Journal::eventsOf(const CaseId &id) const
{
    return readRows<Event>(m_reader, u"SELECT %1 FROM events WHERE case_id = ? ORDER BY case_seq"_s.arg(eventColumns),
                           {id.text()}, [this](const QSqlQuery &row) { return readEvent(row, m_identity.deskId); });
}

Result<QList<Event>> Journal::eventsFrom(qint64 firstSeq, int limit) const
{
    return readRows<Event>(
        m_reader, u"SELECT %1 FROM events WHERE desk_seq >= ? ORDER BY desk_seq LIMIT ?"_s.arg(eventColumns),
        {firstSeq, limit}, [this](const QSqlQuery &row) { return readEvent(row, m_identity.deskId); });
}

Result<qint64> Journal::lastSeq() const
{
    return readNumber(m_reader, u"SELECT coalesce(max(desk_seq), 0) FROM events"_s);
}

Result<Done> Journal::verify() const
{
    ChainWalk walk(m_identity.deskId);
    const auto done = m_reader.run(u"SELECT %1 FROM events ORDER BY desk_seq"_s.arg(eventColumns), {},
                                   [&](const QSqlQuery &row) { walk.step(row); });
    if (!done) {
        return done;
    }
    if (walk.fault()) {
        return *walk.fault();
    }
    // A chain cannot show that its end was cut off; what was sent, or is to be
    // sent, can.
    const auto witnessed = readNumber(m_reader, uR"(
        SELECT max((SELECT coalesce(max(desk_seq), 0) FROM outbox),
                   (SELECT coalesce(max(through), 0) FROM hub_mark))
    )"_s);
    if (!witnessed) {
        return witnessed.error();
    }
    if (*witnessed > walk.seq()) {
        return brokenAt(walk.seq() + 1, {}, u"missing at the end, there were %1"_s.arg(*witnessed));
    }
    return Done{};
}

} // namespace desk
