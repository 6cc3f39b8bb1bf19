// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch.h"
#include "digest.h"

namespace desk {

// A chained log that no journal would write, as another or a faulty program might send it.
class HandmadeLog {
public:
    explicit HandmadeLog(const QString &deskId) : m_desk{deskId, QStringLiteral("store-of-") + deskId} {}

    void add(const QString &caseId, int caseSeq, EventKind kind, const QString &number = {})
    {
        Event event;
        event.id = EventId(newUuid());
        event.deskId = m_desk.deskId;
        event.deskSeq = m_events.size() + 1;
        event.caseId = CaseId(caseId);
        event.caseSeq = caseSeq;
        event.kind = kind;
        event.at = QDateTime(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
        event.actor = QStringLiteral("wang");
        if (!number.isEmpty()) {
            event.payload.insert(QStringLiteral("number"), number);
        }
        event.salt = randomBytes(16);
        event.prevDigest = m_events.isEmpty() ? QByteArray(32, '\0') : m_events.last().digest;
        event.digest = sm3(event.canonicalText());
        m_events.append(event);
    }

    Batch batch(qint64 firstSeq = 1, qsizetype limit = -1) const
    {
        return {m_desk, firstSeq, m_events.mid(firstSeq - 1, limit)};
    }

private:
    DeskIdentity m_desk;
    QList<Event> m_events;
};

} // namespace desk
