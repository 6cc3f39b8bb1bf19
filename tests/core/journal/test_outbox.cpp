// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journalfixture.h"

#include <QMap>

using namespace desk;

namespace {

using State = OutboxState;

std::unique_ptr<Journal> withEvents(const Store &store, int count)
{
    auto journal = store.open();
    for (int i = 1; i <= count; ++i) {
        must(append(*journal, received(QString::number(i), u"申请人%1"_s.arg(i), i)));
    }
    return journal;
}

OutboxRow rowOf(const Journal &journal, qint64 seq)
{
    for (const OutboxRow &row : must(journal.outbox(100, 0))) {
        if (row.deskSeq == seq) {
            return row;
        }
    }
    FAIL("no row " << seq);
    return {};
}

// The states of all rows in order of their numbers.
QList<State> statesOf(const Journal &journal)
{
    QMap<qint64, State> states;
    for (const OutboxRow &row : must(journal.outbox(100, 0))) {
        states.insert(row.deskSeq, row.state);
    }
    const OutboxCounts counts = must(journal.outboxCounts());
    CHECK(counts.queued == states.values().count(State::Queued));
    CHECK(counts.inFlight == states.values().count(State::InFlight));
    CHECK(counts.acknowledged == states.values().count(State::Acknowledged));
    CHECK(counts.parked == states.values().count(State::Parked));
    return states.values();
}

QList<qint64> numbersOf(const QList<OutboxRow> &rows)
{
    QList<qint64> numbers;
    for (const OutboxRow &row : rows) {
        numbers += row.deskSeq;
    }
    return numbers;
}

} // namespace

TEST_CASE("every recorded event waits to be sent", "[outbox]")
{
    Store store;
    const auto journal = withEvents(store, 2);
    CHECK(statesOf(*journal) == QList{State::Queued, State::Queued});
    OutboxRow expected;
    expected.deskSeq = 2;
    expected.caseId = CaseId(u"2"_s);
    expected.applicant = u"申请人2"_s;
    expected.at = store.clock.now();
    CHECK(rowOf(*journal, 2) == expected);
    CHECK(must(journal->hubMark()).hubEpoch.isEmpty());
    CHECK(must(journal->hubMark()).through == 0);
}

TEST_CASE("a row shows when it was tried, why it waits and when it is tried again", "[outbox]")
{
    Store store;
    const auto journal = withEvents(store, 3);
    store.clock.advance(10);
    const QDateTime tried = store.clock.now();
    must(journal->markInFlight(1, 2));
    CHECK(statesOf(*journal) == QList{State::InFlight, State::InFlight, State::Queued});
    CHECK(rowOf(*journal, 1).attempts == 1);
    CHECK(rowOf(*journal, 1).lastTry == tried);

    store.clock.advance(10);
    const QDateTime next = store.clock.now().addSecs(5);
    must(journal->markFailed(1, 2, u"线路不通"_s, next));
    CHECK(statesOf(*journal) == QList{State::Queued, State::Queued, State::Queued});
    const OutboxRow row = rowOf(*journal, 2);
    CHECK(row.reason == u"线路不通"_s);
    CHECK(row.nextTry == next);
    CHECK(row.lastTry == tried);
    CHECK(row.attempts == 1);

    must(journal->markInFlight(1, 3));
    CHECK(rowOf(*journal, 2).attempts == 2);
    CHECK(rowOf(*journal, 2).reason.isEmpty());
    CHECK_FALSE(rowOf(*journal, 2).nextTry.isValid());
}

TEST_CASE("a row counts as sent when the acknowledgement that covers it is stored", "[outbox]")
{
    Store store;
    {
        const auto journal = withEvents(store, 4);
        must(journal->markInFlight(1, 3));
        store.clock.advance(1);
        must(journal->storeAcknowledgement({u"hub-1"_s, 2}, {}));
        // The third was on its way, too, but the hub did not take it.
        CHECK(statesOf(*journal) == QList{State::Acknowledged, State::Acknowledged, State::Queued, State::Queued});
        CHECK(rowOf(*journal, 2).acknowledgedAt == store.clock.now());
        const OutboxRow before = rowOf(*journal, 1);
        store.clock.advance(1);
        must(journal->storeAcknowledgement({u"hub-1"_s, 2}, {})); // the same answer twice changes nothing
        CHECK(rowOf(*journal, 1) == before);
        must(journal->markInFlight(1, 4)); // nor is what was acknowledged ever on its way again
        must(journal->markFailed(1, 4, u"x"_s, {}));
        CHECK(rowOf(*journal, 1) == before);
    }
    const auto journal = store.open();
    CHECK(must(journal->hubMark()).hubEpoch == u"hub-1"_s);
    CHECK(must(journal->hubMark()).through == 2);
    CHECK(statesOf(*journal) == QList{State::Acknowledged, State::Acknowledged, State::Queued, State::Queued});
}

