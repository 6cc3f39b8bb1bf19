// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include "rows.h"

#include <QCoreApplication>

#include <botan/argon2.h>
#include <botan/system_rng.h>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// RFC 9106, second recommended option, with one lane.
constexpr size_t memory = size_t{64} * 1024; // KiB
constexpr size_t passes = 3;
constexpr size_t lanes = 1;
constexpr qsizetype shortestPassword = 8;

QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

QString hashOf(const QString &password)
{
    const QByteArray bytes = bytesOf(password);
    return QString::fromStdString(Botan::argon2_generate_pwhash(bytes.constData(), static_cast<size_t>(bytes.size()),
                                                                Botan::system_rng(), lanes, memory, passes));
}

bool matches(const QString &password, const QString &hash)
{
    const QByteArray bytes = bytesOf(password);
    return Botan::argon2_check_pwhash(bytes.constData(), static_cast<size_t>(bytes.size()), hash.toStdString());
}

// Checked where there is no such account, so that the answer takes as long and
// gives no account away.
const QString &nobodysHash()
{
    static const QString hash = hashOf(newUuid());
    return hash;
}

Error notRight()
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("desk", "The account or the password is not right. Try again; if you have "
                                                "forgotten the password, ask the administrator."),
            {}};
}

Error unusable(const QString &message)
{
    return {ErrorKind::InvalidInput, message, {}};
}

} // namespace

Result<Done> Journal::addStaff(const QString &account, const QString &displayName, const QString &password)
{
    const QString name = account.trimmed();
    if (name.isEmpty()) {
        return unusable(
            QCoreApplication::translate("desk", "An account needs a name. Nothing was changed. Enter one."));
    }
    if (password.size() < shortestPassword) {
        return unusable(QCoreApplication::translate("desk", "The password is too short. Nothing was changed. Enter at "
                                                            "least %1 characters.")
                            .arg(shortestPassword));
    }
    const auto taken = readNumber(m_writer, u"SELECT count(*) FROM staff WHERE account = ?"_s, {name});
    if (!taken) {
        return taken.error();
    }
    if (*taken > 0) {
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("desk", "The account %1 exists already. Nothing was changed. Choose "
                                                         "another name.")
                         .arg(name),
                     {}};
    }
    const QString shown = displayName.trimmed();
    return m_writer.run(u"INSERT INTO staff (account, display_name, password, added_at) VALUES (?, ?, ?, ?)"_s,
                        {name, shown.isEmpty() ? name : shown, hashOf(password), utcText(m_clock.now())});
}

Result<QString> Journal::logIn(const QString &account, const QString &password) const
{
    QString shown;
    QString hash;
    const auto done = m_reader.run(u"SELECT display_name, password FROM staff WHERE account = ?"_s, {account.trimmed()},
                                   [&](const QSqlQuery &row) {
                                       shown = row.value(0).toString();
                                       hash = row.value(1).toString();
                                   });
    if (!done) {
        return done.error();
    }
    const bool known = !hash.isEmpty();
    const bool right = matches(password, known ? hash : nobodysHash());
    return known && right ? Result<QString>(shown) : notRight();
}

Result<QStringList> Journal::staffAccounts() const
{
    QStringList accounts;
    const auto done = m_reader.run(u"SELECT account FROM staff ORDER BY account"_s, {},
                                   [&](const QSqlQuery &row) { accounts.append(row.value(0).toString()); });
    return done ? Result<QStringList>(accounts) : done.error();
}

} // namespace desk
