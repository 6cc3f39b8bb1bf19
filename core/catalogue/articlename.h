// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk {

// "第二十九条第一款" as "Article 29, paragraph 1"; what is not made of numbered parts stays as it is.
QString englishArticle(const QString &chinese);

} // namespace desk
