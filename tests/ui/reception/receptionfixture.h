// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "applications.h"
#include "language.h"
#include "receptionpage.h"
#include "theme.h"

#include <QApplication>
#include <QTemporaryDir>

namespace desk {

// A reception page over a real store, on the day of the examples.
struct ReceptionFixture {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 24)};
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Desk> counter;
    std::unique_ptr<ReceptionPresenter> presenter;
    std::unique_ptr<ReceptionPage> page;

    ReceptionFixture()
    {
        Theme::apply(*qApp, 1.0);
        setCurrentLanguage(Language::Chinese);
        openStore();
    }

    void openStore()
    {
        Result<std::unique_ptr<Journal>> opened = Journal::open(folder.path(), QStringLiteral("371083-01"), clock);
        REQUIRE(opened);
        journal = std::move(*opened);
        Counter place;
        place.station = *shippedCatalogue().station(QStringLiteral("371083"));
        place.window = 1;
        place.clerk = QStringLiteral("示例");
        place.consultationPhone = QStringLiteral("12345");
        counter = std::make_unique<Desk>(*journal, shippedCatalogue(), shippedCalendar(), clock, place);
        presenter = std::make_unique<ReceptionPresenter>(*counter, QStringLiteral("example"));
        page = std::make_unique<ReceptionPage>(*presenter);
        page->resize(1290, 768);
        page->show();
    }

    // What a power cut leaves: nothing says good-bye.
    void crash()
    {
        page.reset();
        presenter->saveNow();
        presenter.reset();
        counter.reset();
        journal.reset();
    }

    template<class T>
    T *find(const QString &name)
    {
        T *widget = page->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    // Fills and hands in everything that the application on the page asks for.
    void complete()
    {
        const QDate today = presenter->today();
        for (int round = 0; round < 8; ++round) {
            const OneForm form = presenter->state().plan->form;
            for (const bool identities : {true, false}) {
                for (const FormGroup &group : form.groups) {
                    for (const FormField &field : group.fields) {
                        const bool identity = field.definition->type == FieldType::CitizenId;
                        const bool empty =
                            !presenter->state().application.answers.fields.contains(field.definition->key);
                        if (field.required && empty && identity == identities) {
                            presenter->setField(field.definition->key, exampleValue(*field.definition, today));
                        }
                    }
                }
            }
        }
        const Checklist checklist = presenter->state().plan->checklist;
        for (const Requirement &row : checklist.rows) {
            if (row.servedBy.isEmpty()) {
                HandedIn handedIn;
                handedIn.original = row.original != Original::None;
                handedIn.copies = row.copies;
                handedIn.electronic = row.electronic;
                presenter->setHandedIn(row.row, handedIn);
            }
        }
    }
};

} // namespace desk
