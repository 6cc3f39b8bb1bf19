// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "options.h"

namespace desk {

class Program;

// Runs example applications through the real window, as a clerk would: log in, search, answer, fill, tick, decide.
// Leaves the papers as PDF (NUMBER-KIND.pdf, each only after its case is committed) and a screenshot of each step.
// Returns the exit code: 0 when every example reached its expected outcome and the hub has acknowledged it.
int runExamples(Program &program, const Options &options);

} // namespace desk
