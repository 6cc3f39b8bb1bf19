// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "counter.h"
#include "transport.h"

#include <memory>

namespace desk {

// A real hub that a test can look into, copy, put back and take off the line.
class TestHub {
public:
    TestHub() = default;
    TestHub(const TestHub &) = delete;
    TestHub &operator=(const TestHub &) = delete;
    virtual ~TestHub() = default;

    virtual std::unique_ptr<Transport> line() = 0;
    virtual void keepCopy() = 0;
    virtual void restoreCopy() = 0;
    virtual void setUpAnew() = 0;
    virtual void goDown() = 0;
    virtual void comeBack() = 0;

    // In order.
    virtual QList<QByteArray> bodiesOf(const QString &deskId) = 0;
    virtual QMap<qint64, QString> rejectedOf(const QString &deskId) = 0;
    // "accepted|2|RS1": state, last event, number; empty: the hub does not know the case.
    virtual QString caseFile(const CaseId &id) = 0;
};

enum class HubKind { Embedded, Postgres };
std::unique_ptr<TestHub> makeHub(HubKind kind);

} // namespace desk
