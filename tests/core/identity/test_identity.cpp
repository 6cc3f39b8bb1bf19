// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "citizenid.h"
#include "creditcode.h"
#include "phone.h"
#include "support.h"

#include <QSet>

#include <random>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const QDate today(2026, 11, 24);

template<class Value>
bool isRefused(const std::variant<Value, typename Value::Refusal> &outcome, typename Value::Refusal reason)
{
    const auto *refusal = std::get_if<typename Value::Refusal>(&outcome);
    return refusal && *refusal == reason;
}

CitizenId citizen(const QString &typed)
{
    const auto outcome = CitizenId::parse(typed, today);
    REQUIRE(std::holds_alternative<CitizenId>(outcome));
    return std::get<CitizenId>(outcome);
}

// The number with its check character made right, so that only the other rules can refuse it.
QString withCheck(QString seventeen)
{
    static constexpr int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        sum += seventeen.at(i).digitValue() * weights[i];
    }
    return seventeen + u"10X98765432"_s.at(sum % 11);
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text) {
        wide += QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    }
    return wide;
}

bool isAcceptedId(const QString &typed)
{
    return std::holds_alternative<CitizenId>(CitizenId::parse(typed, today));
}

bool isAcceptedCode(const QString &typed)
{
    return std::holds_alternative<CreditCode>(CreditCode::parse(typed));
}

QString phoneOf(const QString &typed)
{
    const auto outcome = Phone::parse(typed);
    const Phone *phone = std::get_if<Phone>(&outcome);
    return phone ? phone->text() : QString();
}

} // namespace

TEST_CASE("the standard's own example of an identity number is accepted", "[identity]")
{
    const CitizenId id = citizen(u"11010519491231002X"_s);
    CHECK(id.text() == u"11010519491231002X"_s);
    CHECK(id.birthDate() == QDate(1949, 12, 31));
    CHECK(id.sex() == Sex::Female);
    CHECK(id.masked() == u"110105********002X"_s);
}

TEST_CASE("an identity number says birth date and sex for every day and serial", "[identity]")
{
    std::mt19937 random(20261124);
    for (int i = 0; i < 500; ++i) {
        const QDate birth = QDate(1900, 1, 1).addDays(static_cast<qint64>(random() % 46000));
        const int serial = static_cast<int>(random() % 1000);
        const CitizenId id = citizen(exampleCitizenId(birth, serial));
        CHECK(id.birthDate() == birth);
        CHECK(id.sex() == (serial % 2 == 1 ? Sex::Male : Sex::Female));
    }
}

TEST_CASE("spaces, hyphens, full-width digits and a small x in an identity number are cleaned", "[identity]")
{
    const QString expected = u"11010519491231002X"_s;
    CHECK(citizen(u" 110105 19491231 002x "_s).text() == expected);
    CHECK(citizen(u"110105-19491231-002X"_s).text() == expected);
    CHECK(citizen(fullWidth(expected)).text() == expected);
    CHECK(citizen(u"110105\u3000194912310０２ｘ"_s).text() == expected);
    CHECK(citizen(u"\u202D11010519491231002X\u202C"_s).text() == expected);
}

TEST_CASE("every single wrong character of an identity number is refused", "[identity]")
{
    for (int serial = 0; serial < 40; ++serial) {
        const QString id = exampleCitizenId(QDate(1990, 5, 17).addDays(serial * 97), serial * 23);
        REQUIRE(isAcceptedId(id));
        for (qsizetype place = 0; place < id.size(); ++place) {
            for (const QChar c : u"0123456789X"_s) {
                QString wrong = id;
                wrong[place] = c;
                CHECK((wrong == id || !isAcceptedId(wrong)));
            }
        }
    }
}

TEST_CASE("two neighbouring digits of an identity number that changed places are refused", "[identity]")
{
    for (int serial = 0; serial < 200; ++serial) {
        const QString id = exampleCitizenId(QDate(1970, 1, 1).addDays(serial * 71), serial);
        for (qsizetype place = 0; place + 1 < id.size(); ++place) {
            QString wrong = id;
            std::swap(wrong[place], wrong[place + 1]);
            CHECK((wrong == id || !isAcceptedId(wrong)));
        }
    }
}

