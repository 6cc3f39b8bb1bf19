// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journalfixture.h"

#include <random>

using namespace desk;

namespace {

QStringList idsOf(const QList<CaseRecord> &records)
{
    QStringList ids;
    for (const CaseRecord &record : records) {
        ids += record.id.text();
    }
    return ids;
}

QStringList search(const Journal &journal, const QString &words)
{
    const CaseQuery query{words, std::nullopt};
    const QStringList ids = idsOf(must(journal.cases(query)));
    CHECK(must(journal.countCases(query)) == ids.size());
    return ids;
}

} // namespace

TEST_CASE("a case is found by parts of its name, numbers and items, all words together", "[cases]")
{
    Store store;
    const auto journal = store.open();
    must(append(*journal, accepted(u"wang"_s, u"371083-01-20261124-0001-5"_s, u"王小明"_s, 1)));
    must(append(*journal, accepted(u"li"_s, u"371083-01-20261124-0002-3"_s, u"李小红"_s, 2)));
    NewEvent company = received(u"firm"_s, u"乳山100%_牡蛎 Oyster 有限公司"_s, 3);
    company.payload.insert(u"receipt"_s, u"371083-01-20261124-S003"_s);
    company.payload.insert(u"variants"_s, QJsonArray{u"E001-1"_s});
    must(append(*journal, company));

    CHECK(search(*journal, u"王小明"_s) == QStringList{u"wang"_s});
    CHECK(search(*journal, u"小"_s).size() == 2);
    CHECK(search(*journal, u"小 明"_s) == QStringList{u"wang"_s});
    CHECK(search(*journal, u"　小　红　"_s) == QStringList{u"li"_s}); // full-width spaces
    CHECK(search(*journal, u"0002-3"_s) == QStringList{u"li"_s});
    CHECK(search(*journal, u"37108301202611240002"_s) == QStringList{u"li"_s}); // as a scanner gives it
    CHECK(search(*journal, u"S003"_s) == QStringList{u"firm"_s});
    CHECK(search(*journal, u"e001"_s) == QStringList{u"firm"_s});
    CHECK(search(*journal, u"ＯＹＳＴＥＲ"_s) == QStringList{u"firm"_s});
    CHECK(search(*journal, u"小 P003"_s).size() == 2);
    CHECK(search(*journal, exampleCitizenId(QDate(1990, 5, 6), 2)) == QStringList{u"li"_s});
    CHECK(search(*journal, u"王 li"_s).isEmpty());
    CHECK(search(*journal, u""_s).size() == 3);
    // Signs that mean something to LIKE are only signs here.
    CHECK(search(*journal, u"100%_牡"_s) == QStringList{u"firm"_s});
    CHECK(search(*journal, u"%"_s) == QStringList{u"firm"_s});
    CHECK(search(*journal, u"乳山_00"_s).isEmpty());
    CHECK(search(*journal, u"' OR 1=1 --"_s).isEmpty());
}

TEST_CASE("cases are listed newest first, page after page, and by state", "[cases]")
{
    Store store;
    const auto journal = store.open();
    for (int i = 0; i < 7; ++i) {
        must(append(*journal, received(QString::number(i))));
        store.clock.advance(i % 2); // some at the same instant
    }
    must(append(*journal, accepted(u"2"_s, u"N-2"_s)));
    const QStringList all = idsOf(must(journal->cases({})));
    CHECK(all == QStringList{u"2"_s, u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"1"_s, u"0"_s});
    QStringList paged;
    for (int offset = 0; offset < 9; offset += 3) {
        paged += idsOf(must(journal->cases({{}, std::nullopt, 3, offset})));
    }
    CHECK(paged == all);
    CHECK(idsOf(must(journal->cases({{}, CaseState::Accepted}))) == QStringList{u"2"_s});
    CHECK(must(journal->countCases({{}, CaseState::Received, 1, 5})) == 6);
}

TEST_CASE("a case comes back as it was recorded", "[cases]")
{
    Store store;
    const auto journal = store.open();
    NewEvent event = accepted(u"a"_s, u"N-1"_s);
    event.payload.insert(u"agent"_s, u"李四"_s);
    event.payload.insert(u"receipt"_s, u"S-1"_s);
    must(append(*journal, event));
    const std::optional<CaseRecord> record = must(journal->findCase(CaseId(u"a"_s)));
    REQUIRE(record);
    CHECK(*record == CaseRecord{CaseId(u"a"_s),
                                CaseState::Accepted,
                                u"N-1"_s,
                                u"S-1"_s,
                                u"P1.1"_s,
                                {u"P003"_s, u"P005-1"_s},
                                u"王小明"_s,
                                exampleCitizenId(QDate(1990, 5, 6), 1),
                                u"李四"_s,
                                QDate(2026, 11, 24),
                                QDate(2026, 12, 1),
                                store.clock.now(),
                                u"clerk"_s,
                                1});
    CHECK_FALSE(must(journal->findCase(CaseId(u"b"_s))));
}

TEST_CASE("whatever happens at the counter, folding all events anew gives the same cases", "[cases]")
{
    static constexpr EventKind kinds[] = {EventKind::Received, EventKind::Accepted, EventKind::CorrectionAsked,
                                          EventKind::NotOurs, EventKind::NotNeeded};
    const unsigned seed = GENERATE(range(1u, 9u));
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };

    Store store;
    const auto journal = store.open();
    int recorded = 0;
    int refused = 0;
    for (int i = 0; i < 150; ++i) {
        NewEvent event = received(u"case-%1"_s.arg(upTo(40)), u"申请人%1"_s.arg(upTo(5)), upTo(900));
        event.kind = kinds[upTo(5)];
        event.actor = u"clerk%1"_s.arg(upTo(3));
        if (event.kind == EventKind::Accepted) {
            event.payload.insert(u"number"_s, u"N-%1"_s.arg(upTo(60)));
        }
        for (const QString &member : event.payload.keys()) {
            if (upTo(4) == 0) {
                event.payload.remove(member);
            }
        }
        const auto before = must(journal->findCase(event.caseId));
        const auto appended = append(*journal, event);
        if (appended) {
            ++recorded;
            CHECK(appended->deskSeq == recorded);
        } else {
            ++refused;
            CHECK(appended.error().kind == ErrorKind::Refused);
            CHECK(must(journal->findCase(event.caseId)) == before);
        }
        CHECK(must(journal->lastSeq()) == recorded);
        store.clock.advance(upTo(3) - 1); // clocks are also set back
    }
    CHECK(recorded > 40);
    CHECK(refused > 40);
    must(journal->verify());
    CHECK(must(journal->outboxCounts()).queued == recorded);

    const QList<CaseRecord> before = must(journal->cases({}));
    const QStringList found = search(*journal, u"申请人1"_s);
    must(JournalDoor::writer(*journal).runScript(
        u"UPDATE cases SET applicant = '?', number = '', state = 'received', search = ''; "
        "DELETE FROM cases WHERE rowid % 3 = 0; "
        "UPDATE cases SET case_id = 'of no event' WHERE rowid = (SELECT max(rowid) FROM cases)"_s));
    CHECK(must(journal->cases({})) != before);
    must(journal->rebuildProjections());
    CHECK(must(journal->cases({})) == before);
    CHECK(search(*journal, u"申请人1"_s) == found);
    CHECK_FALSE(found.isEmpty());
}
