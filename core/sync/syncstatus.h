// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch.h"

namespace desk {

// How the line stands, for the rail and the queue page.
struct SyncStatus {
    enum class State { Idle, Waiting, Sending, Offline, Alarm };
    State state = State::Idle;
    QString sentence; // one plain, translated sentence: "3 件待传，线路正常，下一批 10:35"
    OutboxCounts counts;
    QDateTime nextTry; // UTC; invalid: none planned
    QString address;

    friend bool operator==(const SyncStatus &a, const SyncStatus &b);
};

// What the engine knows when it is asked how the line stands.
struct SyncFacts {
    OutboxCounts counts;
    QString address;
    bool hasTransport = false;
    bool paused = false;
    bool sending = false;
    QString failure;         // why the last try did not succeed; empty: it did, or there was none
    QDateTime nextTry;       // UTC, after a failure
    QString alarm;           // what a person has to look into; empty: nothing
    qint64 refilledFrom = 0; // the hub had gone back, and is filled again from this number on; 0: it had not
};

// Pure.
SyncStatus statusOf(const SyncFacts &facts);

// What a clerk is told when a hub says no. Pure.
QString alarmSentence(HubVerdict verdict, const QString &deskId);

} // namespace desk
