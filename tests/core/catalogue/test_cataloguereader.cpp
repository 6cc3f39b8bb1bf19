// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguereader.h"
#include "support.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString goldenFolder()
{
    return QStringLiteral(TEST_DATA_FOLDER "/catalogue");
}

QString textOf(const QString &name)
{
    QFile file(name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(target).path()));
        REQUIRE(QFile::copy(name, target));
        REQUIRE(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
    }
}

// A way to spoil the sound package, written as a text file: "in FILE", the lines to replace ("- "), what stands there
// instead ("+ "), "delete FILE", and the faults that are then found ("= "), in order.
class FaultCase {
public:
    explicit FaultCase(const QString &name) : m_lines(textOf(name).split(u'\n', Qt::SkipEmptyParts)) {}

    void applyTo(const QString &folder)
    {
        QString file;
        while (m_at < m_lines.size() && !m_lines.at(m_at).startsWith("= "_L1)) {
            const QString &line = m_lines.at(m_at);
            if (line.startsWith("in "_L1)) {
                file = folder + u'/' + line.sliced(3);
                ++m_at;
            } else if (line.startsWith("delete "_L1)) {
                REQUIRE(QFile::remove(folder + u'/' + line.sliced(7)));
                ++m_at;
            } else {
                const QString before = take(u"- "_s);
                replace(file, before, take(u"+ "_s));
            }
        }
    }

    QStringList expected() const
    {
        QStringList faults;
        for (const QString &line : m_lines) {
            if (line.startsWith("= "_L1)) {
                faults.append(line.sliced(2));
            }
        }
        return faults;
    }

private:
    QString take(const QString &mark)
    {
        QStringList taken;
        while (m_at < m_lines.size() && m_lines.at(m_at).startsWith(mark)) {
            taken.append(m_lines.at(m_at++).sliced(mark.size()));
        }
        INFO(m_at);
        REQUIRE_FALSE(taken.isEmpty());
        return taken.join(u'\n');
    }

    static void replace(const QString &name, const QString &before, const QString &after)
    {
        QString text = textOf(name);
        INFO(before.toStdString());
        REQUIRE(text.count(before) == 1);
        write(name, text.replace(before, after).toUtf8());
    }

    QStringList m_lines;
    qsizetype m_at = 0;
};

QStringList textsOf(const QList<DataFault> &faults)
{
    QStringList texts;
    for (const DataFault &fault : faults) {
        texts.append(fault.text());
    }
    return texts;
}

} // namespace

TEST_CASE("the shipped catalogue is read without a fault and is complete", "[catalogue][shipped]")
{
    const CatalogueReading reading = readCatalogue(dataFolder());
    INFO(textsOf(reading.faults).join(u'\n').toStdString());
    REQUIRE(reading.faults.isEmpty());
    REQUIRE(reading.catalogue);
    const Catalogue &catalogue = *reading.catalogue;
    qsizetype items = 0;
    qsizetype variants = 0;
    for (const Scenario &scenario : catalogue.scenarios()) {
        items += scenario.items.size();
        for (const Item &item : scenario.items) {
            variants += item.variants.size();
        }
    }
    CHECK(catalogue.stages(LifeCycle::Enterprise).size() + catalogue.stages(LifeCycle::Person).size() == 17);
    CHECK(catalogue.scenarios().size() == 40);
    CHECK(items == 222);
    CHECK(variants == 307);
}

