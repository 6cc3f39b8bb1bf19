// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "assessment.h"
#include "materials.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Materials a, b, c, d of the matter itself; a choice is written "a|b".
struct Choices {
    Choices()
    {
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            builder.material(key);
        }
        builder.question(u"open"_s);
    }
    Guide &item(const QStringList &choices, const QString &condition = {})
    {
        keys.append(u"P%1"_s.arg(keys.size() + 1, 3, 10, QChar(u'0')));
        Guide &guide = builder.item(keys.last());
        for (const QString &choice : choices) {
            const QStringList rows = choice.split(u'|');
            for (const QString &row : rows) {
                guide.materials.append(rows.size() == 1 ? wants(row, {}, condition)
                                                        : wantsOneOf(choice.left(1), row, {}, condition));
            }
        }
        return guide;
    }
    const Checklist &merged()
    {
        catalogue = builder.build();
        checklist = mergeMaterials(*catalogue, sourcesOf(*catalogue, keys), {});
        return checklist;
    }
    // Verdicts when these rows are handed in: + satisfied, - missing, . not applicable, = exempt.
    QString verdicts(const QString &handedIn) const
    {
        HandedInMaterials materials;
        for (const QChar row : handedIn) {
            materials.rows[row].copies = 1;
        }
        QString signs;
        for (const Verdict &verdict : judge(checklist, materials)) {
            signs += verdict.row;
            signs += QStringLiteral("+-!=.").at(static_cast<int>(verdict.kind));
        }
        return signs;
    }

    CatalogueBuilder builder;
    QStringList keys;
    std::unique_ptr<const Catalogue> catalogue;
    Checklist checklist;
};

} // namespace

TEST_CASE("of alternatives one is enough", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b"_s, u"c"_s});
    choices.merged();
    CHECK(choices.checklist.find(u"a"_s)->alternative == u"P001/a"_s);
    CHECK(choices.checklist.find(u"b"_s)->alternative == u"P001/a"_s);
    CHECK(choices.checklist.find(u"c"_s)->alternative.isEmpty());
    CHECK(choices.verdicts(u""_s) == u"a-b-c-"_s);
    CHECK(choices.verdicts(u"b"_s) == u"a.b+c-"_s);
    CHECK(choices.verdicts(u"abc"_s) == u"a+b+c+"_s);
}

TEST_CASE("a choice whose other rows do not apply is no choice", "[checklist]")
{
    Choices choices;
    choices.item({u"a"_s});
    choices.builder.item(u"P009"_s).materials = {wantsOneOf(u"w"_s, u"b"_s, {}),
                                                 wantsOneOf(u"w"_s, u"c"_s, {}, u"open == 'yes'"_s)};
    choices.keys.append(u"P009"_s);
    choices.merged();
    const Checklist closed =
        mergeMaterials(*choices.catalogue, sourcesOf(*choices.catalogue, choices.keys), {{{u"open"_s, u"no"_s}}, {}});
    CHECK(rowKeys(closed) == QStringList{u"a"_s, u"b"_s});
    CHECK(closed.find(u"b"_s)->alternative.isEmpty());
}

TEST_CASE("two departments with words of the same name have two choices", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b"_s});
    choices.builder.item(u"P002"_s).materials = {wantsOneOf(u"a"_s, u"c"_s, {}), wantsOneOf(u"a"_s, u"d"_s, {})};
    choices.keys.append(u"P002"_s);
    choices.merged();
    CHECK(choices.verdicts(u"a"_s) == u"a+b.c-d-"_s);
    CHECK(choices.verdicts(u"ad"_s) == u"a+b.c.d+"_s);
}

TEST_CASE("nobody is asked for a choice that another department's demand settles", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b"_s});
    choices.item({u"a"_s});
    choices.merged();
    CHECK(rowKeys(choices.checklist) == QStringList{u"a"_s});
    CHECK(choices.checklist.rows.first().alternative.isEmpty());
    CHECK(choices.checklist.rows.first().demands.size() == 2); // both departments get their paper
}

