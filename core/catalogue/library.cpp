// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "library.h"

#include "datafile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Emptiness = JsonCursor::Emptiness;

Department readDepartment(const JsonCursor &at)
{
    if (!at.isObjectOf({"key"_L1, "name"_L1, "full_name"_L1})) {
        return {};
    }
    return {DepartmentKey(slug(at["key"_L1])), at["name"_L1].text(), at["full_name"_L1].text()};
}

Station readStation(const JsonCursor &at)
{
    if (!at.isObjectOf({"code"_L1, "name"_L1, "kind"_L1})) {
        return {};
    }
    Station station;
    station.code = at["code"_L1].stringLike(
        u"[0-9]{6}([0-9]{3})?"_s,
        QCoreApplication::translate("desk", "Write the code of GB/T 2260: six digits for the hall, nine for a town."));
    station.name = at["name"_L1].text();
    station.kind = at["kind"_L1].word<StationKind>({{"hall"_L1, StationKind::Hall}, {"town"_L1, StationKind::Town}});
    return station;
}

Party readParty(const JsonCursor &at)
{
    if (!at.isObjectOf({"key"_L1, "name"_L1, "kind"_L1})) {
        return {};
    }
    return {PartyKey(nameKey(at["key"_L1])), at["name"_L1].text(),
            at["kind"_L1].word<PartyKind>({{"person"_L1, PartyKind::Person},
                                           {"enterprise"_L1, PartyKind::Enterprise},
                                           {"matter"_L1, PartyKind::Matter}})};
}

Law readLaw(const JsonCursor &at)
{
    if (!at.isObjectOf({"key"_L1, "title"_L1, "kind"_L1, "in_force"_L1, "read"_L1})) {
        return {};
    }
    at["read"_L1].string(); // where a reviewer finds the text; the program does not need it
    return {LawKey(slug(at["key"_L1])), at["title"_L1].text(),
            at["kind"_L1].word<BasisKind>({{"statute"_L1, BasisKind::Statute}, {"rule"_L1, BasisKind::Rule}}),
            at["in_force"_L1].date()};
}

CodeList readCodeList(const JsonCursor &at)
{
    if (!at.isObjectOf({"key"_L1, "standard"_L1, "options"_L1})) {
        return {};
    }
    at["standard"_L1].string(); // where a reviewer finds the codes; the program does not need it
    return {nameKey(at["key"_L1]), readOptions(at["options"_L1])};
}

MaterialFault readMaterialFault(const JsonCursor &at)
{
    if (!at.isObjectOf({"key"_L1, "text"_L1, "mend"_L1})) {
        return {};
    }
    return {slug(at["key"_L1]), at["text"_L1].text(), at["mend"_L1].text()};
}

Material readMaterial(const JsonCursor &at)
{
    if (!at.isObjectOf({"key"_L1, "name"_L1, "issuer"_L1, "e_licence"_L1, "shared_data"_L1, "validity"_L1,
                        "reusable"_L1, "inspect"_L1, "faults"_L1})) {
        return {};
    }
    Material material;
    material.key = MaterialKey(slug(at["key"_L1]));
    material.name = at["name"_L1].text();
    material.issuer = at["issuer"_L1].text();
    material.eLicence = at["e_licence"_L1].textOrNull();
    material.sharedData = at["shared_data"_L1].textOrNull();
    material.validity = at["validity"_L1].text();
    material.reusable = at["reusable"_L1].boolean();
    for (const JsonCursor &point : at["inspect"_L1].elements()) {
        material.inspect.append(point.text());
    }
    QSet<QString> before;
    for (const JsonCursor &fault : at["faults"_L1].elements()) {
        material.faults.append(readMaterialFault(fault));
        checkUnique(fault["key"_L1], material.faults.last().key, before);
    }
    return material;
}

void checkSorted(const QList<JsonCursor> &rows, const QList<Department> &departments)
{
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (departments.at(i).key < departments.at(i - 1).key) {
            rows.at(i).fault(
                QCoreApplication::translate("desk", "The departments are sorted by key. Move this one up."));
        }
    }
}

const QString &keyOf(const Station &station)
{
    return station.code;
}

const QString &keyOf(const CodeList &list)
{
    return list.key;
}

template<class Row>
const QString &keyOf(const Row &row)
{
    return row.key.text();
}

// Reads the rows of a library file, then lets `check` look at all of them together.
template<class Row, class Read, class Check>
void readRows(const QString &dataFolder, QLatin1StringView list, Library<Row> &library, QList<DataFault> &faults,
              Read read, Check check)
{
    const auto file = DataFile::read(dataFolder, library.file, faults);
    if (!file) {
        return;
    }
    const JsonCursor root(*file, faults);
    root.isObjectOf({list});
    const QList<JsonCursor> rows = root[list].elements(Emptiness::Refused);
    library.isRead = !rows.isEmpty();
    for (const JsonCursor &row : rows) {
        library.rows.append(read(row));
        checkUnique(row, keyOf(library.rows.last()), library.keys);
    }
    check(rows);
}

template<class Row, class Read>
void readRows(const QString &dataFolder, QLatin1StringView list, Library<Row> &library, QList<DataFault> &faults,
              Read read)
{
    readRows(dataFolder, list, library, faults, read, [](const QList<JsonCursor> &) {});
}

} // namespace

Libraries readLibraries(const QString &dataFolder, QList<DataFault> &faults)
{
    Libraries libraries;
    readRows(dataFolder, "departments"_L1, libraries.departments, faults, readDepartment,
             [&libraries](const QList<JsonCursor> &rows) { checkSorted(rows, libraries.departments.rows); });
    readRows(dataFolder, "stations"_L1, libraries.stations, faults, readStation);
    readRows(dataFolder, "parties"_L1, libraries.parties, faults, readParty);
    readRows(dataFolder, "laws"_L1, libraries.laws, faults, readLaw);
    readRows(dataFolder, "materials"_L1, libraries.materials, faults, readMaterial);
    readRows(dataFolder, "code_lists"_L1, libraries.codeLists, faults, readCodeList);
    readRows(
        dataFolder, "fields"_L1, libraries.fields, faults,
        [&libraries](const JsonCursor &at) { return readField(at, libraries); },
        [&libraries](const QList<JsonCursor> &rows) {
            for (qsizetype i = 0; i < rows.size(); ++i) {
                checkDerivation(rows.at(i), libraries.fields.rows.at(i), libraries.fields);
            }
        });
    return libraries;
}

QString slug(const JsonCursor &at)
{
    return at.stringLike(u"[a-z][a-z0-9]*(-[a-z0-9]+)*"_s,
                         QCoreApplication::translate("desk", "Write small letters, digits and hyphens, like id-card."));
}

QString nameKey(const JsonCursor &at)
{
    return at.stringLike(
        u"[a-z][a-z0-9_]*"_s,
        QCoreApplication::translate("desk", "Write small letters, digits and underscores, like birth_place."));
}

void checkUnique(const JsonCursor &at, const QString &key, QSet<QString> &before)
{
    if (key.isEmpty()) {
        return;
    }
    if (before.contains(key)) {
        at.fault(
            QCoreApplication::translate("desk", "\"%1\" stands here a second time. Remove or rename one of the two.")
                .arg(key));
    }
    before.insert(key);
}

void faultOfUnknown(const JsonCursor &at, const QString &key, const QString &file)
{
    at.fault(
        QCoreApplication::translate("desk", "\"%1\" is not in %2. Correct the key or add it there.").arg(key, file));
}

} // namespace desk
