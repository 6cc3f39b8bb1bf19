// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "casesmodel.h"

#include "casewords.h"
#include "language.h"
#include "theme.h"

using namespace Qt::StringLiterals;

namespace desk {

CasesModel::CasesModel(const Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    m_query.limit = page;
}

void CasesModel::setQuery(const QString &words, std::optional<CaseState> state)
{
    m_query.words = words.simplified();
    m_query.state = state;
    refresh();
}

void CasesModel::refresh()
{
    m_query.offset = 0;
    const Result<int> total = m_desk.journal().countCases(m_query);
    if (!total) {
        Q_EMIT failed(total.error());
        return;
    }
    const Result<QList<CaseRecord>> cases = m_desk.journal().cases(m_query);
    if (!cases) {
        Q_EMIT failed(cases.error());
        return;
    }
    beginResetModel();
    m_cases = *cases;
    m_total = *total;
    endResetModel();
}

bool CasesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_cases.size() < m_total;
}

void CasesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_query.offset = static_cast<int>(m_cases.size());
    const Result<QList<CaseRecord>> more = m_desk.journal().cases(m_query);
    if (!more || more->isEmpty()) {
        m_total = static_cast<int>(m_cases.size());
        if (!more) {
            Q_EMIT failed(more.error());
        }
        return;
    }
    const int first = static_cast<int>(m_cases.size());
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_cases.append(*more);
    endInsertRows();
}

int CasesModel::rowOf(const CaseId &id) const
{
    for (int row = 0; row < m_cases.size(); ++row) {
        if (m_cases.at(row).id == id) {
            return row;
        }
    }
    return -1;
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CaseRecord &record = m_cases.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        // Digits do not break at hyphens by themselves.
        return index.column() == Number ? shownNumber(record).replace(u"-"_s, u"-\u200b"_s)
                                        : text(record, index.column());
    case Qt::AccessibleTextRole: return text(record, index.column());
    case Qt::DecorationRole: return icon(record, index.column());
    case Qt::ForegroundRole: return tone(record, index.column());
    case Qt::ToolTipRole: return toolTip(record, index.column());
    default: return {};
    }
}

QString CasesModel::text(const CaseRecord &record, int column) const
{
    const QDate today = m_desk.clock().today();
    switch (column) {
    case Number: return shownNumber(record);
    case Applicant: return record.applicant;
    case Matter: return shownMatter(m_desk.catalogue(), record);
    case State: return wordFor(record.state).text;
    case Received: return record.receivedOn.isValid() ? shownDate(record.receivedOn, today) : QString();
    case Due: {
        const DueWord due = dueWord(record, m_desk.calendar(), today);
        return due.left.isEmpty() ? due.date : due.date + u'\n' + due.left;
    }
    case Clerk: return record.clerk;
    default: return {};
    }
}

QVariant CasesModel::icon(const CaseRecord &record, int column) const
{
    if (column == State) {
        const StateWord word = wordFor(record.state);
        return Theme::icon(word.icon, word.tone);
    }
    if (column == Due) {
        const DueWord due = dueWord(record, m_desk.calendar(), m_desk.clock().today());
        return due.overdue ? QVariant(Theme::icon(due.icon, due.tone)) : QVariant();
    }
    return {};
}

QVariant CasesModel::tone(const CaseRecord &record, int column) const
{
    switch (column) {
    case State: return Theme::color(wordFor(record.state).tone);
    case Due: {
        const DueWord due = dueWord(record, m_desk.calendar(), m_desk.clock().today());
        return due.tone.isEmpty() || due.tone == u"muted" ? QVariant() : QVariant(Theme::color(due.tone));
    }
    case Received:
    case Clerk: return Theme::color(u"muted"_s);
    default: return {};
    }
}

QString CasesModel::toolTip(const CaseRecord &record, int column) const
{
    if (column == Matter) {
        return shownScenario(m_desk.catalogue(), record) + u'\n' + shownItems(m_desk.catalogue(), record).join(u'\n');
    }
    if (column == Applicant && !record.agent.isEmpty()) {
        return tr("%1, through %2").arg(record.applicant, record.agent);
    }
    return text(record, column);
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant();
    }
    switch (section) {
    case Number: return tr("Number");
    case Applicant: return tr("Applicant");
    case Matter: return tr("Matter");
    case State: return tr("State");
    case Received: return tr("Received");
    case Due: return tr("Due");
    case Clerk: return tr("Clerk");
    default: return {};
    }
}

} // namespace desk
