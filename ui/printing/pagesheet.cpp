// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "pagesheet.h"

#include <QPaintDevice>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qreal mmPerInch = 25.4;
constexpr qreal pointsPerInch = 72;

// Points. Large begins at the 16 points that print for weak eyes asks for.
qreal pointsOf(PageSheet::Type type, PrintSize size)
{
    const bool large = size == PrintSize::Large;
    switch (type) {
    case PageSheet::Type::Title: return large ? 26 : 22;
    case PageSheet::Type::Heading: return large ? 18 : 13;
    case PageSheet::Type::Body: return large ? 16 : 11.5;
    case PageSheet::Type::Table: return large ? 16 : 10;
    case PageSheet::Type::Small: return large ? 12 : 9;
    case PageSheet::Type::Large: return large ? 22 : 16;
    }
    Q_UNREACHABLE();
}

} // namespace

PageSheet::PageSheet(QPaintDevice &device, PrintSize size)
    : m_device(&device), m_size(size), m_dotsPerMm(device.logicalDpiY() / mmPerInch)
{
}

QFont PageSheet::font(Type type) const
{
    QFont font;
    // Noto alone would draw every character, but the PDF's text layer would hold other code points than the paper.
    font.setFamilies({u"WenQuanYi Zen Hei"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(pointsOf(type, m_size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(type == Type::Title || type == Type::Heading);
    return font;
}

qreal PageSheet::fontHeight(Type type) const
{
    return mm(pointsOf(type, m_size) * mmPerInch / pointsPerInch);
}

qreal PageSheet::linePitch(Type type) const
{
    const bool dense = type == Type::Table || type == Type::Small;
    return fontHeight(type) * (dense && m_size == PrintSize::Normal ? 1.4 : 1.6);
}

} // namespace desk
