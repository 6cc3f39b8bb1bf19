// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguereader.h"
#include "namedcontrols.h"
#include "postgres.h"
#include "settingspage.h"
#include "support.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &catalogue()
{
    static const CatalogueReading reading = readCatalogue(dataFolder());
    REQUIRE(reading.catalogue);
    return *reading.catalogue;
}

// A port of this computer that takes connections and never says a word.
class SilentPort {
public:
    SilentPort()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        REQUIRE(bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0);
        REQUIRE(listen(m_socket, 4) == 0);
        REQUIRE(getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0);
        m_port = ntohs(address.sin_port);
    }
    ~SilentPort() { close(m_socket); }
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;
    int port() const { return m_port; }

private:
    int m_socket = socket(AF_INET, SOCK_STREAM, 0);
    int m_port = 0;
};

// The page of a desk with a real journal in a folder of its own.
struct ShownSettings {
    FixedClock clock{QDate(2026, 11, 24)};
    QTemporaryDir folder;
    QString file = folder.filePath(u"settings.ini"_s);
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SettingsPage> page;

    ShownSettings()
    {
        Theme::apply(*qApp, 1.0);
        auto opened = Journal::open(folder.path(), u"371083-01"_s, clock);
        REQUIRE(opened);
        journal = std::move(*opened);
    }
    void recordSomething()
    {
        auto verb = journal->beginVerb();
        REQUIRE(verb);
        const QJsonObject payload{
            {u"scenario"_s, u"P1.1"_s},
            {u"variants"_s, QJsonArray{u"P003"_s}},
            {u"applicant"_s, QJsonObject{{u"name"_s, u"王小明"_s}, {u"id"_s, exampleCitizenId(QDate(1990, 5, 6), 1)}}},
            {u"receivedOn"_s, u"2026-11-24"_s}};
        REQUIRE(verb->append({CaseId(newUuid()), EventKind::Received, u"limei"_s, payload}));
        REQUIRE(verb->commit());
    }
    void show(const DeskSettings &settings = {})
    {
        page = std::make_unique<SettingsPage>(catalogue(), *journal, settings, file);
        page->resize(1290, 768);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    template<class T>
    T &find(const QString &name)
    {
        T *widget = page->findChild<T *>(name);
        REQUIRE(widget);
        return *widget;
    }
    void press(const QString &name) { QTest::mouseClick(&find<QPushButton>(name), Qt::LeftButton); }
    void choosePostgres(const PostgresAddress &address)
    {
        find<QRadioButton>(u"hubPostgres"_s).click();
        const auto type = [&](const QString &name, const QString &text) {
            QLineEdit &edit = find<QLineEdit>(name);
            edit.clear();
            edit.setFocus();
            QTest::keyClicks(&edit, text);
        };
        type(u"hubHost"_s, address.host);
        find<QSpinBox>(u"hubPort"_s).setValue(address.port);
        type(u"hubDatabase"_s, address.database);
        type(u"hubUser"_s, address.user);
        type(u"hubPassword"_s, address.password);
        type(u"hubOptions"_s, address.options);
    }
    DeskSettings kept()
    {
        const Result<DeskSettings> read = DeskSettings::load(file);
        REQUIRE(read);
        return *read;
    }
    QString lineResult() { return find<QLabel>(u"lineResult"_s).text(); }
};

} // namespace

TEST_CASE("a language or a text size is taken and kept at once", "[settings-page]")
{
    ShownSettings shown;
    shown.show();
    QSignalSpy language(shown.page.get(), &SettingsPage::languageChanged);
    QSignalSpy size(shown.page.get(), &SettingsPage::textScaleChanged);
    shown.press(u"language:%1"_s.arg(static_cast<int>(Language::English)));
    REQUIRE(language.size() == 1);
    CHECK(language.constFirst().constFirst().value<Language>() == Language::English);
    CHECK(shown.kept().language == Language::English);
    shown.press(u"textScale:150"_s);
    REQUIRE(size.size() == 1);
    CHECK(size.constFirst().constFirst().toInt() == 150);
    CHECK(shown.kept().textScale == 150);
}

TEST_CASE("the segments are changed with the arrow keys", "[settings-page]")
{
    ShownSettings shown;
    shown.show();
    QPushButton &first = shown.find<QPushButton>(u"textScale:100"_s);
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(shown.kept().textScale == 125);
}

TEST_CASE("station and window can be changed while the store is empty", "[settings-page]")
{
    ShownSettings shown;
    shown.show();
    QSignalSpy changed(shown.page.get(), &SettingsPage::identityChanged);
    QComboBox &station = shown.find<QComboBox>(u"station"_s);
    CHECK(station.count() == catalogue().content().stations.size());
    CHECK(station.currentData().toString() == u"371083"_s);
    station.setFocus();
    QTest::keyClick(&station, Qt::Key_Down);
    shown.find<QSpinBox>(u"window"_s).setValue(7);
    REQUIRE(changed.size() == 2);
    CHECK(shown.kept().stationCode == catalogue().content().stations.at(1).code);
    CHECK(shown.kept().window == 7);
}

TEST_CASE("once a case is recorded, station and window are shown with the reason why they stay", "[settings-page]")
{
    ShownSettings shown;
    shown.recordSomething();
    shown.show();
    CHECK_FALSE(shown.page->findChild<QComboBox *>(u"station"_s));
    CHECK_FALSE(shown.page->findChild<QSpinBox *>(u"window"_s));
    const QString identity = shown.find<QLabel>(u"identity"_s).text();
    CHECK(identity.contains(u"371083-01"_s));
    CHECK(identity.contains(catalogue().station(u"371083"_s)->name.zh));
}

