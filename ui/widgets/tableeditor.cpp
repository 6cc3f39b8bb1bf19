// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "labels.h"
#include "language.h"
#include "theme.h"
#include "valueeditor.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int columnsInLine = 5; // a table with more is shown as one block a row
constexpr int blockColumns = 3;

// Rows of small editors with "add" and "remove": narrow tables one line a row under common headings, wide ones as
// blocks with a label over each editor.
class TableEditor final : public QFrame, public ValueEditor {
public:
    TableEditor(const Field &field, QWidget *parent)
        : QFrame(parent), m_field(field), m_grid(new QGridLayout(this)),
          m_add(makeButton(QCoreApplication::translate("desk", "Add a row"), "quiet", u"plus"_s, this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(metric::space2);
        m_grid->setVerticalSpacing(metric::space1);
        m_add->setObjectName(u"addRow"_s);
        QObject::connect(m_add, &QPushButton::clicked, this, [this] {
            addRow({});
            layOut();
            m_rows.constLast().editors.constFirst()->focusTarget()->setFocus();
            report();
        });
        setValue(QJsonArray());
    }

    QWidget *widget() override { return this; }
    QWidget *focusTarget() override
    {
        return m_rows.isEmpty() ? static_cast<QWidget *>(m_add)
                                : m_rows.constFirst().editors.constFirst()->focusTarget();
    }
    QJsonValue value() const override
    {
        QJsonArray rows;
        for (const Row &row : m_rows) {
            QJsonObject object;
            bool empty = true;
            for (qsizetype i = 0; i < row.editors.size(); ++i) {
                const QJsonValue cell = row.editors.at(i)->value();
                empty = empty && cell.toString().isEmpty();
                object.insert(m_field.columns.at(i).key, cell);
            }
            if (!empty) {
                rows.append(object);
            }
        }
        return rows;
    }
    void setValue(const QJsonValue &value) override
    {
        if (!m_rows.isEmpty() && this->value() == value) {
            return;
        }
        while (!m_rows.isEmpty()) {
            dropRow(m_rows.size() - 1);
        }
        const QJsonArray rows = value.toArray();
        for (const QJsonValue &row : rows) {
            addRow(row.toObject());
        }
        while (m_rows.size() < qMax(1, m_field.minimumRows)) {
            addRow({});
        }
        layOut();
    }
    void setFaulty(bool faulty) override { setStyleProperty(this, "faulty", faulty); }
    bool isBusy() const override { return focusWidget() != nullptr && focusWidget()->hasFocus(); }

private:
    struct Row {
        QList<ValueEditor *> editors;
        QList<QLabel *> labels; // of a block
        QPushButton *remove = nullptr;
    };

    bool isWide() const { return m_field.columns.size() > columnsInLine; }
    QLabel *makeHeading(const Column &column)
    {
        return makeLabel(shown(column.label) + (column.required ? QString() : optionalMark()), "label", this);
    }

    void report()
    {
        if (changed) {
            changed();
        }
    }

    void addRow(const QJsonObject &cells)
    {
        Row row;
        const int number = static_cast<int>(m_rows.size()) + 1;
        for (const Column &column : m_field.columns) {
            ValueEditor *editor = makeValueEditor(column.type, column.options, 0, {}, this);
            editor->setValue(cells.value(column.key));
            editor->widget()->setAccessibleName(u"%1 %2"_s.arg(shown(column.label)).arg(number));
            editor->widget()->setObjectName(u"cell:%1:%2:%3"_s.arg(m_field.key.text()).arg(number - 1).arg(column.key));
            editor->changed = [this] { report(); };
            row.editors.append(editor);
            if (isWide()) {
                row.labels.append(makeHeading(column));
            }
        }
        row.remove = makeButton({}, "quiet", u"trash"_s, this);
        row.remove->setAccessibleName(QCoreApplication::translate("desk", "Remove row %1").arg(number));
        row.remove->setToolTip(row.remove->accessibleName());
        QObject::connect(row.remove, &QPushButton::clicked, this, [this, button = row.remove] {
            for (qsizetype i = 0; i < m_rows.size(); ++i) {
                if (m_rows.at(i).remove == button) {
                    dropRow(i);
                    break;
                }
            }
            if (m_rows.isEmpty()) {
                addRow({});
            }
            layOut();
            report();
        });
        m_rows.append(row);
    }

    void dropRow(qsizetype index)
    {
        const Row row = m_rows.takeAt(index);
        const auto drop = [](QWidget *widget) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        };
        for (ValueEditor *editor : row.editors) {
            drop(editor->widget());
        }
        for (QLabel *label : row.labels) {
            drop(label);
        }
        drop(row.remove);
    }

    void layOut()
    {
        while (QLayoutItem *item = m_grid->takeAt(0)) {
            delete item;
        }
        const int lastLine = isWide() ? layOutBlocks() : layOutLines();
        m_grid->addWidget(m_add, lastLine, 0, Qt::AlignLeft);
        QWidget *previous = nullptr;
        for (const Row &row : std::as_const(m_rows)) {
            for (ValueEditor *editor : row.editors) {
                follow(previous, editor->widget());
                editor->widget()->show();
            }
            follow(previous, row.remove);
            row.remove->setVisible(m_rows.size() > 1);
        }
        follow(previous, m_add);
    }

    static void follow(QWidget *&previous, QWidget *next)
    {
        if (previous) {
            setTabOrder(previous, next);
        }
        previous = next;
    }

    int layOutLines()
    {
        if (m_headings.isEmpty()) {
            for (const Column &column : m_field.columns) {
                m_headings.append(makeHeading(column));
            }
        }
        const int columns = static_cast<int>(m_headings.size());
        for (int c = 0; c < columns; ++c) {
            m_grid->addWidget(m_headings.at(c), 0, c);
            m_grid->setColumnStretch(c, 1);
        }
        int line = 1;
        for (const Row &row : std::as_const(m_rows)) {
            for (int c = 0; c < columns; ++c) {
                m_grid->addWidget(row.editors.at(c)->widget(), line, c);
            }
            m_grid->addWidget(row.remove, line, columns);
            ++line;
        }
        return line;
    }

    int layOutBlocks()
    {
        int line = 0;
        for (const Row &row : std::as_const(m_rows)) {
            for (int i = 0; i < row.editors.size(); ++i) {
                const int top = line + 2 * (i / blockColumns);
                m_grid->addWidget(row.labels.at(i), top, i % blockColumns);
                m_grid->addWidget(row.editors.at(i)->widget(), top + 1, i % blockColumns);
                m_grid->setColumnStretch(i % blockColumns, 1);
            }
            m_grid->addWidget(row.remove, line + 1, blockColumns);
            line += 2 * ((static_cast<int>(row.editors.size()) + blockColumns - 1) / blockColumns);
            m_grid->setRowMinimumHeight(line, metric::space3);
            ++line;
        }
        return line;
    }

    static QString optionalMark() { return QCoreApplication::translate("desk", " (optional)"); }

    const Field &m_field; // lives as long as the catalogue
    QGridLayout *m_grid;
    QPushButton *m_add;
    QList<QLabel *> m_headings;
    QList<Row> m_rows;
};

} // namespace

ValueEditor *makeTableEditor(const Field &field, QWidget *parent)
{
    return new TableEditor(field, parent);
}

} // namespace desk
