// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cataloguesearch.h"

#include <QLineEdit>

class QListWidget;

namespace desk {

// One box over names, short codes and pinyin initials. Results drop down below it; arrow keys and Enter choose.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(const Catalogue &catalogue, QWidget *parent = nullptr);

Q_SIGNALS:
    // The variant is empty when the scenario itself was chosen.
    void chosen(const desk::ScenarioKey &scenario, const desk::VariantKey &variant);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void showResults();
    void choose(int row);

    const Catalogue &m_catalogue;
    CatalogueSearch m_searcher;
    QList<SearchHit> m_hits;
    QListWidget *m_results; // child of the window, so that it may lie over the page
};

} // namespace desk
