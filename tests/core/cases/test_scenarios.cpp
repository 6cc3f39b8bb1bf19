// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguereader.h"
#include "decision.h"
#include "support.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace Qt::StringLiterals;

// Golden folders: each folder of tests/data/plan holds given.json (scenario, day, answers, materials; the items that
// the answers suggest, unless "variants" names others) and expected.json. Adding a case is adding a folder; what the
// desk makes of it is printed where they differ.
namespace desk {

namespace {

const Catalogue &shipped()
{
    static const CatalogueReading reading = readCatalogue(dataFolder());
    for (const DataFault &fault : reading.faults) {
        UNSCOPED_INFO(fault.text().toStdString());
    }
    REQUIRE(reading.catalogue);
    return *reading.catalogue;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

// "P003 < P001": P003 waits for P001.
QJsonArray itemsJson(const Plan &plan)
{
    QStringList items;
    for (const PlannedItem &item : plan.items) {
        QStringList before;
        for (const VariantKey &key : item.waitsFor) {
            before.append(key.text());
        }
        items.append(item.ref.variant->key.text() + (before.isEmpty() ? QString() : u" < "_s + before.join(u", "_s)) +
                     (item.notNeeded ? u" not needed"_s : QString()));
    }
    return texts(items);
}

// By party: "child.name", "father.phone?" where it may be left empty, "…~" where an answer is open; then how many ask.
QJsonObject formJson(const OneForm &form)
{
    QJsonObject json;
    for (const FormGroup &group : form.groups) {
        QStringList fields;
        for (const FormField &field : group.fields) {
            fields.append(field.definition->key.text() + (field.required ? u""_s : u"?"_s) +
                          (field.applies == Truth::True ? u""_s : u"~"_s) + u" ×%1"_s.arg(field.neededBy.size()));
        }
        json.insert(group.party->key.text(), texts(fields));
    }
    return json;
}

// "id-card@mother: inspect, 1, electronic, tolerable (P002, P003)", with its verdict.
QString rowText(const Requirement &row, const Verdict &verdict)
{
    static const QStringList verdicts{u"satisfied"_s, u"missing"_s, u"faulty"_s, u"exempt"_s, u"not applicable"_s};
    static const QStringList originals{u"none"_s, u"inspect"_s, u"keep"_s};
    QStringList parts{originals.at(static_cast<int>(row.original)), QString::number(row.copies)};
    const auto note = [&parts](bool holds, const QString &word) {
        if (holds) {
            parts.append(word);
        }
    };
    note(row.electronic, u"electronic"_s);
    note(row.need == Need::Tolerable, u"tolerable"_s);
    note(row.applies == Truth::Unknown, u"open"_s);
    note(!row.alternative.isEmpty(), u"one of "_s + row.alternative);
    note(!row.furtherAlternatives.isEmpty(), u"also "_s + row.furtherAlternatives.join(u' '));
    note(!row.servedBy.isEmpty(), u"from "_s + row.servedBy.text());
    QStringList demands;
    for (const Demand &demand : row.demands) {
        demands.append(demand.variant.isEmpty() ? u"desk"_s : demand.variant.text());
    }
    return u"%1: %2 (%3) %4"_s.arg(row.row, parts.join(u", "_s), demands.join(u", "_s),
                                   verdicts.at(static_cast<int>(verdict.kind)));
}

QJsonObject gainJson(const Gain &gain)
{
    const auto saving = [](const Saving &value) { return u"%1 → %2"_s.arg(value.before).arg(value.after); };
    return {{u"items"_s, gain.items},           {u"forms"_s, saving(gain.forms)},
            {u"fields"_s, saving(gain.fields)}, {u"materials"_s, saving(gain.materials)},
            {u"visits"_s, saving(gain.visits)}, {u"days"_s, saving(gain.days)}};
}

QJsonValue decisionJson(const Result<Decision> &decision)
{
    if (!decision) {
        return decision.error().message;
    }
    QJsonObject json;
    QStringList list;
    if (decision->outcome == Outcome::Accepted) {
        for (const ItemDue &due : decision->due.items) {
            list.append(due.variant.text() + u' ' + due.start.toString(Qt::ISODate) + u" – "_s +
                        due.due.toString(Qt::ISODate));
        }
        return QJsonObject{{u"accepted"_s, texts(list)}, {u"total"_s, decision->due.total.toString(Qt::ISODate)}};
    }
    for (const Verdict &verdict : decision->openRows) {
        list.append(verdict.row + u": "_s + verdict.reason.zh);
    }
    for (const FieldIssue &issue : decision->openFields) {
        list.append(issue.field.text() + u": "_s + issue.message.zh);
    }
    return QJsonObject{{u"correction"_s, texts(list)}};
}

QJsonObject outcomeOf(const QJsonObject &given)
{
    Answers answers = Answers::fromJson(given.value(u"answers"_s).toObject());
    const HandedInMaterials materials = HandedInMaterials::fromJson(given.value(u"materials"_s).toObject());
    const QDate day = QDate::fromString(given.value(u"day"_s).toString(), Qt::ISODate);
    const Scenario *scenario = shipped().scenario(ScenarioKey(given.value(u"scenario"_s).toString()));
    REQUIRE(scenario);
    PlanRequest request{scenario->key, suggestedVariants(shipped(), *scenario, answers), answers};
    if (given.contains(u"variants"_s)) {
        request.chosen.clear();
        for (const QJsonValue &variant : given.value(u"variants"_s).toArray()) {
            request.chosen.append(VariantKey(variant.toString()));
        }
    }
    const Plan plan = makePlan(shipped(), request);
    answers.fields.insert(derivedValues(plan.form, answers, day)); // as the form does while it is being filled
    const Assessment assessment = assess(plan.form, plan.checklist, answers, materials, day);
    QStringList rows;
    for (qsizetype i = 0; i < plan.checklist.rows.size(); ++i) {
        rows.append(rowText(plan.checklist.rows.at(i), assessment.verdicts.at(i)));
    }
    const Result<WorkCalendar> calendar = WorkCalendar::read(dataFolder());
    REQUIRE(calendar);
    return {{u"items"_s, itemsJson(plan)},
            {u"form"_s, formJson(plan.form)},
            {u"rows"_s, texts(rows)},
            {u"gain"_s, gainJson(plan.gain)},
            {u"decision"_s, decisionJson(decide(plan, assessment, {}, day, *calendar))}};
}

// Puts what differs beside the system's temporary files, to be compared and, where it is right, taken over.
QString leave(const QString &name, const QJsonObject &actual)
{
    QFile file(QDir::temp().filePath(name + u"-actual.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(actual).toJson());
    return file.fileName();
}

} // namespace

TEST_CASE("the shipped scenarios are planned, assessed and decided as their folders say", "[cases]")
{
    const QDir folder(QStringLiteral(TEST_DATA_FOLDER) + u"/plan"_s);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    CHECK(names.size() >= 3);
    for (const QString &name : names) {
        const QJsonObject actual = outcomeOf(readJson(folder.filePath(name + u"/given.json"_s)));
        const bool isAsExpected = actual == readJson(folder.filePath(name + u"/expected.json"_s));
        INFO(name.toStdString() << ": see " << (isAsExpected ? QString() : leave(name, actual)).toStdString());
        CHECK(isAsExpected);
    }
}

// A row or field that nobody can settle would stand in the way of no decision, but asks for too much: the data must not
// hold any.
TEST_CASE("no answer to the shipped questions leaves a need that nothing can settle", "[cases]")
{
    std::mt19937 engine(1);
    for (const Scenario &scenario : shipped().scenarios()) {
        QList<VariantKey> published;
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                if (variant.guide) {
                    published.append(variant.key);
                }
            }
        }
        for (int trial = 0; trial < 40 && !published.isEmpty(); ++trial) {
            Answers answers;
            for (QList<const Question *> asked; asked.size() < 99;) {
                asked = questionsToAsk(shipped(), scenario, answers);
                asked.removeIf(
                    [&answers](const Question *question) { return answers.questions.contains(question->key); });
                if (asked.isEmpty()) {
                    break;
                }
                const QList<Option> &options = asked.first()->options;
                answers.questions.insert(asked.first()->key, options.at(engine() % options.size()).key);
            }
            const Plan plan = makePlan(shipped(), {scenario.key, published, answers});
            for (const Requirement &row : plan.checklist.rows) {
                CAPTURE(scenario.key.text(), row.row, answers.questions.values().join(u' '));
                CHECK((row.applies == Truth::True || !row.dependsOn.isEmpty()));
            }
            for (const FormGroup &group : plan.form.groups) {
                for (const FormField &field : group.fields) {
                    CAPTURE(scenario.key.text(), field.definition->key.text());
                    CHECK((field.applies == Truth::True || !field.dependsOn.isEmpty()));
                }
            }
        }
    }
}

} // namespace desk
