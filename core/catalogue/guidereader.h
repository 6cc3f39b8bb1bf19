// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conditionscope.h"

namespace desk {

// What a guide is read with: the libraries it refers to and the names its conditions may use.
struct GuideContext {
    const Libraries &libraries;
    const ConditionScope &scope;
};

// Reads a guide; `decisive` are the departments of its row, one of which handles it.
Guide readGuide(const JsonCursor &at, const GuideContext &context, const QList<DepartmentKey> &decisive);

FormUse readForm(const JsonCursor &at, const GuideContext &context);
QList<MaterialUse> readMaterialUses(const JsonCursor &at, const GuideContext &context);
Basis readBasis(const JsonCursor &at, const Library<Law> &laws);

} // namespace desk
