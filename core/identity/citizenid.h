// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <variant>

namespace desk {

enum class Sex { Male, Female };

// A citizen identity number (GB 11643-1999): 17 digits and a check character. Holds a valid number or does not exist.
class CitizenId {
public:
    enum class Refusal {
        Empty,
        WrongLength,    // not 18 characters after cleaning
        WrongCharacter, // something other than digits, or X before the last place
        UnknownRegion,  // the first two digits name no province; retired county codes stay valid
        NoSuchDate,     // places 7–14 are not a calendar date
        FutureDate,
        WrongCheck, // the last character does not follow from the other seventeen
    };

    // Cleans spaces, hyphens, full-width digits and a small x, then checks. `today` is the date at the counter.
    static std::variant<CitizenId, Refusal> parse(const QString &typed, QDate today);

    const QString &text() const { return m_text; }
    QDate birthDate() const;
    Sex sex() const;
    // Whole years of age on a day (民法典 counts from the day after the birthday; the desk counts the birthday itself).
    int ageOn(QDate day) const;
    // For screens others can see: 371083********1234.
    QString masked() const;

    friend bool operator==(const CitizenId &, const CitizenId &) = default;

private:
    explicit CitizenId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

// What to tell the clerk, translated.
QString explain(CitizenId::Refusal refusal);

} // namespace desk
