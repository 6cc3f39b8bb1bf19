// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "casedetail.h"

#include "casetimeline.h"
#include "casewords.h"
#include "labels.h"
#include "language.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Enough to tell two people apart, not enough to copy from over a shoulder.
QString veiled(const QString &id)
{
    constexpr int head = 6;
    constexpr int tail = 4;
    return id.size() < 15 ? id : id.left(head) + QString(id.size() - head - tail, u'*') + id.right(tail);
}

QMap<QString, QDate> dueByVariant(const QList<Event> &events)
{
    QMap<QString, QDate> due;
    for (const Event &event : events) {
        const QJsonArray rows = event.payload.value(u"due"_s).toArray();
        for (const QJsonValue &row : rows) {
            due.insert(row[u"variant"].toString(), QDate::fromString(row[u"due"].toString(), Qt::ISODate));
        }
    }
    return due;
}

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space3);
    grid->setVerticalSpacing(metric::space1);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

CaseDetail::CaseDetail(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_pages(new QStackedLayout(this)), m_stateIcon(new QLabel(this)),
      m_state(makeLabel({}, "heading", this)), m_number(makeLabel({}, "body", this)), m_facts(makeGrid()),
      m_items(makeGrid()), m_timeline(new CaseTimeline(this))
{
    setObjectName(u"caseDetail"_s);
    setProperty("role", u"card"_s);
    setAccessibleName(tr("The chosen case"));
    m_pages->addWidget(makeEmptyState(u"cases"_s, tr("No case is chosen"),
                                      tr("Choose a case in the table to see what happened to it."), this));
    auto *chosen = new QWidget(this);
    auto *layout = new QVBoxLayout(chosen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QScrollArea *scroll = makeScroll(makeContent(), chosen);
    scroll->setObjectName(u"caseScroll"_s);
    scroll->setAccessibleName(tr("The chosen case"));
    scroll->setFocusPolicy(Qt::StrongFocus); // so that a long case can be read by keyboard
    layout->addWidget(scroll, 1);
    layout->addWidget(makeRule(chosen));
    layout->addWidget(makeButtons());
    m_pages->addWidget(chosen);
}

QWidget *CaseDetail::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    layout->setSpacing(metric::space3);
    auto *state = new QHBoxLayout;
    state->setSpacing(metric::space2);
    state->addWidget(m_stateIcon);
    m_state->setObjectName(u"caseState"_s);
    state->addWidget(m_state, 1);
    layout->addLayout(state);
    m_number->setObjectName(u"caseNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_number);
    layout->addLayout(m_facts);
    layout->addWidget(makeRule(content));
    layout->addWidget(makeLabel(tr("Items"), "heading", content));
    layout->addLayout(m_items);
    layout->addWidget(makeRule(content));
    layout->addWidget(makeLabel(tr("What happened"), "heading", content));
    layout->addWidget(m_timeline);
    layout->addStretch(1);
    return content;
}

QWidget *CaseDetail::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metric::space4, metric::space3, metric::space4, metric::space3);
    layout->setSpacing(metric::space2);
    m_papers = makeButton(tr("Papers"), "", u"paper"_s, bar);
    m_papers->setObjectName(u"papersButton"_s);
    m_papers->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_papers->setToolTip(tr("See and print the papers of this case again (Ctrl+P)"));
    connect(m_papers, &QPushButton::clicked, this, [this] { Q_EMIT papersRequested(m_id); });
    layout->addWidget(m_papers);
    layout->addStretch(1);
    m_continue = makeButton(tr("Go on with this case"), "primary", u"arrow-right"_s, bar);
    m_continue->setObjectName(u"continueButton"_s);
    m_continue->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_continue->setToolTip(tr("Open the application where it was left (Ctrl+Enter)"));
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continueRequested(m_id); });
    layout->addWidget(m_continue);
    return bar;
}

void CaseDetail::showNothing()
{
    m_id = CaseId();
    m_pages->setCurrentIndex(0);
}

void CaseDetail::show(const CaseRecord &record)
{
    const Result<QList<Event>> events = m_desk.journal().eventsOf(record.id);
    if (!events) {
        showNothing();
        Q_EMIT failed(events.error());
        return;
    }
    m_id = record.id;
    const StateWord word = wordFor(record.state);
    m_stateIcon->setPixmap(Theme::pixmap(word.icon, word.tone));
    m_state->setText(word.text);
    setStyleProperty(m_state, "tone", word.tone);
    m_number->setVisible(!shownNumber(record).isEmpty());
    m_number->setText(record.number.isEmpty() ? tr("Receipt %1").arg(record.receiptNumber)
                                              : tr("No. %1").arg(record.number));
    showFacts(record);
    showItems(record, *events);
    m_timeline->show(*events, m_desk.clock().today());
    m_continue->setVisible(canGoOn(record.state));
    m_pages->setCurrentIndex(1);
}

void CaseDetail::showFacts(const CaseRecord &record)
{
    clearLayout(m_facts);
    const QDate today = m_desk.clock().today();
    addFact(tr("Applicant"), record.applicant);
    addFact(tr("Number"), veiled(record.applicantId));
    addFact(tr("Through"), record.agent);
    addFact(tr("Matter"), shownScenario(m_desk.catalogue(), record));
    addFact(tr("Received"), record.receivedOn.isValid() ? shownDate(record.receivedOn, today) : QString());
    const DueWord due = dueWord(record, m_desk.calendar(), today);
    const QString name = record.state == CaseState::Received ? tr("Tell everything by") : tr("Due");
    addFact(name, due.left.isEmpty() ? due.date : tr("%1 (%2)").arg(due.date, due.left), due.tone);
    addFact(tr("Clerk"), record.clerk);
}

void CaseDetail::addFact(const QString &name, const QString &value, const QString &tone)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_facts->rowCount();
    QLabel *label = makeLabel(name, "label", this);
    label->setWordWrap(false);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    QLabel *text = makeLabel(value, "body", this);
    setStyleProperty(text, "tone", tone);
    m_facts->addWidget(text, row, 1);
}

void CaseDetail::showItems(const CaseRecord &record, const QList<Event> &events)
{
    clearLayout(m_items);
    const QDate today = m_desk.clock().today();
    const QMap<QString, QDate> due = dueByVariant(events);
    const QStringList names = shownItems(m_desk.catalogue(), record);
    for (int i = 0; i < names.size(); ++i) {
        m_items->addWidget(makeLabel(record.variants.at(i), "label", this), i, 0, Qt::AlignTop);
        const QDate day = due.value(record.variants.at(i));
        m_items->addWidget(
            makeLabel(day.isValid() ? tr("%1\nDue %2").arg(names.at(i), shownDate(day, today)) : names.at(i), "body",
                      this),
            i, 1);
    }
}

} // namespace desk
