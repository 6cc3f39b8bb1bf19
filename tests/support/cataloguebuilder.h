// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include <QJsonValue>
#include <QMap>

#include <deque>
#include <memory>
#include <random>

namespace desk {

// A condition that is known to parse.
Condition when(const QString &text);

// Makes a small catalogue for a test: one person's scenario "P9.9" with the parties applicant, agent, child, mother and
// father. What is not said has a plain default. References stay valid while the builder lives.
class CatalogueBuilder {
public:
    CatalogueBuilder();

    // Options are keys; the labels follow from them.
    Question &question(const QString &key, const QStringList &options = {QStringLiteral("yes"), QStringLiteral("no")});
    Question &commonQuestion(const QString &key, const QStringList &options);
    // The party is the key's first part: child.name.
    Field &field(const QString &key, FieldType type = FieldType::Text);
    Material &material(const QString &key);
    // A published item with an empty guide: immediate, no term, one visit, department "d-" + key.
    Guide &item(const QString &key);
    Variant &unpublishedItem(const QString &key);
    CommonGuide &common() { return m_common; }

    std::unique_ptr<const Catalogue> build() const;

private:
    Variant &add(const QString &key);

    std::deque<Question> m_questions;
    std::deque<Question> m_commonQuestions;
    std::deque<Field> m_fields;
    std::deque<Material> m_materials;
    std::deque<Item> m_items;
    CommonGuide m_common;
};

FieldUse asks(const QString &field, const QString &condition = {}, bool required = true);
// Paper, one copy, nothing else accepted.
MaterialUse wants(const QString &material, const QString &of, const QString &condition = {});
MaterialUse wantsOneOf(const QString &alternative, const QString &material, const QString &of,
                       const QString &condition = {});
void promise(Guide &guide, int days, DayUnit unit = DayUnit::WorkingDay);
void results(Guide &guide, const QString &material, const QString &of);

// Guides as wild as the rules allow: shared rows, conditions on questions and fields, alternatives that overlap,
// results that serve others, items that wait for each other, even in circles.
struct RandomCatalogue {
    explicit RandomCatalogue(unsigned seed);

    std::unique_ptr<const Catalogue> catalogue;
    QList<VariantKey> chosen;
    QMap<QString, QString> questions; // some unanswered
    QMap<FieldKey, QJsonValue> fields;
};

} // namespace desk
