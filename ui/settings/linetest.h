// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postgreshub.h"

#include <QObject>

namespace desk {

// Asks a hub in PostgreSQL where it stands, in a thread of its own, so that the window never waits for the line.
class LineTest final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // One at a time; a second start while one is under way does nothing.
    void start(const PostgresAddress &address, const DeskIdentity &desk);
    bool isUnderWay() const { return m_underWay; }

Q_SIGNALS:
    void answered(const desk::Ack &ack);
    void failed(const desk::Error &error);

private:
    void report(const Result<Ack> &answer);

    bool m_underWay = false;
};

} // namespace desk
