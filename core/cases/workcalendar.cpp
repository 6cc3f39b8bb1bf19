// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "workcalendar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTerm = 1000; // working days; far beyond any term of law

Error missingYear(int year)
{
    return {ErrorKind::MissingYear,
            QCoreApplication::translate("desk",
                                        "The working days of %1 are not on file, so no date in that year can be "
                                        "computed. Add data/workdays/%1.json with the State Council's holiday "
                                        "arrangement and start the program again.")
                .arg(year)};
}

Error invalidDay()
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("desk", "The day to count from is not a date. Check it.")};
}

// Reads one file and gathers what is wrong with it.
class YearFile {
public:
    YearFile(const QString &path, int year) : m_path(path), m_year(year) {}

    void read()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            fault(QCoreApplication::translate("desk", "the file cannot be opened"));
            return;
        }
        QJsonParseError parsing;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
        if (!document.isObject()) {
            fault(parsing.error == QJsonParseError::NoError
                      ? QCoreApplication::translate("desk", "the file does not hold an object")
                      : parsing.errorString());
            return;
        }
        const QJsonObject json = document.object();
        if (json.value(u"year"_s).toInt() != m_year) {
            fault(QCoreApplication::translate("desk", "\"year\" must be the year in the file's name, %1").arg(m_year));
        }
        readOff(json.value(u"off"_s));
        readWork(json.value(u"work"_s));
    }

    const QSet<QDate> &off() const { return m_off; }
    const QSet<QDate> &work() const { return m_work; }
    const QStringList &faults() const { return m_faults; }

private:
    void fault(const QString &what) { m_faults.append(u"workdays/%1.json: %2"_s.arg(m_year).arg(what)); }

    // A holiday may begin in the last days of the year before, or end in the first of the year after.
    QDate day(const QJsonValue &value, const QString &place)
    {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!date.isValid() || date < QDate(m_year - 1, 12, 1) || date > QDate(m_year + 1, 1, 31)) {
            fault(QCoreApplication::translate("desk", "%1 must be a day of %2, such as 2026-01-01")
                      .arg(place)
                      .arg(m_year));
            return {};
        }
        return date;
    }

    void readOff(const QJsonValue &value)
    {
        const QJsonArray list = value.toArray();
        if (list.isEmpty()) {
            fault(QCoreApplication::translate("desk", "\"off\" must list the holidays"));
        }
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QDate from = day(list.at(i).toObject().value(u"from"_s), u"off/%1/from"_s.arg(i));
            const QDate to = day(list.at(i).toObject().value(u"to"_s), u"off/%1/to"_s.arg(i));
            if (from.isValid() && to.isValid() && from > to) {
                fault(QCoreApplication::translate("desk", "off/%1 ends before it begins").arg(i));
            }
            for (QDate date = from; from.isValid() && date <= to; date = date.addDays(1)) {
                m_off.insert(date);
            }
        }
    }

    void readWork(const QJsonValue &value)
    {
        if (!value.isArray()) {
            fault(QCoreApplication::translate("desk", "\"work\" must list the make-up working days; it may be empty"));
        }
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QDate date = day(list.at(i), u"work/%1"_s.arg(i));
            if (m_off.contains(date)) {
                fault(QCoreApplication::translate("desk", "%1 is both a day off and a working day")
                          .arg(date.toString(Qt::ISODate)));
            }
            if (date.isValid()) {
                m_work.insert(date);
            }
        }
    }

    QString m_path;
    int m_year;
    QSet<QDate> m_off;
    QSet<QDate> m_work;
    QStringList m_faults;
};

} // namespace

Result<WorkCalendar> WorkCalendar::read(const QString &dataFolder)
{
    WorkCalendar calendar;
    QStringList faults;
    const QDir folder(dataFolder + "/workdays"_L1);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        bool isYear = false;
        const int year = name.chopped(5).toInt(&isYear);
        if (!isYear || year < 1949 || year > 9999) {
            faults.append(QCoreApplication::translate("desk", "workdays/%1: the file's name must be its year, such as "
                                                              "2026.json")
                              .arg(name));
            continue;
        }
        YearFile file(folder.filePath(name), year);
        file.read();
        faults.append(file.faults());
        calendar.m_years.insert(year, {file.off(), file.work()});
    }
    if (calendar.m_years.isEmpty() && faults.isEmpty()) {
        faults.append(QCoreApplication::translate("desk", "workdays: no file of any year"));
    }
    if (!faults.isEmpty()) {
        return Error{ErrorKind::DataFault, QCoreApplication::translate(
                                               "desk", "The calendar of working days cannot be used. Mend these files "
                                                       "in the data folder and start the program again:\n%1")
                                               .arg(faults.join(u'\n'))};
    }
    return calendar;
}

Result<bool> WorkCalendar::isWorkingDay(QDate day) const
{
    if (!day.isValid()) {
        return invalidDay();
    }
    if (!m_years.contains(day.year())) {
        return missingYear(day.year());
    }
    // The arrangement of a year may reach into the days next to it.
    for (const int year : {day.year(), day.year() - 1, day.year() + 1}) {
        const Year arrangement = m_years.value(year);
        if (arrangement.off.contains(day) || arrangement.work.contains(day)) {
            return arrangement.work.contains(day);
        }
    }
    return day.dayOfWeek() < Qt::Saturday;
}

Result<QDate> WorkCalendar::addWorkingDays(QDate from, int n) const
{
    if (!from.isValid()) {
        return invalidDay();
    }
    if (n < 0 || n > longestTerm) {
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate("desk", "A term has 0 to %1 working days; %2 cannot be counted.")
                         .arg(longestTerm)
                         .arg(n)};
    }
    QDate day = from;
    for (int left = n; left > 0;) {
        day = day.addDays(1);
        const Result<bool> works = isWorkingDay(day);
        if (!works) {
            return works.error();
        }
        left -= *works ? 1 : 0;
    }
    return day;
}

Result<int> WorkCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid()) {
        return invalidDay();
    }
    if (to < from) {
        const Result<int> back = workingDaysBetween(to, from);
        return back ? Result<int>(-*back) : back;
    }
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        const Result<bool> works = isWorkingDay(day);
        if (!works) {
            return works.error();
        }
        count += *works ? 1 : 0;
    }
    return count;
}

Result<QDate> WorkCalendar::lastDay(QDate from, const Term &term) const
{
    if (term.unit == DayUnit::WorkingDay || term.days <= 0) {
        return addWorkingDays(from, term.days);
    }
    if (!from.isValid()) {
        return invalidDay();
    }
    QDate day = from.addDays(term.days);
    for (;;) {
        const Result<bool> works = isWorkingDay(day);
        if (!works) {
            return works.error();
        }
        if (*works) {
            return day;
        }
        day = day.addDays(1);
    }
}

QList<int> WorkCalendar::years() const
{
    return m_years.keys();
}

} // namespace desk
