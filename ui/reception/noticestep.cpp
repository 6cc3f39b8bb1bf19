// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "noticestep.h"

#include "paperview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

NoticeStep::NoticeStep(ReceptionPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_papers(new PaperView(this))
{
    setObjectName(u"noticeStep"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_papers);
    connect(m_papers, &PaperView::failed, &m_presenter, &ReceptionPresenter::failed);
    connect(m_papers, &PaperView::done, &m_presenter, &ReceptionPresenter::told);
}

void NoticeStep::showState()
{
    if (!m_presenter.state().plan) {
        m_papers->setPapers({});
    } else {
        m_papers->setPapers({m_presenter.notice()});
    }
}

} // namespace desk
