// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguebuilder.h"
#include "decision.h"
#include "support.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const QDate today(2026, 2, 13); // the Friday before the Spring Festival

// P001 (3 working days) → P002 (10 calendar days); P003 immediate after P001; P004 5 working days; P005 unpublished;
// P006 abolished.
struct Counter {
    Counter() : calendar(*WorkCalendar::read(dataFolder()))
    {
        builder.material(u"certificate"_s);
        builder.material(u"id-card"_s);
        builder.material(u"marriage"_s);
        builder.field(u"child.name"_s, FieldType::PersonName);
        builder.question(u"married"_s).defaultOption = u"no"_s;
        builder.question(u"unnecessary"_s).defaultOption = u"no"_s;
        Guide &birth = builder.item(u"P001"_s);
        promise(birth, 3);
        results(birth, u"certificate"_s, u"child"_s);
        birth.materials = {wants(u"id-card"_s, u"mother"_s)};
        birth.form.fields = {asks(u"child.name"_s)};
        Guide &registration = builder.item(u"P002"_s);
        promise(registration, 10, DayUnit::CalendarDay);
        registration.materials = {wants(u"certificate"_s, u"child"_s)};
        builder.item(u"P003"_s).after = {VariantKey(u"P001"_s)};
        Guide &insurance = builder.item(u"P004"_s);
        promise(insurance, 5);
        insurance.materials = {wants(u"marriage"_s, u"mother"_s, u"married == 'yes'"_s)};
        insurance.notNeeded = {{when(u"unnecessary == 'yes'"_s), {{u"已经参保。"_s, u"Insured already."_s}, {}}}};
        builder.unpublishedItem(u"P005"_s);
        builder.unpublishedItem(u"P006"_s).change =
            Change{Change::Kind::Abolished, QDate(2022, 12, 30), {{u"已经取消。"_s, u"It is abolished."_s}, {}}};
    }
    void open() // lets the question be open
    {
        builder = CatalogueBuilder();
        builder.material(u"marriage"_s);
        builder.question(u"married"_s);
        builder.item(u"P004"_s).materials = {wants(u"marriage"_s, u"mother"_s, u"married == 'yes'"_s)};
    }
    Plan plan(const QStringList &items)
    {
        catalogue = builder.build();
        PlanRequest request{ScenarioKey(u"P9.9"_s), {}, answers};
        for (const QString &item : items) {
            request.chosen.append(VariantKey(item));
        }
        return makePlan(*catalogue, request);
    }
    Result<Decision> decide(const QStringList &items, const Ruling &ruling = {}, QDate day = today)
    {
        const Plan planned = plan(items);
        return desk::decide(planned, assess(planned.form, planned.checklist, answers, materials, day), ruling, day,
                            calendar);
    }
    void complete()
    {
        answers.fields.insert(FieldKey(u"child.name"_s), u"王小明"_s);
        materials.rows[u"id-card@mother"_s].copies = 1;
    }

    CatalogueBuilder builder;
    std::unique_ptr<const Catalogue> catalogue;
    WorkCalendar calendar;
    Answers answers;
    HandedInMaterials materials;
};

Ruling ruling(Ruling::Kind kind, const QString &organ = {}, const QString &reason = {})
{
    return {kind, organ, reason};
}

} // namespace

TEST_CASE("what is complete is accepted, with each item's due date and the longest chain as the total", "[cases]")
{
    Counter counter;
    counter.complete();
    const Result<Decision> decision = counter.decide({u"P001"_s, u"P002"_s, u"P003"_s, u"P004"_s});
    REQUIRE(decision);
    CHECK(decision->outcome == Outcome::Accepted);
    CHECK(decision->openRows.isEmpty());
    // 02-14 is made up, 02-15 to 02-23 are off: third working day 02-25; ten days on 03-07 (Saturday) → 03-09.
    const QDate birth(2026, 2, 25);
    CHECK(decision->due.items == QList<ItemDue>{{VariantKey(u"P001"_s), today, birth},
                                                {VariantKey(u"P002"_s), birth, QDate(2026, 3, 9)},
                                                {VariantKey(u"P003"_s), birth, birth},
                                                {VariantKey(u"P004"_s), today, QDate(2026, 2, 27)}});
    CHECK(decision->due.total == QDate(2026, 3, 9));
}

TEST_CASE("what is incomplete leads to a correction that names every open row and field", "[cases]")
{
    Counter counter;
    const Result<Decision> decision = counter.decide({u"P001"_s, u"P002"_s});
    REQUIRE(decision);
    CHECK(decision->outcome == Outcome::CorrectionAsked);
    REQUIRE(decision->openRows.size() == 1);
    CHECK(decision->openRows.first().row == u"id-card@mother"_s);
    REQUIRE(decision->openFields.size() == 1);
    CHECK(decision->openFields.first().field.text() == u"child.name"_s);
    CHECK_FALSE(decision->due.total.isValid());
}

TEST_CASE("materials taken in have to be told about within five working days", "[cases]")
{
    Counter counter;
    const Result<Decision> decision = counter.decide({u"P001"_s, u"P005"_s}, ruling(Ruling::Kind::Receive));
    REQUIRE(decision);
    CHECK(decision->outcome == Outcome::Received);
    CHECK(decision->tellBy == QDate(2026, 2, 27));
    CHECK(*tellBy(QDate(2026, 9, 30), counter.calendar) == QDate(2026, 10, 13));
}

