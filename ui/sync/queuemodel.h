// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journal.h"

#include <QAbstractTableModel>

namespace desk {

// Every event of this desk on its way to the hub, what waits first, read a page at a time.
class QueueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Sequence, What, Applicant, State, Age, Tries, NextTry, Reason, ColumnCount };

    QueueModel(const Journal &journal, const Clock &clock, QObject *parent = nullptr);

    // Reads anew as many rows as were read so far; only what changed is told when the rows are the same ones.
    void refresh();
    // The ages have grown.
    void touchTimes();

    const OutboxRow &at(int row) const { return m_rows.at(row); }
    int rowOf(qint64 deskSeq) const; // -1: not among those read so far

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int page = 200; // rows

Q_SIGNALS:
    void failed(const desk::Error &error);

private:
    QString text(const OutboxRow &row, int column) const;
    QVariant icon(const OutboxRow &row, int column) const;
    QVariant tone(const OutboxRow &row, int column) const;
    void replace(const QList<OutboxRow> &rows);

    const Journal &m_journal;
    const Clock &m_clock;
    QList<OutboxRow> m_rows;
    bool m_more = false;
};

} // namespace desk
