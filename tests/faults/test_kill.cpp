// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journal.h"
#include "support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

// The shipped data with a made-up calendar for the years around today that have none yet, so that this test of crashes
// does not fail for want of a holiday arrangement.
QString dataForToday(const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"data"_s);
    REQUIRE(QProcess::execute(u"cp"_s, {u"-r"_s, dataFolder(), copy}) == 0);
    const int thisYear = QDate::currentDate().year();
    for (const int year : {thisYear, thisYear + 1}) {
        const QString name = u"%1/workdays/%2.json"_s.arg(copy).arg(year);
        if (QFile::exists(name)) {
            continue;
        }
        QFile pattern(copy + u"/workdays/2026.json"_s);
        REQUIRE(pattern.open(QIODevice::ReadOnly));
        QByteArray text = pattern.readAll();
        text.replace("2026", QByteArray::number(year));
        QJsonObject calendar = QJsonDocument::fromJson(text).object();
        calendar.insert(u"work"_s, QJsonValue::fromVariant(QVariantList()));
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(calendar).toJson());
    }
    return copy;
}

struct Flow {
    QTemporaryDir folder;
    QString data = dataForToday(folder);
    QString store = folder.filePath(u"store"_s);
    QString output = folder.filePath(u"output"_s);

    void start(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(u"" PROGRAM ""_s,
                      {u"--store"_s, store, u"--data"_s, data, u"--output"_s, output, u"--no-screenshots"_s,
                       u"--repeat"_s, u"100000"_s, u"--example"_s, data + u"/examples/birth.json"_s, u"--example"_s,
                       data + u"/examples/funeral.json"_s});
        REQUIRE(process.waitForStarted());
    }

    QStringList acceptanceNotices() const
    {
        return QDir(output).entryList({u"*-acceptance-notice.pdf"_s}, QDir::Files);
    }
};

// How long a start and a whole application take here and now; kills fall anywhere in that time.
int measure(const Flow &flow)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    flow.start(process);
    while (flow.acceptanceNotices().size() < 2 && process.state() == QProcess::Running && timer.elapsed() < 120000) {
        process.waitForReadyRead(20);
    }
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(flow.acceptanceNotices().size() >= 2);
    process.kill();
    REQUIRE(process.waitForFinished());
    return static_cast<int>(timer.elapsed());
}

void checkStore(const Flow &flow)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Journal>> journal = Journal::open(flow.store, u"371083-01"_s, clock);
    if (!journal) {
        FAIL(journal.error().message.toStdString() << journal.error().detail.toStdString());
    }
    const Result<Done> verified = (*journal)->verify();
    INFO((verified ? QString() : verified.error().message).toStdString());
    CHECK(verified);
    CHECK((*journal)->checkFile());

    CaseQuery query;
    query.limit = 1000000;
    const Result<QList<CaseRecord>> cases = (*journal)->cases(query);
    REQUIRE(cases);
    QSet<QString> numbers;
    for (const CaseRecord &record : *cases) {
        if (record.state == CaseState::Accepted) {
            CHECK_FALSE(numbers.contains(record.number));
            numbers.insert(record.number);
            CHECK((*journal)->eventsOf(record.id)->size() == 1);
        }
    }
    for (const QString &notice : flow.acceptanceNotices()) {
        const QString number = notice.left(notice.indexOf(u"-acceptance-notice"_s));
        INFO(number.toStdString());
        CHECK(numbers.contains(number));
    }
}

} // namespace

TEST_CASE("killed at any moment, every case whose notice was printed is there, none twice, and the chain verifies",
          "[kill]")
{
    const Flow flow;
    const int span = measure(flow);
    const int kills = qEnvironmentVariableIsSet("KILLS") ? qEnvironmentVariableIntValue("KILLS") : 200;
    REQUIRE(kills > 0);
    QRandomGenerator random(20261124);
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        flow.start(process);
        process.waitForFinished(random.bounded(span));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.state() == QProcess::Running);
        process.kill();
        REQUIRE(process.waitForFinished());
        if (i % 20 == 19 || i == kills - 1) {
            checkStore(flow);
        }
    }
    WARN(kills << " kills within " << span << " ms each, " << flow.acceptanceNotices().size() << " notices printed");
}
