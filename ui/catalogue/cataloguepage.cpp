// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguepage.h"

#include "cataloguehits.h"
#include "cataloguetree.h"
#include "cataloguewords.h"
#include "detailsheet.h"
#include "itemsheet.h"
#include "labels.h"
#include "theme.h"
#include "wrappingdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int typingPause = 120; // milliseconds before a search starts
constexpr int listWidth = 520;   // pixels, as a proportion
constexpr int detailWidth = 740;

} // namespace

CataloguePage::CataloguePage(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_tree(new CatalogueTree(catalogue, this)),
      m_hits(new CatalogueHits(catalogue, this)), m_search(new QLineEdit(this)), m_lists(new QStackedWidget(this)),
      m_treeView(makeTree()), m_hitView(makeList()),
      m_nothing(makeEmptyState(u"search"_s, tr("Nothing matches"),
                               tr("Look for part of a name, a short code like P003, or pinyin initials."), this)),
      m_detail(new QScrollArea(this))
{
    setObjectName(u"cataloguePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    layout->setSpacing(metric::space3);
    layout->addLayout(makeHead());
    m_lists->addWidget(m_treeView);
    m_lists->addWidget(m_hitView);
    m_lists->addWidget(m_nothing);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(metric::space3);
    split->addWidget(m_lists);
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    m_detail->setObjectName(u"catalogueDetail"_s);
    m_detail->setAccessibleName(tr("The chosen item"));
    m_detail->setWidgetResizable(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->addWidget(m_detail);
    split->addWidget(card);
    m_lists->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    split->setSizes({listWidth, detailWidth});
    split->setStretchFactor(0, listWidth);
    split->setStretchFactor(1, detailWidth);
    layout->addWidget(split, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CataloguePage::find);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &CataloguePage::focusSearch);
    auto *print = new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, m_print, &QPushButton::click);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_treeView), static_cast<QWidget *>(m_hitView)}) {
        widget->installEventFilter(this);
    }
    m_treeView->expandToDepth(0);
    showPlace({});
}

QLayout *CataloguePage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::space3);
    QLabel *title = makeLabel(tr("Catalogue"), "title", this);
    title->setWordWrap(false);
    head->addWidget(title);
    const CatalogueCounts counts = countsOf(m_catalogue);
    QLabel *line = makeLabel(tr("%1 scenarios · %2 items · %3 rows · %4 checklists published")
                                 .arg(counts.scenarios)
                                 .arg(counts.items)
                                 .arg(counts.rows)
                                 .arg(counts.published),
                             "secondary", this);
    line->setObjectName(u"catalogueCounts"_s);
    head->addWidget(line, 2);
    m_search->setObjectName(u"catalogueSearch"_s);
    m_search->setProperty("role", u"search"_s);
    m_search->setPlaceholderText(tr("Name, code or initials   Ctrl+F"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"search"_s, u"muted"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    head->addWidget(m_search, Theme::isLargeText() ? 2 : 1);
    m_print = makeButton(tr("Print the guide"), "plain", u"printer"_s, this);
    m_print->setObjectName(u"printGuide"_s);
    m_print->setToolTip(tr("The guide as a paper to take away (Ctrl+P)"));
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT guidesRequested(chosenVariants()); });
    head->addWidget(m_print);
    return head;
}

QTreeView *CataloguePage::makeTree()
{
    auto *view = new QTreeView(this);
    view->setObjectName(u"catalogueTree"_s);
    view->setProperty("role", u"rows"_s);
    view->setAccessibleName(tr("Life cycles, stages, scenarios and items"));
    view->setModel(m_tree);
    view->setItemDelegate(new WrappingDelegate(view));
    view->setHeaderHidden(true);
    view->setWordWrap(true);
    view->setIndentation(metric::icon);
    view->setIconSize(QSize(metric::icon, metric::icon) * Theme::textScale());
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(CatalogueTree::Name, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(CatalogueTree::Code, QHeaderView::Fixed);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePage::showPlace);
    return view;
}

