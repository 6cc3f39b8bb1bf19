// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journalfixture.h"

using namespace desk;

namespace {

Draft draft(const QString &id, const QString &title, const QDateTime &savedAt)
{
    return {CaseId(id), title, {{u"answers"_s, QJsonObject{{u"child.name"_s, title}}}}, savedAt};
}

} // namespace

TEST_CASE("what was typed is offered again after the program ends, newest first", "[drafts]")
{
    Store store;
    {
        const auto journal = store.open();
        must(journal->saveDraft(draft(u"a"_s, u"出生 · 王某某"_s, store.clock.now())));
        store.clock.advance(5);
        must(journal->saveDraft(draft(u"b"_s, u"入学 · 李某某"_s, store.clock.now())));
        store.clock.advance(5);
        must(journal->saveDraft(draft(u"a"_s, u"出生 · 王小小"_s, store.clock.now())));
    }
    const auto journal = store.open();
    const QList<Draft> drafts = must(journal->drafts());
    REQUIRE(drafts.size() == 2);
    CHECK(drafts[0].id == CaseId(u"a"_s));
    CHECK(drafts[0].title == u"出生 · 王小小"_s);
    CHECK(drafts[0].content == draft(u"a"_s, u"出生 · 王小小"_s, {}).content);
    CHECK(drafts[0].savedAt == store.clock.now());
    CHECK(drafts[1].id == CaseId(u"b"_s));
}

TEST_CASE("a draft is removed alone, or together with the verb that makes it a case", "[drafts]")
{
    Store store;
    const auto journal = store.open();
    must(journal->saveDraft(draft(u"a"_s, u"一"_s, store.clock.now())));
    must(journal->saveDraft(draft(u"b"_s, u"二"_s, store.clock.now())));
    must(journal->removeDraft(CaseId(u"b"_s)));
    must(journal->removeDraft(CaseId(u"b"_s))); // a second time does no harm
    CHECK(must(journal->drafts()).size() == 1);
    {
        auto verb = must(journal->beginVerb());
        must(verb.append(received(u"a"_s)));
        must(verb.removeDraft(CaseId(u"a"_s)));
    }
    CHECK(must(journal->drafts()).size() == 1); // the verb was given up
    auto verb = must(journal->beginVerb());
    must(verb.append(received(u"a"_s)));
    must(verb.removeDraft(CaseId(u"a"_s)));
    must(verb.commit());
    CHECK(must(journal->drafts()).isEmpty());
    CHECK(must(journal->lastSeq()) == 1); // drafts are no events
}
