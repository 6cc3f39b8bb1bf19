// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

enum class Language { Chinese, English };

// A text of the catalogue in both languages.
struct Text {
    QString zh;
    QString en;

    const QString &in(Language language) const { return language == Language::English && !en.isEmpty() ? en : zh; }
    bool isEmpty() const { return zh.isEmpty(); }
    friend bool operator==(const Text &, const Text &) = default;
};

} // namespace desk
