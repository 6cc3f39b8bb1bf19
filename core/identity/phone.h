// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <variant>

namespace desk {

// A phone number in mainland China: a mobile number of 11 digits, or a fixed line with its area code (0631-1234567).
class Phone {
public:
    enum class Refusal { Empty, WrongCharacter, NotANumber };

    static std::variant<Phone, Refusal> parse(const QString &typed);

    // Digits only.
    const QString &text() const { return m_text; }

    friend bool operator==(const Phone &, const Phone &) = default;

private:
    explicit Phone(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

// What to tell the clerk, translated.
QString explain(Phone::Refusal refusal);

} // namespace desk
