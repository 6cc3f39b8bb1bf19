// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "papermaterials.h"

#include "paperwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::words {

QString shortForm(Original original, int copies, bool electronic)
{
    QStringList forms;
    if (original == Original::Inspect) {
        forms.append(u"原件核验"_s);
    } else if (original == Original::Keep) {
        forms.append(u"收原件"_s);
    }
    if (copies > 0) {
        forms.append(u"复印件%1份"_s.arg(copies));
    }
    if (forms.isEmpty()) {
        return electronic ? u"电子件"_s : u"当场出示"_s;
    }
    return forms.join(u'、');
}

QString shortForm(const Requirement &row)
{
    return shortForm(row.original, row.copies, row.electronic);
}

QString demandedForm(Original original, int copies, bool electronic)
{
    const bool onPaper = original != Original::None || copies > 0;
    return shortForm(original, copies, electronic) + (onPaper && electronic ? u"；也可以提交电子件"_s : QString());
}

QString demandedForm(const Requirement &row)
{
    return demandedForm(row.original, row.copies, row.electronic);
}

QString handedForm(const Requirement *row, const HandedIn &handedIn)
{
    QStringList forms;
    if (handedIn.original) {
        const bool kept = row && row->original == Original::Keep;
        forms.append(kept ? u"原件1份（收存）"_s : u"原件1份（核验后退还）"_s);
    }
    if (handedIn.copies > 0) {
        forms.append(u"复印件%1份"_s.arg(handedIn.copies));
    }
    if (handedIn.electronic) {
        forms.append(u"电子件1份"_s);
    }
    return forms.join(u'、');
}

QString demanders(const Catalogue &catalogue, const Requirement &row)
{
    QStringList names;
    for (const Demand &demand : row.demands) {
        const QString name = shortName(catalogue, demand.department);
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    Q_ASSERT(!names.isEmpty());
    return names.join(u'、');
}

QString demandBasis(const Catalogue &catalogue, const Requirement &row)
{
    QList<Basis> basis;
    for (const Demand &demand : row.demands) {
        basis.append(demand.basis);
    }
    const QString described = basisOf(catalogue, basis);
    return described.isEmpty() ? u"办事指南"_s : described;
}

QString standardOf(const Material &material)
{
    QStringList points;
    for (const Text &point : material.inspect) {
        points.append(withoutStop(point.zh));
    }
    return points.join(u'；');
}

namespace {

QString routeName(ExemptionRoute route)
{
    switch (route) {
    case ExemptionRoute::ELicence: return u"电子证照"_s;
    case ExemptionRoute::SharedData: return u"数据共享"_s;
    case ExemptionRoute::Result: return u"已办事项的结果"_s;
    case ExemptionRoute::Dossier: return u"已有档案"_s;
    case ExemptionRoute::Pledge: return u"告知承诺"_s;
    }
    Q_UNREACHABLE();
}

QStringList choicesOf(const Requirement &row)
{
    return row.alternative.isEmpty() ? QStringList() : QStringList{row.alternative} + row.furtherAlternatives;
}

QString whenNeeded(const Requirement &row)
{
    QStringList open;
    for (const Text &answer : row.dependsOn) {
        open.append(u"“%1”"_s.arg(answer.zh));
    }
    return open.isEmpty() ? u"是否需要，视情况而定"_s : u"是否需要，看%1的回答"_s.arg(open.join(u'、'));
}

} // namespace

QString waivedBy(const QList<ExemptionRoute> &routes)
{
    QStringList names;
    for (const ExemptionRoute route : routes) {
        names.append(routeName(route));
    }
    return names.isEmpty() ? QString() : u"能凭%1核验的，不用提交"_s.arg(names.join(u'、'));
}

bool areAlternatives(const Requirement &one, const Requirement &other)
{
    const QStringList words = choicesOf(other);
    const QStringList own = choicesOf(one);
    return std::any_of(own.cbegin(), own.cend(), [&words](const QString &word) { return words.contains(word); });
}

QString remarkOn(const Checklist &checklist, const Requirement &row)
{
    QStringList remarks;
    if (row.applies == Truth::Unknown) {
        remarks.append(whenNeeded(row));
    }
    if (row.need == Need::Tolerable) {
        remarks.append(u"可容缺后补"_s);
    }
    QStringList others;
    for (const Requirement &other : checklist.rows) {
        if (other.row != row.row && areAlternatives(row, other)) {
            others.append(other.name().zh);
        }
    }
    if (!others.isEmpty()) {
        remarks.append(u"与%1任选一项"_s.arg(others.join(u'、')));
    }
    if (const QString waiver = waivedBy(row.exemptBy); !waiver.isEmpty()) {
        remarks.append(waiver);
    }
    return remarks.isEmpty() ? QString() : u"（%1）"_s.arg(remarks.join(u'；'));
}

QString rowName(const PaperSource &source, const RowKey &row)
{
    if (const Requirement *known = source.plan->checklist.find(row)) {
        return known->name().zh;
    }
    const Material *material = source.catalogue->material(MaterialKey(row.section(u'@', 0, 0)));
    const Party *party = source.catalogue->party(PartyKey(row.section(u'@', 1)));
    const QString name = material ? material->name.zh : row;
    return party ? u"%1的%2"_s.arg(party->name.zh, name) : name;
}

QString exemption(const PaperSource &source, const Requirement &row, const Verdict &verdict)
{
    if (!row.servedBy.isEmpty()) {
        const PlannedItem *item = source.plan->find(row.servedBy);
        Q_ASSERT(item);
        return u"由本次一并办理的“%1”的办理结果提供"_s.arg(nameOf(*item));
    }
    if (verdict.kind != VerdictKind::Exempt && verdict.kind != VerdictKind::NotApplicable) {
        return {};
    }
    const std::optional<Evidence> evidence = source.application->materials.rows.value(row.row).exemption;
    if (verdict.kind == VerdictKind::Exempt && evidence && !evidence->note.isEmpty()) {
        return evidence->at.isValid() ? u"%1（%2）"_s.arg(evidence->note, momentOf(evidence->at)) : evidence->note;
    }
    return verdict.reason.isEmpty() ? u"不需要提交"_s : verdict.reason.zh;
}

QList<Verdict> verdictsOf(const PaperSource &source)
{
    return source.assessment ? source.assessment->verdicts
                             : judge(source.plan->checklist, source.application->materials);
}

} // namespace desk::words
