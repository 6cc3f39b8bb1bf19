// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "canonicaljson.h"
#include "clock.h"
#include "digest.h"
#include "key.h"
#include "result.h"
#include "support.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QByteArray canonical(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    INFO(json.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return canonicalJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

// A random value of the kinds the journal uses.
class RandomJson {
public:
    explicit RandomJson(unsigned seed) : m_random(seed) {}

    QJsonValue value(int depth)
    {
        switch (depth > 0 ? below(7) : below(5)) {
        case 0: return QJsonValue::Null;
        case 1: return below(2) == 0;
        case 2: return static_cast<qint64>(m_random()) - 1000000000;
        case 3:
        case 4: return text();
        case 5: {
            QJsonArray array;
            for (unsigned i = below(4); i > 0; --i) {
                array.append(value(depth - 1));
            }
            return array;
        }
        default: {
            QJsonObject object;
            for (unsigned i = below(5); i > 0; --i) {
                object.insert(name(), value(depth - 1));
            }
            return object;
        }
        }
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    QString text()
    {
        return joined({u"a"_s, u"Z"_s, u"é"_s, u"孩子"_s, u"\""_s, u"\\"_s, u"\n"_s, u"\u0001"_s, u"/"_s, u"\u007f"_s,
                       u"😀"_s, u"ﬀ"_s, u"0"_s, u"\u2028"_s});
    }

    // Without characters from U+E000 on: beside names outside the basic plane, Qt 6.4 sorts them one way in a parsed
    // object and another way in a built one. The journal's names are plain.
    QString name() { return joined({u"a"_s, u"Z"_s, u"é"_s, u"孩子"_s, u"/"_s, u"\n"_s, u"😀"_s, u"0"_s}); }

    QString joined(const QStringList &pieces)
    {
        QString text;
        for (unsigned i = below(5); i > 0; --i) {
            text += pieces.at(below(static_cast<unsigned>(pieces.size())));
        }
        return text;
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("members are sorted and white space is gone (RFC 8785, 3.2.3)", "[canonicaljson]")
{
    CHECK(canonical(R"({ "b": 1, "a": [ 2, { "d": 4, "c": 3 } ], "aa": null })") ==
          R"({"a":[2,{"c":3,"d":4}],"aa":null,"b":1})");
    CHECK(canonical("{}") == "{}");
    CHECK(canonical("[ ]") == "[]");
    CHECK(canonical("[true, false, null]") == "[true,false,null]");
}

TEST_CASE("the sorting example of RFC 8785 comes out in its order", "[canonicaljson]")
{
    // Section 3.2.3: by UTF-16 code units, so that the smiley (a surrogate pair) comes before U+FB33.
    const QByteArray sorted = canonical(R"({
        "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"})");
    CHECK(sorted == "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                    "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                    "\"\U0001F600\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
}

TEST_CASE("texts are escaped in the shortest way (RFC 8785, 3.2.2.2)", "[canonicaljson]")
{
    CHECK(canonicalJson(u"\u20ac$\u000f\nA'B\"\\\\\"/"_s) == "\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    CHECK(canonicalJson(u"\b\t\n\f\r"_s) == R"("\b\t\n\f\r")");
    CHECK(canonicalJson(QString(QChar(0))) == R"("\u0000")");
    CHECK(canonicalJson(QString(QChar(0x1f))) == R"("\u001f")");
    CHECK(canonicalJson(QString(QChar(0x7f))) == "\"\x7f\"");
    CHECK(canonicalJson(u"乳山市"_s) == "\"乳山市\"");
}

TEST_CASE("whole numbers are written without point or exponent", "[canonicaljson]")
{
    CHECK(canonical("[0, -0, 1.0, 1e3, -42, 9007199254740992, -9007199254740992]") ==
          "[0,0,1,1000,-42,9007199254740992,-9007199254740992]");
    CHECK(canonicalJson(qint64{9007199254740991}) == "9007199254740991");
}

TEST_CASE("the canonical spelling means the same and stays as it is when spelt again", "[canonicaljson]")
{
    RandomJson random(20261124);
    for (int i = 0; i < 2000; ++i) {
        const QJsonArray value = {random.value(4)};
        const QByteArray once = canonicalJson(value);
        INFO(once.toStdString());
        CHECK(QJsonDocument::fromJson(once).array() == value);
        CHECK(canonical(once) == once);
        CHECK(canonical(QJsonDocument(value).toJson(QJsonDocument::Indented)) == once);
    }
}

TEST_CASE("the order in which members were written does not matter", "[canonicaljson]")
{
    QStringList names = {u"number"_s, u"scenario"_s, u"due"_s, u"Due"_s, u"办件"_s};
    const auto spelt = [&names] {
        QByteArrayList members;
        for (const QString &name : names) {
            members.append('"' + name.toUtf8() + "\": \"" + name.toUtf8() + '"');
        }
        return canonical('{' + members.join(", ") + '}');
    };
    std::sort(names.begin(), names.end());
    const QByteArray expected = spelt();
    while (std::next_permutation(names.begin(), names.end())) {
        CHECK(spelt() == expected);
    }
}

TEST_CASE("SM3 gives the known answers of GB/T 32905", "[digest]")
{
    CHECK(sm3("abc").toHex() == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    CHECK(sm3(QByteArray("abcd").repeated(16)).toHex() ==
          "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}

TEST_CASE("SM3 of nothing and of long input", "[digest]")
{
    CHECK(sm3({}).toHex() == "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
    CHECK(sm3(QByteArray(1000000, 'a')).toHex() == "c8aaf89429554029e231941a2acc0ad61ff2a5acd8fadd25847a3a732b3b02c3");
    QSet<QByteArray> digests;
    for (int length = 0; length < 200; ++length) {
        const QByteArray digest = sm3(QByteArray(length, '\0'));
        CHECK(digest.size() == 32);
        digests.insert(digest);
    }
    CHECK(digests.size() == 200);
}

TEST_CASE("random bytes have the length asked for and do not repeat", "[digest]")
{
    CHECK(randomBytes(0).isEmpty());
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const QByteArray bytes = randomBytes(16);
        CHECK(bytes.size() == 16);
        seen.insert(bytes);
    }
    CHECK(seen.size() == 100);
}

TEST_CASE("the date at the counter changes at midnight in China", "[clock]")
{
    FixedClock clock(QDateTime(QDate(2026, 11, 24), QTime(15, 59, 59, 999), Qt::UTC));
    CHECK(clock.today() == QDate(2026, 11, 24));
    clock.set(clock.now().addMSecs(1));
    CHECK(clock.today() == QDate(2026, 11, 25));
    CHECK(FixedClock(QDate(2026, 2, 13)).today() == QDate(2026, 2, 13));
}

TEST_CASE("the counter is eight hours ahead in every month, also in the years of summer time", "[clock]")
{
    // China had summer time from 1986 to 1991; the desk's time does not follow it.
    for (const int year : {1988, 2026}) {
        for (int month = 1; month <= 12; ++month) {
            const QDateTime utc(QDate(year, month, 15), QTime(1, 2, 3), Qt::UTC);
            const QDateTime counter = atCounter(utc);
            CHECK(counter == utc);
            CHECK(counter.offsetFromUtc() == 8 * 3600);
            CHECK(counter.time() == QTime(9, 2, 3));
        }
    }
}

TEST_CASE("the system's clock gives UTC", "[clock]")
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    CHECK(now.timeSpec() == Qt::UTC);
    CHECK((now >= before && before.secsTo(now) < 60));
}

TEST_CASE("a new identifier is a random UUID in lower case without braces", "[key]")
{
    static const QRegularExpression shape(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"_s);
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString uuid = newUuid();
        CHECK(shape.match(uuid).hasMatch());
        seen.insert(uuid);
    }
    CHECK(seen.size() == 1000);
}

TEST_CASE("keys are equal, ordered and hashed by their texts", "[key]")
{
    const FieldKey a(u"child.name"_s);
    const FieldKey b(u"father.name"_s);
    CHECK(a == FieldKey(u"child.name"_s));
    CHECK(a != b);
    CHECK(a < b);
    CHECK(QSet<FieldKey>{a, b, FieldKey(u"child.name"_s)}.size() == 2);
    CHECK(FieldKey().isEmpty());
    STATIC_REQUIRE_FALSE(std::is_convertible_v<FieldKey, MaterialKey>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<QString, FieldKey>);
}

TEST_CASE("a result is a value or the reason why there is none", "[result]")
{
    const Result<int> good = 42;
    REQUIRE(good);
    CHECK(*good == 42);
    const Result<int> bad = Error{ErrorKind::NotFound, u"Nothing there."_s};
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind == ErrorKind::NotFound);
    CHECK(bad.error().message == u"Nothing there."_s);
    Result<QString> movable = u"text"_s;
    CHECK(*std::move(movable) == u"text"_s);
}

TEST_CASE("a text falls back to Chinese where there is no English", "[text]")
{
    const Text both{u"出生"_s, u"Birth"_s};
    CHECK(both.in(Language::Chinese) == u"出生"_s);
    CHECK(both.in(Language::English) == u"Birth"_s);
    CHECK(Text{u"出生"_s, {}}.in(Language::English) == u"出生"_s);
    CHECK(Text().isEmpty());
}

} // namespace desk
