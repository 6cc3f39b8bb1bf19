// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paperwriter.h"

namespace desk {

// The printed guide of one leaf row (零基础办事指南): what it is, who can, what to bring, how long, what it costs,
// where, the law. One that is abolished or not yet published says so. Dated `day`.
Paper serviceGuide(const Catalogue &catalogue, const VariantRef &ref, const Counter &counter, QDate day);

} // namespace desk
