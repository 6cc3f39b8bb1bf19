// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "validation.h"

#include "citizenid.h"
#include "valuecheck.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

FieldIssue unreadable(const Field &field)
{
    return {field.key,
            FieldIssue::Kind::Faulty,
            {u"这一项的内容读不出来，请重新填写。"_s, u"What was stored here cannot be read. Enter it again."_s}};
}

Text fillIn(FieldType type, const Text &label)
{
    if (type == FieldType::Choice || type == FieldType::YesNo) {
        return {u"请选择“%1”。"_s.arg(label.zh), u"Choose “%1”."_s.arg(label.en)};
    }
    return {u"请填写“%1”。"_s.arg(label.zh), u"Fill in “%1”."_s.arg(label.en)};
}

Field asField(const Field &table, const Column &column)
{
    Field field;
    field.key = FieldKey(table.key.text() + u'.' + column.key);
    field.type = column.type;
    field.options = column.options;
    return field;
}

void checkRow(const Field &table, const QJsonObject &cells, int row, QDate today, QList<FieldIssue> &issues)
{
    const auto inRow = [row](const Text &text) {
        return Text{u"第 %1 行："_s.arg(row + 1) + text.zh, u"Row %1: "_s.arg(row + 1) + text.en};
    };
    for (const Column &column : table.columns) {
        const QJsonValue cell = cells.value(column.key);
        if (isBlank(cell)) {
            if (column.required) {
                issues.append(
                    {table.key, FieldIssue::Kind::Missing, inRow(fillIn(column.type, column.label)), row, column.key});
            }
        } else if (!cell.isString()) {
            issues.append({table.key, FieldIssue::Kind::Faulty, inRow(unreadable(table).message), row, column.key});
        } else if (const auto fault = faultIn(asField(table, column), cell.toString(), today)) {
            issues.append({table.key, FieldIssue::Kind::Faulty, inRow(*fault), row, column.key});
        }
    }
}

// Blank rows are the editor's, not the applicant's: they are passed over, but keep their numbers.
QList<FieldIssue> checkTable(const Field &field, const QJsonValue &value, QDate today)
{
    if (!value.isArray()) {
        return {unreadable(field)};
    }
    QList<FieldIssue> issues;
    int filled = 0;
    const QJsonArray rows = value.toArray();
    for (int row = 0; row < rows.size(); ++row) {
        if (isBlank(rows.at(row))) {
            continue;
        }
        ++filled;
        if (rows.at(row).isObject()) {
            checkRow(field, rows.at(row).toObject(), row, today, issues);
        } else {
            issues.append(unreadable(field));
        }
    }
    if (filled < field.minimumRows) {
        issues.prepend(
            {field.key,
             FieldIssue::Kind::Missing,
             {u"“%1”至少填写 %2 行，现在有 %3 行。"_s.arg(field.label.zh).arg(field.minimumRows).arg(filled),
              u"“%1” needs at least %2 rows; there are %3."_s.arg(field.label.en).arg(field.minimumRows).arg(filled)}});
    }
    return issues;
}

// The identity number a value follows from, when it is on the form and valid.
std::optional<CitizenId> source(const OneForm &form, const Field &field, const Answers &answers, QDate today)
{
    const FormField *from = form.find(field.derivedFrom);
    if (field.derivation == Field::Derivation::None || !from || from->definition->type != FieldType::CitizenId) {
        return std::nullopt;
    }
    const auto parsed = CitizenId::parse(answers.fields.value(field.derivedFrom).toString(), today);
    const CitizenId *id = std::get_if<CitizenId>(&parsed);
    return id ? std::optional(*id) : std::nullopt;
}

QString derived(Field::Derivation derivation, const CitizenId &id)
{
    if (derivation == Field::Derivation::BirthDate) {
        return id.birthDate().toString(Qt::ISODate);
    }
    return id.sex() == Sex::Male ? u"male"_s : u"female"_s;
}

Text labelOf(const Field &field, const QString &value)
{
    for (const Option &option : field.options) {
        if (option.key == value) {
            return option.label;
        }
    }
    return {value, value};
}

std::optional<FieldIssue> contradiction(const OneForm &form, const Field &field, const Answers &answers, QDate today)
{
    const auto id = source(form, field, answers, today);
    if (!id) {
        return std::nullopt;
    }
    const QString follows = derived(field.derivation, *id);
    if (normalised(field, answers.fields.value(field.key), today).toString() == follows) {
        return std::nullopt;
    }
    const Text shown = labelOf(field, follows);
    const Text number = form.find(field.derivedFrom)->definition->label;
    return FieldIssue{
        field.key,
        FieldIssue::Kind::Faulty,
        {u"与“%1”不一致，按号码应当是“%2”，请核对证件，改正其中一项。"_s.arg(number.zh, shown.zh),
         u"It contradicts “%1”, by which it would be “%2”. Compare both with the document and correct one."_s.arg(
             number.en, shown.en)}};
}

} // namespace

QList<FieldIssue> checkValue(const Field &field, const QJsonValue &value, QDate today)
{
    if (isBlank(value)) {
        return {};
    }
    if (field.type == FieldType::Table) {
        return checkTable(field, value, today);
    }
    if (!value.isString()) {
        return {unreadable(field)};
    }
    if (const auto fault = faultIn(field, value.toString(), today)) {
        return {{field.key, FieldIssue::Kind::Faulty, *fault}};
    }
    return {};
}

QList<FieldIssue> validate(const OneForm &form, const Answers &answers, QDate today)
{
    QList<FieldIssue> issues;
    for (const FormGroup &group : form.groups) {
        for (const FormField &field : group.fields) {
            const Field &definition = *field.definition;
            const QJsonValue value = answers.fields.value(definition.key);
            if (isBlank(value)) {
                if (field.required && field.applies == Truth::True) {
                    issues.append(
                        {definition.key, FieldIssue::Kind::Missing, fillIn(definition.type, definition.label)});
                }
                continue;
            }
            const QList<FieldIssue> faults = checkValue(definition, value, today);
            issues.append(faults);
            if (faults.isEmpty()) {
                if (const auto issue = contradiction(form, definition, answers, today)) {
                    issues.append(*issue);
                }
            }
        }
    }
    return issues;
}

QMap<FieldKey, QJsonValue> derivedValues(const OneForm &form, const Answers &answers, QDate today)
{
    QMap<FieldKey, QJsonValue> values;
    for (const FormGroup &group : form.groups) {
        for (const FormField &field : group.fields) {
            const Field &definition = *field.definition;
            const auto id = source(form, definition, answers, today);
            if (!id || !isBlank(answers.fields.value(definition.key))) {
                continue;
            }
            const QString value = derived(definition.derivation, *id);
            if (checkValue(definition, value, today).isEmpty()) { // a choice may spell the sexes otherwise
                values.insert(definition.key, value);
            }
        }
    }
    return values;
}

} // namespace desk
