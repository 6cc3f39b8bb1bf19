// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assessment.h"
#include "plan.h"
#include "workcalendar.h"

namespace desk {

// The lawful answers of the counter (行政许可法 Art. 32).
enum class Outcome {
    Received, // materials taken in, to be accepted or told everything within 5 working days
    Accepted,
    CorrectionAsked,
    NotOurs,
    NotNeeded,
};

// What the clerk has to say themselves; the rest follows from the assessment.
struct Ruling {
    enum class Kind { ByAssessment, Receive, NotOurs, NotNeeded };
    Kind kind = Kind::ByAssessment;
    QString competentOrgan = {}; // for NotOurs, mandatory
    QString reason = {};         // for NotOurs and NotNeeded, mandatory
};

struct ItemDue {
    VariantKey variant;
    QDate start; // acceptance, or the day the last item it waits for is due
    QDate due;

    friend bool operator==(const ItemDue &, const ItemDue &) = default;
};

struct DueDates {
    QList<ItemDue> items; // in the plan's order
    QDate total;          // the latest

    friend bool operator==(const DueDates &, const DueDates &) = default;
};

// Parallel items all start on the day of acceptance, serial ones when the last item they wait for is due: the total is
// the longest chain, not the sum. Promised terms count.
Result<DueDates> dueDates(const Plan &plan, QDate acceptedOn, const WorkCalendar &calendar);

// The last day on which everything missing may still be told (Art. 32(4)): five working days after receipt.
Result<QDate> tellBy(QDate receivedOn, const WorkCalendar &calendar);

struct Decision {
    Outcome outcome = Outcome::Received;
    DueDates due;                 // for Accepted
    QDate tellBy;                 // for Received
    QList<Verdict> openRows;      // for CorrectionAsked: every row missing or faulty
    QList<FieldIssue> openFields; // for CorrectionAsked
    QString competentOrgan;
    QString reason;
};

// Pure. Complete and published must be accepted, incomplete leads to a correction that names everything; the clerk may
// receive first, or say that the matter is not ours (with the organ) or not needed (with the reason). What the law does
// not allow comes back as an error that says what to do.
Result<Decision> decide(const Plan &plan, const Assessment &assessment, const Ruling &ruling, QDate today,
                        const WorkCalendar &calendar);

} // namespace desk
