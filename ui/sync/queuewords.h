// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "syncengine.h"

namespace desk {

// How something on its way looks: never by colour alone.
struct QueueWord {
    QString text;
    QString icon;
    QString tone;
};

QueueWord wordFor(OutboxState state);
QueueWord wordFor(SyncStatus::State state);

// "just now", "5 minutes", "3 hours", "2 days": how long ago, or how long until.
QString shownSpan(qint64 seconds);
// When the row is tried again: "at once", a moment, or nothing where it is not tried any more.
QString shownNextTry(const OutboxRow &row, const QDateTime &now);

} // namespace desk
