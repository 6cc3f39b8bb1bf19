// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validation.h"

#include <optional>

namespace desk {

// Nothing was entered: no value, blanks only, a table of blank rows.
bool isBlank(const QJsonValue &value);

// What is wrong with one text that is not blank, be it a field's or a table cell's. `field` gives type, options and
// limits.
std::optional<Text> faultIn(const Field &field, const QString &text, QDate today);

} // namespace desk
