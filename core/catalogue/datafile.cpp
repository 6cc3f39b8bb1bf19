// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "datafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk {

DataFile::DataFile(QString name, QJsonValue root, JsonPositions positions)
    : m_name(std::move(name)), m_root(std::move(root)), m_positions(std::move(positions))
{
}

std::unique_ptr<DataFile> DataFile::read(const QString &folder, const QString &name, QList<DataFault> &faults)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        faults.append({name,
                       0,
                       {},
                       QCoreApplication::translate("desk", "The file cannot be read: %1. Put it back from the package.")
                           .arg(file.errorString())});
        return {};
    }
    const QByteArray json = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        faults.append({name,
                       lineAt(json, error.offset),
                       {},
                       QCoreApplication::translate("desk", "This is no valid JSON: %1. Look at this line and the one "
                                                           "before it.")
                           .arg(error.errorString())});
        return {};
    }
    JsonPositions positions(json);
    for (const JsonPositions::Repeated &repeated : positions.repeated()) {
        faults.append({name, repeated.line, repeated.pointer,
                       QCoreApplication::translate("desk", "This member stands twice in the same object. Keep one.")});
    }
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return std::unique_ptr<DataFile>(new DataFile(name, root, std::move(positions)));
}

} // namespace desk
