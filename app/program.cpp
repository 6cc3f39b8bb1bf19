// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "cataloguereader.h"
#include "embeddedhub.h"
#include "language.h"
#include "loginpage.h"
#include "mainwindow.h"
#include "postgreshub.h"
#include "startfailure.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace desk {

Program::Program(Options options, const Clock &clock) : m_options(std::move(options)), m_clock(clock)
{
    if (m_options.language) {
        m_settings.language = *m_options.language;
    }
    applyLanguage();
    Theme::apply(*qApp, m_settings.textScale / 100.0);
}

Program::~Program()
{
    m_window.reset(); // saves the draft before the journal goes
}

QString Program::settingsFile() const
{
    return m_options.storeFolder + u"/settings.ini"_s;
}

QString Program::hubFile() const
{
    return m_options.storeFolder + u"/hub.db"_s;
}

void Program::start()
{
    QStringList details;
    if (const Result<Done> loaded = load(details); !loaded) {
        auto failure = std::make_unique<StartFailure>(loaded.error().message, details);
        connect(failure.get(), &StartFailure::retryRequested, this, &Program::start, Qt::QueuedConnection);
        setWindow(std::move(failure));
        return;
    }
    showLogin();
}

// In the order of the arrows: settings, catalogue, calendar, store, hub. What is there already is kept, so that "try
// again" is cheap.
Result<Done> Program::load(QStringList &details)
{
    const Result<DeskSettings> settings = DeskSettings::load(settingsFile());
    if (!settings) {
        return settings.error();
    }
    m_settings = *settings;
    if (m_options.language) {
        m_settings.language = *m_options.language;
    }
    applyLanguage();
    Theme::apply(*qApp, m_settings.textScale / 100.0);
    if (!m_catalogue) {
        CatalogueReading reading = readCatalogue(m_options.dataFolder);
        if (!reading.catalogue) {
            for (const DataFault &fault : std::as_const(reading.faults)) {
                details.append(fault.text());
            }
            return Error{
                ErrorKind::DataFault,
                tr("The item lists in %1 have faults, so that no checklist can be trusted. Put the folder back "
                   "as it was delivered, or have the faults below mended. Cases and drafts are untouched.")
                    .arg(QDir::toNativeSeparators(m_options.dataFolder))};
        }
        m_catalogue = std::move(reading.catalogue);
    }
    if (!m_calendar) {
        Result<WorkCalendar> calendar = WorkCalendar::read(m_options.dataFolder);
        if (!calendar) {
            return calendar.error();
        }
        m_calendar = std::make_unique<WorkCalendar>(std::move(*calendar));
    }
    if (!m_journal) {
        Result<std::unique_ptr<Journal>> journal = Journal::open(m_options.storeFolder, m_settings.deskId(), m_clock);
        if (!journal) {
            details.append(journal.error().detail);
            return journal.error();
        }
        m_journal = std::move(*journal);
    }
    const Result<QStringList> staff = m_journal->staffAccounts();
    if (!staff) {
        return staff.error();
    }
    if (staff->isEmpty()) {
        const Result<Done> added =
            m_journal->addStaff(LoginPage::exampleAccount(), u"示例窗口人员"_s, LoginPage::examplePassword());
        if (!added) {
            return added.error();
        }
    }
    m_desk = std::make_unique<Desk>(*m_journal, *m_catalogue, *m_calendar, m_clock, counter());
    connectHub();
    return Done{};
}

// The place is part of the desk's identity and comes from the store, not from the settings.
Counter Program::counter() const
{
    const QString deskId = m_journal->identity().deskId;
    Counter counter;
    if (const Station *station = m_catalogue->station(deskId.section(u'-', 0, 0))) {
        counter.station = *station;
    } else {
        counter.station = m_catalogue->content().stations.constFirst();
    }
    counter.window = deskId.section(u'-', 1, 1).toInt();
    counter.consultationPhone = u"12345"_s;
    return counter;
}

