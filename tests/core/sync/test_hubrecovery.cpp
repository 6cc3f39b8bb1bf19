// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultyline.h"
#include "stories.h"

using namespace Qt::StringLiterals;
using namespace desk;

TEST_CASE("a hub that was put back to an older copy is filled up again", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    Sender sender(counter);
    counter.receive();
    must(sender.engine.syncOnce(*line));
    hub->keepCopy();
    counter.accept(counter.receive(), u"RS1"_s);
    must(sender.engine.syncOnce(*line));
    REQUIRE(counter.through() == 3);

    hub->restoreCopy();
    counter.receive();
    const Ack hole = must(sender.engine.syncOnce(*line));
    CHECK(hole.verdict == HubVerdict::Hole);
    CHECK(hole.through == 1);
    CHECK(statesOf(counter) ==
          QList{OutboxState::Acknowledged, OutboxState::Queued, OutboxState::Queued, OutboxState::Queued});
    CHECK(sender.engine.status().sentence.contains(u"from number 2 on"_s));

    CHECK(must(sender.engine.syncOnce(*line)).through == 4);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
    CHECK(statesOf(counter) == QList<OutboxState>(4, OutboxState::Acknowledged));
    CHECK(sender.state() == SyncStatus::State::Idle);
    CHECK(sender.engine.status().sentence.contains(u"from number 2 on"_s));

    counter.receive();
    must(sender.engine.syncOnce(*line));
    CHECK(sender.engine.status().sentence == u"Everything has reached the hub."_s);
}

TEST_CASE("an idle window notices that the hub went back", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    Sender sender(counter);
    must(line->exchange({counter.journal().identity(), 1, {}}));
    hub->keepCopy();
    counter.receive();
    must(sender.engine.syncOnce(*line));
    hub->restoreCopy();
    CHECK(must(sender.engine.syncOnce(*line)).verdict == HubVerdict::Hole);
    CHECK(must(sender.engine.syncOnce(*line)).through == 1);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
}

TEST_CASE("a hub that was set up anew has another mark and gets everything", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    Sender sender(counter);
    counter.accept(counter.receive(), u"RS1"_s);
    const QString before = must(sender.engine.syncOnce(*line)).hubEpoch;
    CHECK_FALSE(before.isEmpty());
    CHECK(must(sender.engine.syncOnce(*line)).hubEpoch == before);
    hub->setUpAnew();
    CHECK(must(sender.engine.syncOnce(*line)).verdict == HubVerdict::Hole);
    const Ack after = must(sender.engine.syncOnce(*line));
    CHECK(after.hubEpoch != before);
    CHECK(after.through == 2);
    CHECK(must(counter.journal().hubMark()).hubEpoch == after.hubEpoch);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
}

TEST_CASE("a window that was put back to an older copy is an alarm and takes nothing from the hub", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    counter.receive();
    must(Sender(counter).engine.syncOnce(*line));
    counter.keepCopy();
    counter.receive();
    counter.receive();
    must(Sender(counter).engine.syncOnce(*line));
    const QList<QByteArray> kept = hub->bodiesOf(counter.deskId());
    REQUIRE(kept.size() == 3);
    counter.restoreCopy();

    Sender sender(counter);
    REQUIRE_FALSE(sender.engine.syncOnce(*line)); // the hub knows more than this machine
    CHECK(sender.state() == SyncStatus::State::Alarm);

    counter.receive();
    const Ack ack = must(sender.engine.syncOnce(*line));
    CHECK(ack.verdict == HubVerdict::Fork);
    CHECK(ack.message == u"第 2 条记录与汇聚库中已有的不同。"_s);
    CHECK(sender.state() == SyncStatus::State::Alarm);
    CHECK(sender.engine.status().sentence.contains(u"restored from an older copy"_s));
    CHECK(hub->bodiesOf(counter.deskId()) == kept);
    CHECK(counter.row(2).state == OutboxState::Queued);
    CHECK(counter.through() == 1);
}

TEST_CASE("another machine under the same window number is refused", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    counter.receive();
    must(line->exchange(counter.batch()));
    Counter stranger;
    stranger.receive();
    Sender sender(stranger);
    const Ack ack = must(sender.engine.syncOnce(*line));
    CHECK(ack.verdict == HubVerdict::WrongStore);
    CHECK(ack.through == 0);
    CHECK(ack.message == u"这个窗口编号已由另一台机器使用，请为本机另设窗口编号。"_s);
    CHECK(sender.state() == SyncStatus::State::Alarm);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
    CHECK(stranger.row(1).state == OutboxState::Queued);
}

TEST_CASE("a record that was changed on its way breaks the chain and nothing is taken", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    Sender sender(counter);
    for (int i = 0; i < 3; ++i) {
        counter.receive();
    }
    const auto faults = std::make_shared<Faults>();
    FaultyLine faulty(hub->line(), faults);
    const int changed = GENERATE(0, 1, 2);
    CAPTURE(changed);
    faults->tamper = [&](Batch &batch) { batch.events[changed].payload.insert(u"dueOn"_s, u"2027-01-01"_s); };
    const Ack ack = must(sender.engine.syncOnce(faulty));
    CHECK(ack.verdict == HubVerdict::BrokenChain);
    CHECK(ack.message.startsWith(u"第 %1 条记录"_s.arg(std::min(changed + 2, 3))));
    CHECK(ack.through == 0);
    CHECK(sender.state() == SyncStatus::State::Alarm);
    CHECK(hub->bodiesOf(counter.deskId()).isEmpty());

    faults->tamper = nullptr;
    CHECK(must(sender.engine.syncOnce(faulty)).verdict == HubVerdict::Ok);
    CHECK(sender.state() == SyncStatus::State::Idle);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
}

TEST_CASE("a batch with another window's record is refused as a whole", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    counter.receive();
    Batch batch = counter.batch();
    batch.desk.deskId = u"371083-09"_s;
    const Ack ack = must(line->exchange(batch));
    CHECK(ack.verdict == HubVerdict::Malformed);
    CHECK(ack.message == u"批次中混有其他窗口的记录。"_s);
    CHECK(hub->bodiesOf(u"371083-01"_s).isEmpty());
}

TEST_CASE("a hub that is down is waited for and then gets everything", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    Sender sender(counter);
    counter.receive();
    must(sender.engine.syncOnce(*line));
    hub->goDown();
    counter.receive();
    for (int failures = 1; failures <= 2; ++failures) {
        const auto ack = sender.engine.syncOnce(*line);
        REQUIRE_FALSE(ack);
        CHECK(ack.error().kind == ErrorKind::Unreachable);
        CHECK(sender.state() == SyncStatus::State::Offline);
        CHECK(sender.engine.status().nextTry > counter.clock().now());
        CHECK(counter.row(2).state == OutboxState::Queued);
        CHECK(counter.row(2).reason == ack.error().message);
        CHECK(counter.row(2).attempts == failures);
    }
    hub->comeBack();
    CHECK(must(sender.engine.syncOnce(*line)).through == 2);
    CHECK(sender.state() == SyncStatus::State::Idle);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
}

TEST_CASE("a long log goes in batches of the agreed size", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    Sender sender(counter, {3, 5, 600});
    for (int i = 0; i < 7; ++i) {
        counter.receive();
    }
    CHECK(must(sender.engine.syncOnce(*line)).through == 3);
    CHECK(must(sender.engine.syncOnce(*line)).through == 6);
    CHECK(must(sender.engine.syncOnce(*line)).through == 7);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
}
