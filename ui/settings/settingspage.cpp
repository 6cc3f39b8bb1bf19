// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "settingspage.h"

#include "catalogue.h"
#include "flowlayout.h"
#include "hubcard.h"
#include "labels.h"
#include "language.h"
#include "theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QVBoxLayout *fillCard(QFrame *card, const QString &heading)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    layout->setSpacing(metric::space2);
    layout->addWidget(makeLabel(heading, "heading", card));
    return layout;
}

} // namespace

SettingsPage::SettingsPage(const Catalogue &catalogue, const Journal &journal, const DeskSettings &settings,
                           const QString &file, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_settings(settings), m_file(file)
{
    setObjectName(u"settingsPage"_s);
    auto *hub = new HubCard(m_settings, journal.identity(), hubKeyFile(m_file), this);
    connect(hub, &HubCard::chosen, this, [this](HubKind kind, const PostgresAddress &address) {
        m_settings.hub = kind;
        m_settings.postgres = address;
        keep();
        Q_EMIT hubChanged(m_settings);
    });
    QWidget *content = makeColumns({makeScreenCard(), makeIdentityCard(journal), makeAboutCard()}, hub);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space4, metric::space4, 0, metric::space4);
    layout->setSpacing(metric::space3);
    layout->addWidget(makeLabel(tr("Settings"), "title", this));
    layout->addWidget(makeScroll(content, this), 1);
}

// What is seldom touched on the left, the hub on the right; one below the other in large type.
QWidget *SettingsPage::makeColumns(const QList<QWidget *> &cards, QWidget *hub)
{
    auto *content = new QWidget(this);
    const bool large = Theme::isLargeText();
    auto *columns = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, content);
    columns->setContentsMargins(0, 0, metric::space4, 0);
    columns->setSpacing(metric::space3);
    auto *left = new QVBoxLayout;
    left->setSpacing(metric::space3);
    for (QWidget *card : cards) {
        left->addWidget(card);
    }
    auto *right = new QVBoxLayout;
    right->addWidget(hub);
    for (QVBoxLayout *column : {left, right}) {
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    return content;
}

QWidget *SettingsPage::makeScreenCard()
{
    QFrame *card = makeCard(this);
    QVBoxLayout *layout = fillCard(card, tr("Screen"));
    layout->addWidget(makeLabel(tr("Language"), "label", card));
    layout->addWidget(makeSegments(
        u"language"_s,
        {{static_cast<int>(Language::Chinese), u"中文"_s}, {static_cast<int>(Language::English), u"English"_s}},
        static_cast<int>(m_settings.language), [this](int id) {
            m_settings.language = static_cast<Language>(id);
            keep();
            Q_EMIT languageChanged(m_settings.language);
        }));
    layout->addWidget(makeLabel(tr("Text size"), "label", card));
    QList<std::pair<int, QString>> sizes;
    for (const int percent : {100, 125, 150, 200}) {
        sizes.append({percent, tr("%1 %").arg(percent)});
    }
    layout->addWidget(makeSegments(u"textScale"_s, sizes, m_settings.textScale, [this](int percent) {
        m_settings.textScale = percent;
        keep();
        Q_EMIT textScaleChanged(percent);
    }));
    return card;
}

QWidget *SettingsPage::makeSegments(const QString &name, const QList<std::pair<int, QString>> &choices, int chosen,
                                    const std::function<void(int)> &choose)
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(metric::space2, bar);
    auto *group = new QButtonGroup(bar);
    for (const auto &[id, text] : choices) {
        QPushButton *button = makeButton(text, "segment", {}, bar);
        button->setObjectName(u"%1:%2"_s.arg(name).arg(id));
        button->setCheckable(true);
        button->setChecked(id == chosen);
        group->addButton(button, id);
        flow->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, choose);
    return bar;
}

QWidget *SettingsPage::makeIdentityCard(const Journal &journal)
{
    QFrame *card = makeCard(this);
    QVBoxLayout *layout = fillCard(card, tr("Station and window"));
    const Result<qint64> lastSeq = journal.lastSeq();
    if (lastSeq && *lastSeq == 0) {
        addIdentityEditors(layout);
        return card;
    }
    const Station *station = m_catalogue.station(m_settings.stationCode);
    QLabel *whose = makeLabel(tr("%1 · window %2 · %3")
                                  .arg(station ? shown(station->name) : m_settings.stationCode)
                                  .arg(m_settings.window)
                                  .arg(journal.identity().deskId),
                              "body", card);
    whose->setObjectName(u"identity"_s);
    layout->addWidget(whose);
    layout->addWidget(makeLabel(tr("This store already holds cases numbered for this window, so station and window can "
                                   "no longer be changed. Another window needs a store of its own."),
                                "secondary", card));
    return card;
}

void SettingsPage::addIdentityEditors(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space3);
    grid->setVerticalSpacing(metric::space2);
    grid->setColumnStretch(1, 1);
    m_station = new QComboBox(this);
    m_station->setObjectName(u"station"_s);
    m_station->setAccessibleName(tr("Station"));
    for (const Station &station : m_catalogue.content().stations) {
        m_station->addItem(u"%1  %2"_s.arg(station.code, shown(station.name)), station.code);
    }
    m_station->setCurrentIndex(m_station->findData(m_settings.stationCode));
    m_window = new QSpinBox(this);
    m_window->setObjectName(u"window"_s);
    m_window->setAccessibleName(tr("Window"));
    m_window->setRange(1, 99);
    m_window->setValue(m_settings.window);
    const auto add = [&](int row, const QString &name, QWidget *editor, Qt::Alignment alignment) {
        QLabel *label = makeLabel(name, "label", this);
        label->setBuddy(editor);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1, alignment);
    };
    add(0, tr("Station"), m_station, {});
    add(1, tr("Window"), m_window, Qt::AlignLeft);
    layout->addLayout(grid);
    layout->addWidget(makeLabel(tr("Can be changed only until the first case is recorded, since every number names its "
                                   "window. A change holds from the next start of the program."),
                                "secondary", this));
    connect(m_station, &QComboBox::activated, this, &SettingsPage::identityEdited);
    connect(m_window, &QSpinBox::valueChanged, this, &SettingsPage::identityEdited);
}

void SettingsPage::identityEdited()
{
    m_settings.stationCode = m_station->currentData().toString();
    m_settings.window = m_window->value();
    keep();
    Q_EMIT identityChanged(m_settings);
}

QWidget *SettingsPage::makeAboutCard()
{
    QFrame *card = makeCard(this);
    QVBoxLayout *layout = fillCard(card, tr("About"));
    QLabel *about =
        makeLabel(tr("One-Window Desk %1\nCatalogue %2, %3\nFree software under the Apache License 2.0")
                      .arg(QStringLiteral(DESK_VERSION), m_catalogue.version(), m_catalogue.content().sourceNumber),
                  "body", card);
    about->setObjectName(u"about"_s);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(about);
    return card;
}

// What could not be kept still holds until the program ends.
void SettingsPage::keep()
{
    if (const Result<Done> saved = m_settings.save(m_file); !saved) {
        Q_EMIT failed(saved.error());
    }
}

} // namespace desk
