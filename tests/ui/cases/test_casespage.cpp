// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "casedetail.h"
#include "casenumber.h"
#include "casesmodel.h"
#include "casespage.h"
#include "casetimeline.h"
#include "casewords.h"
#include "cataloguereader.h"
#include "database.h"
#include "namedcontrols.h"
#include "support.h"
#include "theme.h"
#include "typing.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &catalogue()
{
    static const CatalogueReading reading = readCatalogue(dataFolder());
    REQUIRE(reading.catalogue);
    return *reading.catalogue;
}

const WorkCalendar &calendar()
{
    static const Result<WorkCalendar> read = WorkCalendar::read(dataFolder());
    REQUIRE(read);
    return *read;
}

// A desk with a real journal, on Tuesday 24 November 2026.
struct Counter01 {
    FixedClock clock{QDate(2026, 11, 24)};
    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Desk> desk;

    Counter01()
    {
        Theme::apply(*qApp, 1.0);
        auto opened = Journal::open(folder.path(), u"371083-01"_s, clock);
        REQUIRE(opened);
        journal = std::move(*opened);
        desk = std::make_unique<Desk>(*journal, catalogue(), calendar(), clock,
                                      Counter{*catalogue().station(u"371083"_s), 1, u"李梅"_s, u"0631-6651234"_s});
    }

    // Records an event of a case about the birth of a child; `more` wins over what is usual.
    CaseId record(const QString &applicant, EventKind kind, const QJsonObject &more = {}, CaseId id = {})
    {
        static int serial = 0;
        ++serial;
        if (id.isEmpty()) {
            id = CaseId(newUuid());
        }
        QJsonObject payload{
            {u"scenario"_s, u"P1.1"_s},
            {u"variants"_s, QJsonArray{u"P001"_s, u"P003"_s}},
            {u"catalogue"_s, catalogue().version()},
            {u"applicant"_s, QJsonObject{{u"name"_s, applicant},
                                         {u"id"_s, exampleCitizenId(QDate(1992, 3, 5), serial % 1000)},
                                         {u"phone"_s, u"13800000000"_s}}},
            {u"receivedOn"_s, clock.today().toString(Qt::ISODate)},
            {u"receipt"_s, u"S371083-01-%1"_s.arg(serial, 8, 16, QLatin1Char('0'))},
        };
        if (kind == EventKind::Accepted) {
            payload.insert(u"number"_s, CaseNumber(u"371083"_s, 1, clock.today(), serial).text());
            payload.insert(u"dueOn"_s, u"2026-12-01"_s);
        }
        for (auto it = more.begin(); it != more.end(); ++it) {
            payload.insert(it.key(), it.value());
        }
        auto verb = journal->beginVerb();
        REQUIRE(verb);
        REQUIRE(verb->append({id, kind, u"limei"_s, payload}));
        REQUIRE(verb->commit());
        return id;
    }
};

// The page in an active window.
struct ShownPage {
    CasesPage page;

    explicit ShownPage(Counter01 &counter) : page(*counter.desk)
    {
        page.resize(1290, 768);
        page.refresh();
        page.show();
        QApplication::setActiveWindow(&page);
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    QTableView &table() { return *page.findChild<QTableView *>(u"casesTable"_s); }
    QLineEdit &search() { return *page.findChild<QLineEdit *>(u"casesSearch"_s); }
    QPushButton &button(const QString &name) { return *page.findChild<QPushButton *>(name); }
    QString label(const QString &name) { return page.findChild<QLabel *>(name)->text(); }
    int rows() { return table().isVisible() ? table().model()->rowCount() : 0; }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    bool says(const QString &text)
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void type(const QString &words)
    {
        search().setFocus();
        commitText(search(), words);
        QTest::qWait(250);
    }
};

} // namespace

