// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include <QCoreApplication>

#include <iostream>

// Opens the store in the folder given, says so, and holds it until the standard input ends.
int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    const desk::SystemClock clock;
    const auto journal = desk::Journal::open(QCoreApplication::arguments().value(1), u"371083-01"_s, clock);
    if (!journal) {
        std::cout << "refused: " << journal.error().message.toStdString() << std::endl;
        return 1;
    }
    std::cout << "open" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
    }
    return 0;
}
