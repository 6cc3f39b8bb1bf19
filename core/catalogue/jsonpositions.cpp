// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "jsonpositions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// What an escaped name stands for.
QByteArray unescaped(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString().toUtf8();
}

} // namespace

int lineAt(const QByteArray &text, qsizetype offset)
{
    const auto end = text.cbegin() + std::clamp<qsizetype>(offset, 0, text.size());
    return static_cast<int>(std::count(text.cbegin(), end, '\n')) + 1;
}

QString pointerPart(QString name)
{
    return name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

JsonPositions::JsonPositions(QByteArray json) : m_json(std::move(json))
{
    if (m_json.startsWith("\xEF\xBB\xBF")) {
        m_at = 3; // the byte order mark
    }
    skipSpace();
    readValue(m_root);
}

int JsonPositions::lineOf(const QString &pointer) const
{
    const Node *node = &m_root;
    for (QString part : pointer.split(u'/').mid(1)) {
        const QByteArray name = part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1).toUtf8();
        // The last one of a name is the one that Qt keeps.
        const auto found = std::find_if(node->children.rbegin(), node->children.rend(),
                                        [&name](const Node &child) { return child.name == name; });
        if (found == node->children.rend()) {
            break;
        }
        node = &*found;
    }
    return lineAt(m_json, node->offset);
}

void JsonPositions::readValue(Node &node)
{
    if (take('{')) {
        readObject(node);
    } else if (take('[')) {
        readArray(node);
    } else if (m_at < m_json.size() && m_json.at(m_at) == '"') {
        readString();
    } else {
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at))) {
            ++m_at;
        }
    }
    skipSpace();
}

void JsonPositions::readObject(Node &node)
{
    skipSpace();
    while (m_at < m_json.size() && !take('}')) {
        Node child;
        child.offset = m_at;
        child.name = readString();
        skipSpace();
        take(':');
        skipSpace();
        m_path.append(child.name);
        const auto isSame = [&child](const Node &other) { return other.name == child.name; };
        if (std::any_of(node.children.cbegin(), node.children.cend(), isSame)) {
            m_repeated.append({lineAt(m_json, child.offset), pathPointer()});
        }
        readValue(child);
        m_path.removeLast();
        node.children.push_back(std::move(child));
        take(',');
        skipSpace();
    }
}

void JsonPositions::readArray(Node &node)
{
    skipSpace();
    while (m_at < m_json.size() && !take(']')) {
        Node child;
        child.offset = m_at;
        child.name = QByteArray::number(static_cast<qulonglong>(node.children.size()));
        m_path.append(child.name);
        readValue(child);
        m_path.removeLast();
        node.children.push_back(std::move(child));
        take(',');
        skipSpace();
    }
}

QString JsonPositions::pathPointer() const
{
    QString pointer;
    for (const QByteArray &name : m_path) {
        pointer += u'/' + pointerPart(QString::fromUtf8(name));
    }
    return pointer;
}

// The string that begins here; valid JSON has nothing else where this is called.
QByteArray JsonPositions::readString()
{
    const qsizetype start = m_at;
    bool isEscaped = false;
    for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at) {
        if (m_json.at(m_at) == '\\') {
            ++m_at;
            isEscaped = true;
        }
    }
    m_at = std::min(m_at + 1, m_json.size());
    return isEscaped ? unescaped(m_json.sliced(start, m_at - start))
                     : m_json.sliced(start + 1, std::max<qsizetype>(0, m_at - start - 2));
}

void JsonPositions::skipSpace()
{
    while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at))) {
        ++m_at;
    }
}

bool JsonPositions::take(char c)
{
    if (m_at >= m_json.size() || m_json.at(m_at) != c) {
        return false;
    }
    ++m_at;
    return true;
}

} // namespace desk
