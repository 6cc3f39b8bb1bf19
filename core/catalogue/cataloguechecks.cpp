// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguechecks.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <tuple>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Enterprise first, then by the numbers printed in the notice.
auto placeInNotice(const Scenario &scenario)
{
    const QStringList numbers = scenario.number.split(u'.');
    return std::tuple(scenario.stage.lifeCycle != LifeCycle::Enterprise, numbers.value(0).toInt(),
                      numbers.value(1).toInt());
}

void checkOrder(const std::vector<ReadScenario> &scenarios)
{
    const Scenario *before = nullptr;
    for (const ReadScenario &read : scenarios) {
        const Scenario &here = read.scenario;
        if (here.number.isEmpty()) {
            continue; // a fault of its own
        }
        if (before && placeInNotice(here) < placeInNotice(*before)) {
            read.listed.fault(QCoreApplication::translate("desk",
                                                          "%1 stands after %2. Put the scenarios in the notice's "
                                                          "order, enterprise first.")
                                  .arg(here.key.text(), before->key.text()));
        }
        before = &here;
    }
}

// enterprise/1.1-start-up.json holds E1.1.
void checkFileName(const ReadScenario &read)
{
    const Scenario &scenario = read.scenario;
    const bool isEnterprise = scenario.stage.lifeCycle == LifeCycle::Enterprise;
    const QString expected = (isEnterprise ? u"enterprise/"_s : u"person/"_s) + scenario.number + u'-';
    if (!scenario.number.isEmpty() && !read.file->name().startsWith(u"catalogue/"_s + expected)) {
        read.at["key"_L1].fault(
            QCoreApplication::translate("desk", "The file of %1 has a name that begins with %2. Correct the key or the "
                                                "name of the file.")
                .arg(scenario.key.text(), expected));
    }
}

void checkStages(const std::vector<ReadScenario> &scenarios)
{
    QHash<QString, const Scenario *> first; // life cycle and number
    for (const ReadScenario &read : scenarios) {
        const Stage &stage = read.scenario.stage;
        const QString place = u"%1.%2"_s.arg(static_cast<int>(stage.lifeCycle)).arg(stage.number);
        const Scenario *earlier = first.value(place);
        if (!earlier) {
            first.insert(place, &read.scenario);
        } else if (earlier->stage.name != stage.name || earlier->stage.initials != stage.initials) {
            read.at["stage"_L1].fault(
                QCoreApplication::translate("desk", "%1 names this stage differently. Use one name for a stage.")
                    .arg(earlier->key.text()));
        }
    }
}

struct PlacedItem {
    const ReadScenario *read;
    const Item *item;
    JsonCursor at;
};

struct PlacedVariant {
    const ReadScenario *read;
    const Variant *variant;
    JsonCursor at;
};

std::vector<PlacedItem> itemsOf(const std::vector<ReadScenario> &scenarios)
{
    std::vector<PlacedItem> items;
    for (const ReadScenario &read : scenarios) {
        const QList<JsonCursor> places = read.at["items"_L1].elements();
        for (qsizetype i = 0; i < read.scenario.items.size(); ++i) {
            items.push_back({&read, &read.scenario.items.at(i), places.at(i)});
        }
    }
    return items;
}

std::vector<PlacedVariant> variantsOf(const std::vector<PlacedItem> &items)
{
    std::vector<PlacedVariant> variants;
    for (const PlacedItem &placed : items) {
        const QList<JsonCursor> places = placed.at["variants"_L1].elements();
        for (qsizetype i = 0; i < placed.item->variants.size(); ++i) {
            variants.push_back({placed.read, &placed.item->variants.at(i), places.at(i)});
        }
    }
    return variants;
}

class UsedKeys {
public:
    void check(const JsonCursor &at, const QString &key, const QString &file)
    {
        if (key.isEmpty()) {
            return;
        }
        const auto earlier = m_files.constFind(key);
        if (earlier != m_files.cend()) {
            at.fault(QCoreApplication::translate("desk",
                                                 "The key %1 is used in %2 already. A key is used once and never "
                                                 "again.")
                         .arg(key, *earlier));
        } else {
            m_files.insert(key, file);
        }
    }

private:
    QHash<QString, QString> m_files;
};

