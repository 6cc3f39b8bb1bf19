// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journalfixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>

#include <random>

#include <sys/mount.h>
#include <unistd.h>

using namespace desk;

namespace {

constexpr uid_t nobody = 65534;

// Root may write everywhere; for the time of this object the test is an ordinary user.
class OrdinaryUser {
public:
    OrdinaryUser()
    {
        if (m_isRoot) {
            REQUIRE(::setresuid(nobody, nobody, 0) == 0);
        }
    }
    ~OrdinaryUser()
    {
        if (m_isRoot) {
            (void)!::setresuid(0, 0, 0);
        }
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_isRoot = ::getuid() == 0;
};

// A disk of its own, as small as wanted. Needs the right to mount.
class SmallDisk {
public:
    SmallDisk(const QString &folder, const char *options)
        : m_folder(QFile::encodeName(folder)),
          m_mounted(::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted) {
            ::umount2(m_folder.constData(), MNT_DETACH);
        }
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isMounted() const { return m_mounted; }
    bool makeReadOnly()
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted;
};

NewEvent large(const QString &id)
{
    NewEvent event = received(id);
    event.payload.insert(u"application"_s, QString(20000, u'x'));
    return event;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

void fill(const Store &store, int cases)
{
    const auto journal = store.open();
    for (int i = 0; i < cases; ++i) {
        must(append(*journal, large(QString::number(i))));
    }
}

// Records until nothing more fits; returns how many were recorded.
int recordUntilFull(Journal &journal)
{
    for (int i = 0; i < 1000; ++i) {
        const auto appended = append(journal, large(u"case-%1"_s.arg(i)));
        if (!appended) {
            INFO(appended.error().detail.toStdString());
            CHECK(appended.error().kind == ErrorKind::StorageFull);
            CHECK_FALSE(appended.error().message.isEmpty());
            return i;
        }
    }
    FAIL("the disk never got full");
    return 0;
}

// Fills the disk to the last byte and gives it back page by page. Whatever there is no room for, be it the lock, the
// store, its log or the log's index, the clerk hears the same.
int refusalsUntilThereIsRoom(const Store &store, QFile &filling)
{
    REQUIRE(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filling.write(QByteArray(4096, 'x')) > 0) {
    }
    int refusals = 0;
    for (auto opened = store.tryOpen(); !opened; opened = store.tryOpen()) {
        INFO(refusals << " pages free: " << opened.error().detail.toStdString());
        CHECK(opened.error().kind == ErrorKind::StorageFull);
        ++refusals;
        REQUIRE(filling.resize(filling.size() - 4096));
    }
    return refusals;
}

void checkHoldsExactly(const Journal &journal, int cases)
{
    CHECK(must(journal.lastSeq()) == cases);
    CHECK(must(journal.countCases({})) == cases);
    CHECK(must(journal.outboxCounts()).queued == cases);
    must(journal.verify());
    must(journal.checkFile());
}

} // namespace

TEST_CASE("a second desk program on the same store is refused and told why", "[faults]")
{
    Store store;
    fill(store, 1);
    QProcess holder;
    holder.start(QStringLiteral(JOURNAL_HOLDER), {store.folder.path()});
    REQUIRE(holder.waitForReadyRead(20000));
    REQUIRE(holder.readLine() == "open\n");

    const auto second = store.tryOpen();
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::StorageBusy);
    CHECK(second.error().message.contains(u"Another desk program on this computer has this store open"_s));

