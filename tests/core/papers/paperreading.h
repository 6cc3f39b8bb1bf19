// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper.h"

namespace desk {

// Every text a paper shows, one by one.
QStringList textsOf(const Paper &paper);
// All of them, one a line.
QString allText(const Paper &paper);
// The first table with this column; an empty one where there is none.
block::Table tableWith(const Paper &paper, const QString &column);
// The row of a table whose second column (the name) begins so; empty where there is none.
QStringList rowOf(const block::Table &table, const QString &name);
QString factOf(const Paper &paper, const QString &name);
template<class T>
QList<T> blocksOf(const Paper &paper)
{
    QList<T> found;
    for (const Block &piece : paper.blocks) {
        if (const T *known = std::get_if<T>(&piece)) {
            found.append(*known);
        }
    }
    return found;
}

} // namespace desk
