// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper.h"

namespace desk {

// What a paper says as plain lines, for screen readers.
QString plainText(const Paper &paper);

} // namespace desk
