// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperbuilder.h"
#include "papermaterials.h"
#include "paperwords.h"
#include "paperwriter.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// The checklist sorted by what the applicant has to do about each row.
struct Rows {
    QList<const Requirement *> asked; // handed in already or not
    QList<const Requirement *> missing;
    QList<std::pair<const Requirement *, QString>> exempt; // with the reason
};

Rows sorted(const PaperSource &source)
{
    Rows rows;
    const QList<Verdict> verdicts = words::verdictsOf(source);
    const QList<Requirement> &checklist = source.plan->checklist.rows;
    Q_ASSERT(verdicts.size() == checklist.size());
    for (qsizetype i = 0; i < checklist.size(); ++i) {
        const QString reason = words::exemption(source, checklist.at(i), verdicts.at(i));
        if (!reason.isEmpty()) {
            rows.exempt.append({&checklist.at(i), reason});
            continue;
        }
        rows.asked.append(&checklist.at(i));
        if (verdicts.at(i).kind != VerdictKind::Satisfied) {
            rows.missing.append(&checklist.at(i));
        }
    }
    return rows;
}

// "1. …（原件核验） 或者 …（收原件），任选一项"
QString bringLine(qsizetype number, const QList<const Requirement *> &choices)
{
    QStringList names;
    for (const Requirement *row : choices) {
        names.append(u"%1（%2）"_s.arg(row->name().zh, words::shortForm(*row)));
    }
    QString line = u"%1. %2"_s.arg(number).arg(names.join(u" 或者 "_s));
    line += choices.size() > 1 ? u"，任选一项"_s : QString();
    line += !choices.constFirst()->furtherAlternatives.isEmpty() ? u"（可以任选，见下表）"_s : QString();
    line += choices.constFirst()->applies == Truth::Unknown ? u"（视情况需要）"_s : QString();
    line += choices.constFirst()->need == Need::Tolerable ? u"（可以后补）"_s : QString();
    return line;
}

QStringList bringLines(const QList<const Requirement *> &rows)
{
    QStringList lines;
    QSet<const Requirement *> told;
    for (const Requirement *row : rows) {
        if (told.contains(row)) {
            continue;
        }
        QList<const Requirement *> choices{row};
        for (const Requirement *other : rows) {
            // Overlapping choices cannot be told in one line; the table below tells them row by row.
            const bool simple = row->furtherAlternatives.isEmpty() && other->furtherAlternatives.isEmpty();
            if (other != row && simple && words::areAlternatives(*row, *other)) {
                choices.append(other);
            }
        }
        told.unite(QSet<const Requirement *>(choices.cbegin(), choices.cend()));
        lines.append(bringLine(lines.size() + 1, choices));
    }
    return lines.isEmpty() ? QStringList{u"不需要再带材料。"_s} : lines;
}

void writeItems(PaperBuilder &builder, const PaperSource &source)
{
    builder.heading(u"办理事项、部门、期限和收费"_s);
    QList<QStringList> rows;
    for (const PlannedItem &item : source.plan->items) {
        const Variant &variant = *item.ref.variant;
        const QString unknown = variant.isAbolished() ? u"—"_s : u"办事指南尚未公布"_s;
        rows.append({words::nameOf(item), words::handlersOf(*source.catalogue, variant),
                     variant.guide ? words::statutoryOf(*variant.guide) : unknown,
                     variant.guide ? words::promiseOf(*variant.guide) : unknown,
                     variant.guide ? words::feeOf(variant.guide->fee) : unknown});
    }
    if (rows.isEmpty()) {
        builder.paragraph(u"本场景暂未选定需要办理的事项，请先在窗口确认。"_s);
        return;
    }
    builder.numberedTable({u"事项"_s, u"承办部门"_s, u"法定期限"_s, u"承诺期限"_s, u"收费"_s}, {26, 22, 15, 15, 15},
                          rows);
}

void writeOrder(PaperBuilder &builder, const PaperSource &source)
{
    const Plan &plan = *source.plan;
    QStringList waiting;
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const PlannedItem &item = plan.items.at(i);
        if (!item.waitsFor.isEmpty()) {
            waiting.append(u"第%1项在%2办结后开始办理"_s.arg(i + 1).arg(words::placesOf(plan, item.waitsFor)));
        }
        if (item.notNeeded) {
            QString line = u"第%1项不需要办理：%2"_s.arg(i + 1).arg(item.notNeeded->because.zh);
            const QString basis = words::basisOf(*source.catalogue, {item.notNeeded->basis});
            builder.paragraph(basis.isEmpty() ? line : u"%1（%2）"_s.arg(line, basis));
        }
        if (!item.isPublished() && !item.ref.variant->isAbolished()) {
            builder.paragraph(
                u"第%1项的办事指南尚未公布：窗口先收下材料、出具收件凭证，并在五个工作日内告知是否受理。"_s.arg(i + 1));
        }
    }
    if (!waiting.isEmpty()) {
        builder.paragraph(waiting.join(u'；') + u"。"_s);
    }
    if (plan.gain.items > 0) {
        const QString total =
            plan.gain.days.after == 0 ? u"当场办结"_s : u"自受理之日起%1个工作日内全部办结"_s.arg(plan.gain.days.after);
        builder.paragraph(
            u"期限自受理之日的次日起按工作日计算，不含法定节假日；已公布办事指南的事项，材料齐全的，承诺%1。"_s.arg(
                total));
    }
    for (const PlannedItem &item : plan.items) {
        if (item.isPublished() && item.ref.variant->guide->fee.charged) {
            const Fee &fee = item.ref.variant->guide->fee;
            const QString basis = fee.basis ? words::basisOf(*source.catalogue, {*fee.basis}) : QString();
            builder.paragraph(u"“%1”收费%2元，收费依据：%3。"_s.arg(words::nameOf(item), fee.amount,
                                                                    basis.isEmpty() ? u"窗口公示的收费标准"_s : basis));
        }
    }
}