void checkKeys(const std::vector<ReadScenario> &scenarios, const std::vector<PlacedItem> &items,
               const std::vector<PlacedVariant> &variants)
{
    UsedKeys scenarioKeys;
    for (const ReadScenario &read : scenarios) {
        scenarioKeys.check(read.at["key"_L1], read.scenario.key.text(), read.file->name());
    }
    UsedKeys itemKeys;
    for (const PlacedItem &placed : items) {
        itemKeys.check(placed.at["key"_L1], placed.item->key, placed.read->file->name());
    }
    UsedKeys variantKeys;
    for (const PlacedVariant &placed : variants) {
        variantKeys.check(placed.at["key"_L1], placed.variant->key.text(), placed.read->file->name());
    }
}

void checkNumbers(const std::vector<PlacedItem> &items)
{
    for (size_t i = 1; i < items.size(); ++i) {
        const PlacedItem &placed = items[i];
        const int number = placed.item->number;
        const int before = items[i - 1].item->number;
        if (number > 0 && number < before && items[i - 1].read == placed.read) {
            placed.at["number"_L1].fault(
                QCoreApplication::translate("desk", "Item %1 stands after item %2. Put the items in the order of their "
                                                    "annex.")
                    .arg(number)
                    .arg(before));
        }
    }
}

// The order in which items wait for each other.
class Waiting {
public:
    Waiting(const std::vector<PlacedVariant> &variants, PackageState state) : m_state(state)
    {
        for (const PlacedVariant &placed : variants) {
            m_variants.insert(placed.variant->key, &placed);
        }
    }

    void check(const PlacedVariant &placed) const
    {
        if (!placed.variant->guide) {
            return;
        }
        const QList<VariantKey> &after = placed.variant->guide->after;
        const QList<JsonCursor> places = placed.at["guide"_L1]["after"_L1].elements();
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (!m_variants.contains(after.at(i)) && m_state == PackageState::Whole) {
                places.at(i).fault(QCoreApplication::translate("desk", "There is no variant %1. Correct the key.")
                                       .arg(after.at(i).text()));
            } else if (after.at(i) == placed.variant->key) {
                places.at(i).fault(
                    QCoreApplication::translate("desk", "%1 waits for itself. Remove it.").arg(after.at(i).text()));
            } else if (waitsFor(after.at(i), placed.variant->key)) {
                places.at(i).fault(QCoreApplication::translate("desk", "%1 and %2 wait for each other, so that neither "
                                                                       "can begin. Remove one of the two.")
                                       .arg(placed.variant->key.text(), after.at(i).text()));
            }
        }
    }

private:
    // Whether `waiting` is `target` or waits for it, directly or through others.
    bool waitsFor(const VariantKey &waiting, const VariantKey &target) const
    {
        QSet<VariantKey> seen;
        QList<VariantKey> open = {waiting};
        while (!open.isEmpty()) {
            const VariantKey key = open.takeLast();
            if (key == target) {
                return true;
            }
            const PlacedVariant *placed = m_variants.value(key);
            if (placed && placed->variant->guide && !seen.contains(key)) {
                seen.insert(key);
                open.append(placed->variant->guide->after);
            }
        }
        return false;
    }

    QHash<VariantKey, const PlacedVariant *> m_variants;
    PackageState m_state;
};

} // namespace

void checkScenarios(const std::vector<ReadScenario> &scenarios, PackageState state)
{
    checkOrder(scenarios);
    checkStages(scenarios);
    for (const ReadScenario &read : scenarios) {
        checkFileName(read);
    }
    const std::vector<PlacedItem> items = itemsOf(scenarios);
    const std::vector<PlacedVariant> variants = variantsOf(items);
    checkKeys(scenarios, items, variants);
    checkNumbers(items);
    const Waiting waiting(variants, state);
    for (const PlacedVariant &placed : variants) {
        waiting.check(placed);
    }
}

} // namespace desk
