// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "plan.h"

#include "gain.h"
#include "itemorder.h"

#include <algorithm>

namespace desk {

namespace {

// The chosen variants of the scenario, each once, in the scenario's order: the plan does not depend on the order in
// which they were ticked.
QList<PlannedItem> chosenItems(const Scenario &scenario, const QList<VariantKey> &chosen)
{
    QList<PlannedItem> items;
    for (const Item &item : scenario.items) {
        for (const Variant &variant : item.variants) {
            if (chosen.contains(variant.key)) {
                items.append(PlannedItem{{&scenario, &item, &variant}, {}, nullptr});
            }
        }
    }
    return items;
}

QList<FormSource> formSources(const CommonGuide &common, const QList<PlannedItem> &items)
{
    QList<FormSource> sources{formSource(common)};
    for (const PlannedItem &item : items) {
        if (item.isPublished()) {
            sources.append(formSource(*item.ref.variant));
        }
    }
    return sources;
}

// An item that is not needed is not going to be handled, so its result serves nobody.
QList<MaterialSource> materialSources(const CommonGuide &common, const QList<PlannedItem> &items)
{
    QList<MaterialSource> sources{materialSource(common)};
    for (const PlannedItem &item : items) {
        if (item.isPublished()) {
            sources.append(materialSource(*item.ref.variant));
            sources.last().result = item.notNeeded ? nullptr : sources.last().result;
        }
    }
    return sources;
}

QSet<FieldKey> namedFields(const QList<FormSource> &sources)
{
    QSet<FieldKey> fields;
    for (const FormSource &source : sources) {
        for (const FieldUse &use : source.form->fields) {
            fields.insert(use.field);
        }
    }
    return fields;
}

// The answers as the chosen guides' conditions read them. A value typed before an item was taken off the list stays in
// the draft but is no longer visible, so nothing may hang on it; a field that the answers take off the form is never
// going to be filled. As fields may hang on fields, this settles step by step, at most once for each field.
Answers settled(const Catalogue &catalogue, const Scenario &scenario, const QList<FormSource> &sources, Answers answers)
{
    const QSet<FieldKey> named = namedFields(sources);
    answers.fields.removeIf([&named](const auto &entry) { return !named.contains(entry.key()); });
    Answers seen = answersForConditions(catalogue, scenario, answers);
    for (qsizetype step = 0; step <= named.size(); ++step) {
        const OneForm form = mergeForms(catalogue, sources, seen);
        Answers next = answers;
        for (const FieldKey &field : named) {
            if (!form.find(field)) {
                next.fields.insert(field, notAsked);
            }
        }
        next = answersForConditions(catalogue, scenario, next);
        if (next == seen) {
            break;
        }
        seen = next;
    }
    return seen;
}

const Grounds *notNeededBy(const Variant &variant, const Condition::Lookup &lookup)
{
    if (variant.isAbolished()) {
        return &variant.change->grounds;
    }
    if (!variant.guide) {
        return nullptr;
    }
    const QList<NotNeeded> &reasons = variant.guide->notNeeded;
    const auto holds = std::find_if(reasons.cbegin(), reasons.cend(), [&lookup](const NotNeeded &reason) {
        return reason.when.evaluate(lookup) == Truth::True;
    });
    return holds == reasons.cend() ? nullptr : &holds->grounds;
}

void findNotNeeded(QList<PlannedItem> &items, const Condition::Lookup &lookup)
{
    for (PlannedItem &item : items) {
        item.notNeeded = notNeededBy(*item.ref.variant, lookup);
    }
}

// By the guide's own word, then for the results it takes.
void findWaits(QList<PlannedItem> &items, const Checklist &checklist)
{
    QSet<VariantKey> chosen;
    for (const PlannedItem &item : std::as_const(items)) {
        chosen.insert(item.ref.variant->key);
    }
    for (PlannedItem &item : items) {
        const VariantKey &self = item.ref.variant->key;
        const auto waitFor = [&item, &self, &chosen](const VariantKey &key) {
            if (chosen.contains(key) && key != self && !item.waitsFor.contains(key)) {
                item.waitsFor.append(key);
            }
        };
        const QList<VariantKey> after = item.isPublished() ? item.ref.variant->guide->after : QList<VariantKey>();
        std::for_each(after.cbegin(), after.cend(), waitFor);
        for (const Requirement &row : checklist.rows) {
            const bool takesIt = std::any_of(row.demands.cbegin(), row.demands.cend(),
                                             [&self](const Demand &demand) { return demand.variant == self; });
            if (takesIt) {
                waitFor(row.servedBy);
            }
        }
    }
}

} // namespace

bool Plan::isPublished() const
{
    return std::all_of(items.cbegin(), items.cend(), [](const PlannedItem &item) { return item.isPublished(); });
}

const PlannedItem *Plan::find(const VariantKey &key) const
{
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [&key](const PlannedItem &item) { return item.ref.variant->key == key; });
    return found == items.cend() ? nullptr : &*found;
}

const Grounds *notNeeded(const Catalogue &catalogue, const Scenario &scenario, const Variant &variant,
                         const Answers &answers)
{
    return notNeededBy(variant, lookupIn(answersForConditions(catalogue, scenario, answers)));
}

QList<VariantKey> suggestedVariants(const Catalogue &catalogue, const Scenario &scenario, const Answers &answers)
{
    const Condition::Lookup lookup = lookupIn(answersForConditions(catalogue, scenario, answers));
    QList<VariantKey> suggested;
    for (const Item &item : scenario.items) {
        for (const Variant &variant : item.variants) {
            const bool isDue = variant.guide && variant.guide->chosenWhen.evaluate(lookup) == Truth::True;
            if (isDue && !notNeededBy(variant, lookup)) {
                suggested.append(variant.key);
            }
        }
    }
    return suggested;
}

Plan makePlan(const Catalogue &catalogue, const PlanRequest &request)
{
    Plan plan;
    plan.scenario = catalogue.scenario(request.scenario);
    Q_ASSERT(plan.scenario);
    if (!plan.scenario) {
        return plan;
    }
    const CommonGuide &common = catalogue.common(plan.scenario->stage.lifeCycle);
    QList<PlannedItem> items = chosenItems(*plan.scenario, request.chosen);
    const QList<FormSource> forms = formSources(common, items);
    const Answers answers = settled(catalogue, *plan.scenario, forms, request.answers);

    findNotNeeded(items, lookupIn(answers));
    plan.form = mergeForms(catalogue, forms, answers);
    plan.checklist = mergeMaterials(catalogue, materialSources(common, items), answers);
    findWaits(items, plan.checklist);
    plan.items = inOrder(items);
    plan.gain = gainOf(catalogue, plan, answers);
    return plan;
}

} // namespace desk