TEST_CASE("the table reads every case of the journal, a page at a time", "[cases-page]")
{
    Counter01 counter;
    for (int i = 0; i < CasesModel::page + 50; ++i) {
        counter.record(u"王小明"_s, EventKind::Received);
    }
    CasesModel model(*counter.desk);
    model.refresh();
    CHECK(model.rowCount() == CasesModel::page);
    CHECK(model.total() == CasesModel::page + 50);
    REQUIRE(model.canFetchMore({}));
    // From here on: the tester of this Qt fetches rows of its own accord, even within a reset.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.fetchMore({});
    CHECK(model.rowCount() == CasesModel::page + 50);
    CHECK_FALSE(model.canFetchMore({}));
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.at(row).id.text());
    }
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE("a row says number, applicant, matter, state, dates and clerk", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"王小明"_s, EventKind::Accepted);
    ShownPage shown(counter);
    REQUIRE(shown.rows() == 1);
    const QModelIndex number = shown.table().model()->index(0, CasesModel::Number);
    CHECK(number.data(Qt::AccessibleTextRole).toString().startsWith(u"371083-01-20261124-"_s));
    CHECK(number.data().toString().remove(QChar(0x200b)) == number.data(Qt::AccessibleTextRole).toString());
    CHECK(shown.cell(0, CasesModel::Applicant) == u"王小明"_s);
    const QString matter = shown.cell(0, CasesModel::Matter);
    CHECK(matter.startsWith(u"出生："_s));
    CHECK(matter.contains(u"户口登记"_s));
    CHECK(shown.cell(0, CasesModel::State) == u"Accepted"_s);
    CHECK_FALSE(shown.table().model()->index(0, CasesModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK(shown.cell(0, CasesModel::Due).endsWith(u"5 working days left"_s));
    CHECK(shown.cell(0, CasesModel::Clerk) == u"limei"_s);
    CHECK(shown.label(u"casesCount"_s) == u"1 case"_s);
}

TEST_CASE("the whole list of items stands in the tooltip", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"乳山市银滩网络科技有限公司"_s, EventKind::Received,
                   {{u"scenario"_s, u"E2.3"_s}, {u"variants"_s, QJsonArray{u"E033"_s, u"E032"_s}}});
    ShownPage shown(counter);
    const QString tip = shown.table().model()->index(0, CasesModel::Matter).data(Qt::ToolTipRole).toString();
    for (const QString &key : {u"E033"_s, u"E032"_s}) {
        const VariantRef ref = catalogue().variant(VariantKey(key));
        REQUIRE(ref.variant);
        CHECK(tip.contains(ref.item->nameOf(*ref.variant).zh));
    }
}

TEST_CASE("a case past its day is overdue by an icon and a word, counted in working days", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"王小明"_s, EventKind::Accepted, {{u"dueOn"_s, u"2026-11-20"_s}});
    counter.record(u"李小红"_s, EventKind::Accepted, {{u"dueOn"_s, u"2026-11-24"_s}});
    CasesModel model(*counter.desk);
    model.refresh();
    const int late = model.at(0).applicant == u"王小明"_s ? 0 : 1;
    const QModelIndex overdue = model.index(late, CasesModel::Due);
    CHECK(overdue.data().toString().endsWith(u"Overdue by 2 working days"_s));
    CHECK_FALSE(overdue.data(Qt::DecorationRole).value<QIcon>().isNull());
    const QModelIndex today = model.index(1 - late, CasesModel::Due);
    CHECK(today.data().toString().endsWith(u"Due today"_s));
    CHECK_FALSE(today.data(Qt::DecorationRole).isValid());
}

TEST_CASE("a year without a holiday arrangement gives the date and no guessed number of days", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"王小明"_s, EventKind::Accepted, {{u"dueOn"_s, u"2031-03-03"_s}});
    CasesModel model(*counter.desk);
    model.refresh();
    const QString due = model.index(0, CasesModel::Due).data().toString();
    CHECK(due.contains(u"2031"_s));
    CHECK_FALSE(due.contains(u"left"_s));
}

