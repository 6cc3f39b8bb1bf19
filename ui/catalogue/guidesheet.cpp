// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "guidesheet.h"

#include "conditionwords.h"
#include "detailsheet.h"
#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("desk", text);
}

QString basisOf(const Catalogue &catalogue, const std::optional<Basis> &basis)
{
    return basis ? catalogue.describe(*basis, currentLanguage()) : QString();
}

QString withBasis(const QString &text, const QString &basis)
{
    return basis.isEmpty() ? text : text + u'\n' + basis;
}

QString nameOf(const Catalogue &catalogue, const DepartmentKey &key)
{
    const Department *department = catalogue.department(key);
    return department ? shown(department->name) : key.text();
}

QString nameOf(const Catalogue &catalogue, const PartyKey &key)
{
    const Party *party = catalogue.party(key);
    return party ? shown(party->name) : key.text();
}

QString onlyWhen(const Catalogue &catalogue, const Scenario &scenario, const Condition &condition)
{
    const QString words = inWords(catalogue, scenario, condition, currentLanguage());
    return words.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("desk", "Only when %1")).arg(words);
}

void writeTerms(DetailSheet &sheet, const Catalogue &catalogue, const Guide &guide)
{
    QStringList objects;
    for (const ServiceObject object : guide.serviceObjects) {
        objects.append(wordFor(object));
    }
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "For")), objects.join(say(QT_TRANSLATE_NOOP("desk", ", "))));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Decided by")), nameOf(catalogue, guide.handledBy));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Handling")), wordFor(guide.handling));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Promised term")),
               withBasis(wordFor(guide.promisedTerm), basisOf(catalogue, guide.promisedTerm.basis)));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Statutory term")),
               guide.statutoryTerm
                   ? withBasis(wordFor(*guide.statutoryTerm), basisOf(catalogue, guide.statutoryTerm->basis))
                   : say(QT_TRANSLATE_NOOP("desk", "No law sets one")));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Fee")),
               withBasis(wordFor(guide.fee), basisOf(catalogue, guide.fee.basis)));
    QStringList channels;
    for (const QString &channel : guide.channels) {
        channels.append(channelWord(channel));
    }
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Where")), channels.join(say(QT_TRANSLATE_NOOP("desk", ", "))));
    QStringList after;
    for (const VariantKey &key : guide.after) {
        const VariantRef ref = catalogue.variant(key);
        after.append(ref.variant ? shown(ref.item->nameOf(*ref.variant)) : key.text());
    }
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Starts after")), after.join(u'\n'));
}

void writeBasis(DetailSheet &sheet, const Catalogue &catalogue, const Guide &guide)
{
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Basis")));
    QStringList lines;
    for (const Basis &basis : guide.basis) {
        lines.append(catalogue.describe(basis, currentLanguage()));
    }
    sheet.bullets(lines);
}

void writeConditions(DetailSheet &sheet, const Catalogue &catalogue, const Guide &guide)
{
    if (!guide.conditions.isEmpty()) {
        sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Conditions")));
        QStringList lines;
        for (const Text &condition : guide.conditions) {
            lines.append(shown(condition));
        }
        sheet.bullets(lines);
    }
    if (!guide.notNeeded.isEmpty()) {
        sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Not needed when")));
        for (const NotNeeded &reason : guide.notNeeded) {
            sheet.paragraph(u"• "_s + shown(reason.grounds.because));
            sheet.remark(catalogue.describe(reason.grounds.basis, currentLanguage()));
        }
    }
}

void writeMaterial(DetailSheet &sheet, const Catalogue &catalogue, const Scenario &scenario, const MaterialUse &use)
{
    const Material *material = catalogue.material(use.material);
    if (!material) {
        return;
    }
    const QString name = shown(material->name);
    sheet.entry(use.of.isEmpty() ? name
                                 : say(QT_TRANSLATE_NOOP("desk", "%1 (%2)")).arg(name, nameOf(catalogue, use.of)));
    QStringList marks{wordFor(use.need)};
    if (!use.alternative.isEmpty()) {
        marks.append(say(QT_TRANSLATE_NOOP("desk", "One of several is enough")));
    }
    sheet.chips(marks, use.need == Need::Necessary ? "accent" : "");
    const QStringList ways = exemptions(use, *material);
    if (!ways.isEmpty()) {
        sheet.marked({say(QT_TRANSLATE_NOOP("desk", "Need not be handed in: %1"))
                          .arg(ways.join(say(QT_TRANSLATE_NOOP("desk", "; ")))),
                      u"exempt"_s, u"good"_s});
    }
    QStringList lines{handingIn(use), shown(use.why), onlyWhen(catalogue, scenario, use.when),
                      catalogue.describe(use.basis, currentLanguage())};
    lines.removeAll(QString());
    sheet.remark(lines.join(u'\n'));
}

void writeMaterials(DetailSheet &sheet, const Catalogue &catalogue, const Scenario &scenario, const Guide &guide)
{
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Materials (%1)")).arg(guide.materials.size()));
    if (guide.materials.isEmpty()) {
        sheet.paragraph(
            say(QT_TRANSLATE_NOOP("desk", "None beside the identity documents every application asks for.")));
    }
    for (const MaterialUse &use : guide.materials) {
        writeMaterial(sheet, catalogue, scenario, use);
    }
}

void writeForm(DetailSheet &sheet, const Catalogue &catalogue, const Scenario &scenario, const Guide &guide)
{
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Form fields (%1)")).arg(guide.form.fields.size()));
    sheet.remark(shown(guide.form.title));
    if (guide.form.fields.isEmpty()) {
        return;
    }
    sheet.tableRow({say(QT_TRANSLATE_NOOP("desk", "Field")), say(QT_TRANSLATE_NOOP("desk", "About")),
                    say(QT_TRANSLATE_NOOP("desk", "Filled")), say(QT_TRANSLATE_NOOP("desk", "Why"))});
    for (const FieldUse &use : guide.form.fields) {
        const Field *field = catalogue.field(use.field);
        if (!field) {
            continue;
        }
        const QString label = use.as.isEmpty() ? shown(field->label) : shown(use.as);
        const QString why = use.why.isEmpty() ? shown(field->why) : shown(use.why);
        sheet.tableRow(
            {label, nameOf(catalogue, field->party),
             use.required ? say(QT_TRANSLATE_NOOP("desk", "always")) : say(QT_TRANSLATE_NOOP("desk", "if wanted")),
             withBasis(why, onlyWhen(catalogue, scenario, use.when))});
    }
}

void writeResult(DetailSheet &sheet, const Guide &guide)
{
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Result")));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "What is handed out")), shown(guide.result.name));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Kind")), wordFor(guide.result.kind));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Valid")), shown(guide.result.validity));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Electronic licence")),
               guide.result.eLicence ? say(QT_TRANSLATE_NOOP("desk", "yes")) : say(QT_TRANSLATE_NOOP("desk", "no")));
}

} // namespace

void writeGuide(DetailSheet &sheet, const Catalogue &catalogue, const VariantRef &ref)
{
    const Guide &guide = *ref.variant->guide;
    writeTerms(sheet, catalogue, guide);
    writeMaterials(sheet, catalogue, *ref.scenario, guide);
    writeConditions(sheet, catalogue, guide);
    writeForm(sheet, catalogue, *ref.scenario, guide);
    writeResult(sheet, guide);
    writeBasis(sheet, catalogue, guide);
}

} // namespace desk
