// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "receptionpage.h"

#include "formstep.h"
#include "labels.h"
#include "language.h"
#include "materialsstep.h"
#include "messagebar.h"
#include "noticestep.h"
#include "outcomestep.h"
#include "scenariostep.h"
#include "searchbox.h"
#include "sidepanel.h"
#include "situationstep.h"
#include "theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString nameOf(ReceptionStep step)
{
    switch (step) {
    case ReceptionStep::Scenario: return ReceptionPage::tr("Scenario");
    case ReceptionStep::Situation: return ReceptionPage::tr("Situation");
    case ReceptionStep::Notice: return ReceptionPage::tr("Notice");
    case ReceptionStep::Form: return ReceptionPage::tr("Form");
    case ReceptionStep::Materials: return ReceptionPage::tr("Materials");
    case ReceptionStep::Outcome: return ReceptionPage::tr("Outcome");
    }
    Q_UNREACHABLE();
}

} // namespace

ReceptionPage::ReceptionPage(ReceptionPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_search(new SearchBox(presenter.catalogue(), this)),
      m_steps(new QButtonGroup(this)), m_pages(new QStackedWidget(this)), m_scenario(new ScenarioStep(presenter, this)),
      m_situation(new SituationStep(presenter, this)), m_notice(new NoticeStep(presenter, this)),
      m_form(new FormStep(presenter, this)), m_materials(new MaterialsStep(presenter, this)),
      m_outcome(new OutcomeStep(presenter, this)), m_side(new SidePanel(presenter, this)),
      m_message(new MessageBar(this))
{
    setObjectName(u"receptionPage"_s);
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_scenario, m_situation, m_notice, m_form, m_materials, m_outcome}) {
        m_pages->addWidget(step);
    }
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(metric::space5, metric::space4, metric::space4, metric::space4);
    middle->setSpacing(metric::space3);
    middle->addWidget(makeHeader());
    middle->addWidget(makeSteps());
    middle->addWidget(m_pages, 1);
    middle->addWidget(m_message);
    middle->addWidget(makeFooter());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_side);

    connect(&m_presenter, &ReceptionPresenter::changed, this, &ReceptionPage::showState);
    connect(&m_presenter, &ReceptionPresenter::stepChanged, this, &ReceptionPage::showStep);
    connect(&m_presenter, &ReceptionPresenter::failed, this, &ReceptionPage::say);
    connect(&m_presenter, &ReceptionPresenter::told, m_message,
            [this](const QString &message) { m_message->say(MessageBar::Tone::Good, message); });
    connect(&m_presenter, &ReceptionPresenter::jumpRequested, this, &ReceptionPage::jump);
    connect(m_outcome, &OutcomeStep::rulingChanged, this, &ReceptionPage::showMain);
    connect(m_search, &SearchBox::chosen, &m_presenter, &ReceptionPresenter::chooseScenario);
    addShortcuts();
    showState();
    showStep();
}

QWidget *ReceptionPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    m_crumbs = makeLabel({}, "title", header);
    m_crumbs->setObjectName(u"crumbs"_s);
    layout->addWidget(m_crumbs, 1);
    layout->addWidget(m_search);
    return header;
}

QWidget *ReceptionPage::makeSteps()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space1);
    for (int i = 0; i < receptionSteps; ++i) {
        auto *button = makeButton({}, "step", {}, bar);
        button->setCheckable(true);
        button->setObjectName(u"step%1"_s.arg(i + 1));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_steps->addButton(button, i);
        layout->addWidget(button, 1);
    }
    connect(m_steps, &QButtonGroup::idClicked, this, [this](int id) {
        m_presenter.goTo(static_cast<ReceptionStep>(id));
        showSteps(); // a step that may not be gone to does not stay pressed
    });
    return bar;
}

