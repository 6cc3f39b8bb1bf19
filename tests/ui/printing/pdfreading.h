// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace desk {

// Reading a PDF back with other people's programs: poppler, PDFium, zxing.
namespace pdf {

// Runs a poppler tool on the PDF; "-" in the arguments stands for the file.
QString run(const QString &tool, const QStringList &arguments, const QByteArray &bytes);
// The text of each page as the file holds it, without white space, without the footer.
QStringList pageTexts(const QByteArray &bytes);
QImage page(const QByteArray &bytes, int page, int dotsPerInch);
int pageCount(const QByteArray &bytes);
QSizeF pageSizeMm(const QByteArray &bytes, int page);

struct FoundCode {
    QString text;
    double sideMm = 0; // of the symbol, without its quiet zone
};
std::optional<FoundCode> codeOfLastPage(const QByteArray &bytes);

} // namespace pdf

// Without any white space, and without characters beyond the BMP, which Qt draws but leaves out of the text layer.
QString comparable(const QString &text);

} // namespace desk
