// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "guidereader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Emptiness = JsonCursor::Emptiness;

// Nothing where the days cannot be read, so that nothing is compared with them.
std::optional<Term> readTerm(const JsonCursor &at)
{
    const DayUnit unit = at["unit"_L1].word<DayUnit>(
        {{"working_day"_L1, DayUnit::WorkingDay}, {"calendar_day"_L1, DayUnit::CalendarDay}});
    const std::optional<int> days = at["days"_L1].countIfRight(0);
    return days ? std::optional(Term{*days, unit, {}}) : std::nullopt;
}

std::optional<Term> readStatutoryTerm(const JsonCursor &at, const Library<Law> &laws)
{
    if (at.isNull() || !at.isObjectOf({"days"_L1, "unit"_L1, "basis"_L1})) {
        return {};
    }
    const Basis basis = readBasis(at["basis"_L1], laws);
    std::optional<Term> term = readTerm(at);
    if (term) {
        term->basis = basis;
    }
    return term;
}

std::optional<Term> readPromisedTerm(const JsonCursor &at)
{
    return at.isObjectOf({"days"_L1, "unit"_L1}) ? readTerm(at) : std::nullopt;
}

// Working days are never shorter than calendar days; the other way round the two cannot be compared.
bool areComparable(const Term &promised, const Term &statutory)
{
    return promised.unit == statutory.unit || promised.unit == DayUnit::WorkingDay;
}

void checkTerms(const JsonCursor &days, const Term &promised, const std::optional<Term> &statutory)
{
    if (statutory && areComparable(promised, *statutory) && promised.days > statutory->days) {
        days.fault(QCoreApplication::translate("desk",
                                               "The promised term of %1 days is longer than the statutory one of "
                                               "%2. Shorten it.")
                       .arg(promised.days)
                       .arg(statutory->days));
    }
}

void checkHandling(const JsonCursor &days, const Term &promised, Handling handling)
{
    if (handling == Handling::Immediate && promised.days > 0) {
        days.fault(QCoreApplication::translate("desk", "What is handled immediately has a promised term of 0 days."));
    }
    if (handling == Handling::Promised && promised.days == 0) {
        days.fault(QCoreApplication::translate("desk",
                                               "A promised term of 0 days means that it is handled immediately. "
                                               "Correct the days or the handling."));
    }
}

void readTerms(const JsonCursor &at, Guide &guide, const Library<Law> &laws)
{
    const auto handling = at["handling"_L1].wordIfKnown<Handling>(
        {{"immediate"_L1, Handling::Immediate}, {"promised"_L1, Handling::Promised}});
    const std::optional<Term> promised = readPromisedTerm(at["promised_term"_L1]);
    guide.handling = handling.value_or(Handling::Promised);
    guide.statutoryTerm = readStatutoryTerm(at["statutory_term"_L1], laws);
    guide.promisedTerm = promised.value_or(Term());
    const JsonCursor days = at["promised_term"_L1]["days"_L1];
    if (promised) {
        checkTerms(days, *promised, guide.statutoryTerm);
    }
    if (promised && handling) {
        checkHandling(days, *promised, *handling);
    }
}

Fee readFee(const JsonCursor &at, const Library<Law> &laws)
{
    Fee fee;
    if (!at.isObjectOf({"kind"_L1, "note"_L1}, {"amount"_L1, "basis"_L1})) {
        return fee;
    }
    fee.charged = at["kind"_L1].word<bool>({{"free"_L1, false}, {"charged"_L1, true}});
    fee.note = at["note"_L1].text();
    fee.amount = at["amount"_L1].stringLike(
        u"[0-9]+(\\.[0-9]{1,2})?"_s, QCoreApplication::translate("desk", "Write the amount in yuan, like 5 or 12.50."));
    if (at["basis"_L1].exists()) {
        fee.basis = readBasis(at["basis"_L1], laws);
    }
    if (fee.charged && !at["amount"_L1].exists()) {
        at.fault(QCoreApplication::translate("desk", "A charged fee needs its amount. Add the member amount."));
    }
    if (fee.charged && !fee.basis) {
        at.fault(QCoreApplication::translate("desk", "A charged fee needs its basis. Add the member basis."));
    }
    if (!fee.charged && at["amount"_L1].exists()) {
        at["amount"_L1].fault(QCoreApplication::translate("desk", "What is free has no amount. Remove it."));
    }
    return fee;
}

NotNeeded readNotNeeded(const JsonCursor &at, const GuideContext &context)
{
    if (!at.isObjectOf({"when"_L1, "because"_L1, "basis"_L1})) {
        return {};
    }
    NotNeeded row{context.scope.read(at["when"_L1]),
                  {at["because"_L1].text(), readBasis(at["basis"_L1], context.libraries.laws)}};
    if (at["when"_L1].exists() && row.when.isAlways()) {
        at["when"_L1].fault(QCoreApplication::translate("desk",
                                                        "Say when the item is not needed. An item that is never "
                                                        "needed does not belong here."));
    }
    return row;
}

