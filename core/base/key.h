// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace desk {

// A stable name from the catalogue or the journal. Keys of different kinds do not convert into each other.
template<class Tag>
class Key {
public:
    Key() = default;
    explicit Key(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Key &, const Key &) = default;
    friend auto operator<=>(const Key &a, const Key &b) { return QString::compare(a.m_text, b.m_text) <=> 0; }
    friend size_t qHash(const Key &key, size_t seed = 0) { return ::qHash(key.m_text, seed); }

private:
    QString m_text;
};

using ScenarioKey = Key<struct ScenarioTag>;
using VariantKey = Key<struct VariantTag>;
using DepartmentKey = Key<struct DepartmentTag>;
using PartyKey = Key<struct PartyTag>;
using FieldKey = Key<struct FieldTag>;
using MaterialKey = Key<struct MaterialTag>;
using LawKey = Key<struct LawTag>;
using CaseId = Key<struct CaseTag>;   // a UUID, lower case, without braces; the draft's id becomes the case's
using EventId = Key<struct EventTag>; // likewise

// A new random UUID (version 4), lower case, without braces.
QString newUuid();

} // namespace desk
