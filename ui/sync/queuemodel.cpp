// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "queuemodel.h"

#include "casewords.h"
#include "queuewords.h"
#include "theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

QueueModel::QueueModel(const Journal &journal, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal), m_clock(clock)
{
}

void QueueModel::refresh()
{
    const int limit = std::max(page, static_cast<int>(m_rows.size()));
    const Result<QList<OutboxRow>> rows = m_journal.outbox(limit, 0);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_more = rows->size() == limit;
    replace(*rows);
}

void QueueModel::replace(const QList<OutboxRow> &rows)
{
    const bool same = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const OutboxRow &a, const OutboxRow &b) { return a.deskSeq == b.deskSeq; });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void QueueModel::touchTimes()
{
    if (!m_rows.isEmpty()) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        Q_EMIT dataChanged(index(0, Age), index(last, Age), {Qt::DisplayRole});
        Q_EMIT dataChanged(index(0, NextTry), index(last, NextTry), {Qt::DisplayRole});
    }
}

bool QueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void QueueModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    const Result<QList<OutboxRow>> more = m_journal.outbox(page, first);
    m_more = more && more->size() == page;
    if (!more) {
        Q_EMIT failed(more.error());
        return;
    }
    if (!more->isEmpty()) {
        beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
        m_rows.append(*more);
        endInsertRows();
    }
}

int QueueModel::rowOf(qint64 deskSeq) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const OutboxRow &row) { return row.deskSeq == deskSeq; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const OutboxRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::DecorationRole: return icon(row, index.column());
    case Qt::ForegroundRole: return tone(row, index.column());
    case Qt::BackgroundRole:
        return row.state == OutboxState::Parked ? QVariant(Theme::color(u"bad-soft"_s)) : QVariant();
    default: return {};
    }
}

QString QueueModel::text(const OutboxRow &row, int column) const
{
    const QDateTime now = m_clock.now();
    switch (column) {
    case Sequence: return QString::number(row.deskSeq);
    case What: return wordFor(row.kind).text;
    case Applicant: return row.applicant;
    case State: return wordFor(row.state).text;
    case Age: return shownSpan(row.at.secsTo(now));
    case Tries: return QString::number(row.attempts);
    case NextTry: return shownNextTry(row, now);
    case Reason:
        if (row.state == OutboxState::Acknowledged && row.acknowledgedAt.isValid()) {
            return tr("Acknowledged %1").arg(shownMoment(row.acknowledgedAt, m_clock.today()));
        }
        return row.reason;
    default: return {};
    }
}

QVariant QueueModel::icon(const OutboxRow &row, int column) const
{
    if (column != State) {
        return {};
    }
    const QueueWord word = wordFor(row.state);
    return Theme::icon(word.icon, word.tone);
}

QVariant QueueModel::tone(const OutboxRow &row, int column) const
{
    if (column == State) {
        return Theme::color(wordFor(row.state).tone);
    }
    const bool done = row.state == OutboxState::Acknowledged;
    const bool quiet = column == Sequence || column == Age || column == Tries;
    return done || quiet ? QVariant(Theme::color(u"muted"_s)) : QVariant();
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Sequence: return tr("No.");
    case What: return tr("What");
    case Applicant: return tr("Applicant");
    case State: return tr("State");
    case Age: return tr("Age");
    case Tries: return tr("Tries");
    case NextTry: return tr("Next try");
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace desk
