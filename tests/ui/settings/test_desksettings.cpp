// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "desksettings.h"
#include "support.h"

#include <QFile>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct SettingsFolder {
    QTemporaryDir folder;
    QString file = folder.filePath(u"settings.ini"_s);

    void write(const QByteArray &text)
    {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QByteArray read(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

DeskSettings unusual()
{
    DeskSettings settings;
    settings.stationCode = u"371083101"_s;
    settings.window = 12;
    settings.language = Language::English;
    settings.textScale = 150;
    settings.hub = HubKind::Postgres;
    settings.postgres = {u"hub.example"_s,    5433,
                         u"汇聚库"_s,         u"desk"_s,
                         u"密 码;=,\"x\" "_s, u"sslmode=verify-full;connect_timeout=5"_s};
    return settings;
}

} // namespace

TEST_CASE("a new computer starts with the hall's first window, Chinese, and its own hub", "[settings]")
{
    SettingsFolder place;
    const Result<DeskSettings> settings = DeskSettings::load(place.file);
    REQUIRE(settings);
    CHECK(*settings == DeskSettings());
    CHECK(settings->deskId() == u"371083-01"_s);
    CHECK(settings->language == Language::Chinese);
    CHECK(settings->hub == HubKind::Embedded);
}

TEST_CASE("settings come back as they were kept", "[settings]")
{
    SettingsFolder place;
    REQUIRE(unusual().save(place.file));
    const Result<DeskSettings> settings = DeskSettings::load(place.file);
    REQUIRE(settings);
    CHECK(*settings == unusual());
    CHECK(settings->deskId() == u"371083101-12"_s);
}

TEST_CASE("the hub's password stands in a file of its own that only this user can read", "[settings]")
{
    SettingsFolder place;
    REQUIRE(unusual().save(place.file));
    const QByteArray password = unusual().postgres.password.toUtf8();
    const QString key = hubKeyFile(place.file);
    CHECK_FALSE(place.read(place.file).contains(password));
    CHECK(place.read(key) == password);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(key) & others) == 0);

    QFile::setPermissions(key, QFile::permissions(key) | QFile::ReadGroup | QFile::ReadOther);
    REQUIRE(DeskSettings::load(place.file));
    CHECK((QFile::permissions(key) & others) == 0);

    DeskSettings without = unusual();
    without.postgres.password.clear();
    REQUIRE(without.save(place.file));
    CHECK_FALSE(QFile::exists(key));
}

TEST_CASE("a value that cannot be used is refused with its file and its key", "[settings]")
{
    const QByteArray lines[] = {"[desk]\nwindow=0\n",         "[desk]\nwindow=100\n",
                                "[desk]\nwindow=first\n",     "[desk]\nstation=37108\n",
                                "[desk]\nstation=rushan\n",   "[screen]\ntext_scale=90\n",
                                "[screen]\ntext_scale=201\n", "[screen]\nlanguage=fr\n",
                                "[hub]\nkind=mysql\n",        "[hub]\nport=0\n",
                                "[hub]\nport=65536\n"};
    for (const QByteArray &line : lines) {
        SettingsFolder place;
        place.write(line);
        const Result<DeskSettings> settings = DeskSettings::load(place.file);
        INFO(line.toStdString());
        REQUIRE_FALSE(settings);
        CHECK(settings.error().kind == ErrorKind::DataFault);
        CHECK(settings.error().message.contains(u"settings.ini"_s));
        const QByteArray key = line.mid(line.indexOf('\n') + 1, line.indexOf('=') - line.indexOf('\n') - 1);
        CHECK(settings.error().message.contains(QString::fromUtf8(key)));
        CHECK(place.read(place.file) == line);
    }
}

TEST_CASE("the ends of what is allowed are allowed", "[settings]")
{
    SettingsFolder place;
    place.write("[desk]\nstation=371083\nwindow=99\n[screen]\ntext_scale=200\n[hub]\nport=65535\n");
    const Result<DeskSettings> settings = DeskSettings::load(place.file);
    REQUIRE(settings);
    CHECK(settings->window == 99);
    CHECK(settings->textScale == 200);
    CHECK(settings->postgres.port == 65535);
}

TEST_CASE("settings that cannot be written say so", "[settings]")
{
    SettingsFolder place;
    place.write("x");
    const Result<Done> saved = DeskSettings().save(place.file + u"/below/settings.ini"_s);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::StorageFailed);
    CHECK_FALSE(saved.error().message.isEmpty());
}
