// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultyline.h"
#include "handmadelog.h"
#include "syncengine.h"
#include "testhub.h"

using namespace Qt::StringLiterals;
using namespace desk;

// Each story runs against the hub in a file and against PostgreSQL.
#define BOTH_HUBS                                                                                                      \
    const HubKind kind = GENERATE(HubKind::Embedded, HubKind::Postgres);                                               \
    INFO((kind == HubKind::Embedded ? "embedded hub" : "PostgreSQL"));                                                 \
    const auto hub = makeHub(kind);                                                                                    \
    const auto line = hub->line()

namespace {

// A window with the engine, driven batch by batch.
struct Sender {
    explicit Sender(Counter &counter, SyncLimits limits = {}) : engine(counter.journal(), counter.clock(), limits) {}
    SyncEngine engine;
    SyncStatus::State state() const { return engine.status().state; }
};

QList<OutboxState> statesOf(Counter &counter)
{
    QList<OutboxState> states;
    for (qint64 seq = 1; seq <= counter.lastSeq(); ++seq) {
        states.append(counter.row(seq).state);
    }
    return states;
}

} // namespace

TEST_CASE("what is taken in at the counter reaches the hub word for word", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    Sender sender(counter);
    const CaseId first = counter.receive();
    const CaseId second = counter.receive();
    counter.accept(first, u"RS1"_s);
    const Ack ack = must(sender.engine.syncOnce(*line));
    CHECK(ack.verdict == HubVerdict::Ok);
    CHECK(ack.through == 3);
    CHECK(ack.rejected.isEmpty());
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
    CHECK(hub->caseFile(first) == u"accepted|2|RS1"_s);
    CHECK(hub->caseFile(second) == u"received|1|"_s);
    CHECK(statesOf(counter) == QList<OutboxState>(3, OutboxState::Acknowledged));
    CHECK(sender.state() == SyncStatus::State::Idle);
}

TEST_CASE("a batch that is sent twice is taken once", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    counter.accept(counter.receive(), u"RS1"_s);
    const Ack once = must(line->exchange(counter.batch()));
    const Ack twice = must(line->exchange(counter.batch()));
    CHECK(once == twice);
    CHECK(twice.through == 2);
    counter.receive();
    CHECK(must(line->exchange(counter.batch())).through == 3);
    CHECK(must(line->exchange(counter.batch(1, 1))).through == 3);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
}

TEST_CASE("batches that come in the wrong order are refused until their turn", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    for (int i = 0; i < 4; ++i) {
        counter.receive();
    }
    const Ack early = must(line->exchange(counter.batch(3)));
    CHECK(early.verdict == HubVerdict::Hole);
    CHECK(early.through == 0);
    CHECK(hub->bodiesOf(counter.deskId()).isEmpty());
    CHECK(must(line->exchange(counter.batch(1, 2))).through == 2);
    CHECK(must(line->exchange(counter.batch(3))).through == 4);

    counter.receive();
    counter.receive();
    Batch swapped = counter.batch(5);
    swapped.events.swapItemsAt(0, 1);
    CHECK(must(line->exchange(swapped)).verdict == HubVerdict::BrokenChain);
    CHECK(hub->bodiesOf(counter.deskId()).size() == 4);
}

TEST_CASE("a lost acknowledgement costs nothing but another try", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    Sender sender(counter);
    counter.accept(counter.receive(), u"RS1"_s);
    const auto faults = std::make_shared<Faults>();
    FaultyLine faulty(hub->line(), faults);
    faults->forget = true;
    REQUIRE_FALSE(sender.engine.syncOnce(faulty));
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
    CHECK(statesOf(counter) == QList<OutboxState>(2, OutboxState::Queued));
    CHECK(counter.row(1).reason == u"The line is cut."_s);
    CHECK(counter.row(1).nextTry > counter.clock().now());
    CHECK(sender.state() == SyncStatus::State::Offline);

    faults->forget = false;
    CHECK(must(sender.engine.syncOnce(faulty)).verdict == HubVerdict::Ok);
    CHECK(statesOf(counter) == QList<OutboxState>(2, OutboxState::Acknowledged));
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
}

TEST_CASE("a rejection is learned even if the first answer was lost", "[sync][story]")
{
    BOTH_HUBS;
    Counter other(u"371083-02"_s);
    other.accept(other.receive(), u"RS1"_s);
    must(line->exchange(other.batch()));

    Counter counter;
    counter.accept(counter.receive(), u"RS1"_s);
    counter.receive();
    REQUIRE(must(line->exchange(counter.batch())).rejected.keys() == QList<qint64>{2});
    Sender sender(counter);
    must(sender.engine.syncOnce(*line));
    CHECK(counter.row(2).state == OutboxState::Parked);
}

