// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperspage.h"

#include "labels.h"
#include "messagebar.h"
#include "paperview.h"
#include "serviceguide.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

PapersPage::PapersPage(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(makeLabel({}, "title", this)), m_message(new MessageBar(this)),
      m_papers(new PaperView(this))
{
    setObjectName(u"papersPage"_s);
    auto *back = makeButton(tr("Back"), "plain", u"arrow-left"_s, this);
    back->setObjectName(u"papersBack"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::space4);
    head->addWidget(back);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space4, metric::space5, metric::space4);
    layout->setSpacing(metric::space3);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_papers, 1);
    connect(back, &QPushButton::clicked, this, &PapersPage::backRequested);
    connect(m_papers, &PaperView::failed, m_message, qOverload<const Error &>(&MessageBar::say));
    connect(m_papers, &PaperView::done, m_message,
            [this](const QString &message) { m_message->say(MessageBar::Tone::Good, message); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PapersPage::backRequested);
}

void PapersPage::showCase(const CaseId &id)
{
    m_message->clear();
    const Result<std::optional<CaseRecord>> record = m_desk.journal().findCase(id);
    const Result<QList<Paper>> papers = m_desk.papersOf(id);
    if (!record || !papers) {
        m_message->say(record ? papers.error() : record.error());
        m_papers->setPapers({});
        return;
    }
    const QString number =
        *record ? ((*record)->number.isEmpty() ? (*record)->receiptNumber : (*record)->number) : QString();
    m_title->setText(*record ? u"%1  %2"_s.arg((*record)->applicant, number) : number);
    m_papers->setPapers(*papers);
}

void PapersPage::showGuides(const QList<VariantKey> &variants)
{
    m_message->clear();
    QList<Paper> guides;
    for (const VariantKey &key : variants) {
        guides.append(serviceGuide(m_desk.catalogue(), m_desk.catalogue().variant(key), m_desk.counter(),
                                   m_desk.clock().today()));
    }
    m_title->setText(tr("Service guides (%1)").arg(guides.size()));
    m_papers->setPapers(guides);
}

} // namespace desk
