// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStyle>
#include <QSvgRenderer>
#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// The macro has to be used outside a namespace; a static library's resources are not found without it.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace desk {

namespace {

struct Look {
    QHash<QString, QString> tokens;
    double textScale = 1.0;
};

Look &look()
{
    static Look current;
    return current;
}

QString readResource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Theme", qPrintable(path));
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QHash<QString, QString> readTokens(const QString &path)
{
    QHash<QString, QString> tokens;
    const QStringList lines = readResource(path).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype space = line.indexOf(u' ');
        if (space > 0 && !line.startsWith(u'#')) {
            tokens.insert(line.left(space), line.mid(space + 1).trimmed());
        }
    }
    return tokens;
}

// The type scale in points: 13 body, 12 secondary, 15 field, 18 title, 24 figures, in pixels at 96 dpi.
void addSizes(QHash<QString, QString> &tokens, double scale)
{
    const auto px = [scale](int pixels) { return u"%1px"_s.arg(qRound(pixels * scale)); };
    tokens.insert(u"size-secondary"_s, px(12));
    tokens.insert(u"size-body"_s, px(13));
    tokens.insert(u"size-field"_s, px(15));
    tokens.insert(u"size-title"_s, px(18));
    tokens.insert(u"size-figure"_s, px(24));
    tokens.insert(u"field-height"_s, px(32));
    tokens.insert(u"row-height"_s, px(24));
}

QString withTokens(QString sheet, const QHash<QString, QString> &tokens)
{
    QStringList names = tokens.keys();
    // Longest first, so that @accent does not eat the start of @accent-soft.
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names) {
        sheet.replace(u'@' + name, tokens.value(name));
    }
    Q_ASSERT_X(!sheet.contains(u'@'), "Theme", "a token of the style sheet has no value");
    return sheet;
}

} // namespace

void Theme::apply(QApplication &application, double textScale)
{
    initResources();
    Look &current = look();
    current.textScale = std::clamp(textScale, 1.0, 2.0);
    current.tokens = readTokens(u":/style/light.tokens"_s);
    addSizes(current.tokens, current.textScale);
    QPixmapCache::clear();

    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s});
    font.setPixelSize(qRound(13 * current.textScale));
    QApplication::setFont(font);

    QPalette palette;
    palette.setColor(QPalette::Window, color(u"background"_s));
    palette.setColor(QPalette::Base, color(u"surface"_s));
    palette.setColor(QPalette::Text, color(u"text"_s));
    palette.setColor(QPalette::WindowText, color(u"text"_s));
    palette.setColor(QPalette::Highlight, color(u"accent"_s));
    palette.setColor(QPalette::HighlightedText, color(u"accent-text"_s));
    palette.setColor(QPalette::PlaceholderText, color(u"muted"_s));
    QApplication::setPalette(palette);
    QApplication::setStyle(u"Fusion"_s);
    application.setStyleSheet(withTokens(readResource(u":/style/desk.qss"_s), current.tokens));
}

QColor Theme::color(const QString &token)
{
    Q_ASSERT_X(look().tokens.contains(token), "Theme", qPrintable(token));
    return QColor(look().tokens.value(token));
}

QPixmap Theme::pixmap(const QString &name, const QString &token, int size)
{
    const int side = qRound(size * look().textScale);
    const qreal ratio = qApp->devicePixelRatio();
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(name, token).arg(side).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QString svg = readResource(u":/icons/%1.svg"_s.arg(name));
    svg.replace(u"currentColor"_s, color(token).name());
    QSvgRenderer renderer(svg.toUtf8());
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Theme::icon(const QString &name, const QString &token)
{
    QIcon icon(pixmap(name, token));
    icon.addPixmap(pixmap(name, u"disabled"_s), QIcon::Disabled);
    return icon;
}

double Theme::textScale()
{
    return look().textScale;
}

bool Theme::isLargeText()
{
    return look().textScale > 1.4;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) != value) {
        widget->setProperty(name, value);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace desk
