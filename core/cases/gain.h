// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace desk {

// The common guide and one item's, as that item would be handled on its own; null variant: the common guide alone.
FormSource formSource(const CommonGuide &common);
FormSource formSource(const Variant &variant);
MaterialSource materialSource(const CommonGuide &common);
MaterialSource materialSource(const Variant &variant);

// What the plan saves against handling each published item on its own, with the answers as conditions read them.
Gain gainOf(const Catalogue &catalogue, const Plan &plan, const Answers &answers);

} // namespace desk
