// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "applications.h"
#include "decision.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

// Golden cases: tests/data/scenarios/KEY.json, one file for each scenario, written from the guides by hand and by
// another program than the desk. A case names the answers, the items these choose, every material then asked for, and
// what comes out when the materials in "missing" are not brought.
namespace desk {

namespace {

const QDate today(2026, 3, 2); // early enough for the longest term to end within the year

QJsonArray casesOf(const ScenarioKey &scenario)
{
    QFile file(QStringLiteral(TEST_DATA_FOLDER) + u"/scenarios/%1.json"_s.arg(scenario.text()));
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE(golden.value(u"scenario"_s).toString() == scenario.text());
    return golden.value(u"cases"_s).toArray();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &element : value.toArray()) {
        list.append(element.toString());
    }
    return list;
}

QList<VariantKey> variants(const QJsonValue &value)
{
    QList<VariantKey> keys;
    for (const QString &key : texts(value)) {
        keys.append(VariantKey(key));
    }
    return keys;
}

// "id-card of mother"
QString nameOf(const RowKey &row)
{
    const QStringList parts = row.split(u'@');
    return parts.value(1).isEmpty() ? parts.constFirst() : u"%1 of %2"_s.arg(parts.constFirst(), parts.at(1));
}

QString sortedText(QStringList list)
{
    list.sort();
    return list.join(u'\n');
}

QString asked(const Plan &plan)
{
    QStringList names;
    for (const Requirement &row : plan.checklist.rows) {
        if (row.servedBy.isEmpty()) {
            names.append(nameOf(row.row));
        }
    }
    return sortedText(names);
}

QString openRows(const Decision &decision)
{
    QStringList names;
    for (const Verdict &verdict : decision.openRows) {
        names.append(nameOf(verdict.row));
    }
    return sortedText(names);
}

QStringList texts(const QList<VariantKey> &variants)
{
    QStringList keys;
    for (const VariantKey &key : variants) {
        keys.append(key.text());
    }
    return keys;
}

QStringList notNeededIn(const Plan &plan)
{
    QStringList keys;
    for (const PlannedItem &item : plan.items) {
        if (item.notNeeded) {
            keys.append(item.ref.variant->key.text());
        }
    }
    return keys;
}

class GoldenCase {
public:
    GoldenCase(const Scenario &scenario, const QJsonObject &json) : m_scenario(scenario), m_json(json)
    {
        const QJsonObject answers = json.value(u"answers"_s).toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            m_answers.insert(it.key(), it.value().toString());
        }
        const QJsonObject fields = json.value(u"fields"_s).toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            m_fields.insert(FieldKey(it.key()), it.value());
        }
    }

    // Which options the case answers, by itself or by default: "question=option".
    QSet<QString> answered() const
    {
        const Answers effective = effectiveAnswers(shippedCatalogue(), m_scenario, {m_answers, m_fields});
        QSet<QString> options;
        for (auto it = effective.questions.cbegin(); it != effective.questions.cend(); ++it) {
            options.insert(it.key() + u'=' + it.value());
        }
        return options;
    }

    void check() const
    {
        INFO(m_scenario.key.text().toStdString() << ": " << m_json.value(u"name"_s).toString().toStdString());
        const QList<VariantKey> items = variants(m_json.value(u"items"_s));
        const QStringList notNeeded = texts(m_json.value(u"not_needed"_s));
        const Application all = complete(items);
        const Plan chosen = planOf(all);
        CHECK(sortedText(notNeededIn(chosen)) == sortedText(notNeeded));
        QList<VariantKey> needed = items;
        needed.removeIf([&notNeeded](const VariantKey &key) { return notNeeded.contains(key.text()); });
        if (!m_json.contains(u"variants"_s)) { // otherwise a clerk chose them
            CHECK(sortedText(texts(suggestedVariants(shippedCatalogue(), m_scenario, all.answers))) ==
                  sortedText(texts(needed)));
        }
        if (needed.isEmpty()) {
            checkNotNeeded(chosen, all);
        } else {
            checkDecision(complete(needed));
        }
    }

