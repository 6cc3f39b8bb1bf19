// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguebuilder.h"
#include "plan.h"
#include "support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QList<VariantKey> keys(const QStringList &texts)
{
    QList<VariantKey> variants;
    for (const QString &text : texts) {
        variants.append(VariantKey(text));
    }
    return variants;
}

QStringList order(const Plan &plan)
{
    QStringList items;
    for (const PlannedItem &item : plan.items) {
        items.append(item.ref.variant->key.text());
    }
    return items;
}

Plan planOf(const Catalogue &catalogue, const QStringList &chosen, const Answers &answers = {})
{
    return makePlan(catalogue, {ScenarioKey(u"P9.9"_s), keys(chosen), answers});
}

QStringList rowKeys(const Plan &plan)
{
    QStringList rows;
    for (const Requirement &row : plan.checklist.rows) {
        rows.append(row.row);
    }
    return rows;
}

bool isOrdered(const Plan &plan)
{
    QSet<VariantKey> placed;
    for (const PlannedItem &item : plan.items) {
        for (const VariantKey &before : item.waitsFor) {
            if (!placed.contains(before)) {
                return false;
            }
        }
        placed.insert(item.ref.variant->key);
    }
    return true;
}

} // namespace

TEST_CASE("the items whose condition holds are suggested, unpublished ones never", "[cases]")
{
    CatalogueBuilder builder;
    builder.question(u"birth_place"_s, {u"hospital"_s, u"home"_s});
    builder.item(u"P001"_s).chosenWhen = when(u"birth_place == 'hospital'"_s);
    builder.item(u"P002"_s).chosenWhen = when(u"birth_place == 'home'"_s);
    builder.item(u"P003"_s);
    builder.unpublishedItem(u"P004"_s);
    const auto catalogue = builder.build();
    const auto suggested = [&catalogue](const QMap<QString, QString> &given) {
        return suggestedVariants(*catalogue, catalogue->scenarios().first(), {given, {}});
    };
    CHECK(suggested({}) == keys({u"P003"_s}));
    CHECK(suggested({{u"birth_place"_s, u"home"_s}}) == keys({u"P002"_s, u"P003"_s}));
}

TEST_CASE("an item comes after those it waits for, by its guide or by a result it takes", "[cases]")
{
    CatalogueBuilder builder;
    builder.material(u"certificate"_s);
    builder.item(u"P001"_s).after = keys({u"P003"_s, u"P009"_s});
    builder.item(u"P002"_s).materials = {wants(u"certificate"_s, u"child"_s)};
    results(builder.item(u"P003"_s), u"certificate"_s, u"child"_s);
    builder.item(u"P009"_s);
    const auto catalogue = builder.build();

    const Plan plan = planOf(*catalogue, {u"P002"_s, u"P001"_s, u"P003"_s, u"P003"_s, u"P404"_s});
    CHECK(order(plan) == QStringList{u"P003"_s, u"P001"_s, u"P002"_s});
    CHECK(plan.find(VariantKey(u"P001"_s))->waitsFor == keys({u"P003"_s})); // P009 is not chosen
    CHECK(plan.find(VariantKey(u"P002"_s))->waitsFor == keys({u"P003"_s}));
    CHECK(plan.find(VariantKey(u"P404"_s)) == nullptr);
    CHECK(order(planOf(*catalogue, {u"P002"_s, u"P001"_s})) == QStringList{u"P001"_s, u"P002"_s});
}

TEST_CASE("items that wait for each other in a circle are all planned, and nothing hangs", "[cases]")
{
    CatalogueBuilder builder;
    builder.item(u"P001"_s).after = keys({u"P003"_s});            // waits for the circle
    builder.item(u"P002"_s).after = keys({u"P003"_s});            // circle
    builder.item(u"P003"_s).after = keys({u"P002"_s, u"P004"_s}); // circle, and after one outside it
    builder.item(u"P004"_s).after = keys({u"P004"_s});            // itself
    const auto catalogue = builder.build();
    const Plan plan = planOf(*catalogue, {u"P001"_s, u"P002"_s, u"P003"_s, u"P004"_s});
    CHECK(order(plan) == QStringList{u"P004"_s, u"P002"_s, u"P003"_s, u"P001"_s});
    CHECK(isOrdered(plan));
    CHECK(plan.find(VariantKey(u"P001"_s))->waitsFor == keys({u"P003"_s})); // only a link of the circle gave way
    CHECK(plan.find(VariantKey(u"P003"_s))->waitsFor == keys({u"P002"_s, u"P004"_s}));
}

