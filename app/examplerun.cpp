// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "examplerun.h"

#include "cataloguepage.h"
#include "embeddedhub.h"
#include "loginpage.h"
#include "mainwindow.h"
#include "paperfile.h"
#include "paperrenderer.h"
#include "program.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QThread>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int patienceMs = 20000;
constexpr int previewMs = 500;

// Drives one window by its own controls; the first thing that is not there stops the run with a clear message.
class Hand {
public:
    explicit Hand(Program &program) : m_program(program) {}

    bool failed() const { return !m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }
    void fail(const QString &message)
    {
        if (m_failure.isEmpty()) {
            m_failure = message;
        }
    }

    template<class T>
    T *find(const QString &name)
    {
        T *widget = m_program.window() ? m_program.window()->findChild<T *>(name) : nullptr;
        if (!widget) {
            fail(u"There is no “%1” in the window."_s.arg(name));
        }
        return widget;
    }

    bool wait(const std::function<bool()> &condition, const QString &what)
    {
        const QDeadlineTimer deadline(patienceMs);
        while (!condition()) {
            if (deadline.hasExpired()) {
                fail(u"Waited in vain for: %1"_s.arg(what));
                return false;
            }
            QApplication::processEvents(QEventLoop::AllEvents, 10);
            QThread::msleep(1);
        }
        return true;
    }

    void settle()
    {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // A PDF preview is drawn beside the window.
    void awaitPreview()
    {
        const QDeadlineTimer drawn(previewMs);
        while (!drawn.hasExpired()) {
            settle();
        }
    }

    void click(const QString &name)
    {
        if (failed()) {
            return;
        }
        if (auto *button = find<QAbstractButton>(name)) {
            if (!button->isEnabled()) {
                fail(u"“%1” cannot be pressed."_s.arg(name));
                return;
            }
            button->click();
            settle();
        }
    }

    static void key(QWidget *widget, int code, const QString &text = {})
    {
        QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text);
        QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier, text);
        QApplication::sendEvent(widget, &press);
        QApplication::sendEvent(widget, &release);
    }

    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        key(edit, Qt::Key_Delete);
        key(edit, 0, text); // as a card reader or an input method hands a text over
    }

    void enterText(const QString &name, const QString &text)
    {
        if (failed()) {
            return;
        }
        if (auto *edit = find<QLineEdit>(name)) {
            type(edit, text);
        }
    }

    void fill(const QString &name, const QString &text)
    {
        if (failed()) {
            return;
        }
        QWidget *widget = find<QWidget>(name);
        if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
            type(edit, text);
        } else if (auto *area = qobject_cast<QPlainTextEdit *>(widget)) {
            area->setPlainText(text);
        } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
            const int index = combo->findData(text);
            if (index < 0) {
                fail(u"“%1” does not offer “%2”."_s.arg(name, text));
                return;
            }
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
        } else if (widget) {
            fail(u"“%1” cannot be filled."_s.arg(name));
        }
    }

private:
    Program &m_program;
    QString m_failure;
};

// One run of one example.
class ExampleRun {
public:
    ExampleRun(Program &program, Hand &hand, const Options &options, QJsonObject example)
        : m_program(program), m_hand(hand), m_options(options), m_example(std::move(example)),
          m_name(m_example.value(u"name"_s).toString())
    {
    }

    void run()
    {
        auto *window = qobject_cast<MainWindow *>(m_program.window());
        if (!window) {
            m_hand.fail(u"The main window is not open."_s);
            return;
        }
        chooseScenario(*window);
        answer(*window);
        shoot(u"2-situation"_s);
        m_hand.click(u"main"_s);
        shoot(u"3-notice"_s);
        m_hand.click(u"main"_s);
        fillForm();
        shoot(u"4-form"_s);
        m_hand.click(u"main"_s);
        handIn(*window);
        shoot(u"5-materials"_s);
        m_hand.click(u"main"_s);
        shoot(u"6-outcome"_s);
        m_hand.click(u"main"_s);
        finish(*window);
    }

private:
    void chooseScenario(MainWindow &window)
    {
        shoot(u"1-scenario"_s);
        const QString key = m_example.value(u"scenario"_s).toString();
        m_hand.enterText(u"search"_s, key);
        if (m_hand.failed()) {
            return;
        }
        Hand::key(m_hand.find<QLineEdit>(u"search"_s), Qt::Key_Return);
        m_hand.settle();
        const Scenario *scenario = window.reception().state().scenario;
        if (!scenario || scenario->key.text() != key) {
            m_hand.fail(u"The search did not lead to scenario %1."_s.arg(key));
        }
    }

