// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.h"

#include <QDate>

namespace desk {

// The language of the screen. Changing it is the shell's business: it builds the window anew.
Language currentLanguage();
void setCurrentLanguage(Language language);

// A catalogue text in the language of the screen.
QString shown(const Text &text);
// "11月24日 周二" or "Tue 24 Nov"; with the year when it is not this year's.
QString shownDate(QDate day, QDate today);

} // namespace desk
