// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"
#include "syncplan.h"
#include "syncstatus.h"

using namespace Qt::StringLiterals;
using namespace desk;

namespace {
const SyncLimits limits{200, 5, 600};
const QDateTime noon(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

SyncFacts facts(int queued, int parked = 0)
{
    SyncFacts facts;
    facts.counts.queued = queued;
    facts.counts.parked = parked;
    facts.hasTransport = true;
    facts.address = u"hub.example:5432"_s;
    return facts;
}
} // namespace

TEST_CASE("the wait doubles with each failure up to its bound", "[sync][plan]")
{
    CHECK(waitSeconds(1, limits, 1) == 5);
    CHECK(waitSeconds(2, limits, 1) == 10);
    CHECK(waitSeconds(3, limits, 1) == 20);
    CHECK(waitSeconds(7, limits, 1) == 320);
    CHECK(waitSeconds(8, limits, 1) == 600);
    CHECK(waitSeconds(1'000'000, limits, 1) == 600);
}

TEST_CASE("the wait is spread over its upper half", "[sync][plan]")
{
    for (int failures = 1; failures < 20; ++failures) {
        const int whole = waitSeconds(failures, limits, 1);
        const int half = waitSeconds(failures, limits, 0);
        CHECK(half >= whole / 2);
        CHECK(half <= (whole + 1) / 2);
        CHECK(waitSeconds(failures, limits, 0.5) >= half);
        CHECK(waitSeconds(failures, limits, 0.5) <= whole);
    }
}

TEST_CASE("what is acknowledged is not sent again", "[sync][plan]")
{
    CHECK(nextStep(0, {}, 0, {}, noon, limits, 1).kind == SyncStep::Kind::Idle);
    CHECK(nextStep(7, {u"e"_s, 7}, 0, {}, noon, limits, 1).kind == SyncStep::Kind::Idle);
    const SyncStep step = nextStep(7, {u"e"_s, 4}, 0, {}, noon, limits, 1);
    CHECK(step.kind == SyncStep::Kind::Send);
    CHECK(step.firstSeq == 5);
}

TEST_CASE("after a failure the next try waits, also when there is nothing to send", "[sync][plan]")
{
    for (const qint64 lastSeq : {4, 7}) {
        const SyncStep early = nextStep(lastSeq, {u"e"_s, 4}, 2, noon, noon.addSecs(9), limits, 1);
        CHECK(early.kind == SyncStep::Kind::Wait);
        CHECK(early.at == noon.addSecs(10));
        CHECK(nextStep(lastSeq, {u"e"_s, 4}, 2, noon, noon.addSecs(10), limits, 1).kind != SyncStep::Kind::Wait);
    }
}

TEST_CASE("a clock that was set back does not lengthen the wait", "[sync][plan]")
{
    CHECK(nextStep(7, {u"e"_s, 4}, 3, noon, noon.addDays(-1), limits, 1).kind == SyncStep::Kind::Send);
}

TEST_CASE("the sentence on top says how many wait, how the line stands and what comes next", "[sync][status]")
{
    const SyncStatus idle = statusOf(facts(0));
    CHECK(idle.state == SyncStatus::State::Idle);
    CHECK(idle.sentence == u"Everything has reached the hub."_s);
    CHECK(idle.address == u"hub.example:5432"_s);

    SyncFacts offline = facts(3);
    offline.failure = u"The line is cut."_s;
    offline.nextTry = noon;
    CHECK(statusOf(offline).state == SyncStatus::State::Offline);
    CHECK(statusOf(offline).sentence == u"To send: 3. The line is cut. Next try at 12:00."_s);
    CHECK(statusOf(offline).nextTry == noon);

    SyncFacts sending = facts(3);
    sending.sending = true;
    CHECK(statusOf(sending).state == SyncStatus::State::Sending);
    CHECK(statusOf(sending).sentence == u"To send: 3. Sending now."_s);

    SyncFacts noHub = facts(3);
    noHub.hasTransport = false;
    CHECK(statusOf(noHub).state == SyncStatus::State::Waiting);
    CHECK(statusOf(noHub).sentence.contains(u"No hub is set up"_s));

    SyncFacts paused = facts(3);
    paused.paused = true;
    paused.failure = u"The line is cut."_s;
    CHECK(statusOf(paused).state == SyncStatus::State::Waiting);
    CHECK(statusOf(paused).sentence == u"To send: 3. Sending is paused."_s);
}

TEST_CASE("what the hub put aside and a hub that went back are said beside", "[sync][status]")
{
    SyncFacts both = facts(0, 2);
    both.refilledFrom = 6;
    const QString sentence = statusOf(both).sentence;
    CHECK(sentence.startsWith(u"Everything has reached the hub."_s));
    CHECK(sentence.contains(u"number 6"_s));
    CHECK(sentence.contains(u"Put aside by the hub: 2"_s));
}

TEST_CASE("an alarm is said before everything else", "[sync][status]")
{
    SyncFacts alarmed = facts(3);
    alarmed.failure = u"The line is cut."_s;
    alarmed.alarm = alarmSentence(HubVerdict::Fork, u"371083-01"_s);
    CHECK(statusOf(alarmed).state == SyncStatus::State::Alarm);
    CHECK(statusOf(alarmed).sentence == alarmed.alarm);
    QSet<QString> sentences;
    for (const auto verdict :
         {HubVerdict::Fork, HubVerdict::BrokenChain, HubVerdict::WrongStore, HubVerdict::Malformed}) {
        CHECK(alarmSentence(verdict, u"371083-01"_s).contains(u"371083-01"_s));
        sentences.insert(alarmSentence(verdict, u"371083-01"_s));
    }
    CHECK(sentences.size() == 4);
}
