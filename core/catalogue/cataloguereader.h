// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include <QStringList>

#include <memory>

namespace desk {

// One thing wrong in a data file.
struct DataFault {
    QString file;    // relative to the data folder
    int line = 0;    // 1-based; 0 where the file could not be read at all
    QString place;   // JSON pointer: /items/2/variants/0/guide/materials/1/when
    QString message; // translated

    // "catalogue/person/1.1-birth.json:42 /items/2: …"
    QString text() const;
    friend bool operator==(const DataFault &, const DataFault &) = default;
};

// A catalogue, or every fault that kept it from being one.
struct CatalogueReading {
    std::unique_ptr<const Catalogue> catalogue; // null when there are faults
    QList<DataFault> faults;
};

// Reads the data folder (see data/README.md): syntax, types, unknown members, references, conditions, terms,
// uniqueness. Gathers all faults of all files.
CatalogueReading readCatalogue(const QString &dataFolder);

} // namespace desk
