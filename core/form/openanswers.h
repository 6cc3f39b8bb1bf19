// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"

namespace desk {

// Tells in the applicant's words what an unknown condition still waits for.
class OpenAnswers {
public:
    // The guides that take part; the questions and forms of their scenarios and life cycles are what can be answered.
    // A null variant is the common guide.
    OpenAnswers(const Catalogue &catalogue, const QList<const Variant *> &variants);

    // Adds the open questions and fields of the condition, each text once. A name that no question and no form of these
    // guides asks for adds nothing, as no answer to it can come.
    void collect(const Condition &condition, const Condition::Lookup &lookup, QList<Text> &texts) const;

private:
    void know(const QList<Question> &questions);
    void know(const FormUse &form);
    void collectName(const QString &name, const Condition::Lookup &lookup, QSet<QString> &seen,
                     QList<Text> &texts) const;

    const Catalogue &m_catalogue;
    QHash<QString, const Question *> m_questions;
    QSet<QString> m_fields;
};

} // namespace desk
