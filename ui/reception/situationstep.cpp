// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "situationstep.h"

#include "flowlayout.h"
#include "labels.h"
#include "language.h"
#include "theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

SituationStep::SituationStep(ReceptionPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_questions(nullptr), m_items(nullptr), m_itemsTitle(nullptr)
{
    setObjectName(u"situationStep"_s);
    auto *questions = new QWidget;
    m_questions = new QVBoxLayout(questions);
    m_questions->setContentsMargins(0, 0, metric::space2, metric::space3);
    m_questions->setSpacing(metric::space3);
    auto *items = new QWidget;
    m_items = new QVBoxLayout(items);
    m_items->setContentsMargins(0, 0, metric::space2, metric::space3);
    m_items->setSpacing(metric::space2);
    m_itemsTitle = makeLabel({}, "heading", this);

    auto *left = new QVBoxLayout;
    left->setSpacing(metric::space2);
    left->addWidget(makeLabel(tr("The applicant's situation"), "heading", this));
    left->addWidget(makeScroll(questions, this), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(metric::space2);
    right->addWidget(m_itemsTitle);
    right->addWidget(makeScroll(items, this), 1);
    auto *layout = new QBoxLayout(Theme::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::isLargeText() ? metric::space2 : metric::space5);
    layout->addLayout(left, 5);
    layout->addLayout(right, 6);
}

void SituationStep::showState()
{
    const ReceptionState &state = m_presenter.state();
    if (!state.scenario) {
        m_application = {};
        m_scenario = nullptr;
        m_asked.clear();
        m_rows.clear();
        clearLayout(m_questions);
        clearLayout(m_items);
        return;
    }
    const bool other = state.application.id != m_application;
    m_application = state.application.id;
    QStringList keys;
    for (const Question *question : state.questions) {
        keys.append(question->key);
    }
    if (other || keys != m_asked) {
        m_asked = keys;
        showQuestions();
    }
    if (other || state.scenario != m_scenario) {
        m_scenario = state.scenario;
        buildItems();
    }
    showItems();
}

void SituationStep::showQuestions()
{
    QString focused;
    if (const QWidget *widget = focusWidget()) {
        focused = widget->objectName();
    }
    clearLayout(m_questions);
    for (const Question *question : m_presenter.state().questions) {
        m_questions->addWidget(makeQuestion(*question));
    }
    if (m_presenter.state().questions.isEmpty()) {
        m_questions->addWidget(makeLabel(tr("Nothing has to be asked first."), "secondary", this));
    }
    m_questions->addStretch();
    if (!focused.isEmpty()) {
        if (auto *widget = findChild<QWidget *>(focused)) {
            widget->setFocus();
        }
    }
}

QWidget *SituationStep::makeQuestion(const Question &question)
{
    auto *card = makeCard(this);
    card->setObjectName(u"question:"_s + question.key);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::space3, metric::space3, metric::space3, metric::space2);
    layout->setSpacing(metric::space1);
    layout->addWidget(makeLabel(shown(question.ask), "heading", card));
    if (!question.help.isEmpty()) {
        layout->addWidget(makeLabel(shown(question.help), "secondary", card));
    }
    auto *options = new QWidget(card);
    auto *flow = new FlowLayout(metric::space3, options);
    auto *group = new QButtonGroup(card);
    const QString given = m_presenter.state().application.answers.questions.value(question.key, question.defaultOption);
    for (const Option &option : question.options) {
        auto *radio = new QRadioButton(shown(option.label), options);
        radio->setObjectName(u"option:%1:%2"_s.arg(question.key, option.key));
        radio->setAccessibleName(u"%1 %2"_s.arg(shown(question.ask), shown(option.label)));
        radio->setChecked(option.key == given);
        group->addButton(radio);
        flow->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this,
                [this, key = question.key, value = option.key] { m_presenter.answer(key, value); });
    }
    layout->addWidget(options);
    return card;
}

void SituationStep::buildItems()
{
    clearLayout(m_items);
    m_rows.clear();
    for (const Item &item : m_scenario->items) {
        for (const Variant &variant : item.variants) {
            m_items->addWidget(makeItem(item, variant));
        }
    }
    m_items->addStretch();
}

