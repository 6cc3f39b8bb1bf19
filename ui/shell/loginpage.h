// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journal.h"

#include <QWidget>

class QLineEdit;

namespace desk {

class MessageBar;

// Who works at this window. While the store has nothing but the example account, the page explains it.
class LoginPage final : public QWidget {
    Q_OBJECT
public:
    // The account that a new store is made with, so that there is something to log in with.
    static QString exampleAccount();
    static QString examplePassword();

    LoginPage(const Journal &journal, const QString &stationLine, QWidget *parent = nullptr);

Q_SIGNALS:
    void loggedIn(const QString &account, const QString &displayName);
    void languageRequested(); // the other one

private:
    void logIn();

    const Journal &m_journal;
    QLineEdit *m_account;
    QLineEdit *m_password;
    MessageBar *m_message;
};

} // namespace desk
