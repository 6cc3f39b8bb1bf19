// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

Scenario scenario(const QString &key, LifeCycle lifeCycle, int stage, const QString &stageName,
                  const QStringList &items)
{
    Scenario made;
    made.key = ScenarioKey(key);
    made.stage = {lifeCycle, stage, {stageName, stageName}, {}};
    for (const QString &item : items) {
        Variant whole;
        whole.key = VariantKey(item);
        made.items.append(Item{item, 0, {item, item}, {}, {whole}});
    }
    return made;
}

Catalogue::Content content()
{
    Catalogue::Content content;
    content.version = u"2026.11.1"_s;
    content.scenarios = {scenario(u"E1.1"_s, LifeCycle::Enterprise, 1, u"开办"_s, {u"E001"_s, u"E002"_s}),
                         scenario(u"P1.1"_s, LifeCycle::Person, 1, u"出生"_s, {u"P001"_s}),
                         scenario(u"P2.1"_s, LifeCycle::Person, 2, u"教育"_s, {u"P002"_s}),
                         scenario(u"P2.2"_s, LifeCycle::Person, 2, u"教育"_s, {u"P003"_s})};
    content.departments = {{DepartmentKey(u"approval"_s), {u"市行政审批局"_s, u"Approval Bureau"_s}, {}}};
    content.stations = {{u"371083"_s, {u"大厅"_s, u"Hall"_s}, StationKind::Hall}};
    content.parties = {{PartyKey(u"child"_s), {u"孩子"_s, u"Child"_s}, PartyKind::Person}};
    content.laws = {{LawKey(u"company-law"_s),
                     {u"中华人民共和国公司法（2023年修订）"_s, u"Company Law (2023 revision)"_s},
                     BasisKind::Statute,
                     QDate(2024, 7, 1)},
                    {LawKey(u"notice"_s),
                     {u"关于贯彻《政务服务标准》的通知"_s, u"Notice on Standards"_s},
                     BasisKind::Rule,
                     QDate(2024, 1, 1)}};
    Field name;
    name.key = FieldKey(u"child.name"_s);
    content.fields = {name};
    Material idCard;
    idCard.key = MaterialKey(u"id-card"_s);
    content.materials = {idCard};
    CommonGuide common;
    common.questions = {Question{u"agent"_s, {}, {}, {}, {}, {}}};
    content.common.insert(LifeCycle::Person, common);
    return content;
}

} // namespace

TEST_CASE("everything in a catalogue is found by its key, and nothing else is", "[catalogue]")
{
    const Catalogue catalogue(content());
    REQUIRE(catalogue.scenario(ScenarioKey(u"P2.1"_s)));
    CHECK(catalogue.scenario(ScenarioKey(u"P2.1"_s))->stage.name.zh == u"教育"_s);
    const VariantRef ref = catalogue.variant(VariantKey(u"E002"_s));
    REQUIRE(ref.variant);
    CHECK(ref.item->key == u"E002"_s);
    CHECK(ref.scenario == &catalogue.scenarios().first());
    CHECK(catalogue.department(DepartmentKey(u"approval"_s)) == &catalogue.content().departments.first());
    CHECK(catalogue.station(u"371083"_s) == &catalogue.content().stations.first());
    CHECK(catalogue.party(PartyKey(u"child"_s)) == &catalogue.content().parties.first());
    CHECK(catalogue.law(LawKey(u"company-law"_s)) == &catalogue.content().laws.first());
    CHECK(catalogue.field(FieldKey(u"child.name"_s)) == &catalogue.content().fields.first());
    CHECK(catalogue.material(MaterialKey(u"id-card"_s)) == &catalogue.content().materials.first());

    CHECK_FALSE(catalogue.scenario(ScenarioKey(u"P9.9"_s)));
    CHECK_FALSE(catalogue.variant(VariantKey(u"P999"_s)).variant);
    CHECK_FALSE(catalogue.department(DepartmentKey()));
    CHECK_FALSE(catalogue.station(u"000000"_s));
    CHECK_FALSE(catalogue.party(PartyKey(u"x"_s)));
    CHECK_FALSE(catalogue.law(LawKey(u"x"_s)));
    CHECK_FALSE(catalogue.field(FieldKey(u"x"_s)));
    CHECK_FALSE(catalogue.material(MaterialKey(u"x"_s)));
}

