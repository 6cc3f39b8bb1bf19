// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace desk {

// Whether the program was called with a command, which needs no window: onewindow report …
bool isCommand(const QString &word);

// Runs the command that is the first of the arguments behind the program's name; gives the exit code.
int runCommand(const QStringList &arguments);

} // namespace desk
