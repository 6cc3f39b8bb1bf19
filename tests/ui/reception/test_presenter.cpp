// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "receptionfixture.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

void beginBirth(ReceptionPresenter &presenter)
{
    presenter.chooseScenario(ScenarioKey(u"P1.1"_s));
    presenter.answer(u"birth_certificate"_s, u"hospital"_s);
    presenter.answer(u"household"_s, u"mother"_s);
}

} // namespace

TEST_CASE("answers choose the items, and the clerk's own choice stays", "[reception]")
{
    ReceptionFixture fixture;
    ReceptionPresenter &presenter = *fixture.presenter;
    beginBirth(presenter);
    const auto chosen = [&] { return presenter.state().application.chosen; };
    CHECK(chosen().contains(VariantKey(u"P001"_s)));
    CHECK_FALSE(chosen().contains(VariantKey(u"P006"_s)));
    presenter.setChosen(VariantKey(u"P006"_s), true);
    presenter.setChosen(VariantKey(u"P005"_s), false);
    presenter.answer(u"parents_married"_s, u"no"_s);
    CHECK(chosen().contains(VariantKey(u"P006"_s)));
    CHECK_FALSE(chosen().contains(VariantKey(u"P005"_s)));
    CHECK(chosen().contains(VariantKey(u"P001"_s)));
}

TEST_CASE("what is open is listed until nothing is, and then the case is accepted", "[reception]")
{
    ReceptionFixture fixture;
    ReceptionPresenter &presenter = *fixture.presenter;
    presenter.chooseScenario(ScenarioKey(u"P1.1"_s));
    REQUIRE_FALSE(presenter.state().open.isEmpty());
    CHECK(presenter.state().open.constFirst().kind == OpenThing::Kind::Question);
    presenter.answer(u"birth_certificate"_s, u"hospital"_s);
    presenter.answer(u"household"_s, u"mother"_s);
    fixture.complete();
    QStringList open;
    for (const OpenThing &thing : presenter.state().open) {
        open.append(thing.key);
    }
    INFO(open.join(u' ').toStdString());
    REQUIRE(presenter.state().isComplete());
    presenter.decide({});
    REQUIRE(presenter.state().handled);
    CHECK(presenter.state().handled->record.state == CaseState::Accepted);
    presenter.decide({});
    CHECK(*fixture.journal->lastSeq() == 1);
}

TEST_CASE("a draft is offered again after a crash, as it was", "[reception]")
{
    ReceptionFixture fixture;
    beginBirth(*fixture.presenter);
    fixture.presenter->setField(FieldKey(u"child.name"_s), u"孙安然"_s);
    const Application before = fixture.presenter->state().application;
    fixture.crash();
    fixture.openStore();
    const Result<QList<Draft>> drafts = fixture.presenter->drafts();
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    fixture.presenter->resume(drafts->constFirst().id);
    const Application &after = fixture.presenter->state().application;
    CHECK(after.id == before.id);
    CHECK(after.answers == before.answers);
    CHECK(after.chosen == before.chosen);
}

TEST_CASE("the next applicant sees nothing of the last one", "[reception]")
{
    ReceptionFixture fixture;
    beginBirth(*fixture.presenter);
    fixture.presenter->setField(FieldKey(u"child.name"_s), u"孙安然"_s);
    fixture.presenter->goTo(ReceptionStep::Form);
    fixture.presenter->nextApplicant();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(fixture.presenter->state().scenario);
    for (const QLineEdit *edit : fixture.page->findChildren<QLineEdit *>()) {
        CHECK(edit->text().isEmpty());
    }
}

TEST_CASE("a draft that is thrown away is gone, another stays", "[reception]")
{
    ReceptionFixture fixture;
    beginBirth(*fixture.presenter);
    fixture.presenter->nextApplicant();
    beginBirth(*fixture.presenter);
    fixture.presenter->saveNow();
    CHECK(fixture.journal->drafts()->size() == 2);
    fixture.presenter->discard();
    CHECK(fixture.journal->drafts()->size() == 1);
}
