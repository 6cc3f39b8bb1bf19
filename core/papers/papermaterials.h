// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paperwriter.h"

// How papers speak of materials.
namespace desk::words {

// What is asked for: "原件核验、复印件2份"; an electronic file only where there is no paper.
QString shortForm(Original original, int copies, bool electronic);
QString shortForm(const Requirement &row);
// The same, and that an electronic file serves instead, where it does.
QString demandedForm(Original original, int copies, bool electronic);
QString demandedForm(const Requirement &row);
// What lies on the counter for a row: "原件1份（收存）、复印件2份". Empty where nothing does.
QString handedForm(const Requirement *row, const HandedIn &handedIn);
// Who asks for a row, short names, each once.
QString demanders(const Catalogue &catalogue, const Requirement &row);
QString demandBasis(const Catalogue &catalogue, const Requirement &row);
// The key points of inspection; empty where there are none.
QString standardOf(const Material &material);
// "能凭电子证照、数据共享核验的，不用提交"; empty where no way is open.
QString waivedBy(const QList<ExemptionRoute> &routes);
// Whether one of the two rows may do for the other.
bool areAlternatives(const Requirement &one, const Requirement &other);
// When a row is needed, what else will do, how it is waived; empty where nothing is particular about it.
QString remarkOn(const Checklist &checklist, const Requirement &row);
// The name of any row, even of one that is no longer on the checklist.
QString rowName(const PaperSource &source, const RowKey &row);
// Why a row need not be handed in; empty where it must be.
QString exemption(const PaperSource &source, const Requirement &row, const Verdict &verdict);
// One verdict for each row of the checklist, by the assessment or, before there is one, by what lies on the counter.
QList<Verdict> verdictsOf(const PaperSource &source);

} // namespace desk::words
