// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journalfixture.h"
#include "migrations.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace desk;

namespace {

int versionOf(const Store &store)
{
    auto database = must(Database::open(store.file(), Database::Access::ReadWrite));
    int version = -1;
    must(database.run(u"PRAGMA user_version"_s, {}, [&](const QSqlQuery &row) { version = row.value(0).toInt(); }));
    return version;
}

Result<MigrationOutcome> migrateBy(const Store &store, const QStringList &further)
{
    QList<Migration> steps = shippedMigrations();
    for (const QString &sql : further) {
        steps.append({static_cast<int>(steps.size()) + 1, sql});
    }
    auto database = must(Database::open(store.file(), Database::Access::ReadWrite));
    return migrate(database, steps);
}

QStringList copiesIn(const Store &store)
{
    return QDir(store.folder.path()).entryList({u"journal-version-*"_s}, QDir::Files, QDir::Name);
}

bool hasTable(const Store &store, const QString &name)
{
    auto database = must(Database::open(store.file(), Database::Access::ReadWrite));
    bool found = false;
    must(database.run(u"SELECT 1 FROM sqlite_schema WHERE name = ?"_s, {name},
                      [&](const QSqlQuery &) { found = true; }));
    return found;
}

// The store of a desk as each version has left it.
void load(const Store &store, const QString &fixture)
{
    QFile file(QStringLiteral(TEST_DATA_FOLDER "/journal/") + fixture);
    REQUIRE(file.open(QIODevice::ReadOnly));
    store.meddle(QString::fromUtf8(file.readAll()));
}

const int shipped = static_cast<int>(shippedMigrations().size());

} // namespace

