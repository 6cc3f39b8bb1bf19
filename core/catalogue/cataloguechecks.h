// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datafile.h"
#include "jsoncursor.h"

#include <memory>
#include <vector>

namespace desk {

// A scenario with the places it came from.
struct ReadScenario {
    JsonCursor listed; // its entry in catalogue.json
    std::unique_ptr<DataFile> file;
    JsonCursor at; // its file's root
    Scenario scenario;
};

// References to a file that could not be read cannot be judged.
enum class PackageState { Whole, SomeUnread };

// Checks what holds between scenario files: order, stages that agree, keys used once, items that wait for each other.
void checkScenarios(const std::vector<ReadScenario> &scenarios, PackageState state);

} // namespace desk
