// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receptionpresenter.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace desk {

// Step 2: a few plain questions on the left, the items they choose on the right.
class SituationStep final : public QWidget {
    Q_OBJECT
public:
    explicit SituationStep(ReceptionPresenter &presenter, QWidget *parent = nullptr);

    void showState();
    void focusQuestion(const QString &key);

private:
    void showQuestions();
    void buildItems();
    void showItems();
    QWidget *makeQuestion(const Question &question);
    QWidget *makeItem(const Item &item, const Variant &variant);

    struct ItemRow {
        QCheckBox *box = nullptr;
        QLabel *note = nullptr;
    };

    ReceptionPresenter &m_presenter;
    QVBoxLayout *m_questions;
    QVBoxLayout *m_items;
    QLabel *m_itemsTitle;
    const Scenario *m_scenario = nullptr; // whose items stand there
    QStringList m_asked;                  // keys of the questions that stand there
    CaseId m_application;
    QHash<VariantKey, ItemRow> m_rows;
};

} // namespace desk