    SECTION("until the first one ends")
    {
        holder.closeWriteChannel();
        REQUIRE(holder.waitForFinished(20000));
    }
    SECTION("a lock left by a program that was killed holds nobody up")
    {
        holder.kill();
        REQUIRE(holder.waitForFinished(20000));
        CHECK(QFile::exists(store.folder.filePath(u"journal.lock"_s)));
    }
    checkHoldsExactly(*store.open(), 1);
}

TEST_CASE("the program that holds the store keeps others out, in other processes and its own", "[faults]")
{
    Store store;
    const auto journal = store.open();
    CHECK(store.tryOpen().error().kind == ErrorKind::StorageBusy);
    QProcess other;
    other.start(QStringLiteral(JOURNAL_HOLDER), {store.folder.path()});
    REQUIRE(other.waitForFinished(20000));
    CHECK(other.exitCode() == 1);
    CHECK(other.readAll().startsWith("refused: Another desk program"));
}

TEST_CASE("a damaged page is noticed when the store opens, and the file is left as it is", "[faults]")
{
    Store store;
    fill(store, 5);
    const QByteArray whole = contentOf(store.file());
    constexpr qint64 pageSize = 4096;
    const qint64 pages = whole.size() / pageSize;
    REQUIRE(pages > 30);
    int noticed = 0;
    for (qint64 page = 0; page < pages; ++page) {
        overwrite(store.file(), page * pageSize, QByteArray(pageSize, '\xa5'));
        const QByteArray damaged = contentOf(store.file());
        auto journal = store.tryOpen();
        if (!journal) {
            INFO("page " << page << ": " << journal.error().detail.toStdString());
            CHECK(journal.error().kind == ErrorKind::StorageDamaged);
            CHECK(journal.error().message.contains(u"journal.db"_s));
            CHECK(contentOf(store.file()) == damaged);
            ++noticed;
        } else {
            // Garbage inside a long text breaks no page; then the chain shows it.
            const auto done = (*journal)->verify();
            REQUIRE_FALSE(done);
            CHECK(done.error().kind == ErrorKind::StorageDamaged);
            *journal = nullptr;
        }
        overwrite(store.file(), 0, whole);
    }
    CHECK(noticed > pages / 2);
    checkHoldsExactly(*store.open(), 5);
}

TEST_CASE("garbage anywhere in the file never passes for a whole store", "[faults]")
{
    Store store;
    fill(store, 3);
    const QByteArray whole = contentOf(store.file());
    std::mt19937 random(20261124);
    for (int i = 0; i < 150; ++i) {
        // Half of them in the header, where each byte means something.
        const auto at = static_cast<qint64>(random() % (i % 2 ? 100U : static_cast<unsigned>(whole.size() - 64)));
        QByteArray garbage(i % 2 ? 4 : 64, '\0');
        for (char &byte : garbage) {
            byte = static_cast<char>(random());
        }
        overwrite(store.file(), at, garbage);
        INFO("at " << at << ": " << garbage.toHex().toStdString());
        auto journal = store.tryOpen();
        if (journal) {
            // Either it hit what holds nothing, or a check finds it; it never crashes and never invents events.
            const bool sound = (*journal)->verify() && (*journal)->checkFile();
            const auto events = (*journal)->eventsFrom(1, 10);
            CHECK((!sound || must((*journal)->lastSeq()) == 3));
            CHECK((!sound || (events && events->size() == 3)));
            *journal = nullptr;
        } else {
            INFO(journal.error().detail.toStdString());
            CHECK((journal.error().kind == ErrorKind::StorageDamaged || at < 100));
            CHECK_FALSE(journal.error().message.isEmpty());
        }
        for (const QString &file : QDir(store.folder.path()).entryList(QDir::Files)) {
            QFile::remove(store.folder.filePath(file));
        }
        QFile fresh(store.file());
        REQUIRE(fresh.open(QIODevice::WriteOnly));
        fresh.write(whole);
    }
    checkHoldsExactly(*store.open(), 3);
}

TEST_CASE("a file that is no store, or was cut short, is refused and kept", "[faults]")
{
    Store store;
    fill(store, 3);
    const QByteArray whole = contentOf(store.file());
    const QByteArray content =
        GENERATE_COPY(QByteArray("not a database, but a letter of more than a hundred bytes. ").repeated(50),
                      whole.left(whole.size() / 2), whole.left(5000), whole.left(50));
    REQUIRE(QFile::remove(store.file()));
    overwrite(store.file(), 0, content);
    const auto journal = store.tryOpen();
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == ErrorKind::StorageDamaged);
    CHECK(contentOf(store.file()) == content);
}

TEST_CASE("a folder that may not be written to is refused with a way out", "[faults]")
{
    Store store;
    REQUIRE(QFile::setPermissions(store.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                           QFile::ReadOther | QFile::ExeOther));
    QString folder = store.folder.filePath(u"desk"_s);
    bool exists = true;
    SECTION("empty")
    {
        REQUIRE(QDir().mkpath(folder));
    }
    SECTION("with a store in it")
    {
        must(append(*must(Journal::open(folder, deskId, store.clock)), received(u"a"_s)));
        QFile::setPermissions(folder + u"/journal.db"_s, QFile::ReadOwner | QFile::ReadOther);
    }
    SECTION("not even made yet")
    {
        exists = false;
    }
    const QString closed = exists ? folder : store.folder.path();
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(closed, readable));
    {
        const OrdinaryUser user;
        REQUIRE_FALSE(QFile(closed + u"/probe"_s).open(QIODevice::WriteOnly)); // or this test shows nothing
        const auto journal = Journal::open(folder, deskId, store.clock);
        REQUIRE_FALSE(journal);
        CHECK(journal.error().kind == ErrorKind::StorageReadOnly);
        CHECK(journal.error().message.contains(u"journal.db"_s));
    }
    REQUIRE(QFile::setPermissions(closed, readable | QFile::WriteOwner));
}

