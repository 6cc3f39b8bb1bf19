// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "scenariostep.h"

#include "flowlayout.h"
#include "labels.h"
#include "language.h"
#include "theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int draftsShown = 3;
constexpr int cardWidth = 226;

bool isPublished(const Scenario &scenario)
{
    for (const Item &item : scenario.items) {
        for (const Variant &variant : item.variants) {
            if (variant.guide) {
                return true;
            }
        }
    }
    return false;
}

// A push button that lays children out on itself; the children let the mouse through.
class CardButton final : public QPushButton {
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override
    {
        const int width = qRound(cardWidth * Theme::textScale());
        return {width, layout()->heightForWidth(width)};
    }
};

} // namespace

ScenarioStep::ScenarioStep(ReceptionPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_drafts(desk::makeCard(this)), m_draftRows(new QVBoxLayout(m_drafts)),
      m_lifeCycles(new QButtonGroup(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(u"scenarioStep"_s);
    m_draftRows->setContentsMargins(metric::space3, metric::space2, metric::space3, metric::space2);
    m_draftRows->setSpacing(metric::space1);

    auto *switches = new QHBoxLayout;
    switches->setSpacing(metric::space2);
    const auto addSwitch = [&](LifeCycle lifeCycle, const QString &name, const QString &icon,
                               const QString &objectName) {
        auto *button = makeButton(name, "segment", icon, this);
        button->setCheckable(true);
        button->setObjectName(objectName);
        m_lifeCycles->addButton(button, m_pages->addWidget(makeStages(lifeCycle)));
        switches->addWidget(button);
    };
    addSwitch(LifeCycle::Person, tr("A person's life"), u"person"_s, u"lifeCyclePerson"_s);
    addSwitch(LifeCycle::Enterprise, tr("An enterprise's life"), u"enterprise"_s, u"lifeCycleEnterprise"_s);
    switches->addStretch();
    m_lifeCycles->button(0)->setChecked(true);
    connect(m_lifeCycles, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space3);
    layout->addWidget(m_drafts);
    layout->addLayout(switches);
    layout->addWidget(m_pages, 1);
    showDrafts();
}

QWidget *ScenarioStep::makeStages(LifeCycle lifeCycle)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, metric::space2, metric::space4);
    layout->setSpacing(metric::space4);
    for (const Stage &stage : m_presenter.catalogue().stages(lifeCycle)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metric::space3);
        auto *name = makeLabel(shown(stage.name), "heading", content);
        name->setFixedWidth(qRound(84 * Theme::textScale()));
        row->addWidget(name, 0, Qt::AlignTop);
        auto *cards = new QWidget(content);
        auto *flow = new FlowLayout(metric::space3, cards);
        for (const Scenario &scenario : m_presenter.catalogue().scenarios()) {
            if (scenario.stage.lifeCycle == lifeCycle && scenario.stage.number == stage.number) {
                flow->addWidget(makeCard(scenario));
            }
        }
        row->addWidget(cards, 1);
        layout->addLayout(row);
    }
    layout->addStretch();
    return makeScroll(content, this);
}

QWidget *ScenarioStep::makeCard(const Scenario &scenario)
{
    auto *card = new CardButton;
    card->setProperty("role", u"scenario"_s);
    card->setObjectName(u"scenario:"_s + scenario.key.text());
    const bool enterprise = scenario.stage.lifeCycle == LifeCycle::Enterprise;
    const bool published = isPublished(scenario);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::space3, metric::space3, metric::space3, metric::space3);
    layout->setSpacing(metric::space1);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::space2);
    auto *icon = new QLabel(card);
    icon->setPixmap(Theme::pixmap(u"stage-%1%2"_s.arg(QChar(enterprise ? u'E' : u'P')).arg(scenario.stage.number),
                                  published ? u"accent"_s : u"muted"_s));
    head->addWidget(icon);
    head->addWidget(makeLabel(shown(scenario.name), "heading", card), 1);
    head->addWidget(makeLabel(scenario.key.text(), "secondary", card));
    layout->addLayout(head);
    layout->addWidget(makeLabel(shown(scenario.summary), "secondary", card));
    const QString items = tr("%n item(s)", nullptr, static_cast<int>(scenario.items.size()));
    const QString state = published ? tr("Checklist published") : tr("Receipt only");
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metric::space1);
    foot->addWidget(makeChip(items, "plain", card));
    foot->addWidget(makeChip(state, published ? "good" : "plain", card));
    foot->addStretch();
    layout->addStretch();
    layout->addLayout(foot);
    for (QLabel *label : card->findChildren<QLabel *>()) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    card->setAccessibleName(u"%1 %2, %3, %4"_s.arg(scenario.key.text(), shown(scenario.name), items, state));
    card->setAccessibleDescription(shown(scenario.summary));
    connect(card, &QPushButton::clicked, &m_presenter, [this, key = scenario.key] { m_presenter.chooseScenario(key); });
    return card;
}

QWidget *ScenarioStep::makeDraft(const Draft &draft)
{
    auto *row = new QWidget(m_drafts);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString when = atCounter(draft.savedAt).toString(u"MM-dd HH:mm"_s);
    layout->addWidget(makeLabel(u"%1    %2"_s.arg(when, draft.title), "body", row), 1);
    auto *resume = makeButton(tr("Go on"), "quiet", {}, row);
    resume->setObjectName(u"resume:"_s + draft.id.text());
    resume->setAccessibleName(tr("Go on with %1").arg(draft.title));
    connect(resume, &QPushButton::clicked, &m_presenter, [this, id = draft.id] { m_presenter.resume(id); });
    layout->addWidget(resume);
    return row;
}

void ScenarioStep::showDrafts()
{
    const Result<QList<Draft>> drafts = m_presenter.drafts();
    clearLayout(m_draftRows);
    m_drafts->setVisible(drafts && !drafts->isEmpty());
    if (!drafts || drafts->isEmpty()) {
        return;
    }
    const int count = static_cast<int>(drafts->size());
    m_draftRows->addWidget(makeLabel(tr("%n unfinished application(s) kept", nullptr, count), "heading", m_drafts));
    for (const Draft &draft : drafts->first(qMin(draftsShown, count))) {
        m_draftRows->addWidget(makeDraft(draft));
    }
    if (count > draftsShown) {
        auto *all = makeButton(tr("Show all"), "quiet", {}, m_drafts);
        connect(all, &QPushButton::clicked, this, [this, list = *drafts, all] {
            all->hide();
            for (qsizetype i = draftsShown; i < list.size(); ++i) {
                m_draftRows->addWidget(makeDraft(list.at(i)));
            }
        });
        m_draftRows->addWidget(all, 0, Qt::AlignLeft);
    }
}

} // namespace desk
