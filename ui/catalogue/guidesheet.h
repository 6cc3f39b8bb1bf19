// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

namespace desk {

class DetailSheet;

// The published guide of a row, whole: terms, fee, basis, conditions, materials, form, result.
void writeGuide(DetailSheet &sheet, const Catalogue &catalogue, const VariantRef &ref);

} // namespace desk
