// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "library.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Emptiness = JsonCursor::Emptiness;

FieldType readType(const JsonCursor &at)
{
    return at.word<FieldType>({{"text"_L1, FieldType::Text},
                               {"long_text"_L1, FieldType::LongText},
                               {"person_name"_L1, FieldType::PersonName},
                               {"enterprise_name"_L1, FieldType::EnterpriseName},
                               {"citizen_id"_L1, FieldType::CitizenId},
                               {"credit_code"_L1, FieldType::CreditCode},
                               {"phone"_L1, FieldType::Phone},
                               {"date"_L1, FieldType::Date},
                               {"choice"_L1, FieldType::Choice},
                               {"yes_no"_L1, FieldType::YesNo},
                               {"integer"_L1, FieldType::Integer},
                               {"money"_L1, FieldType::Money},
                               {"address"_L1, FieldType::Address},
                               {"table"_L1, FieldType::Table}});
}

// A member that belongs to one type of field only.
enum class Presence { Required, Optional };

void checkMember(const JsonCursor &at, QLatin1StringView member, bool belongs, Presence presence)
{
    if (at[member].exists() && !belongs) {
        at[member].fault(
            QCoreApplication::translate("desk", "The member %1 does not go with this type. Remove it.").arg(member));
    }
    if (!at[member].exists() && belongs && presence == Presence::Required) {
        at.fault(QCoreApplication::translate("desk", "This type needs the member %1. Add it.").arg(member));
    }
}

Column readColumn(const JsonCursor &at)
{
    if (!at.isObjectOf({"key"_L1, "label"_L1, "type"_L1, "need"_L1}, {"options"_L1})) {
        return {};
    }
    Column column;
    column.key = nameKey(at["key"_L1]);
    column.label = at["label"_L1].text();
    column.type = readType(at["type"_L1]);
    column.required = readRequired(at["need"_L1]);
    column.options = readOptions(at["options"_L1]);
    checkMember(at, "options"_L1, column.type == FieldType::Choice, Presence::Required);
    if (column.type == FieldType::Table) {
        at["type"_L1].fault(QCoreApplication::translate("desk", "A table cannot stand in a table."));
    }
    return column;
}

QList<Column> readColumns(const JsonCursor &at)
{
    QList<Column> columns;
    QSet<QString> before;
    for (const JsonCursor &column : at.elements(Emptiness::Refused)) {
        columns.append(readColumn(column));
        checkUnique(column, columns.last().key, before);
    }
    return columns;
}

void readLimits(const JsonCursor &at, Field &field)
{
    field.maximumLength = at["max_length"_L1].exists() ? at["max_length"_L1].count(1) : 0;
    field.minimum = at["min"_L1].wholeNumber();
    field.maximum = at["max"_L1].wholeNumber();
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Money;
    checkMember(at, "min"_L1, isNumber, Presence::Optional);
    checkMember(at, "max"_L1, isNumber, Presence::Optional);
    if (field.minimum && field.maximum && *field.minimum > *field.maximum) {
        at["min"_L1].fault(QCoreApplication::translate("desk", "min is larger than max. Correct one of them."));
    }
}

// A choice has options of its own, or those of a national standard.
void readChoices(const JsonCursor &at, Field &field, const Library<CodeList> &lists)
{
    const bool isListed = at["code_list"_L1].exists();
    checkMember(at, "options"_L1, field.type == FieldType::Choice && !isListed, Presence::Required);
    checkMember(at, "code_list"_L1, field.type == FieldType::Choice, Presence::Optional);
    field.options = readOptions(at["options"_L1]);
    if (!isListed) {
        return;
    }
    const QString key = reference<QString>(at["code_list"_L1], lists);
    const auto list =
        std::find_if(lists.rows.cbegin(), lists.rows.cend(), [&key](const CodeList &row) { return row.key == key; });
    if (list != lists.rows.cend()) {
        field.options = list->options;
    }
}

void readDerivation(const JsonCursor &at, Field &field)
{
    if (!at.isObjectOf({"from"_L1, "as"_L1})) {
        return;
    }
    field.derivedFrom = FieldKey(at["from"_L1].string());
    field.derivation = at["as"_L1].word<Field::Derivation>(
        {{"birth_date"_L1, Field::Derivation::BirthDate}, {"sex"_L1, Field::Derivation::Sex}});
}

} // namespace

