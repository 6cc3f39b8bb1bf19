// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "outcomestep.h"

#include "labels.h"
#include "language.h"
#include "paperview.h"
#include "theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Whose power a row of a higher level is, as far as the item list says it.
QString competentOrganOf(const Plan &plan)
{
    for (const PlannedItem &item : plan.items) {
        if (item.ref.variant->level == AuthorityLevel::City) {
            return u"威海市级主管部门"_s;
        }
        if (item.ref.variant->level == AuthorityLevel::Province) {
            return u"山东省级主管部门"_s;
        }
    }
    return {};
}

} // namespace

OutcomeStep::OutcomeStep(ReceptionPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_pages(new QStackedWidget(this)), m_choices(new QButtonGroup(this))
{
    setObjectName(u"outcomeStep"_s);
    m_pages->addWidget(makeDecision());
    m_pages->addWidget(makeDone());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QWidget *OutcomeStep::makeDecision()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, metric::space2, metric::space3);
    layout->setSpacing(metric::space4);

    auto *head = new QHBoxLayout;
    head->setSpacing(metric::space2);
    m_icon = new QLabel(content);
    m_headline = makeLabel({}, "title", content);
    m_headline->setObjectName(u"outcomeHeadline"_s);
    head->addWidget(m_icon);
    head->addWidget(m_headline, 1);
    layout->addLayout(head);
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(metric::space1);
    layout->addLayout(m_reasons);

    auto *choices = makeCard(content);
    auto *rows = new QVBoxLayout(choices);
    rows->setContentsMargins(metric::space4, metric::space3, metric::space4, metric::space3);
    rows->setSpacing(metric::space1);
    addChoice(rows, Accept, tr("Accept"),
              tr("Complete and in due form: the law requires acceptance. The case gets its number."));
    addChoice(rows, Correction, tr("Ask for correction"),
              tr("Tells the applicant once, in writing, everything that is missing or faulty."));
    addChoice(rows, Receive, tr("Take the materials in"),
              tr("Gives a materials receipt; accept or tell everything within five working days."));
    addChoice(rows, NotOurs, tr("Not this organ's matter"), tr("Refuses at once and names the competent organ."));
    addChoice(rows, NotNeeded, tr("No application needed"), tr("Says at once why none is needed."));
    m_organLabel = makeLabel(tr("Competent organ"), "label", choices);
    m_organ = new QLineEdit(choices);
    m_organ->setObjectName(u"competentOrgan"_s);
    m_organ->setAccessibleName(m_organLabel->text());
    m_organLabel->setBuddy(m_organ);
    m_reasonLabel = makeLabel(tr("Reason, as it will stand in the paper"), "label", choices);
    m_reason = new QLineEdit(choices);
    m_reason->setObjectName(u"refusalReason"_s);
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonLabel->setBuddy(m_reason);
    rows->addWidget(m_organLabel);
    rows->addWidget(m_organ);
    rows->addWidget(m_reasonLabel);
    rows->addWidget(m_reason);
    layout->addWidget(choices);

    auto *due = makeCard(content);
    m_due = new QVBoxLayout(due);
    m_due->setContentsMargins(metric::space4, metric::space3, metric::space4, metric::space3);
    m_due->setSpacing(metric::space1);
    layout->addWidget(due);
    layout->addStretch();
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        showDecision();
        Q_EMIT rulingChanged();
    });
    return makeScroll(content, this);
}

void OutcomeStep::addChoice(QVBoxLayout *layout, Choice choice, const QString &name, const QString &explanation)
{
    static const char *const names[] = {"accept", "correction", "receive", "notOurs", "notNeeded"};
    auto *radio = new QRadioButton(name);
    radio->setObjectName(u"outcome:"_s + QString::fromLatin1(names[choice]));
    radio->setAccessibleDescription(explanation);
    auto *text = makeLabel(explanation, "secondary");
    text->setContentsMargins(metric::space6, 0, 0, metric::space1);
    m_choices->addButton(radio, choice);
    layout->addWidget(radio);
    layout->addWidget(text);
}

