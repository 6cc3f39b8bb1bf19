// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "desksettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error unusable(const QString &file, const QString &key, const QString &allowed)
{
    return {ErrorKind::DataFault, QCoreApplication::translate(
                                      "desk", "The settings file %1 has an unusable value at \"%2\". It has to be %3. "
                                              "Nothing was changed: mend the line, or remove it.")
                                      .arg(QDir::toNativeSeparators(file), key, allowed)};
}

Error notWritten(const QString &file, const QString &detail)
{
    return {ErrorKind::StorageFailed,
            QCoreApplication::translate("desk", "The settings could not be written to %1. They hold until the program "
                                                "ends. Check that the folder may be written and the disk is not full.")
                .arg(QDir::toNativeSeparators(file)),
            detail};
}

// Reads one key after the other; the first fault stays.
class Reader {
public:
    explicit Reader(const QString &file) : m_file(file), m_settings(file, QSettings::IniFormat) {}

    bool isReadable() const { return m_settings.status() == QSettings::NoError; }
    const std::optional<Error> &fault() const { return m_fault; }

    void text(const QString &key, QString &value) { value = m_settings.value(key, value).toString(); }

    void number(const QString &key, int &value, int least, int most)
    {
        if (!m_settings.contains(key)) {
            return;
        }
        bool good = false;
        const int read = m_settings.value(key).toString().toInt(&good);
        if (!good || read < least || read > most) {
            refuse(key, QCoreApplication::translate("desk", "a number from %1 to %2").arg(least).arg(most));
            return;
        }
        value = read;
    }

    template<class Value>
    void word(const QString &key, Value &value, const QString &first, Value firstValue, const QString &second,
              Value secondValue)
    {
        if (!m_settings.contains(key)) {
            return;
        }
        const QString read = m_settings.value(key).toString();
        if (read != first && read != second) {
            refuse(key, QCoreApplication::translate("desk", "\"%1\" or \"%2\"").arg(first, second));
            return;
        }
        value = read == first ? firstValue : secondValue;
    }

    void refuse(const QString &key, const QString &allowed)
    {
        if (!m_fault) {
            m_fault = unusable(m_file, key, allowed);
        }
    }

private:
    QString m_file;
    QSettings m_settings;
    std::optional<Error> m_fault;
};

Result<QString> readKey(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QString();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::StorageFailed,
                     QCoreApplication::translate("desk", "The hub's password in %1 cannot be read. Check who owns the "
                                                         "file, or type the password again in the settings.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    }
    // Copied back from somewhere else, it may have become readable for everyone.
    if ((file.permissions() & ~(ownerOnly | QFile::ReadUser | QFile::WriteUser)) != 0) {
        file.setPermissions(ownerOnly);
    }
    return QString::fromUtf8(file.readAll());
}

Result<Done> writeKey(const QString &path, const QString &password)
{
    if (password.isEmpty()) {
        return !QFile::exists(path) || QFile::remove(path) ? Result<Done>(Done{})
                                                           : Result<Done>(notWritten(path, u"remove"_s));
    }
    QSaveFile file(path);
    // The rights are narrowed while the file is still empty.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
        return notWritten(path, file.errorString());
    }
    file.write(password.toUtf8());
    return file.commit() ? Result<Done>(Done{}) : Result<Done>(notWritten(path, file.errorString()));
}

} // namespace

QString hubKeyFile(const QString &settingsFile)
{
    return QFileInfo(settingsFile).dir().filePath(u"hub.key"_s);
}

QString DeskSettings::deskId() const
{
    return u"%1-%2"_s.arg(stationCode).arg(window, 2, 10, QLatin1Char('0'));
}

Result<DeskSettings> DeskSettings::load(const QString &file)
{
    DeskSettings settings;
    Reader reader(file);
    if (!reader.isReadable()) {
        return Error{ErrorKind::DataFault,
                     QCoreApplication::translate("desk", "The settings file %1 cannot be read. Nothing was changed: "
                                                         "mend it, or move it away to start with new settings.")
                         .arg(QDir::toNativeSeparators(file))};
    }
    reader.text(u"desk/station"_s, settings.stationCode);
    static const QRegularExpression code(u"^(\\d{6}|\\d{9})$"_s);
    if (!code.match(settings.stationCode).hasMatch()) {
        reader.refuse(u"desk/station"_s, QCoreApplication::translate("desk", "a code of 6 or 9 digits"));
    }
    reader.number(u"desk/window"_s, settings.window, 1, 99);
    reader.word(u"screen/language"_s, settings.language, u"zh"_s, Language::Chinese, u"en"_s, Language::English);
    reader.number(u"screen/text_scale"_s, settings.textScale, 100, 200);
    reader.word(u"hub/kind"_s, settings.hub, u"embedded"_s, HubKind::Embedded, u"postgres"_s, HubKind::Postgres);
    reader.text(u"hub/host"_s, settings.postgres.host);
    reader.number(u"hub/port"_s, settings.postgres.port, 1, 65535);
    reader.text(u"hub/database"_s, settings.postgres.database);
    reader.text(u"hub/user"_s, settings.postgres.user);
    reader.text(u"hub/options"_s, settings.postgres.options);
    if (reader.fault()) {
        return *reader.fault();
    }
    const Result<QString> password = readKey(hubKeyFile(file));
    if (!password) {
        return password.error();
    }
    settings.postgres.password = *password;
    return settings;
}

Result<Done> DeskSettings::save(const QString &file) const
{
    if (!QFileInfo(file).dir().mkpath(u"."_s)) {
        return notWritten(file, u"mkpath"_s);
    }
    QSettings ini(file, QSettings::IniFormat);
    ini.setValue(u"desk/station"_s, stationCode);
    ini.setValue(u"desk/window"_s, window);
    ini.setValue(u"screen/language"_s, language == Language::English ? u"en"_s : u"zh"_s);
    ini.setValue(u"screen/text_scale"_s, textScale);
    ini.setValue(u"hub/kind"_s, hub == HubKind::Postgres ? u"postgres"_s : u"embedded"_s);
    ini.setValue(u"hub/host"_s, postgres.host);
    ini.setValue(u"hub/port"_s, postgres.port);
    ini.setValue(u"hub/database"_s, postgres.database);
    ini.setValue(u"hub/user"_s, postgres.user);
    ini.setValue(u"hub/options"_s, postgres.options);
    ini.sync();
    if (ini.status() != QSettings::NoError) {
        return notWritten(file, u"QSettings status %1"_s.arg(ini.status()));
    }
    return writeKey(hubKeyFile(file), postgres.password);
}

} // namespace desk