TEST_CASE("an item the answers make unnecessary says so, and its result serves nobody", "[cases]")
{
    CatalogueBuilder builder;
    builder.material(u"certificate"_s);
    builder.question(u"has_certificate"_s);
    Guide &issuing = builder.item(u"P001"_s);
    results(issuing, u"certificate"_s, u"child"_s);
    issuing.notNeeded = {{when(u"has_certificate == 'yes'"_s), {{u"已经有证"_s, u"There is one already"_s}, {}}}};
    builder.item(u"P002"_s).materials = {wants(u"certificate"_s, u"child"_s)};
    const auto catalogue = builder.build();
    const QStringList both{u"P001"_s, u"P002"_s};

    const Plan needed = planOf(*catalogue, both, {{{u"has_certificate"_s, u"no"_s}}, {}});
    CHECK(needed.items.first().notNeeded == nullptr);
    CHECK(needed.checklist.rows.first().servedBy.text() == u"P001"_s);
    const Plan unnecessary = planOf(*catalogue, both, {{{u"has_certificate"_s, u"yes"_s}}, {}});
    REQUIRE(unnecessary.find(VariantKey(u"P001"_s))->notNeeded);
    CHECK(unnecessary.find(VariantKey(u"P001"_s))->notNeeded->because.zh == u"已经有证"_s);
    CHECK(unnecessary.checklist.rows.first().servedBy.isEmpty());
    CHECK(planOf(*catalogue, both).items.first().notNeeded == nullptr);
}

TEST_CASE("a row that the law has abolished asks for nothing and is needed by nobody", "[cases]")
{
    CatalogueBuilder builder;
    builder.unpublishedItem(u"P001"_s).change =
        Change{Change::Kind::Abolished, QDate(2022, 12, 30), {{u"已经取消"_s, u"It is abolished"_s}, {}}};
    const auto catalogue = builder.build();
    const Plan plan = planOf(*catalogue, {u"P001"_s});
    REQUIRE(plan.items.size() == 1);
    REQUIRE(plan.items.first().notNeeded);
    CHECK(plan.items.first().notNeeded->because.zh == u"已经取消"_s);
    CHECK(plan.checklist.rows.isEmpty());
    CHECK(plan.gain.items == 0);
}

TEST_CASE("a value that is no longer visible decides nothing", "[cases]")
{
    CatalogueBuilder builder;
    builder.material(u"proof"_s);
    builder.field(u"child.kind"_s);
    builder.field(u"child.detail"_s);
    builder.question(u"special"_s);
    Guide &first = builder.item(u"P001"_s);
    first.form.fields = {asks(u"child.kind"_s, u"special == 'yes'"_s), asks(u"child.detail"_s, u"child.kind == 'a'"_s)};
    builder.item(u"P002"_s).materials = {wants(u"proof"_s, u"child"_s, u"child.kind == 'a'"_s)};
    const auto catalogue = builder.build();
    const QStringList both{u"P001"_s, u"P002"_s};
    const QMap<FieldKey, QJsonValue> typed = {{FieldKey(u"child.kind"_s), u"a"_s}};

    const Plan special = planOf(*catalogue, both, {{{u"special"_s, u"yes"_s}}, typed});
    CHECK(special.form.fieldCount() == 2);
    CHECK(special.checklist.rows.first().applies == Truth::True);
    // The field left the form with the answer, and what hung on it leaves too.
    const Plan plain = planOf(*catalogue, both, {{{u"special"_s, u"no"_s}}, typed});
    CHECK(plain.form.fieldCount() == 0);
    CHECK(plain.checklist.rows.isEmpty());
    // No chosen item asks for the field: the row stays, as nothing says that it is not needed.
    const Plan alone = planOf(*catalogue, {u"P002"_s}, {{}, typed});
    REQUIRE(alone.checklist.rows.size() == 1);
    CHECK(alone.checklist.rows.first().applies == Truth::Unknown);
    CHECK(alone.checklist.rows.first().dependsOn.isEmpty());
}

TEST_CASE("without published items there is still the common form, and nothing is gained", "[cases]")
{
    CatalogueBuilder builder;
    builder.field(u"applicant.name"_s);
    builder.common().form.fields = {asks(u"applicant.name"_s)};
    builder.unpublishedItem(u"P001"_s);
    builder.item(u"P002"_s);
    const auto catalogue = builder.build();
    const Plan plan = planOf(*catalogue, {u"P001"_s});
    CHECK_FALSE(plan.isPublished());
    CHECK(plan.form.fieldCount() == 1);
    CHECK(plan.gain.items == 0);
    CHECK(plan.gain.forms.after == 0);
    CHECK(planOf(*catalogue, {u"P002"_s}).isPublished());
    CHECK_FALSE(planOf(*catalogue, {u"P001"_s, u"P002"_s}).isPublished());
    CHECK(planOf(*catalogue, {}).items.isEmpty());
}

