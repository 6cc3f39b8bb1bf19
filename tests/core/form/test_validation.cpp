// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguebuilder.h"
#include "support.h"
#include "validation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const QDate today(2026, 11, 24);

Field ofType(FieldType type)
{
    Field field;
    field.key = FieldKey(u"child.value"_s);
    field.label = {u"内容"_s, u"Value"_s};
    field.type = type;
    field.options = {{u"a"_s, {u"甲"_s, u"A"_s}}, {u"b"_s, {u"乙"_s, u"B"_s}}};
    return field;
}

bool isGood(const Field &field, const QJsonValue &value)
{
    return checkValue(field, value, today).isEmpty();
}

Field kinTable()
{
    Field field = ofType(FieldType::Table);
    field.columns = {{u"name"_s, {u"姓名"_s, u"Name"_s}, FieldType::PersonName, {}, true},
                     {u"phone"_s, {u"电话"_s, u"Phone"_s}, FieldType::Phone, {}, false}};
    field.minimumRows = 2;
    return field;
}

struct ChildForm {
    ChildForm()
    {
        builder.field(u"child.id"_s, FieldType::CitizenId);
        Field &birth = builder.field(u"child.birth_date"_s, FieldType::Date);
        birth.derivedFrom = FieldKey(u"child.id"_s);
        birth.derivation = Field::Derivation::BirthDate;
        Field &sex = builder.field(u"child.sex"_s, FieldType::Choice);
        sex.derivedFrom = FieldKey(u"child.id"_s);
        sex.derivation = Field::Derivation::Sex;
        sex.options = {{u"male"_s, {u"男"_s, u"Male"_s}}, {u"female"_s, {u"女"_s, u"Female"_s}}};
        builder.field(u"child.name"_s, FieldType::PersonName);
        builder.field(u"child.note"_s);
        builder.question(u"twins"_s);
        builder.item(u"P001"_s).form.fields = {asks(u"child.name"_s), asks(u"child.id"_s), asks(u"child.birth_date"_s),
                                               asks(u"child.sex"_s), asks(u"child.note"_s, u"twins == 'yes'"_s)};
        catalogue = builder.build();
        const Variant *variant = catalogue->variant(VariantKey(u"P001"_s)).variant;
        form = mergeForms(*catalogue, {{variant, variant->guide->handledBy, &variant->guide->form}}, {});
    }

    CatalogueBuilder builder;
    std::unique_ptr<const Catalogue> catalogue;
    OneForm form;
};

const QString girl = exampleCitizenId(QDate(2026, 3, 8), 24);

Answers filled()
{
    return {{},
            {{FieldKey(u"child.name"_s), u"王小明"_s},
             {FieldKey(u"child.id"_s), girl},
             {FieldKey(u"child.birth_date"_s), u"2026-03-08"_s},
             {FieldKey(u"child.sex"_s), u"female"_s}}};
}

QStringList issueKeys(const QList<FieldIssue> &issues)
{
    QStringList keys;
    for (const FieldIssue &issue : issues) {
        CHECK_FALSE(issue.message.zh.isEmpty());
        CHECK_FALSE(issue.message.en.isEmpty());
        keys.append(issue.field.text() + (issue.kind == FieldIssue::Kind::Missing ? u" missing"_s : u" faulty"_s));
    }
    return keys;
}

} // namespace

