// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace desk {

enum class PaperKind {
    OneTimeNotice,
    MaterialsReceipt,
    AcceptanceNotice,
    CorrectionNotice,
    RefusalNotice,
    ApplicationForm,
    ServiceGuide
};

// A piece of a paper, without layout. Texts are Chinese: these are official papers.
namespace block {

struct Heading {
    QString text;
    friend bool operator==(const Heading &, const Heading &) = default;
};
struct Paragraph {
    QString text;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};
// Meant to be read from an arm's length: what to bring.
struct LargeList {
    QStringList lines;
    friend bool operator==(const LargeList &, const LargeList &) = default;
};
// Name and value pairs, two columns of pairs to a line.
struct Facts {
    QList<std::pair<QString, QString>> pairs;
    friend bool operator==(const Facts &, const Facts &) = default;
};
struct Table {
    QStringList header;
    QList<int> widths; // per cent, one for each column
    QList<QStringList> rows;
    friend bool operator==(const Table &, const Table &) = default;
};
// A QR code with a caption; `payload` is what it says.
struct Code {
    QString payload;
    QString caption;
    friend bool operator==(const Code &, const Code &) = default;
};
// Where the organ's seal and the signatures go.
struct Signatures {
    QString organ; // empty: no seal
    QDate date;
    QStringList lines; // "申请人（代办人）签字"
    friend bool operator==(const Signatures &, const Signatures &) = default;
};

} // namespace block

using Block = std::variant<block::Heading, block::Paragraph, block::LargeList, block::Facts, block::Table, block::Code,
                           block::Signatures>;

// What one paper says.
struct Paper {
    PaperKind kind = PaperKind::OneTimeNotice;
    QString title;
    QString number; // printed top right; empty: none
    QList<Block> blocks;

    QJsonObject toJson() const;
    static Result<Paper> fromJson(const QJsonObject &json);
    friend bool operator==(const Paper &, const Paper &) = default;
};

// "acceptance-notice" …: the stable word for files and the journal.
QString wordOf(PaperKind kind);
// The paper's title, in the language of the screen.
QString titleOf(PaperKind kind, bool chinese);

} // namespace desk
