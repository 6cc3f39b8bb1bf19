// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace desk {

enum class Truth { False, True, Unknown };

// A condition of the catalogue's rule language (see data/README.md): comparisons of names with texts, joined by and,
// or, not. Kleene's three values: what hangs on an unanswered name is unknown, unless the rest already decides.
class Condition {
public:
    // The value of a name, or nothing while it is unanswered.
    using Lookup = std::function<std::optional<QString>(const QString &name)>;

    struct Fault {
        int column = 0;  // 1-based place in the text
        QString message; // translated
    };

    // The empty text is the condition that always holds.
    static std::variant<Condition, Fault> parse(const QString &text);

    Condition() = default;

    Truth evaluate(const Lookup &lookup) const;
    bool isAlways() const { return !m_root; }
    const QString &text() const { return m_text; }
    // Every name with the texts it is compared with, for checking a catalogue.
    QList<std::pair<QString, QString>> comparisons() const;

    // For those who put it into words; none where it always holds.
    struct Node;
    const std::shared_ptr<const Node> &root() const { return m_root; }

private:
    QString m_text;
    std::shared_ptr<const Node> m_root; // immutable, so copies share it
};

} // namespace desk