TEST_CASE("values are taken or refused by their kind", "[form]")
{
    struct Case {
        FieldType type;
        QStringList good;
        QStringList bad;
    };
    const QString han = u"𠅤"_s; // one character, two QChars
    const QList<Case> cases = {
        {FieldType::PersonName,
         {u"张三"_s, u"买买提·艾力"_s, u"Anna-Maria O'Neil"_s, han.repeated(50)},
         {u"张3"_s, u"·"_s, u"张\n三"_s, han.repeated(51)}},
        {FieldType::EnterpriseName, {u"乳山市三六零商贸有限公司"_s, u"360 公司"_s}, {u"12345"_s, u"司"_s.repeated(51)}},
        {FieldType::Text, {u"A-12"_s, u"字"_s.repeated(100)}, {u"字"_s.repeated(101), u"一\t二"_s}},
        {FieldType::LongText, {u"第一行\n第二行"_s, u"字"_s.repeated(500)}, {u"字"_s.repeated(501), u"响\u0007铃"_s}},
        {FieldType::Address, {u"乳山市胜利街 1 号"_s, u"字"_s.repeated(200)}, {u"字"_s.repeated(201)}},
        {FieldType::CitizenId,
         {girl, u" 371083 20260308 024"_s + girl.right(1)},
         {u"371083202603080249"_s == girl ? u"371083202603080240"_s : u"371083202603080249"_s, u"3710832026"_s,
          exampleCitizenId(QDate(2026, 11, 25), 1)}},
        {FieldType::CreditCode, {exampleCreditCode(1234567)}, {u"91371083MA3C00000O"_s, u"913710"_s}},
        {FieldType::Phone, {u"13800138000"_s, u"0631-6651234"_s}, {u"1234"_s, u"一三八"_s}},
        {FieldType::Date,
         {u"2026-03-08"_s, u"2028-02-29"_s},
         {u"2026-02-29"_s, u"2026-3-8"_s, u"08.03.2026"_s, u"0204-01-01"_s, u"2026-13-01"_s, u"tomorrow"_s}},
        {FieldType::Choice, {u"a"_s, u"b"_s}, {u"c"_s, u"A"_s}},
        {FieldType::YesNo, {u"yes"_s, u"no"_s}, {u"true"_s, u"maybe"_s}},
        {FieldType::Integer, {u"0"_s, u"12"_s, u"-3"_s}, {u"1.5"_s, u"十二"_s, u"1e3"_s, u"1234567890123456"_s}},
        {FieldType::Money,
         {u"0"_s, u"1200.5"_s, u"1200.50"_s},
         {u"-1"_s, u"1200.505"_s, u"1,200"_s, u".5"_s, u"五百"_s}},
    };
    for (const Case &entry : cases) {
        for (const QString &value : entry.good) {
            CAPTURE(static_cast<int>(entry.type), value);
            CHECK(isGood(ofType(entry.type), value));
        }
        for (const QString &value : entry.bad) {
            CAPTURE(static_cast<int>(entry.type), value);
            CHECK(issueKeys(checkValue(ofType(entry.type), value, today)) == QStringList{u"child.value faulty"_s});
        }
    }
}

TEST_CASE("nothing entered is not a wrong value", "[form]")
{
    for (const FieldType type : {FieldType::Text, FieldType::CitizenId, FieldType::Date, FieldType::Table}) {
        CHECK(isGood(ofType(type), QJsonValue()));
        CHECK(isGood(ofType(type), QJsonValue(QJsonValue::Undefined)));
        CHECK(isGood(ofType(type), u" \u3000"_s));
    }
    CHECK(isGood(kinTable(), QJsonArray()));
    CHECK(isGood(kinTable(), QJsonArray{QJsonObject{{u"name"_s, u" "_s}}}));
}

TEST_CASE("a field's own limits go before those of its kind", "[form]")
{
    Field number = ofType(FieldType::Integer);
    number.minimum = 1;
    number.maximum = 10;
    CHECK(isGood(number, u"1"_s));
    CHECK(isGood(number, u"10"_s));
    CHECK_FALSE(isGood(number, u"0"_s));
    CHECK_FALSE(isGood(number, u"11"_s));

    Field money = ofType(FieldType::Money);
    money.maximum = 100;
    CHECK(isGood(money, u"100.00"_s));
    CHECK_FALSE(isGood(money, u"100.01"_s));
    money.minimum = -5;
    CHECK(isGood(money, u"-5.00"_s));
    CHECK_FALSE(isGood(money, u"-5.01"_s));

    Field text = ofType(FieldType::Text);
    text.maximumLength = 2;
    CHECK(isGood(text, u"两字"_s));
    CHECK(checkValue(text, u"三个字"_s, today).first().message.zh == u"最多 2 个字，现在是 3 个字，请缩短。"_s);
}

