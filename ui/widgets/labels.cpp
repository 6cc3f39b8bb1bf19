// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "labels.h"

#include "theme.h"

#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QByteArray(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *makeChip(const QString &text, const char *tone, QWidget *parent)
{
    auto *chip = new QLabel(text, parent);
    chip->setProperty("role", u"chip"_s);
    chip->setProperty("tone", QByteArray(tone));
    chip->setTextFormat(Qt::PlainText);
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return chip;
}

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    return card;
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("role", u"rule"_s);
    return rule;
}

QPushButton *makeButton(const QString &text, const char *role, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("role", QByteArray(role));
    button->setAutoDefault(false);
    if (!icon.isEmpty()) {
        button->setIconSize(QSize(16, 16) * Theme::textScale());
        const QByteArray kind(role);
        button->setIcon(Theme::icon(icon, kind == "primary" ? u"accent-text"_s
                                          : kind == "quiet" ? u"accent"_s
                                                            : u"text"_s));
    }
    return button;
}

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setProperty("role", u"scrolled"_s);
    scroll->setWidget(content);
    return scroll;
}

QWidget *makeEmptyState(const QString &icon, const QString &title, const QString &advice, QWidget *parent)
{
    auto *state = new QWidget(parent);
    auto *layout = new QVBoxLayout(state);
    layout->setSpacing(metric::space2);
    layout->addStretch(2);
    auto *picture = new QLabel(state);
    picture->setPixmap(Theme::pixmap(icon, u"line-strong"_s, 48));
    picture->setAlignment(Qt::AlignCenter);
    layout->addWidget(picture);
    auto *heading = makeLabel(title, "empty-title", state);
    heading->setAlignment(Qt::AlignCenter);
    layout->addWidget(heading);
    auto *text = makeLabel(advice, "secondary", state);
    text->setAlignment(Qt::AlignCenter);
    layout->addWidget(text);
    layout->addStretch(3);
    return state;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr); // nothing finds it any more, even before it is deleted
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace desk
