// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guidereader.h"

namespace desk {

// Reads common.json: what every application of a life cycle asks.
QHash<LifeCycle, CommonGuide> readCommon(const JsonCursor &at, const Libraries &libraries);

// Reads a scenario file, whose conditions may also name the common questions of its life cycle. A life cycle
// missing in `common` is one that could not be read.
Scenario readScenario(const JsonCursor &at, const Libraries &libraries, const QHash<LifeCycle, CommonGuide> &common);

} // namespace desk
