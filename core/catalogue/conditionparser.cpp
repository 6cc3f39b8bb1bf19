// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "conditionparser.h"

#include "conditiontokenizer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Node = Condition::Node;
using NodePointer = ConditionTree;
using Token = ConditionToken;

constexpr int deepestNesting = 64; // far beyond what a person can read

// Builds the tree; `or` binds weakest, then `and`, then `not`.
class Parser {
public:
    explicit Parser(QList<Token> tokens) : m_tokens(std::move(tokens)) {}

    std::variant<NodePointer, Condition::Fault> run()
    {
        NodePointer root = either();
        if (root && current().kind != Token::Kind::End) {
            root = refuse(adviceForTrailing());
        }
        if (!root) {
            return m_fault;
        }
        return root;
    }

private:
    const Token &current() const { return m_tokens.at(m_at); }

    bool take(Token::Kind kind)
    {
        if (current().kind != kind) {
            return false;
        }
        ++m_at;
        return true;
    }

    NodePointer refuse(const QString &message)
    {
        m_fault = {current().column, message};
        return {};
    }

    NodePointer either()
    {
        return joined(Token::Kind::Or, Node::Kind::Or, [this] { return both(); });
    }
    NodePointer both()
    {
        return joined(Token::Kind::And, Node::Kind::And, [this] { return negated(); });
    }

    template<class Part>
    NodePointer joined(Token::Kind word, Node::Kind kind, Part part)
    {
        NodePointer first = part();
        if (!first || current().kind != word) {
            return first;
        }
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->of.push_back(std::move(first));
        while (take(word)) {
            NodePointer next = part();
            if (!next) {
                return {};
            }
            node->of.push_back(std::move(next));
        }
        return node;
    }

    NodePointer negated()
    {
        if (current().kind != Token::Kind::Not) {
            return primary();
        }
        if (++m_depth > deepestNesting) {
            return refuse(
                QCoreApplication::translate("desk", "The condition is nested too deeply. Write it in a simpler way."));
        }
        take(Token::Kind::Not);
        NodePointer part = negated();
        --m_depth;
        if (!part) {
            return {};
        }
        auto node = std::make_shared<Node>();
        node->kind = Node::Kind::Not;
        node->of.push_back(std::move(part));
        return node;
    }

    NodePointer primary()
    {
        if (current().kind != Token::Kind::Open) {
            return comparison();
        }
        if (++m_depth > deepestNesting) {
            return refuse(
                QCoreApplication::translate("desk", "The condition is nested too deeply. Write it in a simpler way."));
        }
        take(Token::Kind::Open);
        NodePointer part = either();
        --m_depth;
        if (part && !take(Token::Kind::Close)) {
            return refuse(QCoreApplication::translate("desk", "A closing parenthesis, and or or is expected here."));
        }
        return part;
    }

    NodePointer comparison()
    {
        if (current().kind == Token::Kind::Value) {
            return refuse(QCoreApplication::translate(
                "desk", "A comparison begins with the name of a question or a field: name == 'value'."));
        }
        if (current().kind != Token::Kind::Name) {
            return refuse(QCoreApplication::translate(
                "desk", "The name of a question or a field is expected here: name == 'value'."));
        }
        auto node = std::make_shared<Node>();
        node->name = current().text;
        ++m_at;
        switch (current().kind) {
        case Token::Kind::Equal: return oneValue(std::move(node), Negate::No);
        case Token::Kind::NotEqual: return oneValue(std::move(node), Negate::Yes);
        case Token::Kind::In: return valueList(std::move(node));
        case Token::Kind::Not:
            return refuse(QCoreApplication::translate("desk", "Write not before the name: not %1 in ('a', 'b').")
                              .arg(node->name));
        default:
            return refuse(
                QCoreApplication::translate("desk", "After the name %1, write ==, != or in.").arg(node->name));
        }
    }

    enum class Negate { No, Yes };

    NodePointer oneValue(std::shared_ptr<Node> node, Negate negate)
    {
        ++m_at;
        if (!value(*node)) {
            return {};
        }
        if (negate == Negate::No) {
            return node;
        }
        auto opposite = std::make_shared<Node>();
        opposite->kind = Node::Kind::Not;
        opposite->of.push_back(std::move(node));
        return opposite;
    }

    NodePointer valueList(std::shared_ptr<Node> node)
    {
        ++m_at;
        if (!take(Token::Kind::Open)) {
            return refuse(
                QCoreApplication::translate("desk", "After in, write the texts in parentheses: in ('a', 'b')."));
        }
        do {
            if (!value(*node)) {
                return {};
            }
        } while (take(Token::Kind::Comma));
        if (!take(Token::Kind::Close)) {
            return refuse(QCoreApplication::translate("desk", "A comma or a closing parenthesis is expected here."));
        }
        return node;
    }

    bool value(Node &node)
    {
        if (current().kind != Token::Kind::Value) {
            refuse(QCoreApplication::translate("desk", "A text in single quotes is expected here: 'yes'."));
            return false;
        }
        node.values.append(current().text);
        ++m_at;
        return true;
    }

    QString adviceForTrailing() const
    {
        if (current().kind == Token::Kind::Close) {
            return QCoreApplication::translate("desk", "This closing parenthesis has no opening one. Remove it.");
        }
        return QCoreApplication::translate("desk", "The condition should end here, or go on with and or or.");
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    Condition::Fault m_fault;
};

} // namespace

std::variant<ConditionTree, Condition::Fault> parseCondition(const QString &text)
{
    auto tokens = tokenizeCondition(text);
    if (const auto *fault = std::get_if<Condition::Fault>(&tokens)) {
        return *fault;
    }
    return Parser(std::get<QList<Token>>(std::move(tokens))).run();
}

} // namespace desk
