// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "oneform.h"

#include <QDate>

namespace desk {

// Something on the form that has to be filled or mended.
struct FieldIssue {
    enum class Kind { Missing, Faulty };
    FieldKey field;
    Kind kind = Kind::Missing;
    Text message;        // what is wrong and how to mend it
    int row = -1;        // of a table, from 0
    QString column = {}; // of a table
};

// The value as it is stored: outer spaces dropped, identity numbers, codes and phones cleaned. Leaves what it cannot
// read.
QJsonValue normalised(const Field &field, const QJsonValue &value, QDate today);

// What is wrong with one value; nothing for an empty value (see validate for required fields).
QList<FieldIssue> checkValue(const Field &field, const QJsonValue &value, QDate today);

// Every issue of the form, in its order: required fields that are empty, values that cannot be right, and an identity
// number that contradicts a birth date or sex given for the same party. A field whose need is unknown is not missing.
QList<FieldIssue> validate(const OneForm &form, const Answers &answers, QDate today);

// Values that follow from others (birth date and sex from an identity number) and are still empty.
QMap<FieldKey, QJsonValue> derivedValues(const OneForm &form, const Answers &answers, QDate today);

} // namespace desk