TEST_CASE("a rejected record is put aside with its reason and later cases go on", "[sync][story]")
{
    BOTH_HUBS;
    Counter other(u"371083-02"_s);
    const CaseId theirs = other.receive();
    other.askForCorrection(theirs);
    other.accept(theirs, u"RS1"_s);
    must(line->exchange(other.batch()));

    Counter counter;
    Sender sender(counter);
    counter.receive(theirs);
    counter.askForCorrection(theirs);
    const CaseId ours = counter.receive();
    counter.accept(ours, u"RS1"_s);
    const CaseId later = counter.receive();
    counter.accept(later, u"RS2"_s);
    const Ack ack = must(sender.engine.syncOnce(*line));
    CHECK(ack.verdict == HubVerdict::Ok);
    CHECK(ack.through == 6);
    const QString elsewhere =
        u"汇聚库中该办件已有 3 条记录，这一条却是第 %1 条，接不上，可能有其他窗口办理过，请核对。"_s;
    CHECK(ack.rejected == QMap<qint64, QString>{
                              {1, elsewhere.arg(1)},
                              {2, elsewhere.arg(2)},
                              {4, u"受理编号 RS1 已被另一办件使用，请核对。"_s},
                          });
    CHECK(hub->rejectedOf(counter.deskId()) == ack.rejected);
    CHECK(hub->bodiesOf(counter.deskId()) == counter.bodies());
    CHECK(hub->caseFile(theirs) == u"accepted|3|RS1"_s);
    CHECK(hub->caseFile(ours) == u"received|1|"_s);
    CHECK(hub->caseFile(later) == u"accepted|2|RS2"_s);
    for (const qint64 seq : {1, 2, 4}) {
        CHECK(counter.row(seq).state == OutboxState::Parked);
        CHECK(counter.row(seq).reason == ack.rejected.value(seq));
    }
    CHECK(counter.row(3).state == OutboxState::Acknowledged);
    CHECK(counter.row(6).state == OutboxState::Acknowledged);
    CHECK(sender.engine.status().counts.parked == 3);
    CHECK(sender.engine.status().sentence.contains(u"Put aside by the hub: 3"_s));

    counter.receive();
    CHECK(must(sender.engine.syncOnce(*line)).through == 7);
    CHECK(counter.row(7).state == OutboxState::Acknowledged);
}

TEST_CASE("what builds on a rejected record is rejected, too, within one batch", "[sync][story]")
{
    BOTH_HUBS;
    HandmadeLog log(u"371083-05"_s);
    log.add(u"a"_s, 1, EventKind::Accepted, u"RS1"_s);
    log.add(u"b"_s, 1, EventKind::Received);
    log.add(u"b"_s, 2, EventKind::Accepted, u"RS1"_s); // the same number in the same batch
    log.add(u"b"_s, 3, EventKind::NotOurs);
    log.add(u"c"_s, 2, EventKind::Accepted); // without a first one
    log.add(u"d"_s, 1, EventKind::Received);
    const Ack ack = must(line->exchange(log.batch()));
    CHECK(ack.through == 6);
    CHECK(ack.rejected.keys() == QList<qint64>{3, 4, 5});
    CHECK(ack.rejected.value(3) == u"受理编号 RS1 已被另一办件使用，请核对。"_s);
    CHECK(hub->caseFile(CaseId(u"a"_s)) == u"accepted|1|RS1"_s);
    CHECK(hub->caseFile(CaseId(u"b"_s)) == u"received|1|"_s);
    CHECK(hub->caseFile(CaseId(u"c"_s)) == QString());
    CHECK(hub->caseFile(CaseId(u"d"_s)) == u"received|1|"_s);
}

TEST_CASE("a number that a case gives up may be used by another", "[sync][story]")
{
    BOTH_HUBS;
    HandmadeLog log(u"371083-05"_s);
    log.add(u"a"_s, 1, EventKind::Accepted, u"RS1"_s);
    log.add(u"a"_s, 2, EventKind::Accepted, u"RS2"_s);
    log.add(u"b"_s, 1, EventKind::Accepted, u"RS1"_s);
    CHECK(must(line->exchange(log.batch())).rejected.isEmpty());
    CHECK(hub->caseFile(CaseId(u"a"_s)) == u"accepted|2|RS2"_s);
    CHECK(hub->caseFile(CaseId(u"b"_s)) == u"accepted|1|RS1"_s);
}

TEST_CASE("a case may go through several steps within one batch", "[sync][story]")
{
    BOTH_HUBS;
    Counter counter;
    const CaseId first = counter.receive();
    const CaseId second = counter.receive();
    counter.askForCorrection(first);
    counter.accept(second, u"RS2"_s);
    counter.accept(first, u"RS1"_s);
    const Ack ack = must(line->exchange(counter.batch()));
    CHECK(ack.rejected.isEmpty());
    CHECK(hub->caseFile(first) == u"accepted|3|RS1"_s);
    CHECK(hub->caseFile(second) == u"accepted|2|RS2"_s);
}

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