TEST_CASE("the gain is what each item on its own would have cost, against the one application", "[cases]")
{
    CatalogueBuilder builder;
    for (const QString &key : {u"applicant.name"_s, u"child.name"_s, u"child.sex"_s}) {
        builder.field(key);
    }
    for (const QString &key : {u"id-card"_s, u"certificate"_s, u"register"_s, u"marriage"_s}) {
        builder.material(key);
    }
    builder.common().form.fields = {asks(u"applicant.name"_s)};
    builder.common().materials = {wants(u"id-card"_s, u"applicant"_s)};

    Guide &birth = builder.item(u"P001"_s); // on its own: 1 + 2 fields, 1 + 1 materials, 20 days
    birth.form.fields = {asks(u"child.name"_s), asks(u"child.sex"_s), asks(u"applicant.name"_s)};
    birth.materials = {wants(u"id-card"_s, u"mother"_s), wants(u"id-card"_s, u"applicant"_s)};
    birth.separateVisits = 2;
    birth.statutoryTerm = Term{20, DayUnit::WorkingDay, {}};
    promise(birth, 3);
    results(birth, u"certificate"_s, u"child"_s);
    Guide &registration = builder.item(u"P002"_s); // 1 + 1 fields, 1 + 2 materials, ceil(10 · 5 / 7) = 8 days
    registration.form.fields = {asks(u"child.name"_s)};
    registration.materials = {wants(u"certificate"_s, u"child"_s), wantsOneOf(u"tie"_s, u"register"_s, u"mother"_s),
                              wantsOneOf(u"tie"_s, u"marriage"_s, u"mother"_s)};
    registration.statutoryTerm = Term{10, DayUnit::CalendarDay, {}};
    promise(registration, 8, DayUnit::CalendarDay); // ceil(8 · 5 / 7) = 6
    Guide &card = builder.item(u"P003"_s);          // no form of its own, 1 + 1 materials, no law: its promised 4 days
    card.materials = {wants(u"id-card"_s, u"mother"_s)};
    promise(card, 4);
    builder.item(u"P004"_s); // immediate, nothing asked beyond the common rows
    const auto catalogue = builder.build();

    const Gain gain = planOf(*catalogue, {u"P001"_s, u"P002"_s, u"P003"_s, u"P004"_s}).gain;
    CHECK(gain.items == 4);
    CHECK(gain.forms.before == 2);
    CHECK(gain.forms.after == 1);
    CHECK(gain.fields.before == 3 + 2);
    CHECK(gain.fields.after == 3);
    CHECK(gain.materials.before == 2 + 3 + 2 + 1);
    CHECK(gain.materials.after == 3); // applicant's card, mother's card, one of two; the certificate comes by itself
    CHECK(gain.visits.before == 5);
    CHECK(gain.visits.after == 1);
    CHECK(gain.days.before == 20 + 8 + 4 + 0);
    CHECK(gain.days.after == 3 + 6);
}

TEST_CASE("any choice of items: all are planned once, in order, and the order of ticking does not matter", "[cases]")
{
    int served = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const RandomCatalogue random(seed);
        PlanRequest request{ScenarioKey(u"P9.9"_s), random.chosen, {random.questions, random.fields}};
        const Plan plan = makePlan(*random.catalogue, request);
        QStringList items = order(plan);
        CHECK(items.removeDuplicates() == 0);
        CHECK(items.size() == random.chosen.size());
        CHECK(isOrdered(plan));
        for (const Requirement &row : plan.checklist.rows) {
            for (const Demand &demand : row.demands) {
                if (!row.servedBy.isEmpty()) { // the producer is done before whoever takes its result
                    ++served;
                    CHECK(plan.find(demand.variant)->waitsFor.contains(row.servedBy));
                }
            }
        }
        CHECK(plan.gain.materials.after <= plan.gain.materials.before);
        CHECK(plan.gain.fields.after <= plan.gain.fields.before);

        std::reverse(request.chosen.begin(), request.chosen.end());
        const Plan again = makePlan(*random.catalogue, request);
        CHECK(order(again) == order(plan));
        CHECK(rowKeys(again) == rowKeys(plan));
        CHECK(again.form.fieldCount() == plan.form.fieldCount());
    }
    CHECK(served > 50);
}

} // namespace desk
