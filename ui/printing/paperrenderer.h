// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper.h"

#include <QByteArray>

class QPrinter;

namespace desk {

// Large is for readers who need it: 16 point text, one fact a line, wide tables as cards.
enum class PrintSize { Normal, Large };

// The paper as A4 PDF: 300 dpi, fonts embedded, text that can be searched and copied.
QByteArray renderPdf(const Paper &paper, PrintSize size = PrintSize::Normal);

// Prints the same layout on a printer (or into its file), with the copies and the page range set there. May be called
// from any thread; waits for the spooler.
Result<Done> printPaper(const Paper &paper, QPrinter &printer, PrintSize size = PrintSize::Normal);

} // namespace desk
