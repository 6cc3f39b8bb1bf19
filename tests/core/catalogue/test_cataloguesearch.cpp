// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguereader.h"
#include "cataloguesearch.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

std::unique_ptr<const Catalogue> soundCatalogue()
{
    return readCatalogue(QStringLiteral(TEST_DATA_FOLDER "/catalogue/sound")).catalogue;
}

// "P1.1 P002:2": keys with their ranks, best first.
QString found(const CatalogueSearch &search, const QString &query)
{
    QStringList hits;
    for (const SearchHit &hit : search.find(query)) {
        const QString &key = hit.variant.isEmpty() ? hit.scenario.text() : hit.variant.text();
        hits.append(u"%1:%2"_s.arg(key).arg(hit.rank));
    }
    return hits.join(u' ');
}

bool finds(const CatalogueSearch &search, const QString &query, const QString &variant)
{
    const QList<SearchHit> hits = search.find(query, 1000);
    return std::any_of(hits.cbegin(), hits.cend(),
                       [&variant](const SearchHit &hit) { return hit.variant.text() == variant; });
}

} // namespace

TEST_CASE("a clerk finds an item by its short code, with or without zeros", "[search]")
{
    const auto catalogue = soundCatalogue();
    REQUIRE(catalogue);
    const CatalogueSearch search(*catalogue);
    for (const QString &typed : {u"p3"_s, u"P003"_s, u"p03"_s, u" P3 "_s, u"Ｐ００３"_s}) {
        CHECK(found(search, typed) == u"P003:0"_s);
    }
    for (const QString &typed : {u"e1-2"_s, u"E001-2"_s, u"e01-02"_s, u"Ｅ１－２"_s, u"e1–2"_s}) {
        CHECK(found(search, typed) == u"E001-2:0"_s);
    }
    for (const QString &typed : {u"p1.1"_s, u"P1.1"_s, u"p1。1"_s, u"Ｐ１．１"_s}) {
        CHECK(found(search, typed) == u"P1.1:0"_s);
    }
}

TEST_CASE("the code of an item finds all its variants, and the beginning of a code what it begins", "[search]")
{
    const auto catalogue = soundCatalogue();
    REQUIRE(catalogue);
    const CatalogueSearch search(*catalogue);
    CHECK(found(search, u"e1"_s) == u"E001-1:0 E001-2:0 E1.1:1"_s);
    CHECK(found(search, u"p10"_s) == u"P010-1:0 P010-2:0"_s);
    CHECK(found(search, u"p10-"_s) == u"P010-1:1 P010-2:1"_s);
    CHECK(found(search, u"p1"_s) == u"P001:0 P1.1:1 P010-1:1 P010-2:1"_s);
    CHECK(found(search, u"p2."_s) == u"P2.1:1"_s);
    CHECK(found(search, u"p99"_s).isEmpty());
}

TEST_CASE("a clerk finds an item by part of its Chinese name", "[search]")
{
    const auto catalogue = soundCatalogue();
    REQUIRE(catalogue);
    const CatalogueSearch search(*catalogue);
    CHECK(found(search, u"银行"_s) == u"P2.1:1 P003:1"_s);
    CHECK(found(search, u"出生"_s) == u"P1.1:1 P001:1 P002:2"_s);
    CHECK(found(search, u"登记出生"_s) == u"P002:2"_s); // over the bracket in the name
    CHECK(found(search, u"登记（出生"_s) == u"P002:2"_s);
    CHECK(found(search, u"合伙"_s) == u"E001-2:1"_s); // the variant's own name starts so
    CHECK(found(search, u"重庆"_s) == u"P010-1:2 P010-2:2"_s);
    CHECK(found(search, u"上海"_s).isEmpty());
}

TEST_CASE("English names are found in any case by the beginnings of their words", "[search]")
{
    const auto catalogue = soundCatalogue();
    REQUIRE(catalogue);
    const CatalogueSearch search(*catalogue);
    CHECK(found(search, u"BIRTH"_s) == u"P1.1:1 P001:2 P002:2"_s);
    CHECK(found(search, u"regist"_s) == u"E001-1:1 E001-2:1 P002:2"_s);
    CHECK(found(search, u"bank account"_s) == u"P003:2"_s);
    CHECK(found(search, u"ank"_s).isEmpty());
}

