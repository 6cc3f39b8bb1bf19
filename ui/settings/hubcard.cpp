// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "hubcard.h"

#include "labels.h"
#include "theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

HubCard::HubCard(const DeskSettings &settings, const DeskIdentity &desk, const QString &keyFile, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_usedKind(settings.hub), m_usedAddress(settings.postgres),
      m_embedded(new QRadioButton(tr("On this computer (a file beside the journal)"), this)),
      m_postgres(new QRadioButton(tr("In PostgreSQL (the city's hub)"), this)),
      m_fields(makeFields(settings.postgres, keyFile)), m_use(makeButton(tr("Use this hub"), "primary", {}, this))
{
    setObjectName(u"hubCard"_s);
    setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    layout->setSpacing(metric::space2);
    layout->addWidget(makeLabel(tr("Hub"), "heading", this));
    layout->addWidget(makeLabel(tr("Where everything this desk records is gathered."), "secondary", this));
    m_embedded->setObjectName(u"hubEmbedded"_s);
    m_postgres->setObjectName(u"hubPostgres"_s);
    layout->addWidget(m_embedded);
    layout->addWidget(m_postgres);
    layout->addWidget(m_fields);
    m_use->setObjectName(u"useHub"_s);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(m_use);
    layout->addLayout(last);

    (settings.hub == HubKind::Postgres ? m_postgres : m_embedded)->setChecked(true);
    connect(m_postgres, &QRadioButton::toggled, this, &HubCard::showState);
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_usedKind = kind();
        m_usedAddress = address();
        showState();
        Q_EMIT chosen(m_usedKind, m_usedAddress);
    });
    connect(&m_line, &LineTest::answered, this, [this](const Ack &ack) {
        m_test->setEnabled(true);
        if (ack.verdict == HubVerdict::Ok) {
            say(u"tick"_s, u"good"_s, tr("The hub answers. It has %1 records of this desk.").arg(ack.through));
        } else {
            say(u"warning"_s, u"warn"_s, tr("The hub answers, but says: %1").arg(ack.message));
        }
    });
    connect(&m_line, &LineTest::failed, this, [this](const Error &error) {
        m_test->setEnabled(true);
        say(u"error"_s, u"bad"_s, error.message);
    });
    showState();
}

QWidget *HubCard::makeFields(const PostgresAddress &address, const QString &keyFile)
{
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(metric::space5, 0, 0, 0);
    layout->setSpacing(metric::space2);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metric::space3);
    m_grid->setVerticalSpacing(metric::space2);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    m_host = addField(tr("Host"), u"hubHost"_s, address.host, u"hub.example"_s);
    m_port = new QSpinBox(fields);
    m_port->setObjectName(u"hubPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(address.port);
    connect(m_port, &QSpinBox::valueChanged, this, &HubCard::edited);
    QLabel *portName = makeLabel(tr("Port"), "label", fields);
    portName->setBuddy(m_port);
    const int row = m_grid->rowCount();
    m_grid->addWidget(portName, row, 0);
    m_grid->addWidget(m_port, row, 1, Qt::AlignLeft);
    m_database = addField(tr("Database"), u"hubDatabase"_s, address.database, u"hub"_s);
    m_user = addField(tr("Role"), u"hubUser"_s, address.user, u"desk"_s);
    m_password = addField(tr("Password"), u"hubPassword"_s, address.password, {});
    m_password->setEchoMode(QLineEdit::Password);
    m_options = addField(tr("Options"), u"hubOptions"_s, address.options, u"sslmode=verify-full;connect_timeout=5"_s);
    layout->addWidget(makeLabel(tr("The password is not kept in the settings file but in %1, which only this user of "
                                   "the computer can read.")
                                    .arg(QDir::toNativeSeparators(keyFile)),
                                "secondary", fields));
    layout->addLayout(makeTest());
    return fields;
}

QLineEdit *HubCard::addField(const QString &name, const QString &objectName, const QString &value,
                             const QString &example)
{
    auto *edit = new QLineEdit(value, this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(example);
    connect(edit, &QLineEdit::textEdited, this, &HubCard::edited);
    QLabel *label = makeLabel(name, "label", this);
    label->setBuddy(edit);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(edit, row, 1);
    return edit;
}

QLayout *HubCard::makeTest()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::space2);
    m_test = makeButton(tr("Test the line"), "", u"queue"_s, this);
    m_test->setObjectName(u"testLine"_s);
    connect(m_test, &QPushButton::clicked, this, &HubCard::testLine);
    row->addWidget(m_test);
    m_resultIcon = new QLabel(this);
    row->addWidget(m_resultIcon);
    m_result = makeLabel({}, "body", this);
    m_result->setObjectName(u"lineResult"_s);
    row->addWidget(m_result, 1);
    return row;
}

HubKind HubCard::kind() const
{
    return m_postgres->isChecked() ? HubKind::Postgres : HubKind::Embedded;
}

PostgresAddress HubCard::address() const
{
    return {m_host->text().trimmed(), m_port->value(),    m_database->text().trimmed(),
            m_user->text().trimmed(), m_password->text(), m_options->text().trimmed()};
}

void HubCard::edited()
{
    m_result->clear();
    m_resultIcon->clear();
    showState();
}

void HubCard::showState()
{
    const bool postgres = kind() == HubKind::Postgres;
    m_fields->setVisible(postgres);
    const PostgresAddress typed = address();
    const bool reachable = !typed.host.isEmpty() && !typed.database.isEmpty() && !typed.user.isEmpty();
    m_test->setEnabled(reachable && !m_line.isUnderWay());
    m_test->setToolTip(reachable ? tr("Ask the hub where it stands; nothing is sent")
                                 : tr("Fill in host, database and role first"));
    const bool changed = kind() != m_usedKind || (postgres && typed != m_usedAddress);
    m_use->setEnabled(changed && (reachable || !postgres));
}

void HubCard::say(const QString &icon, const QString &tone, const QString &text)
{
    m_resultIcon->setPixmap(Theme::pixmap(icon, tone));
    m_result->setText(text);
    setStyleProperty(m_result, "tone", tone);
}

void HubCard::testLine()
{
    say(u"clock"_s, u"muted"_s, tr("Asking the hub …"));
    m_test->setEnabled(false);
    m_line.start(address(), m_desk);
}

} // namespace desk
