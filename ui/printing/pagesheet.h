// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paperrenderer.h"

#include <QFont>

class QPaintDevice;

namespace desk {

// The measures of a sheet of A4 on one device. Everything painted is in the device's own dots.
class PageSheet {
public:
    enum class Type { Title, Heading, Body, Table, Small, Large }; // what a text is for

    PageSheet(QPaintDevice &device, PrintSize size);

    PrintSize size() const { return m_size; }
    QPaintDevice &device() const { return *m_device; }
    qreal mm(qreal millimetres) const { return millimetres * m_dotsPerMm; }

    qreal left() const { return mm(22); }
    qreal top() const { return mm(16); }
    qreal width() const { return mm(210 - 22 - 20); }
    qreal height() const { return mm(297 - 16 - 21); } // without the footer
    qreal footerTop() const { return mm(297 - 16); }

    QFont font(Type type) const;
    qreal fontHeight(Type type) const; // of one em
    qreal linePitch(Type type) const;  // from baseline to baseline

private:
    QPaintDevice *m_device;
    PrintSize m_size;
    qreal m_dotsPerMm;
};

} // namespace desk
