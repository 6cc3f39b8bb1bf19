// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "digest.h"

#include <botan/hash.h>
#include <botan/system_rng.h>

namespace desk {

QByteArray sm3(const QByteArray &bytes)
{
    const auto hash = Botan::HashFunction::create_or_throw("SM3");
    hash->update(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    QByteArray digest(static_cast<qsizetype>(hash->output_length()), Qt::Uninitialized);
    hash->final(reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    Botan::system_rng().randomize(reinterpret_cast<uint8_t *>(bytes.data()), static_cast<size_t>(count));
    return bytes;
}

} // namespace desk
