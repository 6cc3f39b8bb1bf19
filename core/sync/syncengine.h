// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "syncplan.h"
#include "syncstatus.h"
#include "transport.h"

#include <QObject>

#include <memory>

namespace desk {

// Replicates the journal to a hub, batch after batch. Reads and writes the journal in its own (the journal's) thread;
// only the round trip runs in a worker thread, so the window never waits.
class SyncEngine : public QObject {
    Q_OBJECT
public:
    SyncEngine(Journal &journal, const Clock &clock, SyncLimits limits = {});
    ~SyncEngine() override;

    // Takes the line to use from now on; a round trip under way is let finish first and its answer dropped.
    void setTransport(std::unique_ptr<Transport> transport);
    // Something was appended, or the clerk pressed "sync now": forget the wait.
    void syncNow();
    void setPaused(bool paused);
    bool isPaused() const;

    const SyncStatus &status() const;

    // One batch, here and now, in the calling thread: for tests and the command line. Returns what the hub said.
    Result<Ack> syncOnce(Transport &transport);

Q_SIGNALS:
    void statusChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace desk
