// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include <QWidget>

class QLabel;

namespace desk {

class MessageBar;
class PaperView;

// Papers to look at, save and print: those of a case, exactly as they were handed out, or guides of the item lists.
class PapersPage final : public QWidget {
    Q_OBJECT
public:
    explicit PapersPage(const Desk &desk, QWidget *parent = nullptr);

    void showCase(const CaseId &id);
    void showGuides(const QList<VariantKey> &variants);

Q_SIGNALS:
    void backRequested();

private:
    const Desk &m_desk;
    QLabel *m_title;
    MessageBar *m_message;
    PaperView *m_papers;
};

} // namespace desk
