// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "messagebar.h"

#include "labels.h"
#include "theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLoggingCategory>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace desk {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(makeLabel({}, "body", this))
{
    setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::space3, metric::space2, metric::space2, metric::space2);
    layout->setSpacing(metric::space2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    auto *close = makeButton(tr("Got it"), "quiet", {}, this);
    close->setObjectName(u"messageBarClose"_s);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &MessageBar::clear);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void MessageBar::say(Tone tone, const QString &text)
{
    static const char *const tones[] = {"accent", "good", "warn", "bad"};
    static const char *const icons[] = {"info", "tick", "warning", "error"};
    const auto index = static_cast<size_t>(tone);
    m_icon->setPixmap(Theme::pixmap(QString::fromLatin1(icons[index]), QString::fromLatin1(tones[index])));
    m_text->setText(text);
    setStyleProperty(this, "tone", QByteArray(tones[index]));
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::say(const Error &error)
{
    if (!error.detail.isEmpty()) {
        qWarning("%s", qUtf8Printable(error.detail));
    }
    say(Tone::Bad, error.message);
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace desk
