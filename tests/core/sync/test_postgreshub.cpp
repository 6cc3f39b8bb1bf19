// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "canonicaljson.h"
#include "counter.h"
#include "handmadelog.h"
#include "hubrules.h"
#include "postgres.h"
#include "postgreshub.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMutex>
#include <QThread>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

const QString role = u"onewindow_desk"_s;

// A hub of its own for each test.
struct Hub {
    PostgresServer &server = PostgresServer::shared();
    QString database = u"hub_"_s + newUuid().remove(u'-');

    Hub() { server.makeHub(database); }
    ~Hub()
    {
        if (server.isRunning()) {
            server.dropDatabase(database);
        }
    }
    PostgresAddress address() const { return {server.socketFolder(), server.port(), database, role, {}, {}}; }
    QString sql(const QString &statement) { return server.sql(database, statement); }
    Ack ask(const QJsonObject &request) { return askWith(QJsonDocument(request).toJson(QJsonDocument::Compact)); }
    Ack askWith(const QByteArray &request)
    {
        const QString quoted = QString::fromUtf8(request).replace(u'\'', u"''"_s);
        return must(Ack::fromJson(sql(u"SELECT hub.exchange('%1')"_s.arg(quoted)).toUtf8()));
    }
};

// One record as text, as any program might send it.
struct Text {
    QJsonObject json{{u"id"_s, newUuid()},
                     {u"deskId"_s, u"371083-01"_s},
                     {u"deskSeq"_s, 1},
                     {u"caseId"_s, u"case-1"_s},
                     {u"caseSeq"_s, 1},
                     {u"kind"_s, u"case.received"_s},
                     {u"at"_s, u"2026-11-24T04:00:00.000Z"_s},
                     {u"actor"_s, u"wang"_s},
                     {u"payload"_s, QJsonObject{}},
                     {u"salt"_s, QString(32, u'0')},
                     {u"prevDigest"_s, QString(64, u'0')}};

    Text with(const QString &name, const QJsonValue &value) const
    {
        Text changed = *this;
        changed.json.insert(name, value);
        return changed;
    }
    QByteArray body() const { return canonicalJson(json); }
};

QJsonObject requestOf(const QByteArray &body)
{
    return {{u"contract"_s, 1},
            {u"desk"_s, u"371083-01"_s},
            {u"store"_s, u"store-1"_s},
            {u"firstSeq"_s, 1},
            {u"headDigest"_s, QString::fromLatin1(sm3(body).toHex())},
            {u"events"_s, QJsonArray{QString::fromUtf8(body)}}};
}

QJsonObject changed(QJsonObject request, const QString &name, const QJsonValue &value)
{
    request.insert(name, value);
    return request;
}

} // namespace

TEST_CASE("the desk's role may call the exchange and nothing else", "[sync][postgres]")
{
    Hub hub;
    const auto refusal = [&](const QString &statement) { return hub.server.refusalOf(role, hub.database, statement); };
    CHECK(refusal(u"SELECT hub.exchange('{}')"_s) == QString());

    for (const QString &statement : {
             u"SELECT * FROM hub.event"_s,
             u"SELECT * FROM hub.case_file"_s,
             u"SELECT * FROM hub.desk"_s,
             u"SELECT * FROM hub.mark"_s,
             u"SELECT * FROM hub.event_payload"_s,
             u"INSERT INTO hub.mark DEFAULT VALUES"_s,
             u"UPDATE hub.desk SET through = 0"_s,
             u"DELETE FROM hub.event"_s,
             u"TRUNCATE hub.event"_s,
             u"DROP TABLE hub.event"_s,
             u"SELECT hub.sm3('x')"_s,
             u"SELECT hub.digest('x', 'md5')"_s,
             u"SELECT hub.answer('ok', 1, '')"_s,
             u"SELECT hub.lock_desk('371083-01', 'x')"_s,
             u"CREATE TABLE hub.mine (x int)"_s,
             u"CREATE TABLE public.mine (x int)"_s,
             u"CREATE TEMP TABLE mine (x int)"_s,
             u"CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s,
             u"CREATE OR REPLACE FUNCTION hub.exchange(request jsonb) RETURNS jsonb LANGUAGE sql AS 'SELECT request'"_s,
             u"CREATE SCHEMA mine"_s,
             u"CREATE DATABASE mine"_s,
             u"CREATE ROLE mine"_s,
             u"SELECT lo_create(0)"_s,
             u"COPY hub.event TO STDOUT"_s,
             u"COPY (SELECT 1) TO PROGRAM 'cat'"_s,
         }) {
        CAPTURE(statement);
        const QString said = refusal(statement);
        CAPTURE(said);
        CHECK((said.contains(u"permission denied"_s) || said.contains(u"must be "_s)));
    }
}

