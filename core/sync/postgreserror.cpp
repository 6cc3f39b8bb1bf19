// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "postgreserror.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

Error unreachable(const QString &address, const QString &detail)
{
    return {ErrorKind::Unreachable,
            QCoreApplication::translate("desk",
                                        "The hub %1 cannot be reached. The records stay on this machine and are sent "
                                        "as soon as the line is back.")
                .arg(address),
            detail};
}

Error busy(const QString &address, const QString &detail)
{
    return {ErrorKind::Unreachable,
            QCoreApplication::translate("desk",
                                        "The hub %1 is busy or being looked after. The records stay on this machine "
                                        "and are sent later.")
                .arg(address),
            detail};
}

Error notLetIn(const QString &address, const QString &detail)
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("desk",
                                        "The hub %1 does not let this desk in. Check the user and the password in the "
                                        "settings, or ask the hub's administrator.")
                .arg(address),
            detail};
}

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return text.contains(word); });
}

} // namespace

Error connectError(const QString &address, const QString &libpqText)
{
    const QString detail = u"connect: "_s + libpqText;
    if (isOneOf(libpqText, {"authentication failed"_L1, "no password supplied"_L1, "pg_hba.conf"_L1,
                            "permission denied for database"_L1, "certificate"_L1}) ||
        (libpqText.contains("role \""_L1) && libpqText.contains("does not exist"_L1))) {
        return notLetIn(address, detail);
    }
    return unreachable(address, detail);
}

Error statementError(const QString &address, const QString &sqlState, const QString &text)
{
    const QString detail = sqlState + u": "_s + text;
    const QString group = sqlState.left(2);
    // Connection exceptions, and the server's going down.
    if (group == "08"_L1 || sqlState.startsWith("57P"_L1)) {
        return unreachable(address, detail);
    }
    // No room or memory, deadlocks, locks and time-outs, disk trouble, a replica that may not write yet.
    if (group == "53"_L1 || group == "40"_L1 || group == "58"_L1 || group == "XX"_L1 || sqlState == "55P03"_L1 ||
        sqlState == "57014"_L1 || sqlState == "25006"_L1) {
        return busy(address, detail);
    }
    if (sqlState == "42501"_L1) {
        return notLetIn(address, detail);
    }
    // No such schema or function.
    if (sqlState == "3F000"_L1 || sqlState == "42883"_L1) {
        return {ErrorKind::Refused,
                QCoreApplication::translate("desk",
                                            "The database %1 is not set up as a hub. The records stay on this machine. "
                                            "Ask the hub's administrator to run hub-setup.")
                    .arg(address),
                detail};
    }
    return {ErrorKind::Refused,
            QCoreApplication::translate("desk",
                                        "The hub %1 could not take the batch. The records stay on this machine and "
                                        "nothing is lost. Ask the hub's administrator to look into its log.")
                .arg(address),
            detail};
}

} // namespace desk
