// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

namespace desk {

// Edits one value. `changed` is called when the user changes it, never by setValue.
class ValueEditor {
public:
    virtual ~ValueEditor() = default;
    virtual QWidget *widget() = 0;
    virtual QWidget *focusTarget() { return widget(); }
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    virtual void setFaulty(bool faulty) = 0;
    // True while the user is in the middle of typing it.
    virtual bool isBusy() const { return false; }

    std::function<void()> changed;
};

// The one place that knows which editor a type takes. The widgets become children of `parent`; the editor object is
// owned by its widget.
ValueEditor *makeValueEditor(FieldType type, const QList<Option> &options, int maximumLength, const QString &example,
                             QWidget *parent);
ValueEditor *makeTableEditor(const Field &field, QWidget *parent);

} // namespace desk
