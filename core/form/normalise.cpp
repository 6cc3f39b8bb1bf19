// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "citizenid.h"
#include "creditcode.h"
#include "phone.h"
#include "validation.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString halfWidth(QString text)
{
    for (QChar &c : text) {
        if (c >= u'！' && c <= u'～') {
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0)); // full-width forms stand this far above ASCII
        }
    }
    return text;
}

// Year, month, day in this order, as Chinese papers write them: 2026-1-5, 2026/1/5, 2026.1.5, 2026年1月5日, 20260105.
QString isoDate(const QString &text)
{
    static const QRegularExpression separated(
        u"\\A([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?\\z"_s);
    static const QRegularExpression digits(u"\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z"_s);
    const QString plain = halfWidth(text);
    QRegularExpressionMatch match = separated.match(plain);
    if (!match.hasMatch()) {
        match = digits.match(plain);
    }
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? date.toString(Qt::ISODate) : text;
}

// "１，０００ 元" → "1000"; a number whose commas do not part thousands is left as it is.
QString plainNumber(const QString &text)
{
    static const QRegularExpression number(u"\\A(-?)((?:[0-9]{1,3}(?:,[0-9]{3})+)|[0-9]+)(\\.[0-9]+)?\\s*元?\\z"_s);
    const QRegularExpressionMatch match = number.match(halfWidth(text));
    return match.hasMatch() ? match.captured(1) + match.captured(2).remove(u',') + match.captured(3) : text;
}

template<class Value, class Parsed>
QString textOr(const Parsed &parsed, const QString &text)
{
    const Value *value = std::get_if<Value>(&parsed);
    return value ? value->text() : text;
}

QString normalisedText(FieldType type, const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    switch (type) {
    case FieldType::CitizenId: return textOr<CitizenId>(CitizenId::parse(text, today), text);
    case FieldType::CreditCode: return textOr<CreditCode>(CreditCode::parse(text), text);
    case FieldType::Phone: return textOr<Phone>(Phone::parse(text), text);
    case FieldType::Date: return isoDate(text);
    case FieldType::Integer:
    case FieldType::Money: return plainNumber(text);
    default: return text;
    }
}

QJsonValue normalisedRow(const Field &field, const QJsonValue &row, QDate today)
{
    QJsonObject cells = row.toObject();
    for (const Column &column : field.columns) {
        const QJsonValue cell = cells.value(column.key);
        if (cell.isString()) {
            cells.insert(column.key, normalisedText(column.type, cell.toString(), today));
        }
    }
    return cells;
}

} // namespace

QJsonValue normalised(const Field &field, const QJsonValue &value, QDate today)
{
    if (value.isString()) {
        return normalisedText(field.type, value.toString(), today);
    }
    if (field.type != FieldType::Table || !value.isArray()) {
        return value;
    }
    QJsonArray rows;
    for (const QJsonValue &row : value.toArray()) {
        rows.append(row.isObject() ? normalisedRow(field, row, today) : row);
    }
    return rows;
}

} // namespace desk
