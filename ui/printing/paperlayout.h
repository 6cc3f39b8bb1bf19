// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "piece.h"

namespace desk {

// A paper broken into pages: rows are not cut, headings do not stand alone, table headers come again on every page.
class PaperLayout {
public:
    PaperLayout(const PageSheet &sheet, const Paper &paper);
    PaperLayout(const PaperLayout &) = delete; // the pieces refer to the sheet
    PaperLayout &operator=(const PaperLayout &) = delete;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void drawPage(QPainter &painter, int page) const;

private:
    struct Placed {
        std::shared_ptr<const Piece> piece;
        qreal top; // from the top of the text area
    };
    using Page = std::vector<Placed>;

    void place(std::shared_ptr<Piece> piece);
    void breakPage();
    void drawFooter(QPainter &painter, int page) const;

    PageSheet m_sheet;
    QString m_footer;
    QString m_number;
    std::vector<Page> m_pages{1};
    qreal m_used = 0; // of the last page
};

} // namespace desk