private:
    Application complete(const QList<VariantKey> &chosen) const
    {
        return completeApplication(m_scenario.key.text(), m_answers, today, m_fields, chosen);
    }

    static Plan planOf(const Application &application)
    {
        return makePlan(shippedCatalogue(), {application.scenario, application.chosen, application.answers});
    }

    void checkNotNeeded(const Plan &plan, const Application &application) const
    {
        CHECK(m_json.value(u"outcome"_s).toString() == u"not_needed"_s);
        REQUIRE(plan.items.constFirst().notNeeded);
        const Assessment assessment =
            assess(plan.form, plan.checklist, application.answers, application.materials, today);
        CHECK_FALSE(decide(plan, assessment, {}, today, shippedCalendar()));
        const Result<Decision> decision =
            decide(plan, assessment, {Ruling::Kind::NotNeeded, {}, plan.items.constFirst().notNeeded->because.zh},
                   today, shippedCalendar());
        REQUIRE(decision);
        CHECK(decision->outcome == Outcome::NotNeeded);
    }

    void checkDecision(Application application) const
    {
        const Plan plan = planOf(application);
        CHECK(asked(plan) == sortedText(texts(m_json.value(u"materials"_s))));
        const QStringList missing = texts(m_json.value(u"missing"_s));
        application.materials.rows.removeIf(
            [&missing](const auto &row) { return missing.contains(nameOf(row.key())); });
        const Assessment assessment =
            assess(plan.form, plan.checklist, application.answers, application.materials, today);
        const Result<Decision> decision = decide(plan, assessment, {}, today, shippedCalendar());
        INFO((decision ? QString() : decision.error().message).toStdString());
        REQUIRE(decision);
        for (const FieldIssue &issue : decision->openFields) {
            FAIL_CHECK(issue.field.text().toStdString() << ": " << issue.message.zh.toStdString());
        }
        CHECK(openRows(*decision) == sortedText(missing));
        CHECK((decision->outcome == Outcome::Accepted) == (m_json.value(u"outcome"_s).toString() == u"accepted"_s));
    }

    const Scenario &m_scenario;
    const QJsonObject m_json;
    QMap<QString, QString> m_answers;
    QMap<FieldKey, QJsonValue> m_fields;
};

} // namespace

TEST_CASE("every golden case of every scenario comes out as written", "[cases]")
{
    CHECK(shippedCatalogue().scenarios().size() == 40);
    for (const Scenario &scenario : shippedCatalogue().scenarios()) {
        for (const QJsonValue &json : casesOf(scenario.key)) {
            GoldenCase(scenario, json.toObject()).check();
        }
    }
}

TEST_CASE("the golden cases of a scenario hold an acceptance, a correction, every answer and every row", "[cases]")
{
    for (const Scenario &scenario : shippedCatalogue().scenarios()) {
        INFO(scenario.key.text().toStdString());
        QSet<QString> outcomes;
        QSet<QString> answered;
        QSet<QString> items;
        for (const QJsonValue &json : casesOf(scenario.key)) {
            outcomes.insert(json[u"outcome"].toString());
            answered.unite(GoldenCase(scenario, json.toObject()).answered());
            const QStringList chosen = texts(json[u"items"]);
            items.unite(QSet<QString>(chosen.cbegin(), chosen.cend()));
        }
        CHECK(outcomes.contains(u"accepted"_s));
        CHECK(outcomes.contains(u"correction_asked"_s));
        for (const Question &question : scenario.questions) {
            for (const Option &option : question.options) {
                INFO(question.key.toStdString() << " = " << option.key.toStdString());
                CHECK(answered.contains(question.key + u'=' + option.key));
            }
        }
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                INFO(variant.key.text().toStdString());
                CHECK(items.contains(variant.key.text()));
            }
        }
    }
}

} // namespace desk
