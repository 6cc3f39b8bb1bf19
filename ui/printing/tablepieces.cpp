// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "piece.h"
#include "textbox.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const QColor ruleColour(0x40, 0x40, 0x40);
const QColor shade(0xF0, 0xF0, 0xF0);

qreal paddingX(const PageSheet &sheet)
{
    return sheet.mm(1.4);
}

qreal paddingY(const PageSheet &sheet)
{
    return sheet.mm(0.9);
}

struct Cell {
    TextBox text;
    qreal width;
    bool shaded;
};

// A row of ruled cells. Cut only when it is higher than a page.
class RowPiece final : public Piece {
public:
    RowPiece(const PageSheet &sheet, std::vector<Cell> cells) : m_sheet(sheet), m_cells(std::move(cells)) {}

    qreal height() const override
    {
        qreal highest = 0;
        for (const Cell &cell : m_cells) {
            highest = std::max(highest, cell.text.height());
        }
        return highest + 2 * paddingY(m_sheet);
    }

    void draw(QPainter &painter, QPointF at) const override
    {
        const qreal all = height();
        painter.setPen(QPen(ruleColour, m_sheet.mm(0.15)));
        qreal x = at.x();
        for (const Cell &cell : m_cells) {
            const QRectF frame(x, at.y(), cell.width, all);
            painter.setBrush(cell.shaded ? QBrush(shade) : QBrush(Qt::NoBrush));
            painter.drawRect(frame);
            x += cell.width;
        }
        painter.setPen(Qt::black);
        x = at.x();
        for (const Cell &cell : m_cells) {
            cell.text.draw(painter, {x + paddingX(m_sheet), at.y() + (all - cell.text.height()) / 2});
            x += cell.width;
        }
    }

    std::unique_ptr<Piece> splitOff(qreal room) override
    {
        const qreal page = m_sheet.height() - (repeatedHeader ? repeatedHeader->height() : 0);
        const qreal lineRoom = room - 2 * paddingY(m_sheet);
        const auto fitting = [&](const Cell &cell) { return static_cast<int>(lineRoom / cell.text.pitch()); };
        if (height() <= page ||
            std::any_of(m_cells.cbegin(), m_cells.cend(), [&](const Cell &cell) { return fitting(cell) < 1; })) {
            return nullptr;
        }
        std::vector<Cell> rest;
        for (Cell &cell : m_cells) {
            rest.push_back({cell.text.splitOff(fitting(cell)), cell.width, cell.shaded});
        }
        auto piece = std::make_unique<RowPiece>(m_sheet, std::move(rest));
        piece->repeatedHeader = repeatedHeader;
        return piece;
    }

private:
    const PageSheet &m_sheet;
    std::vector<Cell> m_cells;
};

Cell makeCell(const PageSheet &sheet, const QString &text, qreal width, const TextBox::Style &style, bool shaded)
{
    return {TextBox(sheet, text, width - 2 * paddingX(sheet), style), width, shaded};
}

qreal widthOf(const PageSheet &sheet, const QString &text, PageSheet::Type type)
{
    return TextBox(sheet, text, sheet.mm(2000), {type}).naturalWidth();
}

QList<qreal> columnWidths(const PageSheet &sheet, const block::Table &table)
{
    int sum = 0;
    for (const int width : table.widths) {
        sum += width;
    }
    QList<qreal> widths;
    for (const int width : table.widths) {
        widths.append(sheet.width() * width / sum);
    }
    return widths;
}

// Narrow columns whose entries all fit on one line (numbers, dates, terms) are centred.
bool isCentred(const PageSheet &sheet, const block::Table &table, qsizetype column, qreal width)
{
    constexpr qreal narrow = 0.2; // of the sheet
    return width <= sheet.width() * narrow &&
           std::all_of(table.rows.cbegin(), table.rows.cend(), [&](const QStringList &row) {
               return widthOf(sheet, row.at(column), PageSheet::Type::Table) <= width - 2 * paddingX(sheet);
           });
}

