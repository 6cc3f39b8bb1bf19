// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

constexpr double largestInteger = 9007199254740992.0; // 2^53

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        switch (byte) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (byte < 0x20) {
                out += "\\u00" + QByteArray(1, c).toHex();
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        Q_ASSERT_X(number == std::floor(number) && std::abs(number) <= largestInteger, "canonicalJson",
                   "only integers have one spelling");
        out += QByteArray::number(static_cast<qint64>(number));
        break;
    }
    case QJsonValue::String: writeString(out, value.toString()); break;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0) {
                out += ',';
            }
            write(out, array.at(i));
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        // By iterator: a lookup by name misses some members whose names need escapes.
        QList<std::pair<QString, QJsonValue>> members;
        for (auto member = object.begin(); member != object.end(); ++member) {
            members.append({member.key(), member.value()});
        }
        std::sort(members.begin(), members.end(), // QString compares by UTF-16 code unit
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        out += '{';
        for (qsizetype i = 0; i < members.size(); ++i) {
            if (i > 0) {
                out += ',';
            }
            writeString(out, members.at(i).first);
            out += ':';
            write(out, members.at(i).second);
        }
        out += '}';
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

} // namespace desk
