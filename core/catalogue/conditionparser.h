// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "condition.h"

#include <QStringList>

#include <vector>

namespace desk {

// A condition as a tree, which is never changed once built.
struct Condition::Node {
    enum class Kind { IsOneOf, Not, And, Or };

    Kind kind = Kind::IsOneOf;
    QString name;                                // of IsOneOf
    QStringList values;                          // of IsOneOf
    std::vector<std::shared_ptr<const Node>> of; // of Not, And, Or
};

using ConditionTree = std::shared_ptr<const Condition::Node>;

// Reads a text that is not empty.
std::variant<ConditionTree, Condition::Fault> parseCondition(const QString &text);

} // namespace desk
