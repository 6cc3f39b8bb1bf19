// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "event.h"
#include "journal.h"

namespace desk {

// What a desk sends: a piece of its gap-free log. No events: it only asks where the hub stands.
struct Batch {
    DeskIdentity desk;
    qint64 firstSeq = 1;
    QList<Event> events;

    // {"contract":1,"desk":…,"store":…,"firstSeq":…,"events":["canonical text", …],"headDigest":"hex"}; events travel
    // as the very text their digest was taken of, so that the hub can check it without spelling JSON anew. The head
    // digest is the last event's, which no later event vouches for yet; it is left out where there is no event.
    QByteArray toJson() const;
    static Result<Batch> fromJson(const QByteArray &json);
};

enum class HubVerdict {
    Ok,
    Hole,        // the batch starts behind what the hub has; `through` says where to go on
    Fork,        // same number, other digest: an alarm, nothing was taken
    BrokenChain, // a digest or a link of the batch is wrong; nothing was taken
    WrongStore,  // another store already speaks under this desk's name
    Malformed,
};

// What the hub answers: it has everything up to `through`.
struct Ack {
    HubVerdict verdict = HubVerdict::Ok;
    QString hubEpoch; // random, made with the hub's store
    qint64 through = 0;
    QMap<qint64, QString> rejected; // kept by the hub, but not applied: the desk parks them with this reason
    QString message;                // of a verdict that is not Ok

    QByteArray toJson() const;
    static Result<Ack> fromJson(const QByteArray &json);
    friend bool operator==(const Ack &, const Ack &) = default;
};

} // namespace desk
