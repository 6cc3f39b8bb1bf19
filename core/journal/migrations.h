// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"

#include <QList>

namespace desk {

// One step of the schema; `number` is the version that the file has afterwards.
struct Migration {
    int number = 0;
    QString sql;
};

enum class MigrationOutcome { Created, Current, Upgraded };

// The steps that this program ships, in order, from 1.
QList<Migration> shippedMigrations();

// Brings the store to the last step, each step in its own transaction. Before an upgrade a copy of the file is kept
// beside it ("journal-version-1.db"). Refuses, before anything is
// written, a file of a newer program, a damaged one, and one that is not a store at all.
Result<MigrationOutcome> migrate(Database &database, const QList<Migration> &steps);

} // namespace desk
