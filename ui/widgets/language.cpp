// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace desk {

namespace {
Language language = Language::Chinese;
}

Language currentLanguage()
{
    return language;
}

void setCurrentLanguage(Language chosen)
{
    language = chosen;
}

QString shown(const Text &text)
{
    return text.in(language);
}

QString shownDate(QDate day, QDate today)
{
    const bool thisYear = day.year() == today.year();
    if (language == Language::English) {
        return QLocale(QLocale::English).toString(day, thisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s);
    }
    return QLocale(QLocale::Chinese, QLocale::China).toString(day, thisYear ? u"M月d日 ddd"_s : u"yyyy年M月d日 ddd"_s);
}

} // namespace desk
