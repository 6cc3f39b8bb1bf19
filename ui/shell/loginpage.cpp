// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "loginpage.h"

#include "labels.h"
#include "language.h"
#include "messagebar.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

QString LoginPage::exampleAccount()
{
    return u"example"_s;
}

QString LoginPage::examplePassword()
{
    return u"one-window"_s;
}

LoginPage::LoginPage(const Journal &journal, const QString &stationLine, QWidget *parent)
    : QWidget(parent), m_journal(journal), m_account(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_message(new MessageBar(this))
{
    setObjectName(u"loginPage"_s);
    auto *card = makeCard(this);
    card->setFixedWidth(qRound(400 * Theme::textScale()));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::space6, metric::space6, metric::space6, metric::space5);
    layout->setSpacing(metric::space2);
    auto *picture = new QLabel(card);
    picture->setPixmap(Theme::pixmap(u"app"_s, u"accent"_s, 48));
    picture->setFixedHeight(qRound(48 * Theme::textScale()));
    layout->addWidget(picture);
    layout->addWidget(makeLabel(tr("One-Window Desk"), "title", card));
    layout->addWidget(makeLabel(stationLine, "secondary", card));
    layout->addSpacing(metric::space3);

    const auto addField = [&](const QString &name, QLineEdit *edit, const QString &objectName) {
        auto *label = makeLabel(name, "label", card);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        edit->setObjectName(objectName);
        layout->addWidget(label);
        layout->addWidget(edit);
    };
    addField(tr("Account"), m_account, u"account"_s);
    addField(tr("Password"), m_password, u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    layout->addWidget(m_message);
    layout->addSpacing(metric::space2);
    auto *enter = makeButton(tr("Log in"), "primary", {}, card);
    enter->setObjectName(u"logIn"_s);
    layout->addWidget(enter);
    layout->addSpacing(metric::space2);
    const Result<QStringList> accounts = m_journal.staffAccounts();
    if (accounts && *accounts == QStringList{exampleAccount()}) {
        auto *hint = makeLabel(
            tr("This desk is new and has an example account for trying it out: account \"%1\", password \"%2\".")
                .arg(exampleAccount(), examplePassword()),
            "secondary", card);
        hint->setObjectName(u"exampleHint"_s);
        hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(hint);
        m_account->setText(exampleAccount());
    }
    auto *language = makeButton(currentLanguage() == Language::Chinese ? u"English"_s : u"中文"_s, "quiet", {}, card);
    language->setObjectName(u"otherLanguage"_s);
    layout->addWidget(language, 0, Qt::AlignLeft);

    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(middle);
    page->addStretch(3);

    (m_account->text().isEmpty() ? m_account : m_password)->setFocus();
    setFocusProxy(m_account->text().isEmpty() ? m_account : m_password);
    connect(enter, &QPushButton::clicked, this, &LoginPage::logIn);
    connect(m_account, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::logIn);
    connect(language, &QPushButton::clicked, this, &LoginPage::languageRequested);
}

void LoginPage::logIn()
{
    const Result<QString> name = m_journal.logIn(m_account->text().trimmed(), m_password->text());
    m_password->clear();
    if (!name) {
        m_message->say(name.error());
        m_password->setFocus();
        return;
    }
    m_message->clear();
    Q_EMIT loggedIn(m_account->text().trimmed(), *name);
}

} // namespace desk
