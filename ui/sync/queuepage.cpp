// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "queuepage.h"

#include "casewords.h"
#include "labels.h"
#include "queuemodel.h"
#include "queuewords.h"
#include "theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int oneMinute = 60'000; // milliseconds
constexpr int settlingTime = 100; // milliseconds: several changes in a row are read once

} // namespace

QueuePage::QueuePage(Journal &journal, SyncEngine &engine, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_journal(journal), m_engine(engine), m_model(new QueueModel(journal, clock, this)),
      m_icon(new QLabel(this)), m_sentence(makeLabel({}, "heading", this)), m_address(makeLabel({}, "secondary", this)),
      m_pages(new QStackedWidget(this)), m_table(makeTable()), m_chosen(makeCard(this)),
      m_chosenTitle(makeLabel({}, "body", m_chosen)), m_chosenReason(makeLabel({}, "secondary", m_chosen))
{
    setObjectName(u"queuePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    layout->setSpacing(metric::space3);
    layout->addLayout(makeHead());
    layout->addWidget(makeStatus());
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeEmptyState(u"queue"_s, tr("Nothing has been recorded yet"),
                                      tr("Whatever this desk records goes to the hub by itself, and is listed here "
                                         "until the hub has acknowledged it and after."),
                                      this));
    layout->addWidget(m_pages, 1);
    auto *chosen = new QVBoxLayout(m_chosen);
    chosen->setContentsMargins(metric::space4, metric::space3, metric::space4, metric::space3);
    chosen->setSpacing(metric::space1);
    m_chosen->setObjectName(u"queueChosen"_s);
    m_chosenReason->setObjectName(u"queueReason"_s);
    m_chosenReason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    chosen->addWidget(m_chosenTitle);
    chosen->addWidget(m_chosenReason);
    layout->addWidget(m_chosen);

    m_minute.setInterval(oneMinute);
    connect(&m_minute, &QTimer::timeout, m_model, &QueueModel::touchTimes);
    m_minute.start();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settlingTime);
    connect(&m_settle, &QTimer::timeout, this, &QueuePage::refresh);
    connect(&m_engine, &SyncEngine::statusChanged, this, [this] {
        showStatus();
        m_settle.start();
    });
    connect(m_model, &QueueModel::failed, this, &QueuePage::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePage::showRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QueuePage::showChosen);
    m_table->installEventFilter(this);
    refresh();
    showRows();
}

QWidget *QueuePage::makeStatus()
{
    QFrame *card = makeCard(this);
    card->setObjectName(u"queueStatus"_s);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(metric::space4, metric::space3, metric::space4, metric::space3);
    layout->setSpacing(metric::space3);
    layout->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(metric::space1);
    m_sentence->setObjectName(u"queueSentence"_s);
    m_address->setObjectName(u"queueAddress"_s);
    words->addWidget(m_sentence);
    words->addWidget(m_address);
    layout->addLayout(words, 1);
    layout->addLayout(makeButtons());
    return card;
}

QLayout *QueuePage::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::space2);
    m_pause = makeButton({}, "", {}, this);
    m_pause->setObjectName(u"pauseButton"_s);
    connect(m_pause, &QPushButton::clicked, this, &QueuePage::togglePause);
    buttons->addWidget(m_pause);
    m_now = makeButton(tr("Sync now"), "primary", u"refresh"_s, this);
    m_now->setObjectName(u"syncNowButton"_s);
    m_now->setToolTip(tr("Send what waits at once (F5)"));
    connect(m_now, &QPushButton::clicked, this, [this] { m_engine.syncNow(); });
    m_pause->setIconSize(m_now->iconSize());
    buttons->addWidget(m_now);
    return buttons;
}

QLayout *QueuePage::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::space2);
    row->addWidget(makeLabel(tr("Queue to the hub"), "title", this), 1);
    m_waiting = makeFigure(row, tr("waiting"), u"queueWaiting"_s);
    m_inFlight = makeFigure(row, tr("on the way"), u"queueInFlight"_s);
    m_parked = makeFigure(row, tr("set aside"), u"queueParked"_s);
    m_acknowledged = makeFigure(row, tr("at the hub"), u"queueAcknowledged"_s);
    return row;
}

QLabel *QueuePage::makeFigure(QLayout *row, const QString &name, const QString &objectName)
{
    QFrame *card = makeCard(this);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(metric::space3, metric::space1, metric::space3, metric::space1);
    layout->setSpacing(metric::space2);
    QLabel *figure = makeLabel({}, "title", card);
    figure->setObjectName(objectName);
    figure->setWordWrap(false);
    layout->addWidget(figure);
    QLabel *what = makeLabel(name, "secondary", card);
    what->setWordWrap(false);
    layout->addWidget(what);
    row->addWidget(card);
    return figure;
}