    // Questions may appear after an answer, so what stands there is looked at anew each time.
    void answer(MainWindow &window)
    {
        const QJsonObject answers = m_example.value(u"answers"_s).toObject();
        QStringList done;
        bool more = true;
        while (more && !m_hand.failed()) {
            more = false;
            for (const Question *question : window.reception().state().questions) {
                const QString option = answers.value(question->key).toString();
                if (!done.contains(question->key) && !option.isEmpty()) {
                    done.append(question->key);
                    m_hand.click(u"option:%1:%2"_s.arg(question->key, option));
                    more = true;
                    break;
                }
            }
        }
        for (const QJsonValue &key : m_example.value(u"also"_s).toArray()) {
            m_hand.click(u"item:"_s + key.toString());
        }
    }

    void fillForm()
    {
        const QJsonObject fields = m_example.value(u"fields"_s).toObject();
        for (auto it = fields.begin(); it != fields.end() && !m_hand.failed(); ++it) {
            if (it->isArray()) {
                fillTable(it.key(), it->toArray());
            } else {
                m_hand.fill(u"edit:"_s + it.key(), it->toString());
            }
            m_hand.settle();
        }
    }

    void fillTable(const QString &field, const QJsonArray &rows)
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QJsonObject cells = rows.at(row).toObject();
            const QString first = u"cell:%1:%2:%3"_s.arg(field).arg(row).arg(cells.begin().key());
            if (!m_program.window()->findChild<QWidget *>(first)) {
                QWidget *table = m_hand.find<QWidget>(u"edit:"_s + field);
                if (auto *add = table ? table->findChild<QPushButton *>(u"addRow"_s) : nullptr) {
                    add->click();
                    m_hand.settle();
                }
            }
            for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
                m_hand.fill(u"cell:%1:%2:%3"_s.arg(field).arg(row).arg(cell.key()), cell->toString());
            }
        }
    }

    void handIn(MainWindow &window)
    {
        const QJsonObject materials = m_example.value(u"materials"_s).toObject();
        for (auto it = materials.begin(); it != materials.end() && !m_hand.failed(); ++it) {
            if (!it->isObject()) {
                m_hand.click(u"tick:"_s + it.key());
            } else {
                const HandedInMaterials read = HandedInMaterials::fromJson({{it.key(), *it}});
                window.reception().setHandedIn(it.key(), read.rows.value(it.key()));
                m_hand.settle();
            }
        }
    }

    void finish(MainWindow &window)
    {
        if (m_hand.failed()) {
            return;
        }
        const ReceptionState &state = window.reception().state();
        const QString expected = m_example.value(u"outcome"_s).toString();
        if (!state.handled || wordOf(state.handled->record.state) != expected) {
            QStringList open;
            for (const OpenThing &thing : state.open) {
                open.append(thing.key);
            }
            m_hand.fail(u"The outcome is not “%1”. Still open: %2"_s.arg(expected, open.join(u", "_s)));
            return;
        }
        shoot(u"7-done"_s);
        savePapers(*state.handled);
        m_hand.click(u"main"_s); // next applicant
    }

    void savePapers(const Handled &handled)
    {
        const QString number = handled.record.number.isEmpty() ? handled.record.receiptNumber : handled.record.number;
        const QString name = number.isEmpty() ? handled.record.id.text() : number;
        for (const Paper &paper : handled.papers) {
            const QString file = u"%1/%2-%3.pdf"_s.arg(m_options.outputFolder, name, wordOf(paper.kind));
            if (const Result<Done> saved = savePdf(renderPdf(paper), file); !saved) {
                m_hand.fail(saved.error().message);
                return;
            }
        }
    }

    void shoot(const QString &step)
    {
        if (m_hand.failed() || !m_options.screenshots) {
            return;
        }
        m_hand.awaitPreview();
        const QString file = u"%1/%2-%3.png"_s.arg(m_options.outputFolder, m_name, step);
        if (!m_program.window()->grab().save(file)) {
            m_hand.fail(u"The screenshot %1 could not be written."_s.arg(file));
        }
    }

    Program &m_program;
    Hand &m_hand;
    const Options &m_options;
    QJsonObject m_example;
    QString m_name;
};

