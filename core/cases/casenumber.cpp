// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "casenumber.h"

#include "typedcode.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tailLength = 2 + 8 + 4; // window, day, serial

// ISO 7064 MOD 11,10 over all digits before the check digit.
QChar checkDigit(const QString &digits)
{
    int product = 10;
    for (const QChar c : digits) {
        const int sum = (product + c.digitValue()) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return QChar(u'0' + (11 - product) % 10);
}

QString withHyphens(const QString &digits)
{
    const qsizetype station = digits.size() - tailLength;
    return QStringList{digits.first(station), digits.mid(station, 2), digits.mid(station + 2, 8), digits.last(4),
                       checkDigit(digits)}
        .join(u'-');
}

bool isPlausible(const QString &digits)
{
    const qsizetype station = digits.size() - tailLength;
    const QDate day = QDate::fromString(digits.mid(station + 2, 8), u"yyyyMMdd"_s);
    return (station == 6 || station == 9) && digits.mid(station, 2) != "00"_L1 && day.isValid() &&
           digits.last(4) != "0000"_L1;
}

} // namespace

CaseNumber::CaseNumber(const QString &station, int window, QDate day, int serial)
{
    const QString digits = u"%1%2%3%4"_s.arg(station)
                               .arg(window, 2, 10, QChar(u'0'))
                               .arg(day.toString(u"yyyyMMdd"_s))
                               .arg(serial, 4, 10, QChar(u'0'));
    Q_ASSERT((station.size() == 6 || station.size() == 9) && window >= 1 && window <= 99 && day.isValid() &&
             serial >= 1 && serial <= largestSerial);
    m_text = withHyphens(digits);
}

std::optional<CaseNumber> CaseNumber::parse(const QString &typed)
{
    const QString code = cleanedCode(typed);
    const bool onlyDigits = std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!onlyDigits || code.size() <= tailLength) {
        return std::nullopt;
    }
    const QString digits = code.chopped(1);
    if (!isPlausible(digits) || checkDigit(digits) != code.back()) {
        return std::nullopt;
    }
    return CaseNumber(withHyphens(digits));
}

} // namespace desk
