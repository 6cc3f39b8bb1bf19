// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journalfixture.h"
#include "payload.h"

using namespace desk;

namespace {

// Five events of three cases; event 3 is the second one of case "a".
void fill(const Store &store)
{
    const auto journal = store.open();
    must(append(*journal, received(u"a"_s)));
    must(append(*journal, received(u"b"_s)));
    must(append(*journal, accepted(u"a"_s, u"N-1"_s)));
    must(append(*journal, received(u"c"_s)));
    must(append(*journal, accepted(u"b"_s, u"N-2"_s)));
    must(journal->verify());
}

const QString dropGuards = u"DROP TRIGGER events_are_never_changed; DROP TRIGGER events_are_never_deleted; "
                           "DROP TRIGGER events_follow_each_other; PRAGMA foreign_keys = OFF; "_s;

Error verifyFails(const Store &store)
{
    const auto done = store.open()->verify();
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::StorageDamaged);
    return done.error();
}

} // namespace

TEST_CASE("the store itself lets nobody change, delete or replace an event", "[tampering]")
{
    Store store;
    fill(store);
    auto database = must(Database::open(store.file(), Database::Access::ReadWrite));
    const QString attempt = GENERATE(
        u"UPDATE events SET actor = 'x' WHERE desk_seq = 2"_s, u"DELETE FROM events WHERE desk_seq = 5"_s,
        u"DELETE FROM events"_s, u"INSERT OR REPLACE INTO events SELECT * FROM events WHERE desk_seq = 2"_s,
        u"INSERT INTO events SELECT 7, 'x', 'x', 1, kind, at, actor, salt, prev_digest, digest, payload FROM events "
        "LIMIT 1"_s);
    INFO(attempt.toStdString());
    CHECK(database.run(attempt).error().kind == ErrorKind::Refused);
    CHECK(must(store.open()->eventsFrom(1, 10)).size() == 5);
}

TEST_CASE("one byte changed in a payload is found, with its place", "[tampering]")
{
    Store store;
    fill(store);
    store.meddle(dropGuards + u"UPDATE events SET payload = CAST(replace(CAST(payload AS TEXT), '小', '大') AS BLOB) "
                              "WHERE desk_seq = 3"_s);
    const Error error = verifyFails(store);
    CHECK(error.message.contains(u"3"_s));
    CHECK(error.message.contains(u" a"_s)); // of case a
    CHECK(error.detail.startsWith(u"event 3:"_s));
}

TEST_CASE("whatever is changed in an event, the journal names the first damaged place", "[tampering]")
{
    const auto [change, place] = GENERATE(table<QString, QString>({
        {u"UPDATE events SET actor = 'other' WHERE desk_seq = 2"_s, u"event 2: differs from its digest"_s},
        {u"UPDATE events SET at = '2026-11-24T04:00:00.001Z' WHERE desk_seq = 2"_s,
         u"event 2: differs from its digest"_s},
        {u"UPDATE events SET kind = 'case.not_ours' WHERE desk_seq = 3"_s, u"event 3: differs from its digest"_s},
        {u"UPDATE events SET kind = 'case.closed' WHERE desk_seq = 3"_s, u"event 3: "_s},
        {u"UPDATE events SET case_seq = 9 WHERE desk_seq = 3"_s, u"event 3: differs from its digest"_s},
        {u"UPDATE events SET case_id = 'z' WHERE desk_seq = 4"_s, u"event 4: differs from its digest"_s},
        {u"UPDATE events SET salt = zeroblob(16) WHERE desk_seq = 5"_s, u"event 5: differs from its digest"_s},
        {u"UPDATE events SET digest = zeroblob(32) WHERE desk_seq = 5"_s, u"event 5: differs from its digest"_s},
        {u"UPDATE events SET payload = X'7b' WHERE desk_seq = 1"_s, u"event 1: "_s},
        {u"UPDATE events SET prev_digest = randomblob(32) WHERE desk_seq = 1"_s,
         u"event 1: does not follow the event before"_s},
        {u"DELETE FROM events WHERE desk_seq = 2"_s, u"event 2: missing"_s},
        {u"DELETE FROM events WHERE desk_seq = 1"_s, u"event 1: missing"_s},
        {u"DELETE FROM events WHERE desk_seq = 5"_s, u"event 5: missing"_s},
        {u"DELETE FROM events"_s, u"event 1: missing"_s},
        {u"UPDATE events SET desk_seq = desk_seq + 1 WHERE desk_seq = 5"_s, u"event 5: missing"_s},
    }));
    INFO(change.toStdString());
    Store store;
    fill(store);
    store.meddle(dropGuards + change);
    const Error error = verifyFails(store);
    INFO(error.detail.toStdString());
    CHECK(error.detail.startsWith(place));
}

TEST_CASE("an end that was cut off is found by what the hub has acknowledged", "[tampering]")
{
    Store store;
    fill(store);
    must(store.open()->storeAcknowledgement({u"hub-1"_s, 5}, {}));
    store.meddle(dropGuards + u"DELETE FROM events WHERE desk_seq > 3; DELETE FROM outbox WHERE desk_seq > 3"_s);
    CHECK(verifyFails(store).detail.startsWith(u"event 4: missing"_s));
}

TEST_CASE("a rewritten event does not fit the ones after it", "[tampering]")
{
    Store store;
    fill(store);
    Event forged = must(store.open()->eventsFrom(2, 1)).first();
    forged.payload.insert(u"applicant"_s, QJsonObject{{u"name"_s, u"伪造"_s}});
    forged = must(Event::fromCanonicalText(forged.canonicalText()));
    {
        auto database = must(Database::open(store.file(), Database::Access::ReadWrite));
        must(database.runScript(dropGuards));
        must(database.run(u"UPDATE events SET payload = ?, digest = ? WHERE desk_seq = 2"_s,
                          {storedPayload(forged.payload), forged.digest}));
    }
    CHECK(verifyFails(store).detail.startsWith(u"event 3: does not follow the event before"_s));
}
