// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

ErrorKind kindOf(int code, const QString &file)
{
    if (code == SQLITE_IOERR_SHMSIZE) { // no room for the index of the write-ahead log
        return ErrorKind::StorageFull;
    }
    switch (code & 0xff) {
    case SQLITE_FULL: return ErrorKind::StorageFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorKind::StorageBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorKind::StorageReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorKind::StorageDamaged;
    case SQLITE_CONSTRAINT: return ErrorKind::Refused;
    case SQLITE_CANTOPEN:
        return QFileInfo(QFileInfo(file).absolutePath()).isWritable() ? ErrorKind::StorageFailed
                                                                      : ErrorKind::StorageReadOnly;
    default: return ErrorKind::StorageFailed;
    }
}

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::StorageFull:
        return QCoreApplication::translate("desk", "The disk is full. Everything recorded so far is kept; the "
                                                   "last step was not recorded. Free some "
                                                   "space on the disk that holds %1 and do the step again.");
    case ErrorKind::StorageBusy:
        return QCoreApplication::translate("desk", "Another program is using the store %1. Nothing was lost; the "
                                                   "last step was not recorded. Close the "
                                                   "other program and do the step again.");
    case ErrorKind::StorageReadOnly:
        return QCoreApplication::translate("desk", "The store %1 can be read but not written. Everything recorded "
                                                   "so far is kept; nothing new was "
                                                   "recorded. Ask the administrator for the right to write to "
                                                   "this folder, then start again.");
    case ErrorKind::StorageDamaged:
        return QCoreApplication::translate("desk",
                                           "The store %1 is damaged. The file is kept as it is. Restore it from "
                                           "a backup, or call support before you go on.");
    case ErrorKind::Refused:
        return QCoreApplication::translate("desk", "The store %1 does not take this record, because it "
                                                   "contradicts what is recorded already. Nothing "
                                                   "was changed. Open the case again and look at it; if this "
                                                   "comes back, call support.");
    default:
        return QCoreApplication::translate("desk", "The store %1 could not be used. Everything recorded so far is "
                                                   "kept; the "
                                                   "last step was not recorded. Try again; if it fails again, "
                                                   "call support.");
    }
}

} // namespace

Error sqliteError(int code, const QString &file, const QString &detail)
{
    return storageError(kindOf(code, file), file, u"SQLite %1: %2"_s.arg(code).arg(detail));
}

Error storageError(ErrorKind kind, const QString &file, const QString &detail)
{
    return {kind, sentence(kind).arg(QDir::toNativeSeparators(file)), detail};
}

Error unreadableRecord(const QString &detail)
{
    return {ErrorKind::StorageDamaged,
            QCoreApplication::translate("desk", "A record in the store cannot be read. Everything was left as it is. "
                                                "Restore the store from a backup, or call support."),
            detail};
}

} // namespace desk
