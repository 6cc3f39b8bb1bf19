// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "batch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int contract = 1;
constexpr double largestInteger = 9007199254740992.0; // 2^53: what JSON numbers carry exactly

struct VerdictWord {
    HubVerdict verdict;
    QStringView word;
};

constexpr std::array verdictWords{
    VerdictWord{HubVerdict::Ok, u"ok"},
    VerdictWord{HubVerdict::Hole, u"hole"},
    VerdictWord{HubVerdict::Fork, u"fork"},
    VerdictWord{HubVerdict::BrokenChain, u"broken_chain"},
    VerdictWord{HubVerdict::WrongStore, u"wrong_store"},
    VerdictWord{HubVerdict::Malformed, u"malformed"},
};

QString wordOf(HubVerdict verdict)
{
    for (const VerdictWord &known : verdictWords) {
        if (known.verdict == verdict) {
            return known.word.toString();
        }
    }
    Q_UNREACHABLE();
}

std::optional<HubVerdict> verdictOf(const QString &word)
{
    for (const VerdictWord &known : verdictWords) {
        if (word == known.word) {
            return known.verdict;
        }
    }
    return std::nullopt;
}

Error unreadableBatch(const QString &detail)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("desk",
                                        "The batch cannot be read (%1). Nothing was taken over. Ask the desk that "
                                        "sent it to send it again.")
                .arg(detail),
            u"batch: "_s + detail};
}

Error unreadableAnswer(const QString &detail)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("desk",
                                        "The hub's answer cannot be read (%1). The records stay on this machine and "
                                        "nothing is lost. Check the hub's address, or call support.")
                .arg(detail),
            u"answer: "_s + detail};
}

// Reads one JSON object member by member and remembers the first thing that is wrong with it.
class StrictReader {
public:
    explicit StrictReader(const QByteArray &json)
    {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
        if (document.isObject()) {
            m_object = document.object();
        } else {
            fail(fault.error == QJsonParseError::NoError ? u"not a JSON object"_s : fault.errorString());
        }
    }
    explicit StrictReader(const QJsonValue &value) : m_object(value.toObject())
    {
        if (!value.isObject()) {
            fail(u"an entry is not a JSON object"_s);
        }
    }

    void contractIsOurs()
    {
        if (integer("contract"_L1, 0) != contract) {
            fail(u"contract is not %1"_s.arg(contract));
        }
    }
    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isString()) {
            fail(u"%1 is not a text"_s.arg(name));
        }
        return value.toString();
    }
    QString filledText(QLatin1StringView name)
    {
        const QString value = text(name);
        if (value.isEmpty()) {
            fail(u"%1 is empty"_s.arg(name));
        }
        return value;
    }
    qint64 integer(QLatin1StringView name, qint64 least)
    {
        const QJsonValue value = m_object.value(name);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number != std::floor(number) || number > largestInteger ||
            number < static_cast<double>(least)) {
            fail(u"%1 is not a whole number from %2 on"_s.arg(name).arg(least));
            return least;
        }
        return value.toInteger();
    }
    QJsonArray array(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isArray()) {
            fail(u"%1 is not a list"_s.arg(name));
        }
        return value.toArray();
    }

    void fail(const QString &fault)
    {
        if (m_fault.isEmpty()) {
            m_fault = fault;
        }
    }
    const QString &fault() const { return m_fault; }

private:
    QJsonObject m_object;
    QString m_fault;
};

} // namespace

QByteArray Batch::toJson() const
{
    QJsonArray texts;
    for (const Event &event : events) {
        texts.append(QString::fromUtf8(event.canonicalText()));
    }
    QJsonObject json{
        {u"contract"_s, contract}, {u"desk"_s, desk.deskId}, {u"store"_s, desk.storeId},
        {u"firstSeq"_s, firstSeq}, {u"events"_s, texts},
    };
    if (!events.isEmpty()) {
        json.insert(u"headDigest"_s, QString::fromLatin1(events.last().digest.toHex()));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Batch> Batch::fromJson(const QByteArray &json)
{
    StrictReader reader(json);
    Batch batch;
    reader.contractIsOurs();
    batch.desk.deskId = reader.filledText("desk"_L1);
    batch.desk.storeId = reader.filledText("store"_L1);
    batch.firstSeq = reader.integer("firstSeq"_L1, 1);
    const QJsonArray texts = reader.array("events"_L1);
    const QString head = texts.isEmpty() ? QString() : reader.text("headDigest"_L1);
    if (!reader.fault().isEmpty()) {
        return unreadableBatch(reader.fault());
    }
    for (const QJsonValue &text : texts) {
        auto event = text.isString() ? Event::fromCanonicalText(text.toString().toUtf8())
                                     : Result<Event>(Error{ErrorKind::InvalidInput, {}, u"not a text"_s});
        if (!event) {
            return unreadableBatch(u"events[%1]: %2"_s.arg(batch.events.size()).arg(event.error().detail));
        }
        batch.events.append(*std::move(event));
    }
    if (!batch.events.isEmpty() && head != QString::fromLatin1(batch.events.last().digest.toHex())) {
        return unreadableBatch(u"headDigest is not the digest of the last event"_s);
    }
    return batch;
}

QByteArray Ack::toJson() const
{
    QJsonArray entries;
    for (auto entry = rejected.cbegin(); entry != rejected.cend(); ++entry) {
        entries.append(QJsonObject{{u"deskSeq"_s, entry.key()}, {u"reason"_s, entry.value()}});
    }
    return QJsonDocument(QJsonObject{
                             {u"contract"_s, contract},
                             {u"verdict"_s, wordOf(verdict)},
                             {u"hubEpoch"_s, hubEpoch},
                             {u"through"_s, through},
                             {u"rejected"_s, entries},
                             {u"message"_s, message},
                         })
        .toJson(QJsonDocument::Compact);
}

Result<Ack> Ack::fromJson(const QByteArray &json)
{
    StrictReader reader(json);
    Ack ack;
    reader.contractIsOurs();
    const std::optional<HubVerdict> verdict = verdictOf(reader.text("verdict"_L1));
    if (!verdict) {
        reader.fail(u"verdict is not known"_s);
    }
    ack.verdict = verdict.value_or(HubVerdict::Malformed);
    ack.hubEpoch = reader.filledText("hubEpoch"_L1);
    ack.through = reader.integer("through"_L1, 0);
    ack.message = reader.text("message"_L1);
    for (const QJsonValue &value : reader.array("rejected"_L1)) {
        StrictReader entry(value);
        ack.rejected.insert(entry.integer("deskSeq"_L1, 1), entry.filledText("reason"_L1));
        if (!entry.fault().isEmpty()) {
            reader.fail(u"rejected: "_s + entry.fault());
        }
    }
    if (!reader.fault().isEmpty()) {
        return unreadableAnswer(reader.fault());
    }
    return ack;
}

} // namespace desk
