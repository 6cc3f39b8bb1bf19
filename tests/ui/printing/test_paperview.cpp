// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "examplecase.h"
#include "language.h"
#include "paperview.h"
#include "pdfreading.h"
#include "support.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; on a busy machine a thread may start late

QList<Paper> papersOfACase()
{
    ExampleCase example;
    example.fillForm();
    example.handInEverything();
    return {example.acceptance(), example.receipt(), example.form()};
}

struct Shown {
    Shown()
    {
        view.resize(900, 700);
        view.setPapers(papersOfACase());
        view.show();
    }
    template<class T>
    T *child(const QString &name)
    {
        T *found = view.findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    QPdfDocument *document() { return child<QPdfView>(u"paperPreview"_s)->document(); }
    PaperView view;
    QSignalSpy done{&view, &PaperView::done};
    QSignalSpy failed{&view, &PaperView::failed};
};

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

} // namespace

TEST_CASE("the papers of a case are listed, and the chosen one is shown as it will be printed", "[printing]")
{
    Shown shown;
    auto *list = shown.child<QListWidget>(u"paperList"_s);
    REQUIRE(list->count() == 3);
    CHECK(list->item(0)->text() == u"受理通知书"_s);
    CHECK(list->currentRow() == 0);
    CHECK(shown.document()->pageCount() == pdf::pageCount(renderPdf(papersOfACase().at(0))));
    list->setCurrentRow(2);
    CHECK(shown.child<QPdfView>(u"paperPreview"_s)->accessibleDescription().contains(u"声明"_s));
    CHECK(shown.document()->status() == QPdfDocument::Status::Ready);
    shown.child<QAction>(u"paperLarge"_s)->trigger();
    CHECK(shown.document()->pageCount() == pdf::pageCount(renderPdf(papersOfACase().at(2), PrintSize::Large)));
}

TEST_CASE("the list speaks the language of the screen", "[printing]")
{
    setCurrentLanguage(Language::English);
    Shown shown;
    setCurrentLanguage(Language::Chinese);
    CHECK(shown.child<QListWidget>(u"paperList"_s)->item(0)->text() == u"Acceptance notice"_s);
}

TEST_CASE("after the next applicant nothing of the last one's papers is left", "[printing]")
{
    Shown shown;
    shown.view.clear();
    CHECK(shown.child<QListWidget>(u"paperList"_s)->count() == 0);
    CHECK(shown.document()->pageCount() == 0);
    CHECK(shown.child<QPdfView>(u"paperPreview"_s)->accessibleDescription().isEmpty());
    for (const QString &name : {u"paperPrint"_s, u"paperSave"_s, u"paperSaveAll"_s, u"paperLarge"_s}) {
        CHECK_FALSE(shown.child<QAction>(name)->isEnabled());
    }
}

TEST_CASE("every action has its own shortcut, and every control a name for screen readers", "[printing]")
{
    Shown shown;
    QStringList shortcuts;
    for (const QString &name : {u"paperPrint"_s, u"paperSave"_s, u"paperSaveAll"_s, u"paperLarge"_s}) {
        const auto *action = shown.child<QAction>(name);
        CHECK_FALSE(action->shortcut().isEmpty());
        CHECK_FALSE(shortcuts.contains(action->shortcut().toString()));
        shortcuts.append(action->shortcut().toString());
        auto *button = shown.child<QToolButton>(name + u"Button"_s);
        CHECK((button->focusPolicy() & Qt::TabFocus));
        CHECK(QAccessible::queryAccessibleInterface(button)->role() != QAccessible::NoRole);
    }
    const QList<QWidget *> controls = {shown.child<QListWidget>(u"paperList"_s),
                                       shown.child<QPdfView>(u"paperPreview"_s),
                                       shown.child<QToolButton>(u"paperPrintButton"_s)};
    for (QWidget *control : controls) {
        CHECK_FALSE(QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("saving asks for a file without stopping the window, then writes the shown paper", "[printing]")
{
    const QTemporaryDir folder;
    Shown shown;
    shown.child<QAction>(u"paperSave"_s)->trigger(); // comes back at once
    auto *dialog = shown.child<QFileDialog>(u"paperSaveDialog"_s);
    CHECK(dialog->isVisible());
    CHECK(dialog->selectedFiles().constFirst().endsWith(u"受理通知书 371083-03-20261124-0007-4.pdf"_s));
    const QString file = folder.filePath(u"通知.pdf"_s);
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    REQUIRE(shown.done.wait(patience));
    CHECK(shown.done.constFirst().constFirst().toString().contains(u"通知.pdf"_s));
    CHECK(pdf::pageTexts(contentOf(file)) == pdf::pageTexts(renderPdf(papersOfACase().at(0))));
}

TEST_CASE("all papers are saved into one folder, each under its own name", "[printing]")
{
    const QTemporaryDir folder;
    Shown shown;
    shown.view.saveAll(folder.path());
    REQUIRE(shown.done.wait(patience));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
    shown.view.saveAll(folder.path());
    REQUIRE(shown.done.wait(patience));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 6);
    CHECK(shown.failed.isEmpty());
}

TEST_CASE("what cannot be saved or printed comes back as an error, and the paper stays", "[printing]")
{
    Shown shown;
    shown.view.saveCurrent(u"/nowhere/at/all.pdf"_s);
    REQUIRE(shown.failed.wait(patience));
    CHECK(shown.failed.constFirst().constFirst().value<Error>().kind == ErrorKind::NotFound);
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(u"/nowhere/at/all.pdf"_s);
    shown.view.print(printer);
    REQUIRE(shown.failed.wait(patience));
    CHECK(shown.failed.constLast().constFirst().value<Error>().kind == ErrorKind::Unreachable);
    CHECK(shown.done.isEmpty());
    CHECK(shown.document()->pageCount() > 0);
}

TEST_CASE("printing asks for a printer, then hands over the shown paper", "[printing]")
{
    const QTemporaryDir folder;
    Shown shown;
    shown.child<QAction>(u"paperPrint"_s)->trigger();
    auto *dialog = shown.child<QPrintDialog>(u"paperPrintDialog"_s);
    CHECK(dialog->isVisible());
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(folder.filePath(u"printed.pdf"_s));
    Q_EMIT dialog->QDialog::accepted();
    REQUIRE(shown.done.wait(patience));
    CHECK(pdf::pageTexts(contentOf(folder.filePath(u"printed.pdf"_s))) ==
          pdf::pageTexts(renderPdf(papersOfACase().at(0))));
}

TEST_CASE("a view that is closed while it saves waits until the file is whole", "[printing]")
{
    const QTemporaryDir folder;
    {
        Shown shown;
        shown.view.saveAll(folder.path());
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 3);
}
