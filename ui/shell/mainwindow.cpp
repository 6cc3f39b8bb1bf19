// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "casespage.h"
#include "cataloguepage.h"
#include "messagebar.h"
#include "navigationrail.h"
#include "paperspage.h"
#include "queuepage.h"
#include "receptionpage.h"
#include "settingspage.h"
#include "shortcutsdialog.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

MainWindow::MainWindow(Desk &desk, SyncEngine &engine, const DeskSettings &settings, const QString &settingsFile,
                       const QString &account, const QString &clerk)
    : m_desk(desk), m_engine(engine), m_presenter(desk, account), m_rail(new NavigationRail),
      m_pages(new QStackedWidget), m_message(new MessageBar), m_reception(new ReceptionPage(m_presenter)),
      m_cases(new CasesPage(desk)), m_queue(new QueuePage(desk.journal(), engine, desk.clock())),
      m_papers(new PapersPage(desk))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("One-Window Desk"));
    setWindowIcon(Theme::icon(u"app"_s));
    auto *catalogue = new CataloguePage(desk.catalogue());
    auto *settingsPage = new SettingsPage(desk.catalogue(), desk.journal(), settings, settingsFile);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_reception, m_cases, m_queue, catalogue, settingsPage, m_papers}) {
        m_pages->addWidget(page);
    }
    m_rail->addPage(Reception, u"reception"_s, tr("Reception"), u"railReception"_s, u"Ctrl+1"_s);
    m_rail->addPage(Cases, u"cases"_s, tr("Cases"), u"railCases"_s, u"Ctrl+2"_s);
    m_rail->addPage(Queue, u"queue"_s, tr("Sync"), u"railQueue"_s, u"Ctrl+3"_s);
    m_rail->addPage(Items, u"catalogue"_s, tr("Items"), u"railItems"_s, u"Ctrl+4"_s);
    m_rail->addPage(Settings, u"settings"_s, tr("Settings"), u"railSettings"_s, u"Ctrl+5"_s);
    m_rail->setPlace(tr("Window %1").arg(desk.counter().window, 2, 10, QLatin1Char('0')), clerk);

    auto *central = new QWidget(this);
    central->setObjectName(u"central"_s);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_message);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    setMinimumSize(1024, 640);
    resize(1366, 768);

    connect(m_rail, &NavigationRail::pageRequested, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_rail, &NavigationRail::logOutRequested, this, &MainWindow::logOutRequested);
    connect(&m_presenter, &ReceptionPresenter::committed, &engine, &SyncEngine::syncNow);
    connect(&engine, &SyncEngine::statusChanged, m_rail, [this] { m_rail->setLine(m_engine.status()); });
    m_rail->setLine(engine.status());
    connect(m_cases, &CasesPage::papersRequested, this, &MainWindow::showPapers);
    connect(m_cases, &CasesPage::continueRequested, this, &MainWindow::goOnWith);
    connect(m_papers, &PapersPage::backRequested, this, [this] { showPage(m_papersOf); });
    connect(catalogue, &CataloguePage::guidesRequested, this, &MainWindow::showGuides);
    const auto settingsChanged = [this, settingsPage] { Q_EMIT this->settingsChanged(settingsPage->settings()); };
    connect(settingsPage, &SettingsPage::languageChanged, this, settingsChanged);
    connect(settingsPage, &SettingsPage::textScaleChanged, this, settingsChanged);
    connect(settingsPage, &SettingsPage::hubChanged, this, settingsChanged);
    connect(settingsPage, &SettingsPage::identityChanged, this, settingsChanged);
    const auto say = [this](const Error &error) { m_message->say(error); };
    connect(settingsPage, &SettingsPage::failed, this, say);
    connect(m_cases, &CasesPage::failed, this, say);
    connect(m_queue, &QueuePage::failed, this, say);
    addShortcuts();
    showPage(Reception);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    for (int page = Reception; page <= Settings; ++page) {
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)),
            [this, page] { showPage(static_cast<Page>(page)); });
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        showPage(Reception);
        m_reception->focusSearch();
    });
    add(QKeySequence(Qt::Key_F1), [this] {
        auto *dialog = new ShortcutsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add(QKeySequence(Qt::Key_F5), [this] { m_engine.syncNow(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT logOutRequested(); });
}

void MainWindow::showPage(Page page)
{
    if (page == Cases) {
        m_cases->refresh();
    }
    m_message->clear();
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page == Papers ? m_papersOf : page);
    if (page == Reception) {
        m_reception->focusStart();
    }
}

void MainWindow::showPapers(const CaseId &id)
{
    m_papers->showCase(id);
    m_papersOf = Cases;
    showPage(Papers);
}

void MainWindow::showGuides(const QList<VariantKey> &variants)
{
    m_papers->showGuides(variants);
    m_papersOf = Items;
    showPage(Papers);
}

void MainWindow::goOnWith(const CaseId &id)
{
    m_presenter.continueCase(id);
    showPage(Reception);
}

} // namespace desk
