// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <variant>

namespace desk {

// A unified social credit code (GB 32100-2015) of 18 characters, whose places 9–17 hold a GB 11714 organisation code
// with a check of its own. Holds a valid code or does not exist.
class CreditCode {
public:
    enum class Refusal {
        Empty,
        WrongLength,
        WrongCharacter,         // a letter the code does not use (I, O, S, V, Z), or no letter at all
        WrongOrganisationCheck, // place 17 does not follow from places 9–16
        WrongCheck,             // place 18 does not follow from the other seventeen
    };

    // Cleans spaces, hyphens, full-width characters and small letters, then checks.
    static std::variant<CreditCode, Refusal> parse(const QString &typed);

    const QString &text() const { return m_text; }
    // The GB/T 2260 code of the registering authority, places 3–8.
    QString region() const;

    friend bool operator==(const CreditCode &, const CreditCode &) = default;

private:
    explicit CreditCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

// What to tell the clerk, translated.
QString explain(CreditCode::Refusal refusal);

} // namespace desk
