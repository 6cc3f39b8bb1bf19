// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.h"

#include <QStringList>

#include <optional>

namespace desk {

// What the command line says.
struct Options {
    QString storeFolder; // journal, settings, embedded hub
    QString dataFolder;
    std::optional<Language> language; // instead of the one in the settings
    QStringList examples;             // applications to run through the window
    QString outputFolder;             // for papers and screenshots of the examples
    int repeat = 1;                   // how often the examples are run
    bool screenshots = true;
};

// The item lists beside an installed program, or in the source tree it was built from.
QString findDataFolder();

// Reads the arguments; shows help or a clear message and ends the process where they say so or cannot be understood.
Options readOptions(const QStringList &arguments);

} // namespace desk
