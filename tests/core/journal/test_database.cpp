// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journalfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace desk;

namespace {

qint64 numberOf(Database &database, const QString &sql, const QVariantList &values = {})
{
    qint64 number = -1;
    must(database.run(sql, values, [&](const QSqlQuery &row) { number = row.value(0).toLongLong(); }));
    return number;
}

QString textOf(Database &database, const QString &sql)
{
    QString text;
    must(database.run(sql, {}, [&](const QSqlQuery &row) { text = row.value(0).toString(); }));
    return text;
}

Database openRoom(const QTemporaryDir &folder)
{
    return must(Database::open(folder.filePath(u"a.db"_s), Database::Access::ReadWrite));
}

} // namespace

TEST_CASE("a connection writes durably and trusts nothing in the file", "[database]")
{
    const QTemporaryDir folder;
    Database database = openRoom(folder);
    CHECK(textOf(database, u"PRAGMA journal_mode"_s) == u"wal"_s);
    CHECK(numberOf(database, u"PRAGMA synchronous"_s) == 2);
    CHECK(numberOf(database, u"PRAGMA foreign_keys"_s) == 1);
    CHECK(numberOf(database, u"PRAGMA trusted_schema"_s) == 0);
    CHECK(numberOf(database, u"PRAGMA wal_autocheckpoint"_s) > 0);
    Database reader = must(Database::open(database.file(), Database::Access::ReadOnly));
    CHECK(numberOf(reader, u"PRAGMA wal_autocheckpoint"_s) == 0);
    CHECK(reader.run(u"CREATE TABLE t (a)"_s).error().kind == ErrorKind::StorageReadOnly);
}

TEST_CASE("connections leave nothing behind, also when moved", "[database]")
{
    const QTemporaryDir folder;
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        Database first = openRoom(folder);
        Database second = must(Database::open(folder.filePath(u"b.db"_s), Database::Access::ReadWrite));
        must(first.run(u"CREATE TABLE t (a)"_s));
        second = std::move(first);
        CHECK(numberOf(second, u"SELECT count(*) FROM t"_s) == 0);
        CHECK(QSqlDatabase::connectionNames().size() == before + 1);
        CHECK_FALSE(Database::open(folder.filePath(u"none/c.db"_s), Database::Access::ReadWrite));
    }
    CHECK(QSqlDatabase::connectionNames().size() == before);
}

TEST_CASE("a row's reader may ask the same question again", "[database]")
{
    const QTemporaryDir folder;
    Database database = openRoom(folder);
    must(database.runScript(u"CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2), (3)"_s));
    const QString sql = u"SELECT a FROM t WHERE a > ? ORDER BY a"_s;
    QList<int> seen;
    must(database.run(sql, {0}, [&](const QSqlQuery &row) {
        seen += row.value(0).toInt();
        must(database.run(sql, {2}, [&](const QSqlQuery &inner) { seen += 10 * inner.value(0).toInt(); }));
    }));
    CHECK(seen == QList<int>{1, 30, 2, 30, 3, 30});
}

TEST_CASE("a script is split where SQLite splits it", "[database]")
{
    const QTemporaryDir folder;
    Database database = openRoom(folder);
    must(database.runScript(uR"(
        CREATE TABLE t (a TEXT); -- a comment; with a semicolon
        CREATE TRIGGER g AFTER INSERT ON t WHEN NEW.a = 'x'
        BEGIN
            INSERT INTO t VALUES ('from; the trigger');
            INSERT INTO t VALUES ('二');
        END;
        INSERT INTO t VALUES ('x');
    )"_s));
    CHECK(numberOf(database, u"SELECT count(*) FROM t"_s) == 3);
    CHECK(database.runScript(u"INSERT INTO t VALUES ('y'); INSERT INTO nowhere VALUES (1)"_s).error().kind ==
          ErrorKind::StorageFailed);
}

TEST_CASE("a transaction that is not committed leaves no trace", "[database]")
{
    const QTemporaryDir folder;
    Database database = openRoom(folder);
    must(database.run(u"CREATE TABLE t (a)"_s));
    {
        auto transaction = must(Transaction::begin(database));
        must(database.run(u"INSERT INTO t VALUES (1)"_s));
    }
    CHECK(numberOf(database, u"SELECT count(*) FROM t"_s) == 0);
    {
        auto transaction = must(Transaction::begin(database));
        must(database.run(u"INSERT INTO t VALUES (1)"_s));
        must(transaction.commit());
    }
    CHECK(numberOf(database, u"SELECT count(*) FROM t"_s) == 1);
}

TEST_CASE("errors are told apart by what the clerk can do", "[database]")
{
    const QTemporaryDir folder;
    Database database = openRoom(folder);
    must(database.runScript(u"CREATE TABLE t (a INTEGER UNIQUE, b BLOB) STRICT"_s));

    SECTION("another program writes")
    {
        Database other = openRoom(folder);
        const auto transaction = must(Transaction::begin(other));
        CHECK(database.run(u"INSERT INTO t VALUES (1, NULL)"_s).error().kind == ErrorKind::StorageBusy);
    }
    SECTION("no room")
    {
        must(database.run(u"PRAGMA max_page_count = 10"_s));
        const auto done = database.run(u"INSERT INTO t VALUES (1, randomblob(100000))"_s);
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == ErrorKind::StorageFull);
        CHECK(done.error().message.contains(u"a.db"_s));
        CHECK(numberOf(database, u"SELECT count(*) FROM t"_s) == 0);
    }
    SECTION("a rule of the table")
    {
        must(database.run(u"INSERT INTO t VALUES (1, NULL)"_s));
        CHECK(database.run(u"INSERT INTO t VALUES (1, NULL)"_s).error().kind == ErrorKind::Refused);
        CHECK(database.run(u"INSERT INTO t VALUES ('one', NULL)"_s).error().kind == ErrorKind::Refused);
    }
    SECTION("a mistake of ours")
    {
        CHECK(database.run(u"SELEKT"_s).error().kind == ErrorKind::StorageFailed);
        CHECK_FALSE(database.run(u"SELECT ?, ?"_s, {1}));
    }
}
