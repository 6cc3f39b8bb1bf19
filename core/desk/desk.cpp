// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "casenumber.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

EventKind eventOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Received: return EventKind::Received;
    case Outcome::Accepted: return EventKind::Accepted;
    case Outcome::CorrectionAsked: return EventKind::CorrectionAsked;
    case Outcome::NotOurs: return EventKind::NotOurs;
    case Outcome::NotNeeded: return EventKind::NotNeeded;
    }
    Q_UNREACHABLE();
}

CaseState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Received: return CaseState::Received;
    case Outcome::Accepted: return CaseState::Accepted;
    case Outcome::CorrectionAsked: return CaseState::CorrectionAsked;
    case Outcome::NotOurs: return CaseState::NotOurs;
    case Outcome::NotNeeded: return CaseState::NotNeeded;
    }
    Q_UNREACHABLE();
}

// A receipt's number comes from the case's own id, so that it needs no counter and nothing is burnt by a retry.
QString receiptNumberOf(const Application &application, const DeskIdentity &identity)
{
    return u"S%1-%2"_s.arg(identity.deskId, application.id.text().left(8).toUpper());
}

QJsonArray openThings(const Decision &decision, const Plan &plan)
{
    QJsonArray open;
    for (const Verdict &verdict : decision.openRows) {
        const Requirement *row = plan.checklist.find(verdict.row);
        open.append(QJsonObject{{u"row"_s, verdict.row},
                                {u"name"_s, row ? row->name().zh : verdict.row},
                                {u"reason"_s, verdict.reason.zh}});
    }
    for (const FieldIssue &issue : decision.openFields) {
        const FormField *field = plan.form.find(issue.field);
        open.append(QJsonObject{{u"field"_s, issue.field.text()},
                                {u"name"_s, field ? field->definition->label.zh : issue.field.text()},
                                {u"reason"_s, issue.message.zh}});
    }
    return open;
}

QSet<QString> openKeys(const QJsonArray &open)
{
    QSet<QString> keys;
    for (const QJsonValue &value : open) {
        const QJsonObject thing = value.toObject();
        keys.insert(thing.contains(u"row"_s) ? u"row "_s + thing.value(u"row"_s).toString()
                                             : u"field "_s + thing.value(u"field"_s).toString());
    }
    return keys;
}

// The receipt keeps its own number beside the case's, as the journal does.
Paper receiptFor(PaperSource source, const QString &receipt)
{
    source.number = receipt;
    return materialsReceipt(source);
}

QList<Paper> papersFor(const PaperSource &source, const QString &receipt)
{
    switch (source.decision->outcome) {
    case Outcome::Received: return {receiptFor(source, receipt)};
    case Outcome::Accepted: return {acceptanceNotice(source), receiptFor(source, receipt), applicationForm(source)};
    case Outcome::CorrectionAsked: return {correctionNotice(source), receiptFor(source, receipt)};
    case Outcome::NotOurs:
    case Outcome::NotNeeded: return {refusalNotice(source)};
    }
    Q_UNREACHABLE();
}

QJsonObject payloadOf(const PaperSource &source, const QList<Paper> &papers, const QString &receipt)
{
    const Application &application = *source.application;
    const Decision &decision = *source.decision;
    QJsonArray variants;
    for (const PlannedItem &item : source.plan->items) {
        variants.append(item.ref.variant->key.text());
    }
    QJsonArray due;
    for (const ItemDue &item : decision.due.items) {
        due.append(QJsonObject{{u"variant"_s, item.variant.text()},
                               {u"start"_s, item.start.toString(Qt::ISODate)},
                               {u"due"_s, item.due.toString(Qt::ISODate)}});
    }
    QJsonArray handedOut;
    for (const Paper &paper : papers) {
        handedOut.append(paper.toJson());
    }
    QJsonObject payload{
        {u"scenario"_s, application.scenario.text()},
        {u"variants"_s, variants},
        {u"catalogue"_s, source.catalogue->version()},
        {u"applicant"_s, QJsonObject{{u"name"_s, application.applicantName()},
                                     {u"id"_s, application.applicantIdNumber()},
                                     {u"phone"_s, application.applicantPhone()}}},
        {u"receivedOn"_s, atCounter(source.at).date().toString(Qt::ISODate)},
        {u"application"_s, application.toJson()},
        {u"papers"_s, handedOut},
    };
    const auto put = [&payload](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            payload.insert(name, text);
        }
    };
    put(u"agent"_s, application.agentName());
    put(u"receipt"_s, receipt);
    put(u"organ"_s, decision.competentOrgan);
    put(u"reason"_s, decision.reason);
    if (decision.outcome == Outcome::Accepted) {
        put(u"number"_s, source.number);
        put(u"dueOn"_s, decision.due.total.toString(Qt::ISODate));
        payload.insert(u"due"_s, due);
    } else if (decision.outcome == Outcome::Received) {
        put(u"dueOn"_s, decision.tellBy.toString(Qt::ISODate));
    } else if (decision.outcome == Outcome::CorrectionAsked) {
        payload.insert(u"open"_s, openThings(decision, *source.plan));
    }
    return payload;
}

} // namespace

Desk::Desk(Journal &journal, const Catalogue &catalogue, const WorkCalendar &calendar, const Clock &clock,
           Counter counter)
    : m_journal(journal), m_catalogue(catalogue), m_calendar(calendar), m_clock(clock), m_counter(std::move(counter))
{
}

Plan Desk::plan(const Application &application) const
{
    return makePlan(m_catalogue, {application.scenario, application.chosen, application.answers});
}

Assessment Desk::assess(const Plan &plan, const Application &application) const
{
    return desk::assess(plan.form, plan.checklist, application.answers, application.materials, m_clock.today());
}

