// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

namespace desk {

// Why a connection could not be opened, from libpq's own words: there is no code for it.
Error connectError(const QString &address, const QString &libpqText);

// Why the hub did not take the call, from its SQLSTATE. Class 08 where the line broke.
Error statementError(const QString &address, const QString &sqlState, const QString &text);

} // namespace desk
