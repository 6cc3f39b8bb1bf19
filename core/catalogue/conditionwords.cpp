// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "conditionwords.h"

#include "conditionparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Node = Condition::Node;

class Speaker {
public:
    Speaker(const Catalogue &catalogue, const Scenario &scenario, Language language)
        : m_catalogue(catalogue), m_scenario(scenario), m_language(language)
    {
    }

    QString say(const Node &node, bool negated = false) const
    {
        if (node.kind == Node::Kind::Not) {
            return say(*node.of.front(), !negated);
        }
        if (node.kind == Node::Kind::IsOneOf) {
            return comparison(node, negated);
        }
        // What is not "a and b" is "not a, or not b".
        const bool isAnd = (node.kind == Node::Kind::And) != negated;
        QStringList parts;
        for (const ConditionTree &part : node.of) {
            const bool isList = part->kind == Node::Kind::And || part->kind == Node::Kind::Or;
            const QString said = say(*part, negated);
            parts.append(isList ? (isChinese() ? u"（%1）"_s : u"(%1)"_s).arg(said) : said);
        }
        return parts.join(isChinese() ? (isAnd ? u"，并且"_s : u"，或者"_s) : (isAnd ? u", and "_s : u", or "_s));
    }

private:
    bool isChinese() const { return m_language == Language::Chinese; }

    QString comparison(const Node &node, bool negated) const
    {
        QStringList values;
        for (const QString &value : node.values) {
            values.append(u"“%1”"_s.arg(labelOf(node.name, value)));
        }
        if (isChinese()) {
            return u"“%1”%2%3"_s.arg(nameOf(node.name), negated ? u"不是"_s : u"是"_s, values.join(u"或者"_s));
        }
        return u"“%1” is %2%3"_s.arg(nameOf(node.name), negated ? u"not "_s : QString(), values.join(u" or "_s));
    }

    const Question *question(const QString &key) const
    {
        const CommonGuide &common = m_catalogue.common(m_scenario.stage.lifeCycle);
        for (const QList<Question> *questions : {&m_scenario.questions, &common.questions}) {
            const auto found = std::find_if(questions->cbegin(), questions->cend(),
                                            [&key](const Question &asked) { return asked.key == key; });
            if (found != questions->cend()) {
                return &*found;
            }
        }
        return nullptr;
    }

    QString nameOf(const QString &key) const
    {
        if (const Question *asked = question(key)) {
            return asked->ask.in(m_language);
        }
        const Field *field = m_catalogue.field(FieldKey(key));
        return field ? field->label.in(m_language) : key;
    }

    QString labelOf(const QString &key, const QString &value) const
    {
        const Question *asked = question(key);
        const Field *field = m_catalogue.field(FieldKey(key));
        if (!asked && field && field->type == FieldType::YesNo) {
            return isChinese() ? (value == u"yes" ? u"是"_s : u"否"_s) : (value == u"yes" ? u"Yes"_s : u"No"_s);
        }
        const QList<Option> options = asked ? asked->options : field ? field->options : QList<Option>();
        const auto found = std::find_if(options.cbegin(), options.cend(),
                                        [&value](const Option &option) { return option.key == value; });
        return found == options.cend() ? value : found->label.in(m_language);
    }

    const Catalogue &m_catalogue;
    const Scenario &m_scenario;
    Language m_language;
};

} // namespace

QString inWords(const Catalogue &catalogue, const Scenario &scenario, const Condition &condition, Language language)
{
    return condition.isAlways() ? QString() : Speaker(catalogue, scenario, language).say(*condition.root());
}

} // namespace desk
