// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receptionpresenter.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace desk {

// The heart of the page: what the one window saves, when it will be done, what is still open (a click jumps there).
class SidePanel final : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(ReceptionPresenter &presenter, QWidget *parent = nullptr);

    void showState();

private:
    void showOpen();
    void setSaving(QLabel *label, const Saving &saving);

    ReceptionPresenter &m_presenter;
    QLabel *m_title;
    QWidget *m_gain;
    QLabel *m_forms;
    QLabel *m_materials;
    QLabel *m_visits;
    QLabel *m_days;
    QLabel *m_due;
    QLabel *m_openTitle;
    QVBoxLayout *m_open;
    QList<OpenThing> m_shown;
    QLabel *m_saved;
};

} // namespace desk
