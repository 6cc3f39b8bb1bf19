// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "assessment.h"
#include "materials.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const QDate today(2026, 11, 24);

// One row of the mother's identity card, made as a test wants it.
struct OneRow {
    OneRow()
    {
        Material &card = builder.material(u"id-card"_s);
        card.faults = {
            {u"expired"_s, {u"身份证已过有效期。"_s, u"It has expired."_s}, {u"请换领新证"_s, u"Renew it"_s}},
            {u"blurred"_s, {u"复印件不清楚"_s, u"The copy is blurred"_s}, {u"请重新复印。"_s, u"Copy it again."_s}}};
        builder.question(u"open"_s);
        use = wants(u"id-card"_s, u"mother"_s);
    }
    Verdict verdict(const HandedIn &handedIn)
    {
        CatalogueBuilder fresh = builder;
        fresh.item(u"P001"_s).materials = {use};
        catalogue = fresh.build();
        checklist = mergeMaterials(*catalogue, sourcesOf(*catalogue, {u"P001"_s}), {});
        return judge(checklist, {{{u"id-card@mother"_s, handedIn}}}).first();
    }

    CatalogueBuilder builder;
    MaterialUse use;
    std::unique_ptr<const Catalogue> catalogue;
    Checklist checklist;
};

HandedIn paper(bool original, int copies)
{
    return {original, copies, false, {}, {}, {}};
}

HandedIn exempted(ExemptionRoute route, const QString &note = {})
{
    return {false, 0, false, {}, {}, Evidence{route, note, {}}};
}

} // namespace

TEST_CASE("paper counts when the original is seen and the copies are there", "[checklist]")
{
    struct Case {
        Original original;
        int copies;
        HandedIn handedIn;
        VerdictKind kind;
        QString reason;
    };
    const HandedIn file{false, 0, true, {}, {}, {}};
    const QList<Case> cases = {
        {Original::None, 1, {}, VerdictKind::Missing, u"没有提交。缺复印件 1 份。"_s},
        {Original::None, 2, paper(false, 1), VerdictKind::Missing, u"缺复印件 1 份。"_s},
        {Original::None, 2, paper(false, 2), VerdictKind::Satisfied, u"已收复印件 2 份。"_s},
        {Original::None, 2, paper(true, 5), VerdictKind::Satisfied, u"已收复印件 2 份。"_s},
        {Original::Inspect, 1, paper(true, 0), VerdictKind::Missing, u"缺复印件 1 份。"_s},
        {Original::Inspect, 1, paper(false, 1), VerdictKind::Missing, u"缺原件，要核验。"_s},
        {Original::Inspect, 1, {}, VerdictKind::Missing, u"没有提交。缺原件，要核验。缺复印件 1 份。"_s},
        {Original::Inspect, 1, paper(true, 1), VerdictKind::Satisfied, u"原件已核验。已收复印件 1 份。"_s},
        {Original::Keep, 0, {}, VerdictKind::Missing, u"没有提交。缺原件，要收存。"_s},
        {Original::Keep, 0, paper(true, 0), VerdictKind::Satisfied, u"原件已收。"_s},
        {Original::None, 0, {}, VerdictKind::Missing, u"没有提交。"_s},
        {Original::None, 0, paper(true, 0), VerdictKind::Satisfied, u"已收。"_s},
        {Original::Keep, 0, file, VerdictKind::Missing, u"只有电子文件，这份材料要纸质的。缺原件，要收存。"_s},
        {Original::None, 1, paper(false, -3), VerdictKind::Missing, u"没有提交。缺复印件 1 份。"_s},
    };
    for (const Case &entry : cases) {
        OneRow row;
        row.use.original = entry.original;
        row.use.copies = entry.copies;
        const Verdict verdict = row.verdict(entry.handedIn);
        CAPTURE(static_cast<int>(entry.original), entry.copies, entry.reason);
        CHECK(verdict.kind == entry.kind);
        CHECK(verdict.reason.zh == entry.reason);
        CHECK_FALSE(verdict.reason.en.isEmpty());
        CHECK(verdict.mend.isEmpty() == (entry.kind == VerdictKind::Satisfied));
        CHECK(verdict.mend.en.isEmpty() == verdict.mend.zh.isEmpty());
    }
}

