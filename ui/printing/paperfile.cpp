// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString translated(const char *sentence, const QString &file)
{
    return QCoreApplication::translate("desk", sentence).arg(QDir::toNativeSeparators(file));
}

Error whyNot(const QString &file, const QSaveFile &saving, qint64 needed)
{
    const QFileInfo target(file);
    const QFileInfo folder(target.absolutePath());
    const QString detail = file + u": "_s + saving.errorString();
    if (target.isDir()) {
        return {
            ErrorKind::InvalidInput,
            translated(QT_TRANSLATE_NOOP("desk", "\"%1\" is a folder. Choose a file name; nothing was saved."), file),
            detail};
    }
    if (!folder.isDir()) {
        return {
            ErrorKind::NotFound,
            translated(QT_TRANSLATE_NOOP("desk", "The folder \"%1\" does not exist, or its drive is not plugged in. "
                                                 "Choose another folder; nothing was saved."),
                       target.absolutePath()),
            detail};
    }
    const QStorageInfo storage(target.absolutePath());
    if (storage.isValid() && storage.bytesTotal() > 0 && storage.bytesAvailable() < needed) {
        return {
            ErrorKind::StorageFull,
            translated(QT_TRANSLATE_NOOP("desk", "There is no room left for \"%1\". Free some space or choose another "
                                                 "drive; an older file of this name is unchanged."),
                       file),
            detail};
    }
    if (storage.isReadOnly() || saving.error() == QFileDevice::PermissionsError ||
        saving.error() == QFileDevice::OpenError) {
        return {ErrorKind::StorageReadOnly,
                translated(QT_TRANSLATE_NOOP("desk", "\"%1\" cannot be written: the folder is read-only or belongs to "
                                                     "someone else. Choose another folder; nothing was changed."),
                           file),
                detail};
    }
    return {
        ErrorKind::StorageFailed,
        translated(QT_TRANSLATE_NOOP("desk", "\"%1\" could not be saved. Choose another folder or drive; an older file "
                                             "of this name is unchanged."),
                   file),
        detail};
}

} // namespace

Result<Done> savePdf(const QByteArray &bytes, const QString &file)
{
    QSaveFile saving(file);
    if (!saving.open(QIODevice::WriteOnly) || saving.write(bytes) != bytes.size() || !saving.commit()) {
        return whyNot(file, saving, bytes.size());
    }
    return Done();
}

QString fileNameOf(const Paper &paper)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = paper.number.isEmpty() ? paper.title : paper.title + u' ' + paper.number;
    return name.replace(refused, u"_"_s) + u".pdf"_s;
}

QString freeFile(const QString &folder, const QString &name)
{
    const QDir directory(folder);
    const QFileInfo wanted(name);
    QString file = directory.filePath(name);
    for (int i = 2; QFileInfo::exists(file); ++i) {
        file = directory.filePath(u"%1 (%2).%3"_s.arg(wanted.completeBaseName()).arg(i).arg(wanted.suffix()));
    }
    return file;
}

} // namespace desk
