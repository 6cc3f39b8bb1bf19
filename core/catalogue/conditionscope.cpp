// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "conditionscope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QStringList keysOf(const QList<Option> &options)
{
    QStringList keys;
    for (const Option &option : options) {
        keys.append(option.key);
    }
    return keys;
}

void checkOption(const JsonCursor &at, const QString &name, const QString &value, const QStringList &known)
{
    // Options that are missing altogether are a fault of their own.
    if (!known.isEmpty() && !known.contains(value)) {
        at.fault(QCoreApplication::translate("desk", "\"%1\" is never \"%2\". It can be: %3.")
                     .arg(name, value, known.join(u", "_s)));
    }
}

} // namespace

ConditionScope::ConditionScope(const Library<Field> &fields, Questions questions)
    : m_knowsFields(fields.isRead), m_knowsQuestions(questions == Questions::AllKnown)
{
    for (const Field &field : fields.rows) {
        m_fields.insert(field.key.text(), &field);
    }
}

void ConditionScope::add(const Question &question)
{
    m_questions.insert(question.key, keysOf(question.options));
}

Condition ConditionScope::read(const JsonCursor &at) const
{
    auto parsed = Condition::parse(at.string(JsonCursor::Emptiness::Allowed));
    if (const auto *fault = std::get_if<Condition::Fault>(&parsed)) {
        at.fault(QCoreApplication::translate("desk", "The condition cannot be read at character %1: %2")
                     .arg(fault->column)
                     .arg(fault->message));
        return {};
    }
    Condition condition = std::get<Condition>(std::move(parsed));
    for (const auto &[name, value] : condition.comparisons()) {
        check(at, name, value);
    }
    return condition;
}

void ConditionScope::check(const JsonCursor &at, const QString &name, const QString &value) const
{
    const auto question = m_questions.constFind(name);
    if (question != m_questions.cend()) {
        checkOption(at, name, value, *question);
    } else if (const Field *field = m_fields.value(name)) {
        checkField(at, *field, value);
    } else if (name.contains(u'.') ? m_knowsFields : m_knowsQuestions) {
        at.fault(QCoreApplication::translate("desk", "\"%1\" is neither a question asked before this nor a field of "
                                                     "fields.json. Correct the name.")
                     .arg(name));
    }
}

void ConditionScope::checkField(const JsonCursor &at, const Field &field, const QString &value) const
{
    switch (field.type) {
    case FieldType::Choice: return checkOption(at, field.key.text(), value, keysOf(field.options));
    case FieldType::YesNo: return checkOption(at, field.key.text(), value, {u"yes"_s, u"no"_s});
    case FieldType::Table:
        at.fault(
            QCoreApplication::translate("desk", "\"%1\" is a table, which cannot be compared. Ask a question instead.")
                .arg(field.key.text()));
        return;
    default: return;
    }
}

} // namespace desk
