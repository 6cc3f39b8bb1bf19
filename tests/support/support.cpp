// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"

namespace desk {

FixedClock::FixedClock(QDate day) : m_now(day.startOfDay(Qt::UTC).addSecs(4 * 3600)) {}

QString exampleCitizenId(QDate birth, int serial)
{
    static constexpr int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    QString id = QStringLiteral("371083%1%2")
                     .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                     .arg(serial, 3, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        sum += id.at(i).digitValue() * weights[i];
    }
    return id + QLatin1Char("10X98765432"[sum % 11]);
}

QString exampleCreditCode(int serial)
{
    static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    static constexpr int organisationWeights[8] = {3, 7, 9, 10, 5, 8, 4, 2};
    const QString organisation = QStringLiteral("%1").arg(serial, 8, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        sum += organisation.at(i).digitValue() * organisationWeights[i];
    }
    const int check = 11 - sum % 11;
    const QString organisationCheck = check == 10 ? QStringLiteral("X") : QString::number(check % 11);
    QString code = QStringLiteral("91371083") + organisation + organisationCheck;
    int total = 0;
    int weight = 1;
    for (const QChar c : code) {
        total += static_cast<int>(alphabet.indexOf(c)) * weight;
        weight = weight * 3 % 31;
    }
    return code + alphabet.at((31 - total % 31) % 31);
}

QString dataFolder()
{
    return QStringLiteral(DATA_FOLDER);
}

} // namespace desk
