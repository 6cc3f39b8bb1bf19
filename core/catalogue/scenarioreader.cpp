// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "scenarioreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Emptiness = JsonCursor::Emptiness;

QChar letterOf(LifeCycle lifeCycle)
{
    return lifeCycle == LifeCycle::Enterprise ? u'E' : u'P';
}

QString readInitials(const JsonCursor &at)
{
    return at.stringLike(u"[a-z0-9]+"_s, QCoreApplication::translate("desk", "Run scripts/update-initials."));
}

Question readQuestion(const JsonCursor &at, const ConditionScope &scope)
{
    Question question;
    if (!at.isObjectOf({"key"_L1, "ask"_L1, "options"_L1}, {"help"_L1, "default"_L1, "when"_L1})) {
        return question;
    }
    question.key = nameKey(at["key"_L1]);
    question.ask = at["ask"_L1].text();
    question.help = at["help"_L1].text();
    question.options = readOptions(at["options"_L1]);
    question.defaultOption = at["default"_L1].string();
    const auto isDefault = [&question](const Option &option) { return option.key == question.defaultOption; };
    if (!question.defaultOption.isEmpty() &&
        std::none_of(question.options.cbegin(), question.options.cend(), isDefault)) {
        at["default"_L1].fault(QCoreApplication::translate("desk",
                                                           "\"%1\" is none of the question's options. Name one of "
                                                           "them or remove the default.")
                                   .arg(question.defaultOption));
    }
    question.when = scope.read(at["when"_L1]);
    return question;
}

// A question may hang on those before it only, so that no two wait for each other.
QList<Question> readQuestions(const JsonCursor &at, ConditionScope &scope)
{
    QList<Question> questions;
    for (const JsonCursor &element : at.elements()) {
        const Question question = readQuestion(element, scope);
        if (!scope.contains(question.key)) {
            scope.add(question);
        } else {
            element["key"_L1].fault(QCoreApplication::translate("desk",
                                                                "The question \"%1\" exists already, here or in "
                                                                "common.json. Give it another key.")
                                        .arg(question.key));
        }
        questions.append(question);
    }
    return questions;
}

Stage readStage(const JsonCursor &at)
{
    Stage stage;
    if (at.isObjectOf({"number"_L1, "name"_L1, "initials"_L1})) {
        stage.number = at["number"_L1].count(1);
        stage.name = at["name"_L1].text();
        stage.initials = readInitials(at["initials"_L1]);
    }
    return stage;
}

Provenance readProvenance(const JsonCursor &at)
{
    Provenance provenance;
    if (!at.isObjectOf({"annex"_L1, "source_line"_L1, "confidence"_L1, "note"_L1})) {
        return provenance;
    }
    provenance.annex = at["annex"_L1].count(1);
    provenance.sourceLine = at["source_line"_L1].string();
    provenance.confidence = at["confidence"_L1].word<Confidence>(
        {{"high"_L1, Confidence::High}, {"medium"_L1, Confidence::Medium}, {"low"_L1, Confidence::Low}});
    provenance.note = at["note"_L1].string(Emptiness::Allowed);
    return provenance;
}

// A variant's key is its item's own where it stands for the whole item, and has a name of its own where it does not.
void checkVariantKey(const JsonCursor &at, const QString &itemKey, const Variant &variant)
{
    const QString key = variant.key.text();
    if (key.isEmpty() || itemKey.isEmpty()) {
        return;
    }
    if (key == itemKey) {
        if (!variant.name.isEmpty()) {
            at["name"_L1].fault(QCoreApplication::translate("desk",
                                                            "A variant that is the whole item has no name of its "
                                                            "own. Write null, or give the variant a key like "
                                                            "%1-1.")
                                    .arg(itemKey));
        }
        return;
    }
    if (!key.startsWith(itemKey + u'-')) {
        at["key"_L1].fault(
            QCoreApplication::translate("desk", "A variant of %1 has a key like %1 or %1-1.").arg(itemKey));
    } else if (at["name"_L1].isNull()) {
        at["name"_L1].fault(QCoreApplication::translate("desk", "A variant beside others needs a name. Fill it in."));
    }
}