TEST_CASE("an item whose checklist is not published can only be taken in or sent on", "[cases]")
{
    Counter counter;
    counter.complete();
    const Result<Decision> decision = counter.decide({u"P001"_s, u"P005"_s});
    REQUIRE_FALSE(decision);
    CHECK(decision.error().kind == ErrorKind::Refused);
    CHECK(decision.error().message.contains(u"〔P005〕"_s));
    CHECK_FALSE(decision.error().message.contains(u"〔P001〕"_s));
    CHECK(counter.decide({u"P005"_s}, ruling(Ruling::Kind::NotOurs, u"威海市公安局"_s, u"属于市级权限"_s)));
    CHECK(counter.decide({u"P005"_s}, ruling(Ruling::Kind::NotNeeded, {}, u"已经办过"_s)));
    CHECK(dueDates(counter.plan({u"P005"_s}), today, counter.calendar).error().kind == ErrorKind::Refused);
}

TEST_CASE("a matter that is not ours names the competent organ, and every refusal its reason", "[cases]")
{
    Counter counter;
    const QStringList items{u"P001"_s};
    const Result<Decision> good =
        counter.decide(items, ruling(Ruling::Kind::NotOurs, u" 威海市公安局 "_s, u"属于市级权限"_s));
    REQUIRE(good);
    CHECK(good->outcome == Outcome::NotOurs);
    CHECK(good->competentOrgan == u"威海市公安局"_s);
    CHECK(good->reason == u"属于市级权限"_s);
    for (const Ruling &bad : {ruling(Ruling::Kind::NotOurs, u"  "_s, u"属于市级权限"_s),
                              ruling(Ruling::Kind::NotOurs, u"威海市公安局"_s), ruling(Ruling::Kind::NotNeeded)}) {
        REQUIRE_FALSE(counter.decide(items, bad));
        CHECK(counter.decide(items, bad).error().kind == ErrorKind::InvalidInput);
    }
    const Result<Decision> unnecessary =
        counter.decide(items, ruling(Ruling::Kind::NotNeeded, u"威海市公安局"_s, u"已经参保"_s));
    REQUIRE(unnecessary);
    CHECK(unnecessary->outcome == Outcome::NotNeeded);
    CHECK(unnecessary->competentOrgan.isEmpty());
}

TEST_CASE("nothing is decided while a question that matters is open", "[cases]")
{
    Counter counter;
    counter.open();
    counter.materials.rows[u"marriage@mother"_s].copies = 1;
    const Result<Decision> open = counter.decide({u"P004"_s});
    REQUIRE_FALSE(open);
    CHECK(open.error().kind == ErrorKind::InvalidInput);
    CHECK(open.error().message.contains(u"“married？”"_s));
    CHECK(counter.decide({u"P004"_s}, ruling(Ruling::Kind::Receive)));

    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    CHECK(counter.decide({u"P004"_s}).error().message.contains(u"“married?”"_s));
    QLocale::setDefault(before);

    counter.answers.questions.insert(u"married"_s, u"yes"_s);
    REQUIRE(counter.decide({u"P004"_s}));
    CHECK(counter.decide({u"P004"_s})->outcome == Outcome::Accepted);
}

TEST_CASE("an item the applicant does not need is not accepted but told at once", "[cases]")
{
    Counter counter;
    counter.answers.questions.insert(u"unnecessary"_s, u"yes"_s);
    const Result<Decision> decision = counter.decide({u"P004"_s});
    REQUIRE_FALSE(decision);
    CHECK(decision.error().kind == ErrorKind::Refused);
    CHECK(decision.error().message.contains(u"已经参保。"_s));
}

TEST_CASE("an assessment of other rows, or no item at all, decides nothing", "[cases]")
{
    Counter counter;
    counter.complete();
    CHECK(counter.decide({}).error().kind == ErrorKind::InvalidInput);
    const Plan plan = counter.plan({u"P001"_s});
    CHECK(decide(plan, {}, {}, today, counter.calendar).error().kind == ErrorKind::Refused);
}

TEST_CASE("no due date is made up for a year without a calendar", "[cases]")
{
    Counter counter;
    counter.complete();
    const QDate lastDay(counter.calendar.years().last(), 12, 31);
    CHECK(counter.decide({u"P001"_s}, {}, lastDay).error().kind == ErrorKind::MissingYear);
    CHECK(counter.decide({u"P001"_s}, ruling(Ruling::Kind::Receive), lastDay).error().kind == ErrorKind::MissingYear);
    counter.answers.fields.clear();
    CHECK(counter.decide({u"P001"_s}, {}, lastDay)->outcome == Outcome::CorrectionAsked); // needs no date
}

TEST_CASE("an abolished row is neither accepted nor taken in, only answered", "[cases]")
{
    Counter counter;
    counter.complete();
    for (const Ruling::Kind kind : {Ruling::Kind::ByAssessment, Ruling::Kind::Receive}) {
        const Result<Decision> refused = counter.decide({u"P001"_s, u"P006"_s}, ruling(kind));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"P006"_s));
        CHECK(refused.error().message.contains(u"no longer exists"_s));
    }
    const Plan plan = counter.plan({u"P006"_s});
    CHECK_FALSE(dueDates(plan, today, counter.calendar));
    const Result<Decision> answered = counter.decide({u"P006"_s}, ruling(Ruling::Kind::NotNeeded, {}, u"已经取消"_s));
    REQUIRE(answered);
    CHECK(answered->outcome == Outcome::NotNeeded);
}

} // namespace desk
