// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagesheet.h"

#include <memory>
#include <vector>

class QPainter;

namespace desk {

// A stretch of a paper that stands on a page as a whole, unless it can be split.
class Piece {
public:
    Piece() = default;
    Piece(const Piece &) = delete;
    Piece &operator=(const Piece &) = delete;
    virtual ~Piece() = default;

    virtual qreal height() const = 0;
    virtual void draw(QPainter &painter, QPointF at) const = 0;
    // The least that may stand at the foot of a page.
    virtual qreal headHeight() const { return height(); }
    // Keeps what fits into `room` and gives the rest; null where nothing sensible can be cut off.
    virtual std::unique_ptr<Piece> splitOff(qreal room);

    qreal gapBefore = 0; // dropped at the top of a page
    bool keepWithNext = false;
    std::shared_ptr<const Piece> repeatedHeader; // drawn again above this piece where it begins a page
};

inline std::unique_ptr<Piece> Piece::splitOff(qreal)
{
    return nullptr;
}

using Pieces = std::vector<std::unique_ptr<Piece>>;

// The pieces of a paper in their order.
Pieces piecesOf(const PageSheet &sheet, const Paper &paper);

// One kind of block each; the gap before the first piece is set.
Pieces factsPieces(const PageSheet &sheet, const block::Facts &facts);
Pieces tablePieces(const PageSheet &sheet, const block::Table &table);
// The seal's place, the date and the signature lines, with the QR code beside them where there is one.
std::unique_ptr<Piece> signaturePiece(const PageSheet &sheet, const block::Signatures &signatures,
                                      const block::Code *code);

} // namespace desk