TEST_CASE("a store whose file alone may not be written to is refused", "[faults]")
{
    Store store;
    must(append(*store.open(), received(u"a"_s)));
    REQUIRE(QFile::setPermissions(store.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                           QFile::ReadOther | QFile::WriteOther | QFile::ExeOther));
    REQUIRE(QFile::setPermissions(store.file(), QFile::ReadOwner | QFile::ReadOther));
    {
        const OrdinaryUser user;
        const auto database = Database::open(store.file(), Database::Access::ReadWrite);
        REQUIRE_FALSE(database);
        CHECK(database.error().kind == ErrorKind::StorageReadOnly);
        const auto journal = store.tryOpen();
        REQUIRE_FALSE(journal);
        CHECK(journal.error().kind == ErrorKind::StorageReadOnly);
    }
    REQUIRE(QFile::setPermissions(store.file(), QFile::ReadOwner | QFile::WriteOwner));
    checkHoldsExactly(*store.open(), 1);
}

TEST_CASE("a disk mounted for reading only is refused", "[faults]")
{
    Store store;
    SmallDisk disk(store.folder.path(), "size=4m");
    if (!disk.isMounted()) {
        WARN("not shown here: this account may not mount a disk");
        return;
    }
    must(append(*store.open(), received(u"a"_s)));
    REQUIRE(disk.makeReadOnly());
    const auto journal = store.tryOpen();
    REQUIRE_FALSE(journal);
    CHECK(journal.error().kind == ErrorKind::StorageReadOnly);
}

TEST_CASE("when there is no more room, what was recorded is kept and the last step is not", "[faults]")
{
    Store store;
    auto journal = store.open();
    Database &writer = JournalDoor::writer(*journal);
    must(writer.run(u"PRAGMA max_page_count = 120"_s));
    const int recorded = recordUntilFull(*journal);
    CHECK(recorded > 3);
    checkHoldsExactly(*journal, recorded);
    must(writer.run(u"PRAGMA max_page_count = 1000000"_s));
    must(append(*journal, large(u"later"_s)));
    checkHoldsExactly(*journal, recorded + 1);
    journal = nullptr;
    checkHoldsExactly(*store.open(), recorded + 1);
}

TEST_CASE("on a full disk what was recorded is kept, and work goes on when there is room again", "[faults]")
{
    Store store;
    const SmallDisk disk(store.folder.path(), "size=3m");
    if (!disk.isMounted()) {
        WARN("not shown here: this account may not mount a disk; the limit of pages above stands in for it");
        return;
    }
    QFile ballast(store.folder.filePath(u"ballast"_s));
    REQUIRE(ballast.open(QIODevice::WriteOnly));
    REQUIRE(ballast.write(QByteArray(1 << 20, 'x')) == 1 << 20);
    ballast.close();

    auto journal = store.open();
    const int recorded = recordUntilFull(*journal);
    CHECK(recorded > 3);
    checkHoldsExactly(*journal, recorded);
    CHECK(journal->saveDraft({CaseId(u"d"_s), u"草稿"_s, {{u"a"_s, QString(200000, u'x')}}, store.clock.now()})
              .error()
              .kind == ErrorKind::StorageFull);

    SECTION("in the same run")
    {
        REQUIRE(ballast.remove());
        must(append(*journal, large(u"later"_s)));
        checkHoldsExactly(*journal, recorded + 1);
    }
    SECTION("after the program was started again")
    {
        journal = nullptr;
        QFile more(store.folder.filePath(u"more"_s)); // whatever closing gave back is filled up
        CHECK(refusalsUntilThereIsRoom(store, more) > 0);
        REQUIRE(more.remove());
        REQUIRE(ballast.remove());
        journal = store.open();
        checkHoldsExactly(*journal, recorded);
        must(append(*journal, large(u"later"_s)));
        checkHoldsExactly(*journal, recorded + 1);
    }
}

TEST_CASE("on a nearly full disk a store is made whole or not at all", "[faults]")
{
    Store store;
    const SmallDisk disk(store.folder.path(), "size=1m");
    if (!disk.isMounted()) {
        WARN("not shown here: this account may not mount a disk");
        return;
    }
    QFile filling(store.folder.filePath(u"filling"_s));
    CHECK(refusalsUntilThereIsRoom(store, filling) > 10);
    REQUIRE(filling.remove());
    const auto journal = store.open();
    must(append(*journal, received(u"a"_s)));
    checkHoldsExactly(*journal, 1);
}
