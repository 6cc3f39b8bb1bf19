// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagesheet.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace desk {

// A text broken into lines of one width, with even distances between baselines whatever fonts its characters need.
class TextBox {
public:
    struct Style {
        PageSheet::Type type = PageSheet::Type::Body;
        Qt::Alignment alignment = Qt::AlignLeft;
        bool bold = false;
        qreal indent = 0; // of the first line
        qreal hang = 0;   // of all other lines
    };

    TextBox(const PageSheet &sheet, const QString &text, qreal width, const Style &style);

    qreal height() const { return m_pitch * lineCount(); }
    int lineCount() const { return m_to - m_from; }
    qreal pitch() const { return m_pitch; }
    qreal naturalWidth() const; // of the widest line
    void draw(QPainter &painter, QPointF at) const;

    // Keeps the first `lines` lines and gives the rest.
    TextBox splitOff(int lines);

private:
    std::shared_ptr<QTextLayout> m_layout; // shared by the parts of a split box, constant once laid out
    qreal m_pitch = 0;
    int m_from = 0;
    int m_to = 0;
};

} // namespace desk
