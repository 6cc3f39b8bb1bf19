// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "applications.h"
#include "decision.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QList<VariantRef> allRows()
{
    QList<VariantRef> rows;
    for (const Scenario &scenario : shippedCatalogue().scenarios()) {
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                rows.append({&scenario, &item, &variant});
            }
        }
    }
    return rows;
}

QList<VariantRef> allGuides()
{
    QList<VariantRef> rows = allRows();
    rows.removeIf([](const VariantRef &ref) { return !ref.variant->guide; });
    return rows;
}

QStringList materialsOf(const Guide &guide)
{
    QStringList materials;
    for (const MaterialUse &use : guide.materials) {
        const QString name = use.material.text() + u'@' + use.of.text();
        if (!materials.contains(name)) {
            materials.append(name);
        }
    }
    materials.sort();
    return materials;
}

} // namespace

TEST_CASE("every row of the lists has its guide, or says what abolished it", "[guides]")
{
    CHECK(allRows().size() == 307);
    for (const VariantRef &ref : allRows()) {
        INFO(ref.variant->key.text().toStdString());
        CHECK(ref.variant->guide.has_value() != ref.variant->isAbolished());
        if (ref.variant->isAbolished()) {
            CHECK(ref.variant->change->on.isValid());
            CHECK_FALSE(ref.variant->change->grounds.because.isEmpty());
        }
    }
}

TEST_CASE("nothing hangs on a field that the same form does not ask for, or that may be left empty", "[guides]")
{
    for (const VariantRef &ref : allGuides()) {
        const Guide &guide = *ref.variant->guide;
        QList<Condition> conditions;
        QHash<QString, bool> required;
        for (const FieldUse &use : guide.form.fields) {
            conditions.append(use.when);
            required.insert(use.field.text(), use.required);
        }
        for (const MaterialUse &use : guide.materials) {
            conditions.append(use.when);
        }
        for (const Condition &condition : conditions) {
            for (const auto &[name, value] : condition.comparisons()) {
                INFO(ref.variant->key.text().toStdString() << ": " << condition.text().toStdString());
                CHECK((!name.contains(u'.') || required.value(name)));
            }
        }
    }
}

TEST_CASE("whatever must be handed in says by which law, rule, guide or practice, and why", "[guides]")
{
    for (const VariantRef &ref : allGuides()) {
        INFO(ref.variant->key.text().toStdString());
        CHECK_FALSE(ref.variant->guide->basis.isEmpty());
        CHECK_FALSE(ref.variant->guide->serviceObjects.isEmpty());
        for (const MaterialUse &use : ref.variant->guide->materials) {
            INFO(use.material.text().toStdString());
            CHECK_FALSE(shippedCatalogue().describe(use.basis, Language::Chinese).isEmpty());
            CHECK_FALSE(use.why.zh.isEmpty());
        }
    }
}

TEST_CASE("no row promises more days than the law gives", "[guides]")
{
    const QDate accepted(2026, 3, 2);
    for (const VariantRef &ref : allGuides()) {
        const Guide &guide = *ref.variant->guide;
        if (guide.statutoryTerm && guide.handling == Handling::Promised) {
            INFO(ref.variant->key.text().toStdString());
            const Result<QDate> promised = shippedCalendar().lastDay(accepted, guide.promisedTerm);
            const Result<QDate> statutory = shippedCalendar().lastDay(accepted, *guide.statutoryTerm);
            REQUIRE(promised);
            REQUIRE(statutory);
            CHECK(*promised <= *statutory);
        }
    }
}

TEST_CASE("two rows ask for the same set of materials only where a reason is on file", "[guides]")
{
    QMap<QString, QStringList> rowsOf; // by the materials
    for (const VariantRef &ref : allGuides()) {
        rowsOf[materialsOf(*ref.variant->guide).join(u' ')].append(ref.variant->key.text());
    }
    QStringList same;
    for (const QStringList &rows : std::as_const(rowsOf)) {
        if (rows.size() > 1) {
            same.append(rows.join(u' '));
        }
    }
    QFile file(QStringLiteral(TEST_DATA_FOLDER) + u"/same-materials.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList intended;
    for (const QJsonValue &group : QJsonDocument::fromJson(file.readAll()).array()) {
        intended.append(group[u"rows"].toVariant().toStringList().join(u' '));
        CHECK(group[u"because"].toString().size() > 20);
    }
    same.sort();
    intended.sort();
    CHECK(same.join(u'\n') == intended.join(u'\n'));
}

TEST_CASE("an applicant without a resident identity card is served in every scenario", "[guides]")
{
    const QDate today(2026, 3, 2);
    for (const Scenario &scenario : shippedCatalogue().scenarios()) {
        const QList<Question> &common = shippedCatalogue().common(scenario.stage.lifeCycle).questions;
        const auto document = std::find_if(common.cbegin(), common.cend(), [](const Question &question) {
            return question.key == u"identity_document";
        });
        REQUIRE(document != common.cend());
        for (const Option &option : document->options) {
            INFO(scenario.key.text().toStdString() << " " << option.key.toStdString());
            QMap<QString, QString> answers = shippedBundle(scenario).answers.questions;
            answers.insert(document->key, option.key);
            const Application application = completeApplication(scenario.key.text(), answers, today);
            const Plan plan =
                makePlan(shippedCatalogue(), {application.scenario, application.chosen, application.answers});
            CHECK((plan.checklist.find(u"id-card@applicant"_s) != nullptr) == (option.key == u"id_card"));
            CHECK_FALSE(application.applicantIdNumber().isEmpty());
            const Result<Decision> decision =
                decide(plan, assess(plan.form, plan.checklist, application.answers, application.materials, today), {},
                       today, shippedCalendar());
            INFO((decision ? QString() : decision.error().message).toStdString());
            REQUIRE(decision);
            CHECK(decision->outcome == Outcome::Accepted);
        }
    }
}

TEST_CASE("together at one window no scenario costs more forms, materials, visits or days than apart", "[guides]")
{
    for (const Scenario &scenario : shippedCatalogue().scenarios()) {
        INFO(scenario.key.text().toStdString());
        const Gain gain = shippedBundle(scenario).plan.gain;
        CHECK(gain.items >= 1);
        CHECK(gain.forms.after <= gain.forms.before);
        CHECK(gain.fields.after <= gain.fields.before);
        CHECK(gain.materials.after <= gain.materials.before);
        CHECK(gain.visits.after <= gain.visits.before);
        CHECK(gain.days.after <= gain.days.before);
    }
}

} // namespace desk
