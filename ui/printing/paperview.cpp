// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperview.h"

#include "language.h"
#include "paperfile.h"
#include "papertext.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString titleOf(const Paper &paper)
{
    return currentLanguage() == Language::Chinese ? paper.title : titleOf(paper.kind, false);
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_document(new QPdfDocument(this)), m_preview(new QPdfView(this))
{
    setObjectName(u"paperView"_s);
    m_workers.setMaxThreadCount(1); // papers come out in the order in which they were asked for

    auto *bar = new QToolBar(this);
    bar->setObjectName(u"paperActions"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    buildActions();
    for (QAction *action : {m_print, m_save, m_saveAll, m_large}) {
        bar->addAction(action);
        QWidget *button = bar->widgetForAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->toolTip());
    }

    m_list->setObjectName(u"paperList"_s);
    m_list->setAccessibleName(tr("Papers of this case"));
    m_list->setWordWrap(true);
    m_preview->setObjectName(u"paperPreview"_s);
    m_preview->setAccessibleName(tr("Preview of the paper"));
    m_preview->setDocument(m_document);
    m_preview->setPageMode(QPdfView::PageMode::MultiPage);
    m_preview->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_preview->setFrameShape(QFrame::NoFrame);
    QPalette desktop = m_preview->palette(); // what lies around the page
    desktop.setColor(QPalette::Dark, desktop.color(QPalette::Window).darker(110));
    m_preview->setPalette(desktop);

    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setObjectName(u"paperHalves"_s);
    halves->addWidget(m_list);
    halves->addWidget(m_preview);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setSizes({180, 620});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(bar);
    column->addWidget(halves, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &PaperView::showCurrent);
    clear();
}

PaperView::~PaperView()
{
    m_workers.waitForDone();
    m_document->close(); // it reads from m_buffer, which goes first
}

QAction *PaperView::addAction(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(action->text(), keys.toString(QKeySequence::NativeText)));
    QWidget::addAction(action);
    return action;
}

void PaperView::buildActions()
{
    m_print = addAction(u"paperPrint"_s, tr("Print…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    m_save = addAction(u"paperSave"_s, tr("Save as PDF…"), QKeySequence(Qt::CTRL | Qt::Key_S));
    m_saveAll = addAction(u"paperSaveAll"_s, tr("Save all…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_large = addAction(u"paperLarge"_s, tr("Large print"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_large->setCheckable(true);
    connect(m_print, &QAction::triggered, this, &PaperView::askForPrinter);
    connect(m_save, &QAction::triggered, this, &PaperView::askForFile);
    connect(m_saveAll, &QAction::triggered, this, &PaperView::askForFolder);
    connect(m_large, &QAction::toggled, this, &PaperView::showCurrent);
}

void PaperView::setPapers(const QList<Paper> &papers)
{
    m_papers = papers;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Paper &paper : papers) {
            const bool isOneOfMany = paper.kind == PaperKind::ServiceGuide;
            auto *item =
                new QListWidgetItem(isOneOfMany ? titleOf(paper) + u' ' + paper.number : titleOf(paper), m_list);
            item->setToolTip(paper.number.isEmpty() ? paper.title : paper.title + u'\n' + paper.number);
        }
        m_list->setCurrentRow(papers.isEmpty() ? -1 : 0);
        m_list->setVisible(papers.size() > 1); // one paper needs no choosing
    }
    showCurrent();
}

void PaperView::clear()
{
    setPapers({});
}

void PaperView::setPrintSize(PrintSize size)
{
    m_large->setChecked(size == PrintSize::Large);
}

PrintSize PaperView::printSize() const
{
    return m_large->isChecked() ? PrintSize::Large : PrintSize::Normal;
}

int PaperView::currentIndex() const
{
    const int row = m_list->currentRow();
    return row < m_papers.size() ? row : -1;
}

void PaperView::showCurrent()
{
    const int index = currentIndex();
    for (QAction *action : {m_print, m_save, m_saveAll, m_large}) {
        action->setEnabled(index >= 0);
    }
    m_document->close();
    m_buffer.close();
    if (index < 0) {
        m_buffer.setData({});
        m_preview->setAccessibleDescription({});
        return;
    }
    m_buffer.setData(renderPdf(m_papers.at(index), printSize()));
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_preview->setAccessibleDescription(plainText(m_papers.at(index)));
}

void PaperView::saveCurrent(const QString &file)
{
    Q_ASSERT(currentIndex() >= 0);
    const QByteArray bytes = m_buffer.data();
    run([bytes, file] { return savePdf(bytes, file); }, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
}

void PaperView::saveAll(const QString &folder)
{
    run(
        [papers = m_papers, size = printSize(), folder]() -> Result<Done> {
            for (const Paper &paper : papers) {
                const Result<Done> saved = savePdf(renderPdf(paper, size), freeFile(folder, fileNameOf(paper)));
                if (!saved) {
                    return saved;
                }
            }
            return Done();
        },
        tr("%n papers saved in %1", nullptr, static_cast<int>(m_papers.size())).arg(QDir::toNativeSeparators(folder)));
}

void PaperView::print(const std::shared_ptr<QPrinter> &printer)
{
    Q_ASSERT(currentIndex() >= 0);
    const Paper paper = m_papers.at(currentIndex());
    run([paper, printer, size = printSize()] { return printPaper(paper, *printer, size); },
        tr("Handed to the printer: %1").arg(titleOf(paper)));
}

void PaperView::run(std::function<Result<Done>()> work, const QString &message)
{
    m_workers.start([this, work = std::move(work), message] {
        const Result<Done> outcome = work();
        // The destructor waits for this thread, and events to a deleted object are dropped.
        QMetaObject::invokeMethod(this, [this, outcome, message] {
            if (outcome) {
                Q_EMIT done(message);
            } else {
                Q_EMIT failed(outcome.error());
            }
        });
    });
}

void PaperView::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), documentsFolder(), tr("PDF files (*.pdf)"));
    dialog->setObjectName(u"paperSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileNameOf(m_papers.at(currentIndex())));
    connect(dialog, &QFileDialog::fileSelected, this, &PaperView::saveCurrent);
    dialog->open();
}

void PaperView::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Save all papers in a folder"), documentsFolder());
    dialog->setObjectName(u"paperSaveAllDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PaperView::saveAll);
    dialog->open();
}

void PaperView::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"paperPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    dialog->open();
}

} // namespace desk
