// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultyline.h"
#include "syncengine.h"
#include "testhub.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

// One window and one hub to which anything may happen, in any order.
class Storm {
public:
    Storm(HubKind kind, quint32 seed) : m_random(seed), m_hub(makeHub(kind)) { connectAnew(); }

    void step()
    {
        switch (m_random.bounded(9)) {
        case 0:
        case 1: m_cases.append(m_counter.receive()); break;
        case 2: moveOne(); break;
        case 3:
        case 4: exchange(false); break;
        case 5: exchange(true); break;
        case 6:
            m_hub->keepCopy();
            m_hasCopy = true;
            break;
        case 7:
            if (m_hasCopy) {
                m_hub->restoreCopy();
            }
            break;
        case 8: restart(); break;
        }
    }

    void calmDown()
    {
        for (int i = 0; i < 100; ++i) {
            const Ack ack = must(m_engine->syncOnce(*m_line));
            if (ack.verdict == HubVerdict::Ok && m_counter.through() == m_counter.lastSeq()) {
                return;
            }
        }
        FAIL("the log never reached the hub");
    }

    void check()
    {
        CHECK(m_hub->bodiesOf(m_counter.deskId()) == m_counter.bodies());
        CHECK(m_hub->rejectedOf(m_counter.deskId()).isEmpty());
        for (const CaseId &id : m_cases) {
            const auto record = must(m_counter.journal().findCase(id));
            REQUIRE(record);
            CHECK(m_hub->caseFile(id) ==
                  u"%1|%2|%3"_s.arg(wordOf(record->state)).arg(record->caseSeq).arg(record->number));
        }
        const OutboxCounts counts = must(m_counter.journal().outboxCounts());
        CHECK(counts.acknowledged == m_counter.lastSeq());
        CHECK(counts.queued + counts.inFlight + counts.parked == 0);
        must(m_counter.journal().verify());
    }

private:
    void moveOne()
    {
        if (m_cases.isEmpty()) {
            return;
        }
        const CaseId id = m_cases.at(m_random.bounded(int(m_cases.size())));
        const CaseState state = must(m_counter.journal().findCase(id))->state;
        if (state == CaseState::Received && m_random.bounded(2) == 0) {
            m_counter.askForCorrection(id);
        } else if (state == CaseState::Received || state == CaseState::CorrectionAsked) {
            m_counter.accept(id, u"RS%1"_s.arg(++m_numbers));
        }
    }
    void exchange(bool loseAnswer)
    {
        m_faults->forget = loseAnswer;
        const auto ack = m_engine->syncOnce(*m_line);
        m_faults->forget = false;
        CHECK(bool(ack) == !loseAnswer);
    }
    void restart()
    {
        m_engine.reset();
        m_counter.close();
        m_counter.open();
        connectAnew();
    }
    void connectAnew()
    {
        m_engine = std::make_unique<SyncEngine>(m_counter.journal(), m_counter.clock(), SyncLimits{3, 1, 10});
        m_line = std::make_unique<FaultyLine>(m_hub->line(), m_faults);
        must(m_line->exchange({m_counter.journal().identity(), 1, {}})); // the hub is there from the start
    }

    QRandomGenerator m_random;
    Counter m_counter;
    std::unique_ptr<TestHub> m_hub;
    std::shared_ptr<Faults> m_faults = std::make_shared<Faults>();
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<FaultyLine> m_line;
    QList<CaseId> m_cases;
    int m_numbers = 0;
    bool m_hasCopy = false;
};

void weather(HubKind kind, quint32 seed, int steps)
{
    CAPTURE(seed);
    Storm storm(kind, seed);
    for (int i = 0; i < steps; ++i) {
        storm.step();
    }
    storm.calmDown();
    storm.check();
}

} // namespace

TEST_CASE("whatever happens on the way, in the end the hub holds what the window holds", "[sync][property]")
{
    for (quint32 seed = 1; seed <= 15; ++seed) {
        weather(HubKind::Embedded, seed, 50);
    }
}

TEST_CASE("whatever happens on the way, in the end PostgreSQL holds what the window holds", "[sync][property]")
{
    for (quint32 seed = 101; seed <= 102; ++seed) {
        weather(HubKind::Postgres, seed, 30);
    }
}