QWidget *ReceptionPage::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space2);
    m_back = makeButton(tr("Back"), "plain", u"arrow-left"_s, footer);
    m_back->setObjectName(u"back"_s);
    const QString discard = tr("Throw this draft away");
    m_discard = makeButton(Theme::isLargeText() ? QString() : discard, "quiet", u"trash"_s, footer);
    m_discard->setAccessibleName(discard);
    m_discard->setToolTip(discard);
    m_discard->setObjectName(u"discard"_s);
    m_next = makeButton(tr("Next applicant"), "plain", u"user"_s, footer);
    m_next->setObjectName(u"nextApplicant"_s);
    m_main = makeButton({}, "primary", {}, footer);
    m_main->setObjectName(u"main"_s);
    m_main->setMinimumWidth(qRound(124 * Theme::textScale()));
    layout->addWidget(m_back);
    layout->addWidget(m_discard);
    layout->addStretch();
    layout->addWidget(m_next);
    layout->addWidget(m_main);
    connect(m_back, &QPushButton::clicked, &m_presenter, &ReceptionPresenter::goBack);
    connect(m_discard, &QPushButton::clicked, &m_presenter, &ReceptionPresenter::discard);
    connect(m_next, &QPushButton::clicked, &m_presenter, &ReceptionPresenter::nextApplicant);
    connect(m_main, &QPushButton::clicked, this, &ReceptionPage::doMain);
    return footer;
}

void ReceptionPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { doMain(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { doMain(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_presenter.nextApplicant(); });
    add(QKeySequence(Qt::Key_Escape), [this] { m_presenter.goBack(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_J), [this] {
        if (!m_presenter.state().open.isEmpty()) {
            jump(m_presenter.state().open.constFirst());
        }
    });
    for (int i = 0; i < receptionSteps; ++i) {
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
            [this, i] { m_presenter.goTo(static_cast<ReceptionStep>(i)); });
    }
}

void ReceptionPage::showState()
{
    const ReceptionState &state = m_presenter.state();
    if (state.scenario) {
        const QString life = state.scenario->stage.lifeCycle == LifeCycle::Person ? tr("Person") : tr("Enterprise");
        QStringList crumbs{life, shown(state.scenario->stage.name)};
        if (shown(state.scenario->name) != crumbs.constLast()) {
            crumbs.append(shown(state.scenario->name));
        }
        m_crumbs->setText(crumbs.join(u" › "_s));
    } else {
        m_crumbs->setText(tr("What does the applicant want?"));
    }
    // Only the step that is seen; the others when they are gone to. Without an application all of them forget the last
    // one.
    const auto seen = [&state](ReceptionStep step) { return state.step == step || !state.scenario; };
    if (seen(ReceptionStep::Situation)) {
        m_situation->showState();
    }
    if (seen(ReceptionStep::Notice)) {
        m_notice->showState();
    }
    if (seen(ReceptionStep::Form)) {
        m_form->showState();
    }
    if (seen(ReceptionStep::Materials)) {
        m_materials->showState();
    }
    if (seen(ReceptionStep::Outcome)) {
        m_outcome->showState();
    }
    m_side->showState();
    m_side->setVisible(state.step != ReceptionStep::Scenario);
    showSteps();
    showMain();
}

QString ReceptionPage::summaryOf(ReceptionStep step) const
{
    const ReceptionState &state = m_presenter.state();
    if (!state.plan) {
        return {};
    }
    int settled = 0;
    switch (step) {
    case ReceptionStep::Scenario: return shown(state.scenario->name);
    case ReceptionStep::Situation: return tr("%n item(s)", nullptr, static_cast<int>(state.plan->items.size()));
    case ReceptionStep::Notice: return tr("%n material(s)", nullptr, state.plan->gain.materials.after);
    case ReceptionStep::Form: return tr("%n open", nullptr, static_cast<int>(state.assessment.issues.size()));
    case ReceptionStep::Materials:
        for (const Verdict &verdict : state.assessment.verdicts) {
            settled += verdict.kind != VerdictKind::Missing && verdict.kind != VerdictKind::Faulty ? 1 : 0;
        }
        return tr("%1 of %2").arg(settled).arg(state.assessment.verdicts.size());
    case ReceptionStep::Outcome: return state.handled ? tr("Done") : state.isComplete() ? tr("Ready") : QString();
    }
    Q_UNREACHABLE();
}

void ReceptionPage::showSteps()
{
    const ReceptionState &state = m_presenter.state();
    for (int i = 0; i < receptionSteps; ++i) {
        const auto step = static_cast<ReceptionStep>(i);
        QAbstractButton *button = m_steps->button(i);
        const QString summary = summaryOf(step);
        button->setText(u"%1 %2\n%3"_s.arg(i + 1).arg(nameOf(step), summary));
        button->setAccessibleName(tr("Step %1: %2. %3").arg(i + 1).arg(nameOf(step), summary));
        button->setToolTip(tr("Alt+%1").arg(i + 1));
        button->setEnabled(m_presenter.canGoTo(step) && (!state.handled || step == ReceptionStep::Outcome));
        button->setChecked(state.step == step);
    }
}

void ReceptionPage::showStep()
{
    const ReceptionState &state = m_presenter.state();
    m_pages->setCurrentIndex(static_cast<int>(state.step));
    m_message->clear();
    showState();
    switch (state.step) {
    case ReceptionStep::Scenario:
        m_scenario->showDrafts();
        focusStart();
        break;
    case ReceptionStep::Situation:
        m_situation->focusQuestion(state.questions.isEmpty() ? QString() : state.questions.constFirst()->key);
        break;
    case ReceptionStep::Notice: m_main->setFocus(); break;
    case ReceptionStep::Form: m_form->focusFirst(); break;
    case ReceptionStep::Materials: m_materials->focusFirst(); break;
    case ReceptionStep::Outcome:
        if (state.handled) {
            m_main->setFocus();
        } else {
            m_outcome->focusFirst();
        }
        break;
    }
}

void ReceptionPage::showMain()
{
    const ReceptionState &state = m_presenter.state();
    m_back->setVisible(state.step != ReceptionStep::Scenario && !state.handled);
    m_discard->setVisible(state.scenario && !state.handled && !state.continues &&
                          state.step == ReceptionStep::Situation);
    m_next->setVisible(state.scenario && !state.handled);
    m_main->setVisible(state.step != ReceptionStep::Scenario);
    QString text;
    if (state.handled) {
        text = tr("Next applicant");
    } else if (state.step == ReceptionStep::Outcome) {
        text = m_outcome->verb();
    } else {
        text = tr("Continue");
    }
    m_main->setText(text);
    m_main->setToolTip(u"Ctrl+Enter"_s);
    m_main->setAccessibleName(text);
    const int next = static_cast<int>(state.step) + 1;
    m_main->setEnabled(state.handled || state.step == ReceptionStep::Outcome ||
                       (next < receptionSteps && m_presenter.canGoTo(static_cast<ReceptionStep>(next))));
}

void ReceptionPage::doMain()
{
    if (!m_main->isVisible() || !m_main->isEnabled()) {
        return;
    }
    const ReceptionState &state = m_presenter.state();
    if (state.handled) {
        m_presenter.nextApplicant();
    } else if (state.step == ReceptionStep::Outcome) {
        m_presenter.decide(m_outcome->ruling());
    } else {
        m_presenter.goForward();
    }
}

void ReceptionPage::jump(const OpenThing &thing)
{
    switch (thing.kind) {
    case OpenThing::Kind::Question:
    case OpenThing::Kind::Items:
        m_presenter.goTo(ReceptionStep::Situation);
        m_situation->focusQuestion(thing.key);
        break;
    case OpenThing::Kind::Field:
        m_presenter.goTo(ReceptionStep::Form);
        m_form->focusField(FieldKey(thing.key));
        break;
    case OpenThing::Kind::Row:
        m_presenter.goTo(ReceptionStep::Materials);
        m_materials->focusRow(thing.key);
        break;
    }
}

void ReceptionPage::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (m_presenter.state().step == ReceptionStep::Scenario && !text.isEmpty() && text.at(0).isPrint() &&
        !text.at(0).isSpace()) {
        m_search->setFocus(Qt::OtherFocusReason);
        QApplication::sendEvent(m_search, event);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReceptionPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReceptionPage::focusStart()
{
    if (m_presenter.state().step == ReceptionStep::Scenario) {
        m_search->setFocus(Qt::OtherFocusReason);
    }
}

void ReceptionPage::say(const Error &error)
{
    m_message->say(error);
}

} // namespace desk