QWidget *OutcomeStep::makeDone()
{
    auto *done = new QWidget;
    auto *layout = new QVBoxLayout(done);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space2);
    m_doneTitle = makeLabel({}, "title", done);
    m_doneTitle->setObjectName(u"doneTitle"_s);
    m_doneTitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_doneText = makeLabel({}, "secondary", done);
    m_papers = new PaperView(done);
    m_papers->setObjectName(u"casePapers"_s);
    connect(m_papers, &PaperView::failed, &m_presenter, &ReceptionPresenter::failed);
    connect(m_papers, &PaperView::done, &m_presenter, &ReceptionPresenter::told);
    layout->addWidget(m_doneTitle);
    layout->addWidget(m_doneText);
    layout->addWidget(m_papers, 1);
    return done;
}

void OutcomeStep::showState()
{
    const ReceptionState &state = m_presenter.state();
    if (!state.plan) {
        m_application = {};
        m_papers->setPapers({});
        m_organ->clear();
        m_reason->clear();
        return;
    }
    if (state.handled) {
        showDone();
        return;
    }
    m_pages->setCurrentIndex(0);
    const bool complete = state.isComplete();
    const bool published = state.plan->isPublished();
    m_choices->button(Accept)->setEnabled(complete);
    m_choices->button(Correction)->setEnabled(published && !complete && !state.plan->items.isEmpty());
    m_choices->button(Receive)->setEnabled(!state.plan->items.isEmpty() && !state.continues);
    if (state.application.id != m_application) {
        m_application = state.application.id;
        m_organ->setText(competentOrganOf(*state.plan));
        m_reason->clear();
        m_choices->button(NotOurs)->setChecked(!m_organ->text().isEmpty());
    }
    const int chosen = m_choices->checkedId();
    const bool refusing = chosen == NotOurs || chosen == NotNeeded;
    if (!refusing && (chosen != Receive || !m_choices->button(Receive)->isEnabled())) {
        m_choices->button(complete ? Accept : published ? Correction : Receive)->setChecked(true);
    }
    showDecision();
    showDue();
    Q_EMIT rulingChanged();
}

void OutcomeStep::showDecision()
{
    const ReceptionState &state = m_presenter.state();
    const bool complete = state.isComplete();
    m_icon->setPixmap(Theme::pixmap(complete ? u"tick"_s : u"warning"_s, complete ? u"good"_s : u"warn"_s, 24));
    m_headline->setText(complete ? tr("Complete: this application must be accepted")
                        : !state.plan->isPublished()
                            ? tr("A chosen item has no published checklist: take the materials in")
                            : tr("%n thing(s) are missing or faulty", nullptr, static_cast<int>(state.open.size())));
    clearLayout(m_reasons);
    for (const FieldIssue &issue : state.assessment.issues) {
        const FormField *field = state.plan->form.find(issue.field);
        m_reasons->addWidget(makeLabel(
            u"· %1: %2"_s.arg(field ? shown(field->definition->label) : issue.field.text(), shown(issue.message)),
            "body", this));
    }
    for (const Verdict &verdict : state.assessment.verdicts) {
        if (verdict.kind == VerdictKind::Missing || verdict.kind == VerdictKind::Faulty) {
            const Requirement *row = state.plan->checklist.find(verdict.row);
            m_reasons->addWidget(makeLabel(
                u"· %1: %2"_s.arg(row ? shown(row->name()) : verdict.row, shown(verdict.reason)), "body", this));
        }
    }
    const int chosen = m_choices->checkedId();
    m_organLabel->setVisible(chosen == NotOurs);
    m_organ->setVisible(chosen == NotOurs);
    m_reasonLabel->setVisible(chosen == NotOurs || chosen == NotNeeded);
    m_reason->setVisible(chosen == NotOurs || chosen == NotNeeded);
    if (chosen == NotNeeded && m_reason->text().isEmpty()) {
        for (const PlannedItem &item : state.plan->items) {
            if (item.notNeeded) {
                m_reason->setText(item.notNeeded->because.zh);
            }
        }
    }
}