Paper Desk::notice(const Application &application) const
{
    const Plan planned = plan(application);
    PaperSource source;
    source.catalogue = &m_catalogue;
    source.plan = &planned;
    source.application = &application;
    source.calendar = &m_calendar;
    source.counter = m_counter;
    source.at = m_clock.now();
    return oneTimeNotice(source);
}

Result<std::optional<Handled>> Desk::alreadyHandled(const CaseRecord &record, const Decision &decision,
                                                    const Plan &planned) const
{
    const bool decided = record.state != CaseState::Received && record.state != CaseState::CorrectionAsked;
    if (!decided && record.state != stateOf(decision.outcome)) {
        return std::optional<Handled>();
    }
    if (record.state == CaseState::CorrectionAsked) {
        // Told once, everything (行政许可法 Art. 32(4), 72): the first notice stands, and nothing may be added to it.
        const Result<QList<Event>> events = m_journal.eventsOf(record.id);
        if (!events) {
            return events.error();
        }
        const QSet<QString> asked = openKeys(events->constLast().payload.value(u"open"_s).toArray());
        if (!asked.contains(openKeys(openThings(decision, planned)))) {
            return Error{ErrorKind::Refused,
                         QCoreApplication::translate(
                             "desk", "The applicant has already been told everything once; a correction notice cannot "
                                     "ask for more. Accept what was asked for, or settle the new point with a "
                                     "supervisor. Nothing was changed.")};
        }
    }
    const Result<QList<Paper>> papers = papersOf(record.id);
    if (!papers) {
        return papers.error();
    }
    return std::optional<Handled>(Handled{record, *papers});
}

Result<Handled> Desk::decide(const Application &application, const Ruling &ruling, const QString &actor)
{
    const Plan planned = plan(application);
    const Assessment assessment = assess(planned, application);
    const Result<std::optional<CaseRecord>> known = m_journal.findCase(application.id);
    if (!known) {
        return known.error();
    }
    // A case that is decided stays as it is, whatever is on the screen by now.
    const bool closed =
        *known && (*known)->state != CaseState::Received && (*known)->state != CaseState::CorrectionAsked;
    const Result<Decision> decision =
        closed ? Result<Decision>(Decision{}) : desk::decide(planned, assessment, ruling, m_clock.today(), m_calendar);
    if (!decision) {
        return decision.error();
    }
    if (*known) {
        Result<std::optional<Handled>> handled = alreadyHandled(**known, *decision, planned);
        if (!handled) {
            return handled.error();
        }
        if (*handled) {
            return std::move(**handled);
        }
    }
    return record(application, planned, assessment, *decision, actor);
}

Result<Handled> Desk::record(const Application &application, const Plan &planned, const Assessment &assessment,
                             const Decision &decision, const QString &actor)
{
    PaperSource source;
    source.catalogue = &m_catalogue;
    source.plan = &planned;
    source.application = &application;
    source.assessment = &assessment;
    source.decision = &decision;
    source.calendar = &m_calendar;
    source.counter = m_counter;
    source.at = m_clock.now();

    Result<Journal::Verb> verb = m_journal.beginVerb();
    if (!verb) {
        return verb.error();
    }
    const QString receipt = receiptNumberOf(application, m_journal.identity());
    source.number = receipt;
    if (decision.outcome == Outcome::Accepted) {
        const QDate today = atCounter(source.at).date();
        const Result<int> serial = verb->takeSerial(today);
        if (!serial) {
            return serial.error();
        }
        if (*serial > CaseNumber::largestSerial) {
            return Error{ErrorKind::Refused,
                         QCoreApplication::translate("desk",
                                                     "This window has used all its case numbers of today. Nothing was "
                                                     "filed: take the materials in with a receipt and accept the case "
                                                     "tomorrow, or accept it at another window.")};
        }
        source.number = CaseNumber(m_counter.station.code, m_counter.window, today, *serial).text();
    }
    const bool handsOverMaterials = decision.outcome != Outcome::NotOurs && decision.outcome != Outcome::NotNeeded;
    Handled handled;
    handled.papers = papersFor(source, receipt);
    const Result<Event> event =
        verb->append({application.id, eventOf(decision.outcome), actor,
                      payloadOf(source, handled.papers, handsOverMaterials ? receipt : QString())});
    if (!event) {
        return event.error();
    }
    if (const Result<Done> removed = verb->removeDraft(application.id); !removed) {
        return removed.error();
    }
    const Result<std::optional<CaseRecord>> folded = verb->findCase(application.id);
    if (!folded) {
        return folded.error();
    }
    if (const Result<Done> committed = verb->commit(); !committed) {
        return committed.error();
    }
    handled.record = **folded;
    return handled;
}

Result<QList<Paper>> Desk::papersOf(const CaseId &id) const
{
    const Result<QList<Event>> events = m_journal.eventsOf(id);
    if (!events) {
        return events.error();
    }
    QList<Paper> papers;
    if (!events->isEmpty()) {
        const QJsonArray handedOut = events->constLast().payload.value(u"papers"_s).toArray();
        for (const QJsonValue &value : handedOut) {
            const Result<Paper> paper = Paper::fromJson(value.toObject());
            if (!paper) {
                return paper.error();
            }
            papers.append(*paper);
        }
    }
    return papers;
}

Result<Application> Desk::applicationOf(const CaseId &id) const
{
    const Result<QList<Event>> events = m_journal.eventsOf(id);
    if (!events) {
        return events.error();
    }
    if (events->isEmpty()) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("desk", "This case is not in the store of this desk.")};
    }
    return Application::fromJson(events->constLast().payload.value(u"application"_s).toObject());
}

} // namespace desk
