// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "hubrules.h"

#include "digest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString stateAfter(EventKind kind)
{
    switch (kind) {
    case EventKind::Received: return wordOf(CaseState::Received);
    case EventKind::Accepted: return wordOf(CaseState::Accepted);
    case EventKind::CorrectionAsked: return wordOf(CaseState::CorrectionAsked);
    case EventKind::NotOurs: return wordOf(CaseState::NotOurs);
    case EventKind::NotNeeded: return wordOf(CaseState::NotNeeded);
    }
    Q_UNREACHABLE();
}

bool isWhole(const HubEvent &event)
{
    return event.deskSeq > 0 && !event.caseId.isEmpty() && event.caseSeq > 0 && !event.kind.isEmpty() &&
           event.prevDigest.size() == 32;
}

std::optional<QString> shapeFault(const Batch &batch, const QList<HubEvent> &events)
{
    if (batch.desk.deskId.isEmpty()) {
        return u"请求中缺少窗口编号（desk）。"_s;
    }
    if (batch.desk.storeId.isEmpty()) {
        return u"请求中缺少本机库编号（store）。"_s;
    }
    if (batch.firstSeq < 1) {
        return u"请求中的起始编号（firstSeq）不是从 1 起的整数。"_s;
    }
    if (!std::all_of(events.begin(), events.end(), isWhole)) {
        return u"批次中有一条不是办件记录。"_s;
    }
    const auto isForeign = [&](const HubEvent &event) { return event.deskId != batch.desk.deskId; };
    if (std::any_of(events.begin(), events.end(), isForeign)) {
        return u"批次中混有其他窗口的记录。"_s;
    }
    return std::nullopt;
}

std::optional<qint64> forkedAt(const QList<HubEvent> &events, const QMap<qint64, QByteArray> &kept)
{
    for (const HubEvent &event : events) {
        const auto known = kept.find(event.deskSeq);
        if (known != kept.end() && *known != event.digest) {
            return event.deskSeq;
        }
    }
    return std::nullopt;
}

std::optional<QString> chainFault(const Batch &batch, const QList<HubEvent> &events, const QByteArray &claimedHead,
                                  const HubDesk &desk)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events.at(i).deskSeq != batch.firstSeq + i) {
            return u"批次中的记录编号不连续。"_s;
        }
    }
    QByteArray before = desk.headDigest;
    for (const HubEvent &event : events) {
        if (event.deskSeq <= desk.through) {
            continue;
        }
        if (event.prevDigest != before) {
            return u"第 %1 条记录与前一条对不上，本机或传输中的数据有改动。"_s.arg(event.deskSeq);
        }
        before = event.digest;
    }
    if (!events.isEmpty() && events.last().digest != claimedHead) {
        return u"第 %1 条记录与它的摘要对不上，本机或传输中的数据有改动。"_s.arg(events.last().deskSeq);
    }
    return std::nullopt;
}

} // namespace

HubEvent hubEventOf(const Event &event)
{
    HubEvent read;
    read.deskId = event.deskId;
    read.deskSeq = event.deskSeq;
    read.caseId = event.caseId.text();
    read.caseSeq = event.caseSeq;
    read.kind = wordOf(event.kind);
    read.state = stateAfter(event.kind);
    read.number = event.payload.value("number"_L1).toString();
    read.prevDigest = event.prevDigest;
    read.body = event.canonicalText();
    read.digest = sm3(read.body);
    return read;
}

std::optional<HubRefusal> refusalOf(const Batch &batch, const QList<HubEvent> &events, const QByteArray &claimedHead,
                                    const HubDesk &desk, const QMap<qint64, QByteArray> &kept)
{
    if (const auto fault = shapeFault(batch, events)) {
        return HubRefusal{HubVerdict::Malformed, *fault};
    }
    if (desk.storeId != batch.desk.storeId) {
        return HubRefusal{HubVerdict::WrongStore, u"这个窗口编号已由另一台机器使用，请为本机另设窗口编号。"_s};
    }
    if (batch.firstSeq > desk.through + 1) {
        return HubRefusal{HubVerdict::Hole, u"汇聚库只有到第 %1 条的记录，请从下一条补传。"_s.arg(desk.through)};
    }
    if (const auto seq = forkedAt(events, kept)) {
        return HubRefusal{HubVerdict::Fork, u"第 %1 条记录与汇聚库中已有的不同。"_s.arg(*seq)};
    }
    if (const auto fault = chainFault(batch, events, claimedHead, desk)) {
        return HubRefusal{HubVerdict::BrokenChain, *fault};
    }
    return std::nullopt;
}

QString rejectionOf(const HubEvent &event, int lastCaseSeq, bool numberTaken)
{
    if (event.state.isEmpty()) {
        return u"汇聚库不认识这种记录（%1），请联系管理员升级汇聚库。"_s.arg(event.kind);
    }
    if (event.caseSeq != lastCaseSeq + 1) {
        return u"汇聚库中该办件已有 %1 条记录，这一条却是第 %2 条，接不上，可能有其他窗口办理过，请核对。"_s
            .arg(lastCaseSeq)
            .arg(event.caseSeq);
    }
    if (numberTaken) {
        return u"受理编号 %1 已被另一办件使用，请核对。"_s.arg(event.number);
    }
    return {};
}

} // namespace desk
