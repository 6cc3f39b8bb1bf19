// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguebuilder.h"
#include "oneform.h"
#include "support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QList<FormSource> sourcesOf(const Catalogue &catalogue, const QList<VariantKey> &chosen)
{
    QList<FormSource> sources{{nullptr, {}, &catalogue.common(LifeCycle::Person).form}};
    for (const VariantKey &key : chosen) {
        const Variant *variant = catalogue.variant(key).variant;
        sources.append({variant, variant->guide->handledBy, &variant->guide->form});
    }
    return sources;
}

// What must not depend on the order of the sources: fields with their strength and who needs them.
QMap<QString, QStringList> essence(const OneForm &form)
{
    QMap<QString, QStringList> fields;
    for (const FormGroup &group : form.groups) {
        for (const FormField &field : group.fields) {
            QStringList needs;
            for (const FieldNeed &need : field.neededBy) {
                needs.append(need.variant.text() + (need.required ? u"!"_s : u"?"_s));
            }
            needs.sort();
            needs.append(u"%1 %2"_s.arg(field.required).arg(static_cast<int>(field.applies)));
            CHECK_FALSE(fields.contains(field.definition->key.text()));
            fields.insert(field.definition->key.text(), needs);
        }
    }
    return fields;
}

const QList<VariantKey> both = {VariantKey(u"P001"_s), VariantKey(u"P002"_s)};

} // namespace

TEST_CASE("what two departments ask is asked once, with both reasons", "[form]")
{
    CatalogueBuilder builder;
    builder.field(u"child.name"_s, FieldType::PersonName);
    FieldUse renamed = asks(u"child.name"_s, {}, false);
    renamed.as = {u"新生儿姓名"_s, u"Newborn's name"_s};
    renamed.why = {u"登记用"_s, u"For the register"_s};
    builder.item(u"P001"_s).form.fields = {renamed};
    builder.item(u"P002"_s).form.fields = {asks(u"child.name"_s)};
    const auto catalogue = builder.build();

    const OneForm form = mergeForms(*catalogue, sourcesOf(*catalogue, both), {});
    REQUIRE(form.fieldCount() == 1);
    const FormField &field = form.groups.first().fields.first();
    CHECK(field.required);
    CHECK(field.applies == Truth::True);
    REQUIRE(field.neededBy.size() == 2);
    CHECK(field.neededBy.at(0).department.text() == u"d-P001"_s);
    CHECK(field.neededBy.at(0).as.zh == u"新生儿姓名"_s);
    CHECK(field.neededBy.at(0).why.zh == u"登记用"_s);
    CHECK_FALSE(field.neededBy.at(0).required);
    CHECK(field.neededBy.at(1).as.isEmpty());
    CHECK(field.neededBy.at(1).why == field.definition->why);
    CHECK(field.neededBy.at(1).required);
}

TEST_CASE("the form is grouped by whom it is about, and no group is empty", "[form]")
{
    CatalogueBuilder builder;
    for (const QString &key : {u"father.name"_s, u"child.name"_s, u"applicant.name"_s, u"child.sex"_s}) {
        builder.field(key);
    }
    builder.common().form.fields = {asks(u"applicant.name"_s)};
    builder.item(u"P001"_s).form.fields = {asks(u"father.name"_s), asks(u"child.name"_s)};
    builder.item(u"P002"_s).form.fields = {asks(u"child.sex"_s)};
    const auto catalogue = builder.build();

    const OneForm form = mergeForms(*catalogue, sourcesOf(*catalogue, both), {});
    QStringList layout;
    for (const FormGroup &group : form.groups) {
        layout.append(group.party->key.text() + u':' + QString::number(group.fields.size()));
    }
    CHECK(layout == QStringList{u"applicant:1"_s, u"child:2"_s, u"father:1"_s});
    CHECK(form.find(FieldKey(u"child.sex"_s))->definition->key.text() == u"child.sex"_s);
    CHECK(form.find(FieldKey(u"mother.name"_s)) == nullptr);
    CHECK(form.find(FieldKey(u"applicant.name"_s))->neededBy.first().variant.isEmpty());
}

TEST_CASE("a field follows its condition, and says which question keeps it open", "[form]")
{
    CatalogueBuilder builder;
    builder.question(u"married"_s);
    builder.field(u"father.name"_s);
    builder.item(u"P001"_s).form.fields = {asks(u"father.name"_s, u"married == 'yes'"_s)};
    builder.item(u"P002"_s).form.fields = {asks(u"father.name"_s, u"married == 'no'"_s, false)};
    const auto catalogue = builder.build();
    const FieldKey father(u"father.name"_s);
    const auto merged = [&catalogue](const QList<VariantKey> &chosen, const QMap<QString, QString> &given) {
        return mergeForms(*catalogue, sourcesOf(*catalogue, chosen), {given, {}});
    };
    const QList<VariantKey> first = {VariantKey(u"P001"_s)};

    CHECK(merged(first, {{u"married"_s, u"no"_s}}).fieldCount() == 0);
    CHECK(merged(first, {{u"married"_s, u"yes"_s}}).find(father)->dependsOn.isEmpty());
    const OneForm open = merged(first, {});
    CHECK(open.find(father)->applies == Truth::Unknown);
    CHECK(open.find(father)->required);
    CHECK(open.find(father)->dependsOn == QList<Text>{{u"married？"_s, u"married?"_s}});

    const OneForm no = merged(both, {{u"married"_s, u"no"_s}});
    CHECK(no.find(father)->applies == Truth::True);
    CHECK_FALSE(no.find(father)->required);
    CHECK(no.find(father)->neededBy.size() == 1);
}

TEST_CASE("where one department needs a field for certain, another's open question does not make it doubtful", "[form]")
{
    CatalogueBuilder builder;
    builder.question(u"married"_s);
    builder.field(u"father.name"_s);
    builder.item(u"P001"_s).form.fields = {asks(u"father.name"_s, u"married == 'yes'"_s)};
    builder.item(u"P002"_s).form.fields = {asks(u"father.name"_s, {}, false)};
    const auto catalogue = builder.build();
    const OneForm form = mergeForms(*catalogue, sourcesOf(*catalogue, both), {});
    CHECK(form.groups.first().fields.first().applies == Truth::True);
    CHECK(form.groups.first().fields.first().neededBy.size() == 2);
}

TEST_CASE("any guides: nothing is asked twice, nothing is lost, and the order of the guides does not matter", "[form]")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const RandomCatalogue random(seed);
        const Answers answers{random.questions, random.fields};
        QList<FormSource> sources = sourcesOf(*random.catalogue, random.chosen);
        const OneForm form = mergeForms(*random.catalogue, sources, answers);
        const QMap<QString, QStringList> merged = essence(form);

        QSet<QString> ofEach;
        for (const FormSource &source : std::as_const(sources)) {
            const OneForm alone = mergeForms(*random.catalogue, {source}, answers);
            for (const FormGroup &group : alone.groups) {
                for (const FormField &field : group.fields) {
                    ofEach.insert(field.definition->key.text());
                    const FormField *together = form.find(field.definition->key);
                    REQUIRE(together);
                    CHECK((together->required || !field.required));
                    CHECK((together->applies == Truth::True || field.applies == Truth::Unknown));
                }
            }
        }
        CHECK(QSet<QString>(merged.keyBegin(), merged.keyEnd()) == ofEach);

        std::mt19937 shuffler(seed);
        std::shuffle(sources.begin(), sources.end(), shuffler);
        CHECK(essence(mergeForms(*random.catalogue, sources, answers)) == merged);
    }
}

} // namespace desk
