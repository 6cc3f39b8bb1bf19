// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assessment.h"
#include "result.h"

namespace desk {

// What is being typed for one applicant: a draft until a verb makes it a case.
struct Application {
    CaseId id;
    QString catalogueVersion;
    ScenarioKey scenario;
    QList<VariantKey> chosen;
    Answers answers;
    HandedInMaterials materials;
    QDateTime startedAt; // UTC

    // The common fields of every form; empty until filled.
    QString applicantName() const;
    QString applicantIdNumber() const; // of the identity card, or of the document that stands for it
    QString applicantPhone() const;
    bool hasAgent() const;
    QString agentName() const;

    QJsonObject toJson() const;
    static Result<Application> fromJson(const QJsonObject &json);
};

} // namespace desk
