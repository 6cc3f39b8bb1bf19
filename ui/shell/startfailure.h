// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace desk {

// The desk could not start: what happened, what was kept, what to do; the details can be copied for support.
class StartFailure final : public QWidget {
    Q_OBJECT
public:
    StartFailure(const QString &message, const QStringList &details, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested();
};

} // namespace desk
