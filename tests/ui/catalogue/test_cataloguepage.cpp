// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguehits.h"
#include "cataloguepage.h"
#include "cataloguereader.h"
#include "cataloguetree.h"
#include "cataloguewords.h"
#include "language.h"
#include "namedcontrols.h"
#include "support.h"
#include "theme.h"
#include "typing.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &catalogue()
{
    static const CatalogueReading reading = readCatalogue(dataFolder());
    REQUIRE(reading.catalogue);
    return *reading.catalogue;
}

struct ShownCatalogue {
    std::unique_ptr<CataloguePage> page;

    ShownCatalogue()
    {
        Theme::apply(*qApp, 1.0);
        page = std::make_unique<CataloguePage>(catalogue());
        page->resize(1290, 768);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    QTreeView &tree() { return *page->findChild<QTreeView *>(u"catalogueTree"_s); }
    QListView &hits() { return *page->findChild<QListView *>(u"catalogueHits"_s); }
    QLineEdit &search() { return *page->findChild<QLineEdit *>(u"catalogueSearch"_s); }
    // Everything the detail says, in reading order.
    QString detail()
    {
        QStringList texts;
        const QList<QLabel *> labels =
            page->findChild<QScrollArea *>(u"catalogueDetail"_s)->widget()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            texts.append(label->text());
        }
        return texts.join(u'\n');
    }
};

template<class Holds>
VariantRef firstRow(Holds holds)
{
    for (const Scenario &scenario : catalogue().scenarios()) {
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                if (holds(variant)) {
                    return {&scenario, &item, &variant};
                }
            }
        }
    }
    FAIL("the catalogue has no such row");
    return {};
}

int leaves(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    if (model.rowCount(parent) == 0) {
        return 1;
    }
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        count += leaves(model, model.index(row, 0, parent));
    }
    return count;
}

} // namespace

TEST_CASE("the tree holds all 307 rows of both life cycles", "[catalogue-page]")
{
    Theme::apply(*qApp, 1.0);
    CatalogueTree tree(catalogue());
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(tree.rowCount() == 2);
    CHECK(leaves(tree) == 307);
    CHECK(tree.rowCount(tree.index(0, 0)) == 6);
    CHECK(tree.rowCount(tree.index(1, 0)) == 11);
}

TEST_CASE("every row can be found in the tree by its key", "[catalogue-page]")
{
    Theme::apply(*qApp, 1.0);
    const CatalogueTree tree(catalogue());
    for (const Scenario &scenario : catalogue().scenarios()) {
        CHECK(tree.placeOf(tree.indexOf(scenario.key, {})).scenario == &scenario);
        for (const Item &item : scenario.items) {
            for (const Variant &variant : item.variants) {
                CHECK(tree.placeOf(tree.indexOf(scenario.key, variant.key)).variant == &variant);
            }
        }
    }
    CHECK_FALSE(tree.indexOf(ScenarioKey(u"P99.9"_s), {}).isValid());
}

TEST_CASE("the counts on top are those of the catalogue", "[catalogue-page]")
{
    ShownCatalogue shown;
    const CatalogueCounts counts = countsOf(catalogue());
    CHECK(counts.rows == 307);
    CHECK(counts.items == 222);
    CHECK(counts.scenarios == 40);
    CHECK(counts.high + counts.medium + counts.low == counts.rows);
    const QString line = shown.page->findChild<QLabel *>(u"catalogueCounts"_s)->text();
    for (const int number : {counts.rows, counts.items, counts.scenarios, counts.published}) {
        CHECK(line.contains(QString::number(number)));
    }
}

TEST_CASE("an abolished row says so, since when and by which law, and asks for nothing", "[catalogue-page]")
{
    ShownCatalogue shown;
    const VariantRef ref = firstRow([](const Variant &variant) { return variant.isAbolished(); });
    shown.page->showVariant(ref.variant->key);
    const QString detail = shown.detail();
    CHECK(detail.contains(ref.item->nameOf(*ref.variant).zh));
    CHECK(detail.contains(u"nobody has to apply"_s));
    CHECK(detail.contains(ref.variant->change->grounds.because.zh));
    CHECK_FALSE(detail.contains(u"Promised term"_s));
    for (const DepartmentKey &key : ref.variant->lead) {
        CHECK(detail.contains(catalogue().department(key)->name.zh));
    }
}

TEST_CASE("the guide of a row, or all of a scenario's, can be asked for on paper", "[catalogue-page]")
{
    ShownCatalogue shown;
    QList<VariantKey> wanted;
    QObject::connect(shown.page.get(), &CataloguePage::guidesRequested,
                     [&wanted](const QList<VariantKey> &variants) { wanted = variants; });
    auto *print = shown.page->findChild<QPushButton *>(u"printGuide"_s);
    REQUIRE(print);
    CHECK_FALSE(print->isEnabled());
    shown.page->showVariant(VariantKey(u"P003"_s));
    print->click();
    CHECK(wanted == QList{VariantKey(u"P003"_s)});
    shown.tree().setCurrentIndex(shown.tree().currentIndex().parent());
    QTest::keySequence(shown.page.get(), QKeySequence::Print);
    CHECK(wanted.size() == 6);
}