TEST_CASE("a wider choice gives way to the narrower one", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b|c"_s});
    choices.item({u"a|b"_s});
    choices.merged();
    CHECK(rowKeys(choices.checklist) == QStringList{u"a"_s, u"b"_s});
    CHECK(choices.verdicts(u"b"_s) == u"a.b+"_s);
    CHECK(choices.checklist.find(u"a"_s)->demands.size() == 2);
}

TEST_CASE("a choice that two demands could settle goes to the one that has to grow less for it", "[checklist]")
{
    Choices choices;
    choices.item({u"a"_s, u"b"_s}).materials.first().need = Need::Tolerable;
    choices.item({u"a|b"_s});
    choices.merged();
    CHECK(choices.checklist.find(u"a"_s)->need == Need::Tolerable);
    CHECK(choices.checklist.find(u"a"_s)->demands.size() == 1);
    CHECK(choices.checklist.find(u"b"_s)->demands.size() == 2);
}

TEST_CASE("where two departments' choices overlap, every lawful combination is taken and no other", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b"_s});
    choices.item({u"a|c"_s});
    choices.merged();
    CHECK(choices.checklist.find(u"a"_s)->furtherAlternatives == QStringList{u"P002/a"_s});
    CHECK(choices.checklist.find(u"b"_s)->furtherAlternatives.isEmpty());
    CHECK(choices.verdicts(u"a"_s) == u"a+b.c."_s);
    CHECK(choices.verdicts(u"bc"_s) == u"a.b+c+"_s);
    CHECK(choices.verdicts(u"b"_s) == u"a-b+c-"_s);
    CHECK(choices.verdicts(u"c"_s) == u"a-b-c+"_s);
}

TEST_CASE("an open question takes no choice away", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b"_s});
    choices.item({u"a"_s}, u"open == 'yes'"_s);
    choices.merged();
    CHECK(rowKeys(choices.checklist) == QStringList{u"a"_s, u"b"_s});
    CHECK(choices.checklist.find(u"a"_s)->alternative.isEmpty());
    CHECK(choices.verdicts(u"a"_s) == u"a+b."_s);
    CHECK(choices.verdicts(u"b"_s) == u"a-b+"_s);
}

TEST_CASE("a choice that another item's result meets asks for nothing", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b"_s});
    results(choices.item({u"c"_s}), u"a"_s, {});
    choices.merged();
    CHECK(rowKeys(choices.checklist) == QStringList{u"a"_s, u"c"_s});
    CHECK(choices.checklist.find(u"a"_s)->servedBy.text() == u"P002"_s);
    CHECK(choices.verdicts(u""_s) == u"a=c-"_s);
}

TEST_CASE("a row that is not needed names the one that stands for it, an open choice names all", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b"_s});
    choices.merged();
    HandedInMaterials materials;
    CHECK(judge(choices.checklist, materials).first().reason.zh ==
          u"没有提交。缺复印件 1 份。以下材料任选一种提交即可：〔a〕、〔b〕。"_s);
    materials.rows[u"b"_s].copies = 1;
    CHECK(judge(choices.checklist, materials).first().reason.zh == u"可以任选一种，已有“〔b〕”，不用再提交。"_s);
}

TEST_CASE("of two alternatives a faulty one does no harm while the other is in order", "[checklist]")
{
    Choices choices;
    choices.item({u"a|b"_s});
    choices.merged();
    HandedInMaterials materials;
    materials.rows[u"a"_s] = {false, 1, false, {}, u"字迹不清"_s, {}};
    const QList<Verdict> faulty = judge(choices.checklist, materials);
    CHECK(faulty.at(0).kind == VerdictKind::Faulty);
    CHECK(faulty.at(1).kind == VerdictKind::Missing);
    materials.rows[u"b"_s].copies = 1;
    const QList<Verdict> settled = judge(choices.checklist, materials);
    CHECK(settled.at(0).kind == VerdictKind::NotApplicable);
    CHECK(settled.at(1).kind == VerdictKind::Satisfied);
}

} // namespace desk
