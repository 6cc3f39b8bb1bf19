// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cataloguereader.h"
#include "jsonpositions.h"

#include <QJsonValue>

#include <memory>

namespace desk {

// A JSON file of the data folder, parsed, with the positions of its values.
class DataFile {
public:
    // Null where the file cannot be read or is no JSON; the reason is then among the faults.
    static std::unique_ptr<DataFile> read(const QString &folder, const QString &name, QList<DataFault> &faults);

    const QString &name() const { return m_name; }
    const QJsonValue &root() const { return m_root; }
    int lineOf(const QString &pointer) const { return m_positions.lineOf(pointer); }

private:
    DataFile(QString name, QJsonValue root, JsonPositions positions);

    QString m_name; // relative to the data folder
    QJsonValue m_root;
    JsonPositions m_positions;
};

} // namespace desk
