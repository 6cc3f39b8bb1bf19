// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cataloguewords.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace desk {

// A page of reading, built from top to bottom: headings, facts, lists.
class DetailSheet final : public QWidget {
    Q_OBJECT
public:
    explicit DetailSheet(QWidget *parent = nullptr);

    void title(const QString &text);
    void heading(const QString &text); // with a line above, and a pause
    void paragraph(const QString &text);
    void remark(const QString &text);
    void entry(const QString &name); // of a list whose entries have several lines
    // An icon, a word in its colour, and below it what there is to say.
    void marked(const MarkedWord &word, const QString &text = {});
    void chips(const QStringList &words, const char *tone);
    void fact(const QString &name, const QString &value); // an empty value is left out
    void factChips(const QString &name, const QStringList &words, const char *tone);
    void bullets(const QStringList &lines);
    // The cells of one row of a table; the first row of a run is its head.
    void tableRow(const QStringList &cells);
    // The sheet ends here; what is left of the height stays empty.
    void end();

private:
    enum class Grid { None, Facts, Table };
    QGridLayout *grid(Grid kind, int stretchedColumn);
    void add(QWidget *widget);

    QVBoxLayout *m_layout;
    QGridLayout *m_grid = nullptr;
    Grid m_kind = Grid::None;
};

} // namespace desk
