// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "mergedneeds.h"

#include "resultwaits.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace desk {

namespace {

RowKey rowOf(const MaterialKey &material, const PartyKey &of)
{
    return of.isEmpty() ? material.text() : material.text() + u'@' + of.text();
}

// Sorts the common guide first, then as the catalogue lists the variants.
auto placeIn(const Catalogue &catalogue, const Variant *variant)
{
    using Place = std::tuple<int, qsizetype, qsizetype, qsizetype, QString>;
    if (!variant) {
        return Place(0, 0, 0, 0, {});
    }
    const VariantRef ref = catalogue.variant(variant->key);
    if (!ref.variant) {
        return Place(2, 0, 0, 0, variant->key.text());
    }
    return Place(1, ref.scenario - catalogue.scenarios().constData(), ref.item - ref.scenario->items.constData(),
                 ref.variant - ref.item->variants.constData(), {});
}

bool asksAsMuch(const MaterialUse &one, const MaterialUse &other)
{
    return (one.need == Need::Necessary || other.need == Need::Tolerable) && one.original >= other.original &&
           one.copies >= other.copies && (!one.electronic || other.electronic) &&
           std::all_of(one.exemptBy.cbegin(), one.exemptBy.cend(),
                       [&other](ExemptionRoute route) { return other.exemptBy.contains(route); });
}

} // namespace

MergedNeeds::MergedNeeds(const Catalogue &catalogue, const QList<MaterialSource> &sources, const Answers &answers)
    : m_sources(sources)
{
    orderSources(catalogue);
    gather(lookupIn(answers));
    foldChoices();
    findServers();
    settleServedChoices();
}

void MergedNeeds::orderSources(const Catalogue &catalogue)
{
    m_order.resize(m_sources.size());
    std::iota(m_order.begin(), m_order.end(), qsizetype(0));
    std::stable_sort(m_order.begin(), m_order.end(), [this, &catalogue](qsizetype a, qsizetype b) {
        return placeIn(catalogue, m_sources.at(a).variant) < placeIn(catalogue, m_sources.at(b).variant);
    });
}

void MergedNeeds::gather(const Condition::Lookup &lookup)
{
    QHash<QString, qsizetype> choices;
    for (const qsizetype source : std::as_const(m_order)) {
        for (const MaterialUse &use : *m_sources.at(source).materials) {
            const Truth applies = use.when.evaluate(lookup);
            if (applies == Truth::False) {
                continue;
            }
            const RowKey row = rowOf(use.material, use.of);
            const qsizetype choice = choiceOf(source, use, choices);
            m_choices[choice].rows.insert(row);
            m_choices[choice].certain = m_choices[choice].certain && applies == Truth::True;
            m_uses.append({source, &use, row, applies, choice, false});
        }
    }
}

qsizetype MergedNeeds::choiceOf(qsizetype source, const MaterialUse &use, QHash<QString, qsizetype> &choices)
{
    const QString word = use.alternative.isEmpty() ? QString() : variantOf(source).text() + u'/' + use.alternative;
    if (!word.isEmpty() && choices.contains(word)) {
        return choices.value(word);
    }
    m_choices.append({word, {}, true});
    choices.insert(word, m_choices.size() - 1);
    return m_choices.size() - 1;
}

// Only what no open answer can change is folded: a row that may yet go cannot stand in for another.
void MergedNeeds::foldChoices()
{
    QList<qsizetype> bySize(m_choices.size());
    std::iota(bySize.begin(), bySize.end(), qsizetype(0));
    std::stable_sort(bySize.begin(), bySize.end(), [this](qsizetype a, qsizetype b) {
        return m_choices.at(a).rows.size() < m_choices.at(b).rows.size();
    });
    QList<qsizetype> kept;
    for (const qsizetype choice : std::as_const(bySize)) {
        if (!m_choices.at(choice).certain) {
            continue;
        }
        qsizetype into = -1;
        for (const qsizetype smaller : std::as_const(kept)) {
            const bool isWithin = m_choices.at(choice).rows.contains(m_choices.at(smaller).rows);
            if (isWithin && (into < 0 || addedBy(choice, smaller) < addedBy(choice, into))) {
                into = smaller;
            }
        }
        if (into < 0) {
            kept.append(choice);
        } else {
            narrow(choice, QSet<RowKey>(m_choices.at(into).rows), into);
        }
    }
}

