// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguepage.h"
#include "examplerun.h"
#include "mainwindow.h"
#include "namedcontrols.h"
#include "paperview.h"
#include "postgres.h"
#include "program.h"
#include "startfailure.h"
#include "support.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

const QDate today(2026, 11, 24);

Options optionsFor(const QTemporaryDir &folder, const QStringList &examples = {})
{
    Options options;
    options.storeFolder = folder.filePath(u"store"_s);
    options.dataFolder = dataFolder();
    options.language = Language::Chinese;
    options.outputFolder = folder.filePath(u"output"_s);
    options.screenshots = false;
    for (const QString &example : examples) {
        options.examples.append(u"%1/examples/%2.json"_s.arg(dataFolder(), example));
    }
    return options;
}

void usePostgres(const Options &options, const QString &database)
{
    DeskSettings settings;
    settings.hub = HubKind::Postgres;
    settings.postgres.host = PostgresServer::shared().socketFolder();
    settings.postgres.port = PostgresServer::shared().port();
    settings.postgres.database = database;
    settings.postgres.user = u"onewindow_desk"_s;
    REQUIRE(QDir().mkpath(options.storeFolder));
    REQUIRE(settings.save(options.storeFolder + u"/settings.ini"_s));
}

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.remove(u' ').remove(u'\n');
    return text;
}

QString paperOf(const Options &options, const QString &kind)
{
    const QStringList found = QDir(options.outputFolder).entryList({u"*-"_s + kind + u".pdf"_s});
    REQUIRE(found.size() == 1);
    return options.outputFolder + u'/' + found.constFirst();
}

template<class Condition>
bool waitFor(const Condition &condition)
{
    return QTest::qWaitFor(condition, 20000);
}

} // namespace

TEST_CASE("a birth with an agent goes from login to a printed notice and a batch that PostgreSQL acknowledges",
          "[program]")
{
    PostgresServer::shared().makeHub(u"birth"_s);
    const QTemporaryDir folder;
    const Options options = optionsFor(folder, {u"birth"_s});
    usePostgres(options, u"birth"_s);
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    REQUIRE(runExamples(program, options) == 0);

    const QString notice = textOf(paperOf(options, u"acceptance-notice"_s));
    const Result<QList<CaseRecord>> cases = program.desk()->journal().cases({});
    REQUIRE(cases);
    REQUIRE(cases->size() == 1);
    const CaseRecord record = cases->constFirst();
    CHECK(record.state == CaseState::Accepted);
    for (const QString &said : {u"受理通知书"_s, record.number, u"王晓岚"_s, u"赵敬之"_s, u"出生医学证明办理"_s,
                                u"户口登记（出生登记）"_s, u"市公安局"_s, u"2026年11月24日"_s}) {
        INFO(said.toStdString());
        CHECK(notice.contains(said));
    }
    CHECK(textOf(paperOf(options, u"materials-receipt"_s)).contains(u"结婚证"_s));
    CHECK(textOf(paperOf(options, u"application-form"_s)).contains(u"孙安然"_s));
    CHECK(PostgresServer::shared().sql(u"birth"_s, u"SELECT count(*) FROM hub.event"_s).trimmed() == u"1"_s);
    CHECK(PostgresServer::shared().sql(u"birth"_s, u"SELECT number FROM hub.case_file"_s).contains(record.number));
    CHECK(program.desk()->journal().verify());
}

TEST_CASE("an enterprise starts up with all seven items in one case, acknowledged by PostgreSQL", "[program]")
{
    PostgresServer::shared().makeHub(u"startup"_s);
    const QTemporaryDir folder;
    const Options options = optionsFor(folder, {u"start-up"_s});
    usePostgres(options, u"startup"_s);
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    REQUIRE(runExamples(program, options) == 0);
    const CaseRecord record = program.desk()->journal().cases({})->constFirst();
    CHECK(record.variants.size() == 7);
    const QString notice = textOf(paperOf(options, u"acceptance-notice"_s));
    for (const QString &said : {u"公章刻制备案"_s, u"涉税办理"_s, u"企业社会保险登记"_s, u"医疗保险单位参保登记"_s,
                                u"住房公积金单位缴存登记"_s, u"预约银行开户"_s, u"市税务局"_s, u"公积金中心"_s}) {
        INFO(said.toStdString());
        CHECK(notice.contains(said));
    }
    CHECK(PostgresServer::shared().sql(u"startup"_s, u"SELECT count(*) FROM hub.event"_s).trimmed() == u"1"_s);
}

