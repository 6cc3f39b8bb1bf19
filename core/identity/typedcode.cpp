// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "typedcode.h"

namespace desk {

namespace {

// The full-width forms U+FF01–U+FF5E stand this far above ASCII.
constexpr char16_t fullWidthOffset = 0xFEE0;

QChar halfWidth(QChar c)
{
    return c >= u'！' && c <= u'～' ? QChar(static_cast<char16_t>(c.unicode() - fullWidthOffset)) : c;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format ||
           c == u'−'; // the minus sign
}

} // namespace

QString cleanedCode(const QString &typed)
{
    QString code;
    code.reserve(typed.size());
    for (const QChar character : typed) {
        const QChar c = halfWidth(character);
        if (isSeparator(c)) {
            continue;
        }
        code += c >= u'a' && c <= u'z' ? c.toUpper() : c;
    }
    return code;
}

} // namespace desk
