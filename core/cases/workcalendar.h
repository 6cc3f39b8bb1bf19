// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"
#include "result.h"

#include <QSet>

namespace desk {

// Working days after the State Council's yearly arrangements. A year without a file is refused, never guessed.
class WorkCalendar {
public:
    // Reads workdays/YEAR.json of the data folder. Faults of any file refuse the whole calendar.
    static Result<WorkCalendar> read(const QString &dataFolder);

    Result<bool> isWorkingDay(QDate day) const;
    // The n-th working day after `from`; day 1 is the working day after `from`, n = 0 is `from` itself. n is 0 to 1000.
    Result<QDate> addWorkingDays(QDate from, int n) const;
    // Working days after `from` up to and including `to`; negative when `to` is earlier.
    Result<int> workingDaysBetween(QDate from, QDate to) const;
    // The last day of a term that starts the day after `from`. A calendar-day term that ends on a day off ends on the
    // next working day (民法典 Art. 203).
    Result<QDate> lastDay(QDate from, const Term &term) const;

    QList<int> years() const;

private:
    struct Year {
        QSet<QDate> off;
        QSet<QDate> work;
    };
    QMap<int, Year> m_years;
};

} // namespace desk
