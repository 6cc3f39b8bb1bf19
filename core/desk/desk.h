// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journal.h"
#include "paperwriter.h"

namespace desk {

// What a verb leaves behind: the case and the papers to hand out, in the order in which they are printed.
struct Handled {
    CaseRecord record;
    QList<Paper> papers;
};

// The clerk's verbs. Each reads, decides (pure) and appends in one transaction; nothing is printed before it returns.
// Calling a verb twice for one application gives the first call's case again: a double click files nothing twice.
class Desk {
public:
    Desk(Journal &journal, const Catalogue &catalogue, const WorkCalendar &calendar, const Clock &clock,
         Counter counter);

    // Who stands at the counter now; printed on the papers.
    void setClerk(const QString &displayName) { m_counter.clerk = displayName; }

    Plan plan(const Application &application) const;
    Assessment assess(const Plan &plan, const Application &application) const;

    // Accepts, or asks for correction, as the assessment commands; or receives, refuses, says not needed, as ruled.
    Result<Handled> decide(const Application &application, const Ruling &ruling, const QString &actor);
    // The papers that were handed out for a case, exactly as they were.
    Result<QList<Paper>> papersOf(const CaseId &id) const;

    // The application as it stood at the case's last event, to go on with after a receipt or a correction notice.
    Result<Application> applicationOf(const CaseId &id) const;

    // A one-time notice for an application in hand; nothing is recorded.
    Paper notice(const Application &application) const;

    const Catalogue &catalogue() const { return m_catalogue; }
    const WorkCalendar &calendar() const { return m_calendar; }
    const Clock &clock() const { return m_clock; }
    const Counter &counter() const { return m_counter; }
    Journal &journal() const { return m_journal; }

private:
    // The case as it stands when `decision` would only repeat it; nothing when there is something to record.
    Result<std::optional<Handled>> alreadyHandled(const CaseRecord &record, const Decision &decision,
                                                  const Plan &planned) const;
    Result<Handled> record(const Application &application, const Plan &planned, const Assessment &assessment,
                           const Decision &decision, const QString &actor);

    Journal &m_journal;
    const Catalogue &m_catalogue;
    const WorkCalendar &m_calendar;
    const Clock &m_clock;
    Counter m_counter;
};

} // namespace desk
