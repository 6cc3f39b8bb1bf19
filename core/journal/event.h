// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "key.h"
#include "result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace desk {

enum class EventKind { Received, Accepted, CorrectionAsked, NotOurs, NotNeeded };

// "case.accepted" …: the stable word for the journal and the hub.
QString wordOf(EventKind kind);
std::optional<EventKind> eventKindOf(const QString &word);

// What happened at this desk, as the journal keeps it for ever.
struct Event {
    EventId id;
    QString deskId;     // "371083-01"
    qint64 deskSeq = 0; // gap-free per desk, from 1
    CaseId caseId;
    int caseSeq = 0; // gap-free per case, from 1
    EventKind kind = EventKind::Received;
    QDateTime at;  // UTC, to the millisecond
    QString actor; // staff account
    QJsonObject payload;
    QByteArray salt;       // 16 random bytes, so that a digest gives no short payload away
    QByteArray prevDigest; // 32 bytes; zeros for the desk's first event
    QByteArray digest;     // SM3 over canonicalText()

    // Canonical JSON of everything but the digest: what the digest is taken of and what travels to the hub. Members
    // bear the names above; salt and prevDigest are lower-case hexadecimal, at is "2026-11-24T04:00:00.000Z".
    QByteArray canonicalText() const;
    // Reads such a text and takes its digest; refuses what is not an event.
    static Result<Event> fromCanonicalText(const QByteArray &text);

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace desk
