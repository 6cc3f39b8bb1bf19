// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"

namespace desk {

// A guide that takes part in the merge; a null variant is the life cycle's common guide.
struct MaterialSource {
    const Variant *variant = nullptr;
    DepartmentKey department;
    const QList<MaterialUse> *materials = nullptr;
    const ItemResult *result = nullptr; // what the item produces; null for the common guide
};

// One department's demand for a material.
struct Demand {
    VariantKey variant;       // empty: every application
    DepartmentKey department; // empty: the desk itself
    Need need = Need::Necessary;
    Original original = Original::None;
    int copies = 0;
    Text why;
    Basis basis;
};

// "id-card@mother": a material of a party, the same wherever it is asked.
using RowKey = QString;

// One row of the merged checklist.
struct Requirement {
    RowKey row;
    const Material *material = nullptr; // lives as long as the catalogue
    const Party *of = nullptr;          // null: a document of the matter itself
    Truth applies = Truth::True;        // Unknown: depends on an answer not yet given; never False
    Need need = Need::Necessary;        // necessary if any demand is
    Original original = Original::None; // the strongest of the demands
    int copies = 0;                     // the largest of the demands, not their sum: the desk passes copies on
    bool electronic = false;            // every demand accepts an electronic file
    QString alternative; // rows with the same word: one is enough. Empty as soon as one demand is unconditional
    QList<ExemptionRoute> exemptBy; // ways that serve every demand
    VariantKey servedBy;            // a chosen item whose result this is; the row is not asked for. Empty: none
    QList<Demand> demands;          // at least one, in the order of the sources
    // Further words of this kind, where the choices of two guides overlap: "A or B" and "A or C". Mostly empty.
    QStringList furtherAlternatives = {};
    // Questions and fields whose answer may still change what is asked here; empty when nothing open can.
    QList<Text> dependsOn = {};

    // "父亲的居民身份证"
    Text name() const;
};

// One set of materials instead of one per department (一套材料).
struct Checklist {
    QList<Requirement> rows; // by party, then necessary before tolerable, then as the guides list them

    const Requirement *find(const RowKey &row) const; // null: not part of this checklist
};

// Pure. Same materials of the same party become one row; the strongest demand wins; the order of the sources changes
// only the order of demands.
Checklist mergeMaterials(const Catalogue &catalogue, const QList<MaterialSource> &sources, const Answers &answers);

} // namespace desk
