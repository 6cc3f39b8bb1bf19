// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperitems.h"
#include "paperwords.h"
#include "paperwriter.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int reconsiderationDays = 60; // 行政复议法（2023年修订）第二十条
constexpr int litigationMonths = 6;     // 行政诉讼法（2017年修正）第四十六条

void writeReason(PaperBuilder &builder, const PaperSource &source)
{
    const Decision &decision = *source.decision;
    builder.heading(u"理由"_s);
    builder.paragraph(words::withoutStop(decision.reason) + u"。"_s);
    for (qsizetype i = 0; i < source.plan->items.size(); ++i) {
        const Grounds *notNeeded = source.plan->items.at(i).notNeeded;
        if (decision.outcome == Outcome::NotNeeded && notNeeded) {
            const QString basis = words::basisOf(*source.catalogue, {notNeeded->basis});
            builder.paragraph(u"第%1项：%2（依据：%3）。"_s.arg(i + 1).arg(words::withoutStop(notNeeded->because.zh),
                                                                           basis.isEmpty() ? u"办事指南"_s : basis));
        }
    }
    if (decision.outcome == Outcome::NotOurs) {
        builder.heading(u"应当向哪里申请"_s);
        builder.paragraph(
            u"上列事项属于%1的职权范围，请向%1提出申请。您提交的材料已全部退还。"_s.arg(decision.competentOrgan));
    }
}

// The dates hold where the notice is handed over on the day it is made; the last day moves when it is a day off.
void writeRemedies(PaperBuilder &builder, const PaperSource &source)
{
    const QDate day = words::dayOf(source);
    builder.heading(u"救济途径和期限"_s);
    builder.paragraph(
        u"（一）行政复议：不服的，可以自收到本文书之日起六十日内（当日送达的，至%1）向乳山市人民政府申请行政复议"
        u"（《中华人民共和国行政复议法》第二十条、第二十四条）。"_s.arg(
            words::dateOf(day.addDays(reconsiderationDays))));
    builder.paragraph(
        u"（二）行政诉讼：不服的，也可以自收到本文书之日起六个月内（当日送达的，至%1）向有管辖权的人民法院提起行政诉讼"
        u"（《中华人民共和国行政诉讼法》第四十六条）。"_s.arg(words::dateOf(day.addMonths(litigationMonths))));
    builder.paragraph(u"期限的最后一日是法定休假日的，顺延至休假日结束的次日。"_s);
}

} // namespace

Paper refusalNotice(const PaperSource &source)
{
    Q_ASSERT(source.catalogue && source.plan && source.application && source.decision && !source.number.isEmpty());
    const Decision &decision = *source.decision;
    const bool notOurs = decision.outcome == Outcome::NotOurs;
    Q_ASSERT(notOurs || decision.outcome == Outcome::NotNeeded);
    Q_ASSERT(!decision.reason.isEmpty() && (!notOurs || !decision.competentOrgan.isEmpty()));
    const QString title = notOurs ? titleOf(PaperKind::RefusalNotice, true) : u"不受理告知书"_s;
    PaperBuilder builder(PaperKind::RefusalNotice, title, source.number);
    const QString name = words::legalName(source);
    const QString day = words::dateOf(words::dayOf(source));
    builder.paragraph((name.isEmpty() ? u"申请人"_s : name) + u"："_s);
    if (notOurs) {
        builder.paragraph(u"您（单位）于%1提出的下列申请，依法不属于本窗口受理机关的职权范围，%2，决定不予受理。"_s.arg(
            day, words::underLicensingLaw(*source.plan, u"第三十二条第一款第二项、第二款"_s)));
    } else {
        builder.paragraph(u"您（单位）于%1提出的下列申请，依法不需要办理，%2，即时告知您不受理。"_s.arg(
            day, words::underLicensingLaw(*source.plan, u"第三十二条第一款第一项、第二款"_s)));
    }
    builder.facts(words::applicantFacts(source) + words::counterFacts(source));
    writeItems(builder, source, u"申请的事项"_s, u"事项清单所列部门"_s);
    writeReason(builder, source);
    writeRemedies(builder, source);
    builder.signatures(source.counter.station.name.zh, words::dayOf(source),
                       {u"经办人"_s, u"申请人（代理人）签收"_s, u"送达时间"_s});
    return builder.sealed({});
}

} // namespace desk
