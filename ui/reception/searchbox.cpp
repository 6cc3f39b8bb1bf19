// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "searchbox.h"

#include "language.h"
#include "theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace desk {

namespace {
constexpr int resultsShown = 12;
}

SearchBox::SearchBox(const Catalogue &catalogue, QWidget *parent)
    : QLineEdit(parent), m_catalogue(catalogue), m_searcher(catalogue), m_results(new QListWidget(parent))
{
    setObjectName(u"search"_s);
    setProperty("role", u"search"_s);
    setPlaceholderText(tr("Scenario, item, code or initials"));
    setAccessibleName(tr("Search scenarios and items"));
    setToolTip(u"Ctrl+K"_s);
    setMinimumWidth(qRound(300 * Theme::textScale()));
    addAction(Theme::icon(u"search"_s, u"muted"_s), QLineEdit::LeadingPosition);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Search results"));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setTextElideMode(Qt::ElideRight);
    m_results->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_results, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_results->row(item)); });
}

void SearchBox::search()
{
    m_hits = m_searcher.find(text(), resultsShown);
    m_results->clear();
    for (const SearchHit &hit : std::as_const(m_hits)) {
        const Scenario *scenario = m_catalogue.scenario(hit.scenario);
        QString line;
        if (hit.variant.isEmpty()) {
            line = u"%1  %2"_s.arg(scenario->key.text(), shown(scenario->name));
        } else {
            const VariantRef ref = m_catalogue.variant(hit.variant);
            line = u"%1  %2  ·  %3"_s.arg(hit.variant.text(), shown(ref.item->nameOf(*ref.variant)),
                                          shown(scenario->name));
        }
        auto *item = new QListWidgetItem(line, m_results);
        item->setToolTip(line);
    }
    if (m_hits.isEmpty() && !text().trimmed().isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing found. Try a part of the name, a code such as P003, or initials."),
                                         m_results);
        none->setFlags(Qt::NoItemFlags);
    }
    m_results->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
    showResults();
}

void SearchBox::showResults()
{
    if (m_results->count() == 0) {
        m_results->hide();
        return;
    }
    m_results->setParent(window());
    const int width = qMax(this->width(), qRound(460 * Theme::textScale()));
    const QPoint below = mapTo(window(), QPoint(this->width() - width, height() + metric::space1));
    const int rowHeight = qMax(m_results->sizeHintForRow(0), 1);
    m_results->setGeometry(below.x(), below.y(), width, rowHeight * m_results->count() + metric::space2);
    m_results->show();
    m_results->raise();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_hits.size()) {
        return;
    }
    const SearchHit hit = m_hits.at(row);
    m_results->hide();
    clear();
    Q_EMIT chosen(hit.scenario, hit.variant);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_results->isVisible() && !m_hits.isEmpty();
    switch (event->key()) {
    case Qt::Key_Down:
        if (open) {
            m_results->setCurrentRow(qMin(m_results->currentRow() + 1, m_results->count() - 1));
        }
        return;
    case Qt::Key_Up:
        if (open) {
            m_results->setCurrentRow(qMax(m_results->currentRow() - 1, 0));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && !(event->modifiers() & Qt::ControlModifier)) {
            choose(m_results->currentRow());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_results->isVisible() || !text().isEmpty()) {
            m_results->hide();
            clear();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace desk
