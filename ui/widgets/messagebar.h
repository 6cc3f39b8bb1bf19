// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QFrame>

class QLabel;

namespace desk {

// Says something inside the page, only when there is something to say; read out by a screen reader.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Info, Good, Warn, Bad };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    void say(const Error &error); // the detail goes to the log
    void clear();
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace desk
