// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assessment.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace desk {

// One row of the checklist: tick it when it lies there as asked; say that it need not be handed in, or what is wrong
// with it.
class MaterialRow final : public QWidget {
    Q_OBJECT
public:
    MaterialRow(const Catalogue &catalogue, const Requirement &requirement, QWidget *parent = nullptr);

    const RowKey &row() const { return m_row; }
    void setRow(const Requirement &requirement, const HandedIn &handedIn, const Verdict &verdict);
    void focusBox();

Q_SIGNALS:
    void handedIn(const desk::RowKey &row, const desk::HandedIn &what);

private:
    void buildDetails(const Requirement &requirement);
    void tick(bool present);
    void openExemptions();
    void report();

    const Catalogue &m_catalogue;
    RowKey m_row;
    Requirement m_requirement; // as last shown
    HandedIn m_handedIn;       // likewise
    QCheckBox *m_box;
    QLabel *m_form;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QPushButton *m_exempt;
    QPushButton *m_faulty;
    QWidget *m_details;
    QList<QCheckBox *> m_faults;
    QLineEdit *m_remark;
};

} // namespace desk