TEST_CASE("each thing that can be wrong with an identity number has its own reason", "[identity]")
{
    using Refusal = CitizenId::Refusal;
    const QString good = exampleCitizenId(QDate(1990, 5, 17), 123);
    CHECK(isRefused(CitizenId::parse({}, today), Refusal::Empty));
    CHECK(isRefused(CitizenId::parse(u" - "_s, today), Refusal::Empty));
    CHECK(isRefused(CitizenId::parse(good.first(17), today), Refusal::WrongLength));
    CHECK(isRefused(CitizenId::parse(good + u'1', today), Refusal::WrongLength));
    CHECK(isRefused(CitizenId::parse(u"110105491231002"_s, today), Refusal::WrongLength)); // the old 15 digits
    CHECK(isRefused(CitizenId::parse(u"37108319900517O12"_s + good.back(), today), Refusal::WrongCharacter));
    CHECK(isRefused(CitizenId::parse(u"3710831990051712X1"_s, today), Refusal::WrongCharacter));
    CHECK(isRefused(CitizenId::parse(u"37108319900517123Y"_s, today), Refusal::WrongCharacter));
    CHECK(isRefused(CitizenId::parse(u"３７１０８３１９９００５１７１２三４"_s, today), Refusal::WrongCharacter));
    CHECK(isRefused(CitizenId::parse(u"٣٧١٠٨٣١٩٩٠٠٥١٧١٢٣٤"_s, today), Refusal::WrongCharacter));
    CHECK(isRefused(CitizenId::parse(withCheck(u"99108319900517123"_s), today), Refusal::UnknownRegion));
    CHECK(isRefused(CitizenId::parse(withCheck(u"37108319900230123"_s), today), Refusal::NoSuchDate));
    CHECK(isRefused(CitizenId::parse(withCheck(u"37108319901305123"_s), today), Refusal::NoSuchDate));
    CHECK(isRefused(CitizenId::parse(withCheck(u"37108320230229123"_s), today), Refusal::NoSuchDate));
    CHECK(isRefused(CitizenId::parse(withCheck(u"37108300000101123"_s), today), Refusal::NoSuchDate));
    CHECK(isRefused(CitizenId::parse(withCheck(u"37108320261125123"_s), today), Refusal::FutureDate));
    CHECK(
        isRefused(CitizenId::parse(good.first(17) + (good.back() == u'1' ? u'2' : u'1'), today), Refusal::WrongCheck));
}

TEST_CASE("a child born today has a valid identity number", "[identity]")
{
    CHECK(citizen(exampleCitizenId(today, 7)).ageOn(today) == 0);
    CHECK(isAcceptedId(withCheck(u"37108320240229123"_s)));
}

TEST_CASE("identity numbers of every province and of retired counties are accepted, others not", "[identity]")
{
    const QSet<int> provinces = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    for (int province = 0; province < 100; ++province) {
        const QString id = withCheck(u"%1"_s.arg(province, 2, 10, QChar(u'0')) + u"000019900517123"_s);
        CHECK(isAcceptedId(id) == provinces.contains(province));
    }
    // 3726xx, the former 威海地区, and 510202, a district of 重庆 when it belonged to Sichuan.
    CHECK(isAcceptedId(withCheck(u"37263019650810321"_s)));
    CHECK(isAcceptedId(withCheck(u"51020219700101001"_s)));
}

TEST_CASE("residence permits of Hong Kong, Macao and Taiwan residents are accepted", "[identity]")
{
    CHECK(isAcceptedId(withCheck(u"81000019880808001"_s)));
    CHECK(isAcceptedId(withCheck(u"82000019880808002"_s)));
    CHECK(isAcceptedId(withCheck(u"83000019880808003"_s)));
}

TEST_CASE("age grows on the birthday", "[identity]")
{
    const CitizenId id = citizen(exampleCitizenId(QDate(1966, 11, 24), 12));
    CHECK(id.ageOn(QDate(2026, 11, 23)) == 59);
    CHECK(id.ageOn(QDate(2026, 11, 24)) == 60);
    const CitizenId leap = citizen(exampleCitizenId(QDate(2008, 2, 29), 12));
    CHECK(leap.ageOn(QDate(2026, 2, 28)) == 17);
    CHECK(leap.ageOn(QDate(2026, 3, 1)) == 18);
}

TEST_CASE("known credit codes are accepted", "[identity]")
{
    // Printed on the companies' own public pages: Tencent and Haier.
    for (const QString &code : {u"9144030071526726XG"_s, u"91370200264574251E"_s}) {
        const auto outcome = CreditCode::parse(code);
        INFO(code.toStdString());
        CHECK(std::holds_alternative<CreditCode>(outcome));
    }
}

TEST_CASE("a credit code is cleaned and says where it was registered", "[identity]")
{
    const QString code = exampleCreditCode(12345678);
    const auto outcome = CreditCode::parse(u" "_s + fullWidth(code.first(8)) + u'-' + code.sliced(8).toLower());
    REQUIRE(std::holds_alternative<CreditCode>(outcome));
    CHECK(std::get<CreditCode>(outcome).text() == code);
    CHECK(std::get<CreditCode>(outcome).region() == u"371083"_s);
}

TEST_CASE("every single wrong character of a credit code is refused", "[identity]")
{
    for (int serial = 0; serial < 40; ++serial) {
        const QString code = exampleCreditCode(serial * 2499979);
        REQUIRE(isAcceptedCode(code));
        for (qsizetype place = 0; place < code.size(); ++place) {
            for (char16_t c = u'0'; c <= u'Z'; ++c) {
                QString wrong = code;
                wrong[place] = QChar(c);
                CHECK((wrong == code || !isAcceptedCode(wrong)));
            }
        }
    }
}

