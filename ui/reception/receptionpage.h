// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receptionpresenter.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace desk {

class FormStep;
class MaterialsStep;
class MessageBar;
class NoticeStep;
class OutcomeStep;
class ScenarioStep;
class SearchBox;
class SidePanel;
class SituationStep;

// The acceptance flow: steps on top, one step at a time, the side, and one main button, always bottom right, always
// Ctrl+Enter.
class ReceptionPage final : public QWidget {
    Q_OBJECT
public:
    explicit ReceptionPage(ReceptionPresenter &presenter, QWidget *parent = nullptr);

    ReceptionPresenter &presenter() { return m_presenter; }
    void focusSearch();
    void focusStart(); // where the hands go first
    void say(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override; // typing anywhere on the first step searches

private:
    QWidget *makeHeader();
    QWidget *makeSteps();
    QWidget *makeFooter();
    void addShortcuts();
    void showState();
    void showStep();
    void showSteps();
    void showMain();
    void doMain();
    void jump(const OpenThing &thing);
    QString summaryOf(ReceptionStep step) const;

    ReceptionPresenter &m_presenter;
    QLabel *m_crumbs = nullptr;
    SearchBox *m_search;
    QButtonGroup *m_steps;
    QStackedWidget *m_pages;
    ScenarioStep *m_scenario;
    SituationStep *m_situation;
    NoticeStep *m_notice;
    FormStep *m_form;
    MaterialsStep *m_materials;
    OutcomeStep *m_outcome;
    SidePanel *m_side;
    MessageBar *m_message;
    QPushButton *m_back = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_main = nullptr;
};

} // namespace desk
