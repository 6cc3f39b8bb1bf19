// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include <vector>

namespace desk {

struct SearchHit {
    ScenarioKey scenario;
    VariantKey variant; // empty: the scenario itself
    int rank = 0; // lower is better: 0 exact code, 1 name or code starts, 2 name contains, 3 initials start, 4 initials
                  // contain, 5 one of its departments
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

// Finds scenarios and items by name, short code (p3, P003, e1-2, P1.1), pinyin initials, or department. Every word of a
// query with spaces has to match; the worst of their ranks counts. The code of an item finds all its variants. English
// words are found by their beginnings. Keeps folded copies of the names, built once.
class CatalogueSearch {
public:
    explicit CatalogueSearch(const Catalogue &catalogue);

    // Best first; scenarios before items of the same rank, then the notice's order. Empty query: nothing.
    QList<SearchHit> find(const QString &query, qsizetype limit = 50) const;

private:
    struct Entry {
        SearchHit hit;
        QString code;     // folded: p3, e1-2, p1.1
        QString itemCode; // of a variant
    };
    enum class Inside { Anywhere, WordStart };
    // What a needle found at the start of a name, or inside one, is worth.
    struct Worth {
        int starts;
        int contains;
    };
    // The folded names of all entries, one behind the other, so that a search is one run through memory.
    struct Names {
        QString text;
        std::vector<qsizetype> begins; // of each entry

        void add(const QStringList &folded);
        // Lowers the ranks of the entries in which the needle stands.
        void rank(const QString &needle, Inside inside, Worth worth, std::vector<int> &ranks) const;
    };
    struct Word;

    // The rank of each entry for one word.
    std::vector<int> ranksOf(const Word &word) const;
    void rankCodes(const QString &code, std::vector<int> &ranks) const;

    QList<Entry> m_entries;
    Names m_chinese;
    Names m_english;
    Names m_initials;
    Names m_departments; // Chinese and English
};

} // namespace desk
