// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "qrsymbol.h"

#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <cmath>
#include <memory>

namespace desk {

namespace {
constexpr int quietModules = 4;
}

QrSymbol::QrSymbol(const QString &payload)
{
    const QByteArray bytes = payload.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    Q_ASSERT(code); // only an empty payload, or one of over two kilobytes, has no symbol
    if (code) {
        m_width = code->width;
        m_modules = QByteArray(reinterpret_cast<const char *>(code->data), qsizetype{m_width} * m_width);
    }
}

qreal QrSymbol::moduleFor(qreal atLeast) const
{
    return std::ceil(atLeast / std::max(1, m_width));
}

qreal QrSymbol::sideFor(qreal atLeast) const
{
    return moduleFor(atLeast) * m_width;
}

qreal QrSymbol::quietZoneFor(qreal atLeast) const
{
    return moduleFor(atLeast) * quietModules;
}

void QrSymbol::draw(QPainter &painter, QPointF at, qreal atLeast) const
{
    const qreal module = moduleFor(atLeast);
    const QPointF origin(std::round(at.x()), std::round(at.y()));
    // One path for all: neighbouring rectangles painted one by one show hair lines in viewers.
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < m_width; ++y) {
        for (int x = 0; x < m_width;) {
            int end = x;
            while (end < m_width && (m_modules.at(y * m_width + end) & 1)) {
                ++end;
            }
            if (end > x) {
                dark.addRect(QRectF(origin + QPointF(x, y) * module, QSizeF((end - x) * module, module)));
            }
            x = std::max(end, x + 1);
        }
    }
    painter.fillPath(dark, Qt::black);
}

} // namespace desk
