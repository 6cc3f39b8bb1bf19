// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paperwriter.h"
#include "workcalendar.h"

#include <memory>

namespace desk {

// A made-up birth handled for a mother by an agent, with everything a paper can have to tell: items that wait for one
// another, results that serve as materials, exemptions, alternatives, faults, a table on the form.
class ExampleCase {
public:
    ExampleCase();
    explicit ExampleCase(Catalogue::Content content);

    const Catalogue &catalogue() const { return *m_catalogue; }
    Application application;
    Ruling ruling;
    Counter counter;
    QString number;
    QDateTime at; // 2026-11-24 10:32 at the counter

    void fillForm();
    void handInEverything();

    Paper notice();
    // The decision follows from application and ruling.
    Paper receipt();
    Paper acceptance();
    Paper correction();
    Paper refusal();
    Paper form();
    // Every paper there is, the correction and refusal of this application included.
    static QList<Paper> allPapers();

    const Plan &plan();
    const Decision &decision();

private:
    PaperSource source();
    PaperSource decided();

    std::unique_ptr<Catalogue> m_catalogue;
    WorkCalendar m_calendar;
    Plan m_plan;
    Assessment m_assessment;
    Decision m_decision;
};

} // namespace desk
