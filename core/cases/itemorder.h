// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace desk {

// Puts the items so that none comes before one it waits for, otherwise as they were. Items that wait for each other in
// a circle (a fault of the catalogue) start with the first of them; what it waits for inside the circle is dropped, so
// that the order always holds.
QList<PlannedItem> inOrder(QList<PlannedItem> items);

} // namespace desk
