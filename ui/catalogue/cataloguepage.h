// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace desk {

class CatalogueHits;
class CatalogueTree;

// The item lists to look things up in: by life cycle, or by name, short code or pinyin initials.
class CataloguePage final : public QWidget {
    Q_OBJECT
public:
    explicit CataloguePage(const Catalogue &catalogue, QWidget *parent = nullptr);

    void focusSearch();
    // Opens a row in the tree; an unknown key changes nothing.
    void showVariant(const VariantKey &key);

Q_SIGNALS:
    // The guides of the chosen row, item or scenario are wanted on paper.
    void guidesRequested(const QList<desk::VariantKey> &variants);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    QTreeView *makeTree();
    QListView *makeList();
    void fitColumns();
    void find();
    void choose(const ScenarioKey &scenario, const VariantKey &variant);
    void showPlace(const QModelIndex &index);
    QList<VariantKey> chosenVariants() const;
    bool onKey(QObject *watched, int key);

    const Catalogue &m_catalogue;
    CatalogueTree *m_tree;
    CatalogueHits *m_hits;
    QLineEdit *m_search;
    QPushButton *m_print = nullptr;
    QStackedWidget *m_lists;
    QTreeView *m_treeView;
    QListView *m_hitView;
    QWidget *m_nothing;
    QScrollArea *m_detail;
    QTimer m_typing;
};

} // namespace desk
