// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assessment.h"

namespace desk {

// The words of a verdict. They go into the applicant's papers, so they exist in both languages whatever the screen's.
Text joined(const Text &first, const Text &second); // two sentences, either may be empty
Text servedReason(const VariantKey &producer);
Text exemptReason(const Evidence &evidence);
Text satisfiedReason(const Requirement &row, const HandedIn &handedIn);
Text lackingReason(const Requirement &row, const HandedIn &handedIn);
Text lackingMend(const Requirement &row, const HandedIn &handedIn);
Text faultyReason(const Requirement &row, const HandedIn &handedIn);
Text faultyMend(const Requirement &row, const HandedIn &handedIn);
Text uselessExemption(const Requirement &row, const Evidence &evidence);
Text metByAnother(const Requirement &other);
Text oneOf(const QList<const Requirement *> &rows);
Text openNeed(const QList<Text> &dependsOn);

// What of the row's paper is not there. All false: enough is there.
struct Lacking {
    bool original = false;
    int copies = 0;
    bool anything = false; // the row asks for no particular paper, and nothing was handed in

    bool isNothing() const { return !original && copies == 0 && !anything; }
};
Lacking lacking(const Requirement &row, const HandedIn &handedIn);

} // namespace desk
