// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class QBoxLayout;
class QFrame;
class QPushButton;
class QScrollArea;

namespace desk {

// Roles of the style sheet; see resources/style/desk.qss.
QLabel *makeLabel(const QString &text, const char *role, QWidget *parent = nullptr);
QLabel *makeChip(const QString &text, const char *tone, QWidget *parent = nullptr);
QFrame *makeCard(QWidget *parent = nullptr);
QFrame *makeRule(QWidget *parent = nullptr);
QPushButton *makeButton(const QString &text, const char *role, const QString &icon = {}, QWidget *parent = nullptr);
// A scroll area that takes the width of its view; `content` becomes its child.
QScrollArea *makeScroll(QWidget *content, QWidget *parent = nullptr);

// What a page says when it has nothing to show: an icon, what the page is for, what to do first.
QWidget *makeEmptyState(const QString &icon, const QString &title, const QString &advice, QWidget *parent = nullptr);

// Takes everything out of a layout and deletes it.
void clearLayout(QLayout *layout);

} // namespace desk