TEST_CASE("stages come in order and once each", "[catalogue]")
{
    const Catalogue catalogue(content());
    CHECK(catalogue.stages(LifeCycle::Enterprise).size() == 1);
    const QList<Stage> stages = catalogue.stages(LifeCycle::Person);
    REQUIRE(stages.size() == 2);
    CHECK(stages.first().name.zh == u"出生"_s);
    CHECK(stages.last().name.zh == u"教育"_s);
}

TEST_CASE("a life cycle without common questions asks none", "[catalogue]")
{
    const Catalogue catalogue(content());
    CHECK(catalogue.common(LifeCycle::Person).questions.size() == 1);
    CHECK(catalogue.common(LifeCycle::Enterprise).questions.isEmpty());
}

TEST_CASE("a variant is named after its item", "[catalogue]")
{
    Item item;
    item.name = {u"企业设立登记"_s, u"Registration"_s};
    Variant variant;
    CHECK(item.nameOf(variant) == Text{u"企业设立登记"_s, u"Registration"_s});
    variant.name = {u"公司"_s, u"Company"_s};
    CHECK(item.nameOf(variant) == Text{u"企业设立登记——公司"_s, u"Registration — Company"_s});
}

TEST_CASE("a basis is quoted as papers quote it", "[catalogue]")
{
    const Catalogue catalogue(content());
    const Basis law{BasisKind::Statute, LawKey(u"company-law"_s), u"第二十九条第一款"_s, {}};
    CHECK(catalogue.describe(law, Language::Chinese) == u"《中华人民共和国公司法（2023年修订）》第二十九条第一款"_s);
    CHECK(catalogue.describe(law, Language::English) == u"Company Law (2023 revision), Article 29, paragraph 1"_s);
    const Basis notice{BasisKind::Rule, LawKey(u"notice"_s), u"附件"_s, {}};
    CHECK(catalogue.describe(notice, Language::Chinese) == u"《关于贯彻〈政务服务标准〉的通知》附件"_s);
    CHECK(catalogue.describe(notice, Language::English) == u"Notice on Standards, 附件"_s);
    const Basis practice{BasisKind::Practice, {}, {}, u"窗口通行做法。"_s};
    CHECK(catalogue.describe(practice, Language::Chinese) == u"窗口通行做法。"_s);
}

TEST_CASE("articles are named in English where they are plain numbers", "[catalogue]")
{
    const Catalogue catalogue(content());
    const auto english = [&catalogue](const QString &article) {
        const Basis basis{BasisKind::Statute, LawKey(u"notice"_s), article, {}};
        return catalogue.describe(basis, Language::English).sliced(QStringLiteral("Notice on Standards, ").size());
    };
    CHECK(english(u"第一条"_s) == u"Article 1"_s);
    CHECK(english(u"第十条"_s) == u"Article 10"_s);
    CHECK(english(u"第十二条"_s) == u"Article 12"_s);
    CHECK(english(u"第二十条"_s) == u"Article 20"_s);
    CHECK(english(u"第一百零五条"_s) == u"Article 105"_s);
    CHECK(english(u"第一百一十条"_s) == u"Article 110"_s);
    CHECK(english(u"第一千二百六十条"_s) == u"Article 1260"_s);
    CHECK(english(u"第三十二条第一款第（四）项"_s) == u"Article 32, paragraph 1, item 4"_s);
    CHECK(english(u"第三十二条第四项"_s) == u"Article 32, item 4"_s);
    CHECK(english(u"第一百三十三条之一"_s) == u"Article 133-1"_s);
    CHECK(english(u"第七条、第八条"_s) == u"Article 7, Article 8"_s);
    CHECK(english(u"第三章"_s) == u"Chapter 3"_s);
    CHECK(english(u"第七条及附件"_s) == u"第七条及附件"_s);
}

} // namespace desk
