// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "shortcutsdialog.h"

#include "labels.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys"));
    const QList<std::pair<QString, QString>> keys = {
        {u"Ctrl+K"_s, tr("Search scenarios and items")},
        {u"Ctrl+Enter"_s, tr("The main button: continue, accept, next applicant")},
        {u"Alt+1 … Alt+6"_s, tr("Go to a step")},
        {u"Esc"_s, tr("One step back; nothing is lost")},
        {u"Ctrl+J"_s, tr("Jump to the first open thing")},
        {u"Ctrl+N"_s, tr("Next applicant; what is unfinished stays as a draft")},
        {u"Ctrl+1 … Ctrl+5"_s, tr("Reception, cases, sync, items, settings")},
        {u"Ctrl+F"_s, tr("Search on this page")},
        {u"F5"_s, tr("Sync now")},
        {u"Ctrl+L"_s, tr("Log out")},
        {u"F1"_s, tr("This list")},
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space5, metric::space5, metric::space4);
    layout->setSpacing(metric::space4);
    layout->addWidget(makeLabel(tr("Everything works from the keyboard"), "title", this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space5);
    grid->setVerticalSpacing(metric::space2);
    int row = 0;
    for (const auto &[key, text] : keys) {
        grid->addWidget(makeChip(key, "plain", this), row, 0);
        auto *label = makeLabel(text, "body", this);
        label->setWordWrap(false);
        grid->addWidget(label, row, 1);
        ++row;
    }
    layout->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace desk
