// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desksettings.h"
#include "linetest.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace desk {

// Which hub the desk sends to, and whether it can be reached.
class HubCard final : public QFrame {
    Q_OBJECT
public:
    HubCard(const DeskSettings &settings, const DeskIdentity &desk, const QString &keyFile, QWidget *parent = nullptr);

Q_SIGNALS:
    // The clerk chose another hub, or changed its address.
    void chosen(desk::HubKind kind, const desk::PostgresAddress &address);

private:
    QWidget *makeFields(const PostgresAddress &address, const QString &keyFile);
    QLayout *makeTest();
    QLineEdit *addField(const QString &name, const QString &objectName, const QString &value, const QString &example);
    HubKind kind() const;
    PostgresAddress address() const;
    void edited();
    void showState();
    void say(const QString &icon, const QString &tone, const QString &text);
    void testLine();

    DeskIdentity m_desk;
    HubKind m_usedKind;
    PostgresAddress m_usedAddress;
    LineTest m_line;
    QRadioButton *m_embedded;
    QRadioButton *m_postgres;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_options = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_resultIcon = nullptr;
    QLabel *m_result = nullptr;
    QWidget *m_fields; // after those that makeFields() sets
    QPushButton *m_use;
};

} // namespace desk
