// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultyline.h"
#include "handmadelog.h"
#include "stories.h"

using namespace Qt::StringLiterals;
using namespace desk;

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
