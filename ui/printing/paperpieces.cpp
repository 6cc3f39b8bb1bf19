// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "piece.h"
#include "qrsymbol.h"
#include "textbox.h"

#include <QPainter>

#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Lines of running text; at least two stay together on either side of a page's end.
class TextPiece final : public Piece {
public:
    explicit TextPiece(TextBox text) : m_text(std::move(text)) {}

    qreal height() const override { return m_text.height(); }
    qreal headHeight() const override { return m_text.lineCount() < 4 ? height() : 2 * m_text.pitch(); }
    void draw(QPainter &painter, QPointF at) const override
    {
        painter.setPen(Qt::black);
        m_text.draw(painter, at);
    }
    std::unique_ptr<Piece> splitOff(qreal room) override
    {
        const int lines = std::min(static_cast<int>(room / m_text.pitch()), m_text.lineCount() - 2);
        return lines < 2 ? nullptr : std::make_unique<TextPiece>(m_text.splitOff(lines));
    }

private:
    TextBox m_text;
};

// A QR code that stands alone.
class CodePiece final : public Piece {
public:
    CodePiece(const PageSheet &sheet, const block::Code &code)
        : m_sheet(sheet), m_symbol(code.payload),
          m_caption(sheet, code.caption, sheet.width(), {PageSheet::Type::Small})
    {
    }
    qreal height() const override
    {
        return m_symbol.sideFor(least()) + 2 * m_symbol.quietZoneFor(least()) + m_caption.height();
    }
    void draw(QPainter &painter, QPointF at) const override
    {
        const qreal quiet = m_symbol.quietZoneFor(least());
        m_symbol.draw(painter, at + QPointF(quiet, quiet), least());
        painter.setPen(Qt::black);
        m_caption.draw(painter, at + QPointF(0, height() - m_caption.height()));
    }

private:
    qreal least() const { return m_sheet.mm(26); }
    const PageSheet &m_sheet;
    QrSymbol m_symbol;
    TextBox m_caption;
};

class Builder {
public:
    Builder(const PageSheet &sheet, const Paper &paper) : m_sheet(sheet), m_paper(paper) {}

    Pieces build()
    {
        if (!m_paper.number.isEmpty()) {
            text(u"编号：%1"_s.arg(m_paper.number), 0, {PageSheet::Type::Table, Qt::AlignRight, false});
        }
        text(m_paper.title, m_paper.number.isEmpty() ? 0 : 3, {PageSheet::Type::Title, Qt::AlignHCenter, false});
        m_pieces.back()->keepWithNext = true;
        for (m_index = 0; m_index < m_paper.blocks.size(); ++m_index) {
            const size_t before = m_pieces.size();
            std::visit([this](const auto &known) { add(known); }, m_paper.blocks.at(m_index));
            if (m_index == 0 && m_pieces.size() > before) {
                m_pieces.at(before)->gapBefore = m_sheet.mm(4); // air under the title
            }
        }
        return std::move(m_pieces);
    }

private:
    template<class T>
    const T *nextAs() const
    {
        return m_index + 1 < m_paper.blocks.size() ? std::get_if<T>(&m_paper.blocks.at(m_index + 1)) : nullptr;
    }

    void text(const QString &words, qreal gapMm, const TextBox::Style &style)
    {
        m_pieces.push_back(std::make_unique<TextPiece>(TextBox(m_sheet, words, m_sheet.width(), style)));
        m_pieces.back()->gapBefore = m_sheet.mm(gapMm);
    }

    void add(const block::Heading &heading)
    {
        text(heading.text, 4, {PageSheet::Type::Heading});
        m_pieces.back()->keepWithNext = true;
    }

    void add(const block::Paragraph &paragraph)
    {
        // Paragraphs begin two characters in; a salutation, or the line above a table, stands at the margin.
        const bool atMargin = paragraph.text.endsWith(u'：');
        const qreal indent = atMargin ? 0 : 2 * m_sheet.fontHeight(PageSheet::Type::Body);
        text(paragraph.text, 1, {PageSheet::Type::Body, Qt::AlignLeft, false, indent});
        m_pieces.back()->keepWithNext = atMargin || nextAs<block::Code>() || nextAs<block::Signatures>();
    }

    // Further lines of an entry stand under its first word, not under its number.
    qreal hangOf(const QString &line) const
    {
        const qsizetype stop = line.indexOf(u". "_s);
        const QString measured = line.left(stop) + u". 一"_s;
        return stop < 0 ? 0
                        : TextBox(m_sheet, measured, m_sheet.width(), {PageSheet::Type::Large}).naturalWidth() -
                              m_sheet.fontHeight(PageSheet::Type::Large);
    }

    void add(const block::LargeList &list)
    {
        for (const QString &line : list.lines) {
            text(line, 0, {PageSheet::Type::Large, Qt::AlignLeft, false, 0, hangOf(line)});
        }
    }

    void add(const block::Facts &facts) { append(factsPieces(m_sheet, facts)); }
    void add(const block::Table &table) { append(tablePieces(m_sheet, table)); }

    void add(const block::Code &code)
    {
        if (nextAs<block::Signatures>()) {
            m_code = code;
        } else {
            m_pieces.push_back(std::make_unique<CodePiece>(m_sheet, code));
        }
    }

    void add(const block::Signatures &signatures)
    {
        m_pieces.push_back(signaturePiece(m_sheet, signatures, m_code ? &*m_code : nullptr));
        m_code.reset();
    }

    void append(Pieces pieces) { std::move(pieces.begin(), pieces.end(), std::back_inserter(m_pieces)); }

    const PageSheet &m_sheet;
    const Paper &m_paper;
    qsizetype m_index = 0;
    Pieces m_pieces;
    std::optional<block::Code> m_code; // waits for the signatures beside which it stands
};

} // namespace

Pieces piecesOf(const PageSheet &sheet, const Paper &paper)
{
    return Builder(sheet, paper).build();
}

} // namespace desk