TEST_CASE("two neighbouring characters of a credit code that changed places are refused", "[identity]")
{
    for (int serial = 0; serial < 200; ++serial) {
        const QString code = exampleCreditCode(serial * 499979);
        for (qsizetype place = 0; place + 1 < code.size(); ++place) {
            QString wrong = code;
            std::swap(wrong[place], wrong[place + 1]);
            CHECK((wrong == code || !isAcceptedCode(wrong)));
        }
    }
}

TEST_CASE("each thing that can be wrong with a credit code has its own reason", "[identity]")
{
    using Refusal = CreditCode::Refusal;
    const QString good = exampleCreditCode(87654321);
    CHECK(isRefused(CreditCode::parse({}), Refusal::Empty));
    CHECK(isRefused(CreditCode::parse(good.first(15)), Refusal::WrongLength));
    for (const QChar unused : u"IOSVZ"_s) {
        QString wrong = good;
        wrong[0] = unused;
        CHECK(isRefused(CreditCode::parse(wrong), Refusal::WrongCharacter));
    }
    QString region = good;
    region[4] = u'A';
    CHECK(isRefused(CreditCode::parse(region), Refusal::WrongCharacter));
    QString organisation = good;
    organisation[16] = good.at(16) == u'1' ? u'2' : u'1';
    CHECK(isRefused(CreditCode::parse(organisation), Refusal::WrongOrganisationCheck));
    QString check = good;
    check[17] = good.at(17) == u'1' ? u'2' : u'1';
    CHECK(isRefused(CreditCode::parse(check), Refusal::WrongCheck));
}

TEST_CASE("a mobile number is kept as its digits however it is written", "[identity]")
{
    for (const QString &typed : {u"13800138000"_s, u"138 0013 8000"_s, u"138-0013-8000"_s, u"+86 13800138000"_s,
                                 u"8613800138000"_s, u"0086-138-0013-8000"_s, u"１３８００１３８０００"_s}) {
        CHECK(phoneOf(typed) == u"13800138000"_s);
    }
}

TEST_CASE("a fixed line is kept with its area code", "[identity]")
{
    CHECK(phoneOf(u"0631-6651234"_s) == u"06316651234"_s);
    CHECK(phoneOf(u"0631-1234567"_s) == u"06311234567"_s);
    CHECK(phoneOf(u"（0631）6651234"_s) == u"06316651234"_s);
    CHECK(phoneOf(u"+86 631 6651234"_s) == u"06316651234"_s);
    CHECK(phoneOf(u"010-66012399"_s) == u"01066012399"_s);
    CHECK(phoneOf(u"0532 8571 1111"_s) == u"053285711111"_s);
}

TEST_CASE("what cannot be a phone number is refused with its reason", "[identity]")
{
    using Refusal = Phone::Refusal;
    CHECK(isRefused(Phone::parse({}), Refusal::Empty));
    CHECK(isRefused(Phone::parse(u" ( ) "_s), Refusal::Empty));
    CHECK(isRefused(Phone::parse(u"6651234转801"_s), Refusal::WrongCharacter));
    CHECK(isRefused(Phone::parse(u"无"_s), Refusal::WrongCharacter));
    for (const QString &typed : {u"6651234"_s, u"1380013800"_s, u"138001380000"_s, u"12800138000"_s, u"0631-665123"_s,
                                 u"010-6601239"_s, u"0138-0013800"_s, u"0631-0651234"_s, u"+8612345"_s}) {
        INFO(typed.toStdString());
        CHECK(isRefused(Phone::parse(typed), Refusal::NotANumber));
    }
}

TEST_CASE("every reason of refusal is explained in its own words", "[identity]")
{
    using Citizen = CitizenId::Refusal;
    using Credit = CreditCode::Refusal;
    const QStringList words = {explain(Citizen::Empty),
                               explain(Citizen::WrongLength),
                               explain(Citizen::WrongCharacter),
                               explain(Citizen::NoSuchDate),
                               explain(Citizen::UnknownRegion),
                               explain(Citizen::FutureDate),
                               explain(Citizen::WrongCheck),
                               explain(Credit::Empty),
                               explain(Credit::WrongLength),
                               explain(Credit::WrongCheck),
                               explain(Credit::WrongOrganisationCheck),
                               explain(Credit::WrongCharacter),
                               explain(Phone::Refusal::Empty),
                               explain(Phone::Refusal::WrongCharacter),
                               explain(Phone::Refusal::NotANumber)};
    CHECK(QSet<QString>(words.cbegin(), words.cend()).size() == words.size());
    CHECK_FALSE(words.contains(QString()));
}

} // namespace desk
