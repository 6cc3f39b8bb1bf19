// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "migrations.h"

#include "rows.h"
#include "storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE demands. A static library's
// resources are not there by themselves.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(desk_journal_migrations);
}

namespace desk {

namespace {

constexpr int applicationId = 0x4f57444b; // as set by the first step

Error newer(qint64 version, qint64 known, const QString &file)
{
    return {ErrorKind::StorageNewer,
            QCoreApplication::translate("desk", "The store %1 was written by a newer "
                                                "version of this program. Nothing was "
                                                "changed. Install the newer version on "
                                                "this computer and start again.")
                .arg(QDir::toNativeSeparators(file)),
            u"store version %1, known up to %2"_s.arg(version).arg(known)};
}

Error notAStore(const QString &file)
{
    return {ErrorKind::StorageDamaged,
            QCoreApplication::translate("desk", "The file %1 is not a store of this program. It was left as it "
                                                "is. Put "
                                                "the right file back from a backup, or choose another folder.")
                .arg(QDir::toNativeSeparators(file)),
            u"application_id differs"_s};
}

// VACUUM INTO does not promise that the copy has reached the disk.
bool flushToDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

QString freeName(const QString &file, qint64 version)
{
    const QFileInfo info(file);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u"-version-%1"_s.arg(version);
    QString name = stem + u".db"_s;
    for (int i = 2; QFile::exists(name); ++i) {
        name = stem + u"-%1.db"_s.arg(i);
    }
    return name;
}

Result<QString> keepCopy(Database &database, qint64 version)
{
    const QString name = freeName(database.file(), version);
    const QString part = name + u".part"_s;
    QFile::remove(part);
    const auto done = database.run(u"VACUUM INTO ?"_s, {part});
    if (done && flushToDisk(part) && QFile::rename(part, name)) {
        QFile::setPermissions(name, QFile::permissions(database.file()));
        return name;
    }
    QFile::remove(part);
    return done ? storageError(ErrorKind::StorageFailed, name, u"copy before the upgrade"_s) : done.error();
}

Result<Done> apply(Database &database, const Migration &step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto done = database.runScript(step.sql); !done) {
        return done;
    }
    if (const auto done = database.run(u"PRAGMA user_version = %1"_s.arg(step.number)); !done) {
        return done;
    }
    return transaction->commit();
}

Result<Done> checkOwner(Database &database, qint64 version)
{
    const auto tables = readNumber(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables) {
        return tables.error();
    }
    if (version == 0 && *tables == 0) {
        return Done{};
    }
    const auto id = readNumber(database, u"PRAGMA application_id"_s);
    if (!id) {
        return id.error();
    }
    return *id == applicationId ? Result<Done>(Done{}) : notAStore(database.file());
}

} // namespace

QList<Migration> shippedMigrations()
{
    initMigrationResources();
    QList<Migration> steps;
    const QFileInfoList files =
        QDir(u":/desk/journal/migrations"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps.append({info.fileName().left(4).toInt(), QString::fromUtf8(file.readAll())});
        Q_ASSERT(steps.last().number == steps.size());
    }
    return steps;
}

Result<MigrationOutcome> migrate(Database &database, const QList<Migration> &steps)
{
    const auto version = readNumber(database, u"PRAGMA user_version"_s);
    if (!version) {
        return version.error();
    }
    if (const auto done = checkOwner(database, *version); !done) {
        return done.error();
    }
    if (*version > steps.size()) {
        return newer(*version, steps.size(), database.file());
    }
    if (const auto done = database.check(Database::Depth::Quick); !done) {
        return done.error();
    }
    if (*version == steps.size()) {
        return MigrationOutcome::Current;
    }
    QString copy;
    if (*version > 0) {
        auto kept = keepCopy(database, *version);
        if (!kept) {
            return kept.error();
        }
        copy = *kept;
    }
    for (qint64 i = *version; i < steps.size(); ++i) {
        if (const auto done = apply(database, steps.at(i)); !done) {
            if (i == *version && !copy.isEmpty()) {
                QFile::remove(copy); // the file is as it was; trying again must not
                                     // pile up copies
            }
            return done.error();
        }
    }
    return *version == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

} // namespace desk
