// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include <QAbstractTableModel>

namespace desk {

// The cases of this desk as the journal gives them, read a page at a time.
class CasesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Applicant, Matter, State, Received, Due, Clerk, ColumnCount };

    explicit CasesModel(const Desk &desk, QObject *parent = nullptr);

    // Parts of name, number, identity number or item key; an empty state means all.
    void setQuery(const QString &words, std::optional<CaseState> state);
    // Reads anew. What was shown stays when the store cannot be read.
    void refresh();

    int total() const { return m_total; } // that match the query
    const CaseRecord &at(int row) const { return m_cases.at(row); }
    int rowOf(const CaseId &id) const; // -1: not among those read so far

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
    QString text(const CaseRecord &record, int column) const;
    QVariant icon(const CaseRecord &record, int column) const;
    QVariant tone(const CaseRecord &record, int column) const;
    QString toolTip(const CaseRecord &record, int column) const;

    const Desk &m_desk;
    CaseQuery m_query;
    QList<CaseRecord> m_cases;
    int m_total = 0;
};

} // namespace desk
