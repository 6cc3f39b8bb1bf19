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

QString whatIsWrong(const Verdict &verdict)
{
    if (!verdict.reason.isEmpty()) {
        return verdict.reason.zh;
    }
    return verdict.kind == VerdictKind::Faulty ? u"不符合法定形式"_s : u"没有提交"_s;
}

// What to do, and the key points that the material has to meet.
QString standardFor(const Requirement &row, const Verdict &verdict)
{
    QString standard = verdict.mend.isEmpty() ? u"请提交：%1。"_s.arg(words::demandedForm(row)) : verdict.mend.zh;
    if (const QString points = words::standardOf(*row.material); !points.isEmpty()) {
        standard += u"标准：%1。"_s.arg(points);
    }
    return standard;
}

void writeMaterials(PaperBuilder &builder, const PaperSource &source)
{
    QList<QStringList> rows;
    for (const Verdict &verdict : source.decision->openRows) {
        const Requirement *row = source.plan->checklist.find(verdict.row);
        Q_ASSERT(row);
        rows.append(
            {row->name().zh, whatIsWrong(verdict), standardFor(*row, verdict),
             u"%1：%2"_s.arg(words::demanders(*source.catalogue, *row), words::demandBasis(*source.catalogue, *row))});
    }
    if (!rows.isEmpty()) {
        builder.heading(u"需要补正的材料"_s);
        builder.numberedTable({u"材料"_s, u"存在的问题"_s, u"补正要求"_s, u"需要的部门和依据"_s}, {17, 17, 37, 22},
                              rows);
    }
}

QString placeOf(const Field &field, const FieldIssue &issue)
{
    QString place = field.label.zh;
    if (issue.row >= 0) {
        place += u"第%1行"_s.arg(issue.row + 1);
    }
    for (const Column &column : field.columns) {
        if (!issue.column.isEmpty() && column.key == issue.column) {
            place += u"“%1”"_s.arg(column.label.zh);
        }
    }
    return place;
}

// "市公安局、市卫健局：核对孩子姓名": who needs a field; departments with one reason together.
QString needOf(const Catalogue &catalogue, const FormField &field)
{
    QList<std::pair<QString, QStringList>> reasons; // in the order of the departments
    for (const FieldNeed &need : field.neededBy) {
        const QString why = words::withoutStop(need.why.isEmpty() ? field.definition->why.zh : need.why.zh);
        auto same = std::find_if(reasons.begin(), reasons.end(), [&](const auto &known) { return known.first == why; });
        if (same == reasons.end()) {
            same = reasons.insert(reasons.end(), {why, {}});
        }
        if (const QString department = words::shortName(catalogue, need.department);
            !same->second.contains(department)) {
            same->second.append(department);
        }
    }
    QStringList needs;
    for (const auto &[why, departments] : std::as_const(reasons)) {
        const QString names = departments.join(u'、');
        needs.append(why.isEmpty() ? names : u"%1：%2"_s.arg(names, why));
    }
    return needs.join(u'；');
}

void writeFields(PaperBuilder &builder, const PaperSource &source)
{
    QList<QStringList> rows;
    for (const FieldIssue &issue : source.decision->openFields) {
        const FormField *field = source.plan->form.find(issue.field);
        Q_ASSERT(field);
        QString name = placeOf(*field->definition, issue);
        if (const Party *party = source.catalogue->party(field->definition->party)) {
            name = name.startsWith(party->name.zh) ? name : u"%1：%2"_s.arg(party->name.zh, name);
        }
        rows.append({name, issue.kind == FieldIssue::Kind::Missing ? u"没有填写"_s : u"填写有误"_s, issue.message.zh,
                     needOf(*source.catalogue, *field)});
    }
    if (!rows.isEmpty()) {
        builder.heading(u"需要补正的申请表内容"_s);
        builder.numberedTable({u"填写项"_s, u"存在的问题"_s, u"补正要求"_s, u"需要的部门和用途"_s}, {21, 14, 30, 28},
                              rows);
    }
}

void writeManner(PaperBuilder &builder, const PaperSource &source)
{
    builder.heading(u"怎样补正"_s);
    builder.facts({{u"补交地点"_s, words::windowOf(source.counter)},
                   {u"补交时间"_s, u"工作日，以窗口公示的办公时间为准"_s},
                   {u"补交方式"_s, u"到窗口当面补交；申请表内容可以在窗口当场更正"_s},
                   {u"咨询电话"_s, words::phoneOf(source.counter)}});
    builder.paragraph(
        u"请在备齐后一次补交。补正齐全、符合法定形式的，窗口当场受理，办理期限自受理之日起计算；补正之前，办理期限不起算。"_s);
    builder.paragraph(
        u"以上是需要补正的全部内容。除补交的材料本身出现新的问题外，不再提出其他补正要求。没有一次告知全部内容的，"
        u"您可以向上级行政机关或者监察机关反映（《中华人民共和国行政许可法》第七十二条）。"_s);
}

} // namespace

Paper correctionNotice(const PaperSource &source)
{
    Q_ASSERT(source.catalogue && source.plan && source.application && source.decision && !source.number.isEmpty());
    Q_ASSERT(source.decision->outcome == Outcome::CorrectionAsked);
    Q_ASSERT(!source.decision->openRows.isEmpty() || !source.decision->openFields.isEmpty());
    PaperBuilder builder(PaperKind::CorrectionNotice, titleOf(PaperKind::CorrectionNotice, true), source.number);
    const QString name = words::legalName(source);
    builder.paragraph((name.isEmpty() ? u"申请人"_s : name) + u"："_s);
    builder.paragraph(
        u"您（单位）于%1提出的申请，申请材料不齐全或者不符合法定形式，%2，现将需要补正的全部内容一次告知如下。"_s.arg(
            words::dateOf(words::dayOf(source)), words::underLicensingLaw(*source.plan, u"第三十二条第一款第四项"_s)));
    QStringList items;
    for (const PlannedItem &item : source.plan->items) {
        items.append(words::nameOf(item));
    }
    builder.facts(words::applicantFacts(source) + words::Facts{{u"申请事项"_s, items.join(u'、')}} +
                  words::counterFacts(source) + words::Facts{{u"告知时间"_s, words::momentOf(source.at)}});
    writeMaterials(builder, source);
    writeFields(builder, source);
    writeManner(builder, source);
    builder.signatures(source.counter.station.name.zh, words::dayOf(source),
                       {u"经办人"_s, u"申请人（代理人）签收"_s, u"送达时间"_s});
    return builder.sealed({});
}

} // namespace desk