TEST_CASE("an electronic file serves only where every department takes one", "[checklist]")
{
    OneRow row;
    row.use.original = Original::Keep;
    const HandedIn file{false, 0, true, {}, {}, {}};
    CHECK(row.verdict(file).kind == VerdictKind::Missing);
    row.use.electronic = true;
    CHECK(row.verdict(file).kind == VerdictKind::Satisfied);
    CHECK(row.verdict(file).reason.zh == u"已收电子文件。"_s);
    CHECK(row.verdict({}).mend.zh == u"请提交原件。请提交复印件 1 份。也可以提交电子文件。"_s);
}

TEST_CASE("an exemption counts only by a way the row allows", "[checklist]")
{
    OneRow row;
    row.use.exemptBy = {ExemptionRoute::ELicence};
    const Verdict exempt = row.verdict(exempted(ExemptionRoute::ELicence, u"已由电子证照库核验"_s));
    CHECK(exempt.kind == VerdictKind::Exempt);
    CHECK(exempt.reason.zh == u"已核验电子证照，不用提交（已由电子证照库核验）。"_s);
    const Verdict refused = row.verdict(exempted(ExemptionRoute::Pledge));
    CHECK(refused.kind == VerdictKind::Missing);
    CHECK(refused.reason.zh == u"没有提交。缺复印件 1 份。这份材料不能凭告知承诺免交，可以凭电子证照免交。"_s);
    row.use.exemptBy.clear();
    CHECK(row.verdict(exempted(ExemptionRoute::ELicence)).reason.zh.endsWith(u"这份材料不能免交。"_s));
}

TEST_CASE("a fault counts even where everything is there, but not against a valid exemption", "[checklist]")
{
    OneRow row;
    row.use.exemptBy = {ExemptionRoute::ELicence};
    HandedIn handedIn = paper(false, 1);
    handedIn.faults = {u"expired"_s, u"blurred"_s, u"expired"_s};
    const Verdict faulty = row.verdict(handedIn);
    CHECK(faulty.kind == VerdictKind::Faulty);
    CHECK(faulty.reason == Text{u"身份证已过有效期。复印件不清楚。"_s, u"It has expired. The copy is blurred."_s});
    CHECK(faulty.mend == Text{u"请换领新证。请重新复印。"_s, u"Renew it. Copy it again."_s});
    handedIn.exemption = Evidence{ExemptionRoute::Pledge, {}, {}};
    CHECK(row.verdict(handedIn).kind == VerdictKind::Faulty);
    handedIn.exemption = Evidence{ExemptionRoute::ELicence, {}, {}};
    CHECK(row.verdict(handedIn).kind == VerdictKind::Exempt);
}

TEST_CASE("a faulty row also says what of it is missing, so that everything is told at once", "[checklist]")
{
    OneRow row;
    row.use.copies = 2;
    HandedIn handedIn = paper(false, 1);
    handedIn.faults = {u"blurred"_s};
    const Verdict verdict = row.verdict(handedIn);
    CHECK(verdict.kind == VerdictKind::Faulty);
    CHECK(verdict.reason.zh == u"复印件不清楚。缺复印件 1 份。"_s);
    CHECK(verdict.mend.zh == u"请重新复印。请提交复印件 1 份。"_s);
}