// How many rows of `into` would have to be stronger than they are if the choice were folded into it.
qsizetype MergedNeeds::addedBy(qsizetype choice, qsizetype into) const
{
    return std::count_if(m_uses.cbegin(), m_uses.cend(), [this, choice, into](const MergedUse &added) {
        return added.choice == choice && m_choices.at(into).rows.contains(added.row) &&
               std::none_of(m_uses.cbegin(), m_uses.cend(), [into, &added](const MergedUse &there) {
                   return there.choice == into && !there.dropped && there.row == added.row &&
                          asksAsMuch(*there.use, *added.use);
               });
    });
}

void MergedNeeds::narrow(qsizetype choice, const QSet<RowKey> &rows, qsizetype into)
{
    for (MergedUse &use : m_uses) {
        if (use.choice == choice) {
            use.dropped = use.dropped || !rows.contains(use.row);
            use.choice = into;
        }
    }
    m_choices[choice].rows = rows;
}

// A result serves a row only if it can be there in time for all who need it: the common guide's rows are looked at when
// the application is taken in, a producer cannot bring its own result along, and nobody may wait in a circle.
void MergedNeeds::findServers()
{
    ResultWaits waits;
    QHash<RowKey, QSet<VariantKey>> takers;
    for (const qsizetype source : std::as_const(m_order)) {
        if (const Variant *variant = m_sources.at(source).variant; variant && variant->guide) {
            waits.addAfter(variant->key, variant->guide->after);
        }
    }
    for (const MergedUse &use : std::as_const(m_uses)) {
        if (!use.dropped) {
            takers[use.row].insert(variantOf(use.source));
        }
    }
    QList<std::pair<RowKey, VariantKey>> offers;
    for (const qsizetype source : std::as_const(m_order)) {
        const ItemResult *result = m_sources.at(source).result;
        const RowKey row = result && !result->material.isEmpty() ? rowOf(result->material, result->of) : RowKey();
        const QSet<VariantKey> needing = takers.value(row);
        if (!needing.isEmpty() && !needing.contains(VariantKey()) && !needing.contains(variantOf(source))) {
            offers.append({row, variantOf(source)});
            waits.addResult(variantOf(source), needing);
        }
    }
    for (const auto &[row, producer] : std::as_const(offers)) {
        if (!m_servers.contains(row) && !waits.isCircle(producer, takers.value(row))) {
            m_servers.insert(row, producer);
        }
    }
}

// A choice that a result meets asks for nothing else.
void MergedNeeds::settleServedChoices()
{
    for (const MergedUse &use : std::as_const(m_uses)) {
        const Choice &choice = m_choices.at(use.choice);
        if (!use.dropped && choice.certain && choice.rows.size() > 1 && m_servers.contains(use.row)) {
            narrow(use.choice, {use.row}, use.choice);
            settleServedChoices();
            return;
        }
    }
}

VariantKey MergedNeeds::variantOf(qsizetype source) const
{
    const Variant *variant = m_sources.at(source).variant;
    return variant ? variant->key : VariantKey();
}

QStringList MergedNeeds::words(const RowKey &row) const
{
    QStringList words;
    for (const MergedUse &use : m_uses) {
        const Choice &choice = m_choices.at(use.choice);
        if (!use.dropped && use.row == row && choice.rows.size() > 1 && !words.contains(choice.word)) {
            words.append(choice.word);
        }
    }
    return words;
}

bool MergedNeeds::isUnconditional(const RowKey &row) const
{
    return std::any_of(m_uses.cbegin(), m_uses.cend(), [this, &row](const MergedUse &use) {
        return !use.dropped && use.row == row && m_choices.at(use.choice).rows.size() == 1;
    });
}

} // namespace desk
