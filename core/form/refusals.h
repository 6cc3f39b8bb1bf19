// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "citizenid.h"
#include "creditcode.h"
#include "phone.h"
#include "text.h"

namespace desk {

// Why a number is refused, in both languages: it goes into the applicant's correction notice, which is Chinese whatever
// the language of the screen.
Text describe(CitizenId::Refusal refusal);
Text describe(CreditCode::Refusal refusal);
Text describe(Phone::Refusal refusal);

} // namespace desk
