// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

[[noreturn]] void refuse(const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    std::exit(2);
}

} // namespace

QString findDataFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &candidate : {program.filePath(u"../share/onewindow/data"_s), u"" DATA_FOLDER ""_s}) {
        if (QFileInfo::exists(candidate + u"/catalogue/catalogue.json"_s)) {
            return QDir(candidate).absolutePath();
        }
    }
    return program.filePath(u"../share/onewindow/data"_s);
}

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The one-window acceptance desk / 一窗受理工作台\n\nonewindow report: what each scenario saves, as a table"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"Folder of the store (journal, settings, embedded hub)."_s,
                                   u"folder"_s);
    const QCommandLineOption data(u"data"_s, u"Folder of the item lists."_s, u"folder"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the screen: zh or en."_s, u"language"_s);
    const QCommandLineOption example(
        u"example"_s, u"Run this example application through the window, then quit. May be given several times."_s,
        u"file"_s);
    const QCommandLineOption output(u"output"_s, u"Where the papers and screenshots of the examples go."_s,
                                    u"folder"_s);
    const QCommandLineOption repeat(u"repeat"_s, u"Run the examples this often, each time as a new application."_s,
                                    u"count"_s, u"1"_s);
    const QCommandLineOption plain(u"no-screenshots"_s, u"Examples leave papers only."_s);
    parser.addOptions({store, data, language, example, output, repeat, plain});
    parser.process(arguments);

    Options options;
    options.storeFolder = parser.isSet(store) ? QDir(parser.value(store)).absolutePath()
                                              : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.dataFolder = parser.isSet(data) ? QDir(parser.value(data)).absolutePath() : findDataFolder();
    if (parser.isSet(language)) {
        const QString word = parser.value(language);
        if (word != u"zh" && word != u"en") {
            refuse(u"--language takes zh or en, not “%1”."_s.arg(word));
        }
        options.language = word == u"zh" ? Language::Chinese : Language::English;
    }
    options.examples = parser.values(example);
    options.outputFolder = parser.isSet(output) ? QDir(parser.value(output)).absolutePath() : QString();
    bool counted = false;
    options.repeat = parser.value(repeat).toInt(&counted);
    if (!counted || options.repeat < 1) {
        refuse(u"--repeat takes a whole number from 1 on, not “%1”."_s.arg(parser.value(repeat)));
    }
    options.screenshots = !parser.isSet(plain);
    if (!options.examples.isEmpty() && options.outputFolder.isEmpty()) {
        refuse(u"--example needs --output: the folder for papers and screenshots."_s);
    }
    return options;
}

} // namespace desk
