// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace desk {

// A QR code (ISO/IEC 18004), error correction level M: a torn or stamped corner does not hurt it.
class QrSymbol {
public:
    explicit QrSymbol(const QString &payload);

    // Dots of the device for a symbol of at least `atLeast` dots, without its quiet zone; a module is a whole number
    // of dots, so that its edges are crisp.
    qreal sideFor(qreal atLeast) const;
    qreal quietZoneFor(qreal atLeast) const; // four modules on each side
    void draw(QPainter &painter, QPointF at, qreal atLeast) const;

private:
    qreal moduleFor(qreal atLeast) const;
    int m_width = 0; // modules
    QByteArray m_modules;
};

} // namespace desk
