// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "piece.h"
#include "qrsymbol.h"
#include "textbox.h"

#include <QPainter>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qreal codeMm = 26;   // a scanner at the counter reads 25 mm at an arm's length
constexpr qreal sealMm = 42;   // the diameter of the seal of a county's organ
constexpr qreal lineMm = 11;   // room for handwriting
constexpr qreal ruleGapMm = 1; // between a line's words and its rule

QString dateWords(QDate day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

class SignaturePiece final : public Piece {
public:
    SignaturePiece(const PageSheet &sheet, const block::Signatures &signatures, const block::Code *code)
        : m_sheet(sheet), m_signatures(signatures)
    {
        if (code) {
            m_code = *code;
            m_symbol.emplace(code->payload);
        }
    }

    qreal height() const override { return topHeight() + m_sheet.mm(lineMm) * lineRows(); }

    void draw(QPainter &painter, QPointF at) const override
    {
        painter.setPen(Qt::black);
        painter.setBrush(Qt::NoBrush);
        if (m_symbol) {
            drawCode(painter, at);
        }
        if (!m_signatures.organ.isEmpty()) {
            drawSeal(painter, at);
        }
        drawLines(painter, at + QPointF(0, topHeight()));
    }

private:
    bool hasSeal() const { return !m_signatures.organ.isEmpty(); }
    qreal half() const { return m_sheet.width() / 2; }
    int columns() const { return m_sheet.size() == PrintSize::Large ? 1 : 2; }

    // The date stands under the seal, or as a line of its own where there is no seal.
    QStringList lines() const
    {
        return hasSeal() ? m_signatures.lines
                         : m_signatures.lines + QStringList{u"日期：%1"_s.arg(dateWords(m_signatures.date))};
    }
    int lineRows() const { return static_cast<int>((lines().size() + columns() - 1) / columns()); }

    TextBox captionBox() const
    {
        return {m_sheet, m_code.caption, half() - m_sheet.mm(8), {PageSheet::Type::Small, Qt::AlignLeft, false}};
    }

    qreal codeHeight() const
    {
        if (!m_symbol) {
            return 0;
        }
        const qreal least = m_sheet.mm(codeMm);
        return m_symbol->sideFor(least) + 2 * m_symbol->quietZoneFor(least) + captionBox().height();
    }

    qreal topHeight() const { return std::max(codeHeight(), hasSeal() ? m_sheet.mm(sealMm + 4) : 0); }

    void drawCode(QPainter &painter, QPointF at) const
    {
        const qreal least = m_sheet.mm(codeMm);
        const qreal quiet = m_symbol->quietZoneFor(least);
        m_symbol->draw(painter, at + QPointF(quiet, quiet), least);
        captionBox().draw(painter, at + QPointF(quiet, 2 * quiet + m_symbol->sideFor(least)));
    }

    void drawSeal(QPainter &painter, QPointF at) const
    {
        const qreal diameter = m_sheet.mm(sealMm);
        const QPointF centre = at + QPointF(half() * 1.5, diameter / 2);
        painter.save();
        painter.setPen(QPen(QColor(0xB8, 0xB8, 0xB8), m_sheet.mm(0.2), Qt::DashLine));
        painter.drawEllipse(centre, diameter / 2, diameter / 2);
        painter.setPen(QColor(0x8C, 0x8C, 0x8C));
        const TextBox::Style small{PageSheet::Type::Small, Qt::AlignHCenter, false};
        const qreal left = at.x() + half();
        TextBox(m_sheet, u"（盖章处）"_s, half(), small).draw(painter, {left, centre.y() - diameter * 0.36});
        painter.setPen(Qt::black);
        const TextBox::Style body{PageSheet::Type::Body, Qt::AlignHCenter, false};
        const TextBox organ(m_sheet, m_signatures.organ, half(), body);
        organ.draw(painter, {left, centre.y() - organ.height()});
        TextBox(m_sheet, dateWords(m_signatures.date), half(), body).draw(painter, {left, centre.y() + m_sheet.mm(1)});
        painter.restore();
    }

    void drawLines(QPainter &painter, QPointF at) const
    {
        const QStringList all = lines();
        const qreal width = m_sheet.width() / columns();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool blank = hasSeal() || i + 1 < all.size();
            const qsizetype line = i / columns();
            const QPointF place = at + QPointF(static_cast<qreal>(i % columns()) * width,
                                               static_cast<qreal>(line) * m_sheet.mm(lineMm) + m_sheet.mm(2));
            const TextBox text(m_sheet, blank ? all.at(i) + u"："_s : all.at(i), width, {PageSheet::Type::Body});
            text.draw(painter, place);
            if (blank) {
                const qreal y = place.y() + text.pitch() - m_sheet.mm(0.6);
                painter.setPen(QPen(Qt::black, m_sheet.mm(0.15)));
                painter.drawLine(QPointF(place.x() + text.naturalWidth() + m_sheet.mm(ruleGapMm), y),
                                 QPointF(place.x() + width - m_sheet.mm(6), y));
                painter.setPen(Qt::black);
            }
        }
    }

    const PageSheet &m_sheet;
    block::Signatures m_signatures;
    block::Code m_code;
    std::optional<QrSymbol> m_symbol;
};

} // namespace

std::unique_ptr<Piece> signaturePiece(const PageSheet &sheet, const block::Signatures &signatures,
                                      const block::Code *code)
{
    auto piece = std::make_unique<SignaturePiece>(sheet, signatures, code);
    piece->gapBefore = sheet.mm(6);
    return piece;
}

} // namespace desk
