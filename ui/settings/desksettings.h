// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postgreshub.h"
#include "text.h"

namespace desk {

enum class HubKind { Embedded, Postgres };

// What belongs to this computer and not to the catalogue or the journal.
struct DeskSettings {
    QString stationCode = QStringLiteral("371083"); // GB/T 2260: 6 or 9 digits
    int window = 1;                                 // 1–99
    Language language = Language::Chinese;
    int textScale = 100; // per cent, 100–200
    HubKind hub = HubKind::Embedded;
    PostgresAddress postgres; // kept while the embedded hub is chosen

    // "371083-01": the desk's name in the journal.
    QString deskId() const;

    // Reads an INI file; where there is none, the settings a new desk starts with. A value that cannot be used is an
    // error that names the file and the key, and nothing is guessed. The password comes from hub.key beside the file.
    static Result<DeskSettings> load(const QString &file);
    // Writes the INI file, and the password into hub.key (readable by this user only); an empty password removes it.
    Result<Done> save(const QString &file) const;

    friend bool operator==(const DeskSettings &, const DeskSettings &) = default;
};

// Where the password of a settings file is kept.
QString hubKeyFile(const QString &settingsFile);

} // namespace desk
