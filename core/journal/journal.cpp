// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include "migrations.h"
#include "rows.h"
#include "storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

Error heldByAnother(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {ErrorKind::StorageBusy,
            QCoreApplication::translate("desk", "Another desk program on this computer has this store open. Nothing "
                                                "was "
                                                "changed. Go on in the other window, or close it and start again."),
            u"%1: process %2 (%3) on %4"_s.arg(lock.fileName()).arg(process).arg(program, host)};
}

Result<std::unique_ptr<QLockFile>> takeLock(const QString &folder, const QString &file)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/journal.lock"_s);
    lock->setStaleLockTime(0); // only a dead process's lock is taken over,
                               // however old a living one's is
    if (lock->tryLock(0)) {
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return heldByAnother(*lock);
    }
    const bool writable = lock->error() != QLockFile::PermissionError && QFileInfo(folder).isWritable();
    // In a folder that may be written, Qt fails to write the lock only for want
    // of room.
    return storageError(writable ? ErrorKind::StorageFull : ErrorKind::StorageReadOnly, file, u"lock file"_s);
}

Result<Done> makeFolder(const QString &folder, const QString &file)
{
    if (QDir().mkpath(folder)) {
        return Done{};
    }
    QString above = QDir(folder).absolutePath();
    while (!QFileInfo::exists(above)) {
        above = QFileInfo(above).absolutePath();
    }
    const ErrorKind kind = QFileInfo(above).isWritable() ? ErrorKind::StorageFailed : ErrorKind::StorageReadOnly;
    return storageError(kind, file, u"no folder can be made in "_s + above);
}

// Its neighbours, the write-ahead log and its index, get the same rights from
// SQLite.
void makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

Error anotherDesk(const QString &owner, const QString &deskId)
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("desk", "This store belongs to window %1, but "
                                                "this program is set to window %2. "
                                                "Nothing was changed. Set the program to "
                                                "window %1, or choose another "
                                                "folder.")
                .arg(owner, deskId),
            u"desk id differs"_s};
}

// A store without events may still be given to another window; from the first event on the name is fixed.
Result<DeskIdentity> settleIdentity(Database &writer, const QString &deskId, const Clock &clock)
{
    const auto done = writer.run(uR"(
        INSERT INTO store (id, desk_id, store_id, made_at) VALUES (1, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET desk_id = excluded.desk_id, store_id = excluded.store_id
        WHERE store.desk_id <> excluded.desk_id AND NOT EXISTS (SELECT 1 FROM events)
    )"_s,
                                 {deskId, newUuid(), utcText(clock.now())});
    if (!done) {
        return done.error();
    }
    DeskIdentity identity;
    const auto read = writer.run(u"SELECT desk_id, store_id FROM store"_s, {}, [&](const QSqlQuery &row) {
        identity = {row.value(0).toString(), row.value(1).toString()};
    });
    if (!read) {
        return read.error();
    }
    return identity.deskId == deskId ? Result<DeskIdentity>(identity) : anotherDesk(identity.deskId, deskId);
}

Result<Done> queueInterrupted(Database &writer)
{
    const QString reason =
        QCoreApplication::translate("desk", "The program ended while this was on its way. It is sent again; "
                                            "the hub keeps it only once.");
    return writer.run(uR"(
        UPDATE outbox SET state = 'queued', next_try = NULL, reason = ?
        WHERE rank = 1
    )"_s,
                      {reason});
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, const QString &deskId, const Clock &clock)
{
    const QString file = QDir(folder).filePath(u"journal.db"_s);
    if (deskId.isEmpty()) {
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("desk", "This program does not know which window it serves. Nothing "
                                                         "was changed. Choose the station and the window first."),
                     u"empty desk id"_s};
    }
    if (const auto done = makeFolder(folder, file); !done) {
        return done.error();
    }
    auto lock = takeLock(folder, file);
    if (!lock) {
        return lock.error();
    }
    makePrivateFile(file);
    auto writer = Database::open(file, Database::Access::ReadWrite);
    if (!writer) {
        return writer.error();
    }
    const auto outcome = migrate(*writer, shippedMigrations());
    if (!outcome) {
        return outcome.error();
    }
    const auto identity = settleIdentity(*writer, deskId, clock);
    if (!identity) {
        return identity.error();
    }
    if (const auto done = queueInterrupted(*writer); !done) {
        return done.error();
    }
    auto reader = Database::open(file, Database::Access::ReadOnly);
    if (!reader) {
        return reader.error();
    }
    std::unique_ptr<Journal> journal(new Journal(*std::move(writer), *std::move(reader), *std::move(lock), clock));
    journal->m_identity = *identity;
    switch (*outcome) {
    case MigrationOutcome::Created: journal->m_opening = Opening::Created; break;
    case MigrationOutcome::Current: journal->m_opening = Opening::Current; break;
    case MigrationOutcome::Upgraded: journal->m_opening = Opening::Upgraded; break;
    }
    return journal;
}

Journal::Journal(Database writer, Database reader, std::unique_ptr<QLockFile> lock, const Clock &clock)
    : m_lock(std::move(lock)), m_writer(std::move(writer)), m_reader(std::move(reader)), m_clock(clock)
{
}

// The reader goes first, so that the writer closes last and folds the
// write-ahead log into the file; then the lock.
Journal::~Journal() = default;

DeskIdentity Journal::identity() const
{
    return m_identity;
}

Journal::Opening Journal::opening() const
{
    return m_opening;
}

Result<Done> Journal::checkFile() const
{
    return m_reader.check(Database::Depth::Whole);
}

} // namespace desk