TEST_CASE("an incomplete application gets one notice that names everything missing", "[program]")
{
    const QTemporaryDir folder;
    const Options options = optionsFor(folder, {u"funeral"_s});
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    REQUIRE(runExamples(program, options) == 0);
    const QString notice = textOf(paperOf(options, u"correction-notice"_s));
    CHECK(notice.contains(u"居民户口簿"_s));
    CHECK(notice.contains(u"行政许可法"_s));
}

TEST_CASE("the guide of an item is looked up, shown as a paper and saved", "[program]")
{
    const QTemporaryDir folder;
    const Options options = optionsFor(folder);
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    MainWindow *window = program.enter(u"example"_s, u"示例"_s);
    window->showPage(MainWindow::Items);
    auto *items = window->findChild<CataloguePage *>(u"cataloguePage"_s);
    items->showVariant(VariantKey(u"P003"_s));
    window->findChild<QPushButton *>(u"printGuide"_s)->click();
    auto *page = window->findChild<QWidget *>(u"papersPage"_s);
    REQUIRE(page->isVisibleTo(window));
    const QString file = folder.filePath(u"guide.pdf"_s);
    page->findChild<PaperView *>()->saveCurrent(file);
    REQUIRE(waitFor([&file] { return QFile::exists(file); }));
    const QString guide = textOf(file);
    for (const QString &said : {u"办事指南"_s, u"户口登记（出生登记）"_s, u"要带什么"_s, u"居民户口簿"_s,
                                u"乳山市公安局"_s, u"中华人民共和国户口登记条例"_s, u"综合受理窗口"_s}) {
        INFO(said.toStdString());
        CHECK(guide.contains(said));
    }
    window->findChild<QPushButton *>(u"papersBack"_s)->click();
    CHECK(items->isVisibleTo(window));
}

TEST_CASE("every page names every control for a screen reader", "[program]")
{
    const QTemporaryDir folder;
    const Options options = optionsFor(folder);
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    CHECK(unnamedControls(*program.window()).join(u'\n') == QString());
    MainWindow *window = program.enter(u"example"_s, u"示例"_s);
    for (const MainWindow::Page page : {MainWindow::Reception, MainWindow::Cases, MainWindow::Queue, MainWindow::Items,
                                        MainWindow::Settings, MainWindow::Papers}) {
        window->showPage(page);
        QApplication::processEvents();
        INFO(static_cast<int>(page));
        CHECK(unnamedControls(*window).join(u'\n') == QString());
    }
}

TEST_CASE("an unreachable hub keeps the case here and says so", "[program]")
{
    const QTemporaryDir folder;
    const Options options = optionsFor(folder);
    usePostgres(options, u"nowhere"_s);
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    program.enter(u"example"_s, u"示例"_s);
    auto &reception = qobject_cast<MainWindow *>(program.window())->reception();
    reception.chooseScenario(ScenarioKey(u"P2.1"_s), VariantKey(u"P007"_s));
    reception.decide({Ruling::Kind::Receive});
    REQUIRE(reception.state().handled);
    CHECK(waitFor([&] {
        const SyncStatus::State state = program.engine()->status().state;
        return state == SyncStatus::State::Offline || state == SyncStatus::State::Alarm;
    }));
    CHECK(program.engine()->status().counts.acknowledged == 0);
    CHECK_FALSE(program.engine()->status().sentence.isEmpty());
    CHECK(*program.desk()->journal().lastSeq() == 1);
}