QTableView *QueuePage::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(u"queueTable"_s);
    table->setProperty("role", u"rows"_s);
    table->setAccessibleName(tr("Queue to the hub"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // In large type one line has to do; the chosen row stands whole below.
    const int lines = Theme::isLargeText() ? 1 : 2;
    table->verticalHeader()->setDefaultSectionSize(lines * table->fontMetrics().lineSpacing() + metric::space3);
    table->setIconSize(QSize(metric::icon, metric::icon) * Theme::textScale());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QueueModel::Reason, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid()) {
            m_chosenSeq = m_model->at(index.row()).deskSeq;
            showChosen();
        }
    });
    return table;
}

// The number and the tries give way first where the reason would become too narrow to read.
void QueuePage::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 3 * metric::space2; };
    int what = 0;
    for (const EventKind kind : {EventKind::Received, EventKind::Accepted, EventKind::CorrectionAsked}) {
        what = qMax(what, width(wordFor(kind).text));
    }
    int state = 0;
    for (const OutboxState any : {OutboxState::InFlight, OutboxState::Acknowledged, OutboxState::Parked}) {
        state = qMax(state, width(wordFor(any).text) + m_table->iconSize().width() + metric::space3);
    }
    const std::pair<QueueModel::Column, int> columns[] = {
        {QueueModel::What, what},
        {QueueModel::Applicant, width(u"七个汉字的名字"_s)},
        {QueueModel::State, state},
        {QueueModel::NextTry,
         width(QCoreApplication::translate("desk", "%1, in %2").arg(u"10:35"_s, shownSpan(qint64{20} * 60)))},
        {QueueModel::Age, width(shownSpan(qint64{20} * 60))},
        {QueueModel::Sequence, width(u"10000"_s)},
        {QueueModel::Tries, width(u"Tries"_s)},
    };
    int rest = m_table->width() - m_table->verticalScrollBar()->sizeHint().width() -
               width(u"这一列至少要有十六个字那么宽了"_s);
    for (const auto &[column, wanted] : columns) {
        rest -= wanted;
        const bool spare = column == QueueModel::Sequence || column == QueueModel::Tries;
        m_table->setColumnHidden(column, spare && rest < 0);
        m_table->horizontalHeader()->resizeSection(column, wanted);
    }
}

void QueuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// Not a shortcut of the button: the window has the same key for every page, and two make it ambiguous.
void QueuePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5) {
        m_engine.syncNow();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePage::refresh()
{
    m_model->refresh();
    showCounts();
    showStatus();
}

void QueuePage::togglePause()
{
    m_engine.setPaused(!m_engine.isPaused());
    showStatus();
}

void QueuePage::showStatus()
{
    const SyncStatus &status = m_engine.status();
    const QueueWord word = wordFor(status.state);
    const bool paused = m_engine.isPaused();
    m_icon->setPixmap(Theme::pixmap(paused ? u"pause"_s : word.icon, paused ? u"warn"_s : word.tone, metric::space5));
    m_sentence->setText(status.sentence.isEmpty() ? word.text : status.sentence);
    m_address->setText(status.address.isEmpty() ? tr("No hub is set") : tr("Hub: %1").arg(status.address));
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(Theme::icon(paused ? u"send"_s : u"pause"_s));
    m_pause->setToolTip(paused ? tr("Go on sending") : tr("Send nothing until resumed; nothing is lost"));
}

void QueuePage::showCounts()
{
    const Result<OutboxCounts> counts = m_journal.outboxCounts();
    if (!counts) {
        Q_EMIT failed(counts.error());
        return;
    }
    m_waiting->setText(QString::number(counts->queued));
    m_inFlight->setText(QString::number(counts->inFlight));
    m_parked->setText(QString::number(counts->parked));
    setStyleProperty(m_parked, "tone", counts->parked > 0 ? u"bad"_s : QString());
    m_acknowledged->setText(QString::number(counts->acknowledged));
}

void QueuePage::showRows()
{
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    if (any) {
        m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(m_chosenSeq)), 0));
    }
    showChosen();
}

void QueuePage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_chosen->setVisible(current.isValid());
    if (!current.isValid()) {
        return;
    }
    const OutboxRow &row = m_model->at(current.row());
    m_chosenTitle->setText(tr("No. %1 · %2 · %3 · %4")
                               .arg(row.deskSeq)
                               .arg(row.applicant, wordFor(row.kind).text, wordFor(row.state).text));
    const QString reason = current.siblingAtColumn(QueueModel::Reason).data().toString();
    QStringList lines;
    if (row.state == OutboxState::Parked) {
        lines.append(tr("The hub keeps it but did not apply it: %1").arg(reason));
        lines.append(tr("Nothing is lost, and later cases are sent all the same. Settle the reason with the hub's "
                        "staff."));
    } else if (!reason.isEmpty()) {
        lines.append(reason);
    } else {
        lines.append(tr("It goes with the next batch."));
    }
    m_chosenReason->setText(lines.join(u'\n'));
}

} // namespace desk
