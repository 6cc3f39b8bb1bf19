// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "sidepanel.h"

#include "labels.h"
#include "language.h"
#include "theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

SidePanel::SidePanel(ReceptionPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_title(makeLabel({}, "heading", this)), m_gain(new QWidget(this)),
      m_forms(makeLabel({}, "figure", m_gain)), m_materials(makeLabel({}, "figure", m_gain)),
      m_visits(makeLabel({}, "figure", m_gain)), m_days(makeLabel({}, "figure", m_gain)),
      m_due(makeLabel({}, "body", this)), m_openTitle(makeLabel({}, "heading", this)), m_open(nullptr),
      m_saved(makeLabel({}, "secondary", this))
{
    setObjectName(u"side"_s);
    setFixedWidth(qRound(metric::sideWidth * qMin(1.4, Theme::textScale())));
    auto *grid = new QGridLayout(m_gain);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::space3);
    grid->setVerticalSpacing(0);
    const auto addFigure = [&](int row, int column, const QString &name, QLabel *figure, const QString &toolTip) {
        QLabel *label = makeLabel(name, "secondary", m_gain);
        label->setToolTip(toolTip);
        figure->setToolTip(toolTip);
        figure->setTextFormat(Qt::RichText);
        figure->setWordWrap(false);
        grid->addWidget(label, row, column);
        grid->addWidget(figure, row + 1, column);
    };
    addFigure(0, 0, tr("Forms"), m_forms, tr("Application forms: each item on its own → one form here"));
    addFigure(0, 1, tr("Materials"), m_materials, tr("Materials to bring: each item on its own → one set here"));
    addFigure(2, 0, tr("Visits"), m_visits, tr("Visits: each item on its own → together here"));
    addFigure(
        2, 1, tr("Working days"), m_days,
        tr("Working days: one item after the other at the statutory terms → the longest chain of promised terms"));

    auto *open = new QWidget;
    m_open = new QVBoxLayout(open);
    m_open->setContentsMargins(0, 0, 0, 0);
    m_open->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space4, metric::space4, metric::space3, metric::space3);
    layout->setSpacing(metric::space3);
    layout->addWidget(m_title);
    layout->addWidget(m_gain);
    layout->addWidget(m_due);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_openTitle);
    layout->addWidget(makeScroll(open, this), 1);
    layout->addWidget(m_saved);
    m_openTitle->setObjectName(u"openTitle"_s);
    m_due->setObjectName(u"dueLine"_s);
    m_saved->setObjectName(u"savedLine"_s);
}

void SidePanel::setSaving(QLabel *label, const Saving &saving)
{
    label->setText(saving.before == saving.after ? QString::number(saving.after)
                                                 : u"<span style='font-weight:400; color:%1'>%2</span> → %3"_s
                                                       .arg(Theme::color(u"muted"_s).name())
                                                       .arg(saving.before)
                                                       .arg(saving.after));
    label->setAccessibleName(tr("%1 before, %2 here").arg(saving.before).arg(saving.after));
}

void SidePanel::showState()
{
    const ReceptionState &state = m_presenter.state();
    const bool begun = state.plan.has_value();
    m_gain->setVisible(begun && state.plan->gain.items > 0);
    m_due->setVisible(begun);
    m_openTitle->setVisible(begun);
    m_saved->setVisible(begun);
    if (!begun) {
        m_title->setText(tr("Choose a scenario, or type what the applicant wants (Ctrl+K)."));
        m_shown.clear();
        clearLayout(m_open);
        return;
    }
    const Gain &gain = state.plan->gain;
    const int items = static_cast<int>(state.plan->items.size());
    m_title->setText(items == 0 ? tr("No item chosen yet") : tr("%n item(s), one form", nullptr, items));
    setSaving(m_forms, gain.forms);
    setSaving(m_materials, gain.materials);
    setSaving(m_visits, gain.visits);
    setSaving(m_days, gain.days);
    if (state.handled) {
        m_due->setText(state.handled->record.dueOn.isValid()
                           ? tr("Due %1").arg(shownDate(state.handled->record.dueOn, m_presenter.today()))
                           : QString());
    } else if (!state.plan->isPublished()) {
        m_due->setText(
            state.tellBy.isValid()
                ? tr("To be accepted, or told everything, by %1").arg(shownDate(state.tellBy, m_presenter.today()))
                : QString());
    } else if (state.due && state.due->total.isValid()) {
        m_due->setText(tr("If accepted today, all done by") + u'\n' + shownDate(state.due->total, m_presenter.today()));
    } else if (!state.due) {
        const Result<DueDates> due = m_presenter.dueDates();
        m_due->setText(due ? QString() : due.error().message);
    } else {
        m_due->clear();
    }
    showOpen();
    m_saved->setText(state.handled             ? tr("Filed")
                     : state.savedAt.isValid() ? tr("Saved %1").arg(atCounter(state.savedAt).toString(u"HH:mm"_s))
                                               : QString());
}

void SidePanel::showOpen()
{
    const ReceptionState &state = m_presenter.state();
    const QList<OpenThing> open = state.handled ? QList<OpenThing>() : state.open;
    m_openTitle->setText(state.handled    ? tr("Done")
                         : open.isEmpty() ? tr("Nothing is open")
                                          : tr("%n thing(s) still open", nullptr, static_cast<int>(open.size())));
    setStyleProperty(m_openTitle, "tone", open.isEmpty() ? u"good"_s : u""_s);
    const bool same = std::equal(
        open.cbegin(), open.cend(), m_shown.cbegin(), m_shown.cend(),
        [](const OpenThing &a, const OpenThing &b) { return a.kind == b.kind && a.key == b.key && a.text == b.text; });
    if (same && !open.isEmpty()) {
        return;
    }
    m_shown = open;
    clearLayout(m_open);
    for (const OpenThing &thing : open) {
        const QString icon = thing.kind == OpenThing::Kind::Row ? u"paper"_s : u"missing"_s;
        const QString text = shown(thing.text);
        auto *button = makeButton({}, "open-thing", icon, this);
        button->setObjectName(u"open:"_s + thing.key);
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, width() - 84));
        button->setToolTip(text);
        button->setAccessibleName(tr("Still open: %1").arg(text));
        connect(button, &QPushButton::clicked, &m_presenter,
                [this, thing] { Q_EMIT m_presenter.jumpRequested(thing); });
        m_open->addWidget(button);
    }
    m_open->addStretch();
}

} // namespace desk
