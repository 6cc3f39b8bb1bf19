// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journalfixture.h"

#include <QFile>
#include <QSqlQuery>

using namespace desk;

TEST_CASE("a clerk logs in with the account and the password given to them", "[staff]")
{
    Store store;
    {
        const auto journal = store.open();
        CHECK(must(journal->staffAccounts()).isEmpty());
        must(journal->addStaff(u" zhang "_s, u"张三"_s, u"correct horse 马"_s));
        CHECK(must(journal->staffAccounts()) == QStringList{u"zhang"_s});
    }
    const auto journal = store.open();
    CHECK(must(journal->logIn(u"zhang"_s, u"correct horse 马"_s)) == u"张三"_s);

    const auto wrongPassword = journal->logIn(u"zhang"_s, u"correct horse"_s);
    const auto wrongAccount = journal->logIn(u"nobody"_s, u"correct horse 马"_s);
    REQUIRE_FALSE(wrongPassword);
    REQUIRE_FALSE(wrongAccount);
    CHECK(wrongPassword.error().kind == ErrorKind::Refused);
    CHECK(wrongPassword.error() == wrongAccount.error()); // which of the two is not given away
    CHECK_FALSE(journal->logIn(u"zhang"_s, u""_s));
}

TEST_CASE("an account is made once, with a name and a password that is long enough", "[staff]")
{
    Store store;
    const auto journal = store.open();
    CHECK(journal->addStaff(u"  "_s, u"无名"_s, u"long enough"_s).error().kind == ErrorKind::InvalidInput);
    CHECK(journal->addStaff(u"li"_s, u"李四"_s, u"1234567"_s).error().kind == ErrorKind::InvalidInput);
    CHECK(must(journal->staffAccounts()).isEmpty());
    must(journal->addStaff(u"li"_s, u"李四"_s, u"long enough"_s));
    CHECK(journal->addStaff(u"li"_s, u"李五"_s, u"another one"_s).error().kind == ErrorKind::Refused);
    CHECK(must(journal->logIn(u"li"_s, u"long enough"_s)) == u"李四"_s);
}

TEST_CASE("a password is kept only as an Argon2id hash with a salt of its own", "[staff]")
{
    Store store;
    const auto journal = store.open();
    must(journal->addStaff(u"a"_s, u"甲"_s, u"the same password"_s));
    must(journal->addStaff(u"b"_s, u"乙"_s, u"the same password"_s));
    QStringList hashes;
    must(JournalDoor::writer(*journal).run(u"SELECT password FROM staff"_s, {},
                                           [&](const QSqlQuery &row) { hashes += row.value(0).toString(); }));
    REQUIRE(hashes.size() == 2);
    CHECK(hashes[0] != hashes[1]);
    for (const QString &hash : hashes) {
        CHECK(hash.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s));
    }
}
