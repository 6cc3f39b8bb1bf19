// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

const QString notAsked = u"-"_s;

namespace {

std::optional<QString> findIn(const Answers &answers, const QString &name)
{
    QString text = answers.questions.value(name);
    if (text.isEmpty()) {
        text = answers.fields.value(FieldKey(name)).toString();
    }
    if (text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    return text;
}

QList<const Question *> allQuestions(const Catalogue &catalogue, const Scenario &scenario)
{
    QList<const Question *> all;
    for (const Question &question : catalogue.common(scenario.stage.lifeCycle).questions) {
        all.append(&question);
    }
    for (const Question &question : scenario.questions) {
        all.append(&question);
    }
    return all;
}

QString answerTo(const Question &question, const Answers &answers)
{
    const QString given = answers.questions.value(question.key);
    const bool isOption = std::any_of(question.options.cbegin(), question.options.cend(),
                                      [&given](const Option &option) { return option.key == given; });
    return isOption ? given : question.defaultOption;
}

} // namespace

Answers answersForConditions(const Catalogue &catalogue, const Scenario &scenario, const Answers &answers)
{
    Answers settled{{}, answers.fields};
    const auto lookup = [&settled](const QString &name) { return findIn(settled, name); };
    for (const Question *question : allQuestions(catalogue, scenario)) {
        const Truth applies = question->when.evaluate(lookup);
        const QString answer = applies == Truth::True ? answerTo(*question, answers) : notAsked;
        if (applies != Truth::Unknown && !answer.isEmpty()) {
            settled.questions.insert(question->key, answer);
        }
    }
    return settled;
}

QList<const Question *> questionsToAsk(const Catalogue &catalogue, const Scenario &scenario, const Answers &answers)
{
    const Condition::Lookup lookup = lookupIn(answersForConditions(catalogue, scenario, answers));
    QList<const Question *> asked;
    for (const Question *question : allQuestions(catalogue, scenario)) {
        if (question->when.evaluate(lookup) == Truth::True) {
            asked.append(question);
        }
    }
    return asked;
}

Answers effectiveAnswers(const Catalogue &catalogue, const Scenario &scenario, const Answers &answers)
{
    Answers effective = answersForConditions(catalogue, scenario, answers);
    effective.questions.removeIf([](const auto &entry) { return entry.value() == notAsked; });
    return effective;
}

Condition::Lookup lookupIn(const Answers &answers)
{
    return [answers](const QString &name) { return findIn(answers, name); };
}

QJsonObject Answers::toJson() const
{
    QJsonObject questionsJson;
    for (auto it = questions.cbegin(); it != questions.cend(); ++it) {
        questionsJson.insert(it.key(), it.value());
    }
    QJsonObject fieldsJson;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        fieldsJson.insert(it.key().text(), it.value());
    }
    return {{u"questions"_s, questionsJson}, {u"fields"_s, fieldsJson}};
}

Answers Answers::fromJson(const QJsonObject &json)
{
    Answers answers;
    const QJsonObject questionsJson = json.value(u"questions"_s).toObject();
    for (auto it = questionsJson.constBegin(); it != questionsJson.constEnd(); ++it) {
        answers.questions.insert(it.key(), it.value().toString());
    }
    const QJsonObject fieldsJson = json.value(u"fields"_s).toObject();
    for (auto it = fieldsJson.constBegin(); it != fieldsJson.constEnd(); ++it) {
        answers.fields.insert(FieldKey(it.key()), it.value());
    }
    return answers;
}

} // namespace desk
