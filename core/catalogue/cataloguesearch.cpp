// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguesearch.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int exactCode = 0;
constexpr int starts = 1;
constexpr int contains = 2;
constexpr int initialsStart = 3;
constexpr int initialsContain = 4;
constexpr int ofDepartment = 5;
constexpr int noMatch = 6;

constexpr char16_t between = u'\n'; // separates names; no query word holds it

// The full-width forms U+FF01–U+FF5E stand this far above ASCII.
constexpr char16_t fullWidthOffset = 0xFEE0;

QString halfWidth(QString text)
{
    for (QChar &c : text) {
        if (c >= u'！' && c <= u'～') {
            c = QChar(static_cast<char16_t>(c.unicode() - fullWidthOffset));
        } else if (c == u'\u3000') {
            c = u' ';
        }
    }
    return text;
}

// Chinese is written without spaces, and nobody types its punctuation to search.
QString foldedChinese(const QString &name)
{
    QString folded;
    for (const QChar c : halfWidth(name).toCaseFolded()) {
        if (!c.isPunct() && !c.isSpace()) {
            folded += c;
        }
    }
    return folded;
}

// Punctuation parts words, except an apostrophe.
QString foldedEnglish(const QString &name)
{
    QString folded;
    for (const QChar c : halfWidth(name).toCaseFolded()) {
        if (c == u'\'' || c == u'’') {
            continue;
        }
        folded += c.isPunct() ? QChar(u' ') : c;
    }
    return folded.simplified();
}

// P003 and p3 are p3, E001-2 is e1-2; empty where the word is no beginning of a code.
QString foldedCode(const QString &word)
{
    static const QRegularExpression shape(u"\\A([ep])0*([0-9]+)(?:([.-])0*([0-9]*))?\\z"_s);
    QString typed = halfWidth(word).toLower();
    typed.replace(u'。', u'.').replace(u'–', u'-').replace(u'—', u'-');
    const QRegularExpressionMatch match = shape.match(typed);
    return match.hasMatch() ? match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4) : QString();
}

bool isInitials(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

QStringList departmentNames(const Catalogue &catalogue, const Variant &variant)
{
    QStringList names;
    for (const DepartmentKey &key : variant.lead + variant.cooperating) {
        if (const Department *department = catalogue.department(key)) {
            names += {foldedChinese(department->name.zh), foldedChinese(department->fullName.zh),
                      foldedEnglish(department->name.en), foldedEnglish(department->fullName.en)};
        }
    }
    return names;
}

} // namespace

struct CatalogueSearch::Word {
    QString code;
    QString chinese;
    QString english;
    QString initials;

    explicit Word(const QString &typed)
        : code(foldedCode(typed)), chinese(foldedChinese(typed)), english(foldedEnglish(typed)),
          initials(isInitials(chinese) ? chinese : QString())
    {
    }
};

void CatalogueSearch::Names::add(const QStringList &folded)
{
    begins.push_back(text.size());
    for (const QString &name : folded) {
        text += name;
        text += between;
    }
}

void CatalogueSearch::Names::rank(const QString &needle, Inside inside, Worth worth, std::vector<int> &ranks) const
{
    auto next = begins.cbegin(); // the entry behind the one that is found
    for (qsizetype at = text.indexOf(needle); at >= 0;) {
        next = std::upper_bound(next, begins.cend(), at);
        int &rank = ranks[static_cast<size_t>(next - begins.cbegin()) - 1];
        const QChar before = at == 0 ? QChar(between) : text.at(at - 1);
        if (before == between) {
            rank = std::min(rank, worth.starts);
        } else if (inside == Inside::Anywhere || before == u' ') {
            rank = std::min(rank, worth.contains);
        }
        // Nothing in an entry is better than a start.
        const bool isDone = before == between && next != begins.cend();
        at = text.indexOf(needle, isDone ? *next : at + 1);
    }
}

CatalogueSearch::CatalogueSearch(const Catalogue &catalogue)
{
    for (const Scenario &scenario : catalogue.scenarios()) {
        m_entries.append({{scenario.key, {}, 0}, foldedCode(scenario.key.text()), {}});
        m_chinese.add({foldedChinese(scenario.name.zh)});
        m_english.add({foldedEnglish(scenario.name.en)});
        m_initials.add({scenario.initials});
        m_departments.add({});
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                m_entries.append(
                    {{scenario.key, variant.key, 0}, foldedCode(variant.key.text()), foldedCode(item.key)});
                m_chinese.add({foldedChinese(item.name.zh), foldedChinese(variant.name.zh)});
                m_english.add({foldedEnglish(item.name.en), foldedEnglish(variant.name.en)});
                m_initials.add({item.initials, variant.initials});
                m_departments.add(departmentNames(catalogue, variant));
            }
        }
    }
}

QList<SearchHit> CatalogueSearch::find(const QString &query, qsizetype limit) const
{
    std::vector<int> ranks;
    for (const QString &typed : halfWidth(query).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const Word word(typed);
        if (word.chinese.isEmpty()) {
            continue; // punctuation alone
        }
        const std::vector<int> more = ranksOf(word);
        ranks.resize(more.size(), exactCode);
        std::transform(ranks.cbegin(), ranks.cend(), more.cbegin(), ranks.begin(),
                       [](int a, int b) { return std::max(a, b); });
    }
    // Entries stand in the notice's order, so a list for each rank keeps it: scenarios, then items.
    std::array<QList<SearchHit>, size_t{2} * noMatch> found;
    for (size_t i = 0; i < ranks.size(); ++i) {
        const SearchHit &hit = m_entries.at(static_cast<qsizetype>(i)).hit;
        if (ranks[i] < noMatch) {
            QList<SearchHit> &list = found.at(2 * static_cast<size_t>(ranks[i]) + (hit.variant.isEmpty() ? 0 : 1));
            if (list.size() < limit) {
                list.append({hit.scenario, hit.variant, ranks[i]});
            }
        }
    }
    QList<SearchHit> hits;
    for (const QList<SearchHit> &list : found) {
        hits.append(list.first(std::min(list.size(), limit - hits.size())));
    }
    return hits;
}

std::vector<int> CatalogueSearch::ranksOf(const Word &word) const
{
    std::vector<int> ranks(static_cast<size_t>(m_entries.size()), noMatch);
    if (!word.initials.isEmpty()) {
        m_initials.rank(word.initials, Inside::Anywhere, {initialsStart, initialsContain}, ranks);
    }
    m_departments.rank(word.chinese, Inside::Anywhere, {ofDepartment, ofDepartment}, ranks);
    m_departments.rank(word.english, Inside::WordStart, {ofDepartment, ofDepartment}, ranks);
    m_english.rank(word.english, Inside::WordStart, {starts, contains}, ranks);
    m_chinese.rank(word.chinese, Inside::Anywhere, {starts, contains}, ranks);
    if (!word.code.isEmpty()) {
        rankCodes(word.code, ranks);
    }
    return ranks;
}

void CatalogueSearch::rankCodes(const QString &code, std::vector<int> &ranks) const
{
    for (size_t i = 0; i < ranks.size(); ++i) {
        const Entry &entry = m_entries.at(static_cast<qsizetype>(i));
        if (entry.code == code || entry.itemCode == code) {
            ranks[i] = exactCode;
        } else if (entry.code.startsWith(code)) {
            ranks[i] = std::min(ranks[i], starts);
        }
    }
}

} // namespace desk
