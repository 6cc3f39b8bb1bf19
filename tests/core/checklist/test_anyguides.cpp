// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "assessment.h"
#include "materials.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

bool isSettled(const Checklist &checklist, const HandedInMaterials &handedIn)
{
    return Assessment{judge(checklist, handedIn), {}}.isComplete();
}

// The needs of one guide read straight from its data, without any merging: what the department would say itself.
bool accepts(const MaterialUse &use, const HandedIn &handedIn)
{
    const bool isExempt = handedIn.exemption && use.exemptBy.contains(handedIn.exemption->route);
    const bool isFile = handedIn.electronic && use.electronic;
    const bool isPaper = (handedIn.original || use.original == Original::None) && handedIn.copies >= use.copies &&
                         (handedIn.original || handedIn.copies > 0);
    return isExempt || isFile || isPaper;
}

bool isContent(const MaterialSource &source, const Answers &answers, const HandedInMaterials &handedIn)
{
    QMap<QString, bool> choices;
    for (const MaterialUse &use : *source.materials) {
        if (use.when.evaluate(lookupIn(answers)) == Truth::False) {
            continue;
        }
        const RowKey row = use.of.isEmpty() ? use.material.text() : use.material.text() + u'@' + use.of.text();
        const QString choice = use.alternative.isEmpty() ? QString::number(choices.size()) : use.alternative;
        choices[choice] = choices.value(choice) || accepts(use, handedIn.rows.value(row));
    }
    return !choices.values().contains(false);
}

// A random scene: guides, answers, and the one checklist.
struct Scene {
    explicit Scene(unsigned seed) : random(seed)
    {
        for (const VariantKey &key : std::as_const(random.chosen)) {
            sources.append(sourceOf(*random.catalogue, key.text()));
        }
        sources.append(commonSource(*random.catalogue));
        answers = {random.questions, random.fields};
    }
    void merge() { merged = mergeMaterials(*random.catalogue, sources, answers); }
    // Every department is content with these papers; rows that results serve are handed over between them.
    bool isEveryoneContent(HandedInMaterials handedIn) const
    {
        for (const Requirement &row : merged.rows) {
            if (!row.servedBy.isEmpty()) {
                handedIn.rows[row.row] = {true, 99, true, {}, {}, {}};
            }
        }
        return std::all_of(sources.cbegin(), sources.cend(), [this, &handedIn](const MaterialSource &source) {
            return isContent(source, answers, handedIn);
        });
    }

    RandomCatalogue random;
    QList<MaterialSource> sources;
    Answers answers;
    Checklist merged;
};

// Every row that any guide names.
QSet<RowKey> rowsOfAll(const Scene &scene)
{
    QSet<RowKey> rows;
    for (const MaterialSource &source : scene.sources) {
        const Checklist own = mergeMaterials(*scene.random.catalogue, {source}, scene.answers);
        for (const Requirement &row : own.rows) {
            rows.insert(row.row);
        }
    }
    return rows;
}

QString essence(const Requirement &row)
{
    QStringList demands;
    for (const Demand &demand : row.demands) {
        demands.append(
            u"%1/%2/%3"_s.arg(demand.variant.text()).arg(static_cast<int>(demand.original)).arg(demand.copies));
    }
    demands.sort();
    QStringList routes;
    for (const ExemptionRoute route : row.exemptBy) {
        routes.append(QString::number(static_cast<int>(route)));
    }
    return QStringList{row.row,
                       QString::number(static_cast<int>(row.applies)),
                       QString::number(static_cast<int>(row.need)),
                       QString::number(static_cast<int>(row.original)),
                       QString::number(row.copies),
                       QString::number(row.electronic),
                       row.alternative,
                       row.furtherAlternatives.join(u','),
                       routes.join(u','),
                       row.servedBy.text(),
                       demands.join(u',')}
        .join(u' ');
}

QStringList essence(const Checklist &checklist)
{
    QStringList rows;
    for (const Requirement &row : checklist.rows) {
        rows.append(essence(row));
    }
    return rows;
}

