// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperlayout.h"

#include "textbox.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Who hands the paper out, else what it is.
QString footerOf(const Paper &paper)
{
    for (const Block &piece : paper.blocks) {
        const auto *signatures = std::get_if<block::Signatures>(&piece);
        if (signatures && !signatures->organ.isEmpty()) {
            return signatures->organ;
        }
    }
    return paper.title;
}

// How much room must be left for piece `i` to begin on a page, with what has to stay with it: a chain ends at a piece
// of which a part may go over to the next page.
qreal roomToBegin(const Pieces &pieces, size_t i)
{
    qreal room = 0;
    while (pieces[i]->keepWithNext && i + 1 < pieces.size() && pieces[i]->headHeight() >= pieces[i]->height()) {
        room += pieces[i]->height() + pieces[i + 1]->gapBefore;
        ++i;
    }
    return room + pieces[i]->headHeight();
}

} // namespace

PaperLayout::PaperLayout(const PageSheet &sheet, const Paper &paper)
    : m_sheet(sheet), m_footer(footerOf(paper)), m_number(paper.number)
{
    Pieces pieces = piecesOf(m_sheet, paper);
    // A chain of pieces that keep together asks for its room once, at its first piece.
    bool inChain = false;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!inChain && m_used > 0 && m_used + pieces[i]->gapBefore + roomToBegin(pieces, i) > m_sheet.height()) {
            breakPage();
        }
        inChain = pieces[i]->keepWithNext && i + 1 < pieces.size();
        std::unique_ptr<Piece> tail;
        if (inChain) {
            const qreal own = (m_used > 0 ? pieces[i]->gapBefore : 0) + pieces[i]->height();
            const qreal next = pieces[i + 1]->gapBefore + roomToBegin(pieces, i + 1);
            if (m_used + own + next > m_sheet.height()) {
                tail = pieces[i]->splitOff(m_sheet.height() - m_used - pieces[i]->gapBefore);
            }
        }
        place(std::shared_ptr<Piece>(std::move(pieces[i])));
        if (tail) {
            breakPage();
            place(std::shared_ptr<Piece>(std::move(tail)));
        }
    }
}

void PaperLayout::place(std::shared_ptr<Piece> piece)
{
    while (piece) {
        const bool fresh = m_used == 0;
        if (fresh && piece->repeatedHeader) {
            m_pages.back().push_back({piece->repeatedHeader, 0});
            m_used = piece->repeatedHeader->height();
        } else if (!fresh) {
            m_used += piece->gapBefore;
        }
        std::shared_ptr<Piece> rest;
        if (const qreal room = m_sheet.height() - m_used; piece->height() > room) {
            rest = piece->splitOff(room);
            if (!rest && !fresh) {
                breakPage();
                continue;
            }
        }
        m_pages.back().push_back({piece, m_used});
        m_used += piece->height();
        if (rest) {
            breakPage();
        }
        piece = std::move(rest);
    }
}

void PaperLayout::breakPage()
{
    m_pages.emplace_back();
    m_used = 0;
}

void PaperLayout::drawPage(QPainter &painter, int page) const
{
    for (const Placed &placed : m_pages.at(static_cast<size_t>(page))) {
        placed.piece->draw(painter, {m_sheet.left(), m_sheet.top() + placed.top});
    }
    drawFooter(painter, page);
}

void PaperLayout::drawFooter(QPainter &painter, int page) const
{
    const QPointF at(m_sheet.left(), m_sheet.footerTop());
    painter.setPen(QPen(QColor(0x8C, 0x8C, 0x8C), m_sheet.mm(0.1)));
    painter.drawLine(at, at + QPointF(m_sheet.width(), 0));
    painter.setPen(QColor(0x40, 0x40, 0x40));
    const auto write = [&](const QString &text, Qt::Alignment alignment) {
        TextBox(m_sheet, text, m_sheet.width(), {PageSheet::Type::Small, alignment})
            .draw(painter, at + QPointF(0, m_sheet.mm(1)));
    };
    write(m_footer, Qt::AlignLeft);
    write(u"第 %1 页 共 %2 页"_s.arg(page + 1).arg(pageCount()), Qt::AlignHCenter);
    if (!m_number.isEmpty()) {
        write(m_number, Qt::AlignRight);
    }
}

} // namespace desk
