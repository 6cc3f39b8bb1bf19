// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "detailsheet.h"

#include "flowlayout.h"
#include "labels.h"
#include "theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QWidget *makeChips(const QStringList &words, const char *tone, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *flow = new FlowLayout(metric::space1, box);
    for (const QString &word : words) {
        flow->addWidget(makeChip(word, tone, box));
    }
    return box;
}

} // namespace

DetailSheet::DetailSheet(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"detailSheet"_s);
    m_layout->setContentsMargins(metric::space5, metric::space4, metric::space5, metric::space5);
    m_layout->setSpacing(metric::space2);
}

void DetailSheet::add(QWidget *widget)
{
    m_kind = Grid::None;
    m_layout->addWidget(widget);
}

void DetailSheet::title(const QString &text)
{
    QLabel *label = makeLabel(text, "title", this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(label);
}

void DetailSheet::heading(const QString &text)
{
    m_layout->addSpacing(metric::space2);
    add(makeRule(this));
    add(makeLabel(text, "heading", this));
}

void DetailSheet::paragraph(const QString &text)
{
    if (!text.isEmpty()) {
        add(makeLabel(text, "body", this));
    }
}

void DetailSheet::remark(const QString &text)
{
    if (!text.isEmpty()) {
        add(makeLabel(text, "secondary", this));
    }
}

void DetailSheet::entry(const QString &name)
{
    m_layout->addSpacing(metric::space2);
    add(makeLabel(name, "entry", this));
}

void DetailSheet::marked(const MarkedWord &word, const QString &text)
{
    auto *box = new QWidget(this);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(metric::space2);
    layout->setVerticalSpacing(metric::space1);
    layout->setColumnStretch(1, 1);
    auto *icon = new QLabel(box);
    icon->setPixmap(Theme::pixmap(word.icon, word.tone));
    layout->addWidget(icon, 0, 0, Qt::AlignTop);
    QLabel *label = makeLabel(word.text, "body", box);
    setStyleProperty(label, "tone", word.tone);
    layout->addWidget(label, 0, 1);
    if (!text.isEmpty()) {
        layout->addWidget(makeLabel(text, "body", box), 1, 1);
    }
    add(box);
}

void DetailSheet::chips(const QStringList &words, const char *tone)
{
    if (!words.isEmpty()) {
        add(makeChips(words, tone, this));
    }
}

QGridLayout *DetailSheet::grid(Grid kind, int stretchedColumn)
{
    if (m_kind != kind) {
        m_kind = kind;
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(metric::space4);
        m_grid->setVerticalSpacing(metric::space1);
        m_grid->setColumnStretch(stretchedColumn, 1);
        m_layout->addLayout(m_grid);
    }
    return m_grid;
}

void DetailSheet::fact(const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    QGridLayout *facts = grid(Grid::Facts, 1);
    const int row = facts->rowCount();
    QLabel *label = makeLabel(name, "label", this);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(u"0"_s) * 12);
    facts->addWidget(label, row, 0, Qt::AlignTop);
    facts->addWidget(makeLabel(value, "body", this), row, 1);
}

void DetailSheet::factChips(const QString &name, const QStringList &words, const char *tone)
{
    if (words.isEmpty()) {
        return;
    }
    QGridLayout *facts = grid(Grid::Facts, 1);
    const int row = facts->rowCount();
    facts->addWidget(makeLabel(name, "label", this), row, 0, Qt::AlignTop);
    facts->addWidget(makeChips(words, tone, this), row, 1);
}

void DetailSheet::bullets(const QStringList &lines)
{
    for (const QString &line : lines) {
        paragraph(u"• "_s + line);
    }
}

void DetailSheet::tableRow(const QStringList &cells)
{
    QGridLayout *table = grid(Grid::Table, static_cast<int>(cells.size()) - 1);
    const int row = table->rowCount();
    const bool head = table->count() == 0;
    for (int column = 0; column < cells.size(); ++column) {
        table->addWidget(makeLabel(cells.at(column), head ? "label" : "body", this), row, column, Qt::AlignTop);
    }
}

void DetailSheet::end()
{
    m_layout->addStretch(1);
}

} // namespace desk