TEST_CASE("the rights hold for a role with another name, too", "[sync][postgres]")
{
    Hub hub;
    const QString database = u"hub_"_s + newUuid().remove(u'-');
    hub.server.makeHub(database, u"counter_7"_s);
    CHECK(hub.server.refusalOf(u"counter_7"_s, database, u"SELECT hub.exchange('{}')"_s) == QString());
    CHECK(hub.server.refusalOf(u"counter_7"_s, database, u"SELECT * FROM hub.event"_s) != QString());
    CHECK(hub.server.refusalOf(role, database, u"SELECT 1"_s).contains(u"permission denied"_s));
    hub.server.dropDatabase(database);
}

TEST_CASE("setting the hub up again changes nothing that it holds", "[sync][postgres]")
{
    Hub hub;
    hub.ask(requestOf(Text().body()));
    const QString before = hub.sql(u"SELECT epoch, through FROM hub.mark, hub.desk"_s);
    QProcess setup;
    setup.start(dataFolder() + u"/../scripts/hub-setup"_s,
                {u"-h"_s, hub.server.socketFolder(), u"-p"_s, QString::number(hub.server.port()), u"-U"_s, u"hub"_s,
                 u"-d"_s, hub.database});
    REQUIRE(setup.waitForFinished());
    REQUIRE(setup.exitCode() == 0);
    CHECK(hub.sql(u"SELECT epoch, through FROM hub.mark, hub.desk"_s) == before);
}

TEST_CASE("the hub in PostgreSQL knows every kind of record that the desk makes", "[sync][postgres]")
{
    Hub hub;
    const QString known = hub.sql(u"SELECT kind, state FROM hub.event_kind ORDER BY kind"_s);
    QStringList ours;
    for (const EventKind kind : {EventKind::Received, EventKind::Accepted, EventKind::CorrectionAsked,
                                 EventKind::NotOurs, EventKind::NotNeeded}) {
        Event event;
        event.kind = kind;
        const HubEvent read = hubEventOf(event);
        ours.append(read.kind + u'|' + read.state);
    }
    ours.sort();
    CHECK(known.split(u'\n') == ours);
}

TEST_CASE("SM3 is the same at the desk and in the hub", "[sync][postgres]")
{
    Hub hub;
    CHECK(hub.sql(u"SELECT encode(hub.sm3('乳山'), 'hex')"_s) == QString::fromLatin1(sm3(u"乳山"_s.toUtf8()).toHex()));
}

TEST_CASE("a request of the wrong shape is answered with what is wrong", "[sync][postgres]")
{
    Hub hub;
    const QJsonObject good = requestOf(Text().body());
    const QList<std::pair<QByteArray, QString>> table{
        {"[]", u"请求不是一个 JSON 对象。"_s},
        {"{}", u"汇聚库只认第 1 版传输约定，请升级窗口软件或汇聚库。"_s},
        {canonicalJson(changed(good, u"contract"_s, 2)), u"汇聚库只认第 1 版传输约定，请升级窗口软件或汇聚库。"_s},
        {canonicalJson(changed(good, u"desk"_s, u""_s)), u"请求中缺少窗口编号（desk）。"_s},
        {canonicalJson(changed(good, u"store"_s, 7)), u"请求中缺少本机库编号（store）。"_s},
        {canonicalJson(changed(good, u"firstSeq"_s, 0)), u"请求中的起始编号（firstSeq）不是从 1 起的整数。"_s},
        {canonicalJson(changed(good, u"firstSeq"_s, u"1"_s)), u"请求中的起始编号（firstSeq）不是从 1 起的整数。"_s},
        {canonicalJson(changed(good, u"events"_s, u"x"_s)), u"请求中缺少记录（events）。"_s},
        {canonicalJson(changed(good, u"headDigest"_s, QJsonValue())), u"请求中缺少末条记录的摘要（headDigest）。"_s},
        {canonicalJson(changed(good, u"events"_s, QJsonArray{7})), u"批次中有一条不是办件记录。"_s},
        {canonicalJson(changed(good, u"events"_s, QJsonArray{QJsonValue()})), u"批次中有一条不是办件记录。"_s},
        {canonicalJson(changed(good, u"events"_s, QJsonArray{u"not json"_s})), u"批次中有一条不是办件记录。"_s},
        {canonicalJson(changed(good, u"events"_s, QJsonArray{u"[]"_s})), u"批次中有一条不是办件记录。"_s},
        {canonicalJson(changed(good, u"events"_s, QJsonArray{u"{}"_s})), u"批次中有一条不是办件记录。"_s},
    };
    for (const auto &[request, message] : table) {
        CAPTURE(request.toStdString());
        const Ack ack = hub.askWith(request);
        CHECK(ack.verdict == HubVerdict::Malformed);
        CHECK(ack.message == message);
    }
    for (const QString &name : Text().json.keys()) {
        if (name == u"id"_s || name == u"salt"_s) {
            continue; // part of the digest, but of no use to the hub
        }
        CAPTURE(name.toStdString());
        QJsonObject lacking = Text().json;
        lacking.remove(name);
        CHECK(hub.ask(requestOf(canonicalJson(lacking))).verdict == HubVerdict::Malformed);
    }
    CHECK(hub.sql(u"SELECT count(*) FROM hub.desk"_s) == u"0"_s);
    CHECK(hub.ask(good).verdict == HubVerdict::Ok);
}