Pieces ruledTable(const PageSheet &sheet, const block::Table &table)
{
    const QList<qreal> widths = columnWidths(sheet, table);
    const auto headerRow = [&] {
        std::vector<Cell> cells;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            cells.push_back(makeCell(sheet, table.header.at(i), widths.at(i),
                                     {PageSheet::Type::Table, Qt::AlignHCenter, true}, true));
        }
        return std::make_unique<RowPiece>(sheet, std::move(cells));
    };
    const std::shared_ptr<const Piece> repeated = headerRow();
    QList<Qt::Alignment> alignments;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        alignments.append(isCentred(sheet, table, i, widths.at(i)) ? Qt::AlignHCenter : Qt::AlignLeft);
    }
    Pieces pieces;
    pieces.push_back(headerRow());
    pieces.back()->keepWithNext = true;
    for (const QStringList &row : table.rows) {
        std::vector<Cell> cells;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            cells.push_back(
                makeCell(sheet, row.at(i), widths.at(i), {PageSheet::Type::Table, alignments.at(i), false}, false));
        }
        pieces.push_back(std::make_unique<RowPiece>(sheet, std::move(cells)));
        pieces.back()->repeatedHeader = repeated;
    }
    return pieces;
}

// In large print a row of many columns becomes a card: one line of "header: entry" below the other.
Pieces cards(const PageSheet &sheet, const block::Table &table)
{
    Pieces pieces;
    for (const QStringList &row : table.rows) {
        QStringList lines;
        for (qsizetype i = 0; i < row.size(); ++i) {
            lines.append(table.header.at(i) + u"："_s + row.at(i));
        }
        if (table.header.constFirst() == u"序号"_s) {
            lines.removeFirst();
            lines.first().prepend(row.constFirst() + u". "_s);
        }
        std::vector<Cell> cells;
        cells.push_back(
            makeCell(sheet, lines.join(u'\n'), sheet.width(), {PageSheet::Type::Table, Qt::AlignLeft, false}, false));
        pieces.push_back(std::make_unique<RowPiece>(sheet, std::move(cells)));
        pieces.back()->gapBefore = pieces.size() == 1 ? 0 : sheet.mm(2);
    }
    return pieces;
}

} // namespace

Pieces tablePieces(const PageSheet &sheet, const block::Table &table)
{
    constexpr qsizetype mostLargeColumns = 3;
    const bool asCards = sheet.size() == PrintSize::Large && table.header.size() > mostLargeColumns;
    Pieces pieces = asCards ? cards(sheet, table) : ruledTable(sheet, table);
    if (!pieces.empty()) {
        pieces.front()->gapBefore = sheet.mm(1.5);
    }
    return pieces;
}

Pieces factsPieces(const PageSheet &sheet, const block::Facts &facts)
{
    constexpr PageSheet::Type type = PageSheet::Type::Table;
    const bool large = sheet.size() == PrintSize::Large;
    qreal nameWidth = 0;
    for (const auto &pair : facts.pairs) {
        nameWidth = std::max(nameWidth, widthOf(sheet, pair.first, type) + 2.2 * paddingX(sheet));
    }
    nameWidth = std::clamp(nameWidth, sheet.width() * 0.13, sheet.width() * (large ? 0.38 : 0.24));
    const qreal valueWidth = sheet.width() / 2 - nameWidth;
    const auto isShort = [&](qsizetype i) {
        return !large && i < facts.pairs.size() &&
               widthOf(sheet, facts.pairs.at(i).second, type) <= valueWidth - 2 * paddingX(sheet);
    };
    const TextBox::Style name{type, Qt::AlignHCenter, false};
    const TextBox::Style value{type, Qt::AlignLeft, false};

    Pieces pieces;
    for (qsizetype i = 0; i < facts.pairs.size(); ++i) {
        const bool paired = isShort(i) && isShort(i + 1);
        std::vector<Cell> cells;
        cells.push_back(makeCell(sheet, facts.pairs.at(i).first, nameWidth, name, true));
        cells.push_back(
            makeCell(sheet, facts.pairs.at(i).second, paired ? valueWidth : sheet.width() - nameWidth, value, false));
        if (paired) {
            ++i;
            cells.push_back(makeCell(sheet, facts.pairs.at(i).first, nameWidth, name, true));
            cells.push_back(makeCell(sheet, facts.pairs.at(i).second, valueWidth, value, false));
        }
        pieces.push_back(std::make_unique<RowPiece>(sheet, std::move(cells)));
    }
    if (!pieces.empty()) {
        pieces.front()->gapBefore = sheet.mm(2);
    }
    return pieces;
}

} // namespace desk
