// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "applications.h"

#include "cataloguereader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace desk {

const Catalogue &shippedCatalogue()
{
    static const CatalogueReading reading = readCatalogue(dataFolder());
    for (const DataFault &fault : reading.faults) {
        UNSCOPED_INFO(fault.text().toStdString());
    }
    REQUIRE(reading.catalogue);
    return *reading.catalogue;
}

const WorkCalendar &shippedCalendar()
{
    static const Result<WorkCalendar> calendar = WorkCalendar::read(dataFolder());
    REQUIRE(calendar);
    return *calendar;
}

const Bundle &shippedBundle(const Scenario &scenario)
{
    static std::map<QString, Bundle> found;
    const auto known = found.find(scenario.key.text());
    return known != found.end()
               ? known->second
               : found.emplace(scenario.key.text(), largestBundle(shippedCatalogue(), scenario)).first->second;
}

namespace {

QJsonValue exampleOf(FieldType type, const QList<Option> &options, int serial, QDate birth)
{
    switch (type) {
    case FieldType::Text: return u"示例内容"_s;
    case FieldType::LongText: return u"示例说明，供测试使用。"_s;
    case FieldType::PersonName: return u"王示例"_s;
    case FieldType::EnterpriseName: return u"乳山市示例商贸有限公司"_s;
    case FieldType::CitizenId: return exampleCitizenId(birth, serial);
    case FieldType::CreditCode: return exampleCreditCode(serial);
    case FieldType::Phone: return u"13906310000"_s;
    case FieldType::Date: return birth.toString(Qt::ISODate);
    case FieldType::Choice: return options.constFirst().key;
    case FieldType::YesNo: return u"yes"_s;
    case FieldType::Integer: return u"1"_s;
    case FieldType::Money: return u"100000"_s;
    case FieldType::Address: return u"山东省乳山市胜利街1号"_s;
    case FieldType::Table: break;
    }
    Q_UNREACHABLE();
}

int serialOf(const PartyKey &party)
{
    return static_cast<int>(qHash(party.text(), 7) % 900) + 50;
}

} // namespace

QJsonValue exampleValue(const Field &field, QDate today)
{
    const int serial = serialOf(field.party);
    const QDate birth(1990 + serial % 8, 1 + serial % 12, 1 + serial % 28);
    if (field.type == FieldType::Table) {
        QJsonObject row;
        for (const Column &column : field.columns) {
            row.insert(column.key, exampleOf(column.type, column.options, serial, birth));
        }
        QJsonArray rows;
        for (int i = 0; i < qMax(1, field.minimumRows); ++i) {
            rows.append(row);
        }
        return rows;
    }
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Money;
    if (isNumber && (field.minimum || field.maximum)) {
        return QString::number(field.minimum ? *field.minimum : *field.maximum);
    }
    if (field.type == FieldType::Date) {
        return today.addDays(-3).toString(Qt::ISODate);
    }
    return exampleOf(field.type, field.options, serial, birth);
}

Application completeApplication(const QString &scenarioKey, const QMap<QString, QString> &answers, QDate today,
                                const QMap<FieldKey, QJsonValue> &fields, const QList<VariantKey> &chosen)
{
    const Catalogue &catalogue = shippedCatalogue();
    const Scenario *scenario = catalogue.scenario(ScenarioKey(scenarioKey));
    REQUIRE(scenario);
    Application application;
    application.id = CaseId(newUuid());
    application.catalogueVersion = catalogue.version();
    application.scenario = scenario->key;
    application.startedAt = QDateTime(today, QTime(1, 0), Qt::UTC);
    application.answers = {answers, fields};
    const auto planNow = [&] {
        application.chosen = chosen.isEmpty() ? suggestedVariants(catalogue, *scenario, application.answers) : chosen;
        return makePlan(catalogue, {scenario->key, application.chosen, application.answers});
    };
    // A value may bring further fields; identity numbers go first, so that what follows from them is not made up.
    for (QMap<FieldKey, QJsonValue> before{{FieldKey(), {}}}; before != application.answers.fields;) {
        before = application.answers.fields;
        const Plan plan = planNow();
        for (const bool identities : {true, false}) {
            for (const FormGroup &group : plan.form.groups) {
                for (const FormField &field : group.fields) {
                    const FieldKey &key = field.definition->key;
                    const bool identity = field.definition->type == FieldType::CitizenId;
                    if (field.required && identity == identities && !application.answers.fields.contains(key)) {
                        application.answers.fields.insert(key, exampleValue(*field.definition, today));
                    }
                }
            }
            const QMap<FieldKey, QJsonValue> derived = derivedValues(plan.form, application.answers, today);
            for (auto it = derived.cbegin(); it != derived.cend(); ++it) {
                application.answers.fields.insert(it.key(), it.value());
            }
        }
    }
    const Plan plan = planNow();
    for (const Requirement &row : plan.checklist.rows) {
        if (row.servedBy.isEmpty()) {
            HandedIn handedIn;
            handedIn.original = row.original != Original::None;
            handedIn.copies = row.copies;
            handedIn.electronic = row.electronic;
            application.materials.rows.insert(row.row, handedIn);
        }
    }
    return application;
}

} // namespace desk
