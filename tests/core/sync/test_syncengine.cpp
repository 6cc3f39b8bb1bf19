// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "embeddedhub.h"
#include "faultyline.h"
#include "syncengine.h"
#include "testhub.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

constexpr int patience = 20'000; // ms; a bound for a busy machine, not a wait

// A window whose engine works by itself, over a line that can be spoilt.
struct Running {
    explicit Running(HubKind kind = HubKind::Embedded, SyncLimits limits = {})
        : hub(makeHub(kind)), engine(std::make_unique<SyncEngine>(counter.journal(), counter.clock(), limits))
    {
    }

    std::shared_ptr<Faults> connectLine(std::shared_ptr<Faults> given = std::make_shared<Faults>())
    {
        faults = std::move(given);
        engine->setTransport(std::make_unique<FaultyLine>(hub->line(), faults));
        return faults;
    }
    bool reaches(SyncStatus::State state)
    {
        return QTest::qWaitFor([&] { return engine->status().state == state; }, patience);
    }
    bool isAllThere()
    {
        return QTest::qWaitFor(
            [&] { return engine->status().state == SyncStatus::State::Idle && counter.through() == counter.lastSeq(); },
            patience);
    }
    bool tripBegins() { return faults->arrived.tryAcquire(1, patience); }

    Counter counter;
    std::unique_ptr<TestHub> hub;
    std::shared_ptr<Faults> faults;
    std::unique_ptr<SyncEngine> engine;
};

} // namespace

TEST_CASE("the engine sends by itself what was taken in", "[sync][engine]")
{
    Running desk(GENERATE(HubKind::Embedded, HubKind::Postgres), {3, 5, 600});
    for (int i = 0; i < 10; ++i) {
        desk.counter.receive();
    }
    QSignalSpy changes(desk.engine.get(), &SyncEngine::statusChanged);
    desk.connectLine();
    CHECK(desk.engine->status().state == SyncStatus::State::Sending);
    REQUIRE(desk.isAllThere());
    CHECK(changes.count() >= 2);
    CHECK(desk.hub->bodiesOf(desk.counter.deskId()) == desk.counter.bodies());

    desk.counter.receive();
    desk.engine->syncNow();
    REQUIRE(desk.isAllThere());
    CHECK(desk.hub->bodiesOf(desk.counter.deskId()) == desk.counter.bodies());
}

TEST_CASE("without a hub everything waits and nothing is lost", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    desk.engine->syncNow();
    CHECK(desk.engine->status().state == SyncStatus::State::Waiting);
    CHECK(desk.engine->status().counts.queued == 1);
    CHECK(desk.engine->status().sentence.contains(u"No hub is set up"_s));
}

TEST_CASE("the window stays alive while a line hangs", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    const auto faults = desk.connectLine();
    REQUIRE(desk.isAllThere());
    faults->hang = true;
    desk.counter.receive();
    while (faults->arrived.tryAcquire()) {
    }
    QElapsedTimer call;
    call.start();
    desk.engine->syncNow();
    CHECK(call.elapsed() < 1'000);
    REQUIRE(desk.tripBegins());
    CHECK(desk.counter.row(2).state == OutboxState::InFlight);
    CHECK(desk.engine->status().state == SyncStatus::State::Sending);

    int ticks = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { ++ticks; });
    heart.start(10);
    QTest::qWait(500);
    CHECK(ticks >= 10);
    CHECK(desk.engine->status().state == SyncStatus::State::Sending);
    faults->go.release();
    CHECK(desk.isAllThere());
}

TEST_CASE("a row is in flight before its first byte leaves", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    const auto faults = std::make_shared<Faults>();
    OutboxState seen = OutboxState::Queued;
    FaultyLine line(desk.hub->line(), faults);
    faults->tamper = [&](Batch &) { seen = desk.counter.row(1).state; };
    must(desk.engine->syncOnce(line));
    CHECK(seen == OutboxState::InFlight);
}

