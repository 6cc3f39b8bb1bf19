// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"
#include "workcalendar.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

WorkCalendar shipped()
{
    const Result<WorkCalendar> calendar = WorkCalendar::read(dataFolder());
    if (!calendar) {
        FAIL(calendar.error().message.toStdString());
    }
    return *calendar;
}

// A data folder with the given files in workdays/.
class Folder {
public:
    explicit Folder(const QMap<QString, QString> &files)
    {
        QDir(m_folder.path()).mkdir(u"workdays"_s);
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(m_folder.filePath(u"workdays/"_s + it.key()));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(it.value().toUtf8());
        }
    }
    QString faults() const
    {
        const Result<WorkCalendar> calendar = WorkCalendar::read(m_folder.path());
        if (calendar) {
            return {};
        }
        CHECK(calendar.error().kind == ErrorKind::DataFault);
        return calendar.error().message;
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QString year(int number, const QString &off, const QString &work)
{
    return u"{\"year\": %1, \"off\": [%2], \"work\": [%3]}"_s.arg(number).arg(off, work);
}

QString holiday(const QString &from, const QString &to)
{
    return u"{\"from\": \"%1\", \"to\": \"%2\"}"_s.arg(from, to);
}

// A second opinion, written as plainly as possible: every day of every year on file with the word of the arrangement.
QMap<QString, bool> everyDay()
{
    QMap<QString, bool> days;
    const QDir folder(dataFolder() + u"/workdays"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const int number = json.value(u"year"_s).toInt();
        for (QDate day(number, 1, 1); day.year() == number; day = day.addDays(1)) {
            const QString text = day.toString(Qt::ISODate);
            bool works = day.dayOfWeek() != 6 && day.dayOfWeek() != 7;
            for (const QJsonValue &off : json.value(u"off"_s).toArray()) {
                if (off[u"from"_s].toString() <= text && text <= off[u"to"_s].toString()) {
                    works = false;
                }
            }
            works = works || json.value(u"work"_s).toArray().contains(text);
            days.insert(text, works);
        }
    }
    return days;
}

} // namespace

TEST_CASE("a term counts from the day after receipt and follows the holiday arrangement", "[cases]")
{
    struct Case {
        QDate received;
        int days;
        QDate last;
    };
    const QList<Case> cases = {
        {QDate(2026, 2, 13), 5, QDate(2026, 2, 27)},  {QDate(2026, 9, 18), 5, QDate(2026, 9, 24)},
        {QDate(2026, 9, 30), 5, QDate(2026, 10, 13)}, {QDate(2026, 4, 30), 5, QDate(2026, 5, 11)},
        {QDate(2026, 2, 13), 20, QDate(2026, 3, 19)}, {QDate(2026, 9, 18), 45, QDate(2026, 11, 26)},
        {QDate(2026, 11, 24), 0, QDate(2026, 11, 24)}};
    const WorkCalendar calendar = shipped();
    for (const Case &entry : cases) {
        CAPTURE(entry.received, entry.days);
        CHECK(*calendar.addWorkingDays(entry.received, entry.days) == entry.last);
        CHECK(*calendar.workingDaysBetween(entry.received, entry.last) == entry.days);
        CHECK(*calendar.lastDay(entry.received, {entry.days, DayUnit::WorkingDay, {}}) == entry.last);
    }
}

