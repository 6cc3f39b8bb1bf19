// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receptionpresenter.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace desk {

class PaperView;

// Step 6: what the assessment says, the lawful outcomes to choose from, and afterwards the papers.
class OutcomeStep final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeStep(ReceptionPresenter &presenter, QWidget *parent = nullptr);

    void showState();
    Ruling ruling() const; // as chosen on the page
    QString verb() const;  // the chosen outcome as the word of the main button
    void focusFirst();

Q_SIGNALS:
    void rulingChanged();

private:
    enum Choice { Accept, Correction, Receive, NotOurs, NotNeeded };
    QWidget *makeDecision();
    QWidget *makeDone();
    void addChoice(QVBoxLayout *layout, Choice choice, const QString &name, const QString &explanation);
    void showDecision();
    void showDue();
    void showDone();

    ReceptionPresenter &m_presenter;
    QStackedWidget *m_pages;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QVBoxLayout *m_reasons = nullptr;
    QButtonGroup *m_choices;
    QLineEdit *m_organ = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_organLabel = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QVBoxLayout *m_due = nullptr;
    QLabel *m_doneTitle = nullptr;
    QLabel *m_doneText = nullptr;
    PaperView *m_papers = nullptr;
    CaseId m_application; // whose choices stand there
};

} // namespace desk
