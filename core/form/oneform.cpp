// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "oneform.h"

#include "openanswers.h"

#include <algorithm>

namespace desk {

namespace {

void addNeed(FormField &field, const FormSource &source, const FieldUse &use)
{
    const VariantKey variant = source.variant ? source.variant->key : VariantKey();
    field.required = field.required || use.required;
    for (FieldNeed &need : field.neededBy) {
        if (need.variant == variant) { // one guide may name a field twice, under different conditions
            need.required = need.required || use.required;
            return;
        }
    }
    field.neededBy.append(
        {variant, source.department, use.as, use.why.isEmpty() ? field.definition->why : use.why, use.required});
}

QList<FormGroup> groupByParty(const Catalogue &catalogue, const QList<FormField> &fields)
{
    QList<FormGroup> groups;
    for (const Party &party : catalogue.content().parties) {
        groups.append(FormGroup{&party, {}});
    }
    groups.append(FormGroup{nullptr, {}}); // fields whose party the catalogue does not know, kept at the end
    for (const FormField &field : fields) {
        const auto group = std::find_if(groups.begin(), groups.end() - 1, [&field](const FormGroup &candidate) {
            return candidate.party->key == field.definition->party;
        });
        group->fields.append(field);
    }
    groups.removeIf([](const FormGroup &group) { return group.fields.isEmpty(); });
    return groups;
}

} // namespace

qsizetype OneForm::fieldCount() const
{
    qsizetype count = 0;
    for (const FormGroup &group : groups) {
        count += group.fields.size();
    }
    return count;
}

const FormField *OneForm::find(const FieldKey &key) const
{
    for (const FormGroup &group : groups) {
        for (const FormField &field : group.fields) {
            if (field.definition->key == key) {
                return &field;
            }
        }
    }
    return nullptr;
}

OneForm mergeForms(const Catalogue &catalogue, const QList<FormSource> &sources, const Answers &answers)
{
    const Condition::Lookup lookup = lookupIn(answers);
    QList<const Variant *> variants;
    for (const FormSource &source : sources) {
        variants.append(source.variant);
    }
    const OpenAnswers open(catalogue, variants);

    QList<FormField> fields;
    QHash<FieldKey, qsizetype> places;
    for (const FormSource &source : sources) {
        for (const FieldUse &use : source.form->fields) {
            const Truth applies = use.when.evaluate(lookup);
            const Field *definition = catalogue.field(use.field);
            Q_ASSERT(definition); // the reader refuses a guide that names an unknown field
            if (applies == Truth::False || !definition) {
                continue;
            }
            if (!places.contains(use.field)) {
                places.insert(use.field, fields.size());
                fields.append({definition, false, applies, {}});
            }
            FormField &field = fields[places.value(use.field)];
            addNeed(field, source, use);
            if (applies == Truth::True) {
                field.applies = Truth::True;
            } else {
                open.collect(use.when, lookup, field.dependsOn);
            }
        }
    }
    return {groupByParty(catalogue, fields)};
}

} // namespace desk
