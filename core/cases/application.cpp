// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString fieldText(const Answers &answers, const QString &key)
{
    return answers.fields.value(FieldKey(key)).toString().trimmed();
}

// Checks the shape of a stored application and keeps the first thing that is wrong.
class ShapeCheck {
public:
    void text(const QJsonObject &json, const QString &key, const QString &place = {})
    {
        if (json.value(key).toString().isEmpty()) {
            fault(place + key, QCoreApplication::translate("desk", "a text is missing"));
        }
    }

    void object(const QJsonObject &json, const QString &key)
    {
        if (!json.value(key).isObject()) {
            fault(key, QCoreApplication::translate("desk", "an object is missing"));
        }
    }

    void texts(const QJsonValue &value, const QString &place)
    {
        if (!value.isArray()) {
            fault(place, QCoreApplication::translate("desk", "a list is missing"));
        }
        for (const QJsonValue &entry : value.toArray()) {
            if (entry.toString().isEmpty()) {
                fault(place, QCoreApplication::translate("desk", "an entry of the list is not a text"));
            }
        }
    }

    void questions(const QJsonObject &json)
    {
        for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
            if (!it.value().isString()) {
                fault(u"answers/questions/"_s + it.key(), QCoreApplication::translate("desk", "it is not a text"));
            }
        }
    }

    void materials(const QJsonObject &json)
    {
        for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
            handedIn(it.value(), u"materials/"_s + it.key());
        }
    }

    void moment(const QJsonValue &value, const QString &place)
    {
        if (!QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid()) {
            fault(place, QCoreApplication::translate("desk", "it is not a time, such as 2026-03-08T01:30:00.000Z"));
        }
    }

    void fault(const QString &place, const QString &what)
    {
        if (!m_error) {
            m_error =
                Error{ErrorKind::InvalidInput,
                      QCoreApplication::translate("desk", "The stored application cannot be read: %1 (%2). It was "
                                                          "left as it is; start it anew, or restore it from a "
                                                          "copy.")
                          .arg(what, place)};
        }
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    void handedIn(const QJsonValue &value, const QString &place)
    {
        const QJsonObject row = value.toObject();
        if (!value.isObject()) {
            fault(place, QCoreApplication::translate("desk", "an object is missing"));
        }
        for (const QString &flag : {u"original"_s, u"electronic"_s}) {
            if (row.contains(flag) && !row.value(flag).isBool()) {
                fault(place + u'/' + flag, QCoreApplication::translate("desk", "it is neither true nor false"));
            }
        }
        if (row.contains("copies"_L1) && row.value("copies"_L1).toInt(-1) < 0) {
            fault(place + "/copies"_L1, QCoreApplication::translate("desk", "it is not a number of copies"));
        }
        if (row.contains("faults"_L1)) {
            texts(row.value("faults"_L1), place + "/faults"_L1);
        }
        if (row.contains("remark"_L1) && !row.value("remark"_L1).isString()) {
            fault(place + "/remark"_L1, QCoreApplication::translate("desk", "it is not a text"));
        }
        if (row.contains("exemption"_L1)) {
            exemption(row, place);
        }
    }

    void exemption(const QJsonObject &row, const QString &place)
    {
        // An unknown route would otherwise drop the evidence without a word.
        const QString key = u"row"_s;
        const HandedInMaterials read = HandedInMaterials::fromJson({{key, row}});
        if (!read.rows.value(key).exemption) {
            fault(place + "/exemption"_L1, QCoreApplication::translate("desk", "the way of exemption is unknown"));
        }
        const QJsonObject evidence = row.value("exemption"_L1).toObject();
        if (evidence.contains("at"_L1)) {
            moment(evidence.value("at"_L1), place + "/exemption/at"_L1);
        }
    }

    std::optional<Error> m_error;
};

} // namespace

QString Application::applicantName() const
{
    return fieldText(answers, u"applicant.name"_s);
}

QString Application::applicantIdNumber() const
{
    const QString number = fieldText(answers, u"applicant.id_number"_s);
    return number.isEmpty() ? fieldText(answers, u"applicant.document_number"_s) : number;
}

QString Application::applicantPhone() const
{
    return fieldText(answers, u"applicant.phone"_s);
}

bool Application::hasAgent() const
{
    return answers.questions.value(u"agent"_s) == "agent"_L1;
}

QString Application::agentName() const
{
    return hasAgent() ? fieldText(answers, u"agent.name"_s) : QString();
}

QJsonObject Application::toJson() const
{
    QJsonArray variants;
    for (const VariantKey &variant : chosen) {
        variants.append(variant.text());
    }
    return {{u"id"_s, id.text()},
            {u"catalogue"_s, catalogueVersion},
            {u"scenario"_s, scenario.text()},
            {u"variants"_s, variants},
            {u"answers"_s, answers.toJson()},
            {u"materials"_s, materials.toJson()},
            {u"startedAt"_s, startedAt.toUTC().toString(Qt::ISODateWithMs)}};
}

Result<Application> Application::fromJson(const QJsonObject &json)
{
    ShapeCheck check;
    for (const QString &key : {u"id"_s, u"catalogue"_s, u"scenario"_s}) {
        check.text(json, key);
    }
    check.texts(json.value(u"variants"_s), u"variants"_s);
    check.object(json, u"answers"_s);
    check.object(json, u"materials"_s);
    const QJsonObject answers = json.value(u"answers"_s).toObject();
    for (const QString &part : {u"questions"_s, u"fields"_s}) {
        if (!answers.value(part).isObject()) {
            check.fault(u"answers/"_s + part, QCoreApplication::translate("desk", "an object is missing"));
        }
    }
    check.questions(answers.value(u"questions"_s).toObject());
    check.materials(json.value(u"materials"_s).toObject());
    check.moment(json.value(u"startedAt"_s), u"startedAt"_s);
    if (check.error()) {
        return *check.error();
    }

    Application application;
    application.id = CaseId(json.value(u"id"_s).toString());
    application.catalogueVersion = json.value(u"catalogue"_s).toString();
    application.scenario = ScenarioKey(json.value(u"scenario"_s).toString());
    for (const QJsonValue &variant : json.value(u"variants"_s).toArray()) {
        application.chosen.append(VariantKey(variant.toString()));
    }
    application.answers = Answers::fromJson(answers);
    application.materials = HandedInMaterials::fromJson(json.value(u"materials"_s).toObject());
    application.startedAt = QDateTime::fromString(json.value(u"startedAt"_s).toString(), Qt::ISODateWithMs).toUTC();
    return application;
}

} // namespace desk