bool readRequired(const JsonCursor &at)
{
    return at.word<bool>({{"required"_L1, true}, {"optional"_L1, false}});
}

QList<Option> readOptions(const JsonCursor &at)
{
    QList<Option> options;
    QSet<QString> before;
    const QList<JsonCursor> elements = at.elements();
    for (const JsonCursor &element : elements) {
        if (!element.isObjectOf({"key"_L1, "label"_L1})) {
            continue;
        }
        const QString key = element["key"_L1].stringLike(
            u"[a-z0-9][a-z0-9_]*"_s,
            QCoreApplication::translate("desk", "Write small letters, digits and underscores, like full_time."));
        options.append({key, element["label"_L1].text()});
        checkUnique(element, key, before);
    }
    if (at.exists() && elements.size() < 2) {
        at.fault(QCoreApplication::translate("desk", "A choice needs at least two options. Add what is missing."));
    }
    return options;
}

Field readField(const JsonCursor &at, const Libraries &libraries)
{
    if (!at.isObjectOf({"key"_L1, "party"_L1, "label"_L1, "type"_L1, "why"_L1, "sensitivity"_L1, "reuse"_L1},
                       {"help"_L1, "example"_L1, "options"_L1, "code_list"_L1, "columns"_L1, "min_rows"_L1,
                        "derived"_L1, "max_length"_L1, "min"_L1, "max"_L1})) {
        return {};
    }
    Field field;
    field.key = FieldKey(at["key"_L1].stringLike(
        u"[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+"_s,
        QCoreApplication::translate("desk", "Write the party, a dot and the name, like child.name.")));
    field.party = reference<PartyKey>(at["party"_L1], libraries.parties);
    field.label = at["label"_L1].text();
    field.type = readType(at["type"_L1]);
    field.why = at["why"_L1].text();
    field.help = at["help"_L1].text();
    field.example = at["example"_L1].string();
    readChoices(at, field, libraries.codeLists);
    field.columns = readColumns(at["columns"_L1]);
    checkMember(at, "columns"_L1, field.type == FieldType::Table, Presence::Required);
    field.minimumRows = at["min_rows"_L1].count(0);
    checkMember(at, "min_rows"_L1, field.type == FieldType::Table, Presence::Optional);
    readLimits(at, field);
    readDerivation(at["derived"_L1], field);
    field.sensitivity = at["sensitivity"_L1].word<Sensitivity>({{"ordinary"_L1, Sensitivity::Ordinary},
                                                                {"personal"_L1, Sensitivity::Personal},
                                                                {"sensitive"_L1, Sensitivity::Sensitive}});
    field.reuse = at["reuse"_L1].word<Reuse>(
        {{"reusable"_L1, Reuse::Reusable}, {"confirm"_L1, Reuse::Confirm}, {"never"_L1, Reuse::Never}});
    return field;
}

void checkDerivation(const JsonCursor &at, const Field &field, const Library<Field> &fields)
{
    if (field.derivedFrom.isEmpty()) {
        return;
    }
    const JsonCursor derived = at["derived"_L1];
    const auto source = std::find_if(fields.rows.cbegin(), fields.rows.cend(),
                                     [&field](const Field &other) { return other.key == field.derivedFrom; });
    if (source == fields.rows.cend()) {
        faultOfUnknown(derived["from"_L1], field.derivedFrom.text(), fields.file);
    } else if (source->type != FieldType::CitizenId) {
        derived["from"_L1].fault(QCoreApplication::translate("desk",
                                                             "\"%1\" is no citizen_id, so nothing can be derived "
                                                             "from it. Name a field that is one.")
                                     .arg(field.derivedFrom.text()));
    }
    if (field.derivation == Field::Derivation::BirthDate && field.type != FieldType::Date) {
        derived["as"_L1].fault(QCoreApplication::translate("desk", "A birth date goes into a field of type date."));
    }
    if (field.derivation == Field::Derivation::Sex && field.type != FieldType::Choice) {
        derived["as"_L1].fault(QCoreApplication::translate("desk", "A sex goes into a field of type choice."));
    }
}

} // namespace desk
