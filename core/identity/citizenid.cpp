// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "citizenid.h"

#include "typedcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qsizetype length = 18;

// GB/T 2260, with 81–83 as the residence permits of Hong Kong, Macao and Taiwan residents use them.
constexpr std::array<int, 34> provinces = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42,
                                           43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82};
constexpr int taiwanPermits = 83;

bool isProvince(int code)
{
    return code == taiwanPermits || std::binary_search(provinces.begin(), provinces.end(), code);
}

bool isWritable(const QString &id)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::all_of(id.cbegin(), id.cend() - 1, isDigit) && (isDigit(id.back()) || id.back() == u'X');
}

// GB 11643: weights 2^(18-i) mod 11 for the places from the left.
QChar checkOf(const QString &id)
{
    static constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        sum += id.at(static_cast<qsizetype>(i)).digitValue() * weights[i];
    }
    return u"10X98765432"_s.at(sum % 11);
}

QDate birthDateOf(const QString &id)
{
    const QStringView digits(id);
    return {digits.sliced(6, 4).toInt(), digits.sliced(10, 2).toInt(), digits.sliced(12, 2).toInt()};
}

} // namespace

std::variant<CitizenId, CitizenId::Refusal> CitizenId::parse(const QString &typed, QDate today)
{
    const QString id = cleanedCode(typed);
    if (id.isEmpty()) {
        return Refusal::Empty;
    }
    if (id.size() != length) {
        return Refusal::WrongLength;
    }
    if (!isWritable(id)) {
        return Refusal::WrongCharacter;
    }
    if (!isProvince(QStringView(id).first(2).toInt())) {
        return Refusal::UnknownRegion;
    }
    const QDate birth = birthDateOf(id);
    if (!birth.isValid()) {
        return Refusal::NoSuchDate;
    }
    if (birth > today) {
        return Refusal::FutureDate;
    }
    if (id.back() != checkOf(id)) {
        return Refusal::WrongCheck;
    }
    return CitizenId(id);
}

QDate CitizenId::birthDate() const
{
    return birthDateOf(m_text);
}

Sex CitizenId::sex() const
{
    return m_text.at(16).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

int CitizenId::ageOn(QDate day) const
{
    const QDate birth = birthDate();
    const bool hadBirthday = day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

QString CitizenId::masked() const
{
    return m_text.first(6) + u"********"_s + m_text.last(4);
}

QString explain(CitizenId::Refusal refusal)
{
    switch (refusal) {
    case CitizenId::Refusal::Empty: return QCoreApplication::translate("desk", "Enter the identity number.");
    case CitizenId::Refusal::WrongLength:
        return QCoreApplication::translate(
            "desk", "An identity number has 18 characters. Count them on the document and complete the number.");
    case CitizenId::Refusal::WrongCharacter:
        return QCoreApplication::translate(
            "desk", "An identity number has 17 digits and a last character that is a digit or X. Correct it.");
    case CitizenId::Refusal::UnknownRegion:
        return QCoreApplication::translate(
            "desk", "The first two digits of the identity number name no province. Compare them with the document.");
    case CitizenId::Refusal::NoSuchDate:
        return QCoreApplication::translate("desk", "Digits 7 to 14 of the identity number are the date of birth, but "
                                                   "there is no such date. Compare them with the document.");
    case CitizenId::Refusal::FutureDate:
        return QCoreApplication::translate("desk", "The date of birth in the identity number has not come yet. Compare "
                                                   "digits 7 to 14 with the document.");
    case CitizenId::Refusal::WrongCheck:
        return QCoreApplication::translate("desk", "The last character of the identity number does not fit the others: "
                                                   "one of them is mistyped. Compare them with the document.");
    }
    return {};
}

} // namespace desk
