// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "valueeditor.h"

#include "language.h"
#include "theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Reads 20261124, 2026.11.24, 2026/11/24 and 2026年11月24日 as a date; leaves what it cannot read.
QString tidyDate(const QString &typed)
{
    QString digits;
    for (const QChar c : typed.trimmed()) {
        if (c.isDigit()) {
            digits += QChar(u'0' + c.digitValue());
        } else if (!digits.isEmpty() && !digits.endsWith(u'-')) {
            digits += u'-';
        }
    }
    while (digits.endsWith(u'-')) {
        digits.chop(1);
    }
    const QStringList parts = digits.split(u'-');
    QDate day;
    if (parts.size() == 1 && digits.size() == 8) {
        day = QDate::fromString(digits, u"yyyyMMdd"_s);
    } else if (parts.size() == 3) {
        day = QDate(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
    }
    return day.isValid() ? day.toString(Qt::ISODate) : typed.trimmed();
}

class LineEditor final : public QLineEdit, public ValueEditor {
public:
    LineEditor(FieldType type, int maximumLength, const QString &example, QWidget *parent)
        : QLineEdit(parent), m_type(type)
    {
        setMaxLength(maximumLength > 0 ? maximumLength * 2 : 400); // the form says what is too long; nothing is cut
        setPlaceholderText(example);
        if (type == FieldType::CitizenId || type == FieldType::CreditCode || type == FieldType::Phone ||
            type == FieldType::Date || type == FieldType::Integer || type == FieldType::Money) {
            setInputMethodHints(Qt::ImhPreferLatin);
        }
        QObject::connect(this, &QLineEdit::textEdited, this, [this] {
            if (changed) {
                changed();
            }
        });
        QObject::connect(this, &QLineEdit::editingFinished, this, [this] {
            if (m_type == FieldType::Date && tidyDate(text()) != text()) {
                setText(tidyDate(text()));
                if (changed) {
                    changed();
                }
            }
        });
    }
    QWidget *widget() override { return this; }
    QJsonValue value() const override { return text(); }
    void setValue(const QJsonValue &value) override
    {
        if (text() != value.toString()) {
            setText(value.toString());
        }
    }
    void setFaulty(bool faulty) override { setStyleProperty(this, "faulty", faulty); }
    bool isBusy() const override { return hasFocus(); }

private:
    FieldType m_type;
};

class LongTextEditor final : public QPlainTextEdit, public ValueEditor {
public:
    LongTextEditor(const QString &example, QWidget *parent) : QPlainTextEdit(parent)
    {
        setPlaceholderText(example);
        setTabChangesFocus(true);
        setFixedHeight(fontMetrics().lineSpacing() * 4 + metric::space4);
        QObject::connect(this, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_setting && changed) {
                changed();
            }
        });
    }
    QWidget *widget() override { return this; }
    QJsonValue value() const override { return toPlainText(); }
    void setValue(const QJsonValue &value) override
    {
        if (toPlainText() != value.toString()) {
            m_setting = true;
            setPlainText(value.toString());
            m_setting = false;
        }
    }
    void setFaulty(bool faulty) override { setStyleProperty(this, "faulty", faulty); }
    bool isBusy() const override { return hasFocus(); }

private:
    bool m_setting = false;
};

class ChoiceEditor final : public QComboBox, public ValueEditor {
public:
    ChoiceEditor(const QList<Option> &options, QWidget *parent) : QComboBox(parent)
    {
        addItem(QCoreApplication::translate("desk", "Please choose"), QString());
        for (const Option &option : options) {
            addItem(shown(option.label), option.key);
        }
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setFocusPolicy(Qt::StrongFocus);
        QObject::connect(this, &QComboBox::activated, this, [this] {
            if (changed) {
                changed();
            }
        });
    }
    QWidget *widget() override { return this; }
    QJsonValue value() const override { return currentData().toString(); }
    void setValue(const QJsonValue &value) override { setCurrentIndex(qMax(0, findData(value.toString()))); }
    void setFaulty(bool faulty) override { setStyleProperty(this, "faulty", faulty); }

protected:
    // The wheel scrolls the page; a value changes only on purpose.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QList<Option> yesNo()
{
    return {{u"yes"_s, {u"是"_s, u"Yes"_s}}, {u"no"_s, {u"否"_s, u"No"_s}}};
}

} // namespace

ValueEditor *makeValueEditor(FieldType type, const QList<Option> &options, int maximumLength, const QString &example,
                             QWidget *parent)
{
    switch (type) {
    case FieldType::LongText: return new LongTextEditor(example, parent);
    case FieldType::Choice: return new ChoiceEditor(options, parent);
    case FieldType::YesNo: return new ChoiceEditor(yesNo(), parent);
    case FieldType::Date:
        return new LineEditor(type, maximumLength, example.isEmpty() ? u"2026-01-31"_s : example, parent);
    case FieldType::Text:
    case FieldType::PersonName:
    case FieldType::EnterpriseName:
    case FieldType::CitizenId:
    case FieldType::CreditCode:
    case FieldType::Phone:
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Address:
    case FieldType::Table: return new LineEditor(type, maximumLength, example, parent);
    }
    Q_UNREACHABLE();
}

} // namespace desk
