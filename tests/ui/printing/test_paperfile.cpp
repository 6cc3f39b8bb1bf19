// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperfile.h"
#include "support.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

ErrorKind refusalOf(const QString &file)
{
    const Result<Done> saved = savePdf("%PDF-1.6 new", file);
    REQUIRE_FALSE(saved);
    CHECK_FALSE(saved.error().message.isEmpty());
    CHECK_FALSE(saved.error().message.contains(u"%1"_s));
    CHECK(saved.error().detail.contains(file));
    return saved.error().kind;
}

} // namespace

TEST_CASE("a PDF is saved whole and replaces an older one", "[printing]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"受理通知书.pdf"_s);
    REQUIRE(savePdf("%PDF-1.6 old", file));
    REQUIRE(savePdf("%PDF-1.6 new", file));
    CHECK(contentOf(file) == "%PDF-1.6 new");
}

TEST_CASE("where a PDF cannot be saved, the error tells why and what to do", "[printing]")
{
    const QTemporaryDir folder;
    CHECK(refusalOf(folder.filePath(u"missing/x.pdf"_s)) == ErrorKind::NotFound);
    CHECK(refusalOf(folder.path()) == ErrorKind::InvalidInput);
    CHECK(refusalOf(u"/proc/x.pdf"_s) == ErrorKind::StorageReadOnly);
}

TEST_CASE("a save that breaks off in the middle leaves the older file as it was", "[printing]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"受理通知书.pdf"_s);
    REQUIRE(savePdf("%PDF-1.6 old", file));

    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    const Result<Done> saved = savePdf(QByteArray(1 << 20, 'x'), file);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(saved);
    CHECK(contentOf(file) == "%PDF-1.6 old");
}

TEST_CASE("file names are made of title and number, without what a file system refuses", "[printing]")
{
    Paper paper;
    paper.title = u"受理通知书"_s;
    CHECK(fileNameOf(paper) == u"受理通知书.pdf"_s);
    paper.number = u"371083-03-20261124-0007-4"_s;
    CHECK(fileNameOf(paper) == u"受理通知书 371083-03-20261124-0007-4.pdf"_s);
    paper.title = u"a/b\\c:d"_s;
    paper.number.clear();
    CHECK(fileNameOf(paper) == u"a_b_c_d.pdf"_s);
}

TEST_CASE("saving into a folder overwrites nothing", "[printing]")
{
    const QTemporaryDir folder;
    const QString name = u"收件凭证 371083.01.pdf"_s;
    CHECK(freeFile(folder.path(), name) == folder.filePath(name));
    REQUIRE(savePdf("%PDF", folder.filePath(name)));
    CHECK(freeFile(folder.path(), name) == folder.filePath(u"收件凭证 371083.01 (2).pdf"_s));
    REQUIRE(savePdf("%PDF", folder.filePath(u"收件凭证 371083.01 (2).pdf"_s)));
    CHECK(freeFile(folder.path(), name) == folder.filePath(u"收件凭证 371083.01 (3).pdf"_s));
}
