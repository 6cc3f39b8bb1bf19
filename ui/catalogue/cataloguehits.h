// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cataloguesearch.h"

#include <QAbstractListModel>

namespace desk {

// What a search in the catalogue found, best first.
class CatalogueHits final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CatalogueHits(const Catalogue &catalogue, QObject *parent = nullptr);

    void find(const QString &query);
    const SearchHit &at(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString nameOf(const SearchHit &hit) const;
    QString placeOf(const SearchHit &hit) const;

    const Catalogue &m_catalogue;
    CatalogueSearch m_search;
    QList<SearchHit> m_hits;
};

} // namespace desk
