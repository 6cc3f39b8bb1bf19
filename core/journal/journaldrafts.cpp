// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include "payload.h"
#include "rows.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

Result<Draft> readDraft(const QSqlQuery &row)
{
    auto content = readPayload(row.value(2).toByteArray());
    if (!content) {
        return content.error();
    }
    return Draft{CaseId(row.value(0).toString()), row.value(1).toString(), *std::move(content),
                 utcFrom(row.value(3).toString())};
}

} // namespace

Result<Done> Journal::saveDraft(const Draft &draft)
{
    return m_writer.run(uR"(
        INSERT INTO drafts (case_id, title, content, saved_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (case_id) DO UPDATE
        SET title = excluded.title, content = excluded.content, saved_at = excluded.saved_at
    )"_s,
                        {draft.id.text(), draft.title.isNull() ? u""_s : draft.title, storedPayload(draft.content),
                         utcText(draft.savedAt)});
}

Result<QList<Draft>> Journal::drafts() const
{
    return readRows<Draft>(m_reader,
                           u"SELECT case_id, title, content, saved_at FROM drafts ORDER BY saved_at DESC, case_id"_s,
                           {}, readDraft);
}

Result<Done> Journal::removeDraft(const CaseId &id)
{
    return m_writer.run(u"DELETE FROM drafts WHERE case_id = ?"_s, {id.text()});
}

} // namespace desk