TEST_CASE("a kind that the hub does not know yet is put aside with a reason", "[sync][postgres]")
{
    Hub hub;
    const Ack ack = hub.ask(requestOf(Text().with(u"kind"_s, u"case.withdrawn"_s).body()));
    CHECK(ack.verdict == HubVerdict::Ok);
    CHECK(ack.through == 1);
    const QString reason = u"汇聚库不认识这种记录（case.withdrawn），请联系管理员升级汇聚库。"_s;
    CHECK(ack.rejected == QMap<qint64, QString>{{1, reason}});
    HubEvent unknown;
    unknown.kind = u"case.withdrawn"_s;
    CHECK(rejectionOf(unknown, 0, false) == reason);
    CHECK(hub.sql(u"SELECT rejected_reason FROM hub.event"_s) == reason);
    CHECK(hub.sql(u"SELECT count(*) FROM hub.case_file"_s) == u"0"_s);
}

TEST_CASE("a character that PostgreSQL's jsonb cannot hold does not stop the line", "[sync][postgres]")
{
    Hub hub;
    const QString odd = u"王"_s + QChar(0) + u"\\u0000\\"_s;
    const QByteArray body =
        Text().with(u"payload"_s, QJsonObject{{u"applicant"_s, QJsonObject{{u"name"_s, odd}}}}).body();
    REQUIRE(body.contains("\\u0000"));
    const Ack ack = hub.ask(requestOf(body));
    CHECK(ack.verdict == HubVerdict::Ok);
    CHECK(hub.sql(u"SELECT body FROM hub.event"_s).toUtf8() == body);
}

TEST_CASE("what the hub shows of a case follows its records", "[sync][postgres]")
{
    Hub hub;
    Counter counter;
    const CaseId id = counter.receive();
    counter.accept(id, u"RS1"_s);
    PostgresHub line(hub.address());
    REQUIRE(must(line.exchange(counter.batch())).verdict == HubVerdict::Ok);
    CHECK(hub.sql(u"SELECT state, number, scenario, variants, applicant, received_on, due_on, clerk, desk_id"
                  " FROM hub.case_file"_s) ==
          u"accepted|RS1|P1.1|{P001,P003}|王小明|2026-11-24|2026-12-01|wang|371083-01"_s);
    CHECK(hub.sql(u"SELECT payload ->> 'dueOn' FROM hub.event_payload WHERE desk_seq = 1"_s) == u"2026-12-01"_s);
}

