// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperitems.h"
#include "papermaterials.h"
#include "paperwords.h"
#include "paperwriter.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

void writeMaterials(PaperBuilder &builder, const PaperSource &source)
{
    builder.heading(u"收到的材料"_s);
    QList<QStringList> received;
    QList<QStringList> exempt;
    const HandedInMaterials &handedIn = source.application->materials;
    const auto take = [&](const RowKey &row) {
        const HandedIn paper = handedIn.rows.value(row);
        const QString form = words::handedForm(source.plan->checklist.find(row), paper);
        if (!form.isEmpty()) {
            received.append({words::rowName(source, row), form});
        }
        if (paper.exemption) {
            const QString note = paper.exemption->note.isEmpty() ? u"已核验"_s : paper.exemption->note;
            exempt.append({words::rowName(source, row), note});
        }
    };
    for (const Requirement &row : source.plan->checklist.rows) {
        take(row.row);
    }
    for (auto it = handedIn.rows.keyBegin(); it != handedIn.rows.keyEnd(); ++it) {
        if (!source.plan->checklist.find(*it)) {
            take(*it);
        }
    }
    if (received.isEmpty()) {
        builder.paragraph(u"本次没有收取纸质或者电子材料。"_s);
    } else {
        builder.numberedTable({u"材料"_s, u"形式和份数"_s}, {53, 40}, received);
        builder.paragraph(u"共收到%1种材料。"_s.arg(received.size()));
    }
    if (!exempt.isEmpty()) {
        builder.heading(u"免予提交的材料"_s);
        builder.numberedTable({u"材料"_s, u"免予提交的原因"_s}, {53, 40}, exempt);
    }
}

QString nextStep(const PaperSource &source)
{
    switch (source.decision->outcome) {
    case Outcome::Received: {
        Q_ASSERT(source.decision->tellBy.isValid());
        return u"%1，本窗口自收到材料之日起五个工作日内（最后一日为%2）告知您是否受理，或者一次告知需要补正的全部内容；"
               u"逾期不告知的，自收到申请材料之日起即为受理。"_s.arg(
                   words::underLicensingLaw(*source.plan, u"第三十二条第一款第四项"_s),
                   words::dateOf(source.decision->tellBy));
    }
    case Outcome::Accepted:
        return u"上列材料已于%1当场审核，申请已经受理，办理期限见受理通知书。"_s.arg(
            words::dateOf(words::dayOf(source)));
    case Outcome::CorrectionAsked:
        return u"上列材料已于%1当场审核，需要补正的全部内容见一次性补正告知书（五个工作日的告知期限内已经一次告知）。"_s
            .arg(words::dateOf(words::dayOf(source)));
    case Outcome::NotOurs:
    case Outcome::NotNeeded: break;
    }
    return u"本次申请不予受理，上列材料全部退还，理由见不予受理的书面凭证。"_s;
}

} // namespace

Paper materialsReceipt(const PaperSource &source)
{
    Q_ASSERT(source.catalogue && source.plan && source.application && source.decision && !source.number.isEmpty());
    PaperBuilder builder(PaperKind::MaterialsReceipt, titleOf(PaperKind::MaterialsReceipt, true), source.number);
    builder.facts(words::applicantFacts(source) + words::counterFacts(source) +
                  words::Facts{{u"收件时间"_s, words::momentOf(source.at)}});
    writeItems(builder, source, u"申请办理的事项"_s, u"承办部门"_s);
    writeMaterials(builder, source);
    builder.heading(u"收件后怎么办"_s);
    builder.paragraph(nextStep(source));
    builder.paragraph(u"请妥善保管本凭证，凭证号可用于查询和领取原件。"_s);
    builder.signatures(source.counter.station.name.zh, words::dayOf(source), {u"收件人"_s, u"申请人（代理人）签字"_s});
    return builder.sealed(source.decision->tellBy);
}

} // namespace desk