TEST_CASE("what the hub puts aside is parked with its reason and stays so", "[outbox]")
{
    Store store;
    const auto journal = withEvents(store, 4);
    must(journal->markInFlight(1, 3));
    must(journal->storeAcknowledgement({u"hub-1"_s, 3}, {{2, u"已被他窗受理"_s}, {4, u"还没有送到"_s}}));
    CHECK(statesOf(*journal) == QList{State::Acknowledged, State::Parked, State::Acknowledged, State::Queued});
    CHECK(rowOf(*journal, 2).reason == u"已被他窗受理"_s);
    CHECK_FALSE(rowOf(*journal, 2).acknowledgedAt.isValid());
    must(journal->markInFlight(4, 4));
    must(journal->storeAcknowledgement({u"hub-1"_s, 4}, {}));
    CHECK(statesOf(*journal) == QList{State::Acknowledged, State::Parked, State::Acknowledged, State::Acknowledged});
    CHECK(rowOf(*journal, 2).reason == u"已被他窗受理"_s);
}

TEST_CASE("a hub restored from an older copy, or made anew, gets again what it lost", "[outbox]")
{
    Store store;
    const auto journal = withEvents(store, 5);
    must(journal->markInFlight(1, 4));
    must(journal->storeAcknowledgement({u"hub-1"_s, 4}, {{1, u"甲"_s}, {3, u"乙"_s}}));
    CHECK(statesOf(*journal) ==
          QList{State::Parked, State::Acknowledged, State::Parked, State::Acknowledged, State::Queued});

    SECTION("its mark went back")
    {
        must(journal->storeAcknowledgement({u"hub-1"_s, 2}, {}));
        CHECK(statesOf(*journal) ==
              QList{State::Parked, State::Acknowledged, State::Queued, State::Queued, State::Queued});
        CHECK(rowOf(*journal, 1).reason == u"甲"_s);
        CHECK_FALSE(rowOf(*journal, 4).reason.isEmpty());
        CHECK_FALSE(rowOf(*journal, 4).acknowledgedAt.isValid());
        CHECK(rowOf(*journal, 4).attempts == 0);
        CHECK(must(journal->hubMark()).through == 2);
        must(journal->markInFlight(3, 5));
        must(journal->storeAcknowledgement({u"hub-1"_s, 5}, {}));
        CHECK(statesOf(*journal) ==
              QList{State::Parked, State::Acknowledged, State::Acknowledged, State::Acknowledged, State::Acknowledged});
    }
    SECTION("it is another one")
    {
        must(journal->storeAcknowledgement({u"hub-2"_s, 0}, {}));
        CHECK(statesOf(*journal) == QList<State>(5, State::Queued));
        CHECK(must(journal->hubMark()).hubEpoch == u"hub-2"_s);
    }
}

TEST_CASE("a hub that knows more than this store shows that the store is an older copy", "[outbox]")
{
    Store store;
    const auto journal = withEvents(store, 2);
    const auto done = journal->storeAcknowledgement({u"hub-1"_s, 3}, {});
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Refused);
    CHECK(must(journal->hubMark()).through == 0);
    CHECK(statesOf(*journal) == QList{State::Queued, State::Queued});
}

TEST_CASE("what was on its way when the program ended waits again, with the reason", "[outbox]")
{
    Store store;
    {
        const auto journal = withEvents(store, 3);
        must(journal->storeAcknowledgement({u"hub-1"_s, 1}, {}));
        must(journal->markInFlight(2, 3));
    }
    const auto journal = store.open();
    CHECK(statesOf(*journal) == QList{State::Acknowledged, State::Queued, State::Queued});
    CHECK_FALSE(rowOf(*journal, 2).reason.isEmpty());
    CHECK_FALSE(rowOf(*journal, 2).nextTry.isValid());
    CHECK(rowOf(*journal, 2).attempts == 1);
}

TEST_CASE("the queue shows what waits first and pages through the rest", "[outbox]")
{
    Store store;
    const auto journal = withEvents(store, 8);
    must(journal->storeAcknowledgement({u"hub-1"_s, 4}, {{2, u"甲"_s}}));
    must(journal->markInFlight(5, 6));
    const QList<qint64> all = numbersOf(must(journal->outbox(100, 0)));
    CHECK(all == QList<qint64>{2, 6, 5, 8, 7, 4, 3, 1});
    QList<qint64> paged;
    for (int offset = 0; offset < 9; offset += 3) {
        paged += numbersOf(must(journal->outbox(3, offset)));
    }
    CHECK(paged == all);
}
