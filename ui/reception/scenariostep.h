// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receptionpresenter.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QStackedWidget;
class QVBoxLayout;

namespace desk {

// Step 1: the stages of a life cycle as rows of scenario cards; above them the drafts that were left unfinished.
class ScenarioStep final : public QWidget {
    Q_OBJECT
public:
    explicit ScenarioStep(ReceptionPresenter &presenter, QWidget *parent = nullptr);

    void showDrafts();

private:
    QWidget *makeStages(LifeCycle lifeCycle);
    QWidget *makeCard(const Scenario &scenario);
    QWidget *makeDraft(const Draft &draft);

    ReceptionPresenter &m_presenter;
    QFrame *m_drafts;
    QVBoxLayout *m_draftRows;
    QButtonGroup *m_lifeCycles;
    QStackedWidget *m_pages;
};

} // namespace desk
