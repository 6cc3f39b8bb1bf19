// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "examplecatalogue.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

Text both(const QString &zh)
{
    return {zh, u"(en) "_s + zh};
}

Condition when(const QString &text)
{
    return std::get<Condition>(Condition::parse(text));
}

Basis article(const QString &law, const QString &number)
{
    return {BasisKind::Statute, LawKey(law), number, {}};
}

Basis practice(const QString &note)
{
    return {BasisKind::Practice, {}, {}, note};
}

Field field(const QString &key, const QString &label, FieldType type)
{
    Field made;
    made.key = FieldKey(key);
    made.party = PartyKey(key.section(u'.', 0, 0));
    made.label = both(label);
    made.type = type;
    made.why = both(u"核对%1。"_s.arg(label));
    return made;
}

QList<Field> fields()
{
    Field sex = field(u"child.sex"_s, u"孩子性别"_s, FieldType::Choice);
    sex.options = {{u"male"_s, both(u"男"_s)}, {u"female"_s, both(u"女"_s)}};
    Field siblings = field(u"child.siblings"_s, u"其他子女情况"_s, FieldType::Table);
    siblings.columns = {{u"name"_s, both(u"姓名"_s), FieldType::PersonName, {}, true},
                        {u"born"_s, both(u"出生日期"_s), FieldType::Date, {}, true},
                        {u"school"_s, both(u"就读学校"_s), FieldType::Text, {}, false}};
    return {field(u"applicant.name"_s, u"申请人姓名"_s, FieldType::PersonName),
            field(u"applicant.id_number"_s, u"申请人公民身份号码"_s, FieldType::CitizenId),
            field(u"applicant.phone"_s, u"申请人联系电话"_s, FieldType::Phone),
            field(u"applicant.address"_s, u"申请人联系地址"_s, FieldType::Address),
            field(u"agent.name"_s, u"代理人姓名"_s, FieldType::PersonName),
            field(u"agent.phone"_s, u"代理人联系电话"_s, FieldType::Phone),
            field(u"child.name"_s, u"孩子姓名"_s, FieldType::PersonName),
            sex,
            field(u"child.born"_s, u"孩子出生日期"_s, FieldType::Date),
            field(u"child.deposit"_s, u"缴费金额"_s, FieldType::Money),
            field(u"child.first"_s, u"是否头胎"_s, FieldType::YesNo),
            field(u"child.note"_s, u"补充说明"_s, FieldType::LongText),
            siblings};
}

Material material(const QString &key, const QString &name, const QStringList &inspect)
{
    Material made;
    made.key = MaterialKey(key);
    made.name = both(name);
    for (const QString &point : inspect) {
        made.inspect.append(both(point));
    }
    return made;
}

QList<Material> materials()
{
    Material mandate = material(u"mandate"_s, u"授权委托书"_s, {u"委托人签名或者盖章"_s, u"载明权限和期限"_s});
    mandate.faults = {
        {u"unsigned"_s, both(u"委托人没有签名或者盖章。"_s), both(u"请委托人签名或者盖章后重新提交。"_s)}};
    return {material(u"id-card"_s, u"居民身份证"_s, {u"在有效期内"_s}),
            mandate,
            material(u"marriage-certificate"_s, u"结婚证"_s, {u"两人姓名与身份证一致"_s}),
            material(u"birth-certificate"_s, u"出生医学证明"_s, {u"签发机构盖章"_s}),
            material(u"household-register"_s, u"居民户口簿"_s, {}),
            material(u"residence-proof"_s, u"居住证明"_s, {u"由居（村）民委员会出具"_s}),
            material(u"photo"_s, u"一寸近期免冠照片"_s, {u"白底，六个月内拍摄"_s})};
}

MaterialUse use(const QString &key, const QString &of, Original original, int copies, const Basis &basis)
{
    MaterialUse made;
    made.material = MaterialKey(key);
    made.of = PartyKey(of);
    made.original = original;
    made.copies = copies;
    made.why = both(u"核对身份。"_s);
    made.basis = basis;
    return made;
}

