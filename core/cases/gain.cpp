// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "gain.h"

#include <QSet>

#include <algorithm>

namespace desk {

namespace {

// Rows to bring; of rows of which one is enough, one.
int rowsToBring(const Checklist &checklist)
{
    int count = 0;
    QSet<QString> counted;
    for (const Requirement &row : checklist.rows) {
        const bool isAnother = !row.alternative.isEmpty() && counted.contains(row.alternative);
        if (row.servedBy.isEmpty() && !isAnother) {
            ++count;
            counted.insert(row.alternative);
        }
    }
    return count;
}

int workingDays(const Term &term)
{
    return term.unit == DayUnit::WorkingDay ? term.days : (term.days * 5 + 6) / 7; // rounded up
}

int promisedDays(const Guide &guide)
{
    return guide.handling == Handling::Immediate ? 0 : workingDays(guide.promisedTerm);
}

// The plan's items stand in order, so everything an item waits for is known when it is reached.
int longestChain(const QList<PlannedItem> &items)
{
    QHash<VariantKey, int> completed;
    int longest = 0;
    for (const PlannedItem &item : items) {
        int start = 0;
        for (const VariantKey &before : item.waitsFor) {
            start = std::max(start, completed.value(before));
        }
        const int end = start + (item.isPublished() ? promisedDays(*item.ref.variant->guide) : 0);
        completed.insert(item.ref.variant->key, end);
        longest = std::max(longest, end);
    }
    return longest;
}

// One item on its own: its form and its materials each with the common rows, as every visit asked for them again.
void addAlone(const Catalogue &catalogue, const PlannedItem &item, const Answers &answers, Gain &gain)
{
    const Variant &variant = *item.ref.variant;
    const CommonGuide &common = catalogue.common(item.ref.scenario->stage.lifeCycle);
    ++gain.items;
    gain.visits.before += variant.guide->separateVisits;
    gain.days.before +=
        variant.guide->statutoryTerm ? workingDays(*variant.guide->statutoryTerm) : promisedDays(*variant.guide);
    if (mergeForms(catalogue, {formSource(variant)}, answers).fieldCount() > 0) {
        ++gain.forms.before;
        gain.fields.before +=
            static_cast<int>(mergeForms(catalogue, {formSource(common), formSource(variant)}, answers).fieldCount());
    }
    gain.materials.before +=
        rowsToBring(mergeMaterials(catalogue, {materialSource(common), materialSource(variant)}, answers));
}

} // namespace

FormSource formSource(const CommonGuide &common)
{
    return {nullptr, {}, &common.form};
}

FormSource formSource(const Variant &variant)
{
    return {&variant, variant.guide->handledBy, &variant.guide->form};
}

MaterialSource materialSource(const CommonGuide &common)
{
    return {nullptr, {}, &common.materials, nullptr};
}

MaterialSource materialSource(const Variant &variant)
{
    return {&variant, variant.guide->handledBy, &variant.guide->materials, &variant.guide->result};
}

Gain gainOf(const Catalogue &catalogue, const Plan &plan, const Answers &answers)
{
    Gain gain;
    for (const PlannedItem &item : plan.items) {
        if (item.isPublished()) {
            addAlone(catalogue, item, answers, gain);
        }
    }
    if (gain.items == 0) {
        return gain;
    }
    gain.forms.after = gain.forms.before > 0 ? 1 : 0;
    gain.fields.after = gain.forms.before > 0 ? static_cast<int>(plan.form.fieldCount()) : 0;
    gain.materials.after = rowsToBring(plan.checklist);
    gain.visits.after = 1;
    gain.days.after = longestChain(plan.items);
    return gain;
}

} // namespace desk
