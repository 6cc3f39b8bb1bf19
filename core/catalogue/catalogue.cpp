// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"

#include "articlename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

template<class Row, class RowKey>
QHash<RowKey, const Row *> indexed(const QList<Row> &rows, RowKey Row::*key)
{
    QHash<RowKey, const Row *> index;
    index.reserve(rows.size());
    for (const Row &row : rows) {
        index.insert(row.*key, &row);
    }
    return index;
}

QHash<VariantKey, VariantRef> indexedVariants(const QList<Scenario> &scenarios)
{
    QHash<VariantKey, VariantRef> index;
    for (const Scenario &scenario : scenarios) {
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                index.insert(variant.key, {&scenario, &item, &variant});
            }
        }
    }
    return index;
}

// A title in book marks; a title inside a title takes the single ones (GB/T 15834).
QString inBookMarks(QString title)
{
    return u"《"_s + title.replace(u'《', u'〈').replace(u'》', u'〉') + u"》"_s;
}

} // namespace

Text Item::nameOf(const Variant &variant) const
{
    if (variant.name.isEmpty()) {
        return name;
    }
    return {name.zh + u"——"_s + variant.name.zh, name.en + u" — "_s + variant.name.en};
}

Catalogue::Catalogue(Content content)
    : m_content(std::move(content)), m_scenarios(indexed(m_content.scenarios, &Scenario::key)),
      m_variants(indexedVariants(m_content.scenarios)), m_departments(indexed(m_content.departments, &Department::key)),
      m_parties(indexed(m_content.parties, &Party::key)), m_laws(indexed(m_content.laws, &Law::key)),
      m_fields(indexed(m_content.fields, &Field::key)), m_materials(indexed(m_content.materials, &Material::key)),
      m_stations(indexed(m_content.stations, &Station::code))
{
}

QList<Stage> Catalogue::stages(LifeCycle lifeCycle) const
{
    QList<Stage> stages;
    for (const Scenario &scenario : m_content.scenarios) {
        const auto isSame = [&scenario](const Stage &stage) { return stage.number == scenario.stage.number; };
        if (scenario.stage.lifeCycle == lifeCycle && std::none_of(stages.cbegin(), stages.cend(), isSame)) {
            stages.append(scenario.stage);
        }
    }
    return stages;
}

const Scenario *Catalogue::scenario(const ScenarioKey &key) const
{
    return m_scenarios.value(key);
}

VariantRef Catalogue::variant(const VariantKey &key) const
{
    return m_variants.value(key);
}

const Department *Catalogue::department(const DepartmentKey &key) const
{
    return m_departments.value(key);
}

const Party *Catalogue::party(const PartyKey &key) const
{
    return m_parties.value(key);
}

const Law *Catalogue::law(const LawKey &key) const
{
    return m_laws.value(key);
}

const Field *Catalogue::field(const FieldKey &key) const
{
    return m_fields.value(key);
}

const Material *Catalogue::material(const MaterialKey &key) const
{
    return m_materials.value(key);
}

const Station *Catalogue::station(const QString &code) const
{
    return m_stations.value(code);
}

const CommonGuide &Catalogue::common(LifeCycle lifeCycle) const
{
    static const CommonGuide nothing;
    const auto found = m_content.common.constFind(lifeCycle);
    return found == m_content.common.cend() ? nothing : *found;
}

QString Catalogue::describe(const Basis &basis, Language language) const
{
    const Law *named = law(basis.law);
    if (!named) {
        return basis.note;
    }
    if (language == Language::Chinese) {
        return inBookMarks(named->title.zh) + basis.article;
    }
    return named->title.en + u", "_s + englishArticle(basis.article);
}

} // namespace desk
