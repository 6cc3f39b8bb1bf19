// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "counter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

QByteArray with(const QByteArray &json, const QString &name, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray without(const QByteArray &json, const QString &name)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    REQUIRE(object.contains(name));
    object.remove(name);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString faultOf(const QByteArray &json)
{
    const auto batch = Batch::fromJson(json);
    REQUIRE_FALSE(batch);
    CHECK(batch.error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(batch.error().message.isEmpty());
    return batch.error().detail;
}

QString answerFaultOf(const QByteArray &json)
{
    const auto ack = Ack::fromJson(json);
    REQUIRE_FALSE(ack);
    CHECK(ack.error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(ack.error().message.isEmpty());
    return ack.error().detail;
}

} // namespace

TEST_CASE("a batch arrives as it was sent", "[sync][batch]")
{
    Counter counter;
    counter.accept(counter.receive(), u"371083-01-1"_s);
    const Batch sent = counter.batch();
    const Batch read = must(Batch::fromJson(sent.toJson()));
    CHECK(read.desk.deskId == sent.desk.deskId);
    CHECK(read.desk.storeId == sent.desk.storeId);
    CHECK(read.firstSeq == 1);
    CHECK(read.events == sent.events);
    CHECK(read.toJson() == sent.toJson());
}

TEST_CASE("a batch without records only asks where the hub stands", "[sync][batch]")
{
    Counter counter;
    const Batch sent = counter.batch();
    CHECK_FALSE(sent.toJson().contains("headDigest"));
    const Batch read = must(Batch::fromJson(sent.toJson()));
    CHECK(read.events.isEmpty());
    CHECK(read.firstSeq == 1);
}

TEST_CASE("the records travel as the very text their digest was taken of", "[sync][batch]")
{
    Counter counter;
    counter.receive();
    const QJsonObject json = QJsonDocument::fromJson(counter.batch().toJson()).object();
    CHECK(json.value(u"events"_s).toArray().at(0).toString().toUtf8() == counter.bodies().first());
    CHECK(json.value(u"headDigest"_s).toString() == QString::fromLatin1(counter.events().last().digest.toHex()));
}

TEST_CASE("a batch that is not whole is refused with the place of the fault", "[sync][batch]")
{
    Counter counter;
    counter.receive();
    counter.receive();
    const QByteArray good = counter.batch().toJson();

    CHECK(faultOf("nonsense").startsWith(u"batch: "_s));
    CHECK(faultOf("[]") == u"batch: not a JSON object"_s);
    CHECK(faultOf(with(good, u"contract"_s, 2)) == u"batch: contract is not 1"_s);
    CHECK(faultOf(without(good, u"contract"_s)).contains(u"contract"_s));
    CHECK(faultOf(with(good, u"desk"_s, u""_s)) == u"batch: desk is empty"_s);
    CHECK(faultOf(with(good, u"desk"_s, 7)) == u"batch: desk is not a text"_s);
    CHECK(faultOf(without(good, u"store"_s)) == u"batch: store is not a text"_s);
    CHECK(faultOf(with(good, u"firstSeq"_s, 0)) == u"batch: firstSeq is not a whole number from 1 on"_s);
    CHECK(faultOf(with(good, u"firstSeq"_s, 1.5)) == u"batch: firstSeq is not a whole number from 1 on"_s);
    CHECK(faultOf(with(good, u"firstSeq"_s, u"1"_s)) == u"batch: firstSeq is not a whole number from 1 on"_s);
    CHECK(faultOf(with(good, u"events"_s, QJsonObject())) == u"batch: events is not a list"_s);
    CHECK(faultOf(with(good, u"events"_s, QJsonArray{7})).startsWith(u"batch: events[0]"_s));
    CHECK(faultOf(with(good, u"events"_s, QJsonArray{QString::fromUtf8(counter.bodies().first()), u"{}"_s}))
              .startsWith(u"batch: events[1]"_s));
    CHECK(faultOf(without(good, u"headDigest"_s)) == u"batch: headDigest is not a text"_s);
    CHECK(faultOf(with(good, u"headDigest"_s, QString(64, u'0'))) ==
          u"batch: headDigest is not the digest of the last event"_s);
}

TEST_CASE("a hub's answer arrives as it was given", "[sync][batch]")
{
    const auto verdict = GENERATE(HubVerdict::Ok, HubVerdict::Hole, HubVerdict::Fork, HubVerdict::BrokenChain,
                                  HubVerdict::WrongStore, HubVerdict::Malformed);
    const Ack ack{verdict, u"epoch-1"_s, 42, {{7, u"编号重复"_s}, {41, u"接不上"_s}}, u"说明"_s};
    CHECK(must(Ack::fromJson(ack.toJson())) == ack);
}

TEST_CASE("an answer that is not whole is refused with the place of the fault", "[sync][batch]")
{
    const QByteArray good = Ack{HubVerdict::Ok, u"epoch-1"_s, 42, {{7, u"编号重复"_s}}, {}}.toJson();
    CHECK(answerFaultOf("<html>Log in to the Wi-Fi</html>").startsWith(u"answer: "_s));
    CHECK(answerFaultOf(with(good, u"contract"_s, u"1"_s)) == u"answer: contract is not a whole number from 0 on"_s);
    CHECK(answerFaultOf(with(good, u"verdict"_s, u"fine"_s)) == u"answer: verdict is not known"_s);
    CHECK(answerFaultOf(with(good, u"hubEpoch"_s, u""_s)) == u"answer: hubEpoch is empty"_s);
    CHECK(answerFaultOf(with(good, u"through"_s, -1)) == u"answer: through is not a whole number from 0 on"_s);
    CHECK(answerFaultOf(without(good, u"through"_s)) == u"answer: through is not a whole number from 0 on"_s);
    CHECK(answerFaultOf(with(good, u"rejected"_s, QJsonArray{u"7"_s})) ==
          u"answer: rejected: an entry is not a JSON object"_s);
    CHECK(answerFaultOf(with(good, u"rejected"_s, QJsonArray{QJsonObject{{u"deskSeq"_s, 7}}})) ==
          u"answer: rejected: reason is not a text"_s);
}
