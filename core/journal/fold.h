// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journal.h"

namespace desk {

// The case after the event. Refused when the state of the case, or the event's number in it, does not allow it. Pure:
// append and rebuild both go through here.
Result<CaseRecord> fold(const std::optional<CaseRecord> &before, const Event &event);

// What the words of a query are looked for in: a line for the name, each number and each key, folded.
QString searchText(const CaseRecord &record);
// The words of a query, folded alike.
QStringList searchWords(const QString &typed);

std::optional<CaseState> caseStateOf(const QString &word);

} // namespace desk
