// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include <QWidget>

class QLabel;

namespace desk {

class MessageBar;
class PaperView;

// The papers that were handed out for one case, exactly as they were.
class PapersPage final : public QWidget {
    Q_OBJECT
public:
    explicit PapersPage(const Desk &desk, QWidget *parent = nullptr);

    void showCase(const CaseId &id);

Q_SIGNALS:
    void backRequested();

private:
    const Desk &m_desk;
    QLabel *m_title;
    MessageBar *m_message;
    PaperView *m_papers;
};

} // namespace desk
