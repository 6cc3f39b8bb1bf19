// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "decision.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToTell = 5; // working days, 行政许可法 Art. 32(4)

bool isEnglish()
{
    return QLocale().language() == QLocale::English;
}

QString onScreen(const Text &text)
{
    return text.in(isEnglish() ? Language::English : Language::Chinese);
}

QString quotedList(const QList<Text> &texts)
{
    QStringList quoted;
    for (const Text &text : texts) {
        quoted.append(u"“%1”"_s.arg(onScreen(text)));
    }
    return quoted.join(isEnglish() ? u", "_s : u"、"_s);
}

Text nameOf(const PlannedItem &item)
{
    return item.ref.item->nameOf(*item.ref.variant);
}

Error refused(const QString &message)
{
    return {ErrorKind::Refused, message};
}

Error invalid(const QString &message)
{
    return {ErrorKind::InvalidInput, message};
}

QList<Text> unpublished(const Plan &plan)
{
    QList<Text> names;
    for (const PlannedItem &item : plan.items) {
        if (!item.isPublished() && !item.ref.variant->isAbolished()) {
            names.append(nameOf(item));
        }
    }
    return names;
}

// A guide's condition that nobody can answer (empty dependsOn) keeps its row and does not stand in the way.
QList<Text> openQuestions(const Plan &plan)
{
    QList<Text> open;
    const auto add = [&open](const QList<Text> &texts) {
        for (const Text &text : texts) {
            if (!open.contains(text)) {
                open.append(text);
            }
        }
    };
    for (const Requirement &row : plan.checklist.rows) {
        add(row.dependsOn);
    }
    for (const FormGroup &group : plan.form.groups) {
        for (const FormField &field : group.fields) {
            add(field.dependsOn);
        }
    }
    return open;
}

// Telling everything at once (Art. 32(4)) needs a verdict on every row.
bool coversEveryRow(const Plan &plan, const Assessment &assessment)
{
    return std::all_of(plan.checklist.rows.cbegin(), plan.checklist.rows.cend(),
                       [&assessment](const Requirement &row) { return assessment.find(row.row); });
}

Error notNeeded(const PlannedItem &item)
{
    return refused(QCoreApplication::translate("desk", "By the answers the applicant does not need \"%1\": %2 Tell "
                                                       "them and take the item off the list, or decide \"not "
                                                       "needed\".")
                       .arg(onScreen(nameOf(item)), onScreen(item.notNeeded->because)));
}

// Nobody may be made to wait for an item that the law no longer knows.
std::optional<Error> abolished(const Plan &plan)
{
    const auto found = std::find_if(plan.items.cbegin(), plan.items.cend(),
                                    [](const PlannedItem &item) { return item.ref.variant->isAbolished(); });
    if (found == plan.items.cend()) {
        return std::nullopt;
    }
    return refused(QCoreApplication::translate("desk",
                                               "\"%1\" no longer exists: %2 Tell the applicant and take the item off "
                                               "the list, or decide \"not needed\".")
                       .arg(onScreen(nameOf(*found)), onScreen(found->notNeeded->because)));
}

// What keeps the assessment from deciding; nothing when it may.
std::optional<Error> obstacle(const Plan &plan, const Assessment &assessment)
{
    if (const std::optional<Error> error = abolished(plan)) {
        return error;
    }
    if (const QList<Text> names = unpublished(plan); !names.isEmpty()) {
        return refused(QCoreApplication::translate("desk", "The checklist of %1 is not published yet, so it cannot be "
                                                           "accepted or corrected here. Take the materials in with a "
                                                           "receipt, or take the item off the list.")
                           .arg(quotedList(names)));
    }
    for (const PlannedItem &item : plan.items) {
        if (item.notNeeded) {
            return notNeeded(item);
        }
    }
    if (const QList<Text> open = openQuestions(plan); !open.isEmpty()) {
        return invalid(QCoreApplication::translate("desk", "What is needed is not settled yet. Answer first: %1.")
                           .arg(quotedList(open)));
    }
    if (!coversEveryRow(plan, assessment)) {
        return refused(QCoreApplication::translate("desk", "Not every material has been judged yet, and everything "
                                                           "missing has to be told at once. Go through the materials "
                                                           "again."));
    }
    return std::nullopt;
}