TEST_CASE("a damaged item list is named with its file and place, and cases are untouched", "[program]")
{
    const QTemporaryDir folder;
    Options options = optionsFor(folder);
    QProcess copy;
    copy.start(u"cp"_s, {u"-r"_s, dataFolder(), folder.filePath(u"data"_s)});
    REQUIRE(copy.waitForFinished());
    options.dataFolder = folder.filePath(u"data"_s);
    QFile file(options.dataFolder + u"/catalogue/person/1.1-birth.json"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    file.resize(whole.size() / 2);
    file.close();
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    auto *failure = qobject_cast<StartFailure *>(program.window());
    REQUIRE(failure);
    auto *details = failure->findChild<QListWidget *>(u"failureDetails"_s);
    REQUIRE(details->count() > 0);
    CHECK(details->item(0)->text().contains(u"1.1-birth.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    failure->findChild<QPushButton *>(u"retry"_s)->click();
    CHECK(waitFor([&] { return program.window()->objectName() == u"loginPage"_s; }));
}

TEST_CASE("a damaged store is refused with a clear message and left as it is", "[program]")
{
    const QTemporaryDir folder;
    const Options options = optionsFor(folder);
    REQUIRE(QDir().mkpath(options.storeFolder));
    QFile file(options.storeFolder + u"/journal.db"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray garbage(8192, 'x');
    file.write(garbage);
    file.close();
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    auto *failure = qobject_cast<StartFailure *>(program.window());
    REQUIRE(failure);
    CHECK_FALSE(failure->findChild<QLabel *>(u"failureMessage"_s)->text().isEmpty());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == garbage);
}

TEST_CASE("the report tells without a display what each scenario saves", "[program]")
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), {u"report"_s, u"--data"_s, dataFolder()});
    REQUIRE(program.waitForFinished(120000));
    CHECK(program.exitCode() == 0);
    const QString report = QString::fromUtf8(program.readAllStandardOutput());
    for (const QString &scenario : {u"| E1.1 企业开办 | 7 | 7 → 1 |"_s, u"| P11.2 继承 |"_s, u"| all |"_s}) {
        INFO(scenario.toStdString());
        CHECK(report.contains(scenario));
    }
    CHECK(report.count(u"\n| E"_s) + report.count(u"\n| P"_s) == 40);

    program.start(QStringLiteral(PROGRAM), {u"report"_s, u"--data"_s, u"/nowhere"_s});
    REQUIRE(program.waitForFinished());
    CHECK(program.exitCode() == 1);
    CHECK(program.readAllStandardError().contains("catalogue.json"));
}

TEST_CASE("a second desk on the same store is refused with a clear message", "[program]")
{
    const QTemporaryDir folder;
    const Options options = optionsFor(folder);
    const FixedClock clock(today);
    Program first(options, clock);
    first.start();
    REQUIRE(first.desk());
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    second.setProcessEnvironment(environment);
    second.start(u"" PROGRAM ""_s, {u"--store"_s, options.storeFolder, u"--data"_s, dataFolder(), u"--example"_s,
                                    dataFolder() + u"/examples/birth.json"_s, u"--output"_s, options.outputFolder});
    REQUIRE(second.waitForFinished(60000));
    CHECK(second.exitCode() == 1);
    CHECK_FALSE(second.readAllStandardError().isEmpty());
    CHECK(*first.desk()->journal().lastSeq() == 0);
}

TEST_CASE("another language builds the window anew and brings the draft back", "[program]")
{
    const QTemporaryDir folder;
    Options options = optionsFor(folder);
    options.language.reset();
    const FixedClock clock(today);
    Program program(options, clock);
    program.start();
    MainWindow *window = program.enter(u"example"_s, u"示例"_s);
    window->reception().chooseScenario(ScenarioKey(u"P1.1"_s));
    window->reception().setField(FieldKey(u"child.name"_s), u"孙安然"_s);
    const CaseId id = window->reception().state().application.id;
    auto *english = window->findChild<QPushButton *>(u"language:1"_s);
    REQUIRE(english);
    english->click();
    REQUIRE(waitFor([&] { return program.window() != window; }));
    window = qobject_cast<MainWindow *>(program.window());
    CHECK(window->reception().state().application.id == id);
    CHECK(window->windowTitle() == u"One-Window Desk"_s);
}
