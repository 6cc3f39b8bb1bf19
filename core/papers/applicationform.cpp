// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperitems.h"
#include "paperwords.h"
#include "paperwriter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString labelOf(const QList<Option> &options, const QString &key)
{
    const auto found =
        std::find_if(options.cbegin(), options.cend(), [&](const Option &option) { return option.key == key; });
    return found == options.cend() ? key : found->label.zh;
}

// A stored value as a person reads it.
QString shown(FieldType type, const QList<Option> &options, const QString &value)
{
    if (value.isEmpty()) {
        return {};
    }
    switch (type) {
    case FieldType::Choice: return labelOf(options, value);
    case FieldType::YesNo: return value == u"yes"_s ? u"是"_s : value == u"no"_s ? u"否"_s : value;
    case FieldType::Date: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? words::dateOf(day) : value;
    }
    case FieldType::Money: return value + u"元"_s;
    default: return value;
    }
}

// Half widths: a Chinese character takes two, a letter or digit one.
int halfWidths(const QString &text)
{
    int count = 0;
    for (const QChar c : text) {
        count += c.unicode() < 0x80 ? 1 : 2;
    }
    return count;
}

// Per cent for each column, by its longest entry; headers may take two lines.
QList<int> widthsFor(const QStringList &header, const QList<QStringList> &lines)
{
    constexpr int margin = 2;
    constexpr int least = 6;
    constexpr int most = 24;
    QList<int> weights;
    int sum = 0;
    for (qsizetype column = 0; column < header.size(); ++column) {
        int weight = halfWidths(header.at(column)) / 2;
        for (const QStringList &line : lines) {
            weight = std::max(weight, halfWidths(line.at(column)));
        }
        weights.append(std::clamp(weight + margin, least, most));
        sum += weights.constLast();
    }
    constexpr int room = 100 - PaperBuilder::serialWidth;
    QList<int> widths;
    const int whole = std::max(sum, 1);
    int before = 0;
    for (const int weight : std::as_const(weights)) {
        widths.append(room * (before + weight) / whole - room * before / whole);
        before += weight;
    }
    return widths;
}

void writeTable(PaperBuilder &builder, const Field &field, const QJsonArray &rows)
{
    if (rows.isEmpty()) {
        builder.paragraph(u"%1：%2。"_s.arg(field.label.zh, words::orNone({})));
        return;
    }
    QStringList header;
    for (const Column &column : field.columns) {
        header.append(column.label.zh);
    }
    QList<QStringList> lines;
    for (const QJsonValue &value : rows) {
        QStringList line;
        for (const Column &column : field.columns) {
            const QString text = value.toObject().value(column.key).toString();
            line.append(words::orNone(shown(column.type, column.options, text)));
        }
        lines.append(line);
    }
    builder.paragraph(field.label.zh + u"："_s);
    builder.numberedTable(header, widthsFor(header, lines), lines);
}

void writeGroup(PaperBuilder &builder, const PaperSource &source, const FormGroup &group)
{
    const QMap<FieldKey, QJsonValue> &values = source.application->answers.fields;
    builder.heading(group.party->name.zh);
    words::Facts facts;
    const auto flush = [&builder, &facts] {
        if (!facts.isEmpty()) {
            builder.facts(facts);
            facts.clear();
        }
    };
    for (const FormField &field : group.fields) {
        const Field &definition = *field.definition;
        const QJsonValue value = values.value(definition.key);
        if (definition.type == FieldType::Table) {
            flush();
            writeTable(builder, definition, value.toArray());
            continue;
        }
        const QString text = shown(definition.type, definition.options, value.toString());
        facts.append({definition.label.zh, field.required ? words::orUnfilled(text) : words::orNone(text)});
    }
    flush();
}

QString formTitle(const PaperSource &source)
{
    const QString title = source.catalogue->common(source.plan->scenario->stage.lifeCycle).form.title.zh;
    return title.isEmpty() ? titleOf(PaperKind::ApplicationForm, true) : title;
}

} // namespace

Paper applicationForm(const PaperSource &source)
{
    Q_ASSERT(source.catalogue && source.plan && source.application);
    PaperBuilder builder(PaperKind::ApplicationForm, formTitle(source), source.number);
    builder.facts(words::Facts{{u"办理场景"_s, source.plan->scenario->name.zh},
                               {u"填表时间"_s, words::momentOf(source.at)},
                               {u"办理窗口"_s, words::windowOf(source.counter)}} +
                  words::situationFacts(source));
    writeItems(builder, source, u"申请办理的事项"_s, u"承办部门"_s);
    for (const FormGroup &group : source.plan->form.groups) {
        writeGroup(builder, source, group);
    }
    builder.heading(u"声明"_s);
    builder.paragraph(u"本人（单位）声明：以上填写的内容和提交的材料真实、有效，对申请材料实质内容的真实性负责"
                      u"（《中华人民共和国行政许可法》第三十一条）；知道隐瞒有关情况或者提供虚假材料的，"
                      u"行政机关不予受理或者不予许可，并依法承担相应的法律责任（同法第七十八条、第七十九条）。"_s);
    builder.paragraph(u"同意受理窗口为办理上列事项，把本表内容和材料提供给承办部门和协同部门，不用于其他目的。"_s);
    QStringList lines{u"申请人签字（盖章）"_s};
    if (source.application->hasAgent()) {
        lines.append(u"代理人签字"_s);
    }
    builder.signatures({}, words::dayOf(source), lines);
    return builder.paper();
}

} // namespace desk
