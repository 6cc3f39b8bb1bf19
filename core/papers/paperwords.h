// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paperwriter.h"

// The wording that several papers share. Chinese only, and never empty.
namespace desk::words {

QString orNone(const QString &text);     // 无
QString orUnfilled(const QString &text); // 未填写
QString withoutStop(QString text);       // to be put inside a longer sentence

QString dateOf(QDate day);              // 2026年11月24日
QString momentOf(const QDateTime &utc); // 2026年11月24日9时05分, at the counter
QDate dayOf(const PaperSource &source);

QString termOf(const Term &term);        // 20个工作日
QString promiseOf(const Guide &guide);   // 当场办结, or the promised term
QString statutoryOf(const Guide &guide); // the statutory term, or that no law sets one
QString feeOf(const Fee &fee);

QString shortName(const Catalogue &catalogue, const DepartmentKey &key); // 市公安局
QString fullName(const Catalogue &catalogue, const DepartmentKey &key);  // 乳山市公安局
// Who decides the item, and who cooperates.
QString handlersOf(const Catalogue &catalogue, const Variant &variant);
QString nameOf(const PlannedItem &item);
// "第1项、第3项": places in the plan, from 1.
QString placesOf(const Plan &plan, const QList<VariantKey> &variants);
// "《中华人民共和国公司法》第二十九条、第三十条；…": each law once; empty where nothing is known.
QString basisOf(const Catalogue &catalogue, const QList<Basis> &basis);

// "依照《中华人民共和国行政许可法》" + article; items that are no licences follow the law by analogy.
QString underLicensingLaw(const Plan &plan, const QString &article);

QString windowOf(const Counter &counter); // 乳山市政务服务大厅1号窗口
QString phoneOf(const Counter &counter);

// The applicant as the law names them: the enterprise where there is one, else the person.
QString legalName(const PaperSource &source);
using Facts = QList<std::pair<QString, QString>>;
// Applicant, identity number, enterprise, agent, phones, scenario.
Facts applicantFacts(const PaperSource &source);
// Window, clerk, consultation phone.
Facts counterFacts(const PaperSource &source);
// The situation questions that were asked, with what was answered.
Facts situationFacts(const PaperSource &source);

} // namespace desk::words