void writeConditions(PaperBuilder &builder, const PaperSource &source)
{
    builder.heading(u"办理条件"_s);
    bool any = false;
    for (const PlannedItem &item : source.plan->items) {
        if (!item.isPublished() || item.ref.variant->guide->conditions.isEmpty()) {
            continue;
        }
        QStringList conditions;
        for (const Text &condition : item.ref.variant->guide->conditions) {
            const QString text = words::withoutStop(condition.zh);
            conditions.append(item.ref.variant->guide->conditions.size() == 1
                                  ? text
                                  : u"（%1）%2"_s.arg(conditions.size() + 1).arg(text));
        }
        builder.paragraph(u"%1：%2。"_s.arg(words::nameOf(item), conditions.join(u'；')));
        any = true;
    }
    if (!any) {
        builder.paragraph(u"办事指南没有列出其他条件。"_s);
    }
}

void writeMaterials(PaperBuilder &builder, const PaperSource &source, const Rows &rows)
{
    const Catalogue &catalogue = *source.catalogue;
    builder.heading(u"需要提交的全部材料"_s);
    QList<QStringList> table;
    for (const Requirement *row : rows.asked) {
        const QString state = rows.missing.contains(row) ? QString() : u"（已提交）"_s;
        const QString standard = words::standardOf(*row->material);
        const QString remark = words::remarkOn(source.plan->checklist, *row);
        table.append({row->name().zh + state + remark, words::demandedForm(*row),
                      standard.isEmpty() ? u"无其他要求"_s : standard, words::demanders(catalogue, *row),
                      words::demandBasis(catalogue, *row)});
    }
    if (table.isEmpty()) {
        builder.paragraph(u"不需要提交材料。"_s);
    } else {
        builder.numberedTable({u"材料"_s, u"形式和份数"_s, u"要求"_s, u"需要的部门"_s, u"依据"_s}, {20, 14, 30, 11, 18},
                              table);
    }
    if (!rows.exempt.isEmpty()) {
        builder.heading(u"不用提交的材料"_s);
        QList<QStringList> exempt;
        for (const auto &[row, reason] : rows.exempt) {
            exempt.append({row->name().zh, reason, words::demanders(catalogue, *row)});
        }
        builder.numberedTable({u"材料"_s, u"不用提交的原因"_s, u"需要的部门"_s}, {33, 40, 20}, exempt);
    }
    if (const qsizetype fields = source.plan->form.fieldCount(); fields > 0) {
        builder.paragraph(u"申请表只填一张，共%1项，可以在窗口当场填写。"_s.arg(fields));
    }
}

void writePlace(PaperBuilder &builder, const PaperSource &source)
{
    builder.heading(u"在哪里、什么时候办理"_s);
    builder.facts({{u"地点"_s, source.counter.station.name.zh},
                   {u"窗口"_s, u"%1号窗口（其他综合窗口也可以办理）"_s.arg(source.counter.window)},
                   {u"时间"_s, u"工作日，以窗口公示的办公时间为准"_s},
                   {u"咨询电话"_s, words::phoneOf(source.counter)},
                   {u"告知人"_s, source.counter.clerk},
                   {u"告知时间"_s, words::momentOf(source.at)}});
}

} // namespace

Paper oneTimeNotice(const PaperSource &source)
{
    Q_ASSERT(source.catalogue && source.plan && source.application);
    const Rows rows = sorted(source);
    PaperBuilder builder(PaperKind::OneTimeNotice, titleOf(PaperKind::OneTimeNotice, true), source.number);
    words::Facts head{{u"办理场景"_s, source.plan->scenario->name.zh}};
    if (const QString applicant = words::legalName(source); !applicant.isEmpty()) {
        head.append({u"申请人"_s, applicant});
    }
    builder.facts(head + words::situationFacts(source));
    builder.heading(u"请带这些材料"_s);
    builder.largeList(bringLines(rows.missing));
    writeItems(builder, source);
    writeOrder(builder, source);
    writeMaterials(builder, source, rows);
    writeConditions(builder, source);
    writePlace(builder, source);
    const QString except = source.plan->isPublished() ? QString() : u"（尚未公布办事指南的事项除外）"_s;
    builder.paragraph(
        u"以上为办理所选事项需要的全部内容%1。按本单备齐材料的，窗口当场受理，不再要求提交其他材料。情形有变化的，以变化后的告知为准。"_s
            .arg(except));
    builder.signatures(source.counter.station.name.zh, words::dayOf(source), {u"经办人"_s, u"申请人（代理人）签收"_s});
    return builder.paper();
}

} // namespace desk
