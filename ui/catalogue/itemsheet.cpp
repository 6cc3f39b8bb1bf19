// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "itemsheet.h"

#include "detailsheet.h"
#include "guidesheet.h"
#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("desk", text);
}

QStringList namesOf(const Catalogue &catalogue, const QList<DepartmentKey> &keys)
{
    QStringList names;
    for (const DepartmentKey &key : keys) {
        const Department *department = catalogue.department(key);
        names.append(department ? shown(department->name) : key.text());
    }
    return names;
}

QString pathOf(const Scenario &scenario)
{
    return u"%1 › %2 › %3"_s.arg(wordFor(scenario.stage.lifeCycle), shown(scenario.stage.name), shown(scenario.name));
}

QString countLine(const CatalogueCounts &counts)
{
    return say(QT_TRANSLATE_NOOP("desk", "%1 rows of %2 items; checklists published: %3"))
        .arg(counts.rows)
        .arg(counts.items)
        .arg(counts.published);
}

void writeProvenance(DetailSheet &sheet, const Provenance &provenance)
{
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Where the row comes from")));
    sheet.marked(wordFor(provenance.confidence), provenance.note);
    sheet.remark(say(QT_TRANSLATE_NOOP("desk", "Annex %1, line %2 of the notice"))
                     .arg(provenance.annex)
                     .arg(provenance.sourceLine));
}

} // namespace

void writeItem(DetailSheet &sheet, const Catalogue &catalogue, const VariantRef &ref)
{
    const Variant &variant = *ref.variant;
    sheet.remark(pathOf(*ref.scenario));
    sheet.title(shown(ref.item->nameOf(variant)));
    sheet.chips({variant.key.text(), wordFor(variant.type), wordFor(variant.level)}, "");
    sheet.factChips(say(QT_TRANSLATE_NOOP("desk", "Lead")), namesOf(catalogue, variant.lead), "accent");
    sheet.factChips(say(QT_TRANSLATE_NOOP("desk", "Cooperating")), namesOf(catalogue, variant.cooperating), "");
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Official code")),
               variant.officialCode.isEmpty() ? say(QT_TRANSLATE_NOOP("desk", "not known yet")) : variant.officialCode);
    // What is doubtful comes before what one might rely on.
    const bool doubtful = variant.provenance.confidence != Confidence::High;
    if (doubtful) {
        writeProvenance(sheet, variant.provenance);
    }
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Guide")));
    sheet.marked(wordFor(publicationOf(variant)));
    if (variant.change) {
        sheet.paragraph(say(QT_TRANSLATE_NOOP("desk", "%1. %2"))
                            .arg(wordFor(*variant.change), shown(variant.change->grounds.because)));
        sheet.remark(catalogue.describe(variant.change->grounds.basis, currentLanguage()));
    }
    if (variant.guide) {
        writeGuide(sheet, catalogue, ref);
    }
    if (!doubtful) {
        writeProvenance(sheet, variant.provenance);
    }
    sheet.end();
}

void writeVariants(DetailSheet &sheet, const Scenario &scenario, const Item &item)
{
    sheet.remark(pathOf(scenario));
    sheet.title(shown(item.name));
    sheet.chips({item.key, say(QT_TRANSLATE_NOOP("desk", "Item %1 of its annex")).arg(item.number)}, "");
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Situations (%1)")).arg(item.variants.size()));
    for (const Variant &variant : item.variants) {
        sheet.fact(variant.key.text(), variant.name.isEmpty() ? shown(item.name) : shown(variant.name));
    }
    sheet.end();
}

void writeScenario(DetailSheet &sheet, const Scenario &scenario)
{
    sheet.remark(u"%1 › %2"_s.arg(wordFor(scenario.stage.lifeCycle), shown(scenario.stage.name)));
    sheet.title(shown(scenario.name));
    sheet.chips({scenario.key.text()}, "");
    sheet.paragraph(shown(scenario.summary));
    sheet.remark(countLine(countsOf(scenario)));
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Items")));
    for (const Item &item : scenario.items) {
        sheet.fact(item.key, shown(item.name));
    }
    if (!scenario.questions.isEmpty()) {
        sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Questions asked")));
        for (const Question &question : scenario.questions) {
            QStringList options;
            for (const Option &option : question.options) {
                options.append(shown(option.label));
            }
            sheet.paragraph(shown(question.ask));
            sheet.remark(options.join(u" · "_s));
        }
    }
    sheet.end();
}

void writeOverview(DetailSheet &sheet, const Catalogue &catalogue)
{
    const Catalogue::Content &content = catalogue.content();
    const CatalogueCounts counts = countsOf(catalogue);
    sheet.title(say(QT_TRANSLATE_NOOP("desk", "The item lists of the one window")));
    sheet.paragraph(shown(content.sourceTitle));
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Document")), content.sourceNumber);
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Catalogue")), content.version);
    sheet.fact(say(QT_TRANSLATE_NOOP("desk", "Published")), shownDate(content.published, QDate()));
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "How sure the rows are")));
    const auto line = [&](Confidence confidence, int rows) {
        MarkedWord word = wordFor(confidence);
        word.text = say(QT_TRANSLATE_NOOP("desk", "%1 rows — %2")).arg(rows).arg(word.text);
        sheet.marked(word);
    };
    line(Confidence::High, counts.high);
    line(Confidence::Medium, counts.medium);
    line(Confidence::Low, counts.low);
    sheet.heading(say(QT_TRANSLATE_NOOP("desk", "Checklists")));
    const auto count = [&sheet](Publication publication, const char *text, int rows) {
        if (rows > 0) {
            MarkedWord word = wordFor(publication);
            word.text = say(text).arg(rows);
            sheet.marked(word);
        }
    };
    count(Publication::Published, QT_TRANSLATE_NOOP("desk", "%1 published"), counts.published);
    count(Publication::Abolished, QT_TRANSLATE_NOOP("desk", "%1 abolished since: nobody has to apply for them"),
          counts.abolished);
    count(Publication::Unpublished,
          QT_TRANSLATE_NOOP("desk", "%1 not yet published: they can be taken in as a materials receipt only"),
          counts.rows - counts.published - counts.abolished);
    sheet.end();
}

} // namespace desk
