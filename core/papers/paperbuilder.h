// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper.h"

namespace desk {

// Puts a paper together block by block and sees to it that none of them has a blank: a blank is a caller's bug.
class PaperBuilder {
public:
    PaperBuilder(PaperKind kind, const QString &title, const QString &number);

    void heading(const QString &text); // numbered 一、二、三、
    void paragraph(const QString &text);
    void largeList(const QStringList &lines);
    void facts(const QList<std::pair<QString, QString>> &pairs);
    // Rows get their serial number as first column, headed 序号. `widths` are those of the other columns and add up to
    // 100 with serialWidth.
    void numberedTable(const QStringList &header, const QList<int> &widths, const QList<QStringList> &rows);
    void table(const QStringList &header, const QList<int> &widths, const QList<QStringList> &rows);
    void signatures(const QString &organ, QDate date, const QStringList &lines);

    // The paper as it stands.
    const Paper &paper() const { return m_paper; }
    // The paper with its QR code in front of the signatures; `due` may be invalid.
    Paper sealed(QDate due) const;

    static constexpr int serialWidth = 7; // per cent

private:
    Paper m_paper;
    int m_headings = 0;
};

} // namespace desk
