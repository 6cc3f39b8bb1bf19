// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

namespace desk {

// What SQLite's result code means for the clerk who uses the store in `file`. `code` may be an extended one
// (sqlite.org/rescode.html).
Error sqliteError(int code, const QString &file, const QString &detail);

// The same words for faults found without SQLite.
Error storageError(ErrorKind kind, const QString &file, const QString &detail);

// A row that no version of this program has written.
Error unreadableRecord(const QString &detail);

} // namespace desk
