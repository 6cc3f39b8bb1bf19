// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"
#include "desksettings.h"
#include "options.h"
#include "syncengine.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace desk {

class MainWindow;

// The composition root: reads the data, opens the store, connects the hub, shows the windows. Owns everything.
class Program final : public QObject {
    Q_OBJECT
public:
    // The clock outlives the program.
    Program(Options options, const Clock &clock);
    ~Program() override;

    // Shows the login page, or what kept the desk from starting.
    void start();
    // Past the login page, for the guided run. False when the desk could not start.
    MainWindow *enter(const QString &account, const QString &displayName);

    const Desk *desk() const { return m_desk.get(); }
    SyncEngine *engine() const { return m_engine.get(); }
    QWidget *window() const { return m_window.get(); }
    QString hubFile() const;

private:
    Result<Done> load(QStringList &details);
    Counter counter() const;
    void applyLanguage();
    void connectHub();
    void showLogin();
    void otherLanguage();
    void take(const DeskSettings &settings);
    void rebuild();
    void setWindow(std::unique_ptr<QWidget> window);
    QString settingsFile() const;

    Options m_options;
    DeskSettings m_settings;
    const Clock &m_clock;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<WorkCalendar> m_calendar;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QString m_account; // logged in
    QString m_clerk;
};

} // namespace desk
