// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "openanswers.h"

namespace desk {

OpenAnswers::OpenAnswers(const Catalogue &catalogue, const QList<const Variant *> &variants) : m_catalogue(catalogue)
{
    for (const Variant *variant : variants) {
        if (!variant) {
            continue;
        }
        if (const Scenario *scenario = catalogue.variant(variant->key).scenario) {
            know(scenario->questions);
            know(catalogue.common(scenario->stage.lifeCycle).questions);
            know(catalogue.common(scenario->stage.lifeCycle).form);
        }
        if (variant->guide) {
            know(variant->guide->form);
        }
    }
    // Where only the common guide takes part: the common questions of both life cycles ask the same.
    for (const LifeCycle lifeCycle : {LifeCycle::Person, LifeCycle::Enterprise}) {
        know(catalogue.common(lifeCycle).questions);
        know(catalogue.common(lifeCycle).form);
    }
}

void OpenAnswers::know(const QList<Question> &questions)
{
    for (const Question &question : questions) {
        if (!m_questions.contains(question.key)) {
            m_questions.insert(question.key, &question);
        }
    }
}

void OpenAnswers::know(const FormUse &form)
{
    for (const FieldUse &use : form.fields) {
        m_fields.insert(use.field.text());
    }
}

void OpenAnswers::collect(const Condition &condition, const Condition::Lookup &lookup, QList<Text> &texts) const
{
    QSet<QString> seen;
    for (const auto &comparison : condition.comparisons()) {
        collectName(comparison.first, lookup, seen, texts);
    }
}

void OpenAnswers::collectName(const QString &name, const Condition::Lookup &lookup, QSet<QString> &seen,
                              QList<Text> &texts) const
{
    if (seen.contains(name) || lookup(name)) {
        return;
    }
    seen.insert(name);
    const auto add = [&texts](const Text &text) {
        if (!texts.contains(text)) {
            texts.append(text);
        }
    };
    if (const Question *question = m_questions.value(name)) {
        const Truth applies = question->when.evaluate(lookup);
        if (applies == Truth::True) {
            add(question->ask);
        } else if (applies == Truth::Unknown) { // an earlier question comes first
            for (const auto &comparison : question->when.comparisons()) {
                collectName(comparison.first, lookup, seen, texts);
            }
        }
    } else if (const Field *field = m_catalogue.field(FieldKey(name)); field && m_fields.contains(name)) {
        add(field->label);
    }
}

} // namespace desk
