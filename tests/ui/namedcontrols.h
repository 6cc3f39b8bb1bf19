// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace desk {

// The controls of a page that a screen reader could not name. On Linux a combo box reads its label aloud, not its own
// name (see Qt's QAccessibleComboBox), so a buddy counts too.
inline QStringList unnamedControls(QWidget &page)
{
    QStringList unnamed;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) ||
            widget->objectName().startsWith(u"qt_")) {
            continue;
        }
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const bool named = accessible && !accessible->text(QAccessible::Name).isEmpty();
        const bool labelled = accessible && !accessible->relations(QAccessible::Label).isEmpty();
        if (!named && !labelled) {
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    return unnamed;
}

} // namespace desk
