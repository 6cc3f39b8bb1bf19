// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

namespace desk {

// A condition as a clerk would say it: “父母是否已登记结婚？”答“否”. Empty for the one that always holds.
QString inWords(const Catalogue &catalogue, const Scenario &scenario, const Condition &condition, Language language);

} // namespace desk
