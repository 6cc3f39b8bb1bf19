// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "counter.h"
#include "embeddedhub.h"
#include "faultyline.h"
#include "namedcontrols.h"
#include "queuemodel.h"
#include "queuepage.h"
#include "queuewords.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

// A window with its queue page open, and a real hub at the end of a line that can be cut.
struct ShownQueue {
    Counter counter;
    QTemporaryDir hubFolder;
    std::shared_ptr<Faults> faults = std::make_shared<Faults>();
    std::unique_ptr<SyncEngine> engine;
    std::unique_ptr<QueuePage> page;

    void show()
    {
        Theme::apply(*qApp, 1.0);
        engine = std::make_unique<SyncEngine>(counter.journal(), counter.clock());
        page = std::make_unique<QueuePage>(counter.journal(), *engine, counter.clock());
        page->resize(1290, 768);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    void plugIn()
    {
        engine->setTransport(
            std::make_unique<FaultyLine>(std::make_unique<EmbeddedHub>(hubFolder.filePath(u"hub.db"_s)), faults));
    }
    QTableView &table() { return *page->findChild<QTableView *>(u"queueTable"_s); }
    QString label(const QString &name) { return page->findChild<QLabel *>(name)->text(); }
    QPushButton &button(const QString &name) { return *page->findChild<QPushButton *>(name); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    bool waitUntil(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 10'000); }
};

} // namespace

TEST_CASE("the queue reads every record of this desk, a page at a time", "[queue-page]")
{
    Counter counter;
    Theme::apply(*qApp, 1.0);
    for (int i = 0; i < QueueModel::page + 30; ++i) {
        counter.receive();
    }
    QueueModel model(counter.journal(), counter.clock());
    model.refresh();
    CHECK(model.rowCount() == QueueModel::page);
    REQUIRE(model.canFetchMore({}));
    {
        // Only between resets: the tester of this Qt fetches rows of its own accord, even within one.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.fetchMore({});
        CHECK(model.rowCount() == QueueModel::page + 30);
        CHECK_FALSE(model.canFetchMore({}));
    }
    counter.receive();
    model.refresh();
    CHECK(model.rowOf(QueueModel::page + 31) >= 0);
}

TEST_CASE("a record that moves on changes its row and leaves the others alone", "[queue-page]")
{
    Counter counter;
    Theme::apply(*qApp, 1.0);
    counter.receive();
    counter.receive();
    QueueModel model(counter.journal(), counter.clock());
    model.refresh();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    must(counter.journal().markFailed(1, 1, u"没有网络"_s, counter.clock().now().addSecs(300)));
    model.refresh();
    CHECK(reset.isEmpty());
    REQUIRE(changed.size() == 1);
    CHECK(changed.constFirst().at(0).toModelIndex().row() == model.rowOf(1));
    const QModelIndex row = model.index(model.rowOf(1), 0);
    CHECK(row.siblingAtColumn(QueueModel::Reason).data().toString() == u"没有网络"_s);
    CHECK(row.siblingAtColumn(QueueModel::NextTry).data().toString() == u"12:05, in 5 minutes"_s);
}

TEST_CASE("the page says in one sentence how the line stands, and where it leads", "[queue-page]")
{
    ShownQueue shown;
    shown.counter.receive();
    shown.counter.receive();
    shown.show();
    CHECK(shown.label(u"queueSentence"_s) == shown.engine->status().sentence);
    CHECK(shown.label(u"queueAddress"_s) == u"No hub is set"_s);
    CHECK(shown.label(u"queueWaiting"_s) == u"2"_s);
    CHECK(shown.cell(0, QueueModel::State) == u"Waiting"_s);
    shown.plugIn();
    REQUIRE(shown.waitUntil([&] { return shown.label(u"queueAcknowledged"_s) == u"2"_s; }));
    CHECK(shown.label(u"queueWaiting"_s) == u"0"_s);
    CHECK(shown.label(u"queueSentence"_s) == shown.engine->status().sentence);
    CHECK(shown.label(u"queueAddress"_s).contains(shown.engine->status().address));
    CHECK(shown.cell(0, QueueModel::State) == u"At the hub"_s);
}

TEST_CASE("without a line each record says why it waits and when it is tried again", "[queue-page]")
{
    ShownQueue shown;
    shown.counter.receive();
    shown.faults->cut = true;
    shown.show();
    shown.plugIn();
    REQUIRE(shown.waitUntil([&] { return shown.cell(0, QueueModel::Reason).contains(u"The line is cut."_s); }));
    CHECK(shown.cell(0, QueueModel::Tries) == u"1"_s);
    CHECK(shown.label(u"queueReason"_s).contains(u"The line is cut."_s));
    shown.faults->cut = false;
    QTest::mouseClick(&shown.button(u"syncNowButton"_s), Qt::LeftButton);
    CHECK(shown.waitUntil([&] { return shown.cell(0, QueueModel::State) == u"At the hub"_s; }));
}

TEST_CASE("F5 sends what waits", "[queue-page]")
{
    ShownQueue shown;
    shown.counter.receive();
    shown.faults->cut = true;
    shown.show();
    shown.plugIn();
    REQUIRE(shown.waitUntil([&] { return shown.engine->status().state == SyncStatus::State::Offline; }));
    shown.faults->cut = false;
    QTest::keyClick(&shown.table(), Qt::Key_F5);
    CHECK(shown.waitUntil([&] { return shown.cell(0, QueueModel::State) == u"At the hub"_s; }));
}

TEST_CASE("a pause holds everything back until it is resumed", "[queue-page]")
{
    ShownQueue shown;
    shown.show();
    QTest::mouseClick(&shown.button(u"pauseButton"_s), Qt::LeftButton);
    CHECK(shown.engine->isPaused());
    CHECK(shown.button(u"pauseButton"_s).text() == u"Resume"_s);
    shown.plugIn();
    shown.counter.receive();
    shown.engine->syncNow();
    REQUIRE(shown.waitUntil([&] { return shown.label(u"queueWaiting"_s) == u"1"_s; }));
    QTest::qWait(200);
    CHECK(shown.faults->trips == 0);
    QTest::mouseClick(&shown.button(u"pauseButton"_s), Qt::LeftButton);
    CHECK(shown.button(u"pauseButton"_s).text() == u"Pause"_s);
    CHECK(shown.waitUntil([&] { return shown.label(u"queueAcknowledged"_s) == u"1"_s; }));
}

TEST_CASE("a record that the hub set aside stands out, says why, and that nothing is lost", "[queue-page]")
{
    ShownQueue shown;
    shown.counter.receive();
    shown.counter.receive();
    must(shown.counter.journal().storeAcknowledgement({u"epoch"_s, 2}, {{2, u"受理编号已被占用"_s}}));
    shown.show();
    REQUIRE(shown.cell(0, QueueModel::Sequence) == u"2"_s);
    CHECK(shown.cell(0, QueueModel::State) == u"Set aside"_s);
    CHECK(shown.cell(0, QueueModel::Reason) == u"受理编号已被占用"_s);
    const QModelIndex parked = shown.table().model()->index(0, QueueModel::State);
    CHECK(parked.data(Qt::BackgroundRole).value<QColor>() == Theme::color(u"bad-soft"_s));
    CHECK_FALSE(parked.data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK_FALSE(parked.siblingAtRow(1).data(Qt::BackgroundRole).isValid());
    CHECK(shown.label(u"queueParked"_s) == u"1"_s);
    CHECK(shown.label(u"queueReason"_s).contains(u"受理编号已被占用"_s));
    CHECK(shown.label(u"queueReason"_s).contains(u"Nothing is lost"_s));
}

TEST_CASE("ages grow with the clock", "[queue-page]")
{
    Counter counter;
    Theme::apply(*qApp, 1.0);
    counter.receive();
    QueueModel model(counter.journal(), counter.clock());
    model.refresh();
    const QModelIndex age = model.index(0, QueueModel::Age);
    CHECK(age.data().toString() == u"under a minute"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    counter.clock().advance(3 * 3600);
    model.touchTimes();
    CHECK_FALSE(changed.isEmpty());
    CHECK(age.data().toString() == u"3 hours"_s);
    counter.clock().advance(2 * 86'400);
    CHECK(age.data().toString() == u"2 days"_s);
}

TEST_CASE("a desk that has recorded nothing says what the queue is for", "[queue-page]")
{
    ShownQueue shown;
    shown.show();
    CHECK_FALSE(shown.table().isVisible());
    const QList<QLabel *> labels = shown.page->findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Nothing has been recorded yet"_s;
    }));
    CHECK_FALSE(shown.page->findChild<QWidget *>(u"queueChosen"_s)->isVisible());
}

TEST_CASE("every control of the queue page has a name for a screen reader", "[queue-page]")
{
    ShownQueue shown;
    shown.counter.receive();
    shown.show();
    CHECK(unnamedControls(*shown.page).join(u", "_s) == QString());
}