TEST_CASE("a window that closes while a line hangs waits for the line and keeps the row", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    const auto faults = std::make_shared<Faults>();
    faults->hang = true;
    faults->patience = 300;
    desk.connectLine(faults);
    REQUIRE(desk.tripBegins());
    QElapsedTimer timer;
    timer.start();
    desk.engine.reset();
    CHECK(timer.elapsed() < patience);
    CHECK(desk.counter.row(1).state == OutboxState::Queued);
}

TEST_CASE("the answer of a line that was replaced meanwhile is dropped", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    const auto old = std::make_shared<Faults>();
    old->hang = true;
    desk.connectLine(old);
    REQUIRE(desk.tripBegins());

    const auto second = makeHub(HubKind::Embedded);
    desk.engine->setTransport(second->line());
    old->go.release();
    REQUIRE(desk.isAllThere());
    CHECK(desk.hub->bodiesOf(desk.counter.deskId()) == desk.counter.bodies());
    CHECK(second->bodiesOf(desk.counter.deskId()) == desk.counter.bodies());
    const auto line = second->line();
    const QString epoch = must(line->exchange({desk.counter.journal().identity(), 1, {}})).hubEpoch;
    CHECK(must(desk.counter.journal().hubMark()).hubEpoch == epoch);
}

TEST_CASE("a line can be taken away while it is used", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    const auto faults = std::make_shared<Faults>();
    faults->hang = true;
    desk.connectLine(faults);
    REQUIRE(desk.tripBegins());
    desk.engine->setTransport(nullptr);
    faults->go.release();
    REQUIRE(QTest::qWaitFor([&] { return desk.counter.row(1).state == OutboxState::Queued; }, patience));
    CHECK(desk.counter.through() == 0);
    CHECK(desk.engine->status().state == SyncStatus::State::Waiting);
}

TEST_CASE("a cut line is tried again after the announced time", "[sync][engine]")
{
    Running desk(HubKind::Embedded, {200, 1, 2});
    desk.counter.receive();
    const auto faults = std::make_shared<Faults>();
    faults->cut = true;
    desk.connectLine(faults);
    REQUIRE(desk.reaches(SyncStatus::State::Offline));
    const SyncStatus status = desk.engine->status();
    CHECK(status.sentence.contains(u"The line is cut."_s));
    CHECK(status.nextTry > desk.counter.clock().now());
    CHECK(desk.counter.row(1).reason == u"The line is cut."_s);
    CHECK(desk.counter.row(1).nextTry == status.nextTry);
    const int before = faults->trips;
    QTest::qWait(100);
    CHECK(faults->trips == before);

    faults->cut = false;
    desk.counter.clock().advance(3);
    CHECK(desk.isAllThere());
}

TEST_CASE("sending now forgets the wait", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    const auto faults = std::make_shared<Faults>();
    faults->cut = true;
    desk.connectLine(faults);
    REQUIRE(desk.reaches(SyncStatus::State::Offline));
    faults->cut = false;
    desk.engine->syncNow();
    CHECK(desk.isAllThere());
}

TEST_CASE("what is pressed while a batch hangs is done after it", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    const auto faults = std::make_shared<Faults>();
    faults->hang = true;
    desk.connectLine(faults);
    REQUIRE(desk.tripBegins());
    desk.counter.receive();
    desk.engine->syncNow();
    faults->hang = false;
    faults->cut = true;
    faults->go.release();
    REQUIRE(QTest::qWaitFor([&] { return faults->trips >= 2; }, patience));
    faults->cut = false;
    desk.engine->syncNow();
    CHECK(desk.isAllThere());
}