FieldUse ask(const QString &key, bool required)
{
    FieldUse made;
    made.field = FieldKey(key);
    made.required = required;
    return made;
}

Guide guideOf(const QString &department, int statutory, int promised, const QString &result)
{
    Guide guide;
    guide.handledBy = DepartmentKey(department);
    guide.handling = promised == 0 ? Handling::Immediate : Handling::Promised;
    if (statutory > 0) {
        guide.statutoryTerm = Term{statutory, DayUnit::WorkingDay, std::nullopt};
    }
    guide.promisedTerm = Term{promised, DayUnit::WorkingDay, std::nullopt};
    guide.fee.note = both(u"不收费"_s);
    guide.result.name = both(result);
    guide.result.validity = both(u"长期"_s);
    return guide;
}

Item item(const QString &key, int number, const QString &name, ItemType type, const QString &lead)
{
    Variant variant;
    variant.key = VariantKey(key);
    variant.type = type;
    variant.lead = {DepartmentKey(lead)};
    return {key, number, both(name), {}, {variant}};
}

Item birthCertificate()
{
    Item made = item(u"P001"_s, 1, u"出生医学证明办理"_s, ItemType::PublicService, u"health"_s);
    Guide guide = guideOf(u"health"_s, 0, 0, u"出生医学证明"_s);
    guide.basis = {article(u"health-law"_s, u"第二十三条"_s)};
    guide.conditions = {both(u"在本市助产机构出生"_s), both(u"尚未领取过出生医学证明"_s)};
    guide.form.fields = {ask(u"child.name"_s, true), ask(u"child.sex"_s, true), ask(u"child.born"_s, true),
                         ask(u"child.first"_s, false)};
    guide.materials = {
        use(u"id-card"_s, u"applicant"_s, Original::Inspect, 1, article(u"health-law"_s, u"第二十三条"_s)),
        use(u"marriage-certificate"_s, {}, Original::Inspect, 0, practice(u"窗口核验父母关系的通行做法。"_s))};
    guide.materials[1].exemptBy = {ExemptionRoute::ELicence, ExemptionRoute::SharedData};
    guide.result.material = MaterialKey(u"birth-certificate"_s);
    guide.result.of = PartyKey(u"child"_s);
    made.variants[0].guide = guide;
    return made;
}

Item registration()
{
    Item made = item(u"P003"_s, 3, u"户口登记（出生登记）"_s, ItemType::Confirmation, u"health"_s);
    made.variants[0].cooperating = {DepartmentKey(u"public-security"_s)};
    const Basis basis = article(u"household-law"_s, u"第七条"_s);
    Guide guide = guideOf(u"public-security"_s, 20, 1, u"居民户口簿登记页"_s);
    guide.basis = {basis};
    guide.conditions = {both(u"父母一方户口在本市"_s)};
    guide.form.fields = {ask(u"child.name"_s, true), ask(u"child.note"_s, false), ask(u"child.siblings"_s, false)};
    guide.materials = {use(u"birth-certificate"_s, u"child"_s, Original::Keep, 0, basis),
                       use(u"household-register"_s, u"applicant"_s, Original::Inspect, 2, basis),
                       use(u"residence-proof"_s, u"applicant"_s, Original::Keep, 0, basis),
                       use(u"id-card"_s, u"applicant"_s, Original::Inspect, 2, basis)};
    guide.materials[1].alternative = u"home"_s;
    guide.materials[2].alternative = u"home"_s;
    made.variants[0].guide = guide;
    return made;
}

