// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "valuecheck.h"

#include "refusals.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Characters a value may have where its field sets no limit of its own; 0: the type's own shape limits it.
int lengthLimit(const Field &field)
{
    if (field.maximumLength > 0) {
        return field.maximumLength;
    }
    switch (field.type) {
    case FieldType::PersonName:
    case FieldType::EnterpriseName: return 50;
    case FieldType::Text: return 100;
    case FieldType::LongText: return 500;
    case FieldType::Address: return 200;
    default: return 0;
    }
}

// Rare Chinese characters lie beyond the first plane and take two QChars, but are one character to who counts.
qsizetype characterCount(const QString &text)
{
    return text.toUcs4().size();
}

std::optional<Text> faultOfLength(const Field &field, const QString &text)
{
    const int limit = lengthLimit(field);
    const qsizetype count = characterCount(text);
    if (limit == 0 || count <= limit) {
        return std::nullopt;
    }
    return Text{u"最多 %1 个字，现在是 %2 个字，请缩短。"_s.arg(limit).arg(count),
                u"At most %1 characters fit; there are %2. Shorten it."_s.arg(limit).arg(count)};
}

std::optional<Text> faultOfCharacters(const Field &field, const QString &text)
{
    const bool longText = field.type == FieldType::LongText;
    const bool hasControl = std::any_of(text.cbegin(), text.cend(), [longText](QChar c) {
        return c.category() == QChar::Other_Control && !(longText && (c == u'\n' || c == u'\r' || c == u'\t'));
    });
    if (hasControl) {
        return Text{u"里面有换行或者看不见的控制字符，请删去后重新填写。"_s,
                    u"It holds line breaks or invisible control characters. Remove them."_s};
    }
    return std::nullopt;
}

bool hasLetter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](uint c) { return QChar::isLetter(c); });
}

std::optional<Text> faultOfPersonName(const QString &name)
{
    const bool hasDigit = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    if (hasDigit || !hasLetter(name)) {
        return Text{u"姓名只能由文字组成，请按身份证件填写。"_s,
                    u"A name consists of letters only. Enter it as on the identity document."_s};
    }
    return std::nullopt;
}

std::optional<Text> faultOfEnterpriseName(const QString &name)
{
    if (!hasLetter(name)) {
        return Text{u"名称里没有文字，请按营业执照或者登记的名称填写。"_s,
                    u"The name holds no letters. Enter it as on the business licence or as registered."_s};
    }
    return std::nullopt;
}

// A day of birth or death has passed. Such fields say so in the last part of their key, or follow from an identity
// number.
bool isOfThePast(const Field &field)
{
    const QString name = field.key.text().section(u'.', -1);
    return field.derivation == Field::Derivation::BirthDate || name.startsWith("birth"_L1) ||
           name.startsWith("death"_L1) || name.endsWith("birth"_L1) || name.endsWith("death"_L1);
}

std::optional<Text> faultOfDate(const Field &field, const QString &text, QDate today)
{
    static const QRegularExpression shape(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    const QDate date = shape.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        return Text{u"没有这一天，请按“年-月-日”填写，例如 2026-03-08。"_s,
                    u"There is no such day. Enter year-month-day, such as 2026-03-08."_s};
    }
    if (date.year() < 1900 || date.year() > 2199) {
        return Text{u"年份不对，请检查。"_s, u"The year cannot be right. Check it."_s};
    }
    if (isOfThePast(field) && date > today) {
        return Text{u"这个日期还没有到，请检查。"_s, u"This day has not come yet. Check it."_s};
    }
    return std::nullopt;
}

std::optional<Text> faultOfChoice(const QList<Option> &options, const QString &text)
{
    const bool known =
        std::any_of(options.cbegin(), options.cend(), [&text](const Option &option) { return option.key == text; });
    if (known) {
        return std::nullopt;
    }
    return Text{u"请从给出的选项里选择。"_s, u"Choose one of the options given."_s};
}

std::optional<Text> faultOfYesNo(const QString &text)
{
    if (text == "yes"_L1 || text == "no"_L1) {
        return std::nullopt;
    }
    return Text{u"请选择“是”或者“否”。"_s, u"Choose yes or no."_s};
}

