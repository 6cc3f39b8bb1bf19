// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperrenderer.h"

#include "paperlayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int pdfResolution = 300; // dots per inch

// The sheet has its own margins, so that paper, PDF and every printer agree.
QPageLayout wholeSheet()
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

struct PageRange {
    int first = 0;
    int last = 0;
};

PageRange chosenPages(const QPrinter &printer, int pageCount)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1) {
        return {0, pageCount - 1};
    }
    return {std::min(printer.fromPage(), pageCount) - 1, std::min(printer.toPage(), pageCount) - 1};
}

Error notPrinted(const QString &detail)
{
    return {ErrorKind::Unreachable,
            QCoreApplication::translate("desk",
                                        "The printer did not take the paper. The case and the paper are kept. See "
                                        "that the printer is switched on and has paper, then print again, or "
                                        "save the paper as PDF."),
            detail};
}

} // namespace

QByteArray renderPdf(const Paper &paper, PrintSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageLayout(wholeSheet());
    writer.setTitle(paper.number.isEmpty() ? paper.title : paper.title + u' ' + paper.number);
    writer.setCreator(u"一窗受理工作台"_s);
    QPainter painter(&writer);
    const PaperLayout layout(PageSheet(writer, size), paper);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        layout.drawPage(painter, page);
    }
    painter.end();
    return bytes;
}

Result<Done> printPaper(const Paper &paper, QPrinter &printer, PrintSize size)
{
    printer.setPageLayout(wholeSheet());
    printer.setDocName(paper.title);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return notPrinted(u"begin: "_s + printer.printerName());
    }
    const PaperLayout layout(PageSheet(printer, size), paper);
    const PageRange pages = chosenPages(printer, layout.pageCount());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    bool first = true;
    for (int copy = 0; copy < copies; ++copy) {
        for (int page = pages.first; page <= pages.last; ++page) {
            if (!first && !printer.newPage()) {
                return notPrinted(u"newPage: "_s + printer.printerName());
            }
            first = false;
            layout.drawPage(painter, page);
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return notPrinted(u"end: "_s + printer.printerName());
    }
    return Done();
}

} // namespace desk
