// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace desk {

// One spelling for one value (RFC 8785): UTF-8, no white space, members sorted by UTF-16 code units, shortest escapes.
// Numbers must be integers within ±2^53, which is all the journal uses; anything else is a bug and asserts.
QByteArray canonicalJson(const QJsonValue &value);

} // namespace desk