Result<Decision> byAssessment(const Plan &plan, const Assessment &assessment, QDate today, const WorkCalendar &calendar)
{
    if (const std::optional<Error> error = obstacle(plan, assessment)) {
        return *error;
    }
    Decision decision;
    if (assessment.isComplete()) {
        const Result<DueDates> due = dueDates(plan, today, calendar);
        if (!due) {
            return due.error();
        }
        decision.outcome = Outcome::Accepted;
        decision.due = *due;
        return decision;
    }
    decision.outcome = Outcome::CorrectionAsked;
    std::copy_if(assessment.verdicts.cbegin(), assessment.verdicts.cend(), std::back_inserter(decision.openRows),
                 [](const Verdict &verdict) {
                     return verdict.kind == VerdictKind::Missing || verdict.kind == VerdictKind::Faulty;
                 });
    decision.openFields = assessment.issues;
    return decision;
}

Result<Decision> received(const Plan &plan, QDate today, const WorkCalendar &calendar)
{
    if (const std::optional<Error> error = abolished(plan)) {
        return *error;
    }
    const Result<QDate> last = tellBy(today, calendar);
    if (!last) {
        return last.error();
    }
    Decision decision;
    decision.outcome = Outcome::Received;
    decision.tellBy = *last;
    return decision;
}

Result<Decision> refusal(const Ruling &ruling, Outcome outcome)
{
    if (outcome == Outcome::NotOurs && ruling.competentOrgan.trimmed().isEmpty()) {
        return invalid(QCoreApplication::translate("desk", "Name the organ that is competent: the applicant has to be "
                                                           "told where to apply."));
    }
    if (ruling.reason.trimmed().isEmpty()) {
        return invalid(QCoreApplication::translate("desk", "Give the reason: the applicant has to be told why."));
    }
    Decision decision;
    decision.outcome = outcome;
    decision.competentOrgan = outcome == Outcome::NotOurs ? ruling.competentOrgan.trimmed() : QString();
    decision.reason = ruling.reason.trimmed();
    return decision;
}

Result<QDate> dueOn(QDate start, const Guide &guide, const WorkCalendar &calendar)
{
    if (guide.handling == Handling::Immediate) {
        return start;
    }
    return calendar.lastDay(start, guide.promisedTerm);
}

} // namespace

Result<DueDates> dueDates(const Plan &plan, QDate acceptedOn, const WorkCalendar &calendar)
{
    if (const std::optional<Error> error = abolished(plan)) {
        return *error;
    }
    if (const QList<Text> names = unpublished(plan); !names.isEmpty()) {
        return refused(QCoreApplication::translate("desk", "%1 has no published term, so its due date cannot be told. "
                                                           "Take the materials in with a receipt.")
                           .arg(quotedList(names)));
    }
    DueDates dates;
    QHash<VariantKey, QDate> completed;
    for (const PlannedItem &item : plan.items) {
        QDate start = acceptedOn;
        for (const VariantKey &before : item.waitsFor) {
            start = std::max(start, completed.value(before, acceptedOn));
        }
        const Result<QDate> due = dueOn(start, *item.ref.variant->guide, calendar);
        if (!due) {
            return due.error();
        }
        completed.insert(item.ref.variant->key, *due);
        dates.items.append({item.ref.variant->key, start, *due});
        dates.total = dates.total.isValid() ? std::max(dates.total, *due) : *due;
    }
    return dates;
}

Result<QDate> tellBy(QDate receivedOn, const WorkCalendar &calendar)
{
    return calendar.addWorkingDays(receivedOn, daysToTell);
}

Result<Decision> decide(const Plan &plan, const Assessment &assessment, const Ruling &ruling, QDate today,
                        const WorkCalendar &calendar)
{
    if (plan.items.isEmpty()) {
        return invalid(QCoreApplication::translate("desk", "No item is chosen. Choose at least one first."));
    }
    switch (ruling.kind) {
    case Ruling::Kind::ByAssessment: return byAssessment(plan, assessment, today, calendar);
    case Ruling::Kind::Receive: return received(plan, today, calendar);
    case Ruling::Kind::NotOurs: return refusal(ruling, Outcome::NotOurs);
    case Ruling::Kind::NotNeeded: return refusal(ruling, Outcome::NotNeeded);
    }
    Q_UNREACHABLE();
}

} // namespace desk
