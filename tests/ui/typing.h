// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace desk {

// Text as an input method hands it over; QTest::keyClicks knows only what a Latin keyboard has.
inline void commitText(QWidget &widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&widget, &event);
}

} // namespace desk
