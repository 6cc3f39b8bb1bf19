// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "examplecase.h"
#include "paperbuilder.h"
#include "paperreading.h"
#include "support.h"

#include <QJsonArray>

#include <numeric>

using namespace desk;
using namespace Qt::StringLiterals;

TEST_CASE("every paper comes back from the journal as it was", "[papers]")
{
    for (const Paper &paper : ExampleCase::allPapers()) {
        const Result<Paper> read = Paper::fromJson(paper.toJson());
        REQUIRE(read);
        CHECK(*read == paper);
    }
}

TEST_CASE("a damaged paper is refused, and the error says where it is damaged", "[papers]")
{
    ExampleCase example;
    const QJsonObject good = example.notice().toJson();
    const auto detailOf = [](const QJsonObject &json) {
        const Result<Paper> read = Paper::fromJson(json);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::DataFault);
        CHECK_FALSE(read.error().message.isEmpty());
        return read.error().detail;
    };
    const auto with = [&good](const QString &member, const QJsonValue &value) {
        QJsonObject json = good;
        json.insert(member, value);
        return json;
    };
    CHECK(detailOf({}) == u"paper: kind"_s);
    CHECK(detailOf(with(u"kind"_s, u"licence"_s)) == u"paper: kind"_s);
    CHECK(detailOf(with(u"title"_s, 3)) == u"paper: title"_s);
    CHECK(detailOf(with(u"number"_s, {})) == u"paper: number"_s);
    CHECK(detailOf(with(u"blocks"_s, u"none"_s)) == u"paper: blocks"_s);

    const QList<QJsonObject> damagedBlocks{
        {{u"type"_s, u"picture"_s}},
        {{u"type"_s, u"heading"_s}},
        {{u"type"_s, u"large-list"_s}, {u"lines"_s, QJsonArray{1}}},
        {{u"type"_s, u"facts"_s}, {u"pairs"_s, QJsonArray{QJsonArray{u"name"_s}}}},
        {{u"type"_s, u"table"_s},
         {u"header"_s, QJsonArray{u"a"_s}},
         {u"widths"_s, QJsonArray{100}},
         {u"rows"_s, QJsonArray{QJsonArray{u"1"_s, u"2"_s}}}},
        {{u"type"_s, u"table"_s},
         {u"header"_s, QJsonArray{u"a"_s}},
         {u"widths"_s, QJsonArray{}},
         {u"rows"_s, QJsonArray{}}},
        {{u"type"_s, u"code"_s}, {u"payload"_s, u"x"_s}},
        {{u"type"_s, u"signatures"_s},
         {u"organ"_s, u""_s},
         {u"date"_s, u"2026-02-30"_s},
         {u"lines"_s, QJsonArray{u"x"_s}}},
    };
    for (const QJsonObject &block : damagedBlocks) {
        const QJsonArray blocks{QJsonObject{{u"type"_s, u"paragraph"_s}, {u"text"_s, u"x"_s}}, block};
        CHECK(detailOf(with(u"blocks"_s, blocks)) == u"paper: blocks/1"_s);
    }
}

TEST_CASE("the words of the papers are those the journal keeps for ever", "[papers]")
{
    CHECK(wordOf(PaperKind::OneTimeNotice) == u"one-time-notice"_s);
    CHECK(wordOf(PaperKind::MaterialsReceipt) == u"materials-receipt"_s);
    CHECK(wordOf(PaperKind::AcceptanceNotice) == u"acceptance-notice"_s);
    CHECK(wordOf(PaperKind::CorrectionNotice) == u"correction-notice"_s);
    CHECK(wordOf(PaperKind::RefusalNotice) == u"refusal-notice"_s);
    CHECK(wordOf(PaperKind::ApplicationForm) == u"application-form"_s);
    CHECK(titleOf(PaperKind::CorrectionNotice, true) == u"一次性补正告知书"_s);
    CHECK(titleOf(PaperKind::CorrectionNotice, false) == u"Correction notice"_s);
}

TEST_CASE("no paper has a blank, an empty cell or a place left unfilled", "[papers]")
{
    for (const Paper &paper : ExampleCase::allPapers()) {
        INFO(paper.title.toStdString());
        CHECK(paper.blocks.size() > 4);
        for (const QString &text : textsOf(paper)) {
            CHECK_FALSE(text.trimmed().isEmpty());
            CHECK_FALSE(text.contains(u'%'));
            CHECK_FALSE(text.contains(u"。。"_s));
            CHECK_FALSE(text.contains(u"(en)"_s));
        }
        for (const block::Table &table : blocksOf<block::Table>(paper)) {
            CHECK_FALSE(table.rows.isEmpty());
            CHECK(std::accumulate(table.widths.cbegin(), table.widths.cend(), 0) == 100);
        }
        REQUIRE(blocksOf<block::Signatures>(paper).size() == 1);
        CHECK(blocksOf<block::Signatures>(paper).constFirst().date == QDate(2026, 11, 24));
    }
}

TEST_CASE("the code of a paper carries kind, number, last day and digest", "[papers]")
{
    ExampleCase example;
    example.fillForm();
    example.handInEverything();
    const Paper paper = example.acceptance();
    REQUIRE(blocksOf<block::Code>(paper).size() == 1);
    const QStringList parts = blocksOf<block::Code>(paper).constFirst().payload.split(u'|');
    REQUIRE(parts.size() == 5);
    CHECK(parts.at(0) == u"RSYC1"_s);
    CHECK(parts.at(1) == u"acceptance-notice"_s);
    CHECK(parts.at(2) == example.number);
    CHECK(parts.at(3) == u"2026-12-02"_s);
    CHECK(parts.at(4).size() == 16);
    // Another desk that reads the paper back from the journal takes the same digest.
    CHECK(codePayload(paper, QDate(2026, 12, 2)) == parts.join(u'|'));
}

TEST_CASE("an altered paper has another digest", "[papers]")
{
    ExampleCase example;
    example.fillForm();
    example.handInEverything();
    const Paper paper = example.acceptance();
    const QString genuine = codePayload(paper, {});
    for (qsizetype i = 0; i < paper.blocks.size(); ++i) {
        Paper altered = paper;
        altered.blocks.removeAt(i);
        const bool isCode = std::holds_alternative<block::Code>(paper.blocks.at(i));
        CHECK((codePayload(altered, {}) == genuine) == isCode);
    }
    Paper renamed = paper;
    renamed.number += u'1';
    CHECK(codePayload(renamed, {}).section(u'|', -1) != genuine.section(u'|', -1));
}

TEST_CASE("headings are numbered as in official papers, however many there are", "[papers]")
{
    PaperBuilder builder(PaperKind::ApplicationForm, u"综合申请表"_s, {});
    for (int i = 1; i <= 99; ++i) {
        builder.heading(u"标题"_s);
    }
    const QList<block::Heading> headings = blocksOf<block::Heading>(builder.paper());
    CHECK(headings.at(0).text == u"一、标题"_s);
    CHECK(headings.at(9).text == u"十、标题"_s);
    CHECK(headings.at(10).text == u"十一、标题"_s);
    CHECK(headings.at(19).text == u"二十、标题"_s);
    CHECK(headings.at(29).text == u"三十、标题"_s);
    CHECK(headings.at(98).text == u"九十九、标题"_s);
}