TEST_CASE("a sound package becomes a catalogue", "[catalogue]")
{
    const CatalogueReading reading = readCatalogue(goldenFolder() + u"/sound"_s);
    INFO(textsOf(reading.faults).join(u'\n').toStdString());
    REQUIRE(reading.catalogue);
    const Catalogue &catalogue = *reading.catalogue;
    CHECK(catalogue.version() == u"2026.11.1"_s);
    CHECK(catalogue.content().published == QDate(2026, 11, 24));
    CHECK(catalogue.content().sourceNumber == u"测试〔2026〕1号"_s);

    const VariantRef birth = catalogue.variant(VariantKey(u"P002"_s));
    REQUIRE(birth.variant);
    CHECK(birth.scenario->key.text() == u"P1.1"_s);
    CHECK(birth.scenario->number == u"1.1"_s);
    CHECK(birth.item->name.zh == u"户口登记（出生登记）"_s);
    CHECK(birth.variant->type == ItemType::Confirmation);
    CHECK(birth.variant->provenance.sourceLine == u"232"_s);
    REQUIRE(birth.variant->change);
    CHECK(birth.variant->change->kind == Change::Kind::Renamed);
    CHECK_FALSE(birth.variant->isAbolished());
    REQUIRE(birth.variant->guide);
    const Guide &guide = *birth.variant->guide;
    CHECK(guide.handledBy.text() == u"public-security"_s);
    CHECK(guide.serviceObjects == QList{ServiceObject::NaturalPerson});
    CHECK(guide.handling == Handling::Promised);
    CHECK(guide.statutoryTerm->days == 10);
    CHECK(guide.statutoryTerm->basis->article == u"第七条"_s);
    CHECK(guide.promisedTerm.days == 3);
    CHECK_FALSE(guide.fee.charged);
    CHECK(guide.separateVisits == 2);
    CHECK(guide.chosenWhen.text() == u"birth_place in ('hospital', 'elsewhere')"_s);
    REQUIRE(guide.notNeeded.size() == 1);
    CHECK_FALSE(guide.notNeeded.first().when.isAlways());
    REQUIRE(guide.form.fields.size() == 2);
    CHECK(guide.form.fields.first().required);
    CHECK_FALSE(guide.form.fields.last().required);
    CHECK(guide.form.fields.first().when.isAlways());
    REQUIRE(guide.materials.size() == 1);
    CHECK(guide.materials.first().original == Original::Inspect);
    CHECK(guide.materials.first().copies == 1);
    CHECK(guide.materials.first().exemptBy == QList{ExemptionRoute::SharedData, ExemptionRoute::Result});
    CHECK(guide.result.material.text() == u"birth-certificate"_s);
    CHECK(guide.after == QList{VariantKey(u"P001"_s)});

    const VariantRef company = catalogue.variant(VariantKey(u"E001-1"_s));
    REQUIRE(company.variant);
    REQUIRE(company.variant->guide);
    CHECK(company.variant->guide->fee.charged);
    CHECK(company.variant->guide->fee.amount == u"12.50"_s);
    CHECK(company.variant->guide->handling == Handling::Immediate);
    CHECK_FALSE(company.variant->guide->statutoryTerm);
    CHECK(company.variant->guide->materials.last().need == Need::Tolerable);
    CHECK(company.variant->guide->materials.last().of.isEmpty());
    const Variant &partnership = *catalogue.variant(VariantKey(u"E001-2"_s)).variant;
    CHECK_FALSE(partnership.guide);
    REQUIRE(partnership.isAbolished());
    CHECK(partnership.change->on == QDate(2022, 12, 30));
    CHECK(partnership.change->grounds.because.zh == u"取消，不再办理。"_s);
    CHECK(partnership.change->grounds.basis.kind == BasisKind::Practice);

    const Field *capital = catalogue.field(FieldKey(u"enterprise.capital"_s));
    REQUIRE(capital);
    CHECK(capital->minimum == 1);
    CHECK(capital->maximum == 100000000);
    const Field *ethnicity = catalogue.field(FieldKey(u"child.ethnicity"_s));
    REQUIRE(ethnicity);
    REQUIRE(ethnicity->options.size() == 2);
    CHECK(ethnicity->options.constFirst().key == u"01"_s);
    CHECK(ethnicity->options.constFirst().label.zh == u"汉族"_s);
    const Field *members = catalogue.field(FieldKey(u"enterprise.members"_s));
    REQUIRE(members);
    CHECK(members->minimumRows == 1);
    REQUIRE(members->columns.size() == 2);
    CHECK_FALSE(members->columns.last().required);
    const Field *birthDate = catalogue.field(FieldKey(u"applicant.birth_date"_s));
    REQUIRE(birthDate);
    CHECK(birthDate->derivation == Field::Derivation::BirthDate);
    CHECK(birthDate->derivedFrom.text() == u"applicant.id_number"_s);
    CHECK(catalogue.material(MaterialKey(u"id-card"_s))->faults.first().key == u"expired"_s);
    CHECK(catalogue.material(MaterialKey(u"birth-certificate"_s))->eLicence.isEmpty());
    CHECK(catalogue.common(LifeCycle::Person).questions.size() == 1);
    CHECK(catalogue.common(LifeCycle::Person).materials.size() == 1);
    CHECK(catalogue.common(LifeCycle::Enterprise).form.title.zh == u"企业申请表"_s);
}

TEST_CASE("each way to spoil a package is told with file, line and place", "[catalogue]")
{
    const QDir cases(goldenFolder() + u"/faults"_s);
    const QStringList names = cases.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() > 100);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QTemporaryDir folder;
        copyFolder(goldenFolder() + u"/sound"_s, folder.path());
        FaultCase spoilt(cases.filePath(name));
        spoilt.applyTo(folder.path());
        const CatalogueReading reading = readCatalogue(folder.path());
        CHECK_FALSE(spoilt.expected().isEmpty());
        CHECK_FALSE(reading.catalogue);
        CHECK(textsOf(reading.faults).join(u'\n') == spoilt.expected().join(u'\n'));
    }
}

TEST_CASE("an empty folder is told file by file", "[catalogue]")
{
    const QTemporaryDir folder;
    const CatalogueReading reading = readCatalogue(folder.path());
    CHECK_FALSE(reading.catalogue);
    QStringList files;
    for (const DataFault &fault : reading.faults) {
        CHECK(fault.line == 0);
        files.append(fault.file);
    }
    CHECK(files == QStringList{u"catalogue/catalogue.json"_s, u"catalogue/common.json"_s, u"code_lists.json"_s,
                               u"departments.json"_s, u"fields.json"_s, u"laws.json"_s, u"materials.json"_s,
                               u"parties.json"_s, u"stations.json"_s});
}

TEST_CASE("a damaged file never stops the reading of the others", "[catalogue]")
{
    const QString sound = goldenFolder() + u"/sound"_s;
    QDirIterator files(sound, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(sound).relativeFilePath(files.next());
        const QByteArray whole = textOf(sound + u'/' + name).toUtf8();
        for (const QByteArray &damaged :
             {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), QByteArray("\xff\xfe"),
              whole.first(whole.size() / 2), whole.first(whole.size() - 3), QByteArray(whole).replace(": ", ":"),
              QByteArray(whole).replace('"', ' ')}) {
            const QTemporaryDir folder;
            copyFolder(sound, folder.path());
            write(folder.filePath(name), damaged);
            const CatalogueReading reading = readCatalogue(folder.path());
            INFO(name.toStdString() << " " << damaged.left(40).toStdString());
            CHECK(reading.faults.isEmpty() == (reading.catalogue != nullptr));
            for (const DataFault &fault : reading.faults) {
                CHECK(fault.file == name); // and no other file is blamed
                CHECK_FALSE(fault.message.isEmpty());
            }
        }
    }
}

} // namespace desk
