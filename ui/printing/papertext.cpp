// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "papertext.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QStringList linesOf(const block::Heading &heading)
{
    return {heading.text};
}

QStringList linesOf(const block::Paragraph &paragraph)
{
    return {paragraph.text};
}

QStringList linesOf(const block::LargeList &list)
{
    return list.lines;
}

QStringList linesOf(const block::Facts &facts)
{
    QStringList lines;
    for (const auto &[name, value] : facts.pairs) {
        lines.append(u"%1：%2"_s.arg(name, value));
    }
    return lines;
}

QStringList linesOf(const block::Table &table)
{
    QStringList lines{table.header.join(u'\t')};
    for (const QStringList &row : table.rows) {
        lines.append(row.join(u'\t'));
    }
    return lines;
}

QStringList linesOf(const block::Code &code)
{
    return {code.caption};
}

QStringList linesOf(const block::Signatures &signatures)
{
    const QDate day = signatures.date;
    const QStringList organ = signatures.organ.isEmpty() ? QStringList() : QStringList{signatures.organ};
    return organ + signatures.lines + QStringList{u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day())};
}

} // namespace

QString plainText(const Paper &paper)
{
    QStringList lines;
    if (!paper.number.isEmpty()) {
        lines.append(paper.number);
    }
    lines.append(paper.title);
    for (const Block &piece : paper.blocks) {
        lines += std::visit([](const auto &known) { return linesOf(known); }, piece);
    }
    return lines.join(u'\n');
}

} // namespace desk
