// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "materialsstep.h"

#include "labels.h"
#include "language.h"
#include "materialrow.h"
#include "theme.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Rows are built anew only when what they ask for changes.
QStringList signatureOf(const Checklist &checklist)
{
    QStringList signature;
    for (const Requirement &row : checklist.rows) {
        signature.append(u"%1 %2 %3 %4 %5"_s.arg(row.row)
                             .arg(row.demands.size())
                             .arg(row.copies)
                             .arg(static_cast<int>(row.original))
                             .arg(row.exemptBy.size()));
    }
    return signature;
}

} // namespace

MaterialsStep::MaterialsStep(ReceptionPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_summary(makeLabel({}, "heading", this)), m_scroll(nullptr),
      m_groups(nullptr)
{
    setObjectName(u"materialsStep"_s);
    auto *content = new QWidget;
    m_groups = new QVBoxLayout(content);
    m_groups->setContentsMargins(0, 0, metric::space2, metric::space4);
    m_groups->setSpacing(metric::space3);
    m_scroll = makeScroll(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space2);
    layout->addWidget(m_summary);
    layout->addWidget(m_scroll, 1);
}

void MaterialsStep::showState()
{
    const ReceptionState &state = m_presenter.state();
    if (!state.plan) {
        m_application = {};
        m_signature.clear();
        m_rows.clear();
        clearLayout(m_groups);
        return;
    }
    const QStringList signature = signatureOf(state.plan->checklist);
    if (state.application.id != m_application || signature != m_signature) {
        m_application = state.application.id;
        m_signature = signature;
        build();
    }
    int settled = 0;
    for (const Requirement &requirement : state.plan->checklist.rows) {
        const Verdict *verdict = state.assessment.find(requirement.row);
        m_rows.value(requirement.row)
            ->setRow(requirement, state.application.materials.rows.value(requirement.row), *verdict);
        settled += verdict->kind != VerdictKind::Missing && verdict->kind != VerdictKind::Faulty ? 1 : 0;
    }
    m_summary->setText(state.plan->checklist.rows.isEmpty()
                           ? tr("No material has to be handed in")
                           : tr("%1 of %2 materials settled").arg(settled).arg(state.plan->checklist.rows.size()));
}

void MaterialsStep::build()
{
    const RowKey focused = [this] {
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            if (it.value()->isAncestorOf(focusWidget())) {
                return it.key();
            }
        }
        return RowKey();
    }();
    clearLayout(m_groups);
    m_rows.clear();
    const Party *party = nullptr;
    QVBoxLayout *rows = nullptr;
    for (const Requirement &requirement : m_presenter.state().plan->checklist.rows) {
        if (!rows || requirement.of != party) {
            party = requirement.of;
            auto *card = makeCard(this);
            rows = new QVBoxLayout(card);
            rows->setContentsMargins(0, metric::space2, 0, metric::space1);
            rows->setSpacing(0);
            auto *title = makeLabel(party ? shown(party->name) : tr("The matter"), "label", card);
            title->setContentsMargins(metric::space3, 0, metric::space3, 0);
            rows->addWidget(title);
            m_groups->addWidget(card);
        } else {
            rows->addWidget(makeRule(this));
        }
        auto *row = new MaterialRow(m_presenter.catalogue(), requirement, this);
        connect(row, &MaterialRow::handedIn, &m_presenter, &ReceptionPresenter::setHandedIn);
        m_rows.insert(requirement.row, row);
        rows->addWidget(row);
    }
    m_groups->addStretch();
    if (!focused.isEmpty()) {
        focusRow(focused);
    }
}

void MaterialsStep::focusRow(const RowKey &row)
{
    if (MaterialRow *widget = m_rows.value(row)) {
        m_scroll->ensureWidgetVisible(widget, 0, metric::space6);
        widget->focusBox();
    }
}

void MaterialsStep::focusFirst()
{
    for (const Verdict &verdict : m_presenter.state().assessment.verdicts) {
        if (verdict.kind == VerdictKind::Missing || verdict.kind == VerdictKind::Faulty) {
            focusRow(verdict.row);
            return;
        }
    }
}

} // namespace desk
