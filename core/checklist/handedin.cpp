// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "assessment.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct RouteWord {
    ExemptionRoute route;
    QLatin1StringView word; // as in the guides' exempt_by
};

constexpr std::array<RouteWord, 5> routeWords = {{{ExemptionRoute::ELicence, "e_licence"_L1},
                                                  {ExemptionRoute::SharedData, "shared_data"_L1},
                                                  {ExemptionRoute::Result, "result"_L1},
                                                  {ExemptionRoute::Dossier, "dossier"_L1},
                                                  {ExemptionRoute::Pledge, "pledge"_L1}}};

QJsonObject evidenceJson(const Evidence &evidence)
{
    const auto known = std::find_if(routeWords.cbegin(), routeWords.cend(),
                                    [&evidence](const RouteWord &entry) { return entry.route == evidence.route; });
    QJsonObject json{{u"route"_s, QString(known->word)}, {u"note"_s, evidence.note}};
    if (evidence.at.isValid()) {
        json.insert(u"at"_s, evidence.at.toUTC().toString(Qt::ISODateWithMs));
    }
    return json;
}

// Evidence whose route is unknown exempts nothing.
std::optional<Evidence> evidenceFrom(const QJsonObject &json)
{
    const QString word = json.value(u"route"_s).toString();
    const auto known = std::find_if(routeWords.cbegin(), routeWords.cend(),
                                    [&word](const RouteWord &entry) { return entry.word == word; });
    if (known == routeWords.cend()) {
        return std::nullopt;
    }
    return Evidence{known->route, json.value(u"note"_s).toString(),
                    QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs)};
}

QJsonObject rowJson(const HandedIn &row)
{
    QJsonObject json;
    if (row.original) {
        json.insert(u"original"_s, true);
    }
    if (row.copies != 0) {
        json.insert(u"copies"_s, row.copies);
    }
    if (row.electronic) {
        json.insert(u"electronic"_s, true);
    }
    if (!row.faults.isEmpty()) {
        json.insert(u"faults"_s, QJsonArray::fromStringList(row.faults));
    }
    if (!row.remark.isEmpty()) {
        json.insert(u"remark"_s, row.remark);
    }
    if (row.exemption) {
        json.insert(u"exemption"_s, evidenceJson(*row.exemption));
    }
    return json;
}

HandedIn rowFrom(const QJsonObject &json)
{
    HandedIn row;
    row.original = json.value(u"original"_s).toBool();
    row.copies = json.value(u"copies"_s).toInt();
    row.electronic = json.value(u"electronic"_s).toBool();
    for (const QJsonValue &fault : json.value(u"faults"_s).toArray()) {
        row.faults.append(fault.toString());
    }
    row.remark = json.value(u"remark"_s).toString();
    row.exemption = evidenceFrom(json.value(u"exemption"_s).toObject());
    return row;
}

} // namespace

bool HandedIn::isEmpty() const
{
    return *this == HandedIn();
}

QJsonObject HandedInMaterials::toJson() const
{
    QJsonObject json;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        json.insert(it.key(), rowJson(it.value()));
    }
    return json;
}

HandedInMaterials HandedInMaterials::fromJson(const QJsonObject &json)
{
    HandedInMaterials materials;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        materials.rows.insert(it.key(), rowFrom(it.value().toObject()));
    }
    return materials;
}

} // namespace desk
