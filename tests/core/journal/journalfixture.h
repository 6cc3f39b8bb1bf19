// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journal.h"
#include "support.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace desk {

using namespace Qt::StringLiterals;

struct JournalDoor {
    static Database &writer(Journal &journal) { return journal.m_writer; }
};

// The value, or the test ends with the error's words.
template<class T>
T must(Result<T> result)
{
    if (!result) {
        FAIL(result.error().message.toStdString() << " | " << result.error().detail.toStdString());
    }
    return *std::move(result);
}

inline const QString deskId = u"371083-01"_s;

// A folder of its own, a clock at noon, and the store in it.
struct Store {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 24)};

    QString file() const { return folder.filePath(u"journal.db"_s); }
    Result<std::unique_ptr<Journal>> tryOpen() const { return Journal::open(folder.path(), deskId, clock); }
    std::unique_ptr<Journal> open() const { return must(tryOpen()); }
    // Statements past the journal, which must be closed.
    void meddle(const QString &script) const
    {
        auto database = must(Database::open(file(), Database::Access::ReadWrite));
        must(database.runScript(script));
    }
};

inline QJsonObject application(const QString &name, int serial)
{
    return {{u"scenario"_s, u"P1.1"_s},
            {u"variants"_s, QJsonArray{u"P003"_s, u"P005-1"_s}},
            {u"catalogue"_s, u"2026.1"_s},
            {u"applicant"_s, QJsonObject{{u"name"_s, name},
                                         {u"id"_s, exampleCitizenId(QDate(1990, 5, 6), serial)},
                                         {u"phone"_s, u"13800000000"_s}}},
            {u"receivedOn"_s, u"2026-11-24"_s},
            {u"dueOn"_s, u"2026-12-01"_s}};
}

inline NewEvent received(const QString &id, const QString &name = u"王小明"_s, int serial = 1)
{
    return {CaseId(id), EventKind::Received, u"clerk"_s, application(name, serial)};
}

inline NewEvent accepted(const QString &id, const QString &number, const QString &name = u"王小明"_s, int serial = 1)
{
    QJsonObject payload = application(name, serial);
    payload.insert(u"number"_s, number);
    return {CaseId(id), EventKind::Accepted, u"clerk"_s, payload};
}

// One verb that appends one event.
inline Result<Event> append(Journal &journal, const NewEvent &event)
{
    auto verb = journal.beginVerb();
    if (!verb) {
        return verb.error();
    }
    auto appended = verb->append(event);
    if (!appended) {
        return appended;
    }
    if (const auto done = verb->commit(); !done) {
        return done.error();
    }
    return appended;
}

} // namespace desk
