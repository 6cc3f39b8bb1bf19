// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cataloguebuilder.h"
#include "checklist.h"
#include "support.h"

namespace desk {

inline MaterialSource sourceOf(const Catalogue &catalogue, const QString &key)
{
    const Variant *variant = catalogue.variant(VariantKey(key)).variant;
    return {variant, variant->guide->handledBy, &variant->guide->materials, &variant->guide->result};
}

inline MaterialSource commonSource(const Catalogue &catalogue)
{
    return {nullptr, {}, &catalogue.common(LifeCycle::Person).materials, nullptr};
}

// The common guide and these items, in this order.
inline QList<MaterialSource> sourcesOf(const Catalogue &catalogue, const QStringList &keys)
{
    QList<MaterialSource> sources{commonSource(catalogue)};
    for (const QString &key : keys) {
        sources.append(sourceOf(catalogue, key));
    }
    return sources;
}

inline QStringList rowKeys(const Checklist &checklist)
{
    QStringList keys;
    for (const Requirement &row : checklist.rows) {
        keys.append(row.row);
    }
    return keys;
}

} // namespace desk
