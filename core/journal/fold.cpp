// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct StateWord {
    CaseState state;
    QStringView word;
};

constexpr std::array stateWords{
    StateWord{CaseState::Received, u"received"},
    StateWord{CaseState::Accepted, u"accepted"},
    StateWord{CaseState::CorrectionAsked, u"correction_asked"},
    StateWord{CaseState::NotOurs, u"not_ours"},
    StateWord{CaseState::NotNeeded, u"not_needed"},
};

CaseState stateAfter(EventKind kind)
{
    switch (kind) {
    case EventKind::Received: return CaseState::Received;
    case EventKind::Accepted: return CaseState::Accepted;
    case EventKind::CorrectionAsked: return CaseState::CorrectionAsked;
    case EventKind::NotOurs: return CaseState::NotOurs;
    case EventKind::NotNeeded: return CaseState::NotNeeded;
    }
    Q_UNREACHABLE();
}

// After everything missing was told once, only supply or "not ours" may follow
// (行政许可法 Art. 32, 72).
bool allows(CaseState state, EventKind kind)
{
    switch (state) {
    case CaseState::Received: return kind != EventKind::Received;
    case CaseState::CorrectionAsked: return kind == EventKind::Accepted || kind == EventKind::NotOurs;
    case CaseState::Accepted:
    case CaseState::NotOurs:
    case CaseState::NotNeeded: return false;
    }
    Q_UNREACHABLE();
}

QString refusal(CaseState state)
{
    switch (state) {
    case CaseState::Received:
        return QCoreApplication::translate("desk", "The materials of this case were already taken in. Nothing was "
                                                   "recorded "
                                                   "again. Open the case to accept it or to ask for corrections.");
    case CaseState::Accepted:
        return QCoreApplication::translate("desk",
                                           "This case is already accepted. Nothing was recorded again. Open the "
                                           "case to see or reprint what was handed out.");
    case CaseState::CorrectionAsked:
        return QCoreApplication::translate("desk", "Corrections were already asked for in "
                                                   "this case, and everything has to be "
                                                   "told at once. Nothing was recorded. "
                                                   "Open the case and accept it when what "
                                                   "was asked for has been supplied.");
    case CaseState::NotOurs:
        return QCoreApplication::translate("desk", "This case was already sent to the competent organ. Nothing was "
                                                   "recorded. Start a new application if the applicant comes again.");
    case CaseState::NotNeeded:
        return QCoreApplication::translate("desk", "This case was already closed, because no application is needed. "
                                                   "Nothing was recorded. Start a new application if the matter is "
                                                   "another one.");
    }
    Q_UNREACHABLE();
}

Error outOfOrder(const Event &event, int expected)
{
    return {
        ErrorKind::Refused,
        QCoreApplication::translate("desk", "Another step was recorded in this case meanwhile. "
                                            "Nothing was recorded. "
                                            "Open the case again and look at it first."),
        u"case %1: number %2 in the case where %3 is due"_s.arg(event.caseId.text()).arg(event.caseSeq).arg(expected)};
}

void take(QString &member, const QJsonObject &from, const QString &name)
{
    if (const QJsonValue value = from.value(name); value.isString()) {
        member = value.toString();
    }
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// Members that an event leaves out stand as they were, but for the due date: a
// decision without one ends it.
void take(CaseRecord &record, const QJsonObject &payload)
{
    take(record.number, payload, u"number"_s);
    take(record.receiptNumber, payload, u"receipt"_s);
    take(record.scenario, payload, u"scenario"_s);
    if (payload.contains("variants"_L1)) {
        record.variants.clear();
        const QJsonArray variants = payload.value("variants"_L1).toArray();
        for (const QJsonValue &key : variants) {
            record.variants += key.toString();
        }
    }
    if (payload.contains("applicant"_L1)) { // stated anew, with or without an agent
        const QJsonObject applicant = payload.value("applicant"_L1).toObject();
        record.applicant = applicant.value("name"_L1).toString();
        record.applicantId = applicant.value("id"_L1).toString();
        record.agent = payload.value("agent"_L1).toString();
    }
    if (payload.contains("receivedOn"_L1)) {
        record.receivedOn = dateOf(payload.value("receivedOn"_L1));
    }
    record.dueOn = dateOf(payload.value("dueOn"_L1));
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

QString wordOf(CaseState state)
{
    for (const StateWord &known : stateWords) {
        if (known.state == state) {
            return known.word.toString();
        }
    }
    Q_UNREACHABLE();
}

std::optional<CaseState> caseStateOf(const QString &word)
{
    for (const StateWord &known : stateWords) {
        if (word == known.word) {
            return known.state;
        }
    }
    return std::nullopt;
}

Result<CaseRecord> fold(const std::optional<CaseRecord> &before, const Event &event)
{
    if (before && !allows(before->state, event.kind)) {
        return Error{ErrorKind::Refused, refusal(before->state),
                     u"%1 after %2"_s.arg(wordOf(event.kind), wordOf(before->state))};
    }
    const int expected = before ? before->caseSeq + 1 : 1;
    if (event.caseSeq != expected) {
        return outOfOrder(event, expected);
    }
    CaseRecord record = before.value_or(CaseRecord{});
    take(record, event.payload);
    record.id = event.caseId;
    record.state = stateAfter(event.kind);
    record.changedAt = event.at;
    record.clerk = event.actor;
    record.caseSeq = event.caseSeq;
    return record;
}

QString searchText(const CaseRecord &record)
{
    QString bare = record.number; // a scanner may leave the hyphens out
    bare.remove(u'-');
    QStringList lines{record.applicant, record.applicantId, record.number, bare, record.receiptNumber};
    lines += record.variants;
    return folded(lines.join(u'\n'));
}

QStringList searchWords(const QString &typed)
{
    return folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace desk
