// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

namespace desk {

// A word with the icon and the colour token that stand beside it.
struct MarkedWord {
    QString text;
    QString icon;
    QString tone;
};

QString wordFor(LifeCycle lifeCycle);
QString wordFor(ItemType type);
QString wordFor(AuthorityLevel level);
QString wordFor(ServiceObject object);
QString wordFor(Handling handling);
QString wordFor(Need need);
QString wordFor(ResultKind kind);
MarkedWord wordFor(Confidence confidence);
enum class Publication { Published, Unpublished, Abolished };
Publication publicationOf(const Variant &variant);
MarkedWord wordFor(Publication publication);
// "Abolished on 30 December 2022", "Renamed on …"
QString wordFor(const Change &change);
QString channelWord(const QString &channel);

// "5 working days"; "on the spot" for none.
QString wordFor(const Term &term);
// "Free of charge", or "10 yuan" with its note.
QString wordFor(const Fee &fee);
// "Original inspected, 1 copy kept, or an electronic file"
QString handingIn(const MaterialUse &use);
// The ways in which the row need not be handed in, with the kind of licence or the source.
QStringList exemptions(const MaterialUse &use, const Material &material);

// "stage-E3", "stage-P10"
QString iconOf(const Stage &stage);

struct CatalogueCounts {
    int scenarios = 0;
    int items = 0;
    int rows = 0;
    int published = 0;
    int abolished = 0;
    int high = 0; // rows by the confidence of their restoration
    int medium = 0;
    int low = 0;
};

CatalogueCounts countsOf(const Scenario &scenario);
CatalogueCounts countsOf(const Catalogue &catalogue);

} // namespace desk
