// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paper.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr std::array allKinds{PaperKind::OneTimeNotice,    PaperKind::MaterialsReceipt, PaperKind::AcceptanceNotice,
                              PaperKind::CorrectionNotice, PaperKind::RefusalNotice,    PaperKind::ApplicationForm,
                              PaperKind::ServiceGuide};

QJsonObject jsonOf(const block::Heading &heading)
{
    return {{u"type"_s, u"heading"_s}, {u"text"_s, heading.text}};
}

QJsonObject jsonOf(const block::Paragraph &paragraph)
{
    return {{u"type"_s, u"paragraph"_s}, {u"text"_s, paragraph.text}};
}

QJsonObject jsonOf(const block::LargeList &list)
{
    return {{u"type"_s, u"large-list"_s}, {u"lines"_s, QJsonArray::fromStringList(list.lines)}};
}

QJsonObject jsonOf(const block::Facts &facts)
{
    QJsonArray pairs;
    for (const auto &[name, value] : facts.pairs) {
        pairs.append(QJsonArray{name, value});
    }
    return {{u"type"_s, u"facts"_s}, {u"pairs"_s, pairs}};
}

QJsonObject jsonOf(const block::Table &table)
{
    QJsonArray widths;
    for (const int width : table.widths) {
        widths.append(width);
    }
    QJsonArray rows;
    for (const QStringList &row : table.rows) {
        rows.append(QJsonArray::fromStringList(row));
    }
    return {{u"type"_s, u"table"_s},
            {u"header"_s, QJsonArray::fromStringList(table.header)},
            {u"widths"_s, widths},
            {u"rows"_s, rows}};
}

QJsonObject jsonOf(const block::Code &code)
{
    return {{u"type"_s, u"code"_s}, {u"payload"_s, code.payload}, {u"caption"_s, code.caption}};
}

QJsonObject jsonOf(const block::Signatures &signatures)
{
    return {{u"type"_s, u"signatures"_s},
            {u"organ"_s, signatures.organ},
            {u"date"_s, signatures.date.toString(Qt::ISODate)},
            {u"lines"_s, QJsonArray::fromStringList(signatures.lines)}};
}

std::optional<QString> text(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QStringList> texts(const QJsonValue &value)
{
    if (!value.isArray()) {
        return std::nullopt;
    }
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString()) {
            return std::nullopt;
        }
        list.append(element.toString());
    }
    return list;
}

std::optional<Block> readFacts(const QJsonObject &json)
{
    block::Facts facts;
    if (!json.value(u"pairs"_s).isArray()) {
        return std::nullopt;
    }
    const QJsonArray pairs = json.value(u"pairs"_s).toArray();
    for (const QJsonValue &value : pairs) {
        const std::optional<QStringList> pair = texts(value);
        if (!pair || pair->size() != 2) {
            return std::nullopt;
        }
        facts.pairs.append({pair->at(0), pair->at(1)});
    }
    return facts;
}

std::optional<Block> readTable(const QJsonObject &json)
{
    const std::optional<QStringList> header = texts(json.value(u"header"_s));
    if (!header || !json.value(u"widths"_s).isArray() || !json.value(u"rows"_s).isArray()) {
        return std::nullopt;
    }
    block::Table table{*header, {}, {}};
    const QJsonArray widths = json.value(u"widths"_s).toArray();
    for (const QJsonValue &width : widths) {
        if (width.toInt() <= 0) {
            return std::nullopt;
        }
        table.widths.append(width.toInt());
    }
    const QJsonArray rows = json.value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const std::optional<QStringList> row = texts(value);
        if (!row || row->size() != header->size()) {
            return std::nullopt;
        }
        table.rows.append(*row);
    }
    return table.widths.size() == header->size() ? std::optional<Block>(table) : std::nullopt;
}

std::optional<Block> readCode(const QJsonObject &json)
{
    const std::optional<QString> payload = text(json.value(u"payload"_s));
    const std::optional<QString> caption = text(json.value(u"caption"_s));
    return payload && caption ? std::optional<Block>(block::Code{*payload, *caption}) : std::nullopt;
}

