// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist.h"
#include "validation.h"

#include <QDateTime>
#include <QStringList>

namespace desk {

// Why a material need not be handed in.
struct Evidence {
    ExemptionRoute route = ExemptionRoute::ELicence;
    QString note; // what was seen, where: 已由电子证照库核验
    QDateTime at; // UTC

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

// What lies on the counter for one row.
struct HandedIn {
    bool original = false; // seen or kept, as the row asks
    int copies = 0;
    bool electronic = false;
    QStringList faults; // keys of the material's known faults
    QString remark;     // a fault in the clerk's own words
    std::optional<Evidence> exemption;

    bool isEmpty() const;
    friend bool operator==(const HandedIn &, const HandedIn &) = default;
};

struct HandedInMaterials {
    QMap<RowKey, HandedIn> rows;

    QJsonObject toJson() const;
    static HandedInMaterials fromJson(const QJsonObject &json);
    friend bool operator==(const HandedInMaterials &, const HandedInMaterials &) = default;
};

enum class VerdictKind { Satisfied, Missing, Faulty, Exempt, NotApplicable };

// The verdict on one row with its reason; of a row not satisfied also what would satisfy it.
struct Verdict {
    RowKey row;
    VerdictKind kind = VerdictKind::Missing;
    Text reason;
    Text mend;
};

// Everything that stands between the application and its acceptance.
struct Assessment {
    QList<Verdict> verdicts; // one for each row of the checklist, in its order
    QList<FieldIssue> issues;

    bool isComplete() const;     // nothing missing or faulty: must be accepted (行政许可法 Art. 32(5))
    qsizetype openCount() const; // rows and fields still open
    const Verdict *find(const RowKey &row) const;
};

// Pure. An exemption counts only by a route the row allows; faults count even where everything else is there; of
// alternatives one satisfied or exempt row makes the others not applicable.
QList<Verdict> judge(const Checklist &checklist, const HandedInMaterials &handedIn);

Assessment assess(const OneForm &form, const Checklist &checklist, const Answers &answers,
                  const HandedInMaterials &handedIn, QDate today);

} // namespace desk