void OutcomeStep::showDue()
{
    const ReceptionState &state = m_presenter.state();
    clearLayout(m_due);
    QWidget *card = m_due->parentWidget();
    card->setVisible(state.plan->isPublished() && state.due && !state.due->items.isEmpty());
    if (!card->isVisibleTo(this)) {
        return;
    }
    m_due->addWidget(makeLabel(tr("If accepted today"), "heading", card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space4);
    grid->setVerticalSpacing(metric::space1);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ItemDue &item : state.due->items) {
        const VariantRef ref = m_presenter.catalogue().variant(item.variant);
        const Department *department = m_presenter.catalogue().department(ref.variant->guide->handledBy);
        grid->addWidget(makeLabel(shown(ref.item->nameOf(*ref.variant)), "body", card), row, 0);
        grid->addWidget(makeChip(department ? shown(department->name) : QString(), "accent", card), row, 1);
        QLabel *day = makeLabel(shownDate(item.due, m_presenter.today()), "body", card);
        day->setWordWrap(false);
        grid->addWidget(day, row, 2);
        ++row;
    }
    grid->addWidget(makeLabel(tr("All done by"), "heading", card), row, 0);
    QLabel *total = makeLabel(shownDate(state.due->total, m_presenter.today()), "heading", card);
    total->setWordWrap(false);
    grid->addWidget(total, row, 2);
    m_due->addLayout(grid);
}

void OutcomeStep::showDone()
{
    const Handled &handled = *m_presenter.state().handled;
    const CaseRecord &record = handled.record;
    const QString due = record.dueOn.isValid() ? shownDate(record.dueOn, m_presenter.today()) : QString();
    switch (record.state) {
    case CaseState::Accepted:
        m_doneTitle->setText(tr("Accepted: %1").arg(record.number));
        m_doneText->setText(tr("All done by %1. Print the papers and hand them over.").arg(due));
        break;
    case CaseState::Received:
        m_doneTitle->setText(tr("Materials taken in: %1").arg(record.receiptNumber));
        m_doneText->setText(tr("To be accepted, or told everything, by %1; otherwise it counts as accepted.").arg(due));
        break;
    case CaseState::CorrectionAsked:
        m_doneTitle->setText(tr("Correction asked for"));
        m_doneText->setText(tr("Everything was told once. Nothing may be added to it later."));
        break;
    case CaseState::NotOurs:
        m_doneTitle->setText(tr("Refused: not this organ's matter"));
        m_doneText->setText(tr("The paper names the competent organ and the remedies."));
        break;
    case CaseState::NotNeeded:
        m_doneTitle->setText(tr("No application needed"));
        m_doneText->setText(tr("The paper says why."));
        break;
    }
    m_papers->setPapers(handled.papers);
    m_pages->setCurrentIndex(1);
}

Ruling OutcomeStep::ruling() const
{
    Ruling ruling;
    switch (m_choices->checkedId()) {
    case Receive: ruling.kind = Ruling::Kind::Receive; break;
    case NotOurs:
        ruling.kind = Ruling::Kind::NotOurs;
        ruling.competentOrgan = m_organ->text().trimmed();
        ruling.reason = m_reason->text().trimmed();
        break;
    case NotNeeded:
        ruling.kind = Ruling::Kind::NotNeeded;
        ruling.reason = m_reason->text().trimmed();
        break;
    default: break;
    }
    return ruling;
}

QString OutcomeStep::verb() const
{
    switch (m_choices->checkedId()) {
    case Correction: return tr("Issue the correction notice");
    case Receive: return tr("Take in and give a receipt");
    case NotOurs: return tr("Refuse and name the organ");
    case NotNeeded: return tr("Say that none is needed");
    default: return tr("Accept");
    }
}

void OutcomeStep::focusFirst()
{
    if (QAbstractButton *chosen = m_choices->checkedButton()) {
        chosen->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace desk
