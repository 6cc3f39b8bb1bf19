// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "itemorder.h"

#include <QSet>

#include <algorithm>

namespace desk {

namespace {

const VariantKey &keyOf(const PlannedItem &item)
{
    return item.ref.variant->key;
}

bool waitsForNone(const PlannedItem &item, const QSet<VariantKey> &left)
{
    return std::none_of(item.waitsFor.cbegin(), item.waitsFor.cend(),
                        [&left](const VariantKey &key) { return left.contains(key); });
}

// Everything an item waits for among those left, however indirectly.
QSet<VariantKey> ancestors(const VariantKey &of, const QHash<VariantKey, QList<VariantKey>> &waits)
{
    QSet<VariantKey> reached;
    QList<VariantKey> open = waits.value(of);
    while (!open.isEmpty()) {
        const VariantKey next = open.takeLast();
        if (waits.contains(next) && !reached.contains(next)) {
            reached.insert(next);
            open.append(waits.value(next));
        }
    }
    return reached;
}

// The first item of a circle that waits for nothing outside it, so that only links of the circle are dropped.
qsizetype startOfCircle(const QList<PlannedItem> &items)
{
    QHash<VariantKey, QList<VariantKey>> waits;
    for (const PlannedItem &item : items) {
        waits.insert(keyOf(item), item.waitsFor);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QSet<VariantKey> before = ancestors(keyOf(items.at(i)), waits);
        const bool isFirstCircle =
            std::all_of(before.cbegin(), before.cend(), [&items, &waits, i](const VariantKey &key) {
                return ancestors(key, waits).contains(keyOf(items.at(i)));
            });
        if (isFirstCircle) {
            return i;
        }
    }
    return 0;
}

} // namespace

QList<PlannedItem> inOrder(QList<PlannedItem> items)
{
    QSet<VariantKey> left;
    for (const PlannedItem &item : std::as_const(items)) {
        left.insert(keyOf(item));
    }
    QList<PlannedItem> ordered;
    while (!items.isEmpty()) {
        auto next = std::find_if(items.begin(), items.end(),
                                 [&left](const PlannedItem &item) { return waitsForNone(item, left); });
        if (next == items.end()) {
            next = items.begin() + startOfCircle(items);
            next->waitsFor.removeIf([&left](const VariantKey &key) { return left.contains(key); });
        }
        left.remove(keyOf(*next));
        ordered.append(*next);
        items.erase(next);
    }
    return ordered;
}

} // namespace desk