ItemResult readResult(const JsonCursor &at, const Libraries &libraries)
{
    ItemResult result;
    if (!at.isObjectOf({"name"_L1, "kind"_L1, "e_licence"_L1, "validity"_L1}, {"material"_L1, "of"_L1})) {
        return result;
    }
    result.name = at["name"_L1].text();
    result.kind = at["kind"_L1].word<ResultKind>({{"certificate"_L1, ResultKind::Certificate},
                                                  {"licence"_L1, ResultKind::Licence},
                                                  {"approval"_L1, ResultKind::Approval},
                                                  {"record"_L1, ResultKind::Record},
                                                  {"seal"_L1, ResultKind::Seal},
                                                  {"account"_L1, ResultKind::Account},
                                                  {"card"_L1, ResultKind::Card},
                                                  {"benefit"_L1, ResultKind::Benefit},
                                                  {"query"_L1, ResultKind::Query}});
    result.material = reference<MaterialKey>(at["material"_L1], libraries.materials);
    result.of = reference<PartyKey>(at["of"_L1], libraries.parties, Emptiness::Allowed);
    result.eLicence = at["e_licence"_L1].boolean();
    result.validity = at["validity"_L1].text();
    return result;
}

QStringList readChannels(const JsonCursor &at)
{
    QStringList channels;
    QSet<QString> before;
    for (const JsonCursor &element : at.elements(Emptiness::Refused)) {
        channels.append(element.word<QString>({{"counter"_L1, u"counter"_s},
                                               {"online"_L1, u"online"_s},
                                               {"mobile"_L1, u"mobile"_s},
                                               {"self_service"_L1, u"self_service"_s}}));
        checkUnique(element, channels.last(), before);
    }
    return channels;
}

QList<ServiceObject> readServiceObjects(const JsonCursor &at)
{
    QList<ServiceObject> objects;
    QSet<QString> before;
    for (const JsonCursor &element : at.elements(Emptiness::Refused)) {
        objects.append(element.word<ServiceObject>({{"natural_person"_L1, ServiceObject::NaturalPerson},
                                                    {"enterprise"_L1, ServiceObject::Enterprise},
                                                    {"individual_business"_L1, ServiceObject::IndividualBusiness},
                                                    {"organisation"_L1, ServiceObject::Organisation}}));
        checkUnique(element, element.string(), before);
    }
    return objects;
}

void checkHandler(const JsonCursor &at, const DepartmentKey &handler, const QList<DepartmentKey> &decisive,
                  const Library<Department> &departments)
{
    if (departments.keys.contains(handler.text()) && !decisive.contains(handler)) {
        at.fault(QCoreApplication::translate("desk",
                                             "\"%1\" is neither a lead nor a cooperating department of this row. "
                                             "Name one of these.")
                     .arg(handler.text()));
    }
}

QList<Basis> readBases(const JsonCursor &at, const Library<Law> &laws)
{
    QList<Basis> bases;
    for (const JsonCursor &element : at.elements(Emptiness::Refused)) {
        bases.append(readBasis(element, laws));
    }
    return bases;
}

QList<VariantKey> readAfter(const JsonCursor &at)
{
    QList<VariantKey> keys;
    QSet<QString> before;
    for (const JsonCursor &element : at.elements()) {
        keys.append(VariantKey(element.string()));
        checkUnique(element, keys.last().text(), before);
    }
    return keys;
}

} // namespace

Guide readGuide(const JsonCursor &at, const GuideContext &context, const QList<DepartmentKey> &decisive)
{
    Guide guide;
    if (!at.isObjectOf({"service_objects"_L1, "handled_by"_L1, "handling"_L1, "statutory_term"_L1, "promised_term"_L1,
                        "fee"_L1, "basis"_L1, "conditions"_L1, "channels"_L1, "separate_visits"_L1, "form"_L1,
                        "materials"_L1, "result"_L1},
                       {"chosen_when"_L1, "not_needed"_L1, "after"_L1})) {
        return guide;
    }
    const Libraries &libraries = context.libraries;
    guide.chosenWhen = context.scope.read(at["chosen_when"_L1]);
    for (const JsonCursor &row : at["not_needed"_L1].elements()) {
        guide.notNeeded.append(readNotNeeded(row, context));
    }
    guide.serviceObjects = readServiceObjects(at["service_objects"_L1]);
    guide.handledBy = reference<DepartmentKey>(at["handled_by"_L1], libraries.departments);
    checkHandler(at["handled_by"_L1], guide.handledBy, decisive, libraries.departments);
    readTerms(at, guide, libraries.laws);
    guide.fee = readFee(at["fee"_L1], libraries.laws);
    guide.basis = readBases(at["basis"_L1], libraries.laws);
    for (const JsonCursor &condition : at["conditions"_L1].elements()) {
        guide.conditions.append(condition.text());
    }
    guide.channels = readChannels(at["channels"_L1]);
    guide.separateVisits = at["separate_visits"_L1].count(0);
    guide.form = readForm(at["form"_L1], context);
    guide.materials = readMaterialUses(at["materials"_L1], context);
    guide.result = readResult(at["result"_L1], libraries);
    guide.after = readAfter(at["after"_L1]);
    return guide;
}

} // namespace desk
