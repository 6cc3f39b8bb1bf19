// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "fold.h"
#include "journalfixture.h"

using namespace desk;

namespace {

Event eventOf(const NewEvent &event, int caseSeq)
{
    Event made;
    made.caseId = event.caseId;
    made.caseSeq = caseSeq;
    made.kind = event.kind;
    made.at = QDateTime(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
    made.actor = event.actor;
    made.payload = event.payload;
    return made;
}

Event bare(EventKind kind, int caseSeq)
{
    return eventOf({CaseId(u"a"_s), kind, u"clerk"_s, {}}, caseSeq);
}

constexpr EventKind kinds[] = {EventKind::Received, EventKind::Accepted, EventKind::CorrectionAsked, EventKind::NotOurs,
                               EventKind::NotNeeded};

} // namespace

TEST_CASE("a case may begin with any decision", "[fold]")
{
    for (const EventKind kind : kinds) {
        CHECK(fold(std::nullopt, bare(kind, 1)));
    }
}

TEST_CASE("after each decision only the lawful ones may follow", "[fold]")
{
    const QHash<EventKind, QList<EventKind>> lawful{
        {EventKind::Received,
         {EventKind::Accepted, EventKind::CorrectionAsked, EventKind::NotOurs, EventKind::NotNeeded}},
        {EventKind::CorrectionAsked, {EventKind::Accepted, EventKind::NotOurs}},
    };
    for (const EventKind first : kinds) {
        const CaseRecord before = must(fold(std::nullopt, bare(first, 1)));
        for (const EventKind second : kinds) {
            INFO(wordOf(first).toStdString() << " then " << wordOf(second).toStdString());
            const auto after = fold(before, bare(second, 2));
            CHECK(static_cast<bool>(after) == lawful.value(first).contains(second));
            if (!after) {
                CHECK(after.error().kind == ErrorKind::Refused);
                CHECK_FALSE(after.error().message.isEmpty());
            }
        }
    }
}

TEST_CASE("an event out of its turn is refused", "[fold]")
{
    const CaseRecord before = must(fold(std::nullopt, bare(EventKind::Received, 1)));
    CHECK_FALSE(fold(before, bare(EventKind::Accepted, 3)));
    CHECK_FALSE(fold(before, bare(EventKind::Accepted, 1)));
    CHECK_FALSE(fold(std::nullopt, bare(EventKind::Accepted, 2)));
}

TEST_CASE("a case keeps what a later event does not say again, but for the due date", "[fold]")
{
    NewEvent first = received(u"a"_s);
    first.payload.insert(u"receipt"_s, u"S-1"_s);
    first.payload.insert(u"agent"_s, u"李四"_s);
    const CaseRecord taken = must(fold(std::nullopt, eventOf(first, 1)));
    CHECK(taken.id == CaseId(u"a"_s));
    CHECK(taken.applicant == u"王小明"_s);
    CHECK(taken.agent == u"李四"_s);
    CHECK(taken.variants == QStringList{u"P003"_s, u"P005-1"_s});
    CHECK(taken.receivedOn == QDate(2026, 11, 24));
    CHECK(taken.dueOn == QDate(2026, 12, 1));

    const CaseRecord refused = must(fold(taken, eventOf({CaseId(u"a"_s), EventKind::NotOurs, u"other"_s, {}}, 2)));
    CHECK(refused.state == CaseState::NotOurs);
    CHECK(refused.receiptNumber == u"S-1"_s);
    CHECK(refused.applicant == u"王小明"_s);
    CHECK(refused.agent == u"李四"_s);
    CHECK(refused.receivedOn == QDate(2026, 11, 24));
    CHECK_FALSE(refused.dueOn.isValid());
    CHECK(refused.clerk == u"other"_s);

    const CaseRecord alone = must(fold(taken, eventOf(accepted(u"a"_s, u"N-1"_s), 2)));
    CHECK(alone.number == u"N-1"_s);
    CHECK(alone.agent.isEmpty()); // the applicant came without the agent
}

TEST_CASE("every state of a case has a word of its own and is known by it", "[fold]")
{
    QSet<QString> words;
    for (const CaseState state : {CaseState::Received, CaseState::Accepted, CaseState::CorrectionAsked,
                                  CaseState::NotOurs, CaseState::NotNeeded}) {
        words += wordOf(state);
        CHECK(caseStateOf(wordOf(state)) == state);
    }
    CHECK(words.size() == 5);
    CHECK_FALSE(caseStateOf(u"closed"_s).has_value());
}
