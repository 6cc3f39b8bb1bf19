// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "support.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

Application example()
{
    Application application;
    application.id = CaseId(newUuid());
    application.catalogueVersion = u"2026.11"_s;
    application.scenario = ScenarioKey(u"P1.1"_s);
    application.chosen = {VariantKey(u"P003"_s), VariantKey(u"P001"_s)};
    application.answers.questions = {{u"agent"_s, u"agent"_s}};
    application.answers.fields = {{FieldKey(u"applicant.name"_s), u" 王建国 "_s},
                                  {FieldKey(u"applicant.id_number"_s), exampleCitizenId(QDate(1990, 5, 1), 11)},
                                  {FieldKey(u"applicant.phone"_s), u"13800138000"_s},
                                  {FieldKey(u"agent.name"_s), u"李红"_s},
                                  {FieldKey(u"child.kin"_s), QJsonArray{QJsonObject{{u"name"_s, u"张三"_s}}}}};
    application.startedAt = QDateTime(QDate(2026, 11, 24), QTime(1, 30, 0, 250), Qt::UTC);
    application.materials.rows[u"id-card@mother"_s] = {
        true,           1,           false,
        {u"expired"_s}, u"看不清"_s, Evidence{ExemptionRoute::ELicence, u"已核验"_s, application.startedAt}};
    return application;
}

bool isSame(const Application &a, const Application &b)
{
    return a.id == b.id && a.catalogueVersion == b.catalogueVersion && a.scenario == b.scenario &&
           a.chosen == b.chosen && a.answers == b.answers && a.materials == b.materials && a.startedAt == b.startedAt;
}

// Sets the member at a path such as "materials/id-card@mother/copies".
QJsonValue changed(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        return value;
    }
    QJsonObject object = json.toObject();
    object.insert(path.first(), changed(object.value(path.first()), path.mid(1), value));
    return object;
}

} // namespace

TEST_CASE("a draft comes back exactly as it was left", "[cases]")
{
    const Application application = example();
    const Result<Application> again = Application::fromJson(application.toJson());
    REQUIRE(again);
    CHECK(isSame(*again, application));
    CHECK(again->startedAt.timeSpec() == Qt::UTC);

    Application fresh;
    fresh.id = CaseId(newUuid());
    fresh.catalogueVersion = u"1"_s;
    fresh.scenario = ScenarioKey(u"E1.1"_s);
    fresh.startedAt = application.startedAt;
    REQUIRE(Application::fromJson(fresh.toJson()));
    CHECK(isSame(*Application::fromJson(fresh.toJson()), fresh));
}

TEST_CASE("the applicant's name, number and telephone come from the common form", "[cases]")
{
    Application application = example();
    CHECK(application.applicantName() == u"王建国"_s);
    CHECK(application.applicantIdNumber() == exampleCitizenId(QDate(1990, 5, 1), 11));
    CHECK(application.applicantPhone() == u"13800138000"_s);
    CHECK(application.hasAgent());
    CHECK(application.agentName() == u"李红"_s);
    application.answers.questions[u"agent"_s] = u"self"_s;
    CHECK_FALSE(application.hasAgent());
    CHECK(application.agentName().isEmpty()); // what was typed before does not count
    CHECK(Application().applicantName().isEmpty());
}

TEST_CASE("a damaged draft is refused with the place that is wrong", "[cases]")
{
    const QString row = u"materials/id-card@mother/"_s;
    const QList<std::pair<QString, QJsonValue>> damages = {
        {u"id"_s, QJsonValue()},
        {u"catalogue"_s, 5},
        {u"scenario"_s, u""_s},
        {u"variants"_s, u"P001"_s},
        {u"variants"_s, QJsonArray{5}},
        {u"answers"_s, QJsonArray()},
        {u"answers/questions"_s, QJsonValue()},
        {u"answers/questions/agent"_s, true},
        {u"answers/fields"_s, u"x"_s},
        {u"materials"_s, QJsonValue()},
        {u"materials/id-card@mother"_s, 1},
        {row + u"original"_s, u"yes"_s},
        {row + u"copies"_s, -1},
        {row + u"copies"_s, u"1"_s},
        {row + u"faults"_s, u"expired"_s},
        {row + u"remark"_s, 5},
        {row + u"exemption"_s, QJsonObject{{u"route"_s, u"telepathy"_s}}},
        {row + u"exemption/at"_s, u"noon"_s},
        {u"startedAt"_s, u"yesterday"_s},
    };
    const QJsonObject good = example().toJson();
    for (const auto &[place, value] : damages) {
        CAPTURE(place);
        const Result<Application> read = Application::fromJson(changed(good, place.split(u'/'), value).toObject());
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::InvalidInput);
        CHECK(read.error().message.contains(place));
    }
    CHECK_FALSE(Application::fromJson({}));
}

} // namespace desk
