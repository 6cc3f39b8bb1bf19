// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "cataloguereader.h"
#include "largestbundle.h"
#include "options.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
}

QString saving(const Saving &value)
{
    return u"%1 → %2"_s.arg(value.before).arg(value.after);
}

void add(Saving &total, const Saving &one)
{
    total.before += one.before;
    total.after += one.after;
}

// One line of the table for each scenario, and what they add up to.
void printReport(const Catalogue &catalogue)
{
    print(u"Each scenario in the situation that brings one applicant the most items:"_s);
    print(u"each item handled on its own → all of them together at this desk."_s);
    print({});
    print(u"| scenario | items | forms | fields | materials | visits | working days |"_s);
    print(u"| --- | ---: | ---: | ---: | ---: | ---: | ---: |"_s);
    const QString row = u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |"_s;
    Gain total;
    for (const Scenario &scenario : catalogue.scenarios()) {
        const Gain gain = largestBundle(catalogue, scenario).plan.gain;
        print(row.arg(scenario.key.text() + u' ' + scenario.name.zh)
                  .arg(gain.items)
                  .arg(saving(gain.forms), saving(gain.fields), saving(gain.materials), saving(gain.visits),
                       saving(gain.days)));
        total.items += gain.items;
        add(total.forms, gain.forms);
        add(total.fields, gain.fields);
        add(total.materials, gain.materials);
        add(total.visits, gain.visits);
        add(total.days, gain.days);
    }
    print(row.arg(u"all"_s)
              .arg(total.items)
              .arg(saving(total.forms), saving(total.fields), saving(total.materials), saving(total.visits),
                   saving(total.days)));
}

// onewindow report: what the one window saves, scenario by scenario.
int report(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What each scenario saves: forms, materials, visits and days."_s);
    parser.addHelpOption();
    const QCommandLineOption data(u"data"_s, u"Folder of the item lists."_s, u"folder"_s);
    parser.addOption(data);
    parser.process(arguments);
    const CatalogueReading reading = readCatalogue(parser.isSet(data) ? parser.value(data) : findDataFolder());
    for (const DataFault &fault : reading.faults) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.text()));
    }
    if (!reading.catalogue) {
        return 1;
    }
    printReport(*reading.catalogue);
    return 0;
}

} // namespace

bool isCommand(const QString &word)
{
    return word == u"report";
}

int runCommand(const QStringList &arguments)
{
    Q_ASSERT(arguments.size() > 1 && isCommand(arguments.at(1)));
    QStringList rest = arguments;
    rest.removeAt(1);
    return report(rest);
}

} // namespace desk
