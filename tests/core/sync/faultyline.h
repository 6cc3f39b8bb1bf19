// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transport.h"

#include <QSemaphore>

#include <atomic>
#include <memory>

namespace desk {

// What goes wrong on a line. Outlives the line, which the engine owns; may be turned from another thread.
struct Faults {
    std::atomic<bool> cut = false;      // nothing gets through
    std::atomic<bool> refuse = false;   // the hub says no for good
    std::atomic<bool> forget = false;   // the hub takes the batch, its answer is lost
    std::atomic<bool> hang = false;     // a round trip waits for go.release(), at most `patience`
    std::atomic<int> patience = 30'000; // ms
    QSemaphore go;
    QSemaphore arrived; // a round trip has reached the line
    std::atomic<int> trips = 0;
    std::function<void(Batch &)> tamper; // what happens to a batch on its way
};

// A real line with faults.
class FaultyLine final : public Transport {
public:
    FaultyLine(std::unique_ptr<Transport> line, std::shared_ptr<Faults> faults)
        : m_line(std::move(line)), m_faults(std::move(faults))
    {
    }

    Result<Ack> exchange(const Batch &batch) override
    {
        ++m_faults->trips;
        m_faults->arrived.release();
        if (m_faults->hang && !m_faults->go.tryAcquire(1, m_faults->patience)) {
            return lost();
        }
        if (m_faults->cut) {
            return lost();
        }
        if (m_faults->refuse) {
            return Error{ErrorKind::Refused, QStringLiteral("This desk is not let in."), {}};
        }
        Batch sent = batch;
        if (m_faults->tamper) {
            m_faults->tamper(sent);
        }
        auto ack = m_line->exchange(sent);
        return m_faults->forget ? lost() : ack;
    }
    QString address() const override { return m_line->address(); }

private:
    static Result<Ack> lost() { return Error{ErrorKind::Unreachable, QStringLiteral("The line is cut."), {}}; }

    std::unique_ptr<Transport> m_line;
    std::shared_ptr<Faults> m_faults;
};

} // namespace desk
