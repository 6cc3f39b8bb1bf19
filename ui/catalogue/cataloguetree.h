// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace desk {

// The catalogue as a tree: life cycle, stage, scenario, item, and its variants where it has any.
class CatalogueTree final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Code, ColumnCount };

    // What a row stands for; of the pointers only those that apply are set.
    struct Place {
        LifeCycle lifeCycle = LifeCycle::Enterprise;
        const Stage *stage = nullptr;
        const Scenario *scenario = nullptr;
        const Item *item = nullptr;
        const Variant *variant = nullptr; // a leaf
    };

    explicit CatalogueTree(const Catalogue &catalogue, QObject *parent = nullptr);
    ~CatalogueTree() override;

    Place placeOf(const QModelIndex &index) const;
    // Of a variant, or of the scenario when `variant` is empty; invalid when unknown.
    QModelIndex indexOf(const ScenarioKey &scenario, const VariantKey &variant) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    const Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    static QString nameOf(const Place &place);
    static QString codeOf(const Place &place);
    static QVariant iconOf(const Place &place);
    static QString spokenOf(const Place &place);

    std::unique_ptr<Node> m_root;
};

} // namespace desk
