// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "casewords.h"

#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("desk", text);
}

QString separator()
{
    return currentLanguage() == Language::English ? u"; "_s : u"、"_s;
}

QString daysLeft(int days)
{
    if (days == 0) {
        return say(QT_TRANSLATE_NOOP("desk", "Due today"));
    }
    return days == 1 ? say(QT_TRANSLATE_NOOP("desk", "1 working day left"))
                     : say(QT_TRANSLATE_NOOP("desk", "%1 working days left")).arg(days);
}

QString daysOver(int days)
{
    if (days == 0) {
        return say(QT_TRANSLATE_NOOP("desk", "Overdue"));
    }
    return days == 1 ? say(QT_TRANSLATE_NOOP("desk", "Overdue by 1 working day"))
                     : say(QT_TRANSLATE_NOOP("desk", "Overdue by %1 working days")).arg(days);
}

} // namespace

StateWord wordFor(CaseState state)
{
    switch (state) {
    case CaseState::Received: return {say(QT_TRANSLATE_NOOP("desk", "Received")), u"empty-tray"_s, u"accent"_s};
    case CaseState::Accepted: return {say(QT_TRANSLATE_NOOP("desk", "Accepted")), u"tick"_s, u"good"_s};
    case CaseState::CorrectionAsked:
        return {say(QT_TRANSLATE_NOOP("desk", "Correction asked")), u"warning"_s, u"warn"_s};
    case CaseState::NotOurs: return {say(QT_TRANSLATE_NOOP("desk", "Refused")), u"error"_s, u"bad"_s};
    case CaseState::NotNeeded: return {say(QT_TRANSLATE_NOOP("desk", "Not needed")), u"info"_s, u"muted"_s};
    }
    Q_UNREACHABLE();
}

StateWord wordFor(EventKind kind)
{
    switch (kind) {
    case EventKind::Received:
        return {say(QT_TRANSLATE_NOOP("desk", "Materials received")), u"empty-tray"_s, u"accent"_s};
    case EventKind::Accepted: return {say(QT_TRANSLATE_NOOP("desk", "Application accepted")), u"tick"_s, u"good"_s};
    case EventKind::CorrectionAsked:
        return {say(QT_TRANSLATE_NOOP("desk", "Correction asked")), u"warning"_s, u"warn"_s};
    case EventKind::NotOurs:
        return {say(QT_TRANSLATE_NOOP("desk", "Refused: another organ is competent")), u"error"_s, u"bad"_s};
    case EventKind::NotNeeded:
        return {say(QT_TRANSLATE_NOOP("desk", "Told that it is not needed")), u"info"_s, u"muted"_s};
    }
    Q_UNREACHABLE();
}

bool canGoOn(CaseState state)
{
    return state == CaseState::Received || state == CaseState::CorrectionAsked;
}

QString shownNumber(const CaseRecord &record)
{
    return record.number.isEmpty() ? record.receiptNumber : record.number;
}

QString shownScenario(const Catalogue &catalogue, const CaseRecord &record)
{
    const Scenario *scenario = catalogue.scenario(ScenarioKey(record.scenario));
    return scenario ? shown(scenario->name) : record.scenario;
}

QStringList shownItems(const Catalogue &catalogue, const CaseRecord &record)
{
    QStringList names;
    for (const QString &key : record.variants) {
        const VariantRef ref = catalogue.variant(VariantKey(key));
        names.append(ref.variant ? shown(ref.item->nameOf(*ref.variant)) : key);
    }
    return names;
}

QString shownMatter(const Catalogue &catalogue, const CaseRecord &record)
{
    const bool english = currentLanguage() == Language::English;
    return shownScenario(catalogue, record) + (english ? u": "_s : u"："_s) +
           shownItems(catalogue, record).join(separator());
}

QString shownMoment(const QDateTime &utc, QDate today)
{
    const QDateTime moment = atCounter(utc);
    return shownDate(moment.date(), today) + u' ' + moment.time().toString(u"HH:mm"_s);
}

DueWord dueWord(const CaseRecord &record, const WorkCalendar &calendar, QDate today)
{
    // A correction waits for the applicant, a refusal for nobody.
    const bool runs = record.state == CaseState::Received || record.state == CaseState::Accepted;
    if (!runs || !record.dueOn.isValid()) {
        return {};
    }
    DueWord word{shownDate(record.dueOn, today), {}, u"clock"_s, u"muted"_s, record.dueOn < today};
    if (word.overdue) {
        word.icon = u"warning"_s;
        word.tone = u"bad"_s;
        word.left = say(QT_TRANSLATE_NOOP("desk", "Overdue"));
    }
    const Result<int> days = calendar.workingDaysBetween(today, record.dueOn);
    if (days) {
        word.left = word.overdue ? daysOver(-*days) : daysLeft(*days);
        if (!word.overdue && *days <= 1) {
            word.tone = u"warn"_s;
        }
    }
    return word;
}

} // namespace desk
