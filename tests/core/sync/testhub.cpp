// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "testhub.h"

#include "embeddedhub.h"
#include "postgres.h"
#include "postgreshub.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

class EmbeddedTestHub final : public TestHub {
public:
    std::unique_ptr<Transport> line() override { return std::make_unique<EmbeddedHub>(file()); }
    void keepCopy() override
    {
        QFile::remove(copy());
        REQUIRE(QFile::copy(file(), copy()));
    }
    void restoreCopy() override
    {
        REQUIRE(QFile::remove(file()));
        REQUIRE(QFile::copy(copy(), file()));
    }
    void setUpAnew() override { REQUIRE(QFile::remove(file())); }
    // As when the stick is pulled out.
    void goDown() override { REQUIRE(QDir(m_folder.path()).rename(u"stick"_s, u"pulled"_s)); }
    void comeBack() override { REQUIRE(QDir(m_folder.path()).rename(u"pulled"_s, u"stick"_s)); }

    QList<QByteArray> bodiesOf(const QString &deskId) override
    {
        QList<QByteArray> bodies;
        read(u"SELECT body FROM event WHERE desk_id = ? ORDER BY desk_seq"_s, deskId,
             [&](const QSqlQuery &row) { bodies.append(row.value(0).toString().toUtf8()); });
        return bodies;
    }
    QMap<qint64, QString> rejectedOf(const QString &deskId) override
    {
        QMap<qint64, QString> rejected;
        read(u"SELECT desk_seq, rejected_reason FROM event WHERE desk_id = ? AND rejected_reason IS NOT NULL"_s, deskId,
             [&](const QSqlQuery &row) { rejected.insert(row.value(0).toLongLong(), row.value(1).toString()); });
        return rejected;
    }
    QString caseFile(const CaseId &id) override
    {
        QString file;
        read(u"SELECT state || '|' || case_seq || '|' || coalesce(number, '') FROM case_file WHERE case_id = ?"_s,
             id.text(), [&](const QSqlQuery &row) { file = row.value(0).toString(); });
        return file;
    }

    EmbeddedTestHub() { REQUIRE(QDir(m_folder.path()).mkdir(u"stick"_s)); }

private:
    QString file() const { return m_folder.filePath(u"stick/hub.db"_s); }
    QString copy() const { return m_folder.filePath(u"copy.db"_s); }
    void read(const QString &sql, const QString &value, const std::function<void(const QSqlQuery &)> &row)
    {
        auto database = must(Database::open(file(), Database::Access::ReadOnly));
        must(database.run(sql, {value}, row));
    }

    QTemporaryDir m_folder;
};

class PostgresTestHub final : public TestHub {
public:
    PostgresTestHub() { m_server.makeHub(m_database); }
    ~PostgresTestHub() override
    {
        if (m_server.isRunning()) {
            m_server.dropDatabase(m_database);
            m_server.dropDatabase(m_copy);
        }
    }

    std::unique_ptr<Transport> line() override
    {
        return std::make_unique<PostgresHub>(PostgresAddress{
            m_server.socketFolder(), m_server.port(), m_database, u"onewindow_desk"_s, {}, u"connect_timeout=2"_s});
    }
    void keepCopy() override { m_server.copyDatabase(m_database, m_copy); }
    void restoreCopy() override { m_server.copyDatabase(m_copy, m_database); }
    void setUpAnew() override
    {
        m_server.dropDatabase(m_database);
        m_server.makeHub(m_database);
    }
    void goDown() override { m_server.stop(); }
    void comeBack() override { m_server.start(); }

    QList<QByteArray> bodiesOf(const QString &deskId) override
    {
        const QString rows = m_server.sql(
            m_database, u"SELECT body FROM hub.event WHERE desk_id = '%1' ORDER BY desk_seq"_s.arg(deskId));
        QList<QByteArray> bodies;
        for (const QString &row : rows.split(u'\n', Qt::SkipEmptyParts)) {
            bodies.append(row.toUtf8());
        }
        return bodies;
    }
    QMap<qint64, QString> rejectedOf(const QString &deskId) override
    {
        const QString rows = m_server.sql(
            m_database,
            u"SELECT desk_seq, rejected_reason FROM hub.event WHERE desk_id = '%1' AND rejected_reason IS NOT NULL"_s
                .arg(deskId));
        QMap<qint64, QString> rejected;
        for (const QString &row : rows.split(u'\n', Qt::SkipEmptyParts)) {
            rejected.insert(row.section(u'|', 0, 0).toLongLong(), row.section(u'|', 1));
        }
        return rejected;
    }
    QString caseFile(const CaseId &id) override
    {
        return m_server.sql(m_database,
                            u"SELECT state, case_seq, number FROM hub.case_file WHERE case_id = '%1'"_s.arg(id.text()));
    }

private:
    PostgresServer &m_server = PostgresServer::shared();
    QString m_database = u"hub_"_s + newUuid().remove(u'-');
    QString m_copy = m_database + u"_copy"_s;
};

} // namespace

std::unique_ptr<TestHub> makeHub(HubKind kind)
{
    if (kind == HubKind::Embedded) {
        return std::make_unique<EmbeddedTestHub>();
    }
    return std::make_unique<PostgresTestHub>();
}

} // namespace desk
