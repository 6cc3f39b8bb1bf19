// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "materials.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Items P001 … with the materials given to them.
struct Desk {
    Desk()
    {
        for (const QString &key : {u"id-card"_s, u"register"_s, u"certificate"_s, u"photo"_s}) {
            builder.material(key);
        }
    }
    Guide &item(const QString &key, const QList<MaterialUse> &materials)
    {
        keys.append(key);
        Guide &guide = builder.item(key);
        guide.materials = materials;
        return guide;
    }
    Checklist merged(const QMap<QString, QString> &answers = {})
    {
        catalogue = builder.build();
        return mergeMaterials(*catalogue, sourcesOf(*catalogue, keys), {answers, {}});
    }

    CatalogueBuilder builder;
    QStringList keys;
    std::unique_ptr<const Catalogue> catalogue;
};

} // namespace

TEST_CASE("the same document of the same person is one row, and the strongest demand wins", "[checklist]")
{
    Desk desk;
    MaterialUse seen = wants(u"id-card"_s, u"mother"_s);
    seen.original = Original::Inspect;
    seen.copies = 2;
    seen.need = Need::Tolerable;
    seen.electronic = true;
    seen.exemptBy = {ExemptionRoute::Pledge, ExemptionRoute::ELicence, ExemptionRoute::Dossier};
    MaterialUse kept = wants(u"id-card"_s, u"mother"_s);
    kept.original = Original::Keep;
    kept.electronic = false;
    kept.exemptBy = {ExemptionRoute::ELicence, ExemptionRoute::Pledge};
    desk.item(u"P001"_s, {seen});
    desk.item(u"P002"_s, {kept, wants(u"id-card"_s, u"father"_s)});

    const Checklist checklist = desk.merged();
    REQUIRE(rowKeys(checklist) == QStringList{u"id-card@mother"_s, u"id-card@father"_s});
    const Requirement &row = checklist.rows.first();
    CHECK(row.original == Original::Keep);
    CHECK(row.copies == 2);
    CHECK(row.need == Need::Necessary);
    CHECK_FALSE(row.electronic);
    CHECK(row.exemptBy == QList<ExemptionRoute>{ExemptionRoute::ELicence, ExemptionRoute::Pledge});
    REQUIRE(row.demands.size() == 2);
    CHECK(row.demands.at(0).variant.text() == u"P001"_s);
    CHECK(row.demands.at(0).need == Need::Tolerable);
    CHECK(row.demands.at(1).department.text() == u"d-P002"_s);
    CHECK(checklist.find(u"id-card@child"_s) == nullptr);
}

TEST_CASE("a row is named after whose document it is", "[checklist]")
{
    Desk desk;
    desk.item(u"P001"_s, {wants(u"id-card"_s, u"father"_s), wants(u"photo"_s, u""_s)});
    const Checklist checklist = desk.merged();
    CHECK(checklist.find(u"id-card@father"_s)->name() == Text{u"父亲的〔id-card〕"_s, u"id-card (father)"_s});
    CHECK(checklist.find(u"photo"_s)->name() == Text{u"〔photo〕"_s, u"photo"_s});
}

TEST_CASE("rows stand by person, the necessary before the tolerable, then as the guides list them", "[checklist]")
{
    Desk desk;
    MaterialUse tolerable = wants(u"photo"_s, u"child"_s);
    tolerable.need = Need::Tolerable;
    desk.item(u"P001"_s, {wants(u"register"_s, u""_s), tolerable, wants(u"register"_s, u"child"_s)});
    desk.item(u"P002"_s, {wants(u"id-card"_s, u"father"_s), wants(u"certificate"_s, u"child"_s)});
    desk.builder.common().materials = {wants(u"id-card"_s, u"applicant"_s)};
    CHECK(rowKeys(desk.merged()) == QStringList{u"id-card@applicant"_s, u"register@child"_s, u"certificate@child"_s,
                                                u"photo@child"_s, u"id-card@father"_s, u"register"_s});
}

TEST_CASE("a row whose condition fails is not asked for, an open one is kept and says on what it depends",
          "[checklist]")
{
    Desk desk;
    desk.builder.question(u"married"_s);
    desk.builder.question(u"place"_s, {u"home"_s, u"abroad"_s}).when = when(u"married == 'yes'"_s);
    desk.builder.field(u"child.sex"_s);
    Guide &guide = desk.item(u"P001"_s, {wants(u"certificate"_s, u"mother"_s, u"married == 'yes'"_s),
                                         wants(u"register"_s, u"mother"_s, u"place == 'abroad'"_s),
                                         wants(u"photo"_s, u"child"_s, u"child.sex == 'male'"_s)});
    CHECK(rowKeys(desk.merged({{u"married"_s, u"no"_s}, {u"place"_s, u"-"_s}})) == QStringList{u"photo@child"_s});

    const Text married{u"married？"_s, u"married?"_s};
    const Checklist open = desk.merged();
    CHECK(open.find(u"certificate@mother"_s)->applies == Truth::Unknown);
    CHECK(open.find(u"certificate@mother"_s)->dependsOn == QList<Text>{married});
    CHECK(open.find(u"register@mother"_s)->dependsOn == QList<Text>{married}); // the later question is not asked yet
    CHECK(open.find(u"photo@child"_s)->dependsOn.isEmpty());                   // no form asks for the field

    guide.form.fields = {asks(u"child.sex"_s)};
    const Checklist askable = desk.merged({{u"married"_s, u"yes"_s}});
    CHECK(askable.find(u"certificate@mother"_s)->applies == Truth::True);
    CHECK(askable.find(u"register@mother"_s)->dependsOn == QList<Text>{{u"place？"_s, u"place?"_s}});
    CHECK(askable.find(u"photo@child"_s)->dependsOn == QList<Text>{{u"〔child.sex〕"_s, u"child.sex"_s}});
}

