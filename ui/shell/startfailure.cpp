// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "startfailure.h"

#include "labels.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

StartFailure::StartFailure(const QString &message, const QStringList &details, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"startFailure"_s);
    setWindowTitle(tr("One-Window Desk"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space6, metric::space6, metric::space6, metric::space5);
    layout->setSpacing(metric::space3);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::space3);
    auto *icon = new QLabel(this);
    icon->setPixmap(Theme::pixmap(u"error"_s, u"bad"_s, 28));
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(makeLabel(tr("The desk cannot start"), "title", this), 1);
    layout->addLayout(head);
    auto *text = makeLabel(message, "body", this);
    text->setObjectName(u"failureMessage"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    auto *list = new QListWidget(this);
    list->setObjectName(u"failureDetails"_s);
    list->setAccessibleName(tr("Details"));
    list->addItems(details);
    list->setWordWrap(true);
    list->setVisible(!details.isEmpty());
    layout->addWidget(list, 1);
    layout->addStretch(details.isEmpty() ? 1 : 0);

    auto *buttons = new QHBoxLayout;
    auto *copy = makeButton(tr("Copy the details"), "plain", {}, this);
    copy->setObjectName(u"copyDetails"_s);
    auto *retry = makeButton(tr("Try again"), "primary", {}, this);
    retry->setObjectName(u"retry"_s);
    auto *quit = makeButton(tr("Quit"), "plain", {}, this);
    quit->setObjectName(u"quit"_s);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(quit);
    buttons->addWidget(retry);
    layout->addLayout(buttons);
    resize(720, details.isEmpty() ? 280 : 480);
    connect(copy, &QPushButton::clicked, this,
            [message, details] { QApplication::clipboard()->setText(message + u'\n' + details.join(u'\n')); });
    connect(retry, &QPushButton::clicked, this, &StartFailure::retryRequested);
    connect(quit, &QPushButton::clicked, qApp, &QApplication::quit);
    retry->setFocus();
}

} // namespace desk
