// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist.h"

namespace desk {

// One guide's mention of a material while the guides are being merged.
struct MergedUse {
    qsizetype source = 0; // place among the sources as they were given
    const MaterialUse *use = nullptr;
    RowKey row;
    Truth applies = Truth::True; // never False
    qsizetype choice = 0;        // place among the choices
    bool dropped = false;        // a row that has to be there anyway meets this need
};

// Rows of which a guide wants at least one. A row without alternatives is a choice of one.
struct Choice {
    QString word; // "P003/marriage"; empty for a row without alternatives
    QSet<RowKey> rows;
    bool certain = true; // no open answer can change it
};

// All guides' needs together: every choice has to be met. A choice that another one always meets is folded into it, so
// that nobody is asked for "A or B" where A has to be there anyway. This never loosens a need: the department that
// wanted the larger choice keeps its demand on the rows that remain.
class MergedNeeds {
public:
    MergedNeeds(const Catalogue &catalogue, const QList<MaterialSource> &sources, const Answers &answers);

    // In the catalogue's order, which does not depend on the order of the sources.
    const QList<MergedUse> &uses() const { return m_uses; }
    // Words of the choices of more than one row that the row belongs to.
    QStringList words(const RowKey &row) const;
    // Some guide wants the row itself, whatever else is there.
    bool isUnconditional(const RowKey &row) const;
    // The chosen item whose result serves everyone who needs the row; empty: none.
    VariantKey server(const RowKey &row) const { return m_servers.value(row); }

private:
    void orderSources(const Catalogue &catalogue);
    void gather(const Condition::Lookup &lookup);
    qsizetype choiceOf(qsizetype source, const MaterialUse &use, QHash<QString, qsizetype> &choices);
    void foldChoices();
    qsizetype addedBy(qsizetype choice, qsizetype into) const;
    void findServers();
    void settleServedChoices();
    void narrow(qsizetype choice, const QSet<RowKey> &rows, qsizetype into);
    VariantKey variantOf(qsizetype source) const;

    const QList<MaterialSource> &m_sources;
    QList<qsizetype> m_order; // of the sources, as the catalogue lists them
    QList<MergedUse> m_uses;
    QList<Choice> m_choices;
    QHash<RowKey, VariantKey> m_servers;
};

} // namespace desk
