// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include <QWidget>

namespace desk {

// What happened to a case, one event below the other, with what the applicant was told.
class CaseTimeline final : public QWidget {
    Q_OBJECT
public:
    explicit CaseTimeline(QWidget *parent = nullptr);

    void show(const QList<Event> &events, QDate today);

private:
    void addEvent(const Event &event, QDate today, bool last);
};

} // namespace desk
