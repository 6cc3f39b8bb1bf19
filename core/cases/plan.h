// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist.h"
#include "oneform.h"

namespace desk {

// One chosen row of the item lists inside an application.
struct PlannedItem {
    VariantRef ref;
    QList<VariantKey> waitsFor; // chosen items whose completion it waits for, by its guide or by a result it takes
    const Grounds *notNeeded = nullptr; // the row is abolished, or the answers say that the applicant needs none

    bool isPublished() const { return ref.variant->guide.has_value(); }
};

struct Saving {
    int before = 0; // each item handled on its own
    int after = 0;  // together, at this desk
};

// What the one window saves this applicant. Only published items count.
struct Gain {
    int items = 0;
    Saving forms;     // application forms
    Saving fields;    // fields to fill
    Saving materials; // rows to bring; rows that a chosen item's result serves are not brought
    Saving visits;
    Saving days; // working days: before, one after the other, each its statutory term (its promised one where no law
                 // sets one); after, the longest chain of promised terms
};

struct PlanRequest {
    ScenarioKey scenario;
    QList<VariantKey> chosen; // unknown keys and repeats are passed over
    Answers answers;
};

// One form, one set of materials, one notice for the chosen items.
struct Plan {
    const Scenario *scenario = nullptr;
    QList<PlannedItem> items; // in the order in which they can be handled: none before one it waits for
    OneForm form;
    Checklist checklist;
    Gain gain;

    // A row whose checklist is not published can be taken in only as a materials receipt; an abolished one not at all.
    bool isPublished() const;
    const PlannedItem *find(const VariantKey &key) const;
};

// Why the applicant needs no such item after these answers; null where nothing says so.
const Grounds *notNeeded(const Catalogue &catalogue, const Scenario &scenario, const Variant &variant,
                         const Answers &answers);

// The rows that the answers choose: chosen_when holds or is empty, and nothing says that the item is not needed.
// Unpublished rows are never chosen by themselves.
QList<VariantKey> suggestedVariants(const Catalogue &catalogue, const Scenario &scenario, const Answers &answers);

// Pure. A scenario that does not exist is a bug of the caller.
Plan makePlan(const Catalogue &catalogue, const PlanRequest &request);

} // namespace desk
