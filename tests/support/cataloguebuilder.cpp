// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguebuilder.h"

#include "support.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Both languages, told apart, so that a mix-up shows.
Text named(const QString &key)
{
    return {u"〔"_s + key + u"〕"_s, key};
}

template<class T>
QList<T> listOf(const std::deque<T> &values)
{
    return {values.cbegin(), values.cend()};
}

Question makeQuestion(const QString &key, const QStringList &options)
{
    Question question;
    question.key = key;
    question.ask = {key + u"？"_s, key + u"?"_s};
    for (const QString &option : options) {
        question.options.append({option, named(option)});
    }
    return question;
}

} // namespace

Condition when(const QString &text)
{
    const auto parsed = Condition::parse(text);
    INFO(text.toStdString());
    REQUIRE(std::holds_alternative<Condition>(parsed));
    return std::get<Condition>(parsed);
}

CatalogueBuilder::CatalogueBuilder() = default;

Question &CatalogueBuilder::question(const QString &key, const QStringList &options)
{
    return m_questions.emplace_back(makeQuestion(key, options));
}

Question &CatalogueBuilder::commonQuestion(const QString &key, const QStringList &options)
{
    return m_commonQuestions.emplace_back(makeQuestion(key, options));
}

Field &CatalogueBuilder::field(const QString &key, FieldType type)
{
    Field field;
    field.key = FieldKey(key);
    field.party = PartyKey(key.section(u'.', 0, 0));
    field.label = named(key);
    field.why = {key + u"的用处"_s, u"use of "_s + key};
    field.type = type;
    return m_fields.emplace_back(field);
}

Material &CatalogueBuilder::material(const QString &key)
{
    Material material;
    material.key = MaterialKey(key);
    material.name = named(key);
    return m_materials.emplace_back(material);
}

Guide &CatalogueBuilder::item(const QString &key)
{
    Guide guide;
    guide.handledBy = DepartmentKey(u"d-"_s + key);
    guide.handling = Handling::Immediate;
    Variant &variant = add(key);
    variant.guide = guide;
    return *variant.guide;
}

Variant &CatalogueBuilder::unpublishedItem(const QString &key)
{
    return add(key);
}

Variant &CatalogueBuilder::add(const QString &key)
{
    Variant variant;
    variant.key = VariantKey(key);
    Item item;
    item.key = key;
    item.name = named(key);
    item.variants = {variant};
    return m_items.emplace_back(item).variants.first();
}

std::unique_ptr<const Catalogue> CatalogueBuilder::build() const
{
    Catalogue::Content content;
    content.version = u"test"_s;
    for (const auto &[key, zh] :
         {std::pair(u"applicant"_s, u"申请人"_s), std::pair(u"agent"_s, u"代理人"_s), std::pair(u"child"_s, u"孩子"_s),
          std::pair(u"mother"_s, u"母亲"_s), std::pair(u"father"_s, u"父亲"_s)}) {
        content.parties.append({PartyKey(key), {zh, key.left(1).toUpper() + key.mid(1)}, PartyKind::Person});
    }
    Scenario scenario;
    scenario.key = ScenarioKey(u"P9.9"_s);
    scenario.stage = {LifeCycle::Person, 9, {u"阶段"_s, u"Stage"_s}, u"jd"_s};
    scenario.questions = listOf(m_questions);
    scenario.items = listOf(m_items);
    content.scenarios.append(scenario);
    CommonGuide common = m_common;
    common.questions = listOf(m_commonQuestions);
    content.common.insert(LifeCycle::Person, common);
    content.common.insert(LifeCycle::Enterprise, CommonGuide());
    content.fields = listOf(m_fields);
    content.materials = listOf(m_materials);
    return std::make_unique<const Catalogue>(std::move(content));
}

FieldUse asks(const QString &field, const QString &condition, bool required)
{
    return {FieldKey(field), {}, required, when(condition), {}};
}

MaterialUse wants(const QString &material, const QString &of, const QString &condition)
{
    MaterialUse use;
    use.material = MaterialKey(material);
    use.of = PartyKey(of);
    use.when = when(condition);
    use.copies = 1;
    return use;
}

MaterialUse wantsOneOf(const QString &alternative, const QString &material, const QString &of, const QString &condition)
{
    MaterialUse use = wants(material, of, condition);
    use.alternative = alternative;
    return use;
}

void promise(Guide &guide, int days, DayUnit unit)
{
    guide.handling = Handling::Promised;
    guide.promisedTerm = {days, unit, {}};
}

void results(Guide &guide, const QString &material, const QString &of)
{
    guide.result.material = MaterialKey(material);
    guide.result.of = PartyKey(of);
}

} // namespace desk