TEST_CASE("an alarm is not tried again until a person says so", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    Counter stranger;
    stranger.receive();
    must(desk.hub->line()->exchange(stranger.batch()));
    const auto faults = desk.connectLine();
    REQUIRE(desk.reaches(SyncStatus::State::Alarm));
    CHECK(desk.engine->status().sentence == alarmSentence(HubVerdict::WrongStore, u"371083-01"_s));
    CHECK_FALSE(desk.engine->status().nextTry.isValid());
    CHECK(desk.counter.row(1).reason == desk.engine->status().sentence);
    const int trips = faults->trips;
    desk.counter.clock().advance(3600);
    QTest::qWait(200);
    CHECK(faults->trips == trips);
    desk.engine->syncNow();
    REQUIRE(QTest::qWaitFor([&] { return faults->trips == trips + 1; }, patience));
    CHECK(desk.reaches(SyncStatus::State::Alarm));
}

TEST_CASE("a hub that does not let the window in is an alarm in its own words", "[sync][engine]")
{
    Running desk;
    desk.counter.receive();
    const auto faults = std::make_shared<Faults>();
    faults->refuse = true;
    desk.connectLine(faults);
    REQUIRE(desk.reaches(SyncStatus::State::Alarm));
    CHECK(desk.engine->status().sentence == u"This desk is not let in."_s);
    CHECK(desk.counter.row(1).state == OutboxState::Queued);
    CHECK(desk.counter.row(1).reason == u"This desk is not let in."_s);
    faults->refuse = false;
    desk.engine->syncNow();
    CHECK(desk.isAllThere());
}

TEST_CASE("a pause holds everything back until it ends", "[sync][engine]")
{
    Running desk;
    desk.engine->setPaused(true);
    CHECK(desk.engine->isPaused());
    const auto faults = desk.connectLine();
    desk.counter.receive();
    desk.engine->syncNow();
    QTest::qWait(100);
    CHECK(faults->trips == 0);
    CHECK(desk.engine->status().state == SyncStatus::State::Waiting);
    CHECK(desk.engine->status().sentence.contains(u"paused"_s));
    desk.engine->setPaused(false);
    CHECK(desk.isAllThere());
}

TEST_CASE("an engine that starts anew asks an idle hub and fills it up if it went back", "[sync][engine]")
{
    Running desk(GENERATE(HubKind::Embedded, HubKind::Postgres));
    desk.counter.receive();
    desk.connectLine();
    REQUIRE(desk.isAllThere());
    desk.hub->keepCopy();
    desk.counter.receive();
    desk.engine->syncNow();
    REQUIRE(desk.isAllThere());
    desk.hub->restoreCopy();
    REQUIRE(desk.hub->bodiesOf(desk.counter.deskId()).size() == 1);

    desk.engine = std::make_unique<SyncEngine>(desk.counter.journal(), desk.counter.clock());
    desk.connectLine();
    REQUIRE(QTest::qWaitFor([&] { return desk.engine->status().sentence.contains(u"from number 2 on"_s); }, patience));
    REQUIRE(desk.isAllThere());
    CHECK(desk.hub->bodiesOf(desk.counter.deskId()) == desk.counter.bodies());
}

TEST_CASE("an idle hub is asked now and then", "[sync][engine]")
{
    Running desk(HubKind::Embedded, {200, 1, 1});
    const auto faults = desk.connectLine();
    CHECK(QTest::qWaitFor([&] { return faults->trips >= 2; }, patience));
}

TEST_CASE("a hub that stops and comes back is found again", "[sync][engine]")
{
    Running desk(HubKind::Postgres, {200, 1, 2});
    desk.counter.receive();
    desk.connectLine();
    REQUIRE(desk.isAllThere());
    desk.hub->goDown();
    desk.counter.receive();
    desk.engine->syncNow();
    REQUIRE(desk.reaches(SyncStatus::State::Offline));
    desk.hub->comeBack();
    desk.counter.clock().advance(10);
    CHECK(desk.isAllThere());
    CHECK(desk.hub->bodiesOf(desk.counter.deskId()) == desk.counter.bodies());
}
