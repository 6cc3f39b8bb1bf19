// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperreading.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Texts {
    QStringList operator()(const block::Heading &heading) const { return {heading.text}; }
    QStringList operator()(const block::Paragraph &paragraph) const { return {paragraph.text}; }
    QStringList operator()(const block::LargeList &list) const { return list.lines; }
    QStringList operator()(const block::Facts &facts) const
    {
        QStringList texts;
        for (const auto &[name, value] : facts.pairs) {
            texts << name << value;
        }
        return texts;
    }
    QStringList operator()(const block::Table &table) const
    {
        QStringList texts = table.header;
        for (const QStringList &row : table.rows) {
            texts += row;
        }
        return texts;
    }
    QStringList operator()(const block::Code &code) const { return {code.caption}; }
    QStringList operator()(const block::Signatures &signatures) const { return signatures.lines; }
};

} // namespace

QStringList textsOf(const Paper &paper)
{
    QStringList texts{paper.title};
    for (const Block &piece : paper.blocks) {
        texts += std::visit(Texts(), piece);
    }
    return texts;
}

QString allText(const Paper &paper)
{
    return textsOf(paper).join(u'\n');
}

block::Table tableWith(const Paper &paper, const QString &column)
{
    for (const block::Table &table : blocksOf<block::Table>(paper)) {
        if (table.header.contains(column)) {
            return table;
        }
    }
    return {};
}

QStringList rowOf(const block::Table &table, const QString &name)
{
    for (const QStringList &row : table.rows) {
        if (row.size() > 1 && row.at(1).startsWith(name)) {
            return row;
        }
    }
    return {};
}

QString factOf(const Paper &paper, const QString &name)
{
    for (const block::Facts &facts : blocksOf<block::Facts>(paper)) {
        for (const auto &[key, value] : facts.pairs) {
            if (key == name) {
                return value;
            }
        }
    }
    return {};
}

} // namespace desk
