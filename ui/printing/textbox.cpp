// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "textbox.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace desk {

namespace {

// Where the baseline of a line stands, in ems below the middle of its pitch: centres Chinese characters.
constexpr qreal baselineBelowMiddle = 0.38;

QTextOption optionFor(const TextBox::Style &style)
{
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

TextBox::TextBox(const PageSheet &sheet, const QString &text, qreal width, const Style &style)
    : m_pitch(sheet.linePitch(style.type))
{
    QFont font = sheet.font(style.type);
    font.setBold(font.bold() || style.bold);
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(lines, font, &sheet.device());
    m_layout->setTextOption(optionFor(style));
    m_layout->beginLayout();
    const qreal em = sheet.fontHeight(style.type);
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal indent = m_to == 0 ? style.indent : style.hang;
        line.setLineWidth(std::max(em, width - indent));
        const qreal baseline = m_pitch * (m_to + 0.5) + em * baselineBelowMiddle;
        line.setPosition({indent, baseline - line.ascent()});
        ++m_to;
    }
    m_layout->endLayout();
}

qreal TextBox::naturalWidth() const
{
    qreal widest = 0;
    for (int i = m_from; i < m_to; ++i) {
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    }
    return widest;
}

void TextBox::draw(QPainter &painter, QPointF at) const
{
    const QPointF origin = at - QPointF(0, m_pitch * m_from);
    for (int i = m_from; i < m_to; ++i) {
        m_layout->lineAt(i).draw(&painter, origin);
    }
}

TextBox TextBox::splitOff(int lines)
{
    TextBox rest = *this;
    m_to = std::min(m_to, m_from + lines);
    rest.m_from = m_to;
    return rest;
}

} // namespace desk
