// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperitems.h"

#include "paperwords.h"

using namespace Qt::StringLiterals;

namespace desk {

void writeItems(PaperBuilder &builder, const PaperSource &source, const QString &heading,
                const QString &departmentHeader)
{
    builder.heading(heading);
    QList<QStringList> rows;
    for (const PlannedItem &item : source.plan->items) {
        rows.append({words::nameOf(item), words::handlersOf(*source.catalogue, *item.ref.variant)});
    }
    if (rows.isEmpty()) {
        builder.paragraph(u"没有选定事项清单内的事项。"_s);
        return;
    }
    builder.numberedTable({u"事项"_s, departmentHeader}, {55, 38}, rows);
}

} // namespace desk