// Brings exactly what a row asks for, in one of the ways it takes.
HandedIn bring(const Requirement &row, std::mt19937 &engine)
{
    const auto way = engine() % 3;
    if (way == 0 && !row.exemptBy.isEmpty()) {
        return {false, 0, false, {}, {}, Evidence{row.exemptBy.at(engine() % row.exemptBy.size()), {}, {}}};
    }
    if (way == 1 && row.electronic) {
        return {false, 0, true, {}, {}, {}};
    }
    const bool nothingSpecial = row.original == Original::None && row.copies == 0;
    return {row.original != Original::None, nothingSpecial ? 1 : row.copies, false, {}, {}, {}};
}

} // namespace

TEST_CASE("any guides: a row is asked for once, and the order of the guides does not matter", "[checklist]")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Scene scene(seed);
        scene.merge();
        QStringList keys = rowKeys(scene.merged);
        CHECK(keys.removeDuplicates() == 0);
        for (const Requirement &row : scene.merged.rows) {
            CHECK_FALSE(row.demands.isEmpty());
        }
        const QStringList first = essence(scene.merged);
        std::mt19937 shuffler(seed);
        std::shuffle(scene.sources.begin(), scene.sources.end(), shuffler);
        CHECK(essence(mergeMaterials(*scene.random.catalogue, scene.sources, scene.answers)) == first);
    }
}

TEST_CASE("any guides: who meets the one checklist has met every department's own", "[checklist]")
{
    int settled = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        Scene scene(seed);
        scene.merge();
        std::mt19937 engine(seed);
        HandedInMaterials handedIn;
        for (int step = 0; step < 60 && !isSettled(scene.merged, handedIn); ++step) {
            const Requirement &row = scene.merged.rows.at(engine() % scene.merged.rows.size());
            const Verdict verdict = judge(scene.merged, handedIn).at(&row - scene.merged.rows.constData());
            if (verdict.kind == VerdictKind::Missing) { // nothing beyond what is told to be missing
                handedIn.rows[row.row] = bring(row, engine);
            }
        }
        if (!isSettled(scene.merged, handedIn)) {
            continue;
        }
        ++settled;
        CAPTURE(seed, essence(scene.merged).join(u'\n'));
        CHECK(scene.isEveryoneContent(handedIn));
    }
    CHECK(settled > 390);
}

// With demands of equal strength the two sides have to agree on every set of papers: nothing missing is let through,
// and nothing is asked for that the departments by themselves would not have asked for.
TEST_CASE("any guides: the one checklist takes exactly the sets of papers that satisfy every department", "[checklist]")
{
    int yes = 0;
    int no = 0;
    for (unsigned seed = 0; seed < 250; ++seed) {
        Scene scene(seed);
        std::deque<QList<MaterialUse>> plain;
        for (MaterialSource &source : scene.sources) {
            plain.push_back(*source.materials);
            for (MaterialUse &use : plain.back()) {
                use.original = Original::None;
                use.copies = 1;
                use.electronic = false;
                use.exemptBy.clear();
            }
            source.materials = &plain.back();
        }
        scene.merge();
        const QSet<RowKey> rows = rowsOfAll(scene);
        std::mt19937 engine(seed);
        for (int trial = 0; trial < 40; ++trial) {
            HandedInMaterials handedIn;
            for (const RowKey &row : rows) {
                if (engine() % 4 != 0) {
                    handedIn.rows[row].copies = 1;
                }
            }
            const bool everyone = scene.isEveryoneContent(handedIn);
            CAPTURE(seed, trial, QStringList(handedIn.rows.keys()).join(u' '), essence(scene.merged).join(u'\n'));
            CHECK(isSettled(scene.merged, handedIn) == everyone);
            ++(everyone ? yes : no);
        }
    }
    CHECK(yes > 1000); // both answers are well tried
    CHECK(no > 1000);
}

} // namespace desk
