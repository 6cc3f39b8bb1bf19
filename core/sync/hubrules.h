// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch.h"

#include <QMap>

#include <optional>

namespace desk {

// What a hub knows of a desk.
struct HubDesk {
    QString deskId;
    QString storeId;
    qint64 through = 0;
    QByteArray headDigest = QByteArray(32, '\0'); // of the last event it has; zeros before the first
};

// One event as a hub sees it. The kind is a word, for a desk may be newer than its hub.
struct HubEvent {
    QString deskId;
    qint64 deskSeq = 0;
    QString caseId;
    int caseSeq = 0;
    QString kind;
    QString state;  // in which it leaves its case; empty: the kind is not known here
    QString number; // of the case, where the event names one
    QByteArray prevDigest;
    QByteArray digest; // taken anew from the body
    QByteArray body;
};

HubEvent hubEventOf(const Event &event);

// Why a batch is not taken.
struct HubRefusal {
    HubVerdict verdict = HubVerdict::Malformed;
    QString message; // Chinese, as from every hub
};

// The rules of data/hub/02-reading.sql and 04-exchange.sql, in the same order. `claimedHead` is the digest that the
// desk gives for its last event; `kept` holds the digests under which the hub has the desk's events that the batch
// repeats.
std::optional<HubRefusal> refusalOf(const Batch &batch, const QList<HubEvent> &events, const QByteArray &claimedHead,
                                    const HubDesk &desk, const QMap<qint64, QByteArray> &kept);

// Why one event is kept but not applied, by the rules of data/hub/03-applying.sql; empty when it is applied.
QString rejectionOf(const HubEvent &event, int lastCaseSeq, bool numberTaken);

} // namespace desk
