// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "conditiontokenizer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Token = ConditionToken;

bool isNameStart(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

bool isNamePart(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'.' || c == u'-';
}

class Tokenizer {
public:
    explicit Tokenizer(const QString &text) : m_text(text) {}

    std::variant<QList<Token>, Condition::Fault> run()
    {
        QList<Token> tokens;
        while (skipSpace()) {
            const qsizetype start = m_at;
            std::optional<Token> token = next();
            if (!token) {
                return Condition::Fault{static_cast<int>(start) + 1, m_fault};
            }
            token->column = static_cast<int>(start) + 1;
            tokens.append(*token);
        }
        tokens.append(Token{Token::Kind::End, {}, static_cast<int>(m_text.size()) + 1});
        return tokens;
    }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
        return m_at < m_text.size();
    }

    std::optional<Token> next()
    {
        const QChar c = m_text.at(m_at);
        if (isNameStart(c)) {
            return word();
        }
        switch (c.unicode()) {
        case u'(': return sign(Token::Kind::Open, 1);
        case u')': return sign(Token::Kind::Close, 1);
        case u',': return sign(Token::Kind::Comma, 1);
        case u'\'': return quoted();
        default: break;
        }
        const QStringView two = QStringView(m_text).sliced(m_at).left(2);
        if (two == "=="_L1) {
            return sign(Token::Kind::Equal, 2);
        }
        if (two == "!="_L1) {
            return sign(Token::Kind::NotEqual, 2);
        }
        m_fault = adviceFor(c);
        return {};
    }

    Token sign(Token::Kind kind, qsizetype length)
    {
        m_at += length;
        return Token{kind, {}, 0};
    }

    Token word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isNamePart(m_text.at(m_at))) {
            ++m_at;
        }
        const QString text = m_text.sliced(start, m_at - start);
        if (text == "and"_L1) {
            return Token{Token::Kind::And, text, 0};
        }
        if (text == "or"_L1) {
            return Token{Token::Kind::Or, text, 0};
        }
        if (text == "not"_L1) {
            return Token{Token::Kind::Not, text, 0};
        }
        if (text == "in"_L1) {
            return Token{Token::Kind::In, text, 0};
        }
        return Token{Token::Kind::Name, text, 0};
    }

    std::optional<Token> quoted()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        if (end < 0) {
            m_fault = QCoreApplication::translate(
                "desk", "A text that begins with a single quote here has no closing single quote. Add it.");
            return {};
        }
        Token token{Token::Kind::Value, m_text.sliced(m_at + 1, end - m_at - 1), 0};
        m_at = end + 1;
        return token;
    }

    static QString adviceFor(QChar c)
    {
        switch (c.unicode()) {
        case u'=':
            return QCoreApplication::translate("desk",
                                               "One = does not compare. Write == for \"is\" or != for \"is not\".");
        case u'!':
            return QCoreApplication::translate("desk",
                                               "! does not negate. Write != to compare, or not before a condition.");
        case u'&': return QCoreApplication::translate("desk", "Write and instead of &.");
        case u'|': return QCoreApplication::translate("desk", "Write or instead of |.");
        case u'"':
        case u'‘':
        case u'’':
        case u'“':
        case u'”': return QCoreApplication::translate("desk", "Put texts in straight single quotes: 'yes'.");
        case u'（':
        case u'）':
        case u'，': return QCoreApplication::translate("desk", "Write parentheses and commas in half width.");
        default:
            return QCoreApplication::translate("desk", "The character %1 has no meaning in a condition. Remove it.")
                .arg(c);
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_fault;
};

} // namespace

std::variant<QList<ConditionToken>, Condition::Fault> tokenizeCondition(const QString &text)
{
    return Tokenizer(text).run();
}

} // namespace desk