std::optional<Block> readSignatures(const QJsonObject &json)
{
    const std::optional<QString> organ = text(json.value(u"organ"_s));
    const std::optional<QString> day = text(json.value(u"date"_s));
    const std::optional<QStringList> lines = texts(json.value(u"lines"_s));
    if (!organ || !day || !lines) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(*day, Qt::ISODate);
    return date.isValid() ? std::optional<Block>(block::Signatures{*organ, date, *lines}) : std::nullopt;
}

std::optional<Block> readBlock(const QJsonObject &json)
{
    const QString type = json.value(u"type"_s).toString();
    const std::optional<QString> words = text(json.value(u"text"_s));
    const std::optional<QStringList> lines = texts(json.value(u"lines"_s));
    if (type == u"heading"_s && words) {
        return block::Heading{*words};
    }
    if (type == u"paragraph"_s && words) {
        return block::Paragraph{*words};
    }
    if (type == u"large-list"_s && lines) {
        return block::LargeList{*lines};
    }
    if (type == u"facts"_s) {
        return readFacts(json);
    }
    if (type == u"table"_s) {
        return readTable(json);
    }
    if (type == u"code"_s) {
        return readCode(json);
    }
    return type == u"signatures"_s ? readSignatures(json) : std::nullopt;
}

Error unreadable(const QString &place)
{
    return {ErrorKind::DataFault,
            QCoreApplication::translate("desk",
                                        "A stored paper is damaged and cannot be shown. The case itself is kept. "
                                        "Call support and leave the store as it is."),
            u"paper: "_s + place};
}

} // namespace

QJsonObject Paper::toJson() const
{
    QJsonArray written;
    for (const Block &piece : blocks) {
        written.append(std::visit([](const auto &known) { return jsonOf(known); }, piece));
    }
    return {{u"kind"_s, wordOf(kind)}, {u"title"_s, title}, {u"number"_s, number}, {u"blocks"_s, written}};
}

Result<Paper> Paper::fromJson(const QJsonObject &json)
{
    const QString word = json.value(u"kind"_s).toString();
    const auto kind = std::find_if(allKinds.begin(), allKinds.end(), [&](PaperKind k) { return wordOf(k) == word; });
    if (kind == allKinds.end()) {
        return unreadable(u"kind"_s);
    }
    const std::optional<QString> title = text(json.value(u"title"_s));
    const std::optional<QString> number = text(json.value(u"number"_s));
    if (!title || !number || !json.value(u"blocks"_s).isArray()) {
        return unreadable(!title ? u"title"_s : !number ? u"number"_s : u"blocks"_s);
    }
    Paper paper{*kind, *title, *number, {}};
    const QJsonArray written = json.value(u"blocks"_s).toArray();
    for (qsizetype i = 0; i < written.size(); ++i) {
        const std::optional<Block> piece = readBlock(written.at(i).toObject());
        if (!piece) {
            return unreadable(u"blocks/%1"_s.arg(i));
        }
        paper.blocks.append(*piece);
    }
    return paper;
}

QString wordOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::OneTimeNotice: return u"one-time-notice"_s;
    case PaperKind::MaterialsReceipt: return u"materials-receipt"_s;
    case PaperKind::AcceptanceNotice: return u"acceptance-notice"_s;
    case PaperKind::CorrectionNotice: return u"correction-notice"_s;
    case PaperKind::RefusalNotice: return u"refusal-notice"_s;
    case PaperKind::ApplicationForm: return u"application-form"_s;
    case PaperKind::ServiceGuide: return u"service-guide"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(PaperKind kind, bool chinese)
{
    switch (kind) {
    case PaperKind::OneTimeNotice: return chinese ? u"一次性告知单"_s : u"One-time notice"_s;
    case PaperKind::MaterialsReceipt: return chinese ? u"收件凭证"_s : u"Materials receipt"_s;
    case PaperKind::AcceptanceNotice: return chinese ? u"受理通知书"_s : u"Acceptance notice"_s;
    case PaperKind::CorrectionNotice: return chinese ? u"一次性补正告知书"_s : u"Correction notice"_s;
    case PaperKind::RefusalNotice: return chinese ? u"不予受理决定书"_s : u"Refusal notice"_s;
    case PaperKind::ApplicationForm: return chinese ? u"综合申请表"_s : u"Application form"_s;
    case PaperKind::ServiceGuide: return chinese ? u"办事指南"_s : u"Service guide"_s;
    }
    Q_UNREACHABLE();
}

} // namespace desk
