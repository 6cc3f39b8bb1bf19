// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace desk {

// Where each value of a JSON text stands, which Qt's parser does not keep. The text has to be valid JSON.
class JsonPositions {
public:
    explicit JsonPositions(QByteArray json);

    // The 1-based line of the value at a JSON pointer (RFC 6901), or of the nearest value around it that exists. A
    // member of an object stands where its name does.
    int lineOf(const QString &pointer) const;

    // Members that repeat a name of the same object; JSON parsers keep only one of them.
    struct Repeated {
        int line = 0;
        QString pointer;
    };
    const QList<Repeated> &repeated() const { return m_repeated; }

private:
    struct Node {
        qsizetype offset = 0;
        QByteArray name; // of a member; of an element its index
        std::vector<Node> children;
    };

    void readValue(Node &node);
    void readObject(Node &node);
    void readArray(Node &node);
    QByteArray readString();
    QString pathPointer() const;
    void skipSpace();
    bool take(char c);

    QByteArray m_json;
    qsizetype m_at = 0;
    Node m_root;
    QList<QByteArray> m_path; // names down to the value being read
    QList<Repeated> m_repeated;
};

// The 1-based line of an offset in a text.
int lineAt(const QByteArray &text, qsizetype offset);

// A name as a part of a JSON pointer.
QString pointerPart(QString name);

} // namespace desk
