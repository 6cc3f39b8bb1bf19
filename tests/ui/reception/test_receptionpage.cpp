// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "namedcontrols.h"
#include "receptionfixture.h"
#include "typing.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

ReceptionStep stepOf(const ReceptionFixture &fixture)
{
    return fixture.presenter->state().step;
}

// The objects that Tab visits, from the one that has the focus until it comes round.
QStringList tabOrder(QWidget &page)
{
    QStringList names;
    QSet<const QWidget *> seen;
    for (int i = 0; i < 400; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        if (!focused || !page.isAncestorOf(focused) || seen.contains(focused)) {
            break;
        }
        seen.insert(focused);
        names.append(focused->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return names;
}

} // namespace

TEST_CASE("a clerk finds a scenario by code, by name and by initials", "[reception]")
{
    ReceptionFixture fixture;
    QApplication::setActiveWindow(fixture.page.get());
    auto *search = fixture.find<QLineEdit>(u"search"_s);
    const auto [typed, scenario] = GENERATE(table<QString, QString>({{u"p1.1"_s, u"P1.1"_s},
                                                                     {u"企业开办"_s, u"E1.1"_s},
                                                                     {u"qykb"_s, u"E1.1"_s},
                                                                     {u"yyyhkh"_s, u"E1.1"_s},
                                                                     {u"p108"_s, u"P11.1"_s}}));
    commitText(*search, typed);
    auto *results = fixture.page->window()->findChild<QListWidget *>(u"searchResults"_s);
    REQUIRE(results);
    CHECK(results->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(fixture.presenter->state().scenario);
    CHECK(fixture.presenter->state().scenario->key.text() == scenario);
    CHECK(stepOf(fixture) == ReceptionStep::Situation);
}

TEST_CASE("typing anywhere on the first page searches", "[reception]")
{
    ReceptionFixture fixture;
    QApplication::setActiveWindow(fixture.page.get());
    auto *card = fixture.find<QPushButton>(u"scenario:P1.1"_s);
    card->setFocus();
    QTest::keyClicks(card, u"p11"_s);
    CHECK(fixture.find<QLineEdit>(u"search"_s)->text() == u"p11"_s);
}

TEST_CASE("the whole flow works from the keyboard, and Escape goes back without losing anything", "[reception]")
{
    ReceptionFixture fixture;
    QApplication::setActiveWindow(fixture.page.get());
    QTest::keyClicks(fixture.find<QLineEdit>(u"search"_s), u"P1.1"_s);
    QTest::keyClick(fixture.find<QLineEdit>(u"search"_s), Qt::Key_Return);
    REQUIRE(stepOf(fixture) == ReceptionStep::Situation);
    QTest::keyClick(fixture.find<QRadioButton>(u"option:birth_certificate:hospital"_s), Qt::Key_Space);
    QTest::keyClick(fixture.find<QRadioButton>(u"option:household:mother"_s), Qt::Key_Space);
    QTest::keyClick(fixture.page.get(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(stepOf(fixture) == ReceptionStep::Notice);
    QTest::keyClick(fixture.page.get(), Qt::Key_4, Qt::AltModifier);
    REQUIRE(stepOf(fixture) == ReceptionStep::Form);
    auto *name = fixture.find<QLineEdit>(u"edit:child.name"_s);
    name->setFocus();
    commitText(*name, u"孙安然"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK(stepOf(fixture) == ReceptionStep::Notice);
    CHECK(fixture.presenter->state().application.answers.fields.value(FieldKey(u"child.name"_s)).toString() ==
          u"孙安然"_s);
    fixture.complete();
    QTest::keyClick(fixture.page.get(), Qt::Key_6, Qt::AltModifier);
    REQUIRE(stepOf(fixture) == ReceptionStep::Outcome);
    CHECK(fixture.find<QRadioButton>(u"outcome:accept"_s)->isChecked());
    QTest::keyClick(fixture.page.get(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(fixture.presenter->state().handled);
    QTest::keyClick(fixture.page.get(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(fixture.presenter->state().scenario);
}

TEST_CASE("Tab visits the form's fields in the order in which they are read", "[reception]")
{
    ReceptionFixture fixture;
    QApplication::setActiveWindow(fixture.page.get());
    fixture.presenter->chooseScenario(ScenarioKey(u"P1.1"_s));
    fixture.presenter->answer(u"birth_certificate"_s, u"hospital"_s);
    fixture.presenter->answer(u"household"_s, u"mother"_s);
    fixture.presenter->goTo(ReceptionStep::Form);
    QStringList expected;
    for (const FormGroup &group : fixture.presenter->state().plan->form.groups) {
        for (const FormField &field : group.fields) {
            expected.append(u"edit:"_s + field.definition->key.text());
        }
    }
    fixture.find<QWidget>(expected.constFirst())->setFocus();
    QStringList visited = tabOrder(*fixture.page);
    visited.removeIf([](const QString &name) { return !name.startsWith(u"edit:"); });
    CHECK(visited == expected);
}

TEST_CASE("Tab on the outcome page goes from the choices to the main button", "[reception]")
{
    ReceptionFixture fixture;
    QApplication::setActiveWindow(fixture.page.get());
    fixture.presenter->chooseScenario(ScenarioKey(u"P1.1"_s));
    fixture.presenter->answer(u"birth_certificate"_s, u"hospital"_s);
    fixture.presenter->answer(u"household"_s, u"mother"_s);
    fixture.presenter->goTo(ReceptionStep::Outcome);
    fixture.find<QWidget>(u"outcome:correction"_s)->setFocus();
    const QStringList visited = tabOrder(*fixture.page);
    CHECK(visited.indexOf(u"outcome:correction"_s) == 0);
    CHECK(visited.indexOf(u"main"_s) > visited.indexOf(u"back"_s));
    CHECK(visited.contains(u"main"_s));
}

TEST_CASE("a click on an open thing jumps to it", "[reception]")
{
    ReceptionFixture fixture;
    QApplication::setActiveWindow(fixture.page.get());
    fixture.presenter->chooseScenario(ScenarioKey(u"P1.1"_s));
    fixture.presenter->answer(u"birth_certificate"_s, u"hospital"_s);
    fixture.presenter->answer(u"household"_s, u"mother"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"open:child.name"_s), Qt::LeftButton);
    CHECK(stepOf(fixture) == ReceptionStep::Form);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"edit:child.name"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"open:id-card@mother"_s), Qt::LeftButton);
    CHECK(stepOf(fixture) == ReceptionStep::Materials);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"tick:id-card@mother"_s);
}

TEST_CASE("a tick hands a material in as it is asked for, and a fault is said in place", "[reception]")
{
    ReceptionFixture fixture;
    fixture.presenter->chooseScenario(ScenarioKey(u"P1.1"_s));
    fixture.presenter->answer(u"birth_certificate"_s, u"hospital"_s);
    fixture.presenter->answer(u"household"_s, u"mother"_s);
    fixture.presenter->goTo(ReceptionStep::Materials);
    const RowKey row = u"id-card@mother"_s;
    fixture.find<QCheckBox>(u"tick:"_s + row)->click();
    CHECK(fixture.presenter->state().assessment.find(row)->kind == VerdictKind::Satisfied);
    const QString fault = shippedCatalogue().material(MaterialKey(u"id-card"_s))->faults.constFirst().key;
    fixture.find<QCheckBox>(u"fault:%1:%2"_s.arg(row, fault))->click();
    CHECK(fixture.presenter->state().assessment.find(row)->kind == VerdictKind::Faulty);
    fixture.find<QCheckBox>(u"fault:%1:%2"_s.arg(row, fault))->click();
    CHECK(fixture.presenter->state().assessment.find(row)->kind == VerdictKind::Satisfied);
}

TEST_CASE("every control of every step has a name for a screen reader", "[reception]")
{
    ReceptionFixture fixture;
    const QString scenario = GENERATE(u"P1.1"_s, u"E1.1"_s, u"P11.1"_s);
    CHECK(unnamedControls(*fixture.page).join(u'\n') == QString());
    fixture.presenter->chooseScenario(ScenarioKey(scenario));
    const QList<const Question *> questions = fixture.presenter->state().questions;
    for (const Question *question : questions) {
        if (question->defaultOption.isEmpty()) {
            fixture.presenter->answer(question->key, question->options.constFirst().key);
        }
    }
    for (int step = 1; step < receptionSteps; ++step) {
        fixture.presenter->goTo(static_cast<ReceptionStep>(step));
        QApplication::processEvents();
        INFO(step);
        CHECK(unnamedControls(*fixture.page).join(u'\n') == QString());
    }
}
