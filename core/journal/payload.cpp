// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "payload.h"

#include "canonicaljson.h"
#include "storageerror.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace desk {

QByteArray storedPayload(const QJsonObject &payload)
{
    return canonicalJson(payload);
}

Result<QJsonObject> readPayload(const QByteArray &stored)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(stored, &fault);
    if (!document.isObject()) {
        return unreadableRecord(u"payload: "_s + fault.errorString());
    }
    return document.object();
}

} // namespace desk
