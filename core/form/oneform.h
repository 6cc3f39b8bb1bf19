// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answers.h"

namespace desk {

// A guide that takes part in the merge; a null variant is the life cycle's common guide.
struct FormSource {
    const Variant *variant = nullptr;
    DepartmentKey department;
    const FormUse *form = nullptr;
};

// One department's reason to ask a field.
struct FieldNeed {
    VariantKey variant;       // empty: every application
    DepartmentKey department; // empty: the desk itself
    Text as;                  // the department's own name for it
    Text why;
    bool required = true;
};

struct FormField {
    const Field *definition = nullptr; // lives as long as the catalogue
    bool required = false;             // at least one of those who need it requires it
    Truth applies = Truth::True;       // Unknown: depends on an answer not yet given; never False
    QList<FieldNeed> neededBy;         // at least one, in the order of the sources
    // Questions and fields whose answer may still change what is asked here; empty when nothing open can.
    QList<Text> dependsOn = {};
};

struct FormGroup {
    const Party *party = nullptr;
    QList<FormField> fields;
};

// One form instead of one per department (一表申请): grouped by whom the questions are about, nothing asked twice.
struct OneForm {
    QList<FormGroup> groups; // in the order of parties.json; none is empty

    qsizetype fieldCount() const;
    const FormField *find(const FieldKey &key) const; // null: not part of this form
};

// Pure. The order of the sources changes only the order of neededBy and of fields within a group.
OneForm mergeForms(const Catalogue &catalogue, const QList<FormSource> &sources, const Answers &answers);

} // namespace desk
