// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper.h"

#include <QByteArray>

namespace desk {

// Writes the whole file or leaves the old one untouched.
Result<Done> savePdf(const QByteArray &bytes, const QString &file);

// "受理通知书 371083-01-20261124-0007-3.pdf": without anything a file system refuses.
QString fileNameOf(const Paper &paper);

// The name in `folder`, with " (2)" and so on where a file of that name is there already: nothing is overwritten.
QString freeFile(const QString &folder, const QString &name);

} // namespace desk
