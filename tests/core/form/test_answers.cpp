// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "cataloguebuilder.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// Who comes; are the parents married; if so, where did they marry; if abroad, is the paper translated.
struct Family {
    Family()
    {
        builder.commonQuestion(u"agent"_s, {u"self"_s, u"agent"_s});
        builder.question(u"married"_s);
        builder.question(u"place"_s, {u"home"_s, u"abroad"_s}).when = when(u"married == 'yes'"_s);
        builder.question(u"translated"_s).when = when(u"place == 'abroad'"_s);
        catalogue = builder.build();
    }

    const Scenario &scenario() const { return catalogue->scenarios().first(); }
    QStringList asked(const QMap<QString, QString> &given) const
    {
        QStringList keys;
        for (const Question *question : questionsToAsk(*catalogue, scenario(), {given, {}})) {
            keys.append(question->key);
        }
        return keys;
    }
    QMap<QString, QString> effective(const QMap<QString, QString> &given) const
    {
        return effectiveAnswers(*catalogue, scenario(), {given, {}}).questions;
    }
    Truth truth(const QString &condition, const QMap<QString, QString> &given) const
    {
        return when(condition).evaluate(lookupIn(answersForConditions(*catalogue, scenario(), {given, {}})));
    }

    CatalogueBuilder builder;
    std::unique_ptr<const Catalogue> catalogue;
};

} // namespace

TEST_CASE("the common questions come first, and a follow-up only after its answer", "[form]")
{
    const Family family;
    CHECK(family.asked({}) == QStringList{u"agent"_s, u"married"_s});
    CHECK(family.asked({{u"married"_s, u"yes"_s}}) == QStringList{u"agent"_s, u"married"_s, u"place"_s});
    CHECK(family.asked({{u"married"_s, u"no"_s}}) == QStringList{u"agent"_s, u"married"_s});
    CHECK(family.asked({{u"married"_s, u"yes"_s}, {u"place"_s, u"abroad"_s}}) ==
          QStringList{u"agent"_s, u"married"_s, u"place"_s, u"translated"_s});
}

TEST_CASE("an answer to a question that no longer applies is passed over, and so is what hangs on it", "[form]")
{
    const Family family;
    const QMap<QString, QString> abroad = {
        {u"married"_s, u"yes"_s}, {u"place"_s, u"abroad"_s}, {u"translated"_s, u"no"_s}};
    CHECK(family.effective(abroad) == abroad);

    QMap<QString, QString> changed = abroad;
    changed.insert(u"married"_s, u"no"_s);
    CHECK(family.effective(changed) == QMap<QString, QString>{{u"married"_s, u"no"_s}});

    QMap<QString, QString> withdrawn = abroad;
    withdrawn.remove(u"married"_s);
    CHECK(family.effective(withdrawn).isEmpty());
    CHECK(family.asked(withdrawn) == QStringList{u"agent"_s, u"married"_s});
}

TEST_CASE("a question with a default needs no answer, and the answer given wins over it", "[form]")
{
    Family family;
    CatalogueBuilder builder;
    builder.question(u"birth_place"_s, {u"hospital"_s, u"home"_s}).defaultOption = u"hospital"_s;
    builder.question(u"witness"_s).when = when(u"birth_place == 'home'"_s);
    family.catalogue = builder.build();
    CHECK(family.effective({}) == QMap<QString, QString>{{u"birth_place"_s, u"hospital"_s}});
    CHECK(family.effective({{u"birth_place"_s, u"home"_s}}).value(u"birth_place"_s) == u"home"_s);
    CHECK(family.asked({{u"birth_place"_s, u"home"_s}}).contains(u"witness"_s));
}

TEST_CASE("an answer that is not among the options counts as none", "[form]")
{
    const Family family;
    CHECK(family.effective({{u"married"_s, u"perhaps"_s}, {u"unheard_of"_s, u"yes"_s}}).isEmpty());
}

TEST_CASE("a condition on a question nobody will ask is decided, not open for ever", "[form]")
{
    const Family family;
    const QMap<QString, QString> unmarried = {{u"married"_s, u"no"_s}};
    CHECK(family.truth(u"place == 'abroad'"_s, unmarried) == Truth::False);
    CHECK(family.truth(u"translated != 'yes'"_s, unmarried) == Truth::True);
    CHECK(family.truth(u"place == 'abroad'"_s, {{u"married"_s, u"yes"_s}}) == Truth::Unknown);
    CHECK(family.truth(u"place == 'abroad'"_s, {}) == Truth::Unknown);
}

TEST_CASE("conditions read form values, and an empty one counts as unanswered", "[form]")
{
    Answers answers;
    answers.fields.insert(FieldKey(u"child.sex"_s), u"male"_s);
    answers.fields.insert(FieldKey(u"child.name"_s), u"  "_s);
    answers.questions.insert(u"married"_s, u""_s);
    const Condition::Lookup lookup = lookupIn(answers);
    CHECK(lookup(u"child.sex"_s) == u"male"_s);
    CHECK_FALSE(lookup(u"child.name"_s));
    CHECK_FALSE(lookup(u"married"_s));
    CHECK_FALSE(lookup(u"nobody"_s));

    answers.fields.clear();
    CHECK(lookup(u"child.sex"_s) == u"male"_s); // the look-up keeps its own copy
}

TEST_CASE("answers survive being written and read", "[form]")
{
    Answers answers;
    answers.questions = {{u"married"_s, u"yes"_s}};
    answers.fields = {{FieldKey(u"child.name"_s), u"𠅤明"_s},
                      {FieldKey(u"child.kin"_s), QJsonValue::fromVariant(QVariantList{
                                                     QVariantMap{{u"name"_s, u"张三"_s}, {u"tie"_s, u"姑姑"_s}}})}};
    CHECK(Answers::fromJson(answers.toJson()) == answers);
    CHECK(Answers::fromJson({}) == Answers());
}

} // namespace desk
