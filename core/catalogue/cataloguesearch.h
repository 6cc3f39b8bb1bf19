// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

namespace desk {

struct SearchHit {
    ScenarioKey scenario;
    VariantKey variant; // empty: the scenario itself
    int rank = 0; // lower is better: 0 exact code, 1 name starts, 2 name contains, 3 initials start, 4 initials contain
};

// Finds scenarios and items by name, short code (p3, P003, e1-2, P1.1) or pinyin initials. Every word of a query with
// spaces has to match. Keeps folded copies of the names, built once.
class CatalogueSearch {
public:
    explicit CatalogueSearch(const Catalogue &catalogue);

    // Best first; scenarios before items of the same rank, then the notice's order. Empty query: nothing.
    QList<SearchHit> find(const QString &query, qsizetype limit = 50) const;

private:
    struct Entry {
        SearchHit hit;
        QString code;
        QStringList names; // folded, both languages
        QString initials;
    };
    QList<Entry> m_entries;
};

} // namespace desk
