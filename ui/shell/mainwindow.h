// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"
#include "desksettings.h"
#include "receptionpresenter.h"
#include "syncengine.h"

#include <QMainWindow>

class QStackedWidget;

namespace desk {

class CasesPage;
class MessageBar;
class NavigationRail;
class PapersPage;
class QueuePage;
class ReceptionPage;

// The window: the rail on the left, one page at a time on the right.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    enum Page { Reception, Cases, Queue, Items, Settings, Papers };

    // The references outlive the window.
    MainWindow(Desk &desk, SyncEngine &engine, const DeskSettings &settings, const QString &settingsFile,
               const QString &account, const QString &clerk);

    ReceptionPresenter &reception() { return m_presenter; }
    void showPage(Page page);

Q_SIGNALS:
    void logOutRequested();
    void settingsChanged(const desk::DeskSettings &settings);

private:
    void addShortcuts();
    void showPapers(const CaseId &id);
    void showGuides(const QList<VariantKey> &variants);
    void goOnWith(const CaseId &id);

    Desk &m_desk;
    SyncEngine &m_engine;
    ReceptionPresenter m_presenter;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    MessageBar *m_message; // of the pages that have none of their own
    ReceptionPage *m_reception;
    CasesPage *m_cases;
    QueuePage *m_queue;
    PapersPage *m_papers;
    Page m_papersOf = Cases; // where the papers shown come from
};

} // namespace desk
