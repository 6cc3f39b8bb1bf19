// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application.h"
#include "decision.h"
#include "paper.h"

namespace desk {

// Who hands the paper out.
struct Counter {
    Station station;
    int window = 1; // 1–99
    QString clerk;  // display name
    QString consultationPhone;
};

// What a case's papers are made of. Everything a paper must hold is in here, so that none can be made with a blank.
struct PaperSource {
    const Catalogue *catalogue = nullptr;
    const Plan *plan = nullptr;
    const Application *application = nullptr;
    const Assessment *assessment = nullptr;
    const Decision *decision = nullptr; // null before the decision: one-time notice, application form
    const WorkCalendar *calendar = nullptr;
    Counter counter;
    QString number; // of the case or of the receipt; empty before
    QDateTime at;   // UTC
};

// What each paper holds: domain rules §3 (行政许可法 Art. 32, 38).
Paper oneTimeNotice(const PaperSource &source); // needs only catalogue, plan, application, counter, at
Paper materialsReceipt(const PaperSource &source);
Paper acceptanceNotice(const PaperSource &source);
Paper correctionNotice(const PaperSource &source);
Paper refusalNotice(const PaperSource &source); // not ours, or not needed
Paper applicationForm(const PaperSource &source);

// The payload of a paper's QR code: "RSYC1|kind|number|due|digest", where digest is the first 16 hex digits of the SM3
// of the paper's canonical JSON without its Code blocks. An integrity mark, not a seal.
QString codePayload(const Paper &paper, QDate due);

} // namespace desk
