// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "creditcode.h"

#include "typedcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qsizetype length = 18;
constexpr qsizetype organisationStart = 8; // places 9–17

// GB 32100-2015, table 2: the value of a character is its place here.
const QString &alphabet()
{
    static const QString characters = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    return characters;
}

// The region is a number of GB/T 2260.
bool isWritable(const QString &code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isKnown = [](QChar c) { return alphabet().contains(c); };
    return std::all_of(code.cbegin(), code.cend(), isKnown) &&
           std::all_of(code.cbegin() + 2, code.cbegin() + organisationStart, isDigit);
}

// GB 11714-1997, where a letter's value counts on from A = 10 through all 26 letters.
QChar organisationCheckOf(QStringView organisation)
{
    static constexpr std::array<int, 8> weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QChar c = organisation.at(static_cast<qsizetype>(i));
        sum += weights[i] * (c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10);
    }
    return u"0X987654321"_s.at(sum % 11);
}

QChar checkOf(const QString &code)
{
    qsizetype sum = 0;
    qsizetype weight = 1; // 3^(i-1) mod 31
    for (qsizetype i = 0; i < length - 1; ++i) {
        sum += alphabet().indexOf(code.at(i)) * weight;
        weight = weight * 3 % 31;
    }
    return alphabet().at((31 - sum % 31) % 31);
}

} // namespace

std::variant<CreditCode, CreditCode::Refusal> CreditCode::parse(const QString &typed)
{
    const QString code = cleanedCode(typed);
    if (code.isEmpty()) {
        return Refusal::Empty;
    }
    if (code.size() != length) {
        return Refusal::WrongLength;
    }
    if (!isWritable(code)) {
        return Refusal::WrongCharacter;
    }
    const QStringView organisation = QStringView(code).sliced(organisationStart, 9);
    if (organisation.back() != organisationCheckOf(organisation)) {
        return Refusal::WrongOrganisationCheck;
    }
    if (code.back() != checkOf(code)) {
        return Refusal::WrongCheck;
    }
    return CreditCode(code);
}

QString CreditCode::region() const
{
    return m_text.sliced(2, 6);
}

QString explain(CreditCode::Refusal refusal)
{
    switch (refusal) {
    case CreditCode::Refusal::Empty:
        return QCoreApplication::translate("desk", "Enter the unified social credit code.");
    case CreditCode::Refusal::WrongLength:
        return QCoreApplication::translate(
            "desk", "A unified social credit code has 18 characters. Count them on the licence and complete the code.");
    case CreditCode::Refusal::WrongCharacter:
        return QCoreApplication::translate(
            "desk", "A unified social credit code is made of digits and capital letters without I, O, S, V and Z, and "
                    "characters 3 to 8 are digits. Compare it with the licence, 0 and 1 above all.");
    case CreditCode::Refusal::WrongOrganisationCheck:
        return QCoreApplication::translate("desk", "Character 17 of the unified social credit code does not fit "
                                                   "characters 9 to 16: one of these is mistyped. Compare them with "
                                                   "the licence.");
    case CreditCode::Refusal::WrongCheck:
        return QCoreApplication::translate("desk", "The last character of the unified social credit code does not fit "
                                                   "the others: one of them is mistyped. Compare them with the "
                                                   "licence.");
    }
    return {};
}

} // namespace desk