TEST_CASE("a fault in the clerk's own words, or one the catalogue no longer knows, still is one", "[checklist]")
{
    OneRow row;
    HandedIn handedIn = paper(false, 1);
    handedIn.remark = u" 姓名与户口簿不一致 "_s;
    CHECK(row.verdict(handedIn).kind == VerdictKind::Faulty);
    CHECK(row.verdict(handedIn).reason.zh == u"姓名与户口簿不一致。"_s);
    CHECK_FALSE(row.verdict(handedIn).mend.isEmpty());
    handedIn.remark.clear();
    handedIn.faults = {u"unheard-of"_s};
    CHECK(row.verdict(handedIn).kind == VerdictKind::Faulty);
    CHECK(row.verdict(handedIn).reason.zh == u"材料有问题（unheard-of）。"_s);
}

TEST_CASE("a row that hangs on an open question is judged, and names the question", "[checklist]")
{
    OneRow row;
    row.use.when = when(u"open == 'yes'"_s);
    const Verdict missing = row.verdict({});
    CHECK(missing.kind == VerdictKind::Missing);
    CHECK(missing.reason.zh == u"没有提交。缺复印件 1 份。是否需要，要先回答：“open？”。"_s);
    CHECK(row.verdict(paper(false, 1)).kind == VerdictKind::Satisfied);
}

TEST_CASE("an application is complete when no row and no field is open", "[checklist]")
{
    CatalogueBuilder builder;
    builder.material(u"id-card"_s);
    builder.field(u"child.name"_s, FieldType::PersonName);
    Guide &guide = builder.item(u"P001"_s);
    guide.materials = {wants(u"id-card"_s, u"mother"_s), wants(u"id-card"_s, u"father"_s)};
    guide.form.fields = {asks(u"child.name"_s)};
    const auto catalogue = builder.build();
    const Variant *variant = catalogue->variant(VariantKey(u"P001"_s)).variant;
    const OneForm form = mergeForms(*catalogue, {{variant, {}, &variant->guide->form}}, {});
    const Checklist checklist = mergeMaterials(*catalogue, sourcesOf(*catalogue, {u"P001"_s}), {});

    Answers answers;
    HandedInMaterials handedIn;
    const Assessment nothing = assess(form, checklist, answers, handedIn, today);
    CHECK_FALSE(nothing.isComplete());
    CHECK(nothing.openCount() == 3);
    CHECK(nothing.find(u"id-card@father"_s)->kind == VerdictKind::Missing);
    CHECK(nothing.find(u"id-card@child"_s) == nullptr);

    handedIn.rows = {{u"id-card@mother"_s, paper(false, 1)}, {u"id-card@father"_s, paper(false, 1)}};
    CHECK(assess(form, checklist, answers, handedIn, today).openCount() == 1);
    CHECK_FALSE(assess(form, checklist, answers, handedIn, today).isComplete());
    answers.fields.insert(FieldKey(u"child.name"_s), u"王小明"_s);
    CHECK(assess(form, checklist, answers, handedIn, today).isComplete());
    handedIn.rows[u"id-card@father"_s].remark = u"看不清"_s;
    CHECK(assess(form, checklist, answers, handedIn, today).openCount() == 1);
}

TEST_CASE("what lies on the counter survives being written and read", "[checklist]")
{
    HandedInMaterials materials;
    materials.rows[u"id-card@mother"_s] = {true, 2, true, {u"expired"_s}, u"看不清"_s, {}};
    materials.rows[u"photo"_s] = {};
    const QDateTime at(QDate(2026, 11, 24), QTime(2, 30, 0, 125), Qt::UTC);
    for (const ExemptionRoute route : {ExemptionRoute::ELicence, ExemptionRoute::SharedData, ExemptionRoute::Result,
                                       ExemptionRoute::Dossier, ExemptionRoute::Pledge}) {
        materials.rows[u"certificate@child"_s].exemption = Evidence{route, u"已核验"_s, at};
        CHECK(HandedInMaterials::fromJson(materials.toJson()) == materials);
    }
    CHECK(materials.rows[u"photo"_s].isEmpty());
    CHECK_FALSE(materials.rows[u"id-card@mother"_s].isEmpty());
}

} // namespace desk
