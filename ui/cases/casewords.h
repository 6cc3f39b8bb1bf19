// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

namespace desk {

// How a state looks on the screen: never by colour alone.
struct StateWord {
    QString text;
    QString icon; // name in resources/icons
    QString tone; // colour token
};

StateWord wordFor(CaseState state);
// What happened, as the timeline and the queue say it.
StateWord wordFor(EventKind kind);

// Whether something is still to be done at the counter: taken in, or waiting for the applicant's correction.
bool canGoOn(CaseState state);

// The number of the case; of its receipt while there is none.
QString shownNumber(const CaseRecord &record);
// "出生：出生医学证明办理、户口登记"; keys where the catalogue no longer has the row.
QString shownMatter(const Catalogue &catalogue, const CaseRecord &record);
QString shownScenario(const Catalogue &catalogue, const CaseRecord &record);
QStringList shownItems(const Catalogue &catalogue, const CaseRecord &record);
// "11月24日 周二 10:32", at the counter.
QString shownMoment(const QDateTime &utc, QDate today);

// How long there is still time.
struct DueWord {
    QString date; // empty: nothing is due
    QString left; // "3 working days left"; empty where the calendar does not reach
    QString icon;
    QString tone;
    bool overdue = false;
};

DueWord dueWord(const CaseRecord &record, const WorkCalendar &calendar, QDate today);

} // namespace desk