constexpr qint64 hundredthsOfYuan = 100;

// The bounds are whole numbers (yuan); the value is compared in units of 1/scale, which for money is a fen.
std::optional<Text> faultOfBounds(const Field &field, qint64 value, qint64 scale)
{
    if (field.minimum && value < *field.minimum * scale) {
        return Text{u"不能小于 %1，请检查。"_s.arg(*field.minimum),
                    u"It cannot be below %1. Check it."_s.arg(*field.minimum)};
    }
    if (field.maximum && value > *field.maximum * scale) {
        return Text{u"不能大于 %1，请检查。"_s.arg(*field.maximum),
                    u"It cannot be above %1. Check it."_s.arg(*field.maximum)};
    }
    return std::nullopt;
}

// Fifteen digits are more than any count or sum at a counter, and far from overflow.
std::optional<Text> faultOfInteger(const Field &field, const QString &text)
{
    static const QRegularExpression shape(u"\\A-?[0-9]{1,15}\\z"_s);
    if (!shape.match(text).hasMatch()) {
        return Text{u"请填写整数，例如 12。"_s, u"Enter a whole number, such as 12."_s};
    }
    return faultOfBounds(field, text.toLongLong(), 1);
}

std::optional<Text> faultOfMoney(const Field &field, const QString &text)
{
    static const QRegularExpression shape(u"\\A(-?)([0-9]{1,15})(?:\\.([0-9]{1,2}))?\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return Text{u"请填写金额，单位是元，最多两位小数，例如 1200.50。"_s,
                    u"Enter an amount in yuan with at most two decimals, such as 1200.50."_s};
    }
    const qint64 fen =
        match.captured(2).toLongLong() * hundredthsOfYuan + match.captured(3).leftJustified(2, u'0').toLongLong();
    const bool isNegative = !match.captured(1).isEmpty() && fen != 0;
    if (isNegative && !field.minimum) {
        return Text{u"金额不能是负数，请检查。"_s, u"An amount cannot be negative. Check it."_s};
    }
    return faultOfBounds(field, isNegative ? -fen : fen, hundredthsOfYuan);
}

template<class Value, class Refusal>
std::optional<Text> faultOfParsing(const std::variant<Value, Refusal> &parsed)
{
    const Refusal *refusal = std::get_if<Refusal>(&parsed);
    return refusal ? std::optional(describe(*refusal)) : std::nullopt;
}

std::optional<Text> faultOfShape(const Field &field, const QString &text, QDate today)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Address:
    case FieldType::Table: return std::nullopt;
    case FieldType::PersonName: return faultOfPersonName(text);
    case FieldType::EnterpriseName: return faultOfEnterpriseName(text);
    case FieldType::CitizenId: return faultOfParsing(CitizenId::parse(text, today));
    case FieldType::CreditCode: return faultOfParsing(CreditCode::parse(text));
    case FieldType::Phone: return faultOfParsing(Phone::parse(text));
    case FieldType::Date: return faultOfDate(field, text, today);
    case FieldType::Choice: return faultOfChoice(field.options, text);
    case FieldType::YesNo: return faultOfYesNo(text);
    case FieldType::Integer: return faultOfInteger(field, text);
    case FieldType::Money: return faultOfMoney(field, text);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isBlank(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return true;
    case QJsonValue::String: return value.toString().trimmed().isEmpty();
    case QJsonValue::Array: {
        const QJsonArray rows = value.toArray();
        return std::all_of(rows.cbegin(), rows.cend(), [](const QJsonValue &row) { return isBlank(row); });
    }
    case QJsonValue::Object: {
        const QJsonObject cells = value.toObject();
        return std::all_of(cells.constBegin(), cells.constEnd(), [](const QJsonValue &cell) { return isBlank(cell); });
    }
    default: return false;
    }
}

std::optional<Text> faultIn(const Field &field, const QString &text, QDate today)
{
    const QString trimmed = text.trimmed();
    if (const auto fault = faultOfLength(field, trimmed)) {
        return fault;
    }
    if (const auto fault = faultOfCharacters(field, trimmed)) {
        return fault;
    }
    return faultOfShape(field, trimmed, today);
}

} // namespace desk
