// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "condition.h"

#include "conditionparser.h"

namespace desk {

namespace {

using Node = Condition::Node;

Truth opposite(Truth truth)
{
    switch (truth) {
    case Truth::False: return Truth::True;
    case Truth::True: return Truth::False;
    case Truth::Unknown: break;
    }
    return Truth::Unknown;
}

Truth truthOf(const Node &node, const Condition::Lookup &lookup)
{
    if (node.kind == Node::Kind::IsOneOf) {
        const std::optional<QString> value = lookup(node.name);
        return !value ? Truth::Unknown : node.values.contains(*value) ? Truth::True : Truth::False;
    }
    if (node.kind == Node::Kind::Not) {
        return opposite(truthOf(*node.of.front(), lookup));
    }
    const Truth deciding = node.kind == Node::Kind::And ? Truth::False : Truth::True;
    Truth result = opposite(deciding);
    for (const ConditionTree &part : node.of) {
        const Truth truth = truthOf(*part, lookup);
        if (truth == deciding) {
            return deciding;
        }
        if (truth == Truth::Unknown) {
            result = Truth::Unknown;
        }
    }
    return result;
}

void collect(const Node &node, QList<std::pair<QString, QString>> &comparisons)
{
    for (const QString &value : node.values) {
        comparisons.append({node.name, value});
    }
    for (const ConditionTree &part : node.of) {
        collect(*part, comparisons);
    }
}

} // namespace

std::variant<Condition, Condition::Fault> Condition::parse(const QString &text)
{
    Condition condition;
    condition.m_text = text;
    if (text.trimmed().isEmpty()) {
        return condition;
    }
    auto root = parseCondition(text);
    if (const Fault *fault = std::get_if<Fault>(&root)) {
        return *fault;
    }
    condition.m_root = std::get<ConditionTree>(std::move(root));
    return condition;
}

Truth Condition::evaluate(const Lookup &lookup) const
{
    return m_root ? truthOf(*m_root, lookup) : Truth::True;
}

QList<std::pair<QString, QString>> Condition::comparisons() const
{
    QList<std::pair<QString, QString>> comparisons;
    if (m_root) {
        collect(*m_root, comparisons);
    }
    return comparisons;
}

} // namespace desk
