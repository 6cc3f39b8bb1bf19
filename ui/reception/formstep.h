// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receptionpresenter.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace desk {

class FieldEditor;

// Step 4: the one form, grouped by whom the questions are about, two columns.
class FormStep final : public QWidget {
    Q_OBJECT
public:
    explicit FormStep(ReceptionPresenter &presenter, QWidget *parent = nullptr);

    void showState();
    void focusField(const FieldKey &key);
    void focusFirst();

private:
    void build();
    void showValues();
    QString why(const FormField &field) const;

    ReceptionPresenter &m_presenter;
    QScrollArea *m_scroll;
    QVBoxLayout *m_groups;
    CaseId m_application;
    QList<FieldKey> m_standing; // the fields that stand there, in order
    QHash<FieldKey, FieldEditor *> m_editors;
};

} // namespace desk
