// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperbuilder.h"
#include "papermaterials.h"
#include "paperwords.h"
#include "paperwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const ItemDue &dueOf(const Decision &decision, const VariantKey &variant)
{
    const QList<ItemDue> &items = decision.due.items;
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&](const ItemDue &item) { return item.variant == variant; });
    Q_ASSERT(found != items.cend());
    return *found;
}

void writeItems(PaperBuilder &builder, const PaperSource &source)
{
    builder.heading(u"受理的事项和办结日期"_s);
    QList<QStringList> rows;
    QStringList waiting;
    for (qsizetype i = 0; i < source.plan->items.size(); ++i) {
        const PlannedItem &item = source.plan->items.at(i);
        const ItemDue &due = dueOf(*source.decision, item.ref.variant->key);
        Q_ASSERT(item.isPublished());
        rows.append({words::nameOf(item), words::handlersOf(*source.catalogue, *item.ref.variant),
                     words::promiseOf(*item.ref.variant->guide), words::dateOf(due.start), words::dateOf(due.due)});
        if (!item.waitsFor.isEmpty()) {
            waiting.append(u"第%1项在%2办结后开始"_s.arg(i + 1).arg(words::placesOf(*source.plan, item.waitsFor)));
        }
    }
    builder.numberedTable({u"事项"_s, u"承办部门"_s, u"承诺期限"_s, u"开始日期"_s, u"办结日期"_s}, {22, 21, 12, 19, 19},
                          rows);
    builder.paragraph(u"全部事项最迟办结日期：%1。"_s.arg(words::dateOf(source.decision->due.total)));
    if (!waiting.isEmpty()) {
        builder.paragraph(waiting.join(u'；') + u"；前一项提前办结的，后一项随之提前。"_s);
    }
    builder.paragraph(u"期限按工作日计算，不含法定节假日。依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的"
                      u"，所需时间不计算在内，"
                      u"由承办部门另行书面告知（《中华人民共和国行政许可法》第四十五条、第八十二条）。"_s);
}

void writeBasis(PaperBuilder &builder, const PaperSource &source)
{
    builder.heading(u"办理依据和结果"_s);
    QList<QStringList> rows;
    for (const PlannedItem &item : source.plan->items) {
        const Guide &guide = *item.ref.variant->guide;
        const QString basis = words::basisOf(*source.catalogue, guide.basis);
        const QString validity = guide.result.validity.zh;
        const QString result =
            validity.isEmpty() ? guide.result.name.zh : u"%1（有效期：%2）"_s.arg(guide.result.name.zh, validity);
        rows.append({words::nameOf(item), basis.isEmpty() ? u"办事指南"_s : basis,
                     result.isEmpty() ? u"办理结果告知"_s : result, words::feeOf(guide.fee)});
    }
    builder.numberedTable({u"事项"_s, u"依据"_s, u"办理结果"_s, u"收费"_s}, {20, 40, 20, 13}, rows);
}

void writeMaterials(PaperBuilder &builder, const PaperSource &source)
{
    builder.heading(u"受理的材料"_s);
    QList<QStringList> rows;
    const QList<Requirement> &checklist = source.plan->checklist.rows;
    const QList<Verdict> verdicts = words::verdictsOf(source);
    Q_ASSERT(verdicts.size() == checklist.size());
    for (qsizetype i = 0; i < checklist.size(); ++i) {
        const Requirement &row = checklist.at(i);
        const QString handed = words::handedForm(&row, source.application->materials.rows.value(row.row));
        const QString exempt = words::exemption(source, row, verdicts.at(i));
        if (!exempt.isEmpty() && verdicts.at(i).kind != VerdictKind::NotApplicable) {
            rows.append({row.name().zh, u"免予提交：%1"_s.arg(exempt), words::demanders(*source.catalogue, row)});
        } else if (!handed.isEmpty()) {
            rows.append({row.name().zh, handed, words::demanders(*source.catalogue, row)});
        }
    }
    if (rows.isEmpty()) {
        builder.paragraph(u"所受理的事项不需要提交材料。"_s);
        return;
    }
    builder.numberedTable({u"材料"_s, u"形式和份数"_s, u"使用的部门"_s}, {33, 38, 22}, rows);
}

} // namespace

Paper acceptanceNotice(const PaperSource &source)
{
    Q_ASSERT(source.catalogue && source.plan && source.application && source.assessment && source.decision);
    Q_ASSERT(source.decision->outcome == Outcome::Accepted && !source.number.isEmpty());
    Q_ASSERT(!source.application->applicantName().isEmpty());
    const QString day = words::dateOf(words::dayOf(source));
    PaperBuilder builder(PaperKind::AcceptanceNotice, titleOf(PaperKind::AcceptanceNotice, true), source.number);
    builder.paragraph(words::legalName(source) + u"："_s);
    builder.paragraph(u"您（单位）于%1提出的下列申请，申请材料齐全、符合法定形式，%2，现予受理。"_s.arg(
        day, words::underLicensingLaw(*source.plan, u"第三十二条第一款第五项、第二款"_s)));
    builder.facts(words::applicantFacts(source) + words::Facts{{u"受理日期"_s, day}} + words::counterFacts(source));
    writeItems(builder, source);
    writeBasis(builder, source);
    writeMaterials(builder, source);
    builder.heading(u"查询和领取"_s);
    builder.paragraph(
        u"凭右上角的受理编号，可以到%1或者拨打%2查询办理进度。作出准予决定的，自作出决定之日起十个工作日内颁发、"
        u"送达证件或者文书（《中华人民共和国行政许可法》第四十四条）。"_s.arg(words::windowOf(source.counter),
                                                                              words::phoneOf(source.counter)));
    builder.signatures(source.counter.station.name.zh, words::dayOf(source), {u"经办人"_s, u"申请人（代理人）签收"_s});
    return builder.sealed(source.decision->due.total);
}

} // namespace desk
