// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "casespage.h"

#include "casedetail.h"
#include "casesmodel.h"
#include "casewords.h"
#include "flowlayout.h"
#include "labels.h"
#include "theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int anyState = 100; // a button group gives negative ids away itself
constexpr int detailWidth = 340;
constexpr int typingPause = 150; // milliseconds before a search starts

} // namespace

CasesPage::CasesPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_model(new CasesModel(desk, this)), m_count(makeLabel({}, "secondary", this)),
      m_search(new QLineEdit(this)), m_states(new QButtonGroup(this)), m_split(new QSplitter(this)),
      m_pages(new QStackedWidget(this)), m_table(makeTable()),
      m_noneYet(makeEmptyState(u"cases"_s, tr("No cases yet"),
                               tr("Every application that is received, accepted or refused at this desk is listed "
                                  "here. Start with the first applicant under Reception."),
                               this)),
      m_noneFound(makeEmptyState(u"search"_s, tr("Nothing matches"),
                                 tr("Look for part of a name, a number or an item code, or choose All."), this)),
      m_detail(new CaseDetail(desk, this))
{
    setObjectName(u"casesPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    layout->setSpacing(metric::space3);
    layout->addLayout(makeHead());
    layout->addWidget(makeStates());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_noneYet);
    m_pages->addWidget(m_noneFound);
    m_split->setObjectName(u"casesSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(metric::space3);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    layout->addWidget(m_split, 1);
    splitByTextSize();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CasesPage::ask);
    connect(m_model, &CasesModel::failed, this, &CasesPage::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CasesPage::showAnswer);
    connect(m_detail, &CaseDetail::papersRequested, this, &CasesPage::papersRequested);
    connect(m_detail, &CaseDetail::continueRequested, this, &CasesPage::continueRequested);
    connect(m_detail, &CaseDetail::failed, this, &CasesPage::failed);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &CasesPage::focusSearch);
    m_search->installEventFilter(this);
    m_table->installEventFilter(this);
    showAnswer();
}

// In large type the detail goes below, so that both keep their width.
void CasesPage::splitByTextSize()
{
    const bool large = Theme::isLargeText();
    m_split->setOrientation(large ? Qt::Vertical : Qt::Horizontal);
    m_split->setSizes(large ? QList{1, 1} : QList{1000, detailWidth});
    m_split->setStretchFactor(1, large ? 1 : 0);
    if (!large) {
        m_detail->setMinimumWidth(detailWidth);
    }
}

QLayout *CasesPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::space3);
    QLabel *title = makeLabel(tr("Cases"), "title", this);
    title->setWordWrap(false);
    head->addWidget(title);
    m_count->setObjectName(u"casesCount"_s);
    m_count->setWordWrap(false);
    head->addWidget(m_count, 2);
    m_search->setObjectName(u"casesSearch"_s);
    m_search->setProperty("role", u"search"_s);
    m_search->setPlaceholderText(tr("Name, number or item code   Ctrl+F"));
    m_search->setAccessibleName(tr("Search cases"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"search"_s, u"muted"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    head->addWidget(m_search, Theme::isLargeText() ? 2 : 1);
    return head;
}

QWidget *CasesPage::makeStates()
{
    auto *bar = new QWidget(this);
    bar->setAccessibleName(tr("Show only"));
    auto *layout = new FlowLayout(metric::space2, bar);
    const auto add = [&](int id, const QString &text, const QString &name) {
        QPushButton *button = makeButton(text, "segment", {}, bar);
        button->setObjectName(u"state:"_s + name);
        button->setCheckable(true);
        button->setChecked(id == anyState);
        button->setAccessibleDescription(tr("Show only these cases"));
        m_states->addButton(button, id);
        layout->addWidget(button);
    };
    add(anyState, tr("All"), u"all"_s);
    for (const CaseState state : {CaseState::Received, CaseState::Accepted, CaseState::CorrectionAsked,
                                  CaseState::NotOurs, CaseState::NotNeeded}) {
        add(static_cast<int>(state), wordFor(state).text, wordOf(state));
    }
    connect(m_states, &QButtonGroup::idClicked, this, &CasesPage::ask);
    return bar;
}

QTableView *CasesPage::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(u"casesTable"_s);
    table->setProperty("role", u"rows"_s);
    table->setAccessibleName(tr("Cases"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setIconSize(QSize(metric::icon, metric::icon) * Theme::textScale());
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(2 * table->fontMetrics().lineSpacing() + metric::space3);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(CasesModel::Matter, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasesPage::showChosen);
    connect(table, &QTableView::doubleClicked, this, [this] {
        if (!m_detail->shownCase().isEmpty()) {
            Q_EMIT papersRequested(m_detail->shownCase());
        }
    });
    return table;
}

void CasesPage::refresh()
{
    m_model->refresh();
}

void CasesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CasesPage::ask()
{
    m_typing.stop();
    const int id = m_states->checkedId();
    m_model->setQuery(m_search->text(), id == anyState ? std::nullopt : std::optional(static_cast<CaseState>(id)));
}

void CasesPage::showAnswer()
{
    const int total = m_model->total();
    m_count->setText(total == 1 ? tr("1 case") : tr("%1 cases").arg(total));
    const bool everything = m_search->text().isEmpty() && m_states->checkedId() == anyState;
    m_pages->setCurrentWidget(total > 0 ? m_table : everything ? m_noneYet : m_noneFound);
    m_detail->setVisible(total > 0);
    if (total > 0) {
        choose(qMax(0, m_model->rowOf(m_detail->shownCase())));
    } else {
        m_detail->showNothing();
    }
}

void CasesPage::choose(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
    showChosen();
}

void CasesPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        m_detail->show(m_model->at(current.row()));
    }
}

// Lets the matter keep a readable width: the columns that the detail repeats give way first.
void CasesPage::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 3 * metric::space2; };
    const int icon = m_table->iconSize().width() + metric::space2;
    const QString overdue = QCoreApplication::translate("desk", "Overdue by %1 working days").arg(20);
    const std::pair<CasesModel::Column, int> columns[] = {
        {CasesModel::Applicant, width(u"七个汉字的名字"_s)},
        {CasesModel::State, width(wordFor(CaseState::CorrectionAsked).text) + icon},
        {CasesModel::Due, width(overdue) + icon},
        {CasesModel::Number, width(Theme::isLargeText() ? u"371083-01-20261124-"_s : u"371083-01-20261124-0001-7"_s)},
        {CasesModel::Received, qMax(width(u"Wed 24 Nov"_s), width(u"11月24日 周三"_s))},
        {CasesModel::Clerk, width(u"四个汉字"_s)},
    };
    QHeaderView *header = m_table->horizontalHeader();
    int rest = m_table->width() - m_table->verticalScrollBar()->sizeHint().width() - width(u"这一列至少要有十二个字"_s);
    for (const auto &[column, wanted] : columns) {
        rest -= wanted;
        const bool repeated = column == CasesModel::Received || column == CasesModel::Clerk ||
                              (column == CasesModel::Number && Theme::isLargeText());
        m_table->setColumnHidden(column, repeated && rest < 0);
        header->resizeSection(column, wanted);
    }
}

void CasesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_search->hasFocus()) {
        m_table->setFocus();
    }
}

bool CasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        fitColumns();
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        ask();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        ask();
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_detail->shownCase().isEmpty()) {
        Q_EMIT papersRequested(m_detail->shownCase());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desk
