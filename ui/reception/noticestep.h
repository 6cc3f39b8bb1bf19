// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receptionpresenter.h"

#include <QWidget>

namespace desk {

class PaperView;

// Step 3: the one-time notice as it would be handed out, ready to print.
class NoticeStep final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeStep(ReceptionPresenter &presenter, QWidget *parent = nullptr);

    void showState();

private:
    ReceptionPresenter &m_presenter;
    PaperView *m_papers;
};

} // namespace desk
