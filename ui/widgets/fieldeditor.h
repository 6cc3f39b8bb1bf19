// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "oneform.h"
#include "validation.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk {

class ValueEditor;

// One field of the one form: label, editor by the field's type, "why is this asked", and what is wrong, below it.
class FieldEditor final : public QWidget {
    Q_OBJECT
public:
    // `why` says who needs the field and on what basis; it opens on demand. objectName is "field:" and the key.
    FieldEditor(const FormField &field, const QString &why, QWidget *parent = nullptr);

    const FieldKey &key() const { return m_key; }
    QJsonValue value() const;
    // Does not emit edited. A value the clerk is typing right now is left alone.
    void setValue(const QJsonValue &value);
    void setRequired(bool required);
    void setIssues(const QList<FieldIssue> &issues);
    void focusEditor();
    // Tables and long texts take the whole width of the form.
    bool isWide() const { return m_wide; }

Q_SIGNALS:
    void edited(const desk::FieldKey &key, const QJsonValue &value);

private:
    void showLabel();

    FieldKey m_key;
    QString m_name;
    bool m_required;
    bool m_wide;
    QLabel *m_label;
    ValueEditor *m_editor;
    QLabel *m_error;
    QLabel *m_why;
    QPushButton *m_whyButton;
};

} // namespace desk
