// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "examplecase.h"

#include "examplecatalogue.h"
#include "support.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

WorkCalendar shippedCalendar()
{
    Result<WorkCalendar> calendar = WorkCalendar::read(dataFolder());
    REQUIRE(calendar);
    return *calendar;
}

} // namespace

ExampleCase::ExampleCase() : ExampleCase(exampleCatalogue()) {}

ExampleCase::ExampleCase(Catalogue::Content content)
    : m_catalogue(std::make_unique<Catalogue>(std::move(content))), m_calendar(shippedCalendar())
{
    application.id = CaseId(u"6f1d4f3e-5a2a-4c3e-9d0b-2d1f0c9a7b11"_s);
    application.scenario = ScenarioKey(u"P1.1"_s);
    application.chosen = {VariantKey(u"P001"_s), VariantKey(u"P003"_s), VariantKey(u"P005"_s)};
    application.answers.questions = {{u"agent"_s, u"agent"_s}, {u"birth_place"_s, u"hospital"_s}};
    counter.station = {u"371083"_s, {u"乳山市政务服务大厅"_s, u"Rushan Government Service Hall"_s}, StationKind::Hall};
    counter.window = 3;
    counter.clerk = u"于晓静"_s;
    counter.consultationPhone = u"0631-6651234"_s;
    number = u"371083-03-20261124-0007-4"_s;
    at = QDateTime(QDate(2026, 11, 24), QTime(2, 32), Qt::UTC);
}

void ExampleCase::fillForm()
{
    const auto set = [this](const QString &key, const QJsonValue &value) {
        application.answers.fields.insert(FieldKey(key), value);
    };
    set(u"applicant.name"_s, u"姜𠅤宁"_s);
    set(u"applicant.id_number"_s, exampleCitizenId(QDate(1994, 3, 8), 22));
    set(u"applicant.phone"_s, u"13900001111"_s);
    set(u"agent.name"_s, u"宋䶮"_s);
    set(u"agent.phone"_s, u"13900002222"_s);
    set(u"child.name"_s, u"宋㛃"_s);
    set(u"child.sex"_s, u"female"_s);
    set(u"child.born"_s, u"2026-11-02"_s);
    set(u"child.first"_s, u"no"_s);
    set(u"child.deposit"_s, u"20"_s);
    set(u"child.note"_s,
        u"孩子随母亲落户，母亲户口在乳山市城区街道；父亲在外地工作，已由母亲书面说明并取得父亲同意。"_s);
    set(u"child.siblings"_s, QJsonArray{QJsonObject{{u"name"_s, u"宋一诺"_s}, {u"born"_s, u"2021-06-01"_s}}});
}

void ExampleCase::handInEverything()
{
    const auto hand = [this](const RowKey &row, bool original, int copies, bool electronic) {
        HandedIn handedIn;
        handedIn.original = original;
        handedIn.copies = copies;
        handedIn.electronic = electronic;
        application.materials.rows.insert(row, handedIn);
    };
    hand(u"id-card@applicant"_s, true, 2, false);
    hand(u"mandate@agent"_s, true, 0, false);
    hand(u"household-register@applicant"_s, true, 2, false);
    hand(u"photo@child"_s, false, 0, true);
    HandedIn waived;
    waived.exemption = Evidence{ExemptionRoute::ELicence, u"已由电子证照库核验"_s, at};
    for (const Requirement &row : plan().checklist.rows) {
        if (row.material->key.text() == u"marriage-certificate"_s) {
            application.materials.rows.insert(row.row, waived);
        }
    }
}

const Plan &ExampleCase::plan()
{
    m_plan = makePlan(*m_catalogue, {application.scenario, application.chosen, application.answers});
    return m_plan;
}

PaperSource ExampleCase::source()
{
    plan();
    PaperSource made;
    made.catalogue = m_catalogue.get();
    made.plan = &m_plan;
    made.application = &application;
    made.calendar = &m_calendar;
    made.counter = counter;
    made.at = at;
    return made;
}

const Decision &ExampleCase::decision()
{
    plan();
    const QDate today = atCounter(at).date();
    m_assessment = assess(m_plan.form, m_plan.checklist, application.answers, application.materials, today);
    const Result<Decision> decision = decide(m_plan, m_assessment, ruling, today, m_calendar);
    INFO((decision ? std::string() : decision.error().message.toStdString()));
    REQUIRE(decision);
    m_decision = *decision;
    return m_decision;
}

PaperSource ExampleCase::decided()
{
    decision();
    PaperSource made = source();
    made.assessment = &m_assessment;
    made.decision = &m_decision;
    made.number = number;
    return made;
}

Paper ExampleCase::notice()
{
    return oneTimeNotice(source());
}

Paper ExampleCase::receipt()
{
    return materialsReceipt(decided());
}

Paper ExampleCase::acceptance()
{
    return acceptanceNotice(decided());
}

Paper ExampleCase::correction()
{
    return correctionNotice(decided());
}

Paper ExampleCase::refusal()
{
    return refusalNotice(decided());
}

Paper ExampleCase::form()
{
    PaperSource made = source();
    made.number = number;
    return applicationForm(made);
}

QList<Paper> ExampleCase::allPapers()
{
    ExampleCase untouched;
    ExampleCase complete;
    complete.fillForm();
    complete.handInEverything();
    ExampleCase received;
    received.fillForm();
    received.handInEverything();
    received.ruling.kind = Ruling::Kind::Receive;
    ExampleCase notOurs;
    notOurs.fillForm();
    notOurs.ruling = {Ruling::Kind::NotOurs, u"威海市公安局"_s, u"该事项由设区的市级公安机关办理。"_s};
    ExampleCase notNeeded;
    notNeeded.fillForm();
    notNeeded.ruling = {Ruling::Kind::NotNeeded, {}, u"孩子已在出生时登记户口，不需要再次办理"_s};
    return {untouched.notice(), complete.notice(),  complete.acceptance(),  complete.receipt(),
            complete.form(),    received.receipt(), untouched.correction(), untouched.receipt(),
            untouched.form(),   notOurs.refusal(),  notNeeded.refusal()};
}

} // namespace desk
