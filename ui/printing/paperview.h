// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paperrenderer.h"

#include <QBuffer>
#include <QThreadPool>
#include <QWidget>

#include <functional>

class QAction;
class QListWidget;
class QPdfDocument;
class QPdfView;
class QPrinter;

namespace desk {

// A case's papers: a list, the chosen one as it will be printed, and what can be done with them. Writing and printing
// happen beside the window; their end comes as a signal.
class PaperView final : public QWidget {
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override; // waits for what is being written or printed

    void setPapers(const QList<Paper> &papers);
    // Nothing of the last applicant is left.
    void clear();
    void setPrintSize(PrintSize size);

    // Each comes back with done() or failed(). The first two are behind the actions that ask where to.
    void saveCurrent(const QString &file);
    void saveAll(const QString &folder);
    void print(const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void done(const QString &message);
    void failed(const Error &error);

private:
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys);
    void buildActions();
    void showCurrent();
    int currentIndex() const;
    PrintSize printSize() const;
    void askForFile();
    void askForFolder();
    void askForPrinter();
    // Runs `work` beside the window; ends with done(`message`) or failed().
    void run(std::function<Result<Done>()> work, const QString &message);

    QList<Paper> m_papers;
    QListWidget *m_list;
    QPdfDocument *m_document;
    QPdfView *m_preview;
    QBuffer m_buffer; // what the preview reads from
    QAction *m_save = nullptr;
    QAction *m_saveAll = nullptr;
    QAction *m_print = nullptr;
    QAction *m_large = nullptr;
    QThreadPool m_workers;
};

} // namespace desk