TEST_CASE("pinyin initials find a name from its start or inside", "[search]")
{
    const auto catalogue = soundCatalogue();
    REQUIRE(catalogue);
    const CatalogueSearch search(*catalogue);
    CHECK(found(search, u"yh"_s) == u"P2.1:3 P003:3"_s);
    CHECK(found(search, u"YHKH"_s) == u"P003:3"_s);
    CHECK(found(search, u"ｙｈｋｈ"_s) == u"P003:3"_s);
    CHECK(found(search, u"cq"_s) == u"P010-1:3 P010-2:4"_s); // 长期 starts, 重庆 stands inside
    CHECK(found(search, u"kh"_s) == u"P003:4"_s);
    CHECK(found(search, u"zzz"_s).isEmpty());
}

TEST_CASE("every word of a query has to match", "[search]")
{
    const auto catalogue = soundCatalogue();
    REQUIRE(catalogue);
    const CatalogueSearch search(*catalogue);
    CHECK(found(search, u"重庆 长期"_s) == u"P010-1:2"_s);
    CHECK(found(search, u"登记　公司"_s) == u"E001-1:2"_s); // a full-width space
    CHECK(found(search, u"p10 ls"_s) == u"P010-2:3"_s);
    CHECK(found(search, u"出生 hk"_s) == u"P002:3"_s);
    CHECK(found(search, u"重庆 银行"_s).isEmpty());
}

TEST_CASE("an empty query finds nothing and a limit is kept", "[search]")
{
    const auto catalogue = soundCatalogue();
    REQUIRE(catalogue);
    const CatalogueSearch search(*catalogue);
    for (const QString &typed : {u""_s, u"   "_s, u"　"_s, u"()"_s, u"、"_s, u"\n"_s}) {
        CHECK(search.find(typed).isEmpty());
    }
    CHECK(search.find(u"登记"_s, 2).size() == 2);
    CHECK(search.find(u"登记"_s, 0).isEmpty());
    CHECK(search.find(u"登记"_s, 2) == search.find(u"登记"_s).first(2));
}

TEST_CASE("the shipped catalogue is found by heteronyms the way people say them", "[search][shipped]")
{
    const CatalogueReading reading = readCatalogue(dataFolder());
    REQUIRE(reading.catalogue);
    const CatalogueSearch search(*reading.catalogue);
    CHECK(finds(search, u"yh"_s, u"E007"_s)); // 预约银行开户
    CHECK(finds(search, u"yyyhkh"_s, u"E007"_s));
    CHECK(finds(search, u"cq"_s, u"P089-1"_s));   // 长期异地工作人员备案
    CHECK(finds(search, u"ydcq"_s, u"P089-2"_s)); // 异地长期居住人员备案
    CHECK(finds(search, u"zdcj"_s, u"P095"_s));   // 重度残疾人护理补贴
    CHECK(finds(search, u"银行"_s, u"E107"_s));
}

TEST_CASE("each shipped row is found first by its code and among others by its name and initials", "[search][shipped]")
{
    const CatalogueReading reading = readCatalogue(dataFolder());
    REQUIRE(reading.catalogue);
    const CatalogueSearch search(*reading.catalogue);
    for (const Scenario &scenario : reading.catalogue->scenarios()) {
        REQUIRE_FALSE(search.find(scenario.key.text()).isEmpty());
        CHECK(search.find(scenario.key.text()).first() == SearchHit{scenario.key, {}, 0});
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                INFO(variant.key.text().toStdString());
                CHECK(search.find(variant.key.text(), 1) == QList{SearchHit{scenario.key, variant.key, 0}});
                CHECK(finds(search, item.name.zh, variant.key.text()));
                CHECK(finds(search, item.name.en, variant.key.text()));
                CHECK(finds(search, item.initials, variant.key.text()));
                CHECK((variant.name.isEmpty() || finds(search, variant.name.zh, variant.key.text())));
            }
        }
    }
}

TEST_CASE("a clerk finds what a department does, after everything that has the name itself", "[search]")
{
    const auto catalogue = soundCatalogue();
    REQUIRE(catalogue);
    const CatalogueSearch search(*catalogue);
    CHECK(finds(search, u"公安"_s, u"P002"_s));
    CHECK(finds(search, u"public security"_s, u"P002"_s));
    for (const SearchHit &hit : search.find(u"公安"_s, 1000)) {
        CHECK(hit.rank == 5);
        CHECK_FALSE(hit.variant.isEmpty());
    }
}

} // namespace desk
