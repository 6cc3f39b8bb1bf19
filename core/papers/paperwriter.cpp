// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperwriter.h"

#include "canonicaljson.h"
#include "digest.h"

using namespace Qt::StringLiterals;

namespace desk {

QString codePayload(const Paper &paper, QDate due)
{
    Paper bare = paper;
    bare.blocks.removeIf([](const Block &piece) { return std::holds_alternative<block::Code>(piece); });
    const QByteArray digest = sm3(canonicalJson(bare.toJson())).toHex().first(16);
    return QStringList{u"RSYC1"_s, wordOf(paper.kind), paper.number, due.toString(Qt::ISODate),
                       QString::fromLatin1(digest)}
        .join(u'|');
}

} // namespace desk