Item socialCard()
{
    Item made = item(u"P005"_s, 5, u"社会保障卡申领"_s, ItemType::Licence, u"human-resources"_s);
    Guide guide = guideOf(u"human-resources"_s, 15, 5, u"社会保障卡"_s);
    guide.fee = {true, u"20"_s, both(u"每张"_s), article(u"household-law"_s, u"第九条"_s)};
    guide.form.fields = {ask(u"child.deposit"_s, false), ask(u"child.name"_s, true)};
    guide.materials = {use(u"photo"_s, u"child"_s, Original::None, 0, practice(u"制卡用。"_s))};
    guide.materials[0].electronic = true;
    guide.materials[0].need = Need::Tolerable;
    guide.after = {VariantKey(u"P003"_s)};
    made.variants[0].guide = guide;
    return made;
}

CommonGuide common()
{
    Question agent;
    agent.key = u"agent"_s;
    agent.ask = both(u"由谁来办？"_s);
    agent.options = {{u"self"_s, both(u"申请人本人"_s)}, {u"agent"_s, both(u"委托代理人"_s)}};
    CommonGuide guide;
    guide.questions = {agent};
    guide.form.title = both(u"政务服务综合申请表（个人）"_s);
    guide.form.fields = {ask(u"applicant.name"_s, true),  ask(u"applicant.id_number"_s, true),
                         ask(u"applicant.phone"_s, true), ask(u"applicant.address"_s, false),
                         ask(u"agent.name"_s, true),      ask(u"agent.phone"_s, true)};
    guide.form.fields[4].when = when(u"agent == 'agent'"_s);
    guide.form.fields[5].when = when(u"agent == 'agent'"_s);
    guide.materials = {use(u"mandate"_s, u"agent"_s, Original::Keep, 0, article(u"licensing-law"_s, u"第二十九条"_s))};
    guide.materials[0].when = when(u"agent == 'agent'"_s);
    return guide;
}

} // namespace

Catalogue::Content exampleCatalogue()
{
    Scenario scenario;
    scenario.key = ScenarioKey(u"P1.1"_s);
    scenario.stage = {LifeCycle::Person, 1, both(u"出生"_s), {}};
    scenario.number = u"1.1"_s;
    scenario.name = both(u"出生一件事"_s);
    Question hospital;
    hospital.key = u"birth_place"_s;
    hospital.ask = both(u"孩子在哪里出生？"_s);
    hospital.options = {{u"hospital"_s, both(u"本市助产机构"_s)}, {u"home"_s, both(u"其他地点"_s)}};
    scenario.questions = {hospital};
    scenario.items = {birthCertificate(), registration(), socialCard(),
                      item(u"P006"_s, 6, u"居民身份证申领（首次）"_s, ItemType::Confirmation, u"public-security"_s)};

    Catalogue::Content content;
    content.version = u"test"_s;
    content.scenarios = {scenario};
    content.common.insert(LifeCycle::Person, common());
    content.departments = {
        {DepartmentKey(u"health"_s), both(u"市卫健局"_s), both(u"乳山市卫生健康局"_s)},
        {DepartmentKey(u"human-resources"_s), both(u"市人社局"_s), both(u"乳山市人力资源和社会保障局"_s)},
        {DepartmentKey(u"public-security"_s), both(u"市公安局"_s), both(u"乳山市公安局"_s)}};
    content.parties = {{PartyKey(u"child"_s), both(u"孩子"_s), PartyKind::Person},
                       {PartyKey(u"applicant"_s), both(u"申请人"_s), PartyKind::Person},
                       {PartyKey(u"agent"_s), both(u"代理人"_s), PartyKind::Person}};
    content.laws = {
        {LawKey(u"health-law"_s), both(u"中华人民共和国母婴保健法"_s), BasisKind::Statute, QDate(2017, 11, 4)},
        {LawKey(u"household-law"_s), both(u"中华人民共和国户口登记条例"_s), BasisKind::Statute, QDate(1958, 1, 9)},
        {LawKey(u"licensing-law"_s), both(u"中华人民共和国行政许可法"_s), BasisKind::Statute, QDate(2019, 4, 23)}};
    content.fields = fields();
    content.materials = materials();
    return content;
}

} // namespace desk