TEST_CASE("a day of birth or death is not in the future, other days may be", "[form]")
{
    Field field = ofType(FieldType::Date);
    CHECK(isGood(field, u"2027-01-01"_s));
    for (const QString &key : {u"child.birth_date"_s, u"deceased.death_date"_s, u"deceased.date_of_death"_s}) {
        field.key = FieldKey(key);
        CHECK(isGood(field, u"2026-11-24"_s));
        CHECK_FALSE(isGood(field, u"2026-11-25"_s));
    }
}

TEST_CASE("a table names the row and the column that is wrong, and wants its rows", "[form]")
{
    const Field table = kinTable();
    const QJsonObject good{{u"name"_s, u"张三"_s}, {u"phone"_s, u"13800138000"_s}};
    CHECK(isGood(table, QJsonArray{good, good}));
    CHECK(isGood(table, QJsonArray{good, QJsonObject(), good}));

    const QList<FieldIssue> tooFew = checkValue(table, QJsonArray{good}, today);
    REQUIRE(tooFew.size() == 1);
    CHECK(tooFew.first().kind == FieldIssue::Kind::Missing);
    CHECK(tooFew.first().row == -1);

    const QJsonObject nameless{{u"phone"_s, u"138"_s}};
    const QList<FieldIssue> issues = checkValue(table, QJsonArray{good, QJsonObject(), nameless}, today);
    REQUIRE(issues.size() == 2);
    CHECK(issues.at(0).kind == FieldIssue::Kind::Missing);
    CHECK(issues.at(0).row == 2);
    CHECK(issues.at(0).column == u"name"_s);
    CHECK(issues.at(0).message.zh == u"第 3 行：请填写“姓名”。"_s);
    CHECK(issues.at(1).kind == FieldIssue::Kind::Faulty);
    CHECK(issues.at(1).column == u"phone"_s);
}

TEST_CASE("a stored value of the wrong shape is told, not crashed on", "[form]")
{
    CHECK_FALSE(isGood(ofType(FieldType::Text), QJsonArray{u"x"_s}));
    CHECK_FALSE(isGood(ofType(FieldType::Integer), 12));
    CHECK_FALSE(isGood(ofType(FieldType::Table), u"x"_s));
    CHECK_FALSE(isGood(kinTable(), QJsonArray{u"x"_s, u"y"_s}));
    CHECK_FALSE(isGood(kinTable(), QJsonArray{QJsonObject{{u"name"_s, 5}}, QJsonObject{{u"name"_s, u"张三"_s}}}));
}

TEST_CASE("values are stored in one spelling, and what cannot be read stays as it was typed", "[form]")
{
    struct Case {
        FieldType type;
        QString typed;
        QString stored;
    };
    const QList<Case> cases = {
        {FieldType::PersonName, u" 张三\u3000"_s, u"张三"_s},
        {FieldType::CitizenId, u" 371083-20260308-024"_s + girl.right(1).toLower(), girl},
        {FieldType::CitizenId, u"37108320260308"_s, u"37108320260308"_s},
        {FieldType::CreditCode, exampleCreditCode(7).toLower(), exampleCreditCode(7)},
        {FieldType::Phone, u"138 0013 8000"_s, u"13800138000"_s},
        {FieldType::Date, u"2026年3月8日"_s, u"2026-03-08"_s},
        {FieldType::Date, u"２０２６／３／８"_s, u"2026-03-08"_s},
        {FieldType::Date, u"20260308"_s, u"2026-03-08"_s},
        {FieldType::Date, u"2026.2.30"_s, u"2026.2.30"_s},
        {FieldType::Date, u"8/3/2026"_s, u"8/3/2026"_s},
        {FieldType::Integer, u"１，２００"_s, u"1200"_s},
        {FieldType::Money, u"1,200.50 元"_s, u"1200.50"_s},
        {FieldType::Money, u"1,2,3"_s, u"1,2,3"_s},
        {FieldType::Text, u" 1,200 "_s, u"1,200"_s},
    };
    for (const Case &entry : cases) {
        CAPTURE(entry.typed);
        CHECK(normalised(ofType(entry.type), entry.typed, today).toString() == entry.stored);
    }
    const QJsonArray rows{QJsonObject{{u"name"_s, u" 张三 "_s}, {u"phone"_s, u"138 0013 8000"_s}}, QJsonObject()};
    const QJsonArray stored{QJsonObject{{u"name"_s, u"张三"_s}, {u"phone"_s, u"13800138000"_s}}, QJsonObject()};
    CHECK(normalised(kinTable(), rows, today).toArray() == stored);
    CHECK(normalised(kinTable(), QJsonValue(), today).isNull());
}

