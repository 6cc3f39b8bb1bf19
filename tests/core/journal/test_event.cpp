// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "digest.h"
#include "event.h"
#include "journalfixture.h"

using namespace desk;

namespace {

Event example()
{
    Event event;
    event.id = EventId(u"0d4c3f6e-5c1f-4c52-9a38-6f4a0a0e8f01"_s);
    event.deskId = deskId;
    event.deskSeq = 7;
    event.caseId = CaseId(u"8a51f5f1-4a0c-4b0e-8d2f-2b9f3c1d7e55"_s);
    event.caseSeq = 2;
    event.kind = EventKind::CorrectionAsked;
    event.at = QDateTime(QDate(2026, 11, 24), QTime(4, 0, 0, 5), Qt::UTC);
    event.actor = u"王"_s;
    event.payload = {{u"reason"_s, u"缺\"身份证\"\n"_s}, {u"copies"_s, 2}};
    event.salt = QByteArray(16, '\x0a');
    event.prevDigest = QByteArray(32, '\x1f');
    event.digest = sm3(event.canonicalText());
    return event;
}

const QByteArray exampleText =
    R"({"actor":"王","at":"2026-11-24T04:00:00.005Z","caseId":"8a51f5f1-4a0c-4b0e-8d2f-2b9f3c1d7e55","caseSeq":2,)"
    R"("deskId":"371083-01","deskSeq":7,"id":"0d4c3f6e-5c1f-4c52-9a38-6f4a0a0e8f01","kind":"case.correction_asked",)"
    R"("payload":{"copies":2,"reason":"缺\"身份证\"\n"},)"
    R"("prevDigest":"1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f","salt":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"})";

} // namespace

TEST_CASE("an event has one spelling, and comes back from it with its digest", "[event]")
{
    CHECK(example().canonicalText().toStdString() == exampleText.toStdString());
    const Event back = must(Event::fromCanonicalText(exampleText));
    CHECK(back == example());
    CHECK(back.digest.size() == 32);
}

TEST_CASE("every kind of event has a word of its own and is known by it", "[event]")
{
    QSet<QString> words;
    for (const EventKind kind : {EventKind::Received, EventKind::Accepted, EventKind::CorrectionAsked,
                                 EventKind::NotOurs, EventKind::NotNeeded}) {
        words += wordOf(kind);
        CHECK(eventKindOf(wordOf(kind)) == kind);
    }
    CHECK(words.size() == 5);
    CHECK_FALSE(eventKindOf(u"case.closed"_s).has_value());
}

TEST_CASE("what is not an event is refused", "[event]")
{
    const auto [name, from, to] = GENERATE(table<std::string, QByteArray, QByteArray>({
        {"no JSON", "{", ""},
        {"a list", exampleText, "[]"},
        {"an unknown kind", "case.correction_asked", "case.burnt"},
        {"a number of nothing", "\"deskSeq\":7", "\"deskSeq\":0"},
        {"a fraction", "\"copies\":2", "\"copies\":2.5"},
        {"a number beyond 2^53", "\"copies\":2", "\"copies\":1e300"},
        {"a number spelt otherwise", "\"copies\":2", "\"copies\":2.0"},
        {"a member too much", "\"caseSeq\":2", "\"caseSeq\":2,\"colour\":\"red\""},
        {"a member twice", "\"caseSeq\":2", "\"caseSeq\":1,\"caseSeq\":2"},
        {"a member missing", "\"caseSeq\":2,", ""},
        {"white space", "\"caseSeq\":2", "\"caseSeq\": 2"},
        {"a time of another zone", "04:00:00.005Z", "12:00:00.005+08:00"},
        {"a time that is none", "2026-11-24T04", "2026-11-31T04"},
        {"a salt too short", "\"salt\":\"0a0a", "\"salt\":\"0a"},
        {"capital digits", "1f1f1f1f1f\"", "1f1f1f1f1F\""},
        {"broken UTF-8", "王", "\xe7\x8e"},
        {"half a character", "\"王\"", "\"\\ud800\""},
    }));
    INFO(name);
    QByteArray text = exampleText;
    text.replace(from, to);
    REQUIRE(text != exampleText);
    const auto event = Event::fromCanonicalText(text);
    REQUIRE_FALSE(event);
    CHECK(event.error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(event.error().message.isEmpty());
}
