// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "condition.h"

#include <QList>

namespace desk {

// A word or sign of a condition.
struct ConditionToken {
    enum class Kind { Name, Value, Equal, NotEqual, In, And, Or, Not, Open, Close, Comma, End };

    Kind kind = Kind::End;
    QString text; // of a name, or of a value without its quotes
    int column = 0;
};

// Cuts the text into tokens, the last of which is End, or says where and why it cannot.
std::variant<QList<ConditionToken>, Condition::Fault> tokenizeCondition(const QString &text);

} // namespace desk