TEST_CASE("every day of the years on file is what the arrangement says", "[cases]")
{
    const WorkCalendar calendar = shipped();
    const QMap<QString, bool> days = everyDay();
    CHECK(days.size() > 6 * 365);
    int wrong = 0;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        const Result<bool> works = calendar.isWorkingDay(QDate::fromString(it.key(), Qt::ISODate));
        wrong += works && *works == it.value() ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("counting agrees with a walk from day to day", "[cases]")
{
    const WorkCalendar calendar = shipped();
    const QMap<QString, bool> days = everyDay();
    const QDate first = QDate::fromString(days.firstKey(), Qt::ISODate);
    const QDate last = QDate::fromString(days.lastKey(), Qt::ISODate);
    std::mt19937 engine(371083);
    for (int trial = 0; trial < 2000; ++trial) {
        const QDate from = first.addDays(static_cast<qint64>(engine() % static_cast<unsigned>(first.daysTo(last))));
        const int n = static_cast<int>(engine() % 60);
        QDate expected = from;
        int counted = 0;
        while (counted < n && expected < last) {
            expected = expected.addDays(1);
            counted += days.value(expected.toString(Qt::ISODate)) ? 1 : 0;
        }
        const Result<QDate> found = calendar.addWorkingDays(from, n);
        CAPTURE(from, n);
        if (counted < n) {
            REQUIRE_FALSE(found);
            CHECK(found.error().kind == ErrorKind::MissingYear);
            continue;
        }
        REQUIRE(found);
        CHECK(*found == expected);
        CHECK(*calendar.workingDaysBetween(from, expected) == n);
        CHECK(*calendar.workingDaysBetween(expected, from) == -n);
    }
}

TEST_CASE("a term in calendar days that ends on a day off ends on the next working day", "[cases]")
{
    const WorkCalendar calendar = shipped();
    const auto last = [&calendar](QDate from, int days) {
        return *calendar.lastDay(from, {days, DayUnit::CalendarDay, {}});
    };
    CHECK(last(QDate(2026, 11, 24), 3) == QDate(2026, 11, 27));
    CHECK(last(QDate(2026, 11, 24), 4) == QDate(2026, 11, 30)); // Saturday
    CHECK(last(QDate(2026, 9, 15), 20) == QDate(2026, 10, 8));  // in the October holiday
    CHECK(last(QDate(2026, 2, 13), 1) == QDate(2026, 2, 14));   // a Saturday made up
    CHECK(last(QDate(2026, 11, 28), 0) == QDate(2026, 11, 28)); // no term: the day itself
}

TEST_CASE("a year without an arrangement is refused by name, never guessed", "[cases]")
{
    const WorkCalendar calendar = shipped();
    const int next = calendar.years().last() + 1;
    const QDate december(next - 1, 12, 25);
    const Term calendarDays{15, DayUnit::CalendarDay, {}};
    for (const Error &error :
         {calendar.addWorkingDays(december, 10).error(), calendar.lastDay(december, calendarDays).error(),
          calendar.isWorkingDay(QDate(next, 1, 4)).error(),
          calendar.workingDaysBetween(december, QDate(next, 1, 4)).error()}) {
        CHECK(error.kind == ErrorKind::MissingYear);
        CHECK(error.message.contains(u"data/workdays/%1.json"_s.arg(next)));
    }
    CHECK(calendar.addWorkingDays(QDate(2026, 1, 1), 1001).error().kind == ErrorKind::InvalidInput);
    CHECK(calendar.addWorkingDays(QDate(2026, 1, 1), -1).error().kind == ErrorKind::InvalidInput);
    CHECK(calendar.addWorkingDays(QDate(), 1).error().kind == ErrorKind::InvalidInput);
    CHECK(calendar.workingDaysBetween(QDate(), QDate(2026, 1, 1)).error().kind == ErrorKind::InvalidInput);
    CHECK(calendar.isWorkingDay(QDate()).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("a holiday that begins in December belongs to the year that announces it", "[cases]")
{
    const Folder folder({{u"2026.json"_s, year(2026, holiday(u"2026-10-01"_s, u"2026-10-07"_s), {})},
                         {u"2027.json"_s, year(2027, holiday(u"2026-12-31"_s, u"2027-01-01"_s), u"\"2026-12-27\""_s)}});
    const Result<WorkCalendar> calendar = WorkCalendar::read(folder.path());
    REQUIRE(calendar);
    CHECK(calendar->years() == QList<int>{2026, 2027});
    CHECK_FALSE(*calendar->isWorkingDay(QDate(2026, 12, 31)));
    CHECK(*calendar->isWorkingDay(QDate(2026, 12, 27))); // a Sunday made up
    CHECK(*calendar->isWorkingDay(QDate(2026, 12, 30)));
}

TEST_CASE("a calendar file that cannot be right refuses the calendar and says where", "[cases]")
{
    const QString good = holiday(u"2026-10-01"_s, u"2026-10-07"_s);
    struct Case {
        QString name;
        QString content;
        QString told;
    };
    const QList<Case> cases = {
        {u"2026.json"_s, u"{"_s, u"2026.json"_s},
        {u"2026.json"_s, u"[]"_s, u"2026.json"_s},
        {u"2026.json"_s, year(2025, good, {}), u"\"year\""_s},
        {u"2026.json"_s, year(2026, {}, {}), u"\"off\""_s},
        {u"2026.json"_s, u"{\"year\": 2026, \"off\": [%1]}"_s.arg(good), u"\"work\""_s},
        {u"2026.json"_s, year(2026, holiday(u"2026-02-30"_s, u"2026-03-01"_s), {}), u"off/0/from"_s},
        {u"2026.json"_s, year(2026, holiday(u"2025-05-01"_s, u"2025-05-05"_s), {}), u"off/0/from"_s},
        {u"2026.json"_s, year(2026, holiday(u"2026-10-07"_s, u"2026-10-01"_s), {}), u"off/0"_s},
        {u"2026.json"_s, year(2026, good, u"\"2026-10-02\""_s), u"2026-10-02"_s},
        {u"2026.json"_s, year(2026, good, u"\"Saturday\""_s), u"work/0"_s},
        {u"next.json"_s, year(2026, good, {}), u"next.json"_s},
    };
    for (const Case &entry : cases) {
        CAPTURE(entry.content);
        CHECK(Folder({{entry.name, entry.content}}).faults().contains(entry.told));
    }
    CHECK(Folder({{u"2026.json"_s, year(2026, good, {})}}).faults().isEmpty());
    CHECK_FALSE(Folder(QMap<QString, QString>()).faults().isEmpty());
    const QString both = Folder({{u"2025.json"_s, u"{"_s}, {u"2026.json"_s, u"{"_s}}).faults();
    CHECK(both.contains(u"2025.json"_s));
    CHECK(both.contains(u"2026.json"_s));
}

} // namespace desk
