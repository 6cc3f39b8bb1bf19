// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlename.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Chinese numerals below ten thousand: 一千二百六十.
int numberOf(const QString &numerals)
{
    bool isArabic = false;
    const int arabic = numerals.toInt(&isArabic);
    if (isArabic) {
        return arabic;
    }
    static const QString digits = u"零一二三四五六七八九"_s;
    static const QHash<QChar, int> units = {{u'十', 10}, {u'百', 100}, {u'千', 1000}};
    int sum = 0;
    int digit = 0;
    for (const QChar c : numerals) {
        if (const int unit = units.value(c)) {
            sum += (digit == 0 ? 1 : digit) * unit; // 十二 is twelve without a one
            digit = 0;
        } else {
            digit = static_cast<int>(digits.indexOf(c == u'〇' ? QChar(u'零') : c));
        }
    }
    return sum + digit;
}

QString nameOf(QChar part)
{
    static const QHash<QChar, QString> names = {{u'章', u"Chapter"_s},   {u'节', u"Section"_s}, {u'条', u"Article"_s},
                                                {u'款', u"paragraph"_s}, {u'项', u"item"_s},    {u'目', u"point"_s}};
    return names.value(part);
}

} // namespace

QString englishArticle(const QString &chinese)
{
    static const QString numerals = u"[零〇一二三四五六七八九十百千0-9]+"_s;
    static const QRegularExpression part(u"\\G、?第(?:（(%1)）|(%1))([章节条款项目])(?:之(%1))?"_s.arg(numerals));
    QStringList names;
    qsizetype at = 0;
    while (at < chinese.size()) {
        const QRegularExpressionMatch match = part.match(chinese, at);
        if (!match.hasMatch()) {
            return chinese;
        }
        QString name =
            nameOf(match.captured(3).front()) + u' ' + QString::number(numberOf(match.captured(1) + match.captured(2)));
        if (match.hasCaptured(4)) {
            name += u'-' + QString::number(numberOf(match.captured(4)));
        }
        names.append(name);
        at = match.capturedEnd();
    }
    return names.join(u", "_s);
}

} // namespace desk
