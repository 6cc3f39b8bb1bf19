// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "syncengine.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace desk {

class QueueModel;

// What waits for the hub, what is on its way, and what was set aside and why.
class QueuePage final : public QWidget {
    Q_OBJECT
public:
    QueuePage(Journal &journal, SyncEngine &engine, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void failed(const desk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeStatus();
    QLayout *makeButtons();
    QLayout *makeHead();
    QLabel *makeFigure(QLayout *row, const QString &name, const QString &objectName);
    QTableView *makeTable();
    void fitColumns();
    void showStatus();
    void showCounts();
    void showRows();
    void showChosen();
    void togglePause();

    const Journal &m_journal;
    SyncEngine &m_engine;
    QueueModel *m_model;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_address;
    QPushButton *m_now;
    QPushButton *m_pause;
    QLabel *m_waiting;
    QLabel *m_inFlight;
    QLabel *m_parked;
    QLabel *m_acknowledged;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QFrame *m_chosen;
    QLabel *m_chosenTitle;
    QLabel *m_chosenReason;
    qint64 m_chosenSeq = 0;
    QTimer m_minute;
    QTimer m_settle;
};

} // namespace desk
