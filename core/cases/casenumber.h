// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace desk {

// The number of an accepted case: station, window, day and a serial of that desk's day, so that it is unique without a
// line; the last digit is a check (ISO 7064 MOD 11,10). 371083-01-20261124-0007-6; a town:
// 371083101-02-20261124-0001-0.
class CaseNumber {
public:
    static constexpr int largestSerial = 9999;
    // station: a GB/T 2260 code of 6 or 9 digits; window: 1–99; serial: 1 to largestSerial.
    CaseNumber(const QString &station, int window, QDate day, int serial);
    // As typed or scanned, hyphens optional; nothing when the form or the check digit is wrong.
    static std::optional<CaseNumber> parse(const QString &typed);

    const QString &text() const { return m_text; }

    friend bool operator==(const CaseNumber &, const CaseNumber &) = default;

private:
    explicit CaseNumber(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace desk
