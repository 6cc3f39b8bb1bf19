// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "key.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace desk {

// Which chosen item would wait for which, by its guide or for a result.
class ResultWaits {
public:
    void addAfter(const VariantKey &variant, const QList<VariantKey> &after)
    {
        m_waits[variant].unite(QSet<VariantKey>(after.cbegin(), after.cend()));
    }
    void addResult(const VariantKey &producer, const QSet<VariantKey> &takers)
    {
        for (const VariantKey &taker : takers) {
            m_waits[taker].insert(producer);
        }
    }

    // The producer itself waits, however indirectly, for one of those who would take its result.
    bool isCircle(const VariantKey &producer, const QSet<VariantKey> &takers) const
    {
        QSet<VariantKey> reached;
        QList<VariantKey> open{producer};
        while (!open.isEmpty()) {
            for (const VariantKey &next : m_waits.value(open.takeLast())) {
                if (takers.contains(next)) {
                    return true;
                }
                if (!reached.contains(next)) {
                    reached.insert(next);
                    open.append(next);
                }
            }
        }
        return false;
    }

private:
    QHash<VariantKey, QSet<VariantKey>> m_waits;
};

} // namespace desk
