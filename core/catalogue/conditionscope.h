// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library.h"

namespace desk {

// The names that a condition at some place may use, and the values they can take.
class ConditionScope {
public:
    enum class Questions { AllKnown, SomeUnread }; // of what is added; an unread file cannot be blamed on a condition
    ConditionScope(const Library<Field> &fields, Questions questions);

    void add(const Question &question);
    bool contains(const QString &question) const { return m_questions.contains(question); }

    // A missing member is the condition that always holds.
    Condition read(const JsonCursor &at) const;

private:
    void check(const JsonCursor &at, const QString &name, const QString &value) const;
    void checkField(const JsonCursor &at, const Field &field, const QString &value) const;

    QHash<QString, QStringList> m_questions; // option keys
    QHash<QString, const Field *> m_fields;
    bool m_knowsFields;
    bool m_knowsQuestions;
};

} // namespace desk