TEST_CASE("another hub is used only when the clerk says so", "[settings-page]")
{
    ShownSettings shown;
    shown.show();
    QSignalSpy changed(shown.page.get(), &SettingsPage::hubChanged);
    CHECK_FALSE(shown.find<QPushButton>(u"useHub"_s).isEnabled());
    CHECK_FALSE(shown.find<QLineEdit>(u"hubHost"_s).isVisible());
    const PostgresAddress address{u"hub.example"_s, 5433, u"hub"_s, u"desk"_s, u"secret"_s, u"sslmode=verify-full"_s};
    shown.choosePostgres(address);
    CHECK(changed.isEmpty());
    CHECK(shown.kept().hub == HubKind::Embedded);
    shown.press(u"useHub"_s);
    REQUIRE(changed.size() == 1);
    CHECK(changed.constFirst().constFirst().value<DeskSettings>().postgres == address);
    CHECK(shown.kept().hub == HubKind::Postgres);
    CHECK(shown.kept().postgres == address);
    CHECK_FALSE(shown.find<QPushButton>(u"useHub"_s).isEnabled());
}

TEST_CASE("a hub without host, database or role can neither be tested nor used", "[settings-page]")
{
    ShownSettings shown;
    shown.show();
    shown.choosePostgres({u"hub.example"_s, 5432, {}, u"desk"_s, {}, {}});
    CHECK_FALSE(shown.find<QPushButton>(u"testLine"_s).isEnabled());
    CHECK_FALSE(shown.find<QPushButton>(u"useHub"_s).isEnabled());
}

TEST_CASE("the test of the line says in place what is wrong", "[settings-page]")
{
    ShownSettings shown;
    shown.show();
    shown.choosePostgres({shown.folder.filePath(u"nobody"_s), 5432, u"hub"_s, u"desk"_s, {}, u"connect_timeout=2"_s});
    shown.press(u"testLine"_s);
    CHECK(shown.lineResult() == u"Asking the hub …"_s);
    CHECK_FALSE(shown.find<QPushButton>(u"testLine"_s).isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return shown.lineResult() != u"Asking the hub …"_s; }, 20'000));
    CHECK_FALSE(shown.lineResult().isEmpty());
    CHECK(shown.find<QLabel>(u"lineResult"_s).property("tone").toString() == u"bad"_s);
    CHECK(shown.find<QPushButton>(u"testLine"_s).isEnabled());
}

TEST_CASE("a line that does not answer never holds up the window", "[settings-page]")
{
    const SilentPort silent;
    ShownSettings shown;
    shown.show();
    shown.choosePostgres(
        {u"127.0.0.1"_s, silent.port(), u"hub"_s, u"desk"_s, {}, u"connect_timeout=2;sslmode=disable"_s});
    QElapsedTimer timer;
    timer.start();
    shown.press(u"testLine"_s);
    CHECK(timer.elapsed() < 1000);
    int turns = 0;
    CHECK(QTest::qWaitFor(
        [&] {
            ++turns;
            return shown.lineResult() != u"Asking the hub …"_s;
        },
        30'000));
    CHECK(turns > 20);
    CHECK(shown.find<QLabel>(u"lineResult"_s).property("tone").toString() == u"bad"_s);
}

TEST_CASE("the test of the line reaches a real hub", "[settings-page][postgres]")
{
    PostgresServer &server = PostgresServer::shared();
    server.makeHub(u"hub_settings"_s);
    ShownSettings shown;
    shown.show();
    shown.choosePostgres(
        {server.socketFolder(), server.port(), u"hub_settings"_s, u"onewindow_desk"_s, {}, u"connect_timeout=5"_s});
    shown.press(u"testLine"_s);
    REQUIRE(QTest::qWaitFor([&] { return shown.lineResult() != u"Asking the hub …"_s; }, 20'000));
    CHECK(shown.lineResult() == u"The hub answers. It has 0 records of this desk."_s);
    server.dropDatabase(u"hub_settings"_s);
}

TEST_CASE("the about box names the program, the catalogue and the licence", "[settings-page]")
{
    ShownSettings shown;
    shown.show();
    const QString about = shown.find<QLabel>(u"about"_s).text();
    CHECK(about.contains(catalogue().version()));
    CHECK(about.contains(u"Apache License 2.0"_s));
    CHECK(about.contains(u"0."_s));
}

TEST_CASE("the page says where the password is kept", "[settings-page]")
{
    ShownSettings shown;
    shown.show();
    shown.find<QRadioButton>(u"hubPostgres"_s).click();
    const QList<QLabel *> labels = shown.page->findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(hubKeyFile(shown.file));
    }));
}

TEST_CASE("a change that cannot be written is taken all the same, and the page says so", "[settings-page]")
{
    ShownSettings shown;
    shown.file = shown.folder.filePath(u"journal.db"_s) + u"/settings.ini"_s;
    shown.show();
    QSignalSpy failed(shown.page.get(), &SettingsPage::failed);
    QSignalSpy size(shown.page.get(), &SettingsPage::textScaleChanged);
    shown.press(u"textScale:125"_s);
    CHECK(failed.size() == 1);
    CHECK(size.size() == 1);
}

TEST_CASE("every control of the settings page has a name for a screen reader", "[settings-page]")
{
    ShownSettings shown;
    DeskSettings settings;
    settings.hub = HubKind::Postgres;
    shown.show(settings);
    CHECK(unnamedControls(*shown.page).join(u", "_s) == QString());
}
