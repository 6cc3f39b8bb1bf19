// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clock.h"

#include <QString>

#include <catch2/catch.hpp>

// Catch prints Qt strings as text.
namespace Catch {
template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template<>
struct StringMaker<QDate> {
    static std::string convert(QDate day) { return day.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch

namespace desk {

// A clock that stands still until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    // Noon at the counter on that day.
    explicit FixedClock(QDate day);
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

// Made-up identity numbers of region 371083 with valid checks. `serial` 0–999; an odd one is a man's.
QString exampleCitizenId(QDate birth, int serial);
QString exampleCreditCode(int serial); // 0–99999999

// The shipped data folder.
QString dataFolder();

} // namespace desk