TEST_CASE("a doubtful row shows its note in full, with a word", "[catalogue-page]")
{
    ShownCatalogue shown;
    for (const Confidence confidence : {Confidence::Medium, Confidence::Low}) {
        const VariantRef ref = firstRow([&](const Variant &variant) {
            return variant.provenance.confidence == confidence && variant.provenance.note.size() > 40;
        });
        shown.page->showVariant(ref.variant->key);
        const QString detail = shown.detail();
        CHECK(detail.contains(ref.variant->provenance.note));
        CHECK(detail.contains(wordFor(confidence).text));
        CHECK(detail.contains(ref.variant->provenance.sourceLine));
    }
}

TEST_CASE("a published guide is shown whole", "[catalogue-page]")
{
    ShownCatalogue shown;
    const VariantRef ref = firstRow([](const Variant &variant) {
        return variant.guide && !variant.guide->materials.isEmpty() && !variant.guide->form.fields.isEmpty();
    });
    shown.page->showVariant(ref.variant->key);
    const QString detail = shown.detail();
    const Guide &guide = *ref.variant->guide;
    CHECK(detail.contains(guide.result.name.zh));
    CHECK(detail.contains(wordFor(guide.promisedTerm)));
    CHECK(detail.contains(wordFor(guide.fee)));
    for (const MaterialUse &use : guide.materials) {
        CHECK(detail.contains(catalogue().material(use.material)->name.zh));
        CHECK(detail.contains(catalogue().describe(use.basis, Language::Chinese)));
    }
    for (const FieldUse &use : guide.form.fields) {
        const Field &field = *catalogue().field(use.field);
        CHECK(detail.contains(use.as.isEmpty() ? field.label.zh : use.as.zh));
    }
    for (const Text &condition : guide.conditions) {
        CHECK(detail.contains(condition.zh));
    }
    for (const Basis &basis : guide.basis) {
        CHECK(detail.contains(catalogue().describe(basis, Language::Chinese)));
    }
}

TEST_CASE("the page speaks the language of the screen", "[catalogue-page]")
{
    setCurrentLanguage(Language::English);
    ShownCatalogue shown;
    shown.page->showVariant(VariantKey(u"P003"_s));
    setCurrentLanguage(Language::Chinese);
    CHECK(shown.detail().contains(u"Household registration (birth)"_s));
}

TEST_CASE("a code, a name or initials find an item, by keyboard alone", "[catalogue-page]")
{
    ShownCatalogue shown;
    QTest::keyClick(shown.page.get(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(shown.search().hasFocus());
    for (const QString &query : {u"p003"_s, u"户口登记（出生登记）"_s, u"hkdjcsdj"_s}) {
        shown.search().clear();
        commitText(shown.search(), query);
        QTest::keyClick(&shown.search(), Qt::Key_Down);
        CHECK(shown.hits().hasFocus());
        CHECK(shown.detail().contains(u"户口登记（出生登记）"_s));
        shown.search().setFocus();
    }
    QTest::keyClick(&shown.search(), Qt::Key_Escape);
    CHECK(shown.tree().hasFocus());
    CHECK(shown.tree().currentIndex().data().toString() == u"户口登记（出生登记）"_s);
    QTest::keyClick(&shown.tree(), Qt::Key_Down);
    CHECK_FALSE(shown.detail().contains(u"户口登记（出生登记）"_s));
}

TEST_CASE("a search without an answer says what can be looked for", "[catalogue-page]")
{
    ShownCatalogue shown;
    commitText(shown.search(), u"没有这样的事项"_s);
    QTest::keyClick(&shown.search(), Qt::Key_Return);
    CHECK_FALSE(shown.tree().isVisible());
    CHECK_FALSE(shown.hits().isVisible());
    const QList<QLabel *> labels = shown.page->findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(),
                      [](const QLabel *label) { return label->isVisible() && label->text() == u"Nothing matches"_s; }));
}

TEST_CASE("what a search finds is a well-behaved list", "[catalogue-page]")
{
    Theme::apply(*qApp, 1.0);
    CatalogueHits hits(catalogue());
    const QAbstractItemModelTester tester(&hits, QAbstractItemModelTester::FailureReportingMode::Fatal);
    hits.find(u"出生"_s);
    REQUIRE(hits.rowCount() > 1);
    CHECK(hits.index(0).data().toString().contains(u"出生"_s));
    hits.find({});
    CHECK(hits.rowCount() == 0);
}

TEST_CASE("a name longer than its column takes two lines and stands whole in the tooltip", "[catalogue-page]")
{
    ShownCatalogue shown;
    const VariantRef ref = firstRow([](const Variant &variant) { return variant.key == VariantKey(u"E033"_s); });
    shown.page->showVariant(ref.variant->key);
    const QModelIndex index = shown.tree().currentIndex();
    const QString name = ref.item->nameOf(*ref.variant).zh;
    CHECK(index.data(Qt::ToolTipRole).toString() == name);
    const int line = shown.tree().fontMetrics().lineSpacing();
    CHECK(shown.tree().visualRect(index).height() >=
          (shown.tree().fontMetrics().horizontalAdvance(name) > shown.tree().columnWidth(0) ? 2 * line : line));
}

TEST_CASE("every control of the catalogue page has a name for a screen reader", "[catalogue-page]")
{
    ShownCatalogue shown;
    CHECK(unnamedControls(*shown.page).join(u", "_s) == QString());
}
