// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "applications.h"
#include "casenumber.h"
#include "desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

const QDate today(2026, 11, 24);

struct Fixture {
    QTemporaryDir folder;
    FixedClock clock{today};
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Desk> counter;

    Fixture()
    {
        Result<std::unique_ptr<Journal>> opened = Journal::open(folder.path(), u"371083-01"_s, clock);
        REQUIRE(opened);
        journal = std::move(*opened);
        Counter place;
        place.station = *shippedCatalogue().station(u"371083"_s);
        place.window = 1;
        place.clerk = u"示例"_s;
        place.consultationPhone = u"12345"_s;
        counter = std::make_unique<Desk>(*journal, shippedCatalogue(), shippedCalendar(), clock, place);
    }
};

Application birth()
{
    return completeApplication(
        u"P1.1"_s, {{u"agent"_s, u"agent"_s}, {u"birth_certificate"_s, u"hospital"_s}, {u"household"_s, u"mother"_s}},
        today);
}

Handled expectHandled(Result<Handled> handled)
{
    if (!handled) {
        FAIL(handled.error().message.toStdString());
    }
    return std::move(*handled);
}

QString openOf(const Fixture &fixture, const Application &application)
{
    const Assessment assessment = fixture.counter->assess(fixture.counter->plan(application), application);
    QStringList open;
    for (const FieldIssue &issue : assessment.issues) {
        open.append(issue.field.text() + u" "_s + issue.message.zh);
    }
    for (const Verdict &verdict : assessment.verdicts) {
        if (verdict.kind == VerdictKind::Missing || verdict.kind == VerdictKind::Faulty) {
            open.append(verdict.row + u" "_s + verdict.reason.zh);
        }
    }
    return open.join(u'\n');
}

} // namespace

TEST_CASE("a complete application is accepted, numbered, and its papers are handed out", "[desk]")
{
    Fixture fixture;
    const Application application = birth();
    INFO(openOf(fixture, application).toStdString());
    const Handled handled = expectHandled(fixture.counter->decide(application, {}, u"example"_s));
    CHECK(handled.record.state == CaseState::Accepted);
    CHECK(handled.record.number.startsWith(u"371083-01-20261124-0001"_s));
    CHECK(handled.record.dueOn >= today);
    REQUIRE(handled.papers.size() == 3);
    CHECK(handled.papers.at(0).kind == PaperKind::AcceptanceNotice);
    CHECK(handled.papers.at(0).number == handled.record.number);
    CHECK(handled.papers.at(1).kind == PaperKind::MaterialsReceipt);
    CHECK(handled.papers.at(1).number == handled.record.receiptNumber);
    const Result<QList<Event>> events = fixture.journal->eventsOf(application.id);
    REQUIRE(events);
    REQUIRE(events->size() == 1);
    CHECK(events->constFirst().payload.value(u"due"_s).toArray().size() ==
          fixture.counter->plan(application).items.size());
}

TEST_CASE("a double click files nothing twice and burns no number", "[desk]")
{
    Fixture fixture;
    const Application application = birth();
    const Handled first = expectHandled(fixture.counter->decide(application, {}, u"example"_s));
    const Handled second = expectHandled(fixture.counter->decide(application, {}, u"example"_s));
    CHECK(second.record == first.record);
    CHECK(second.papers == first.papers);
    const Handled other = expectHandled(fixture.counter->decide(birth(), {}, u"example"_s));
    CHECK(other.record.number.startsWith(u"371083-01-20261124-0002"_s));
    CHECK(*fixture.journal->lastSeq() == 2);
}

TEST_CASE("an incomplete application gets one correction notice that names every open row", "[desk]")
{
    Fixture fixture;
    Application application = birth();
    const RowKey missing = application.materials.rows.firstKey();
    application.materials.rows.remove(missing);
    const Handled handled = expectHandled(fixture.counter->decide(application, {}, u"example"_s));
    CHECK(handled.record.state == CaseState::CorrectionAsked);
    CHECK(handled.record.number.isEmpty());
    CHECK(handled.papers.constFirst().kind == PaperKind::CorrectionNotice);
    const QJsonArray open = fixture.journal->eventsOf(application.id)->constLast().payload.value(u"open"_s).toArray();
    REQUIRE(open.size() == 1);
    CHECK(open.first().toObject().value(u"row"_s).toString() == missing);

    SECTION("what was asked for is brought, and the same case is accepted")
    {
        const Application corrected = birth();
        application.materials = corrected.materials;
        const Handled accepted = expectHandled(fixture.counter->decide(application, {}, u"example"_s));
        CHECK(accepted.record.state == CaseState::Accepted);
        CHECK(accepted.record.caseSeq == 2);
    }
    SECTION("asking again for the same is the same notice, not a second one")
    {
        const Handled again = expectHandled(fixture.counter->decide(application, {}, u"example"_s));
        CHECK(again.record == handled.record);
        CHECK(again.papers == handled.papers);
    }
    SECTION("asking for more than the first notice did is refused")
    {
        application.materials.rows.remove(application.materials.rows.firstKey());
        const Result<Handled> more = fixture.counter->decide(application, {}, u"example"_s);
        REQUIRE_FALSE(more);
        CHECK(more.error().kind == ErrorKind::Refused);
        CHECK(*fixture.journal->lastSeq() == 1);
    }
}

