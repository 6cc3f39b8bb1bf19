// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "applications.h"
#include "decision.h"
#include "paperreading.h"
#include "paperwriter.h"
#include "support.h"

#include <algorithm>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

// Answers that settle a shipped scenario's questions, those of its own without a default by their first option.
QMap<QString, QString> settledAnswers(const Scenario &scenario, const QString &agent)
{
    QMap<QString, QString> answers{{u"agent"_s, agent}};
    for (const Question &question : scenario.questions) {
        const QString first = question.options.constFirst().key;
        answers.insert(question.key, question.defaultOption.isEmpty() ? first : question.defaultOption);
    }
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
    const Application complete = completeApplication(scenario.key.text(), settledAnswers(scenario, agent), today);
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
    CHECK(published >= 3);
}

TEST_CASE("a scenario without published guides still gives a notice, a form and a receipt", "[papers]")
{
    const Catalogue &catalogue = shippedCatalogue();
    int unpublished = 0;
    for (const Scenario &scenario : catalogue.scenarios()) {
        if (isPublished(scenario)) {
            continue;
        }
        ++unpublished;
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
    CHECK(unpublished > 0);
}