TEST_CASE("what one department needs for certain is certain, though another's need is open", "[checklist]")
{
    Desk desk;
    desk.builder.question(u"married"_s);
    MaterialUse two = wants(u"id-card"_s, u"mother"_s, u"married == 'yes'"_s);
    two.copies = 2;
    desk.item(u"P001"_s, {two});
    desk.item(u"P002"_s, {wants(u"id-card"_s, u"mother"_s)});
    const Checklist checklist = desk.merged();
    CHECK(checklist.rows.first().applies == Truth::True);
    CHECK(checklist.rows.first().copies == 2);
    CHECK(checklist.rows.first().dependsOn.size() == 1); // how many copies depends on it
}

TEST_CASE("the result of one chosen item is not asked for by the next", "[checklist]")
{
    Desk desk;
    results(desk.item(u"P001"_s, {wants(u"id-card"_s, u"mother"_s)}), u"certificate"_s, u"child"_s);
    desk.item(u"P002"_s, {wants(u"certificate"_s, u"child"_s), wants(u"certificate"_s, u"mother"_s)});
    const Checklist checklist = desk.merged();
    CHECK(checklist.find(u"certificate@child"_s)->servedBy.text() == u"P001"_s);
    CHECK(checklist.find(u"certificate@mother"_s)->servedBy.isEmpty()); // another person's
}

TEST_CASE("an item cannot bring along what it only produces", "[checklist]")
{
    Desk desk;
    results(desk.item(u"P001"_s, {wants(u"register"_s, u"child"_s)}), u"register"_s, u"child"_s);
    desk.item(u"P002"_s, {wants(u"register"_s, u"child"_s)});
    CHECK(desk.merged().rows.first().servedBy.isEmpty());

    // A second producer, which does not need the row itself, serves them both.
    results(desk.item(u"P003"_s, {}), u"register"_s, u"child"_s);
    CHECK(desk.merged().rows.first().servedBy.text() == u"P003"_s);
}

TEST_CASE("an item that renews its own paper still takes another's result", "[checklist]")
{
    Desk desk;
    results(desk.item(u"P001"_s, {wants(u"register"_s, u"child"_s), wants(u"certificate"_s, u"child"_s)}),
            u"register"_s, u"child"_s);
    results(desk.item(u"P002"_s, {wants(u"register"_s, u"child"_s)}), u"certificate"_s, u"child"_s);
    const Checklist checklist = desk.merged();
    CHECK(checklist.find(u"register@child"_s)->servedBy.isEmpty()); // so P002 does not wait for P001
    CHECK(checklist.find(u"certificate@child"_s)->servedBy.text() == u"P002"_s);
}

TEST_CASE("what the desk itself looks at when the application comes in cannot be a later result", "[checklist]")
{
    Desk desk;
    desk.builder.common().materials = {wants(u"id-card"_s, u"applicant"_s)};
    results(desk.item(u"P001"_s, {}), u"id-card"_s, u"applicant"_s);
    desk.item(u"P002"_s, {wants(u"id-card"_s, u"applicant"_s)});
    CHECK(desk.merged().rows.first().servedBy.isEmpty());
}

TEST_CASE("two items that would wait for each other's result get both papers from the applicant", "[checklist]")
{
    Desk desk;
    results(desk.item(u"P001"_s, {wants(u"register"_s, u"child"_s)}), u"certificate"_s, u"child"_s);
    results(desk.item(u"P002"_s, {wants(u"certificate"_s, u"child"_s)}), u"register"_s, u"child"_s);
    const Checklist checklist = desk.merged();
    CHECK(checklist.find(u"register@child"_s)->servedBy.isEmpty());
    CHECK(checklist.find(u"certificate@child"_s)->servedBy.isEmpty());
}

TEST_CASE("an item that starts only after another cannot serve it", "[checklist]")
{
    Desk desk;
    Guide &later = desk.item(u"P001"_s, {});
    results(later, u"certificate"_s, u"child"_s);
    later.after = {VariantKey(u"P003"_s)};
    desk.item(u"P002"_s, {wants(u"certificate"_s, u"child"_s)});
    CHECK(desk.merged().rows.first().servedBy.text() == u"P001"_s);
    desk.item(u"P003"_s, {}).after = {VariantKey(u"P002"_s)}; // P001 → P003 → P002 → P001
    CHECK(desk.merged().rows.first().servedBy.isEmpty());
}

} // namespace desk
