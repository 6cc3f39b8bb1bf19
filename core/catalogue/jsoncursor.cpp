// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "jsoncursor.h"

#include "datafile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr double largestInteger = 9007199254740992.0; // 2^53, beyond which a double skips numbers

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == std::floor(value.toDouble()) &&
           std::abs(value.toDouble()) <= largestInteger;
}

QString joined(const QStringList &names)
{
    return names.join(u", "_s);
}

bool contains(JsonCursor::Names names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&name](QLatin1StringView other) { return name == other; });
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QCoreApplication::translate("desk", "null");
    case QJsonValue::Bool: return QCoreApplication::translate("desk", "true or false");
    case QJsonValue::Double:
        return isWhole(value) ? QCoreApplication::translate("desk", "a number")
                              : QCoreApplication::translate("desk", "a number with a fraction");
    case QJsonValue::String: return QCoreApplication::translate("desk", "a text");
    case QJsonValue::Array: return QCoreApplication::translate("desk", "a list");
    case QJsonValue::Object: return QCoreApplication::translate("desk", "an object");
    case QJsonValue::Undefined: break;
    }
    return QCoreApplication::translate("desk", "nothing");
}

} // namespace

JsonCursor::JsonCursor(const DataFile &file, QList<DataFault> &faults)
    : m_file(&file), m_faults(&faults), m_value(file.root())
{
}

JsonCursor::JsonCursor(const JsonCursor &parent, QJsonValue value, const QString &part)
    : m_file(parent.m_file), m_faults(parent.m_faults), m_value(std::move(value)),
      m_pointer(parent.m_pointer + u'/' + part)
{
}

void JsonCursor::fault(const QString &message) const
{
    m_faults->append({m_file->name(), m_file->lineOf(m_pointer), m_pointer, message});
}

bool JsonCursor::isObjectOf(Names required, Names optional) const
{
    if (m_value.isUndefined()) {
        return false;
    }
    if (!m_value.isObject()) {
        faultOfType(QCoreApplication::translate("desk", "An object in braces"));
        return false;
    }
    const QJsonObject object = m_value.toObject();
    for (const QLatin1StringView name : required) {
        if (!object.contains(name)) {
            fault(QCoreApplication::translate("desk", "The member %1 is missing. Add it.").arg(name));
        }
    }
    for (const QString &name : object.keys()) {
        if (!contains(required, name) && !contains(optional, name)) {
            QStringList known(required.begin(), required.end());
            known.append(QStringList(optional.begin(), optional.end()));
            JsonCursor(*this, object.value(name), pointerPart(name))
                .fault(QCoreApplication::translate("desk", "The member %1 is not known here. Remove it or correct its "
                                                           "name; known are: %2.")
                           .arg(name, joined(known)));
        }
    }
    return true;
}

JsonCursor JsonCursor::operator[](QLatin1StringView name) const
{
    return {*this, m_value.toObject().value(name), pointerPart(name)};
}

QList<JsonCursor> JsonCursor::elements(Emptiness emptiness) const
{
    QList<JsonCursor> elements;
    if (!m_value.isArray()) {
        faultOfType(QCoreApplication::translate("desk", "A list in brackets"));
        return elements;
    }
    const QJsonArray array = m_value.toArray();
    if (array.isEmpty() && emptiness == Emptiness::Refused) {
        fault(QCoreApplication::translate("desk", "The list is empty. At least one entry is needed."));
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        elements.append(JsonCursor(*this, array.at(i), QString::number(i)));
    }
    return elements;
}

QString JsonCursor::string(Emptiness emptiness) const
{
    if (!m_value.isString()) {
        faultOfType(QCoreApplication::translate("desk", "A text in double quotes"));
        return {};
    }
    const QString text = m_value.toString();
    if (text.isEmpty() && emptiness == Emptiness::Refused) {
        fault(QCoreApplication::translate("desk", "The text is empty. Fill it in."));
    }
    if (text != text.trimmed()) {
        fault(QCoreApplication::translate("desk", "The text begins or ends with a space. Remove it."));
    }
    return text;
}

QString JsonCursor::stringLike(const QString &pattern, const QString &shape) const
{
    const QString text = string();
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    if (!text.isEmpty() && !expression.match(text).hasMatch()) {
        fault(QCoreApplication::translate("desk", "\"%1\" does not have the right shape. %2").arg(text, shape));
    }
    return text;
}

Text JsonCursor::text() const
{
    if (!isObjectOf({"zh"_L1, "en"_L1})) {
        return {};
    }
    return {(*this)["zh"_L1].string(), (*this)["en"_L1].string()};
}

Text JsonCursor::textOrNull() const
{
    return isNull() ? Text() : text();
}

bool JsonCursor::boolean() const
{
    if (!m_value.isBool()) {
        faultOfType(QCoreApplication::translate("desk", "The value true or false"));
    }
    return m_value.toBool();
}

int JsonCursor::count(int least) const
{
    return countIfRight(least).value_or(least);
}

std::optional<int> JsonCursor::countIfRight(int least) const
{
    if (!isWhole(m_value)) {
        faultOfType(QCoreApplication::translate("desk", "A whole number"));
        return {};
    }
    const double number = m_value.toDouble();
    if (number < least) {
        fault(QCoreApplication::translate("desk", "The number has to be %1 or more.").arg(least));
        return {};
    }
    if (number > std::numeric_limits<int>::max()) {
        fault(QCoreApplication::translate("desk", "The number is too large."));
        return {};
    }
    return static_cast<int>(number);
}

std::optional<qint64> JsonCursor::wholeNumber() const
{
    if (!isWhole(m_value)) {
        faultOfType(QCoreApplication::translate("desk", "A whole number"));
        return {};
    }
    return static_cast<qint64>(m_value.toDouble());
}

QDate JsonCursor::date() const
{
    const QString text = string();
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!text.isEmpty() && !date.isValid()) {
        fault(QCoreApplication::translate("desk", "\"%1\" is no date. Write it like 2026-11-24.").arg(text));
    }
    return date;
}

void JsonCursor::faultOfType(const QString &expected) const
{
    if (!m_value.isUndefined()) {
        fault(QCoreApplication::translate("desk", "%1 is expected here, not %2.").arg(expected, typeName(m_value)));
    }
}

void JsonCursor::faultOfWord(const QString &word, const QStringList &known) const
{
    fault(QCoreApplication::translate("desk", "\"%1\" is not known here. Known are: %2.").arg(word, joined(known)));
}

} // namespace desk
