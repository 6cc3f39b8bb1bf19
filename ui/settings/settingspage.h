// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desksettings.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace desk {

class Catalogue;

// What belongs to this computer: language, text size, whose window it is, and the hub. Each change is kept at once.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    // `file` is where the settings are kept; see DeskSettings.
    SettingsPage(const Catalogue &catalogue, const Journal &journal, const DeskSettings &settings, const QString &file,
                 QWidget *parent = nullptr);

    const DeskSettings &settings() const { return m_settings; }

Q_SIGNALS:
    void languageChanged(desk::Language language);
    void textScaleChanged(int percent);
    void hubChanged(const desk::DeskSettings &settings);
    // Station or window of a store that is still empty; holds from the next start.
    void identityChanged(const desk::DeskSettings &settings);
    void failed(const desk::Error &error);

private:
    QWidget *makeColumns(const QList<QWidget *> &cards, QWidget *hub);
    QWidget *makeScreenCard();
    QWidget *makeSegments(const QString &name, const QList<std::pair<int, QString>> &choices, int chosen,
                          const std::function<void(int)> &choose);
    QWidget *makeIdentityCard(const Journal &journal);
    void addIdentityEditors(QVBoxLayout *layout);
    void identityEdited();
    QWidget *makeAboutCard();
    void keep();

    const Catalogue &m_catalogue;
    DeskSettings m_settings;
    QString m_file;
    QComboBox *m_station = nullptr;
    QSpinBox *m_window = nullptr;
};

} // namespace desk
