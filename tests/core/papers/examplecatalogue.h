// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

namespace desk {

// One scenario with three published items of three departments, and one whose guide is not published.
Catalogue::Content exampleCatalogue();

} // namespace desk
