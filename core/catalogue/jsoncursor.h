// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cataloguereader.h"

#include <QJsonValue>

#include <optional>

namespace desk {

class DataFile;

// One value of a data file, with typed access: where the value is not what is asked for, a fault is noted and a
// harmless default returned, so that one reading finds all faults. A missing member gives its default in silence: an
// object has already said which of its members are missing. A cursor lives as long as its file and list of faults.
class JsonCursor {
public:
    JsonCursor(const DataFile &file, QList<DataFault> &faults);

    void fault(const QString &message) const;

    bool exists() const { return !m_value.isUndefined(); }
    bool isNull() const { return m_value.isNull(); }

    // Notes what is missing and what is unknown. False where the value is no object at all.
    using Names = std::initializer_list<QLatin1StringView>;
    bool isObjectOf(Names required, Names optional = {}) const;
    JsonCursor operator[](QLatin1StringView name) const;

    enum class Emptiness { Refused, Allowed };
    QList<JsonCursor> elements(Emptiness emptiness = Emptiness::Allowed) const;

    QString string(Emptiness emptiness = Emptiness::Refused) const;
    // A string of a certain shape; `shape` says it in words: "Write it like E1.1."
    QString stringLike(const QString &pattern, const QString &shape) const;
    Text text() const;       // both languages
    Text textOrNull() const; // empty for null
    bool boolean() const;
    int count(int least) const; // `least` where it is none
    std::optional<int> countIfRight(int least) const;
    std::optional<qint64> wholeNumber() const;
    QDate date() const;

    template<class Enum>
    using Words = std::initializer_list<std::pair<QLatin1StringView, Enum>>;

    // One word of a list; nothing where it is none of them.
    template<class Enum>
    std::optional<Enum> wordIfKnown(Words<Enum> words) const
    {
        const QString text = string();
        QStringList known;
        for (const auto &[name, value] : words) {
            if (text == name) {
                return value;
            }
            known.append(name);
        }
        if (!text.isEmpty()) {
            faultOfWord(text, known);
        }
        return {};
    }

    // Likewise; the first where it is none of them.
    template<class Enum>
    Enum word(Words<Enum> words) const
    {
        return wordIfKnown<Enum>(words).value_or(words.begin()->second);
    }

private:
    JsonCursor(const JsonCursor &parent, QJsonValue value, const QString &part);
    void faultOfType(const QString &expected) const;
    void faultOfWord(const QString &word, const QStringList &known) const;

    const DataFile *m_file;
    QList<DataFault> *m_faults;
    QJsonValue m_value;
    QString m_pointer;
};

} // namespace desk
