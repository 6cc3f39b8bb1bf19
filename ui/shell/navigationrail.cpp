// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "navigationrail.h"

#include "labels.h"
#include "theme.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent), m_pages(new QButtonGroup(this)), m_buttons(new QVBoxLayout),
      m_window(makeLabel({}, "secondary", this)), m_clerk(makeLabel({}, "secondary", this)),
      m_lineIcon(new QLabel(this)), m_line(makeLabel({}, "secondary", this))
{
    setObjectName(u"rail"_s);
    setFixedWidth(qRound(metric::railWidth * qMin(1.6, Theme::textScale())));
    m_buttons->setSpacing(0);
    for (QLabel *label : {m_window, m_clerk, m_lineIcon, m_line}) {
        label->setAlignment(Qt::AlignCenter);
    }
    m_line->setObjectName(u"lineState"_s);
    auto *logOut = new QToolButton(this);
    logOut->setProperty("role", u"rail"_s);
    logOut->setObjectName(u"logOut"_s);
    logOut->setIcon(Theme::icon(u"logout"_s, u"muted"_s));
    logOut->setIconSize(QSize(metric::icon, metric::icon) * Theme::textScale());
    logOut->setToolTip(tr("Log out (Ctrl+L)"));
    logOut->setAccessibleName(tr("Log out"));
    logOut->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metric::space3, 0, metric::space2);
    layout->setSpacing(metric::space1);
    layout->addLayout(m_buttons);
    layout->addStretch();
    layout->addWidget(m_lineIcon);
    layout->addWidget(m_line);
    layout->addSpacing(metric::space2);
    layout->addWidget(m_window);
    layout->addWidget(m_clerk);
    layout->addWidget(logOut);
    connect(m_pages, &QButtonGroup::idClicked, this, &NavigationRail::pageRequested);
    connect(logOut, &QToolButton::clicked, this, &NavigationRail::logOutRequested);
}

void NavigationRail::addPage(int id, const QString &icon, const QString &name, const QString &objectName,
                             const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setProperty("role", u"rail"_s);
    button->setObjectName(objectName);
    button->setText(name);
    QIcon pictures(Theme::pixmap(icon, u"muted"_s));
    pictures.addPixmap(Theme::pixmap(icon, u"accent"_s), QIcon::Normal, QIcon::On);
    button->setIcon(pictures);
    button->setIconSize(QSize(metric::icon, metric::icon) * Theme::textScale());
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setToolTip(u"%1 (%2)"_s.arg(name, keys));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pages->addButton(button, id);
    m_buttons->addWidget(button);
}

void NavigationRail::setCurrent(int id)
{
    m_pages->button(id)->setChecked(true);
}

void NavigationRail::setPlace(const QString &window, const QString &clerk)
{
    m_window->setText(window);
    m_clerk->setText(clerk);
}

void NavigationRail::setLine(const SyncStatus &status)
{
    struct Look {
        const char *icon;
        const char *tone;
        QString word;
    };
    const Look look = [&status]() -> Look {
        switch (status.state) {
        case SyncStatus::State::Idle: return {"tick", "good", tr("Synced")};
        case SyncStatus::State::Waiting: return {"clock", "muted", tr("%n waiting", nullptr, status.counts.queued)};
        case SyncStatus::State::Sending: return {"send", "accent", tr("Sending")};
        case SyncStatus::State::Offline: return {"warning", "warn", tr("No line")};
        case SyncStatus::State::Alarm: return {"error", "bad", tr("Needs help")};
        }
        Q_UNREACHABLE();
    }();
    m_lineIcon->setPixmap(Theme::pixmap(QString::fromLatin1(look.icon), QString::fromLatin1(look.tone), 16));
    m_line->setText(look.word);
    m_line->setToolTip(status.sentence);
    setStyleProperty(m_line, "tone", QString::fromLatin1(look.tone));
}

} // namespace desk
