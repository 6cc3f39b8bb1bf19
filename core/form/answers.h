// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

namespace desk {

// What the applicant has said: situation answers (question → option key) and form values (field → value). Values are
// texts; YesNo is "yes" or "no", dates are ISO (2026-11-24), tables are arrays of objects column → text.
struct Answers {
    QMap<QString, QString> questions;
    QMap<FieldKey, QJsonValue> fields;

    QJsonObject toJson() const;
    static Answers fromJson(const QJsonObject &json);
    friend bool operator==(const Answers &, const Answers &) = default;
};

// The questions of a scenario (its life cycle's common ones first) that apply after the answers given so far.
QList<const Question *> questionsToAsk(const Catalogue &catalogue, const Scenario &scenario, const Answers &answers);

// The answers with the defaults of unanswered questions filled in, and answers to questions that do not apply dropped,
// so that a condition cannot hang on something nobody asked.
Answers effectiveAnswers(const Catalogue &catalogue, const Scenario &scenario, const Answers &answers);

// Stands where no answer will ever come; it equals no option, as option keys begin with a letter.
extern const QString notAsked;

// The effective answers as conditions read them: a question that does not apply holds notAsked. Otherwise a condition
// on it would stay unknown for ever, although nobody is going to ask.
Answers answersForConditions(const Catalogue &catalogue, const Scenario &scenario, const Answers &answers);

// Looks names up among questions and fields; an empty text counts as unanswered. Keeps a copy of the answers.
Condition::Lookup lookupIn(const Answers &answers);

} // namespace desk
