// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QWidget;

namespace desk {

// Named lengths in pixels at 100 %, so that no page carries a number of its own.
namespace metric {
constexpr int space1 = 4;
constexpr int space2 = 8;
constexpr int space3 = 12;
constexpr int space4 = 16;
constexpr int space5 = 24;
constexpr int space6 = 32;
constexpr int icon = 20;
constexpr int railWidth = 76;
constexpr int sideWidth = 252;
} // namespace metric

// The look: one style sheet, its colour tokens, the type scale. textScale is 1.0 to 2.0.
class Theme {
public:
    static void apply(QApplication &application, double textScale);

    // A token of the style sheet ("accent", "muted" …); asserts that it exists.
    static QColor color(const QString &token);
    // resources/icons/NAME.svg drawn in a token's colour, crisp at any device pixel ratio.
    static QIcon icon(const QString &name, const QString &token = QStringLiteral("text"));
    static QPixmap pixmap(const QString &name, const QString &token, int size = metric::icon);
    static double textScale();
    // Text so large that what stands side by side has to stand one below the other.
    static bool isLargeText();
};

// Sets a style property ("role", "tone") and has the style sheet look at it again.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace desk
