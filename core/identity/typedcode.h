// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

// A number as people type it, without what does not belong to it: full-width characters become half-width, small
// letters capital; spaces, hyphens and dashes go, and so do the invisible characters that come along when copying.
QString cleanedCode(const QString &typed);

} // namespace desk
