// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace desk {

class CaseDetail;
class CasesModel;

// Every case of this desk: find one, see where it stands, print its papers again, go on with it.
class CasesPage final : public QWidget {
    Q_OBJECT
public:
    explicit CasesPage(Desk &desk, QWidget *parent = nullptr);

    // Reads the journal anew; the chosen case stays chosen.
    void refresh();
    void focusSearch();

Q_SIGNALS:
    void papersRequested(const desk::CaseId &id);
    void continueRequested(const desk::CaseId &id);
    void failed(const desk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeStates();
    QTableView *makeTable();
    void ask();
    void showAnswer();
    void choose(int row);
    void showChosen();
    void fitColumns();
    void splitByTextSize();

    CasesModel *m_model;
    QLabel *m_count;
    QLineEdit *m_search;
    QButtonGroup *m_states;
    QSplitter *m_split;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QWidget *m_noneYet;
    QWidget *m_noneFound;
    CaseDetail *m_detail;
    QTimer m_typing;
};

} // namespace desk
