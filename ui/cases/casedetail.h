// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace desk {

class CaseTimeline;

// One case, whole: its state, its facts, what happened, and what can be done with it.
class CaseDetail final : public QFrame {
    Q_OBJECT
public:
    explicit CaseDetail(const Desk &desk, QWidget *parent = nullptr);

    void show(const CaseRecord &record);
    void showNothing();
    const CaseId &shownCase() const { return m_id; } // empty: none

Q_SIGNALS:
    void papersRequested(const desk::CaseId &id);
    void continueRequested(const desk::CaseId &id);
    void failed(const desk::Error &error);

private:
    QWidget *makeContent();
    QWidget *makeButtons();
    void showFacts(const CaseRecord &record);
    void showItems(const CaseRecord &record, const QList<Event> &events);
    void addFact(const QString &name, const QString &value, const QString &tone = {});

    const Desk &m_desk;
    CaseId m_id;
    QStackedLayout *m_pages;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_number;
    QGridLayout *m_facts;
    QGridLayout *m_items;
    CaseTimeline *m_timeline;
    QPushButton *m_papers;
    QPushButton *m_continue;
};

} // namespace desk