QListView *CataloguePage::makeList()
{
    auto *view = new QListView(this);
    view->setObjectName(u"catalogueHits"_s);
    view->setProperty("role", u"rows"_s);
    view->setAccessibleName(tr("What the search found"));
    view->setModel(m_hits);
    view->setItemDelegate(new WrappingDelegate(view));
    view->setWordWrap(true);
    view->setIconSize(QSize(metric::icon, metric::icon) * Theme::textScale());
    view->setResizeMode(QListView::Adjust);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid()) {
            const SearchHit &hit = m_hits->at(index.row());
            choose(hit.scenario, hit.variant);
        }
    });
    return view;
}

void CataloguePage::fitColumns()
{
    const int width = m_treeView->fontMetrics().horizontalAdvance(u"E007-10"_s) + 3 * metric::space2;
    m_treeView->header()->resizeSection(CatalogueTree::Code, width);
    m_treeView->doItemsLayout();
}

void CataloguePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CataloguePage::find()
{
    m_typing.stop();
    const QString query = m_search->text().trimmed();
    m_hits->find(query);
    if (query.isEmpty()) {
        m_lists->setCurrentWidget(m_treeView);
        m_treeView->scrollTo(m_treeView->currentIndex());
        return;
    }
    const bool found = m_hits->rowCount() > 0;
    m_lists->setCurrentWidget(found ? static_cast<QWidget *>(m_hitView) : m_nothing);
    if (found) {
        m_hitView->setCurrentIndex(m_hits->index(0));
    }
}

// The tree follows, so that it stands at the chosen row when the search is cleared.
void CataloguePage::choose(const ScenarioKey &scenario, const VariantKey &variant)
{
    const QModelIndex index = m_tree->indexOf(scenario, variant);
    if (index.isValid()) {
        m_treeView->setCurrentIndex(index);
        m_treeView->scrollTo(index);
    }
}

void CataloguePage::showVariant(const VariantKey &key)
{
    const VariantRef ref = m_catalogue.variant(key);
    if (ref.variant) {
        m_search->clear();
        find();
        choose(ref.scenario->key, key);
    }
}

void CataloguePage::showPlace(const QModelIndex &index)
{
    auto *sheet = new DetailSheet;
    const CatalogueTree::Place place = m_tree->placeOf(index);
    if (place.variant) {
        writeItem(*sheet, m_catalogue, {place.scenario, place.item, place.variant});
    } else if (place.item) {
        writeVariants(*sheet, *place.scenario, *place.item);
    } else if (place.scenario) {
        writeScenario(*sheet, *place.scenario);
    } else {
        writeOverview(*sheet, m_catalogue);
    }
    sheet->setProperty("role", u"scrolled"_s);
    m_detail->setWidget(sheet);
    m_print->setEnabled(place.scenario);
}

QList<VariantKey> CataloguePage::chosenVariants() const
{
    const CatalogueTree::Place place = m_tree->placeOf(m_treeView->currentIndex());
    if (place.variant) {
        return {place.variant->key};
    }
    QList<VariantKey> variants;
    for (const Item &item : place.scenario ? place.scenario->items : QList<Item>()) {
        for (const Variant &variant : item.variants) {
            if (!place.item || place.item == &item) {
                variants.append(variant.key);
            }
        }
    }
    return variants;
}

void CataloguePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
    if (!m_search->hasFocus()) {
        m_lists->currentWidget()->setFocus();
    }
}

bool CataloguePage::onKey(QObject *watched, int key)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (key == Qt::Key_Down || enter)) {
        find();
        m_lists->currentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && watched != m_treeView && !m_search->text().isEmpty()) {
        m_search->clear();
        find();
        m_treeView->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool CataloguePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_treeView && event->type() == QEvent::Resize) {
        m_treeView->doItemsLayout();
    }
    if (event->type() == QEvent::KeyPress && onKey(watched, static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desk
