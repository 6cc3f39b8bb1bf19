// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "jsonpositions.h"
#include "support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Every pointer of a value, with a mark of where it stands: the text of scalars is unique in the test's document.
void collect(const QJsonValue &value, const QString &pointer, QList<std::pair<QString, QString>> &scalars)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            collect(member.value(), pointer + u'/' + pointerPart(member.key()), scalars);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            collect(array.at(i), pointer + u'/' + QString::number(i), scalars);
        }
    } else {
        scalars.append({pointer, value.toString()});
    }
}

} // namespace

TEST_CASE("a value of a data file is found on its line", "[positions]")
{
    const JsonPositions positions(QByteArray(R"({
  "a": 1, "b": [
    true,
    {"c": null,
     "d": "x,]}\"y"}
  ],

  "e/f~": {"g": -1.5e3}
})"));
    CHECK(positions.lineOf(u""_s) == 1);
    CHECK(positions.lineOf(u"/a"_s) == 2);
    CHECK(positions.lineOf(u"/b"_s) == 2);
    CHECK(positions.lineOf(u"/b/0"_s) == 3);
    CHECK(positions.lineOf(u"/b/1"_s) == 4);
    CHECK(positions.lineOf(u"/b/1/d"_s) == 5);
    CHECK(positions.lineOf(u"/e~1f~0/g"_s) == 8);
    CHECK(positions.repeated().isEmpty());
}

TEST_CASE("what does not exist is placed at the value around it", "[positions]")
{
    const JsonPositions positions(QByteArray("{\n\"a\": {\n\"b\": 1}}"));
    CHECK(positions.lineOf(u"/a/missing"_s) == 2);
    CHECK(positions.lineOf(u"/a/b/0/c"_s) == 3);
    CHECK(positions.lineOf(u"/x"_s) == 1);
}

TEST_CASE("a member written twice is noticed, however its name is spelt", "[positions]")
{
    const JsonPositions positions(QByteArray("{\"a\": 1,\n\"b\": {\"c\": 1,\n\"\\u0063\": 2}, \"a\": {\n\"z\": 1}}"));
    REQUIRE(positions.repeated().size() == 2);
    CHECK(positions.repeated().at(0).pointer == u"/b/c"_s);
    CHECK(positions.repeated().at(0).line == 3);
    CHECK(positions.repeated().at(1).pointer == u"/a"_s);
    CHECK(positions.lineOf(u"/a/z"_s) == 4); // the last one is what Qt reads
}

TEST_CASE("every value of the shipped departments is found on the line it is written on", "[positions]")
{
    const QString name = dataFolder() + u"/departments.json"_s;
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const QByteArrayList lines = json.split('\n');
    const JsonPositions positions(json);
    QList<std::pair<QString, QString>> scalars;
    collect(QJsonDocument::fromJson(json).object(), {}, scalars);
    REQUIRE(scalars.size() > 50);
    for (const auto &[pointer, text] : scalars) {
        INFO(pointer.toStdString());
        const int line = positions.lineOf(pointer);
        REQUIRE((line >= 1 && line <= lines.size()));
        CHECK(lines.at(line - 1).contains('"' + text.toUtf8() + '"'));
    }
}

} // namespace desk
