// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace desk {

struct Bundle {
    Answers answers; // to the scenario's own questions
    Plan plan;
};

// A situation of the scenario that brings one applicant many items, by what the answers choose: changing any one or two
// of its answers brings no more items, and changing any one no more materials.
Bundle largestBundle(const Catalogue &catalogue, const Scenario &scenario);

} // namespace desk
