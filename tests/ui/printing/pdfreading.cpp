// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "pdfreading.h"

#include "support.h"

#include <QBuffer>
#include <QPainter>
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
    const QStringList arguments = QStringList{u"-raw"_s} + aboveFooter + QStringList{u"-"_s, u"/dev/stdout"_s};
    QStringList texts = run(u"pdftotext"_s, arguments, bytes).split(u'\f');
    texts.removeLast(); // each page ends with a form feed
    for (QString &text : texts) {
        text = comparable(text);
    }
    return texts;
}

QImage page(const QByteArray &bytes, int page, int dotsPerInch)
{
    Opened opened(bytes);
    const QSizeF points = opened.document.pagePointSize(page);
    const QImage image = opened.document.render(page, (points * dotsPerInch / 72).toSize());
    QImage opaque(image.size(), QImage::Format_Grayscale8);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
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

std::optional<FoundCode> codeOfLastPage(const QByteArray &bytes)
{
    constexpr int dotsPerInch = 200;
    const QImage image = page(bytes, pageCount(bytes) - 1, dotsPerInch);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    const ZXing::Result result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid()) {
        return std::nullopt;
    }
    const auto side = result.position()[1] - result.position()[0];
    return FoundCode{QString::fromStdWString(result.text()), std::hypot(side.x, side.y) * mmPerInch / dotsPerInch};
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
