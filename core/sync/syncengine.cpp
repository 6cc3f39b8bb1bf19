// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "syncengine.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// The worker thread's end: owns the transport, so that what it opens is closed where it was opened.
class Line final : public QObject {
public:
    void use(std::shared_ptr<Transport> transport) { m_transport = std::move(transport); }
    Result<Ack> exchange(const Batch &batch) { return m_transport->exchange(batch); }

private:
    std::shared_ptr<Transport> m_transport;
};

Error nonsense(const QString &detail)
{
    return {ErrorKind::Unreachable,
            QCoreApplication::translate("desk",
                                        "The hub's answer does not fit what was sent. The records stay on this machine "
                                        "and are sent again."),
            detail};
}

} // namespace

class SyncEngine::Private {
public:
    Private(SyncEngine &engine, Journal &store, const Clock &time, SyncLimits bounds);
    ~Private();

    void useTransport(std::unique_ptr<Transport> transport);
    void forgetTheWait();
    void step();
    void refresh();
    Result<Ack> once(Transport &transport);

    SyncStatus m_status;
    bool m_paused = false;
    bool m_askAnyway = false; // ask the hub where it stands, even if there is nothing to send

private:
    Result<Batch> batchFrom(qint64 firstSeq);
    Result<Done> markInFlight(const Batch &batch);
    void putBack(const Batch &batch, const QString &reason, const QDateTime &nextTry);
    void send(Batch batch);
    void arrived(int generation, const Result<Ack> &ack);

    Result<Ack> settle(const Batch &batch, const Result<Ack> &answer);
    Result<Done> accept(const Batch &batch, const Ack &ack);
    void noteRefill(const HubMark &before, const Ack &ack);
    void raiseAlarm(const Batch &batch, const QString &sentence);
    void fail(const Batch &batch, const Error &error);

    SyncEngine &m_engine;
    Journal &m_journal;
    const Clock &m_clock;
    const SyncLimits m_limits;

    QThread m_thread;
    Line *m_line = new Line; // lives and ends in m_thread
    QTimer m_timer;
    QString m_address;
    bool m_hasTransport = false;
    int m_generation = 0;         // of the transport: an answer of an earlier one is dropped
    std::optional<Batch> m_onWay; // the round trip under way
    bool m_again = false;         // asked to send at once while a round trip was under way

    int m_failures = 0; // in a row
    double m_jitter = 0;
    QDateTime m_lastTry;
    QString m_failure;
    QString m_alarm;
    qint64 m_refilledFrom = 0;
    qint64 m_refilledTo = 0;
};

SyncEngine::Private::Private(SyncEngine &engine, Journal &store, const Clock &time, SyncLimits bounds)
    : m_engine(engine), m_journal(store), m_clock(time), m_limits(bounds)
{
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.setObjectName(u"sync line"_s);
    m_thread.start();
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_engine, [this] { step(); });
    refresh();
}

// Waits for a round trip under way, which the transport bounds.
SyncEngine::Private::~Private()
{
    m_thread.quit();
    m_thread.wait();
    if (m_onWay) {
        putBack(*m_onWay, {}, {});
    }
}

void SyncEngine::Private::useTransport(std::unique_ptr<Transport> transport)
{
    ++m_generation;
    m_hasTransport = transport != nullptr;
    m_address = transport ? transport->address() : QString();
    m_refilledFrom = 0;
    QMetaObject::invokeMethod(
        m_line, [line = m_line, shared = std::shared_ptr<Transport>(std::move(transport))] { line->use(shared); },
        Qt::QueuedConnection);
    forgetTheWait();
}

void SyncEngine::Private::forgetTheWait()
{
    m_failures = 0;
    m_failure.clear();
    m_alarm.clear();
    m_askAnyway = true;
    m_again = m_onWay.has_value();
    step();
}

