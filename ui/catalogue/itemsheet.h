// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

namespace desk {

class DetailSheet;

// What the page says about a row of the item lists: names, departments, provenance, guide.
void writeItem(DetailSheet &sheet, const Catalogue &catalogue, const VariantRef &ref);
// An item that has variants: which ones.
void writeVariants(DetailSheet &sheet, const Scenario &scenario, const Item &item);
void writeScenario(DetailSheet &sheet, const Scenario &scenario);
// The whole catalogue: where it comes from and how sure it is.
void writeOverview(DetailSheet &sheet, const Catalogue &catalogue);

} // namespace desk