std::optional<Change> readChange(const JsonCursor &at, const Library<Law> &laws)
{
    if (!at.exists() || !at.isObjectOf({"kind"_L1, "on"_L1, "says"_L1, "basis"_L1})) {
        return {};
    }
    return Change{at["kind"_L1].word<Change::Kind>(
                      {{"abolished"_L1, Change::Kind::Abolished}, {"renamed"_L1, Change::Kind::Renamed}}),
                  at["on"_L1].date(),
                  {at["says"_L1].text(), readBasis(at["basis"_L1], laws)}};
}

Variant readVariant(const JsonCursor &at, const QString &itemKey, const GuideContext &context)
{
    Variant variant;
    if (!at.isObjectOf({"key"_L1, "name"_L1, "initials"_L1, "official_code"_L1, "item_type"_L1, "level"_L1, "lead"_L1,
                        "cooperating"_L1, "provenance"_L1, "guide"_L1},
                       {"change"_L1})) {
        return variant;
    }
    variant.key = VariantKey(at["key"_L1].stringLike(
        u"[EP][0-9]{3}(-[1-9][0-9]*)?"_s, QCoreApplication::translate("desk", "Write it like P003 or E001-2.")));
    variant.name = at["name"_L1].textOrNull();
    variant.initials = at["initials"_L1].string(Emptiness::Allowed);
    variant.officialCode = at["official_code"_L1].string(Emptiness::Allowed);
    variant.type = at["item_type"_L1].word<ItemType>({{"other"_L1, ItemType::Other},
                                                      {"licence"_L1, ItemType::Licence},
                                                      {"confirmation"_L1, ItemType::Confirmation},
                                                      {"benefit"_L1, ItemType::Benefit},
                                                      {"public_service"_L1, ItemType::PublicService},
                                                      {"other_power"_L1, ItemType::OtherPower}});
    variant.level = at["level"_L1].word<AuthorityLevel>({{"county"_L1, AuthorityLevel::County},
                                                         {"city"_L1, AuthorityLevel::City},
                                                         {"province"_L1, AuthorityLevel::Province}});
    const Library<Department> &departments = context.libraries.departments;
    variant.lead = references<DepartmentKey>(at["lead"_L1], departments, Emptiness::Refused);
    variant.cooperating = references<DepartmentKey>(at["cooperating"_L1], departments, Emptiness::Allowed);
    variant.provenance = readProvenance(at["provenance"_L1]);
    checkVariantKey(at, itemKey, variant);
    variant.change = readChange(at["change"_L1], context.libraries.laws);
    if (variant.isAbolished() && !at["guide"_L1].isNull()) {
        at["guide"_L1].fault(QCoreApplication::translate("desk",
                                                         "An abolished row has no guide. Write null, or correct the "
                                                         "change."));
    } else if (at["guide"_L1].exists() && !at["guide"_L1].isNull()) {
        variant.guide = readGuide(at["guide"_L1], context, variant.lead + variant.cooperating);
    }
    return variant;
}

QString itemKeyFor(LifeCycle lifeCycle, int number)
{
    return letterOf(lifeCycle) + u"%1"_s.arg(number, 3, 10, QChar(u'0'));
}

Item readItem(const JsonCursor &at, LifeCycle lifeCycle, const GuideContext &context)
{
    Item item;
    if (!at.isObjectOf({"key"_L1, "number"_L1, "name"_L1, "initials"_L1, "variants"_L1})) {
        return item;
    }
    item.key =
        at["key"_L1].stringLike(u"[EP][0-9]{3}"_s, QCoreApplication::translate("desk", "Write it like P003 or E107."));
    item.number = at["number"_L1].count(1);
    item.name = at["name"_L1].text();
    item.initials = readInitials(at["initials"_L1]);
    const QString expected = itemKeyFor(lifeCycle, item.number);
    if (!item.key.isEmpty() && at["number"_L1].exists() && item.key != expected) {
        at["key"_L1].fault(QCoreApplication::translate("desk", "Item %1 of this life cycle has the key %2. Correct the "
                                                               "key or the number.")
                               .arg(item.number)
                               .arg(expected));
    }
    for (const JsonCursor &variant : at["variants"_L1].elements(Emptiness::Refused)) {
        item.variants.append(readVariant(variant, item.key, context));
    }
    return item;
}

