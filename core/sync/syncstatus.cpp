// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "syncstatus.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("desk", sentence);
}

int toSend(const OutboxCounts &counts)
{
    return counts.queued + counts.inFlight;
}

// "10:35", by the clock at the counter.
QString momentOf(const QDateTime &utc)
{
    return atCounter(utc).toString(u"HH:mm"_s);
}

QString sentenceOf(const SyncFacts &facts)
{
    const int waiting = toSend(facts.counts);
    if (!facts.hasTransport) {
        return QCoreApplication::translate("desk",
                                           "To send: %1. No hub is set up; the records are kept on this machine.")
            .arg(waiting);
    }
    if (facts.paused) {
        return QCoreApplication::translate("desk", "To send: %1. Sending is paused.").arg(waiting);
    }
    if (facts.sending && waiting > 0) {
        return QCoreApplication::translate("desk", "To send: %1. Sending now.").arg(waiting);
    }
    if (!facts.failure.isEmpty()) {
        return QCoreApplication::translate("desk", "To send: %1. %2 Next try at %3.")
            .arg(QString::number(waiting), facts.failure, momentOf(facts.nextTry));
    }
    if (waiting > 0) {
        return QCoreApplication::translate("desk", "To send: %1. The line is fine, the next batch leaves now.")
            .arg(waiting);
    }
    if (facts.sending) {
        return say(QT_TRANSLATE_NOOP("desk", "Nothing to send. Asking the hub."));
    }
    return say(QT_TRANSLATE_NOOP("desk", "Everything has reached the hub."));
}

// What stays true beside how the line stands.
QString remarksOf(const SyncFacts &facts)
{
    QString remarks;
    if (facts.refilledFrom > 0) {
        remarks +=
            u' ' + QCoreApplication::translate("desk", "The hub had fewer records than before, so they are sent again "
                                                       "from number %1 on.")
                       .arg(facts.refilledFrom);
    }
    if (facts.counts.parked > 0) {
        remarks += u' ' + QCoreApplication::translate("desk", "Put aside by the hub: %1, with the reason in the list.")
                              .arg(facts.counts.parked);
    }
    return remarks;
}

SyncStatus::State stateOf(const SyncFacts &facts)
{
    if (!facts.alarm.isEmpty()) {
        return SyncStatus::State::Alarm;
    }
    if (facts.sending && !facts.paused) {
        return SyncStatus::State::Sending;
    }
    if (!facts.failure.isEmpty() && !facts.paused) {
        return SyncStatus::State::Offline;
    }
    return toSend(facts.counts) > 0 || facts.paused ? SyncStatus::State::Waiting : SyncStatus::State::Idle;
}

auto membersOf(const OutboxCounts &counts)
{
    return std::tuple(counts.queued, counts.inFlight, counts.acknowledged, counts.parked);
}

} // namespace

bool operator==(const SyncStatus &a, const SyncStatus &b)
{
    return a.state == b.state && a.sentence == b.sentence && membersOf(a.counts) == membersOf(b.counts) &&
           a.nextTry == b.nextTry && a.address == b.address;
}

SyncStatus statusOf(const SyncFacts &facts)
{
    SyncStatus status;
    status.state = stateOf(facts);
    status.counts = facts.counts;
    status.address = facts.address;
    if (status.state == SyncStatus::State::Alarm) {
        status.sentence = facts.alarm;
    } else {
        status.sentence = sentenceOf(facts) + remarksOf(facts);
    }
    if (status.state == SyncStatus::State::Offline) {
        status.nextTry = facts.nextTry;
    }
    return status;
}

QString alarmSentence(HubVerdict verdict, const QString &deskId)
{
    switch (verdict) {
    case HubVerdict::Fork:
        return QCoreApplication::translate("desk",
                                           "The hub has other records under window %1 than this machine. Nothing was "
                                           "sent or lost. Was this machine's data restored from an older copy? Call "
                                           "support before you send again.")
            .arg(deskId);
    case HubVerdict::BrokenChain:
        return QCoreApplication::translate("desk",
                                           "A record of window %1 was changed after it was made. The hub took nothing, "
                                           "and nothing was lost. Call support and leave the store as it is.")
            .arg(deskId);
    case HubVerdict::WrongStore:
        return QCoreApplication::translate("desk",
                                           "Another machine already sends as window %1. Nothing was sent or lost. Give "
                                           "this machine its own window number, or call support.")
            .arg(deskId);
    case HubVerdict::Malformed:
        return QCoreApplication::translate("desk",
                                           "The hub does not understand what window %1 sends. Nothing was lost. Update "
                                           "this program or the hub, then send again.")
            .arg(deskId);
    case HubVerdict::Ok:
    case HubVerdict::Hole: break;
    }
    return {};
}

} // namespace desk
