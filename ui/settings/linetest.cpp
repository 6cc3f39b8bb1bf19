// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "linetest.h"

#include <QThread>

namespace desk {

void LineTest::start(const PostgresAddress &address, const DeskIdentity &desk)
{
    if (m_underWay) {
        return;
    }
    m_underWay = true;
    auto answer = std::make_shared<std::optional<Result<Ack>>>();
    // Not this object's child: closing the page must not wait for a line that does not answer.
    QThread *thread = QThread::create([address, desk, answer] {
        PostgresHub hub(address);
        Batch question;
        question.desk = desk;
        answer->emplace(hub.exchange(question));
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, answer] { report(**answer); });
    thread->start();
}

void LineTest::report(const Result<Ack> &answer)
{
    m_underWay = false;
    if (answer) {
        Q_EMIT answered(*answer);
    } else {
        Q_EMIT failed(answer.error());
    }
}

} // namespace desk
