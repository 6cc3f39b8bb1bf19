// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "assessment.h"

#include "verdicttexts.h"

#include <QSet>

#include <algorithm>

namespace desk {

namespace {

bool isMet(const Verdict &verdict)
{
    return verdict.kind == VerdictKind::Satisfied || verdict.kind == VerdictKind::Exempt;
}

bool isOpen(const Verdict &verdict)
{
    return verdict.kind == VerdictKind::Missing || verdict.kind == VerdictKind::Faulty;
}

// The row by itself, as if it had no alternatives.
Verdict judgeAlone(const Requirement &row, const HandedIn &handedIn)
{
    if (!row.servedBy.isEmpty()) {
        return {row.row, VerdictKind::Exempt, servedReason(row.servedBy), {}};
    }
    if (handedIn.exemption && row.exemptBy.contains(handedIn.exemption->route)) {
        return {row.row, VerdictKind::Exempt, exemptReason(*handedIn.exemption), {}};
    }
    if (!handedIn.faults.isEmpty() || !handedIn.remark.trimmed().isEmpty()) {
        return {row.row, VerdictKind::Faulty, faultyReason(row, handedIn), faultyMend(row, handedIn)};
    }
    if (lacking(row, handedIn).isNothing()) {
        return {row.row, VerdictKind::Satisfied, satisfiedReason(row, handedIn), {}};
    }
    Verdict verdict{row.row, VerdictKind::Missing, lackingReason(row, handedIn), lackingMend(row, handedIn)};
    if (handedIn.exemption) {
        verdict.reason = joined(verdict.reason, uselessExemption(row, *handedIn.exemption));
    }
    return verdict;
}

using Group = QList<qsizetype>; // places of rows of which one is enough

QStringList wordsOf(const Requirement &row)
{
    return row.alternative.isEmpty() ? row.furtherAlternatives : QStringList{row.alternative} + row.furtherAlternatives;
}

QMap<QString, Group> groupsOf(const Checklist &checklist)
{
    QMap<QString, Group> groups;
    for (qsizetype place = 0; place < checklist.rows.size(); ++place) {
        for (const QString &word : wordsOf(checklist.rows.at(place))) {
            groups[word].append(place);
        }
    }
    return groups;
}

// A row that is open by itself, in the light of its alternatives: not needed once each of its groups has another row
// that is there; otherwise one of the rows of a group that has none.
Verdict amongAlternatives(const Checklist &checklist, const QMap<QString, Group> &groups, const QList<Verdict> &alone,
                          qsizetype place)
{
    const Requirement &row = checklist.rows.at(place);
    Verdict verdict = alone.at(place);
    const Requirement *instead = nullptr;
    for (const QString &word : wordsOf(row)) {
        const Group group = groups.value(word);
        const auto met =
            std::find_if(group.cbegin(), group.cend(), [&alone](qsizetype other) { return isMet(alone.at(other)); });
        if (met == group.cend()) {
            if (group.size() > 1) {
                QList<const Requirement *> rows;
                for (const qsizetype other : group) {
                    rows.append(&checklist.rows.at(other));
                }
                verdict.reason = joined(verdict.reason, oneOf(rows));
            }
            return verdict;
        }
        instead = instead ? instead : &checklist.rows.at(*met);
    }
    Q_ASSERT(instead); // a row is judged here only as part of some group
    return {row.row, VerdictKind::NotApplicable, metByAnother(*instead), {}};
}

} // namespace

QList<Verdict> judge(const Checklist &checklist, const HandedInMaterials &handedIn)
{
    QList<Verdict> alone;
    for (const Requirement &row : checklist.rows) {
        alone.append(judgeAlone(row, handedIn.rows.value(row.row)));
    }
    const QMap<QString, Group> groups = groupsOf(checklist);
    QList<Verdict> verdicts;
    for (qsizetype place = 0; place < checklist.rows.size(); ++place) {
        const Requirement &row = checklist.rows.at(place);
        const bool hasAlternatives = !row.alternative.isEmpty() && isOpen(alone.at(place));
        Verdict verdict = hasAlternatives ? amongAlternatives(checklist, groups, alone, place) : alone.at(place);
        if (row.applies == Truth::Unknown && row.servedBy.isEmpty()) {
            verdict.reason = joined(verdict.reason, openNeed(row.dependsOn));
        }
        verdicts.append(verdict);
    }
    return verdicts;
}

Assessment assess(const OneForm &form, const Checklist &checklist, const Answers &answers,
                  const HandedInMaterials &handedIn, QDate today)
{
    return {judge(checklist, handedIn), validate(form, answers, today)};
}

bool Assessment::isComplete() const
{
    return issues.isEmpty() && std::none_of(verdicts.cbegin(), verdicts.cend(), isOpen);
}

qsizetype Assessment::openCount() const
{
    QSet<FieldKey> fields; // a table may have several issues and is still one field to mend
    for (const FieldIssue &issue : issues) {
        fields.insert(issue.field);
    }
    return fields.size() + std::count_if(verdicts.cbegin(), verdicts.cend(), isOpen);
}

const Verdict *Assessment::find(const RowKey &row) const
{
    const auto found =
        std::find_if(verdicts.cbegin(), verdicts.cend(), [&row](const Verdict &verdict) { return verdict.row == row; });
    return found == verdicts.cend() ? nullptr : &*found;
}

} // namespace desk