TEST_CASE("a correction waits for the applicant, so nothing runs out", "[cases-page]")
{
    Counter01 counter;
    const CaseId id = counter.record(u"王小明"_s, EventKind::Received, {{u"dueOn"_s, u"2026-11-20"_s}});
    counter.record(u"王小明"_s, EventKind::CorrectionAsked, {}, id);
    CasesModel model(*counter.desk);
    model.refresh();
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, CasesModel::Due).data().toString().isEmpty());
}

TEST_CASE("typing finds a case by part of a name or number", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"王小明"_s, EventKind::Received);
    counter.record(u"李小红"_s, EventKind::Accepted);
    ShownPage shown(counter);
    REQUIRE(shown.rows() == 2);
    shown.type(u"李小"_s);
    REQUIRE(shown.rows() == 1);
    CHECK(shown.cell(0, CasesModel::Applicant) == u"李小红"_s);
    CHECK(shown.label(u"casesCount"_s) == u"1 case"_s);
    shown.search().clear();
    shown.type(u"P003"_s);
    CHECK(shown.rows() == 2);
    shown.search().clear();
    shown.type(u"没有这个人"_s);
    CHECK(shown.rows() == 0);
    CHECK(shown.says(u"Nothing matches"_s));
    QTest::keyClick(&shown.search(), Qt::Key_Escape);
    CHECK(shown.rows() == 2);
}

TEST_CASE("the state buttons show only the cases in that state", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"甲某"_s, EventKind::Received);
    counter.record(u"乙某"_s, EventKind::Accepted);
    counter.record(u"丙某"_s, EventKind::CorrectionAsked);
    counter.record(u"丁某"_s, EventKind::NotOurs, {{u"organ"_s, u"威海市公安局"_s}, {u"reason"_s, u"由市级办理"_s}});
    counter.record(u"戊某"_s, EventKind::NotNeeded, {{u"reason"_s, u"已经落户"_s}});
    ShownPage shown(counter);
    const std::pair<QString, QString> only[] = {{u"state:received"_s, u"甲某"_s},
                                                {u"state:accepted"_s, u"乙某"_s},
                                                {u"state:"_s + wordOf(CaseState::CorrectionAsked), u"丙某"_s},
                                                {u"state:"_s + wordOf(CaseState::NotOurs), u"丁某"_s},
                                                {u"state:"_s + wordOf(CaseState::NotNeeded), u"戊某"_s}};
    for (const auto &[button, applicant] : only) {
        QTest::mouseClick(&shown.button(button), Qt::LeftButton);
        REQUIRE(shown.rows() == 1);
        CHECK(shown.cell(0, CasesModel::Applicant) == applicant);
    }
    QTest::mouseClick(&shown.button(u"state:all"_s), Qt::LeftButton);
    CHECK(shown.rows() == 5);
}

TEST_CASE("the chosen case shows its facts and everything the applicant was told", "[cases-page]")
{
    Counter01 counter;
    const CaseId id = counter.record(u"王小明"_s, EventKind::Received, {{u"dueOn"_s, u"2026-12-01"_s}});
    counter.record(u"王小明"_s, EventKind::CorrectionAsked,
                   {{u"open"_s, QJsonArray{QJsonObject{{u"row"_s, u"id-card@father"_s},
                                                       {u"reason"_s, u"父亲的居民身份证已过期"_s}}}}},
                   id);
    ShownPage shown(counter);
    CHECK(shown.label(u"caseState"_s) == u"Correction asked"_s);
    CHECK(shown.label(u"caseNumber"_s).contains(u"S371083-01"_s));
    CHECK(shown.says(u"Materials received"_s));
    CHECK(shown.says(u"父亲的居民身份证已过期"_s));
    CHECK(shown.says(u"户口登记（出生登记）"_s));
    const QString number = counter.journal->findCase(id)->value().applicantId;
    CHECK_FALSE(shown.says(number));
    CHECK(shown.says(number.right(4)));
}