std::optional<QJsonObject> readExample(const QString &file, QString &failure)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        failure = u"The example %1 cannot be read: %2"_s.arg(file, source.errorString());
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (!document.isObject()) {
        failure = u"The example %1 is not an application: %2"_s.arg(file, error.errorString());
        return std::nullopt;
    }
    return document.object();
}

void logIn(Program &program, Hand &hand, const Options &options)
{
    hand.wait([&] { return program.window() != nullptr; }, u"the first window"_s);
    if (hand.failed()) {
        return;
    }
    if (const auto *failure = program.window()->findChild<QLabel *>(u"failureMessage"_s)) {
        hand.fail(failure->text());
        return;
    }
    if (options.screenshots) {
        hand.settle();
        program.window()->grab().save(options.outputFolder + u"/0-login.png"_s);
    }
    hand.enterText(u"account"_s, LoginPage::exampleAccount());
    hand.enterText(u"password"_s, LoginPage::examplePassword());
    hand.click(u"logIn"_s);
    hand.wait([&] { return qobject_cast<MainWindow *>(program.window()) != nullptr; }, u"the main window"_s);
}

// The pages beside reception, once, with what the examples left there.
void shootPages(Program &program, Hand &hand, const Options &options)
{
    auto *window = qobject_cast<MainWindow *>(program.window());
    if (hand.failed() || !options.screenshots || !window) {
        return;
    }
    const std::pair<MainWindow::Page, QString> pages[] = {{MainWindow::Cases, u"8-cases"_s},
                                                          {MainWindow::Queue, u"9-queue"_s},
                                                          {MainWindow::Items, u"10-items"_s},
                                                          {MainWindow::Settings, u"11-settings"_s}};
    const auto shoot = [&](const QString &name) {
        hand.settle();
        window->grab().save(u"%1/%2.png"_s.arg(options.outputFolder, name));
    };
    for (const auto &[page, name] : pages) {
        window->showPage(page);
        shoot(name);
    }
    auto *items = window->findChild<CataloguePage *>(u"cataloguePage"_s);
    window->showPage(MainWindow::Items);
    items->showVariant(VariantKey(u"P003"_s));
    shoot(u"12-item"_s);
    hand.click(u"printGuide"_s);
    hand.awaitPreview();
    shoot(u"13-guide"_s);
}

} // namespace

int runExamples(Program &program, const Options &options)
{
    Hand hand(program);
    if (!QDir().mkpath(options.outputFolder)) {
        hand.fail(u"The folder %1 cannot be made."_s.arg(options.outputFolder));
    }
    logIn(program, hand, options);
    for (int round = 0; round < options.repeat && !hand.failed(); ++round) {
        for (const QString &file : options.examples) {
            QString failure;
            const std::optional<QJsonObject> example = readExample(file, failure);
            if (!example) {
                hand.fail(failure);
                break;
            }
            ExampleRun(program, hand, options, *example).run();
            if (hand.failed()) {
                break;
            }
            std::printf("%s: %s\n", qUtf8Printable(file), qUtf8Printable(example->value(u"outcome"_s).toString()));
            std::fflush(stdout);
        }
    }
    if (!hand.failed()) {
        program.engine()->syncNow();
        hand.wait(
            [&] {
                const SyncStatus &status = program.engine()->status();
                return status.state == SyncStatus::State::Idle && status.counts.queued == 0 &&
                       status.counts.inFlight == 0;
            },
            u"the hub to acknowledge everything"_s);
    }
    shootPages(program, hand, options);
    if (hand.failed()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(hand.failure()));
        return 1;
    }
    return 0;
}

} // namespace desk
