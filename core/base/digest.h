// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace desk {

// SM3 (GB/T 32905), 32 bytes.
QByteArray sm3(const QByteArray &bytes);

// `count` bytes from the operating system's generator.
QByteArray randomBytes(qsizetype count);

} // namespace desk
