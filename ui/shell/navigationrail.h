// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "syncengine.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace desk {

// The rail on the left: the pages, and at the foot the window, who works there, and how the line stands.
class NavigationRail final : public QFrame {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(int id, const QString &icon, const QString &name, const QString &objectName, const QString &keys);
    void setCurrent(int id);
    void setPlace(const QString &window, const QString &clerk);
    void setLine(const SyncStatus &status);

Q_SIGNALS:
    void pageRequested(int id);
    void logOutRequested();

private:
    QButtonGroup *m_pages;
    QVBoxLayout *m_buttons;
    QLabel *m_window;
    QLabel *m_clerk;
    QLabel *m_lineIcon;
    QLabel *m_line;
};

} // namespace desk
