// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperbuilder.h"

#include "paperwriter.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool hasBlank(const QStringList &texts)
{
    return std::any_of(texts.cbegin(), texts.cend(), isBlank);
}

// 1–99: a form has a heading for each party, of which there are a few dozen.
QString chineseNumeral(int number)
{
    static const QString digits = u"一二三四五六七八九"_s;
    Q_ASSERT(number >= 1 && number <= 99);
    const int tens = number / 10;
    const int units = number % 10;
    QString numeral = tens > 1 ? QString(digits.at(tens - 1)) : QString();
    numeral += tens > 0 ? u"十"_s : QString();
    return units > 0 ? numeral + digits.at(units - 1) : numeral;
}

} // namespace

PaperBuilder::PaperBuilder(PaperKind kind, const QString &title, const QString &number)
    : m_paper{kind, title, number, {}}
{
    Q_ASSERT(!isBlank(title));
}

void PaperBuilder::heading(const QString &text)
{
    Q_ASSERT(!isBlank(text));
    m_paper.blocks.append(block::Heading{chineseNumeral(++m_headings) + u"、"_s + text});
}

void PaperBuilder::paragraph(const QString &text)
{
    Q_ASSERT(!isBlank(text));
    m_paper.blocks.append(block::Paragraph{text});
}

void PaperBuilder::largeList(const QStringList &lines)
{
    Q_ASSERT(!lines.isEmpty() && !hasBlank(lines));
    m_paper.blocks.append(block::LargeList{lines});
}

void PaperBuilder::facts(const QList<std::pair<QString, QString>> &pairs)
{
    Q_ASSERT(!pairs.isEmpty());
    Q_ASSERT(std::none_of(pairs.cbegin(), pairs.cend(),
                          [](const auto &pair) { return isBlank(pair.first) || isBlank(pair.second); }));
    m_paper.blocks.append(block::Facts{pairs});
}

void PaperBuilder::numberedTable(const QStringList &header, const QList<int> &widths, const QList<QStringList> &rows)
{
    QList<QStringList> numbered;
    for (const QStringList &row : rows) {
        numbered.append(QStringList{QString::number(numbered.size() + 1)} + row);
    }
    table(QStringList{u"序号"_s} + header, QList<int>{serialWidth} + widths, numbered);
}

void PaperBuilder::table(const QStringList &header, const QList<int> &widths, const QList<QStringList> &rows)
{
    Q_ASSERT(!rows.isEmpty() && !hasBlank(header) && header.size() == widths.size());
    Q_ASSERT(std::accumulate(widths.cbegin(), widths.cend(), 0) == 100);
    Q_ASSERT(std::all_of(rows.cbegin(), rows.cend(),
                         [&](const QStringList &row) { return row.size() == header.size() && !hasBlank(row); }));
    m_paper.blocks.append(block::Table{header, widths, rows});
}

void PaperBuilder::signatures(const QString &organ, QDate date, const QStringList &lines)
{
    Q_ASSERT(date.isValid() && !lines.isEmpty() && !hasBlank(lines));
    m_paper.blocks.append(block::Signatures{organ, date, lines});
}

Paper PaperBuilder::sealed(QDate due) const
{
    Q_ASSERT(!m_paper.blocks.isEmpty() && std::holds_alternative<block::Signatures>(m_paper.blocks.constLast()));
    Paper whole = m_paper;
    whole.blocks.insert(whole.blocks.size() - 1,
                        block::Code{codePayload(m_paper, due), u"扫码核对编号、期限和内容；此码不是电子印章"_s});
    return whole;
}

} // namespace desk
