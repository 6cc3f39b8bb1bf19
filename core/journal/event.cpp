// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "event.h"

#include "canonicaljson.h"
#include "digest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct KindWord {
    EventKind kind;
    QStringView word;
};

constexpr std::array kindWords{
    KindWord{EventKind::Received, u"case.received"},
    KindWord{EventKind::Accepted, u"case.accepted"},
    KindWord{EventKind::CorrectionAsked, u"case.correction_asked"},
    KindWord{EventKind::NotOurs, u"case.not_ours"},
    KindWord{EventKind::NotNeeded, u"case.not_needed"},
};

constexpr double largestInteger = 9007199254740992.0; // 2^53, see canonicalJson

// canonicalJson asserts on other numbers; a text from outside may hold them.
bool holdsOnlyIntegers(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == std::floor(number) && std::abs(number) <= largestInteger;
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), holdsOnlyIntegers);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), holdsOnlyIntegers);
    }
    default: return true;
    }
}

Error notAnEvent(const QString &detail)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("desk", "What arrived is not a record of a desk. Nothing was "
                                                "taken over. Send it "
                                                "again; if it fails again, call support."),
            detail};
}

Event read(const QJsonObject &json, EventKind kind)
{
    Event event;
    event.id = EventId(json.value("id"_L1).toString());
    event.deskId = json.value("deskId"_L1).toString();
    event.deskSeq = json.value("deskSeq"_L1).toInteger();
    event.caseId = CaseId(json.value("caseId"_L1).toString());
    event.caseSeq = json.value("caseSeq"_L1).toInt();
    event.kind = kind;
    event.at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs);
    event.actor = json.value("actor"_L1).toString();
    event.payload = json.value("payload"_L1).toObject();
    event.salt = QByteArray::fromHex(json.value("salt"_L1).toString().toLatin1());
    event.prevDigest = QByteArray::fromHex(json.value("prevDigest"_L1).toString().toLatin1());
    return event;
}

bool isWhole(const Event &event)
{
    return !event.id.isEmpty() && !event.deskId.isEmpty() && event.deskSeq > 0 && !event.caseId.isEmpty() &&
           event.caseSeq > 0 && event.at.isValid() && event.salt.size() == 16 && event.prevDigest.size() == 32;
}

} // namespace

QString wordOf(EventKind kind)
{
    for (const KindWord &known : kindWords) {
        if (known.kind == kind) {
            return known.word.toString();
        }
    }
    Q_UNREACHABLE();
}

std::optional<EventKind> eventKindOf(const QString &word)
{
    for (const KindWord &known : kindWords) {
        if (word == known.word) {
            return known.kind;
        }
    }
    return std::nullopt;
}

QByteArray Event::canonicalText() const
{
    return canonicalJson(QJsonObject{
        {u"id"_s, id.text()},
        {u"deskId"_s, deskId},
        {u"deskSeq"_s, deskSeq},
        {u"caseId"_s, caseId.text()},
        {u"caseSeq"_s, caseSeq},
        {u"kind"_s, wordOf(kind)},
        {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
        {u"actor"_s, actor},
        {u"payload"_s, payload},
        {u"salt"_s, QString::fromLatin1(salt.toHex())},
        {u"prevDigest"_s, QString::fromLatin1(prevDigest.toHex())},
    });
}

Result<Event> Event::fromCanonicalText(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (!document.isObject()) {
        return notAnEvent(u"no JSON object: "_s + fault.errorString());
    }
    const QJsonObject json = document.object();
    if (!holdsOnlyIntegers(json)) {
        return notAnEvent(u"a number is not an integer within 2^53"_s);
    }
    const std::optional<EventKind> kind = eventKindOf(json.value("kind"_L1).toString());
    if (!kind) {
        return notAnEvent(u"unknown kind: "_s + json.value("kind"_L1).toString());
    }
    Event event = read(json, *kind);
    if (!isWhole(event)) {
        return notAnEvent(u"a member is missing or out of range"_s);
    }
    // Also catches what is too much, written twice or spelt otherwise: the digest
    // would be of another text.
    if (event.canonicalText() != text) {
        return notAnEvent(u"the text is not in canonical form"_s);
    }
    event.digest = sm3(text);
    return event;
}

} // namespace desk
