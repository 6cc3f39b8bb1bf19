// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguewords.h"

#include "language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("desk", text);
}

} // namespace

QString wordFor(LifeCycle lifeCycle)
{
    return lifeCycle == LifeCycle::Enterprise ? say(QT_TRANSLATE_NOOP("desk", "Life cycle of an enterprise"))
                                              : say(QT_TRANSLATE_NOOP("desk", "Life cycle of a person"));
}

QString wordFor(ItemType type)
{
    switch (type) {
    case ItemType::Licence: return say(QT_TRANSLATE_NOOP("desk", "Administrative licence"));
    case ItemType::Confirmation: return say(QT_TRANSLATE_NOOP("desk", "Administrative confirmation"));
    case ItemType::Benefit: return say(QT_TRANSLATE_NOOP("desk", "Administrative benefit"));
    case ItemType::PublicService: return say(QT_TRANSLATE_NOOP("desk", "Public service"));
    case ItemType::OtherPower: return say(QT_TRANSLATE_NOOP("desk", "Other administrative power"));
    case ItemType::Other: return say(QT_TRANSLATE_NOOP("desk", "Other matter"));
    }
    Q_UNREACHABLE();
}

QString wordFor(AuthorityLevel level)
{
    switch (level) {
    case AuthorityLevel::County: return say(QT_TRANSLATE_NOOP("desk", "County level"));
    case AuthorityLevel::City: return say(QT_TRANSLATE_NOOP("desk", "City level"));
    case AuthorityLevel::Province: return say(QT_TRANSLATE_NOOP("desk", "Province level"));
    }
    Q_UNREACHABLE();
}

QString wordFor(ServiceObject object)
{
    switch (object) {
    case ServiceObject::NaturalPerson: return say(QT_TRANSLATE_NOOP("desk", "Persons"));
    case ServiceObject::Enterprise: return say(QT_TRANSLATE_NOOP("desk", "Enterprises"));
    case ServiceObject::IndividualBusiness: return say(QT_TRANSLATE_NOOP("desk", "Individual businesses"));
    case ServiceObject::Organisation: return say(QT_TRANSLATE_NOOP("desk", "Other organisations"));
    }
    Q_UNREACHABLE();
}

QString wordFor(Handling handling)
{
    return handling == Handling::Immediate ? say(QT_TRANSLATE_NOOP("desk", "Done on the spot"))
                                           : say(QT_TRANSLATE_NOOP("desk", "Done within a promised term"));
}

QString wordFor(Need need)
{
    return need == Need::Necessary ? say(QT_TRANSLATE_NOOP("desk", "Necessary"))
                                   : say(QT_TRANSLATE_NOOP("desk", "May follow later"));
}

QString wordFor(ResultKind kind)
{
    switch (kind) {
    case ResultKind::Certificate: return say(QT_TRANSLATE_NOOP("desk", "Certificate"));
    case ResultKind::Licence: return say(QT_TRANSLATE_NOOP("desk", "Licence"));
    case ResultKind::Approval: return say(QT_TRANSLATE_NOOP("desk", "Approval"));
    case ResultKind::Record: return say(QT_TRANSLATE_NOOP("desk", "Record"));
    case ResultKind::Seal: return say(QT_TRANSLATE_NOOP("desk", "Seal"));
    case ResultKind::Account: return say(QT_TRANSLATE_NOOP("desk", "Account"));
    case ResultKind::Card: return say(QT_TRANSLATE_NOOP("desk", "Card"));
    case ResultKind::Benefit: return say(QT_TRANSLATE_NOOP("desk", "Benefit"));
    case ResultKind::Query: return say(QT_TRANSLATE_NOOP("desk", "Answer to a query"));
    }
    Q_UNREACHABLE();
}

MarkedWord wordFor(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return {say(QT_TRANSLATE_NOOP("desk", "Sure: the row is as printed")), u"tick"_s, u"good"_s};
    case Confidence::Medium:
        return {say(QT_TRANSLATE_NOOP("desk", "Likely: part of the row was restored; read the note")), u"warning"_s,
                u"warn"_s};
    case Confidence::Low:
        return {say(QT_TRANSLATE_NOOP("desk", "Uncertain: check with the department before relying on it")), u"error"_s,
                u"bad"_s};
    }
    Q_UNREACHABLE();
}

Publication publicationOf(const Variant &variant)
{
    return variant.guide           ? Publication::Published
           : variant.isAbolished() ? Publication::Abolished
                                   : Publication::Unpublished;
}

MarkedWord wordFor(Publication publication)
{
    switch (publication) {
    case Publication::Published: return {say(QT_TRANSLATE_NOOP("desk", "Checklist published")), u"tick"_s, u"good"_s};
    case Publication::Unpublished:
        return {
            say(QT_TRANSLATE_NOOP("desk", "Checklist not yet published: can be taken in as a materials receipt only")),
            u"missing"_s, u"muted"_s};
    case Publication::Abolished:
        return {say(QT_TRANSLATE_NOOP("desk", "Abolished: nobody has to apply for it")), u"exempt"_s, u"muted"_s};
    }
    Q_UNREACHABLE();
}

QString wordFor(const Change &change)
{
    const QString day = shownDate(change.on, QDate());
    return change.kind == Change::Kind::Abolished ? say(QT_TRANSLATE_NOOP("desk", "Abolished on %1")).arg(day)
                                                  : say(QT_TRANSLATE_NOOP("desk", "Changed on %1")).arg(day);
}

