// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonObject>

namespace desk {

// The bytes that the store keeps for an event's payload or a draft's content, and back. The only place that knows how
// they are laid down.
QByteArray storedPayload(const QJsonObject &payload);
// StorageDamaged when the bytes are not what storedPayload() makes.
Result<QJsonObject> readPayload(const QByteArray &stored);

} // namespace desk