QWidget *SituationStep::makeItem(const Item &item, const Variant &variant)
{
    auto *card = makeCard(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::space3, metric::space1, metric::space3, metric::space2);
    layout->setSpacing(2);
    const QString name = shown(item.nameOf(variant));

    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    auto *box = new QCheckBox(card);
    box->setObjectName(u"item:"_s + variant.key.text());
    box->setAccessibleName(u"%1 %2"_s.arg(variant.key.text(), name));
    box->setToolTip(name);
    auto *label = makeLabel(name, "body", card);
    label->setContentsMargins(0, 5, 0, 0);
    label->setBuddy(box);
    head->addWidget(box, 0, Qt::AlignTop);
    head->addWidget(label, 1);
    auto *code = makeLabel(variant.key.text(), "secondary", card);
    code->setWordWrap(false);
    code->setContentsMargins(metric::space2, 6, 0, 0);
    head->addWidget(code, 0, Qt::AlignTop);
    layout->addLayout(head);

    auto *chips = new QWidget(card);
    auto *flow = new FlowLayout(metric::space1, chips);
    flow->setContentsMargins(metric::space6, 0, 0, 0);
    const Catalogue &catalogue = m_presenter.catalogue();
    if (variant.guide) {
        const Department *department = catalogue.department(variant.guide->handledBy);
        flow->addWidget(makeChip(shown(department->name), "accent", chips));
        flow->addWidget(makeChip(variant.guide->handling == Handling::Immediate ? tr("On the spot")
                                 : variant.guide->promisedTerm.unit == DayUnit::WorkingDay
                                     ? tr("%n working day(s)", nullptr, variant.guide->promisedTerm.days)
                                     : tr("%n calendar day(s)", nullptr, variant.guide->promisedTerm.days),
                                 "plain", chips));
    } else {
        for (const DepartmentKey &key : variant.cooperating.isEmpty() ? variant.lead : variant.cooperating) {
            flow->addWidget(makeChip(shown(catalogue.department(key)->name), "accent", chips));
        }
        flow->addWidget(makeChip(variant.isAbolished() ? tr("Abolished: nobody has to apply for it")
                                                       : tr("Checklist not yet published: materials receipt only"),
                                 "warn", chips));
    }
    if (variant.level != AuthorityLevel::County) {
        flow->addWidget(
            makeChip(variant.level == AuthorityLevel::City ? tr("Decided by Weihai") : tr("Decided by the province"),
                     "warn", chips));
    }
    if (variant.provenance.confidence != Confidence::High) {
        QLabel *doubt = makeChip(tr("Row restored with doubt"), "warn", chips);
        doubt->setToolTip(variant.provenance.note);
        flow->addWidget(doubt);
    }
    layout->addWidget(chips);
    auto *note = makeLabel({}, "secondary", card);
    note->setContentsMargins(metric::space6, 0, 0, 0);
    note->hide();
    layout->addWidget(note);

    connect(box, &QCheckBox::clicked, this,
            [this, key = variant.key](bool checked) { m_presenter.setChosen(key, checked); });
    m_rows.insert(variant.key, {box, note});
    return card;
}

void SituationStep::showItems()
{
    const ReceptionState &state = m_presenter.state();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const PlannedItem *planned = state.plan->find(it.key());
        it->box->setChecked(planned != nullptr);
        const VariantRef row = m_presenter.catalogue().variant(it.key());
        const Grounds *needless =
            notNeeded(m_presenter.catalogue(), *row.scenario, *row.variant, state.application.answers);
        QString note;
        if (needless) {
            note = tr("Not needed: %1").arg(shown(needless->because));
        } else if (planned && !planned->waitsFor.isEmpty()) {
            QStringList names;
            for (const VariantKey &key : planned->waitsFor) {
                const VariantRef ref = m_presenter.catalogue().variant(key);
                names.append(shown(ref.item->name));
            }
            note = tr("Starts when done: %1").arg(names.join(tr(", ")));
        }
        it->note->setText(note);
        it->note->setVisible(!note.isEmpty());
        setStyleProperty(it->note, "tone", planned && needless ? u"warn"_s : u""_s);
    }
    m_itemsTitle->setText(tr("Items: %1 of %2 chosen").arg(state.plan->items.size()).arg(m_rows.size()));
}

void SituationStep::focusQuestion(const QString &key)
{
    const QWidget *card = findChild<QWidget *>(u"question:"_s + key);
    if (card) {
        if (auto *radio = card->findChild<QRadioButton *>()) {
            radio->setFocus(Qt::OtherFocusReason);
        }
    } else if (!m_rows.isEmpty()) {
        m_rows.cbegin()->box->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace desk
