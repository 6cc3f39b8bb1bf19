// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "digest.h"
#include "journalfixture.h"

#include <QFileInfo>
#include <QUuid>

using namespace desk;

TEST_CASE("a new store belongs to one window, keeps its name, and is closed to others", "[journal]")
{
    Store store;
    DeskIdentity identity;
    {
        const auto journal = store.open();
        CHECK(journal->opening() == Journal::Opening::Created);
        identity = journal->identity();
        CHECK(identity.deskId == deskId);
        CHECK_FALSE(QUuid::fromString(identity.storeId).isNull());
        CHECK(QFileInfo(store.file()).permissions().toInt() ==
              QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser).toInt());
        CHECK(QFileInfo(store.file() + u"-wal"_s).permissions().testFlag(QFile::ReadOther) == false);
    }
    CHECK_FALSE(QFileInfo::exists(store.file() + u"-wal"_s)); // all is in the one file again
    {
        const auto journal = store.open();
        CHECK(journal->opening() == Journal::Opening::Current);
        CHECK(journal->identity().storeId == identity.storeId);
        must(journal->checkFile());
        must(append(*journal, received(u"a"_s)));
    }
    const auto other = Journal::open(store.folder.path(), u"371083-02"_s, store.clock);
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == ErrorKind::Refused);
    CHECK(other.error().message.contains(deskId));
    CHECK(Journal::open(store.folder.path(), QString(), store.clock).error().kind == ErrorKind::InvalidInput);
    CHECK(store.open()->identity().storeId == identity.storeId);
}

TEST_CASE("a store that holds nothing yet can be given to another window, with its drafts", "[journal]")
{
    Store store;
    QString storeId;
    {
        const auto journal = store.open();
        storeId = journal->identity().storeId;
        must(journal->saveDraft({CaseId(u"a"_s), u"出生"_s, {}, store.clock.now()}));
    }
    const auto moved = must(Journal::open(store.folder.path(), u"371083101-02"_s, store.clock));
    CHECK(moved->identity().deskId == u"371083101-02"_s);
    CHECK(moved->identity().storeId != storeId);
    CHECK(must(moved->drafts()).size() == 1);
    CHECK(must(append(*moved, received(u"a"_s))).deskId == u"371083101-02"_s);
}

TEST_CASE("two stores never have the same name", "[journal]")
{
    const Store one;
    const Store two;
    CHECK(one.open()->identity().storeId != two.open()->identity().storeId);
}

TEST_CASE("every event follows the one before, per window and per case", "[journal]")
{
    Store store;
    const auto journal = store.open();
    const Event first = must(append(*journal, received(u"a"_s)));
    store.clock.advance(60);
    const Event second = must(append(*journal, received(u"b"_s)));
    const Event third = must(append(*journal, accepted(u"a"_s, u"N-1"_s)));

    CHECK(first.deskId == deskId);
    CHECK(first.deskSeq == 1);
    CHECK(first.caseSeq == 1);
    CHECK(first.prevDigest == QByteArray(32, '\0'));
    CHECK(second.deskSeq == 2);
    CHECK(second.caseSeq == 1);
    CHECK(second.prevDigest == first.digest);
    CHECK(second.at == store.clock.now());
    CHECK(third.deskSeq == 3);
    CHECK(third.caseSeq == 2);
    CHECK(third.prevDigest == second.digest);
    CHECK(first.salt.size() == 16);
    CHECK(first.salt != second.salt);
    CHECK(first.digest == sm3(first.canonicalText()));

    CHECK(must(journal->eventsFrom(1, 10)) == QList<Event>{first, second, third});
    CHECK(must(journal->eventsFrom(2, 1)) == QList<Event>{second});
    CHECK(must(journal->eventsOf(CaseId(u"a"_s))) == QList<Event>{first, third});
    CHECK(must(journal->eventsOf(CaseId(u"c"_s))).isEmpty());
    CHECK(must(journal->lastSeq()) == 3);
    CHECK(must(Event::fromCanonicalText(third.canonicalText())) == third);
    must(journal->verify());
}

