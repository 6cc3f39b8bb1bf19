// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "applications.h"
#include "decision.h"
#include "paperreading.h"
#include "paperwriter.h"
#include "serviceguide.h"
#include "support.h"

#include <algorithm>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2); // early enough for the longest term to end within the year

// The answers that bring an applicant the most items of a scenario.
QMap<QString, QString> richestAnswers(const Scenario &scenario, const QString &agent)
{
    QMap<QString, QString> answers = shippedBundle(scenario).answers.questions;
    answers.insert(u"agent"_s, agent);
    return answers;
}

bool isPublished(const Scenario &scenario)
{
    return std::any_of(scenario.items.cbegin(), scenario.items.cend(), [](const Item &item) {
        return std::any_of(item.variants.cbegin(), item.variants.cend(),
                           [](const Variant &variant) { return variant.guide.has_value(); });
    });
}

void checkWhole(const Paper &paper)
{
    INFO(paper.title.toStdString());
    for (const QString &text : textsOf(paper)) {
        CHECK_FALSE(text.trimmed().isEmpty());
        CHECK_FALSE(text.contains(u"%1"_s));
        CHECK_FALSE(text.contains(u"。。"_s));
    }
    const Result<Paper> read = Paper::fromJson(paper.toJson());
    REQUIRE(read);
    CHECK(*read == paper);
}

void checkPapersOf(const Scenario &scenario, const QString &agent)
{
    INFO(scenario.key.text().toStdString() << " " << agent.toStdString());
    const Catalogue &catalogue = shippedCatalogue();
    const Application complete = completeApplication(scenario.key.text(), richestAnswers(scenario, agent), today);
    Application empty = complete;
    empty.materials = {};
    // What is chosen stays: other demands hang on it, and nothing can be decided before.
    empty.answers.fields.removeIf([&](const auto &entry) {
        const FieldType type = catalogue.field(entry.key())->type;
        return type != FieldType::Choice && type != FieldType::YesNo;
    });
    for (const Application *application : {&complete, &std::as_const(empty)}) {
        const Plan plan = makePlan(catalogue, {application->scenario, application->chosen, application->answers});
        const Assessment assessment =
            assess(plan.form, plan.checklist, application->answers, application->materials, today);
        PaperSource source;
        source.catalogue = &catalogue;
        source.plan = &plan;
        source.application = application;
        source.calendar = &shippedCalendar();
        source.counter = {*catalogue.station(u"371083"_s), 1, u"于晓静"_s, u"0631-6651234"_s};
        source.at = QDateTime(today, QTime(2, 3), Qt::UTC);
        checkWhole(oneTimeNotice(source));
        checkWhole(applicationForm(source));
        const Result<Decision> decision = decide(plan, assessment, {}, today, shippedCalendar());
        INFO((decision ? std::string() : decision.error().message.toStdString()));
        REQUIRE(decision);
        source.assessment = &assessment;
        source.decision = &*decision;
        source.number = u"371083-01-20261124-0001-1"_s;
        const bool accepted = application == &complete;
        REQUIRE(decision->outcome == (accepted ? Outcome::Accepted : Outcome::CorrectionAsked));
        checkWhole(accepted ? acceptanceNotice(source) : correctionNotice(source));
        checkWhole(materialsReceipt(source));
    }
}

} // namespace

TEST_CASE("every published scenario can be told, accepted and corrected on paper", "[papers]")
{
    int published = 0;
    for (const Scenario &scenario : shippedCatalogue().scenarios()) {
        if (isPublished(scenario)) {
            ++published;
            checkPapersOf(scenario, u"self"_s);
            checkPapersOf(scenario, u"agent"_s);
        }
    }
    CHECK(published == 40);
}

TEST_CASE("a scenario without published guides still gives a notice, a form and a receipt", "[papers]")
{
    Catalogue::Content content = shippedCatalogue().content();
    for (Scenario &scenario : content.scenarios) {
        for (Item &item : scenario.items) {
            for (Variant &variant : item.variants) {
                variant.guide.reset();
                variant.change.reset();
            }
        }
    }
    const Catalogue catalogue(std::move(content));
    for (const Scenario &scenario : catalogue.scenarios()) {
        Application application;
        application.scenario = scenario.key;
        for (const Item &item : scenario.items) {
            application.chosen.append(item.variants.constFirst().key);
        }
        application.answers.questions.insert(u"agent"_s, u"self"_s);
        const Plan plan = makePlan(catalogue, {application.scenario, application.chosen, application.answers});
        const Assessment assessment = assess(plan.form, plan.checklist, {}, {}, today);
        const Result<Decision> decision =
            decide(plan, assessment, {Ruling::Kind::Receive, {}, {}}, today, shippedCalendar());
        REQUIRE(decision);
        PaperSource source;
        source.catalogue = &catalogue;
        source.plan = &plan;
        source.application = &application;
        source.assessment = &assessment;
        source.decision = &*decision;
        source.calendar = &shippedCalendar();
        source.counter = {*catalogue.station(u"371083"_s), 1, u"于晓静"_s, {}};
        source.number = u"S371083-01-1A2B3C4D"_s;
        source.at = QDateTime(today, QTime(2, 3), Qt::UTC);
        checkWhole(oneTimeNotice(source));
        checkWhole(applicationForm(source));
        checkWhole(materialsReceipt(source));
    }
}

TEST_CASE("every row of the lists has a printed guide that names its materials, its terms and its law", "[papers]")
{
    const Catalogue &catalogue = shippedCatalogue();
    const Counter counter{*catalogue.station(u"371083"_s), 1, u"于晓静"_s, u"0631-6651234"_s};
    int guides = 0;
    for (const Scenario &scenario : catalogue.scenarios()) {
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                INFO(variant.key.text().toStdString());
                const Paper paper = serviceGuide(catalogue, {&scenario, &item, &variant}, counter, today);
                checkWhole(paper);
                const QString text = allText(paper);
                CHECK(text.contains(item.nameOf(variant).zh));
                CHECK(text.contains(u"2026年3月2日"_s));
                if (variant.isAbolished()) {
                    CHECK(text.contains(u"已经取消，不需要办理"_s));
                    CHECK(text.contains(variant.change->grounds.because.zh));
                }
                if (variant.guide) {
                    ++guides;
                    CHECK(text.contains(variant.guide->result.name.zh));
                    for (const MaterialUse &use : variant.guide->materials) {
                        CHECK(text.contains(catalogue.material(use.material)->name.zh));
                    }
                }
            }
        }
    }
    CHECK(guides > 250);
}
