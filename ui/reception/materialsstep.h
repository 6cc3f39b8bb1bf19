// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receptionpresenter.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace desk {

class MaterialRow;

// Step 5: the one set of materials, party by party. Rows that need not be handed in stay visible, with the evidence.
class MaterialsStep final : public QWidget {
    Q_OBJECT
public:
    explicit MaterialsStep(ReceptionPresenter &presenter, QWidget *parent = nullptr);

    void showState();
    void focusRow(const RowKey &row);
    void focusFirst(); // the first row still open

private:
    void build();

    ReceptionPresenter &m_presenter;
    QLabel *m_summary;
    QScrollArea *m_scroll;
    QVBoxLayout *m_groups;
    CaseId m_application;
    QStringList m_signature; // what the standing rows were built from
    QHash<RowKey, MaterialRow *> m_rows;
};

} // namespace desk