TEST_CASE("an empty file becomes a store", "[migrations]")
{
    Store store;
    SECTION("of no bytes")
    {
        QFile file(store.file());
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    SECTION("of version 0")
    {
        load(store, u"version-0.sql"_s);
        REQUIRE(QFile(store.file()).size() > 0);
    }
    CHECK(store.open()->opening() == Journal::Opening::Created);
    CHECK(versionOf(store) == shipped);
    CHECK(store.open()->opening() == Journal::Opening::Current); // a second time there is nothing to do
    CHECK(copiesIn(store).isEmpty());
}

TEST_CASE("a store of version 1 opens with all it holds", "[migrations]")
{
    Store store;
    load(store, u"version-1.sql"_s);
    const auto journal = store.open();
    CHECK(journal->opening() == (shipped == 1 ? Journal::Opening::Current : Journal::Opening::Upgraded));
    must(journal->verify());
    must(journal->checkFile());
    CHECK(must(journal->lastSeq()) == 4);
    const auto record = must(journal->findCase(CaseId(u"a3f0c1de-52a4-4c1c-8d8e-0c6c5e1f7a01"_s)));
    REQUIRE(record);
    CHECK(record->state == CaseState::Accepted);
    CHECK(record->number == u"371083-01-20261124-0001-5"_s);
    const QList<CaseRecord> before = must(journal->cases({}));
    CHECK(before.size() == 3);
    must(journal->rebuildProjections());
    CHECK(must(journal->cases({})) == before);
    CHECK(must(journal->drafts()).size() == 1);
    CHECK(must(journal->outboxCounts()).parked == 1);
    CHECK(must(journal->logIn(u"zhang"_s, u"a good password"_s)) == u"张三"_s);
    must(append(*journal, received(u"new"_s)));
    must(journal->verify());
}

TEST_CASE("an upgrade keeps a copy of the store as it was", "[migrations]")
{
    Store store;
    must(append(*store.open(), received(u"a"_s)));
    const QString step = u"CREATE TABLE more (a TEXT) STRICT; INSERT INTO more SELECT actor FROM events"_s;
    CHECK(must(migrateBy(store, {step})) == MigrationOutcome::Upgraded);
    CHECK(versionOf(store) == shipped + 1);
    CHECK(hasTable(store, u"more"_s));
    const QString copy = u"journal-version-%1.db"_s.arg(shipped);
    REQUIRE(copiesIn(store) == QStringList{copy});
    CHECK(must(migrateBy(store, {step})) == MigrationOutcome::Current); // twice
    CHECK(copiesIn(store) == QStringList{copy});

    // The copy is a whole store, as private as the first.
    CHECK_FALSE(QFile::permissions(store.folder.filePath(copy)).testFlag(QFile::ReadOther));
    Store older;
    REQUIRE(QFile::copy(store.folder.filePath(copy), older.file()));
    const auto journal = older.open();
    CHECK(journal->opening() == Journal::Opening::Current);
    must(journal->verify());
    CHECK(must(journal->findCase(CaseId(u"a"_s))).has_value());
}

TEST_CASE("a copy never replaces an earlier one", "[migrations]")
{
    Store store;
    (void)store.open();
    QFile earlier(store.folder.filePath(u"journal-version-%1.db"_s.arg(shipped)));
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.write("kept");
    earlier.close();
    CHECK(must(migrateBy(store, {u"CREATE TABLE more (a)"_s})) == MigrationOutcome::Upgraded);
    REQUIRE(earlier.open(QIODevice::ReadOnly));
    CHECK(earlier.readAll() == "kept");
    CHECK(copiesIn(store).size() == 2);
}

TEST_CASE("an upgrade that breaks half-way leaves the store as it was after the last whole step", "[migrations]")
{
    Store store;
    must(append(*store.open(), received(u"a"_s)));
    const QString good = u"CREATE TABLE good (a)"_s;
    const QString broken = u"CREATE TABLE half (a); INSERT INTO nowhere VALUES (1)"_s;

    SECTION("in the first step: nothing has changed, and trying again piles up no copies")
    {
        for (int i = 0; i < 3; ++i) {
            CHECK_FALSE(migrateBy(store, {broken}));
        }
        CHECK(versionOf(store) == shipped);
        CHECK_FALSE(hasTable(store, u"half"_s));
        CHECK(copiesIn(store).isEmpty());
        const auto journal = store.open();
        CHECK(journal->opening() == Journal::Opening::Current);
        must(journal->verify());
    }
    SECTION("in a later step: the steps before it stand, and the copy is kept")
    {
        CHECK_FALSE(migrateBy(store, {good, broken}));
        CHECK(versionOf(store) == shipped + 1);
        CHECK(hasTable(store, u"good"_s));
        CHECK_FALSE(hasTable(store, u"half"_s));
        CHECK(copiesIn(store) == QStringList{u"journal-version-%1.db"_s.arg(shipped)});
        CHECK(must(migrateBy(store, {good, u"CREATE TABLE half (a)"_s})) == MigrationOutcome::Upgraded);
        CHECK(hasTable(store, u"half"_s));
    }
}

TEST_CASE("a store of a newer program is refused and left alone", "[migrations]")
{
    Store store;
    must(append(*store.open(), received(u"a"_s)));
    store.meddle(u"PRAGMA user_version = 999"_s);
    QFile file(store.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto journal = store.tryOpen();
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == ErrorKind::StorageNewer);
    CHECK_FALSE(journal.error().message.isEmpty());
    file.seek(0);
    CHECK(file.readAll() == before);
    CHECK(copiesIn(store).isEmpty());
}

TEST_CASE("another program's SQLite file is refused and left alone", "[migrations]")
{
    Store store;
    store.meddle(
        GENERATE(u"CREATE TABLE songs (title TEXT)"_s, u"CREATE TABLE songs (title TEXT); PRAGMA user_version = 1"_s));
    const auto journal = store.tryOpen();
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == ErrorKind::StorageDamaged);
    CHECK(hasTable(store, u"songs"_s));
    CHECK_FALSE(hasTable(store, u"events"_s));
}