QString channelWord(const QString &channel)
{
    if (channel == u"counter") {
        return say(QT_TRANSLATE_NOOP("desk", "at the counter"));
    }
    if (channel == u"online") {
        return say(QT_TRANSLATE_NOOP("desk", "online"));
    }
    return channel == u"mobile" ? say(QT_TRANSLATE_NOOP("desk", "by mobile phone"))
                                : say(QT_TRANSLATE_NOOP("desk", "at a self-service terminal"));
}

QString wordFor(const Term &term)
{
    if (term.days == 0) {
        return say(QT_TRANSLATE_NOOP("desk", "On the spot"));
    }
    if (term.unit == DayUnit::WorkingDay) {
        return term.days == 1 ? say(QT_TRANSLATE_NOOP("desk", "1 working day"))
                              : say(QT_TRANSLATE_NOOP("desk", "%1 working days")).arg(term.days);
    }
    return term.days == 1 ? say(QT_TRANSLATE_NOOP("desk", "1 day"))
                          : say(QT_TRANSLATE_NOOP("desk", "%1 days")).arg(term.days);
}

QString wordFor(const Fee &fee)
{
    if (!fee.charged) {
        return fee.note.isEmpty() ? say(QT_TRANSLATE_NOOP("desk", "Free of charge")) : shown(fee.note);
    }
    const QString amount = say(QT_TRANSLATE_NOOP("desk", "%1 yuan")).arg(fee.amount);
    return fee.note.isEmpty() ? amount : say(QT_TRANSLATE_NOOP("desk", "%1 (%2)")).arg(amount, shown(fee.note));
}

QString handingIn(const MaterialUse &use)
{
    QStringList parts;
    if (use.original == Original::Inspect) {
        parts.append(say(QT_TRANSLATE_NOOP("desk", "original inspected and given back")));
    } else if (use.original == Original::Keep) {
        parts.append(say(QT_TRANSLATE_NOOP("desk", "original kept")));
    }
    if (use.copies > 0) {
        parts.append(use.copies == 1 ? say(QT_TRANSLATE_NOOP("desk", "1 copy kept"))
                                     : say(QT_TRANSLATE_NOOP("desk", "%1 copies kept")).arg(use.copies));
    }
    if (use.electronic) {
        parts.append(parts.isEmpty() ? say(QT_TRANSLATE_NOOP("desk", "electronic file"))
                                     : say(QT_TRANSLATE_NOOP("desk", "or an electronic file")));
    }
    return parts.join(say(QT_TRANSLATE_NOOP("desk", ", ")));
}

QStringList exemptions(const MaterialUse &use, const Material &material)
{
    QStringList ways;
    for (const ExemptionRoute route : use.exemptBy) {
        switch (route) {
        case ExemptionRoute::ELicence:
            ways.append(material.eLicence.isEmpty()
                            ? say(QT_TRANSLATE_NOOP("desk", "Electronic licence"))
                            : say(QT_TRANSLATE_NOOP("desk", "Electronic licence: %1")).arg(shown(material.eLicence)));
            break;
        case ExemptionRoute::SharedData:
            ways.append(material.sharedData.isEmpty()
                            ? say(QT_TRANSLATE_NOOP("desk", "Shared data"))
                            : say(QT_TRANSLATE_NOOP("desk", "Shared data: %1")).arg(shown(material.sharedData)));
            break;
        case ExemptionRoute::Result:
            ways.append(say(QT_TRANSLATE_NOOP("desk", "Result of an item handled together")));
            break;
        case ExemptionRoute::Dossier:
            ways.append(say(QT_TRANSLATE_NOOP("desk", "On file from an earlier case")));
            break;
        case ExemptionRoute::Pledge: ways.append(say(QT_TRANSLATE_NOOP("desk", "Written pledge"))); break;
        }
    }
    return ways;
}

QString iconOf(const Stage &stage)
{
    return u"stage-%1%2"_s.arg(QChar(stage.lifeCycle == LifeCycle::Enterprise ? u'E' : u'P')).arg(stage.number);
}

CatalogueCounts countsOf(const Scenario &scenario)
{
    CatalogueCounts counts;
    counts.scenarios = 1;
    counts.items = static_cast<int>(scenario.items.size());
    for (const Item &item : scenario.items) {
        for (const Variant &variant : item.variants) {
            ++counts.rows;
            counts.published += variant.guide ? 1 : 0;
            counts.abolished += variant.isAbolished() ? 1 : 0;
            switch (variant.provenance.confidence) {
            case Confidence::High: ++counts.high; break;
            case Confidence::Medium: ++counts.medium; break;
            case Confidence::Low: ++counts.low; break;
            }
        }
    }
    return counts;
}

CatalogueCounts countsOf(const Catalogue &catalogue)
{
    CatalogueCounts all;
    for (const Scenario &scenario : catalogue.scenarios()) {
        const CatalogueCounts some = countsOf(scenario);
        all.scenarios += some.scenarios;
        all.items += some.items;
        all.rows += some.rows;
        all.published += some.published;
        all.abolished += some.abolished;
        all.high += some.high;
        all.medium += some.medium;
        all.low += some.low;
    }
    return all;
}

} // namespace desk
