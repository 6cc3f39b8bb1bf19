// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "postgres.h"

#include "support.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int commandTimeout = 60'000; // ms

QString binary(const QString &name)
{
    const QString folder = u"/usr/lib/postgresql/15/bin/"_s;
    INFO("PostgreSQL 15 has to be installed (apt install postgresql-15): " << (folder + name).toStdString());
    REQUIRE(QFile::exists(folder + name));
    return folder + name;
}

struct Outcome {
    int exitCode = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList &command)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    INFO(command.join(u' ').toStdString());
    REQUIRE(process.waitForFinished(commandTimeout));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

QString mustRun(const QStringList &command)
{
    const Outcome outcome = run(command);
    INFO(command.join(u' ').toStdString() << '\n' << outcome.errors.toStdString());
    REQUIRE(outcome.exitCode == 0);
    return outcome.output;
}

} // namespace

PostgresServer &PostgresServer::shared()
{
    // Ends with the application, before static objects do.
    static auto *const server = new PostgresServer(QCoreApplication::instance());
    if (!server->isRunning()) {
        server->start();
    }
    return *server;
}

PostgresServer::PostgresServer(QObject *parent) : QObject(parent)
{
    REQUIRE(m_folder.isValid());
    REQUIRE(QDir(m_folder.path()).mkdir(u"run"_s));
    if (geteuid() == 0) {
        const passwd *postgres = getpwnam("postgres");
        REQUIRE(postgres != nullptr);
        for (const QString &path : {m_folder.path(), socketFolder()}) {
            REQUIRE(chown(qPrintable(path), postgres->pw_uid, postgres->pw_gid) == 0);
        }
    }
    mustRun(asPostgres({binary(u"initdb"_s), u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"hub"_s,
                        u"--auth=trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s}));
}

PostgresServer::~PostgresServer()
{
    if (isRunning()) {
        stop();
    }
}

QString PostgresServer::socketFolder() const
{
    return m_folder.filePath(u"run"_s);
}

bool PostgresServer::isRunning() const
{
    return m_server.state() == QProcess::Running;
}

void PostgresServer::start()
{
    const QStringList command =
        asPostgres({binary(u"postgres"_s), u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, socketFolder(), u"-p"_s,
                    QString::number(port()), u"-c"_s, u"listen_addresses="_s, u"-c"_s, u"fsync=off"_s});
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_server.start(command.first(), command.mid(1));
    REQUIRE(m_server.waitForStarted());
    const QDeadlineTimer deadline(commandTimeout);
    const QStringList ask{binary(u"pg_isready"_s), u"-q"_s, u"-h"_s, socketFolder(), u"-p"_s, QString::number(port())};
    while (run(ask).exitCode != 0) {
        INFO("The PostgreSQL of the test does not start, see " << m_folder.filePath(u"log"_s).toStdString());
        REQUIRE(isRunning());
        REQUIRE_FALSE(deadline.hasExpired());
        QThread::msleep(20);
    }
}

void PostgresServer::stop()
{
    // setpriv has become the server: this is its own process id. SIGINT: fast shutdown.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(commandTimeout)) {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
        m_server.waitForFinished(commandTimeout);
    }
}

void PostgresServer::makeHub(const QString &database, const QString &deskRole)
{
    sql(u"postgres"_s, u"CREATE DATABASE %1"_s.arg(database));
    mustRun({dataFolder() + u"/../scripts/hub-setup"_s, u"--role"_s, deskRole, u"-h"_s, socketFolder(), u"-p"_s,
             QString::number(port()), u"-U"_s, u"hub"_s, u"-d"_s, database});
}

void PostgresServer::copyDatabase(const QString &from, const QString &to)
{
    dropDatabase(to);
    sql(u"postgres"_s,
        u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(from));
    sql(u"postgres"_s, u"CREATE DATABASE %2 TEMPLATE %1"_s.arg(from, to));
}

void PostgresServer::dropDatabase(const QString &database)
{
    sql(u"postgres"_s, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database));
}

QString PostgresServer::sql(const QString &database, const QString &statement)
{
    return mustRun(psqlArguments(u"hub"_s, database) << u"-c"_s << statement);
}

QString PostgresServer::refusalOf(const QString &user, const QString &database, const QString &statement)
{
    const Outcome outcome = run(psqlArguments(user, database) << u"-c"_s << statement);
    return outcome.exitCode == 0 ? QString() : outcome.errors;
}

QStringList PostgresServer::psqlArguments(const QString &user, const QString &database) const
{
    return {binary(u"psql"_s),
            u"-X"_s,
            u"-q"_s,
            u"-A"_s,
            u"-t"_s,
            u"-v"_s,
            u"ON_ERROR_STOP=1"_s,
            u"-h"_s,
            socketFolder(),
            u"-p"_s,
            QString::number(port()),
            u"-U"_s,
            user,
            u"-d"_s,
            database};
}

// The server refuses to run as root, and ends with this program even if that crashes. Unlike runuser, setpriv does not
// stay in between.
QStringList PostgresServer::asPostgres(const QStringList &command) const
{
    QStringList prefix{u"setpriv"_s, u"--pdeathsig"_s, u"INT"_s};
    if (geteuid() == 0) {
        prefix += {u"--reuid"_s, u"postgres"_s, u"--regid"_s, u"postgres"_s, u"--init-groups"_s};
    }
    return prefix + command;
}

} // namespace desk
