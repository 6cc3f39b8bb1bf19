// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "examplerun.h"
#include "options.h"
#include "program.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc > 1 && desk::isCommand(QString::fromLocal8Bit(argv[1]))) {
        const QCoreApplication application(argc, argv);
        return desk::runCommand(QCoreApplication::arguments());
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"onewindow"_s);
    QApplication::setApplicationName(u"onewindow"_s);
    QApplication::setApplicationVersion(u"" ONEWINDOW_VERSION ""_s);

    const desk::Options options = desk::readOptions(QApplication::arguments());
    const desk::SystemClock clock;
    desk::Program program(options, clock);
    program.start();
    if (!options.examples.isEmpty()) {
        return desk::runExamples(program, options);
    }
    return QApplication::exec();
}
