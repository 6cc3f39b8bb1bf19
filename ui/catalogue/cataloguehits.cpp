// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguehits.h"

#include "cataloguewords.h"
#include "language.h"
#include "theme.h"

using namespace Qt::StringLiterals;

namespace desk {

CatalogueHits::CatalogueHits(const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_search(catalogue)
{
}

void CatalogueHits::find(const QString &query)
{
    beginResetModel();
    m_hits = m_search.find(query);
    endResetModel();
}

int CatalogueHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant CatalogueHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return nameOf(hit);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return nameOf(hit) + u'\n' + placeOf(hit);
    case Qt::DecorationRole: {
        if (hit.variant.isEmpty()) {
            return Theme::icon(iconOf(m_catalogue.scenario(hit.scenario)->stage), u"accent"_s);
        }
        const MarkedWord word = wordFor(publicationOf(*m_catalogue.variant(hit.variant).variant));
        return Theme::icon(word.icon, word.tone);
    }
    default: return {};
    }
}

QString CatalogueHits::nameOf(const SearchHit &hit) const
{
    if (hit.variant.isEmpty()) {
        return u"%1  %2"_s.arg(hit.scenario.text(), shown(m_catalogue.scenario(hit.scenario)->name));
    }
    const VariantRef ref = m_catalogue.variant(hit.variant);
    return u"%1  %2"_s.arg(hit.variant.text(), shown(ref.item->nameOf(*ref.variant)));
}

QString CatalogueHits::placeOf(const SearchHit &hit) const
{
    const Scenario &scenario = *m_catalogue.scenario(hit.scenario);
    return u"%1 › %2"_s.arg(shown(scenario.stage.name), shown(scenario.name));
}

} // namespace desk
