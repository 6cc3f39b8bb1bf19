// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "database.h"

#include "key.h"
#include "storageerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr size_t keptStatements = 64;
constexpr int busyTimeout = 2000; // ms; only a foreign tool can hold the file, see Journal's lock

// The driver's own handle; null while it is not open.
sqlite3 *handleOf(const QString &connection)
{
    const QVariant handle = QSqlDatabase::database(connection, false).driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Error errorOf(const QSqlError &error, const QString &file, const QString &sql)
{
    return sqliteError(error.nativeErrorCode().toInt(), file, error.text() + u" | "_s + sql);
}

const char *settingsFor(Database::Access access)
{
    return access == Database::Access::ReadWrite ? R"(
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
    )"
                                                 : R"(
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA wal_autocheckpoint = 0;
    )";
}

} // namespace

class Database::Statements {
public:
    using Map = std::unordered_map<QString, QSqlQuery>;

    // Taken out while it runs, so that a row's callback may run the same text
    // again.
    Map::node_type take(const QString &sql) { return m_idle.extract(sql); }

    void keep(Map::node_type statement)
    {
        if (m_idle.size() < keptStatements) {
            m_idle.insert(std::move(statement));
        }
    }

    static Map::node_type make(const QString &sql, QSqlQuery query)
    {
        Map one;
        one.emplace(sql, std::move(query));
        return one.extract(one.begin());
    }

private:
    Map m_idle;
};

Result<Database> Database::open(const QString &file, Access access)
{
    Database database(u"desk-"_s + newUuid(), file);
    if (const auto done = database.connect(access); !done) {
        return done.error();
    }
    return database;
}

Database::Database(QString name, QString file)
    : m_name(std::move(name)), m_file(std::move(file)), m_statements(std::make_unique<Statements>())
{
    QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
}

Result<Done> Database::connect(Access access)
{
    QSqlDatabase connection = QSqlDatabase::database(m_name, false);
    connection.setDatabaseName(m_file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
    if (access == Access::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
    }
    connection.setConnectOptions(options);
    if (!connection.open()) {
        return errorOf(connection.lastError(), m_file, u"open"_s);
    }
    sqlite3 *handle = handleOf(m_name);
    sqlite3_extended_result_codes(handle, 1);
    const int code = sqlite3_exec(handle, settingsFor(access), nullptr, nullptr, nullptr);
    if (code == SQLITE_ERROR) {
        // The texts are right, so what SQLite cannot do with them is the file's fault ("unsupported file format").
        return storageError(ErrorKind::StorageDamaged, m_file, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    if (code != SQLITE_OK) {
        return sqliteError(code, m_file, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    return Done{};
}

void Database::close()
{
    if (m_name.isEmpty()) {
        return;
    }
    m_statements.reset();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Database::Database(Database &&other) noexcept
    : m_name(std::exchange(other.m_name, {})), m_file(std::exchange(other.m_file, {})),
      m_statements(std::move(other.m_statements))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, {});
        m_file = std::exchange(other.m_file, {});
        m_statements = std::move(other.m_statements);
    }
    return *this;
}

Database::~Database()
{
    close();
}

Result<Done> Database::run(const QString &sql, const QVariantList &values,
                           const std::function<void(const QSqlQuery &)> &row)
{
    auto statement = m_statements->take(sql);
    if (!statement) {
        QSqlQuery fresh(QSqlDatabase::database(m_name, false));
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql)) {
            return errorOf(fresh.lastError(), m_file, sql);
        }
        statement = Statements::make(sql, std::move(fresh));
    }
    QSqlQuery &query = statement.mapped();
    for (qsizetype i = 0; i < values.size(); ++i) {
        query.bindValue(static_cast<int>(i), values.at(i));
    }
    if (!query.exec()) {
        return errorOf(query.lastError(), m_file, sql);
    }
    while (query.next()) {
        if (row) {
            row(query);
        }
    }
    if (query.lastError().isValid()) { // next() also ends on a fault
        return errorOf(query.lastError(), m_file, sql);
    }
    query.finish();
    m_statements->keep(std::move(statement));
    return Done{};
}

Result<Done> Database::runScript(const QString &script)
{
    sqlite3 *handle = handleOf(m_name);
    const QByteArray text = script.toUtf8();
    if (sqlite3_exec(handle, text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return sqliteError(sqlite3_extended_errcode(handle), m_file, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    return Done{};
}

Result<Done> Database::check(Depth depth)
{
    const QString sql = depth == Depth::Quick ? u"PRAGMA quick_check(10)"_s : u"PRAGMA integrity_check(10)"_s;
    QStringList faults;
    const auto done = run(sql, {}, [&](const QSqlQuery &row) { faults += row.value(0).toString(); });
    if (!done) {
        return done;
    }
    return faults == QStringList{u"ok"_s} ? Result<Done>(Done{})
                                          : storageError(ErrorKind::StorageDamaged, m_file, faults.join(u" | "_s));
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto done = database.run(u"BEGIN IMMEDIATE"_s); !done) {
        return done.error();
    }
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database) {
        // SQLite may have rolled back by itself already, on a full disk for one;
        // then this says so, and no more.
        (void)m_database->run(u"ROLLBACK"_s);
    }
}

Result<Done> Transaction::commit()
{
    const auto done = m_database->run(u"COMMIT"_s);
    if (done) {
        m_database = nullptr;
    }
    return done;
}

} // namespace desk
