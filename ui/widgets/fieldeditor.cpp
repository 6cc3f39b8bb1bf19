// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "fieldeditor.h"

#include "labels.h"
#include "language.h"
#include "theme.h"
#include "valueeditor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

FieldEditor::FieldEditor(const FormField &field, const QString &why, QWidget *parent)
    : QWidget(parent), m_key(field.definition->key), m_name(shown(field.definition->label)), m_required(field.required),
      m_wide(field.definition->type == FieldType::Table || field.definition->type == FieldType::LongText),
      m_label(makeLabel({}, "label", this)),
      m_editor(field.definition->type == FieldType::Table
                   ? makeTableEditor(*field.definition, this)
                   : makeValueEditor(field.definition->type, field.definition->options, field.definition->maximumLength,
                                     field.definition->example, this)),
      m_error(makeLabel({}, "error", this)), m_why(makeLabel(why, "secondary", this)),
      m_whyButton(makeButton(tr("Why?"), "quiet", {}, this))
{
    setObjectName(u"field:"_s + m_key.text());
    m_editor->widget()->setObjectName(u"edit:"_s + m_key.text());
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::space1);
    head->addWidget(m_label, 1);
    head->addWidget(m_whyButton, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_editor->widget());
    layout->addWidget(m_error);
    layout->addWidget(m_why);
    layout->addStretch();

    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor->focusTarget());
    m_why->hide();
    m_error->hide();
    m_whyButton->setCheckable(true);
    m_whyButton->setFocusPolicy(Qt::ClickFocus); // not a stop on the way from field to field; F1 opens it
    m_whyButton->setAccessibleName(tr("Why is \"%1\" asked?").arg(m_name));
    m_whyButton->setVisible(!why.isEmpty());
    connect(m_whyButton, &QPushButton::toggled, m_why, &QWidget::setVisible);
    if (!field.definition->help.isEmpty()) {
        m_editor->widget()->setToolTip(shown(field.definition->help));
    }
    showLabel();
    m_editor->changed = [this] { Q_EMIT edited(m_key, m_editor->value()); };
}

void FieldEditor::showLabel()
{
    m_label->setText(m_required ? m_name : tr("%1 (optional)").arg(m_name));
    m_editor->widget()->setAccessibleName(m_label->text());
}

QJsonValue FieldEditor::value() const
{
    return m_editor->value();
}

void FieldEditor::setValue(const QJsonValue &value)
{
    if (!m_editor->isBusy()) {
        m_editor->setValue(value);
    }
}

void FieldEditor::setRequired(bool required)
{
    if (m_required != required) {
        m_required = required;
        showLabel();
    }
}

void FieldEditor::setIssues(const QList<FieldIssue> &issues)
{
    QStringList lines;
    for (const FieldIssue &issue : issues) {
        const QString text = shown(issue.message);
        lines.append(issue.row >= 0 ? tr("Row %1: %2").arg(issue.row + 1).arg(text) : text);
    }
    m_error->setText(lines.join(u'\n'));
    m_error->setVisible(!lines.isEmpty());
    m_editor->setFaulty(!lines.isEmpty());
    m_editor->widget()->setAccessibleDescription(lines.join(u' '));
}

void FieldEditor::focusEditor()
{
    m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
