// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "queuewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("desk", text);
}

QString counted(qint64 count, const char *one, const char *many)
{
    return count == 1 ? say(one) : say(many).arg(count);
}

} // namespace

QueueWord wordFor(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued: return {say(QT_TRANSLATE_NOOP("desk", "Waiting")), u"clock"_s, u"accent"_s};
    case OutboxState::InFlight: return {say(QT_TRANSLATE_NOOP("desk", "On its way")), u"send"_s, u"accent"_s};
    case OutboxState::Acknowledged: return {say(QT_TRANSLATE_NOOP("desk", "At the hub")), u"tick"_s, u"good"_s};
    case OutboxState::Parked: return {say(QT_TRANSLATE_NOOP("desk", "Set aside")), u"warning"_s, u"bad"_s};
    }
    Q_UNREACHABLE();
}

QueueWord wordFor(SyncStatus::State state)
{
    switch (state) {
    case SyncStatus::State::Idle:
        return {say(QT_TRANSLATE_NOOP("desk", "Everything is at the hub")), u"tick"_s, u"good"_s};
    case SyncStatus::State::Waiting: return {say(QT_TRANSLATE_NOOP("desk", "Waiting")), u"clock"_s, u"accent"_s};
    case SyncStatus::State::Sending: return {say(QT_TRANSLATE_NOOP("desk", "Sending")), u"send"_s, u"accent"_s};
    case SyncStatus::State::Offline: return {say(QT_TRANSLATE_NOOP("desk", "No line")), u"warning"_s, u"warn"_s};
    case SyncStatus::State::Alarm: return {say(QT_TRANSLATE_NOOP("desk", "Needs attention")), u"error"_s, u"bad"_s};
    }
    Q_UNREACHABLE();
}

QString shownSpan(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute) {
        return say(QT_TRANSLATE_NOOP("desk", "under a minute"));
    }
    if (seconds < hour) {
        return counted(seconds / minute, QT_TRANSLATE_NOOP("desk", "1 minute"),
                       QT_TRANSLATE_NOOP("desk", "%1 minutes"));
    }
    return seconds < day
               ? counted(seconds / hour, QT_TRANSLATE_NOOP("desk", "1 hour"), QT_TRANSLATE_NOOP("desk", "%1 hours"))
               : counted(seconds / day, QT_TRANSLATE_NOOP("desk", "1 day"), QT_TRANSLATE_NOOP("desk", "%1 days"));
}

QString shownNextTry(const OutboxRow &row, const QDateTime &now)
{
    switch (row.state) {
    case OutboxState::Queued:
        if (!row.nextTry.isValid() || row.nextTry <= now) {
            return say(QT_TRANSLATE_NOOP("desk", "at once"));
        }
        return say(QT_TRANSLATE_NOOP("desk", "%1, in %2"))
            .arg(atCounter(row.nextTry).toString(u"HH:mm"_s), shownSpan(now.secsTo(row.nextTry)));
    case OutboxState::InFlight: return say(QT_TRANSLATE_NOOP("desk", "waits for the answer"));
    case OutboxState::Parked: return say(QT_TRANSLATE_NOOP("desk", "not by itself"));
    case OutboxState::Acknowledged: return {};
    }
    Q_UNREACHABLE();
}

} // namespace desk
