// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "casetimeline.h"

#include "casewords.h"
#include "labels.h"
#include "language.h"
#include "theme.h"

#include <QGridLayout>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// What an event says beside its kind: what has to be corrected, or who is competent and why.
QStringList particulars(const QJsonObject &payload)
{
    QStringList lines;
    const QJsonArray open = payload.value(u"open"_s).toArray();
    for (const QJsonValue &thing : open) {
        const QJsonObject what = thing.toObject();
        lines.append(u"• %1：%2"_s.arg(what.value(u"name"_s).toString(), what.value(u"reason"_s).toString()));
    }
    const QString organ = payload.value(u"organ"_s).toString();
    if (!organ.isEmpty()) {
        lines.append(CaseTimeline::tr("Competent organ: %1").arg(organ));
    }
    const QString reason = payload.value(u"reason"_s).toString();
    if (!reason.isEmpty()) {
        lines.append(reason);
    }
    return lines;
}

} // namespace

CaseTimeline::CaseTimeline(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::space2);
    grid->setVerticalSpacing(metric::space1);
    grid->setColumnStretch(1, 1);
    setAccessibleName(tr("What happened"));
}

void CaseTimeline::show(const QList<Event> &events, QDate today)
{
    clearLayout(layout());
    for (const Event &event : events) {
        addEvent(event, today, &event == &events.constLast());
    }
}

void CaseTimeline::addEvent(const Event &event, QDate today, bool last)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    const StateWord word = wordFor(event.kind);
    auto *icon = new QLabel(this);
    icon->setPixmap(Theme::pixmap(word.icon, word.tone));
    grid->addWidget(icon, row, 0, Qt::AlignTop);
    grid->addWidget(makeLabel(word.text, "body", this), row, 1);

    QStringList lines{tr("%1 · %2").arg(shownMoment(event.at, today), event.actor)};
    lines += particulars(event.payload);
    QLabel *text = makeLabel(lines.join(u'\n'), "secondary", this);
    text->setContentsMargins(0, 0, 0, last ? 0 : metric::space2);
    grid->addWidget(text, row + 1, 1);
    if (!last) {
        QFrame *line = makeRule(this);
        line->setProperty("role", u"thread"_s);
        grid->addWidget(line, row + 1, 0, Qt::AlignHCenter);
    }
}

} // namespace desk
