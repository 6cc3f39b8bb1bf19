// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "counter.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QJsonObject application(int serial)
{
    return {{u"scenario"_s, u"P1.1"_s},
            {u"variants"_s, QJsonArray{u"P001"_s, u"P003"_s}},
            {u"catalogue"_s, u"2026.1"_s},
            {u"applicant"_s, QJsonObject{{u"name"_s, u"王小明"_s},
                                         {u"id"_s, exampleCitizenId(QDate(1990, 5, 6), serial % 1000)},
                                         {u"phone"_s, u"13800000000"_s}}},
            {u"receivedOn"_s, u"2026-11-24"_s},
            {u"dueOn"_s, u"2026-12-01"_s}};
}

void replaceFiles(const QString &from, const QString &to)
{
    for (const QString &name : QDir(to).entryList(QDir::Files)) {
        REQUIRE(QFile::remove(to + u'/' + name));
    }
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
}

} // namespace

Counter::Counter(const QString &deskId) : m_deskId(deskId)
{
    open();
}

void Counter::open()
{
    m_journal = must(Journal::open(m_folder.path(), m_deskId, m_clock));
}

CaseId Counter::receive(const CaseId &id)
{
    append({id, EventKind::Received, u"wang"_s, application(++m_cases)});
    return id;
}

void Counter::accept(const CaseId &id, const QString &number)
{
    QJsonObject payload = application(m_cases);
    payload.insert(u"number"_s, number);
    append({id, EventKind::Accepted, u"wang"_s, payload});
}

void Counter::askForCorrection(const CaseId &id)
{
    append({id, EventKind::CorrectionAsked, u"wang"_s, application(m_cases)});
}

void Counter::append(const NewEvent &event)
{
    auto verb = must(m_journal->beginVerb());
    must(verb.append(event));
    must(verb.commit());
}

void Counter::keepCopy()
{
    close();
    replaceFiles(m_folder.path(), m_copy.path());
    open();
}

void Counter::restoreCopy()
{
    close();
    replaceFiles(m_copy.path(), m_folder.path());
    open();
}

QList<QByteArray> Counter::bodies()
{
    QList<QByteArray> bodies;
    for (const Event &event : events()) {
        bodies.append(event.canonicalText());
    }
    return bodies;
}

Batch Counter::batch(qint64 firstSeq, int limit)
{
    return {m_journal->identity(), firstSeq, events(firstSeq, limit)};
}

OutboxRow Counter::row(qint64 deskSeq)
{
    for (const OutboxRow &row : must(m_journal->outbox(10'000, 0))) {
        if (row.deskSeq == deskSeq) {
            return row;
        }
    }
    FAIL("there is no record " << deskSeq);
    return {};
}

} // namespace desk