// The life cycle of the scenario's key, which also decides where the file and its items belong.
LifeCycle readLifeCycle(const JsonCursor &at, const QString &key)
{
    const LifeCycle written = at["life_cycle"_L1].word<LifeCycle>(
        {{"enterprise"_L1, LifeCycle::Enterprise}, {"person"_L1, LifeCycle::Person}});
    const LifeCycle meant = key.startsWith(letterOf(LifeCycle::Person))       ? LifeCycle::Person
                            : key.startsWith(letterOf(LifeCycle::Enterprise)) ? LifeCycle::Enterprise
                                                                              : written;
    if (written != meant && at["life_cycle"_L1].exists()) {
        at["life_cycle"_L1].fault(
            QCoreApplication::translate("desk", "The key %1 belongs to the other life cycle. Correct one of the two.")
                .arg(key));
    }
    return meant;
}

void checkStageNumber(const JsonCursor &at, const Scenario &scenario)
{
    bool isNumber = false;
    const int first = scenario.number.split(u'.').constFirst().toInt(&isNumber);
    if (isNumber && at.exists() && first != scenario.stage.number) {
        at.fault(QCoreApplication::translate("desk",
                                             "Scenario %1 belongs to the stage of its first number. Correct the "
                                             "key or the stage.")
                     .arg(scenario.key.text()));
    }
}

CommonGuide readCommonGuide(const JsonCursor &at, const Libraries &libraries)
{
    CommonGuide common;
    if (!at.isObjectOf({"questions"_L1, "form"_L1, "materials"_L1})) {
        return common;
    }
    ConditionScope scope(libraries.fields, ConditionScope::Questions::AllKnown);
    common.questions = readQuestions(at["questions"_L1], scope);
    const GuideContext context{libraries, scope};
    common.form = readForm(at["form"_L1], context);
    common.materials = readMaterialUses(at["materials"_L1], context);
    return common;
}

} // namespace

QHash<LifeCycle, CommonGuide> readCommon(const JsonCursor &at, const Libraries &libraries)
{
    QHash<LifeCycle, CommonGuide> common;
    at.isObjectOf({"person"_L1, "enterprise"_L1});
    for (const auto &[lifeCycle, name] :
         {std::pair(LifeCycle::Person, "person"_L1), std::pair(LifeCycle::Enterprise, "enterprise"_L1)}) {
        const CommonGuide guide = readCommonGuide(at[name], libraries);
        if (at[name]["questions"_L1].exists()) {
            common.insert(lifeCycle, guide);
        }
    }
    return common;
}

Scenario readScenario(const JsonCursor &at, const Libraries &libraries, const QHash<LifeCycle, CommonGuide> &common)
{
    Scenario scenario;
    if (!at.isObjectOf({"key"_L1, "life_cycle"_L1, "stage"_L1, "name"_L1, "initials"_L1, "summary"_L1, "questions"_L1,
                        "items"_L1})) {
        return scenario;
    }
    scenario.key = ScenarioKey(at["key"_L1].stringLike(
        u"[EP][1-9][0-9]*\\.[1-9][0-9]*"_s, QCoreApplication::translate("desk", "Write it like E1.1 or P11.2.")));
    scenario.number = scenario.key.text().mid(1);
    scenario.stage = readStage(at["stage"_L1]);
    const LifeCycle lifeCycle = readLifeCycle(at, scenario.key.text());
    scenario.stage.lifeCycle = lifeCycle;
    checkStageNumber(at["stage"_L1]["number"_L1], scenario);
    scenario.name = at["name"_L1].text();
    scenario.initials = readInitials(at["initials"_L1]);
    scenario.summary = at["summary"_L1].text();

    ConditionScope scope(libraries.fields, common.contains(lifeCycle) ? ConditionScope::Questions::AllKnown
                                                                      : ConditionScope::Questions::SomeUnread);
    for (const Question &question : common.value(lifeCycle).questions) {
        scope.add(question);
    }
    scenario.questions = readQuestions(at["questions"_L1], scope);
    const GuideContext context{libraries, scope};
    for (const JsonCursor &item : at["items"_L1].elements(Emptiness::Refused)) {
        scenario.items.append(readItem(item, lifeCycle, context));
    }
    return scenario;
}

} // namespace desk
