// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paperbuilder.h"
#include "paperwriter.h"

namespace desk {

// The chosen items, each with who handles it, under a heading.
void writeItems(PaperBuilder &builder, const PaperSource &source, const QString &heading,
                const QString &departmentHeader);

} // namespace desk
