// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "checklist.h"

#include "mergedneeds.h"
#include "openanswers.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// While a row is being put together: its demands with the place of their source.
struct Draft {
    Requirement requirement;
    QList<std::pair<qsizetype, Demand>> demands;
};

Demand demandOf(const MaterialSource &source, const MaterialUse &use)
{
    return {source.variant ? source.variant->key : VariantKey(),
            source.department,
            use.need,
            use.original,
            use.copies,
            use.why,
            use.basis};
}

Requirement firstOf(const Catalogue &catalogue, const MergedUse &merged)
{
    Requirement row;
    row.row = merged.row;
    row.material = catalogue.material(merged.use->material);
    row.of = catalogue.party(merged.use->of);
    row.applies = Truth::Unknown;
    row.need = Need::Tolerable;
    row.electronic = true;
    row.exemptBy = merged.use->exemptBy;
    std::sort(row.exemptBy.begin(), row.exemptBy.end());
    return row;
}

void strengthen(Requirement &row, const MergedUse &merged)
{
    const MaterialUse &use = *merged.use;
    row.applies = merged.applies == Truth::True ? Truth::True : row.applies;
    row.need = use.need == Need::Necessary ? Need::Necessary : row.need;
    row.original = std::max(row.original, use.original);
    row.copies = std::max(row.copies, use.copies);
    row.electronic = row.electronic && use.electronic;
    row.exemptBy.removeIf([&use](ExemptionRoute route) { return !use.exemptBy.contains(route); });
}

Requirement finished(Draft draft, const MergedNeeds &needs)
{
    Requirement row = std::move(draft.requirement);
    row.furtherAlternatives = needs.words(row.row);
    if (!needs.isUnconditional(row.row)) {
        row.alternative = row.furtherAlternatives.takeFirst();
    }
    row.servedBy = needs.server(row.row);
    std::stable_sort(draft.demands.begin(), draft.demands.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[source, demand] : std::as_const(draft.demands)) {
        row.demands.append(demand);
    }
    return row;
}

// Stable, so that rows of one party and need stay in the catalogue's order.
void sortRows(const Catalogue &catalogue, QList<Requirement> &rows)
{
    const QList<Party> &parties = catalogue.content().parties;
    const auto place = [&parties](const Requirement &row) {
        return std::pair(row.of ? row.of - parties.constData() : parties.size(), row.need == Need::Tolerable);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&place](const Requirement &a, const Requirement &b) { return place(a) < place(b); });
}

} // namespace

Text Requirement::name() const
{
    if (!of) {
        return material->name;
    }
    return {of->name.zh + u"的"_s + material->name.zh,
            u"%1 (%2)"_s.arg(material->name.en, of->name.en.left(1).toLower() + of->name.en.mid(1))};
}

const Requirement *Checklist::find(const RowKey &row) const
{
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&row](const Requirement &candidate) { return candidate.row == row; });
    return found == rows.cend() ? nullptr : &*found;
}

Checklist mergeMaterials(const Catalogue &catalogue, const QList<MaterialSource> &sources, const Answers &answers)
{
    QList<const Variant *> variants;
    for (const MaterialSource &source : sources) {
        variants.append(source.variant);
    }
    const OpenAnswers open(catalogue, variants);
    const Condition::Lookup lookup = lookupIn(answers);
    const MergedNeeds needs(catalogue, sources, answers);

    QList<Draft> drafts;
    QHash<RowKey, qsizetype> places;
    for (const MergedUse &merged : needs.uses()) {
        Q_ASSERT(catalogue.material(merged.use->material)); // the reader refuses a guide that names an unknown one
        if (merged.dropped || !catalogue.material(merged.use->material)) {
            continue;
        }
        if (!places.contains(merged.row)) {
            places.insert(merged.row, drafts.size());
            drafts.append(Draft{firstOf(catalogue, merged), {}});
        }
        Draft &draft = drafts[places.value(merged.row)];
        strengthen(draft.requirement, merged);
        draft.demands.append({merged.source, demandOf(sources.at(merged.source), *merged.use)});
        if (merged.applies == Truth::Unknown) {
            open.collect(merged.use->when, lookup, draft.requirement.dependsOn);
        }
    }
    Checklist checklist;
    for (const Draft &draft : std::as_const(drafts)) {
        checklist.rows.append(finished(draft, needs));
    }
    sortRows(catalogue, checklist.rows);
    return checklist;
}

} // namespace desk
