// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch.h"
#include "support.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace desk {

// The value, or the test ends with the error's words.
template<class T>
T must(Result<T> result)
{
    if (!result) {
        FAIL(result.error().message.toStdString() << " | " << result.error().detail.toStdString());
    }
    return *std::move(result);
}

// A window with a real journal in a folder of its own and a clock at noon.
class Counter {
public:
    explicit Counter(const QString &deskId = QStringLiteral("371083-01"));

    Journal &journal() { return *m_journal; }
    FixedClock &clock() { return m_clock; }
    const QString &deskId() const { return m_deskId; }
    QString folder() const { return m_folder.path(); }

    // A case, taken in.
    CaseId receive(const CaseId &id = CaseId(newUuid()));
    void accept(const CaseId &id, const QString &number);
    void askForCorrection(const CaseId &id);

    void close() { m_journal.reset(); }
    void open();
    // The journal's folder as it is now, for a machine that is put back to an older copy later.
    void keepCopy();
    void restoreCopy();

    qint64 lastSeq() { return must(m_journal->lastSeq()); }
    qint64 through() { return must(m_journal->hubMark()).through; }
    QList<Event> events(qint64 firstSeq = 1, int limit = 10'000)
    {
        return must(m_journal->eventsFrom(firstSeq, limit));
    }
    QList<QByteArray> bodies();
    Batch batch(qint64 firstSeq = 1, int limit = 10'000);
    OutboxRow row(qint64 deskSeq);

private:
    void append(const NewEvent &event);

    QString m_deskId;
    QTemporaryDir m_folder;
    QTemporaryDir m_copy;
    FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<Journal> m_journal;
    int m_cases = 0;
};

} // namespace desk