TEST_CASE("materials can be taken in first and the case accepted later", "[desk]")
{
    Fixture fixture;
    const Application application = birth();
    const Handled received = expectHandled(fixture.counter->decide(application, {Ruling::Kind::Receive}, u"example"_s));
    CHECK(received.record.state == CaseState::Received);
    CHECK(received.record.number.isEmpty());
    CHECK_FALSE(received.record.receiptNumber.isEmpty());
    CHECK(received.record.dueOn == QDate(2026, 12, 1));
    const Result<Application> again = fixture.counter->applicationOf(application.id);
    REQUIRE(again);
    CHECK(again->materials == application.materials);
    fixture.clock.set(QDateTime(QDate(2026, 11, 25), QTime(2, 0), Qt::UTC));
    const Handled accepted = expectHandled(fixture.counter->decide(*again, {}, u"example"_s));
    CHECK(accepted.record.state == CaseState::Accepted);
    CHECK(accepted.record.number.startsWith(u"371083-01-20261125-0001"_s));
}

TEST_CASE("a refusal names the competent organ", "[desk]")
{
    Fixture fixture;
    const Application application = birth();
    const Result<Handled> nameless =
        fixture.counter->decide(application, {Ruling::Kind::NotOurs, {}, u"不在本市办理"_s}, u"example"_s);
    REQUIRE_FALSE(nameless);
    CHECK(*fixture.journal->lastSeq() == 0);
    const Handled handled = expectHandled(fixture.counter->decide(
        application, {Ruling::Kind::NotOurs, u"威海市公安局"_s, u"不属于本机关职权范围"_s}, u"example"_s));
    CHECK(handled.record.state == CaseState::NotOurs);
    CHECK(handled.papers.constFirst().kind == PaperKind::RefusalNotice);
    CHECK(QString::fromUtf8(QJsonDocument(handled.papers.constFirst().toJson()).toJson()).contains(u"威海市公安局"_s));
}

TEST_CASE("every item of an enterprise's start-up is accepted as one case", "[desk]")
{
    Fixture fixture;
    const Application application = completeApplication(
        u"E1.1"_s,
        {{u"entity_type"_s, u"limited_company"_s}, {u"premises"_s, u"rented"_s}, {u"has_employees"_s, u"yes"_s}},
        today);
    INFO(openOf(fixture, application).toStdString());
    const Plan plan = fixture.counter->plan(application);
    CHECK(plan.items.size() == 7);
    const Handled handled = expectHandled(fixture.counter->decide(application, {}, u"example"_s));
    CHECK(handled.record.state == CaseState::Accepted);
    CHECK(handled.record.variants.size() == 7);
}

TEST_CASE("a row without a published checklist is taken in, never accepted by guess", "[desk]")
{
    Fixture fixture;
    Application application = completeApplication(u"P2.1"_s, {}, today);
    application.chosen = {VariantKey(u"P007"_s)};
    const Result<Handled> accepted = fixture.counter->decide(application, {}, u"example"_s);
    REQUIRE_FALSE(accepted);
    const Handled received = expectHandled(fixture.counter->decide(application, {Ruling::Kind::Receive}, u"example"_s));
    CHECK(received.record.state == CaseState::Received);
}

TEST_CASE("a window that has used all its numbers of the day says so and files nothing", "[desk]")
{
    Fixture fixture;
    {
        Result<Journal::Verb> verb = fixture.journal->beginVerb();
        REQUIRE(verb);
        for (int i = 0; i < CaseNumber::largestSerial; ++i) {
            REQUIRE(verb->takeSerial(today));
        }
        REQUIRE(verb->commit());
    }
    const Result<Handled> refused = fixture.counter->decide(birth(), {}, u"example"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(*fixture.journal->lastSeq() == 0);
}

TEST_CASE("the draft goes when its case is filed", "[desk]")
{
    Fixture fixture;
    const Application application = birth();
    REQUIRE(fixture.journal->saveDraft({application.id, u"出生"_s, application.toJson(), fixture.clock.now()}));
    expectHandled(fixture.counter->decide(application, {}, u"example"_s));
    CHECK(fixture.journal->drafts()->isEmpty());
}