TEST_CASE("the form names every field that is empty or wrong, in its order", "[form]")
{
    const ChildForm child;
    CHECK(validate(child.form, filled(), today).isEmpty());
    CHECK(issueKeys(validate(child.form, {}, today)) == QStringList{u"child.name missing"_s, u"child.id missing"_s,
                                                                    u"child.birth_date missing"_s,
                                                                    u"child.sex missing"_s});

    Answers answers = filled();
    answers.fields.insert(FieldKey(u"child.name"_s), u"  "_s);
    answers.fields.insert(FieldKey(u"child.id"_s), u"371083"_s);
    CHECK(issueKeys(validate(child.form, answers, today)) ==
          QStringList{u"child.name missing"_s, u"child.id faulty"_s});
}

TEST_CASE("a field whose need is still open is not missing, but a wrong value in it is told", "[form]")
{
    const ChildForm child;
    REQUIRE(child.form.find(FieldKey(u"child.note"_s))->applies == Truth::Unknown);
    Answers answers = filled();
    answers.fields.insert(FieldKey(u"child.note"_s), u"字"_s.repeated(101));
    CHECK(issueKeys(validate(child.form, answers, today)) == QStringList{u"child.note faulty"_s});
}

TEST_CASE("a birth date or sex that contradicts the identity number is told with what the number says", "[form]")
{
    const ChildForm child;
    Answers answers = filled();
    answers.fields.insert(FieldKey(u"child.birth_date"_s), u"2026-03-09"_s);
    answers.fields.insert(FieldKey(u"child.sex"_s), u"male"_s);
    const QList<FieldIssue> issues = validate(child.form, answers, today);
    CHECK(issueKeys(issues) == QStringList{u"child.birth_date faulty"_s, u"child.sex faulty"_s});
    CHECK(issues.at(0).message.zh.contains(u"2026-03-08"_s));
    CHECK(issues.at(1).message.zh.contains(u"“女”"_s));

    answers.fields.insert(FieldKey(u"child.id"_s), u"371083"_s); // a wrong number contradicts nothing
    CHECK(issueKeys(validate(child.form, answers, today)) == QStringList{u"child.id faulty"_s});
}

TEST_CASE("birth date and sex follow from the identity number where they are still empty", "[form]")
{
    const ChildForm child;
    Answers answers;
    CHECK(derivedValues(child.form, answers, today).isEmpty());
    answers.fields.insert(FieldKey(u"child.id"_s), girl);
    CHECK(derivedValues(child.form, answers, today) ==
          QMap<FieldKey, QJsonValue>{{FieldKey(u"child.birth_date"_s), u"2026-03-08"_s},
                                     {FieldKey(u"child.sex"_s), u"female"_s}});
    answers.fields.insert(FieldKey(u"child.sex"_s), u"male"_s);
    CHECK(derivedValues(child.form, answers, today).keys() == QList<FieldKey>{FieldKey(u"child.birth_date"_s)});
    answers.fields.insert(FieldKey(u"child.id"_s), u"371083"_s);
    CHECK(derivedValues(child.form, answers, today).isEmpty());
}

} // namespace desk
