// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jsoncursor.h"

#include <QSet>

namespace desk {

// The rows of one library file, and the keys by which other files refer to them.
template<class Row>
struct Library {
    QString file; // relative to the data folder
    QList<Row> rows = {};
    QSet<QString> keys = {};
    bool isRead = false; // otherwise nothing can be said about references to it
};

// Codes that a national standard lays down, as options for fields.
struct CodeList {
    QString key;
    QList<Option> options;
};

struct Libraries {
    Library<Department> departments = {QStringLiteral("departments.json")};
    Library<Station> stations = {QStringLiteral("stations.json")};
    Library<Party> parties = {QStringLiteral("parties.json")};
    Library<Law> laws = {QStringLiteral("laws.json")};
    Library<CodeList> codeLists = {QStringLiteral("code_lists.json")};
    Library<Field> fields = {QStringLiteral("fields.json")};
    Library<Material> materials = {QStringLiteral("materials.json")};
};

// Reads every library of the data folder.
Libraries readLibraries(const QString &dataFolder, QList<DataFault> &faults);

// Rows of fields.json; a field refers to its party, and to a code list or its own options.
Field readField(const JsonCursor &at, const Libraries &libraries);
// Checks what needs all fields: which identity number a field is derived from.
void checkDerivation(const JsonCursor &at, const Field &field, const Library<Field> &fields);

bool readRequired(const JsonCursor &at); // of a field or a column

// Options of a question, a field or a column.
QList<Option> readOptions(const JsonCursor &at);

// Shapes of keys.
QString slug(const JsonCursor &at);    // id-card
QString nameKey(const JsonCursor &at); // birth_place

// Notes a key of a list that stood there before.
void checkUnique(const JsonCursor &at, const QString &key, QSet<QString> &before);

void faultOfUnknown(const JsonCursor &at, const QString &key, const QString &file);

// The key of a row of a library; an unknown one is a fault.
template<class Key, class Row>
Key reference(const JsonCursor &at, const Library<Row> &library,
              JsonCursor::Emptiness emptiness = JsonCursor::Emptiness::Refused)
{
    const QString key = at.string(emptiness);
    if (!key.isEmpty() && library.isRead && !library.keys.contains(key)) {
        faultOfUnknown(at, key, library.file);
    }
    return Key(key);
}

// Several of them, each once.
template<class Key, class Row>
QList<Key> references(const JsonCursor &at, const Library<Row> &library, JsonCursor::Emptiness emptiness)
{
    QList<Key> keys;
    QSet<QString> before;
    for (const JsonCursor &element : at.elements(emptiness)) {
        keys.append(reference<Key>(element, library));
        checkUnique(element, keys.last().text(), before);
    }
    return keys;
}

} // namespace desk