// Looks at where things stand and does the next thing, if there is one to do.
void SyncEngine::Private::step()
{
    m_timer.stop();
    if (m_onWay || m_paused || !m_hasTransport || !m_alarm.isEmpty()) {
        refresh();
        return;
    }
    const auto last = m_journal.lastSeq();
    const auto mark = m_journal.hubMark();
    if (!last || !mark) {
        fail({}, last ? mark.error() : last.error());
        return;
    }
    const QDateTime now = m_clock.now();
    const SyncStep next = nextStep(*last, *mark, m_failures, m_lastTry, now, m_limits, m_jitter);
    const bool ask = m_askAnyway && next.kind == SyncStep::Kind::Idle;
    if (next.kind == SyncStep::Kind::Send || ask) {
        const auto batch = batchFrom(mark->through + 1);
        if (batch) {
            send(*batch);
        } else {
            fail({}, batch.error());
        }
        return;
    }
    // An idle hub is asked now and then: it may have gone back to an older copy.
    m_askAnyway = true;
    const qint64 longest = m_limits.longestWaitSeconds * qint64(1000);
    const qint64 wait = next.kind == SyncStep::Kind::Wait ? now.msecsTo(next.at) : longest;
    m_timer.start(static_cast<int>(std::clamp<qint64>(wait, 1, longest)));
    refresh();
}

void SyncEngine::Private::refresh()
{
    SyncFacts facts;
    if (const auto counts = m_journal.outboxCounts()) {
        facts.counts = *counts;
    }
    facts.address = m_address;
    facts.hasTransport = !m_address.isEmpty();
    facts.paused = m_paused;
    facts.sending = m_onWay.has_value();
    facts.failure = m_failure;
    facts.nextTry = m_lastTry.addSecs(waitSeconds(m_failures, m_limits, m_jitter));
    facts.alarm = m_alarm;
    facts.refilledFrom = m_refilledFrom;
    const SyncStatus status = statusOf(facts);
    if (!(status == m_status)) {
        m_status = status;
        Q_EMIT m_engine.statusChanged();
    }
}

Result<Batch> SyncEngine::Private::batchFrom(qint64 firstSeq)
{
    auto events = m_journal.eventsFrom(firstSeq, m_limits.events);
    if (!events) {
        return events.error();
    }
    return Batch{m_journal.identity(), firstSeq, *std::move(events)};
}

Result<Done> SyncEngine::Private::markInFlight(const Batch &batch)
{
    return batch.events.isEmpty() ? Result<Done>(Done{})
                                  : m_journal.markInFlight(batch.firstSeq, batch.events.last().deskSeq);
}

void SyncEngine::Private::putBack(const Batch &batch, const QString &reason, const QDateTime &nextTry)
{
    if (batch.events.isEmpty()) {
        return;
    }
    const auto done = m_journal.markFailed(batch.firstSeq, batch.events.last().deskSeq, reason, nextTry);
    if (!done) {
        // They stay in flight and are sent all the same: what is sent next depends on the mark alone.
        qWarning("sync: %s", qUtf8Printable(done.error().detail));
    }
}

