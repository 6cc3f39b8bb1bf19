// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application.h"
#include "largestbundle.h"
#include "plan.h"
#include "support.h"
#include "workcalendar.h"

namespace desk {

// The shipped item lists and calendar, read once; a fault in them fails the test that asks first.
const Catalogue &shippedCatalogue();
const WorkCalendar &shippedCalendar();

// The situation of a shipped scenario that brings one applicant the most items; found once.
const Bundle &shippedBundle(const Scenario &scenario);

// A made-up value that passes the field's own checks. Identity numbers of one party agree with its birth date and sex.
QJsonValue exampleValue(const Field &field, QDate today);

// An application with the answers given (and field values, where a condition hangs on one), every required field filled
// and every material handed in as asked: it must be accepted. Works for any published scenario, whatever its lists say.
// The items are those that the answers choose, or those given.
Application completeApplication(const QString &scenario, const QMap<QString, QString> &answers, QDate today,
                                const QMap<FieldKey, QJsonValue> &fields = {}, const QList<VariantKey> &chosen = {});

} // namespace desk