void Program::connectHub()
{
    if (!m_engine) {
        m_engine = std::make_unique<SyncEngine>(*m_journal, m_clock);
    }
    std::unique_ptr<Transport> transport;
    if (m_settings.hub == HubKind::Postgres) {
        transport = std::make_unique<PostgresHub>(m_settings.postgres);
    } else {
        transport = std::make_unique<EmbeddedHub>(hubFile());
    }
    m_engine->setTransport(std::move(transport));
    m_engine->syncNow();
}

void Program::applyLanguage()
{
    qApp->removeTranslator(&m_translator);
    qApp->removeTranslator(&m_qtTranslator);
    setCurrentLanguage(m_settings.language);
    const bool chinese = m_settings.language == Language::Chinese;
    const QLocale locale = chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
    QLocale::setDefault(locale);
    if (chinese &&
        m_qtTranslator.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qApp->installTranslator(&m_qtTranslator);
    }
    if (m_translator.load(chinese ? u":/i18n/onewindow_zh_CN.qm"_s : u":/i18n/onewindow_en.qm"_s)) {
        qApp->installTranslator(&m_translator);
    }
}

void Program::showLogin()
{
    m_account.clear();
    m_clerk.clear();
    const Counter place = counter();
    auto login =
        std::make_unique<LoginPage>(*m_journal, tr("%1, window %2").arg(shown(place.station.name)).arg(place.window));
    login->setWindowTitle(tr("One-Window Desk"));
    login->setWindowIcon(Theme::icon(u"app"_s));
    login->resize(1366, 768);
    connect(login.get(), &LoginPage::loggedIn, this, &Program::enter, Qt::QueuedConnection);
    connect(login.get(), &LoginPage::languageRequested, this, &Program::otherLanguage, Qt::QueuedConnection);
    setWindow(std::move(login));
}

MainWindow *Program::enter(const QString &account, const QString &displayName)
{
    m_account = account;
    m_clerk = displayName;
    m_desk->setClerk(displayName);
    auto window = std::make_unique<MainWindow>(*m_desk, *m_engine, m_settings, settingsFile(), account, displayName);
    connect(window.get(), &MainWindow::logOutRequested, this, &Program::showLogin, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::settingsChanged, this, &Program::take, Qt::QueuedConnection);
    MainWindow *entered = window.get();
    setWindow(std::move(window));
    return entered;
}

void Program::otherLanguage()
{
    m_settings.language = m_settings.language == Language::Chinese ? Language::English : Language::Chinese;
    m_options.language.reset();
    if (const Result<Done> saved = m_settings.save(settingsFile()); !saved) {
        qWarning("%s", qUtf8Printable(saved.error().message)); // the language holds until the desk is closed
    }
    applyLanguage();
    showLogin();
}

// Takes what the settings page has stored.
void Program::take(const DeskSettings &settings)
{
    const bool otherScreen = settings.language != m_settings.language || settings.textScale != m_settings.textScale;
    const bool otherHub = settings.hub != m_settings.hub || settings.postgres != m_settings.postgres;
    m_settings = settings;
    if (otherHub) {
        connectHub();
    }
    if (otherScreen) {
        rebuild();
    }
}

// Language and text size are part of every widget: the window is built anew; the draft is saved and comes back.
void Program::rebuild()
{
    applyLanguage();
    Theme::apply(*qApp, m_settings.textScale / 100.0);
    CaseId begun;
    if (auto *window = qobject_cast<MainWindow *>(m_window.get()); window && !window->reception().state().handled) {
        begun = window->reception().state().application.id;
    }
    MainWindow *window = enter(m_account, m_clerk);
    if (!begun.isEmpty()) {
        window->reception().resume(begun);
    }
    window->showPage(MainWindow::Settings);
}

void Program::setWindow(std::unique_ptr<QWidget> window)
{
    if (m_window) {
        window->setGeometry(m_window->geometry());
    }
    window->show();
    m_window = std::move(window);
}

} // namespace desk
