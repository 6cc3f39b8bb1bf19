// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "formstep.h"

#include "fieldeditor.h"
#include "labels.h"
#include "language.h"
#include "theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

FormStep::FormStep(ReceptionPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_scroll(nullptr), m_groups(nullptr)
{
    setObjectName(u"formStep"_s);
    auto *content = new QWidget;
    m_groups = new QVBoxLayout(content);
    m_groups->setContentsMargins(0, 0, metric::space2, metric::space4);
    m_groups->setSpacing(metric::space4);
    m_scroll = makeScroll(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void FormStep::showState()
{
    const ReceptionState &state = m_presenter.state();
    if (!state.plan) {
        m_standing.clear();
        m_editors.clear();
        m_application = {};
        clearLayout(m_groups);
        return;
    }
    QList<FieldKey> keys;
    for (const FormGroup &group : state.plan->form.groups) {
        for (const FormField &field : group.fields) {
            keys.append(field.definition->key);
        }
    }
    if (state.application.id != m_application || keys != m_standing) {
        m_application = state.application.id;
        m_standing = keys;
        build();
    }
    showValues();
}

void FormStep::build()
{
    FieldKey focused;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.value()->isAncestorOf(focusWidget())) {
            focused = it.key();
        }
    }
    clearLayout(m_groups);
    m_editors.clear();
    for (const FormGroup &group : m_presenter.state().plan->form.groups) {
        auto *card = makeCard(this);
        card->setObjectName(u"group:"_s + group.party->key.text());
        auto *grid = new QGridLayout(card);
        grid->setContentsMargins(metric::space4, metric::space3, metric::space4, metric::space4);
        grid->setHorizontalSpacing(metric::space5);
        grid->setVerticalSpacing(metric::space2);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        grid->addWidget(makeLabel(shown(group.party->name), "heading", card), 0, 0, 1, 2);
        int row = 1;
        int column = 0;
        for (const FormField &field : group.fields) {
            auto *editor = new FieldEditor(field, why(field), card);
            m_editors.insert(editor->key(), editor);
            connect(editor, &FieldEditor::edited, &m_presenter, &ReceptionPresenter::setField);
            if (editor->isWide()) {
                row += column;
                grid->addWidget(editor, row++, 0, 1, 2);
                column = 0;
            } else {
                grid->addWidget(editor, row, column);
                row += column;
                column = 1 - column;
            }
        }
        m_groups->addWidget(card);
    }
    m_groups->addStretch();
    if (!focused.isEmpty()) {
        focusField(focused);
    }
}

void FormStep::showValues()
{
    const ReceptionState &state = m_presenter.state();
    QHash<FieldKey, QList<FieldIssue>> issues;
    for (const FieldIssue &issue : state.assessment.issues) {
        const bool empty = issue.kind == FieldIssue::Kind::Missing && issue.row < 0;
        if (!empty || state.formVisited) {
            issues[issue.field].append(issue);
        }
    }
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const FormField *field = state.plan->form.find(it.key());
        it.value()->setRequired(field && field->required);
        it.value()->setValue(state.application.answers.fields.value(it.key()));
        it.value()->setIssues(issues.value(it.key()));
    }
}

// "出生登记（市公安局）：登记姓名": who needs the field, and what for.
QString FormStep::why(const FormField &field) const
{
    QStringList lines;
    for (const FieldNeed &need : field.neededBy) {
        const QString reason = shown(need.why.isEmpty() ? field.definition->why : need.why);
        if (need.variant.isEmpty()) {
            lines.append(tr("Every application: %1").arg(reason));
            continue;
        }
        const VariantRef ref = m_presenter.catalogue().variant(need.variant);
        const Department *department = m_presenter.catalogue().department(need.department);
        lines.append(
            tr("%1 (%2): %3").arg(shown(ref.item->name), department ? shown(department->name) : QString(), reason));
    }
    return lines.join(u'\n');
}

void FormStep::focusField(const FieldKey &key)
{
    if (FieldEditor *editor = m_editors.value(key)) {
        m_scroll->ensureWidgetVisible(editor, 0, metric::space6);
        editor->focusEditor();
    }
}

void FormStep::focusFirst()
{
    for (const FieldKey &key : std::as_const(m_standing)) {
        if (m_presenter.state().application.answers.fields.value(key).toString().isEmpty()) {
            focusField(key);
            return;
        }
    }
    if (!m_standing.isEmpty()) {
        focusField(m_standing.constFirst());
    }
}

} // namespace desk
