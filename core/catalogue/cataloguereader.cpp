// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguereader.h"

#include "cataloguechecks.h"
#include "library.h"
#include "scenarioreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Emptiness = JsonCursor::Emptiness;

constexpr int knownFormat = 1;

QString headFile()
{
    return u"catalogue/catalogue.json"_s;
}

void readSource(const JsonCursor &at, Catalogue::Content &content)
{
    if (at.isObjectOf({"title"_L1, "number"_L1, "date"_L1})) {
        content.sourceTitle = at["title"_L1].text();
        content.sourceNumber = at["number"_L1].string();
        at["date"_L1].date();
    }
}

// The head of the package; gives the entries of its list of scenario files.
QList<JsonCursor> readHead(const JsonCursor &at, Catalogue::Content &content)
{
    if (!at.isObjectOf({"format"_L1, "version"_L1, "published"_L1, "source"_L1, "scenarios"_L1})) {
        return {};
    }
    if (at["format"_L1].exists() && at["format"_L1].count(1) != knownFormat) {
        at["format"_L1].fault(QCoreApplication::translate("desk",
                                                          "This program reads catalogues of format %1. Update the "
                                                          "program to read this one.")
                                  .arg(knownFormat));
    }
    content.version = at["version"_L1].stringLike(
        u"[0-9]{4}\\.[0-9]{1,2}\\.[0-9]+"_s,
        QCoreApplication::translate("desk", "Write year, month and edition like 2026.11.1."));
    content.published = at["published"_L1].date();
    readSource(at["source"_L1], content);
    return at["scenarios"_L1].elements(Emptiness::Refused);
}

// Files in the scenario folders that the head does not name would be passed over in silence.
void checkUnlisted(const QString &dataFolder, const QSet<QString> &listed, QList<DataFault> &faults)
{
    for (const QString &folder : {u"enterprise"_s, u"person"_s}) {
        const QDir directory(QDir(dataFolder).filePath(u"catalogue/"_s + folder));
        for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const QString entry = folder + u'/' + name;
            if (!listed.contains(entry)) {
                faults.append(
                    {u"catalogue/"_s + entry,
                     1,
                     {},
                     QCoreApplication::translate("desk", "The file is not listed in %1. List it there or remove "
                                                         "it.")
                         .arg(headFile())});
            }
        }
    }
}

// Keeps the package inside its folder.
bool isScenarioFile(const JsonCursor &at, const QString &entry)
{
    static const QRegularExpression shape(u"\\A(?:enterprise|person)/[0-9]+\\.[0-9]+-[a-z0-9-]+\\.json\\z"_s);
    if (shape.match(entry).hasMatch()) {
        return true;
    }
    at.fault(QCoreApplication::translate("desk", "\"%1\" is no name of a scenario file. Write it like "
                                                 "person/1.1-birth.json.")
                 .arg(entry));
    return false;
}

// By file and line, each fault once.
void tidy(QList<DataFault> &faults)
{
    std::stable_sort(faults.begin(), faults.end(), [](const DataFault &a, const DataFault &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    QList<DataFault> once;
    for (const DataFault &fault : std::as_const(faults)) {
        if (!once.contains(fault)) {
            once.append(fault);
        }
    }
    faults = once;
}

class PackageReader {
public:
    explicit PackageReader(QString dataFolder) : m_folder(std::move(dataFolder)) {}

    CatalogueReading run()
    {
        const auto head = DataFile::read(m_folder, headFile(), m_faults);
        const QList<JsonCursor> listed = head ? readHead(JsonCursor(*head, m_faults), m_content) : QList<JsonCursor>();
        readLibraryFiles();
        readCommonFile();
        readScenarioFiles(listed);
        checkScenarios(m_scenarios, m_isWhole ? PackageState::Whole : PackageState::SomeUnread);
        if (!m_faults.isEmpty()) {
            tidy(m_faults);
            return {nullptr, std::move(m_faults)};
        }
        for (ReadScenario &read : m_scenarios) {
            m_content.scenarios.append(std::move(read.scenario));
        }
        return {std::make_unique<const Catalogue>(std::move(m_content)), {}};
    }

private:
    void readLibraryFiles()
    {
        m_libraries = readLibraries(m_folder, m_faults);
        m_content.departments = m_libraries.departments.rows;
        m_content.stations = m_libraries.stations.rows;
        m_content.parties = m_libraries.parties.rows;
        m_content.laws = m_libraries.laws.rows;
        m_content.fields = m_libraries.fields.rows;
        m_content.materials = m_libraries.materials.rows;
    }

    void readCommonFile()
    {
        if (const auto file = DataFile::read(m_folder, u"catalogue/common.json"_s, m_faults)) {
            m_content.common = readCommon(JsonCursor(*file, m_faults), m_libraries);
        }
    }

    void readScenarioFiles(const QList<JsonCursor> &listed)
    {
        QSet<QString> entries;
        for (const JsonCursor &at : listed) {
            const QString entry = at.string();
            const bool isNew = !entries.contains(entry);
            checkUnique(at, entry, entries);
            if (!entry.isEmpty() && isNew && isScenarioFile(at, entry)) {
                readScenarioFile(at, u"catalogue/"_s + entry);
            }
        }
        if (!listed.isEmpty()) {
            checkUnlisted(m_folder, entries, m_faults);
        }
    }

    void readScenarioFile(const JsonCursor &listed, const QString &name)
    {
        auto file = DataFile::read(m_folder, name, m_faults);
        if (!file) {
            m_isWhole = false;
            return;
        }
        const JsonCursor at(*file, m_faults);
        Scenario scenario = readScenario(at, m_libraries, m_content.common);
        m_isWhole = m_isWhole && !scenario.items.isEmpty();
        m_scenarios.push_back({listed, std::move(file), at, std::move(scenario)});
    }

    QString m_folder;
    QList<DataFault> m_faults;
    Libraries m_libraries;
    std::vector<ReadScenario> m_scenarios;
    bool m_isWhole = true; // every listed scenario file could be read
    Catalogue::Content m_content;
};

} // namespace

QString DataFault::text() const
{
    QString where = line > 0 ? u"%1:%2"_s.arg(file).arg(line) : file;
    if (!place.isEmpty()) {
        where += u' ' + place;
    }
    return where + u": "_s + message;
}

CatalogueReading readCatalogue(const QString &dataFolder)
{
    return PackageReader(dataFolder).run();
}

} // namespace desk