TEST_CASE("two windows that act on one case at the same moment do not overwrite each other", "[sync][postgres]")
{
    Hub hub;
    constexpr int rounds = 40;
    // Both windows begin the same cases: one of the two has to be put aside each time.
    const auto logOf = [](const QString &desk) {
        HandmadeLog log(desk);
        for (int i = 0; i < rounds; ++i) {
            log.add(u"case-%1"_s.arg(i), 1, EventKind::Received);
        }
        return log;
    };
    const QStringList desks{u"371083-01"_s, u"371083-02"_s};
    QMap<QString, int> taken;
    QMutex mutex;
    std::vector<std::unique_ptr<QThread>> threads;
    for (const QString &desk : desks) {
        threads.emplace_back(QThread::create([&, desk] {
            PostgresHub line(hub.address());
            const HandmadeLog log = logOf(desk);
            int applied = 0;
            for (int i = 0; i < rounds; ++i) {
                const auto ack = line.exchange(log.batch(i + 1, 1));
                applied += ack && ack->verdict == HubVerdict::Ok && ack->rejected.isEmpty() ? 1 : 0;
            }
            const QMutexLocker lock(&mutex);
            taken.insert(desk, applied);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        thread->wait();
    }
    CHECK(taken.value(desks.at(0)) + taken.value(desks.at(1)) == rounds);
    CHECK(hub.sql(u"SELECT count(*) FROM hub.event"_s) == QString::number(2 * rounds));
    CHECK(hub.sql(u"SELECT count(*) FROM hub.event WHERE rejected_reason IS NULL"_s) == QString::number(rounds));
    CHECK(hub.sql(u"SELECT count(*), max(case_seq) FROM hub.case_file"_s) == u"%1|1"_s.arg(rounds));
}

TEST_CASE("a line that was cut while it stood idle is opened again by itself", "[sync][postgres]")
{
    Hub hub;
    Counter counter;
    PostgresHub line(hub.address());
    counter.receive();
    REQUIRE(must(line.exchange(counter.batch())).through == 1);
    hub.sql(u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'onewindow_desk'"_s);
    counter.receive();
    CHECK(must(line.exchange(counter.batch())).through == 2);
    hub.server.stop();
    hub.server.start();
    counter.receive();
    CHECK(must(line.exchange(counter.batch())).through == 3);
}

TEST_CASE("a hub that is frozen is given up in time", "[sync][postgres]")
{
    Hub hub;
    Counter counter;
    PostgresHub line(hub.address(), std::chrono::milliseconds(300));
    REQUIRE(line.exchange(counter.batch()));
    const auto backend = static_cast<pid_t>(
        hub.sql(u"SELECT pid FROM pg_stat_activity WHERE datname = '%1' AND usename = 'onewindow_desk'"_s.arg(
                    hub.database))
            .toInt());
    REQUIRE(backend > 0);
    REQUIRE(::kill(backend, SIGSTOP) == 0);
    counter.receive();
    QElapsedTimer timer;
    timer.start();
    const auto ack = line.exchange(counter.batch());
    const qint64 took = timer.elapsed();
    ::kill(backend, SIGCONT);
    // Given up once; the second try goes over a new line.
    CHECK(took >= 300);
    CHECK(took < 20'000);
    REQUIRE(ack);
    CHECK(ack->through == 1);
}

TEST_CASE("why a hub cannot be used is said in words, and whether waiting helps", "[sync][postgres]")
{
    Hub hub;
    Counter counter;
    const auto errorOf = [&](PostgresAddress address) {
        PostgresHub line(address);
        const auto ack = line.exchange(counter.batch());
        REQUIRE_FALSE(ack);
        CHECK_FALSE(ack.error().message.isEmpty());
        CHECK_FALSE(ack.error().detail.isEmpty());
        return ack.error();
    };
    PostgresAddress address = hub.address();
    address.port = 1;
    CHECK(errorOf(address).kind == ErrorKind::Unreachable);
    address = hub.address();
    address.database = u"nowhere"_s;
    CHECK(errorOf(address).kind == ErrorKind::Unreachable);
    address = hub.address();
    address.user = u"nobody"_s;
    CHECK(errorOf(address).kind == ErrorKind::Refused);
    CHECK(errorOf(address).message.contains(u"does not let this desk in"_s));

    address = hub.address();
    address.database = u"postgres"_s;
    CHECK(errorOf(address).kind == ErrorKind::Refused);
    CHECK(errorOf(address).message.contains(u"hub-setup"_s));

    hub.sql(u"REVOKE EXECUTE ON FUNCTION hub.exchange(jsonb) FROM onewindow_desk"_s);
    CHECK(errorOf(hub.address()).kind == ErrorKind::Refused);
    hub.sql(u"GRANT EXECUTE ON FUNCTION hub.exchange(jsonb) TO onewindow_desk;"
            " DROP FUNCTION hub.rejected_from"_s);
    CHECK(errorOf(hub.address()).kind == ErrorKind::Refused);
}

TEST_CASE("a hub that may only be read for a while is waited for", "[sync][postgres]")
{
    Hub hub;
    Counter counter;
    counter.receive();
    hub.sql(u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(hub.database));
    PostgresHub line(hub.address());
    const auto ack = line.exchange(counter.batch());
    REQUIRE_FALSE(ack);
    CHECK(ack.error().kind == ErrorKind::Unreachable);
    CHECK(ack.error().message.contains(u"looked after"_s));
}
