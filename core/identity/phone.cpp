// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "phone.h"

#include "typedcode.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Numbering plan of mainland China: 11 digits from 13 to 19.
bool isMobile(const QString &digits)
{
    static const QRegularExpression pattern(u"\\A1[3-9][0-9]{9}\\z"_s);
    return pattern.match(digits).hasMatch();
}

// Area codes 010 and 02x with eight digits, or four-digit ones (威海 0631) with seven or eight.
bool isFixedLine(const QString &digits)
{
    static const QRegularExpression pattern(u"\\A(?:(?:010|02[0-9])[1-9][0-9]{7}|0[3-9][0-9]{2}[1-9][0-9]{6,7})\\z"_s);
    return pattern.match(digits).hasMatch();
}

// Without the country code; the area code gets back its 0, which is not dialled from abroad.
QString national(const QString &number)
{
    for (const QString &prefix : {u"+86"_s, u"0086"_s}) {
        if (number.startsWith(prefix)) {
            const QString rest = number.sliced(prefix.size());
            return isMobile(rest) || rest.startsWith(u'0') ? rest : u'0' + rest;
        }
    }
    const QString rest = number.startsWith("86"_L1) ? number.sliced(2) : QString();
    return isMobile(rest) ? rest : number;
}

} // namespace

std::variant<Phone, Phone::Refusal> Phone::parse(const QString &typed)
{
    const QString cleaned = cleanedCode(typed).remove(u'(').remove(u')');
    if (cleaned.isEmpty()) {
        return Refusal::Empty;
    }
    const QString number = national(cleaned);
    if (!std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        return Refusal::WrongCharacter;
    }
    if (!isMobile(number) && !isFixedLine(number)) {
        return Refusal::NotANumber;
    }
    return Phone(number);
}

QString explain(Phone::Refusal refusal)
{
    switch (refusal) {
    case Phone::Refusal::Empty: return QCoreApplication::translate("desk", "Enter the phone number.");
    case Phone::Refusal::WrongCharacter:
        return QCoreApplication::translate("desk",
                                           "A phone number is made of digits. Remove the other characters and write an "
                                           "extension in the remarks.");
    case Phone::Refusal::NotANumber:
        return QCoreApplication::translate(
            "desk", "Enter a mobile number of 11 digits, or a fixed line with its area code, such as 0631-6651234.");
    }
    return {};
}

} // namespace desk
