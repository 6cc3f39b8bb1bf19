// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clock.h"
#include "database.h"
#include "event.h"

#include <QLockFile>
#include <QMap>

#include <functional>
#include <memory>
#include <optional>

namespace desk {

enum class CaseState { Received, Accepted, CorrectionAsked, NotOurs, NotNeeded };

// "received" …: the stable word for the store and the hub.
QString wordOf(CaseState state);

// A case as the fold of its events; one row of the projection.
struct CaseRecord {
    CaseId id;
    CaseState state = CaseState::Received;
    QString number;        // of the case, once accepted
    QString receiptNumber; // of the materials receipt, where one was given
    QString scenario;      // key
    QStringList variants;  // keys
    QString applicant;     // name
    QString applicantId;
    QString agent;
    QDate receivedOn;
    QDate dueOn;         // total due date, or the day by which everything missing has to be told
    QDateTime changedAt; // UTC, of the last event
    QString clerk;
    int caseSeq = 0; // of the last event

    friend bool operator==(const CaseRecord &, const CaseRecord &) = default;
};

struct CaseQuery {
    QString words; // parts of name, number, identity number or item key, separated by spaces; all must match
    std::optional<CaseState> state;
    int limit = 200;
    int offset = 0;
};

enum class OutboxState { Queued, InFlight, Acknowledged, Parked };

// One event on its way to the hub.
struct OutboxRow {
    qint64 deskSeq = 0;
    CaseId caseId;
    EventKind kind = EventKind::Received;
    QString applicant;
    QDateTime at; // UTC, of the event
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    QDateTime lastTry; // UTC; invalid: never tried
    QDateTime nextTry; // UTC; invalid: at once
    QString reason;    // why it waits or is parked
    QDateTime acknowledgedAt;

    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

struct OutboxCounts {
    int queued = 0;
    int inFlight = 0;
    int acknowledged = 0;
    int parked = 0;
};

// What is being typed, kept so that a crash loses at most the last seconds. Never leaves the desk.
struct Draft {
    CaseId id;
    QString title; // "出生 · 王某某", for the list that offers it again
    QJsonObject content;
    QDateTime savedAt; // UTC
};

// What a verb wants to be written.
struct NewEvent {
    CaseId caseId;
    EventKind kind = EventKind::Received;
    QString actor;
    QJsonObject payload; // see data/README.md, "Events"
};

// Who this store belongs to, fixed by its first event.
struct DeskIdentity {
    QString deskId;  // station code and window: "371083-01"
    QString storeId; // random UUID: tells a copied store from the real one
};

// What the hub has acknowledged, so that a hub restored from an older copy is noticed.
struct HubMark {
    QString hubEpoch; // empty: no hub yet
    qint64 through = 0;
};

// The append-only event journal of one desk with its projections, drafts, outbox and accounts: one SQLite file, one
// writer. Lives in one thread.
class Journal {
public:
    // How the file was found.
    enum class Opening { Created, Current, Upgraded };

    // Opens or creates journal.db in `folder`. Refuses with a clear error: another program holds it, damaged,
    // read-only, full, newer. Rows that were in flight when the program ended are queued again. A copy of the file is
    // kept before an upgrade.
    static Result<std::unique_ptr<Journal>> open(const QString &folder, const QString &deskId, const Clock &clock);

    // The scope of one verb: everything inside is stored together or not at all. Once a step has failed, the later ones
    // and commit() give its error.
    class Verb {
    public:
        // The next serial of the day, taken only if the verb commits.
        Result<int> takeSerial(QDate day);
        // Appends the event, chains it, folds it into the projection and puts it into the outbox.
        Result<Event> append(const NewEvent &event);
        Result<std::optional<CaseRecord>> findCase(const CaseId &id);
        Result<Done> removeDraft(const CaseId &id);
        Result<Done> commit();

    private:
        friend class Journal;
        Verb(Journal &journal, Transaction transaction);
        template<class T>
        Result<T> step(const std::function<Result<T>()> &work);
        Result<Event> write(const NewEvent &event);
        Journal *m_journal;
        Transaction m_transaction;
        std::optional<Error> m_over; // why nothing more can be done: a step failed, or all is stored
    };
    Result<Verb> beginVerb();

    DeskIdentity identity() const;
    Opening opening() const;

    Result<QList<CaseRecord>> cases(const CaseQuery &query) const;
    Result<int> countCases(const CaseQuery &query) const; // limit and offset do not matter
    Result<std::optional<CaseRecord>> findCase(const CaseId &id) const;
    Result<QList<Event>> eventsOf(const CaseId &id) const; // in order

    Result<Done> saveDraft(const Draft &draft);
    Result<QList<Draft>> drafts() const; // newest first
    Result<Done> removeDraft(const CaseId &id);

    // The sync engine's door: see core/sync.
    Result<QList<Event>> eventsFrom(qint64 firstSeq, int limit) const;
    Result<qint64> lastSeq() const;
    Result<QList<OutboxRow>> outbox(int limit,
                                    int offset) const; // what waits first (parked, in flight, queued), then newest
    Result<OutboxCounts> outboxCounts() const;
    Result<Done> markInFlight(qint64 firstSeq, qint64 lastSeq);
    // Back to the queue with the reason, to be tried again at `nextTry`.
    Result<Done> markFailed(qint64 firstSeq, qint64 lastSeq, const QString &reason, const QDateTime &nextTry);
    // Everything up to `mark.through` is acknowledged, except the parked ones, which carry the hub's reason. A mark
    // that went back, or another epoch, puts later rows back into the queue.
    Result<Done> storeAcknowledgement(const HubMark &mark, const QMap<qint64, QString> &parked);
    Result<HubMark> hubMark() const;

    // Walks the chain: digests, links, gaps. The error names the first damaged place.
    Result<Done> verify() const;
    // Folds all events anew, replacing the projections.
    Result<Done> rebuildProjections();
    // SQLite's own check of the file.
    Result<Done> checkFile() const;

    // Staff accounts of this store.
    Result<Done> addStaff(const QString &account, const QString &displayName, const QString &password);
    // The display name when the password is right; Refused otherwise.
    Result<QString> logIn(const QString &account, const QString &password) const;
    Result<QStringList> staffAccounts() const; // in order

    ~Journal();

private:
    friend struct JournalDoor; // a test's way to the writer
    Journal(Database writer, Database reader, std::unique_ptr<QLockFile> lock, const Clock &clock);
    std::unique_ptr<QLockFile> m_lock;
    mutable Database m_writer;
    mutable Database m_reader;
    const Clock &m_clock;
    DeskIdentity m_identity;
    Opening m_opening = Opening::Current;
};

} // namespace desk
