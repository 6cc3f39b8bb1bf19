// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "pdfreading.h"

#include "support.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <ZXing/ReadBarcode.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace desk {

namespace pdf {

namespace {

constexpr double mmPerInch = 25.4;

// A PDF held in memory, open in PDFium.
struct Opened {
    explicit Opened(const QByteArray &bytes)
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
        REQUIRE(document.status() == QPdfDocument::Status::Ready);
    }
    ~Opened() { document.close(); }
    QBuffer buffer;
    QPdfDocument document;
};

} // namespace

QString run(const QString &tool, const QStringList &arguments, const QByteArray &bytes)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QRegularExpression(u"^-$"_s), file.fileName());
    QProcess process;
    process.start(tool, all);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pageTexts(const QByteArray &bytes)
{
    // Points, from the top left of an A4 sheet to its footer.
    static const QStringList aboveFooter{u"-x"_s, u"0"_s, u"-y"_s, u"0"_s, u"-W"_s, u"596"_s, u"-H"_s, u"796"_s};
    QStringList texts;
    const int pages = pageCount(bytes);
    for (int i = 1; i <= pages; ++i) {
        const QString number = QString::number(i);
        const QStringList arguments{u"-raw"_s, u"-f"_s, number, u"-l"_s, number};
        texts.append(comparable(run(u"pdftotext"_s, arguments + aboveFooter + QStringList{u"-"_s, u"/dev/stdout"_s}, bytes)));
    }
    return texts;
}

QImage page(const QByteArray &bytes, int page, int dotsPerInch)
{
    Opened opened(bytes);
    const QSizeF points = opened.document.pagePointSize(page);
    const QImage image = opened.document.render(page, (points * dotsPerInch / 72).toSize());
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb dot = image.pixel(x, y);
            const int grey = 255 - qAlpha(dot) * (255 - qGray(dot)) / 255;
            opaque.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return opaque;
}

int pageCount(const QByteArray &bytes)
{
    return Opened(bytes).document.pageCount();
}

QSizeF pageSizeMm(const QByteArray &bytes, int page)
{
    return Opened(bytes).document.pagePointSize(page) * mmPerInch / 72;
}

QList<FoundCode> codes(const QByteArray &bytes)
{
    constexpr int dotsPerInch = 200;
    QList<FoundCode> found;
    for (int i = 0; i < pageCount(bytes); ++i) {
        const QImage image = page(bytes, i, dotsPerInch).convertToFormat(QImage::Format_Grayscale8);
        const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(image.bytesPerLine()));
        const ZXing::Result result =
            ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        if (result.isValid()) {
            const auto side = result.position()[1] - result.position()[0];
            found.append({QString::fromStdWString(result.text()), std::hypot(side.x, side.y) * mmPerInch / dotsPerInch});
        }
    }
    return found;
}

} // namespace pdf

QString comparable(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace() && !c.isSurrogate() && c != u'\f') {
            kept += c;
        }
    }
    return kept;
}

} // namespace desk