TEST_CASE("the chain goes on after the program was closed", "[journal]")
{
    Store store;
    const Event first = must(append(*store.open(), received(u"a"_s)));
    const auto journal = store.open();
    const Event second = must(append(*journal, accepted(u"a"_s, u"N-1"_s)));
    CHECK(second.prevDigest == first.digest);
    CHECK(second.caseSeq == 2);
    must(journal->verify());
}

TEST_CASE("a verb that is not committed records nothing and burns no number", "[journal]")
{
    Store store;
    const auto journal = store.open();
    const QDate day(2026, 11, 24);
    {
        auto verb = must(journal->beginVerb());
        CHECK(must(verb.takeSerial(day)) == 1);
        must(verb.append(received(u"a"_s)));
        CHECK(must(verb.findCase(CaseId(u"a"_s))).has_value());
        CHECK_FALSE(must(journal->findCase(CaseId(u"a"_s))).has_value()); // nobody else sees it yet
    }
    CHECK(must(journal->lastSeq()) == 0);
    CHECK(must(journal->outboxCounts()).queued == 0);
    CHECK_FALSE(must(journal->findCase(CaseId(u"a"_s))).has_value());
    {
        auto verb = must(journal->beginVerb());
        CHECK(must(verb.takeSerial(day)) == 1);
        CHECK(must(verb.takeSerial(day)) == 2);
        CHECK(must(verb.takeSerial(day.addDays(1))) == 1);
        must(verb.append(received(u"a"_s)));
        must(verb.commit());
    }
    CHECK(must(journal->findCase(CaseId(u"a"_s))).has_value()); // at once
    auto verb = must(journal->beginVerb());
    CHECK(must(verb.takeSerial(day)) == 3);
}

TEST_CASE("what the state of the case does not allow is refused and nothing is recorded", "[journal]")
{
    Store store;
    const auto journal = store.open();
    must(append(*journal, accepted(u"a"_s, u"N-1"_s)));
    const auto again = append(*journal, accepted(u"a"_s, u"N-2"_s));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Refused);
    CHECK(must(journal->lastSeq()) == 1);
    CHECK(must(journal->findCase(CaseId(u"a"_s)))->number == u"N-1"_s);
}

TEST_CASE("a case number belongs to one case", "[journal]")
{
    Store store;
    const auto journal = store.open();
    must(append(*journal, accepted(u"a"_s, u"N-1"_s)));
    const auto taken = append(*journal, accepted(u"b"_s, u"N-1"_s));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ErrorKind::Refused);
    CHECK(taken.error().message.contains(u"N-1"_s));
    CHECK(must(journal->findCase(CaseId(u"a"_s)))->number == u"N-1"_s);
    CHECK_FALSE(must(journal->findCase(CaseId(u"b"_s))).has_value());
    must(append(*journal, received(u"b"_s))); // cases without a number do not collide
    must(append(*journal, received(u"c"_s)));
    must(append(*journal, accepted(u"b"_s, u"N-2"_s)));
    // The table itself holds to it, should the code above ever forget.
    CHECK(JournalDoor::writer(*journal).run(u"UPDATE cases SET number = 'N-1'"_s).error().kind == ErrorKind::Refused);
}

TEST_CASE("after a step of a verb has failed nothing of the verb is recorded", "[journal]")
{
    Store store;
    const auto journal = store.open();
    {
        auto verb = must(journal->beginVerb());
        must(verb.append(accepted(u"a"_s, u"N-1"_s)));
        const auto failed = verb.append(accepted(u"b"_s, u"N-1"_s));
        REQUIRE_FALSE(failed);
        CHECK(verb.append(received(u"c"_s)).error() == failed.error());
        CHECK(verb.takeSerial(QDate(2026, 11, 24)).error() == failed.error());
        CHECK(verb.commit().error() == failed.error());
    }
    CHECK(must(journal->lastSeq()) == 0);
}

TEST_CASE("a committed verb is over", "[journal]")
{
    Store store;
    const auto journal = store.open();
    auto verb = must(journal->beginVerb());
    must(verb.append(received(u"a"_s)));
    must(verb.commit());
    CHECK_FALSE(verb.append(received(u"b"_s)));
    CHECK_FALSE(verb.commit());
    CHECK(must(journal->lastSeq()) == 1);
}