TEST_CASE("only a case that is still open can be gone on with", "[cases-page]")
{
    Counter01 counter;
    const CaseId received = counter.record(u"甲某"_s, EventKind::Received);
    counter.record(u"乙某"_s, EventKind::Accepted);
    ShownPage shown(counter);
    QSignalSpy goOn(&shown.page, &CasesPage::continueRequested);
    QTest::mouseClick(&shown.button(u"state:accepted"_s), Qt::LeftButton);
    CHECK_FALSE(shown.button(u"continueButton"_s).isVisible());
    CHECK(shown.button(u"papersButton"_s).isVisible());
    QTest::mouseClick(&shown.button(u"state:received"_s), Qt::LeftButton);
    REQUIRE(shown.button(u"continueButton"_s).isVisible());
    QTest::mouseClick(&shown.button(u"continueButton"_s), Qt::LeftButton);
    REQUIRE(goOn.size() == 1);
    CHECK(goOn.constFirst().constFirst().value<CaseId>() == received);
}

TEST_CASE("the page is used by keyboard alone", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"甲某"_s, EventKind::Received);
    const CaseId second = counter.record(u"乙某"_s, EventKind::Received);
    ShownPage shown(counter);
    QSignalSpy papers(&shown.page, &CasesPage::papersRequested);
    QSignalSpy goOn(&shown.page, &CasesPage::continueRequested);
    QTest::keyClick(&shown.page, Qt::Key_F, Qt::ControlModifier);
    CHECK(shown.search().hasFocus());
    commitText(shown.search(), u"乙某"_s);
    QTest::keyClick(&shown.search(), Qt::Key_Down);
    CHECK(shown.table().hasFocus());
    REQUIRE(shown.rows() == 1);
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    REQUIRE(papers.size() == 1);
    CHECK(papers.constFirst().constFirst().value<CaseId>() == second);
    QTest::keyClick(&shown.table(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(200);
    REQUIRE(goOn.size() == 1);
    CHECK(goOn.constFirst().constFirst().value<CaseId>() == second);
    CHECK(papers.size() == 1);
}

TEST_CASE("the chosen case stays chosen when the journal grows", "[cases-page]")
{
    Counter01 counter;
    const CaseId first = counter.record(u"甲某"_s, EventKind::Received);
    ShownPage shown(counter);
    CHECK(shown.page.findChild<CaseDetail *>()->shownCase() == first);
    counter.clock.advance(60);
    counter.record(u"乙某"_s, EventKind::Received);
    shown.page.refresh();
    REQUIRE(shown.rows() == 2);
    CHECK(shown.page.findChild<CaseDetail *>()->shownCase() == first);
    CHECK(shown.cell(shown.table().currentIndex().row(), CasesModel::Applicant) == u"甲某"_s);
}

TEST_CASE("a desk without cases says what the page is for", "[cases-page]")
{
    Counter01 counter;
    ShownPage shown(counter);
    CHECK(shown.says(u"No cases yet"_s));
    CHECK_FALSE(shown.table().isVisible());
    CHECK(shown.label(u"casesCount"_s) == u"0 cases"_s);
}

TEST_CASE("when the store cannot be read the page says so and keeps what it showed", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"甲某"_s, EventKind::Received);
    ShownPage shown(counter);
    QSignalSpy failed(&shown.page, &CasesPage::failed);
    {
        auto other = Database::open(counter.folder.filePath(u"journal.db"_s), Database::Access::ReadWrite);
        REQUIRE(other);
        REQUIRE(other->run(u"ALTER TABLE cases RENAME TO elsewhere"_s));
    }
    shown.page.refresh();
    REQUIRE(failed.size() == 1);
    CHECK_FALSE(failed.constFirst().constFirst().value<Error>().message.isEmpty());
    CHECK(shown.rows() == 1);
}

TEST_CASE("every control of the cases page has a name for a screen reader", "[cases-page]")
{
    Counter01 counter;
    counter.record(u"甲某"_s, EventKind::Received);
    ShownPage shown(counter);
    CHECK(unnamedControls(shown.page).join(u", "_s) == QString());
}