void SyncEngine::Private::send(Batch batch)
{
    if (const auto done = markInFlight(batch); !done) {
        fail({}, done.error());
        return;
    }
    m_askAnyway = false;
    m_again = false;
    m_onWay = batch;
    QMetaObject::invokeMethod(
        m_line,
        [this, line = m_line, generation = m_generation, batch = std::move(batch)] {
            const Result<Ack> ack = line->exchange(batch);
            QMetaObject::invokeMethod(
                &m_engine, [this, generation, ack] { arrived(generation, ack); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    refresh();
}

void SyncEngine::Private::arrived(int generation, const Result<Ack> &ack)
{
    const Batch batch = *std::exchange(m_onWay, std::nullopt);
    if (generation != m_generation) {
        putBack(batch, {}, {});
    } else if (const auto settled = settle(batch, ack); !settled) {
        qWarning("sync: %s", qUtf8Printable(settled.error().detail));
    }
    if (std::exchange(m_again, false)) {
        forgetTheWait();
        return;
    }
    // Not at once: the window gets its turn between two batches.
    m_timer.start(0);
    refresh();
}

// Stores what an answer means; gives it back, or why it could not be stored.
Result<Ack> SyncEngine::Private::settle(const Batch &batch, const Result<Ack> &answer)
{
    m_lastTry = m_clock.now();
    if (!answer && answer.error().kind == ErrorKind::Unreachable) {
        fail(batch, answer.error());
        return answer;
    }
    if (!answer) {
        raiseAlarm(batch, answer.error().message);
        return answer;
    }
    if (answer->verdict != HubVerdict::Ok && answer->verdict != HubVerdict::Hole) {
        raiseAlarm(batch, alarmSentence(answer->verdict, batch.desk.deskId));
        return answer;
    }
    const auto stored = accept(batch, *answer);
    if (stored) {
        return answer;
    }
    // The journal refuses a hub that knows more than it does: it is itself an older copy.
    if (stored.error().kind == ErrorKind::Refused) {
        raiseAlarm(batch, stored.error().message);
    } else {
        fail(batch, stored.error());
    }
    return stored.error();
}

Result<Done> SyncEngine::Private::accept(const Batch &batch, const Ack &ack)
{
    const auto before = m_journal.hubMark();
    if (!before) {
        return before.error();
    }
    const qint64 sentThrough = batch.firstSeq + batch.events.size() - 1;
    const bool fits = ack.verdict == HubVerdict::Hole ? ack.through < batch.firstSeq - 1 : ack.through >= sentThrough;
    if (!fits) {
        return nonsense(u"through %1 after %2..%3"_s.arg(ack.through).arg(batch.firstSeq).arg(sentThrough));
    }
    if (const auto done = m_journal.storeAcknowledgement({ack.hubEpoch, ack.through}, ack.rejected); !done) {
        return done;
    }
    m_failures = 0;
    m_failure.clear();
    m_alarm.clear();
    noteRefill(*before, ack);
    return Done{};
}

void SyncEngine::Private::noteRefill(const HubMark &before, const Ack &ack)
{
    if (ack.through < before.through) {
        m_refilledFrom = ack.through + 1;
        m_refilledTo = std::max(before.through, m_refilledTo);
    } else if (before.through >= m_refilledTo && ack.through > before.through) {
        m_refilledFrom = 0;
        m_refilledTo = 0;
    }
}

void SyncEngine::Private::raiseAlarm(const Batch &batch, const QString &sentence)
{
    m_alarm = sentence;
    putBack(batch, sentence, {});
    refresh();
}

void SyncEngine::Private::fail(const Batch &batch, const Error &error)
{
    ++m_failures;
    m_jitter = QRandomGenerator::global()->generateDouble();
    m_lastTry = m_clock.now();
    m_failure = error.message;
    const int wait = waitSeconds(m_failures, m_limits, m_jitter);
    putBack(batch, error.message, m_lastTry.addSecs(wait));
    m_timer.start(wait * 1000);
    refresh();
}

Result<Ack> SyncEngine::Private::once(Transport &transport)
{
    if (m_onWay) {
        return Error{ErrorKind::Refused,
                     QCoreApplication::translate("desk", "A batch is on its way. Wait for it, then send again."),
                     u"round trip under way"_s};
    }
    if (!m_hasTransport) {
        m_address = transport.address();
    }
    const auto mark = m_journal.hubMark();
    if (!mark) {
        return mark.error();
    }
    const auto batch = batchFrom(mark->through + 1);
    if (!batch) {
        return batch.error();
    }
    if (const auto done = markInFlight(*batch); !done) {
        return done.error();
    }
    const auto settled = settle(*batch, transport.exchange(*batch));
    refresh();
    return settled;
}

SyncEngine::SyncEngine(Journal &journal, const Clock &clock, SyncLimits limits)
    : d(std::make_unique<Private>(*this, journal, clock, limits))
{
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::setTransport(std::unique_ptr<Transport> transport)
{
    d->useTransport(std::move(transport));
}

void SyncEngine::syncNow()
{
    d->forgetTheWait();
}

void SyncEngine::setPaused(bool paused)
{
    d->m_paused = paused;
    d->step();
}

bool SyncEngine::isPaused() const
{
    return d->m_paused;
}

const SyncStatus &SyncEngine::status() const
{
    return d->m_status;
}

Result<Ack> SyncEngine::syncOnce(Transport &transport)
{
    return d->once(transport);
}

} // namespace desk
