// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguereader.h"
#include "condition.h"
#include "conditionwords.h"
#include "support.h"

#include <QHash>

#include <random>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Values = QHash<QString, QString>;

Condition parsed(const QString &text)
{
    const auto outcome = Condition::parse(text);
    INFO(text.toStdString());
    if (const auto *fault = std::get_if<Condition::Fault>(&outcome)) {
        FAIL(fault->column << ": " << fault->message.toStdString());
    }
    return std::get<Condition>(outcome);
}

Condition::Fault refused(const QString &text)
{
    const auto outcome = Condition::parse(text);
    INFO(text.toStdString());
    REQUIRE(std::holds_alternative<Condition::Fault>(outcome));
    return std::get<Condition::Fault>(outcome);
}

Condition::Lookup in(const Values &values)
{
    return [values](const QString &name) -> std::optional<QString> {
        const auto found = values.constFind(name);
        return found == values.cend() ? std::nullopt : std::optional(*found);
    };
}

Truth truth(const QString &text, const Values &values)
{
    return parsed(text).evaluate(in(values));
}

const QStringList names = {u"a"_s, u"b_1"_s, u"child.name"_s};
const QStringList words = {u"x"_s, u"y"_s, u"其他"_s};

// A random condition beside a plain evaluation of its own, which knows nothing of parsing or of Unknown.
struct Sample {
    QString text;
    std::function<bool(const Values &)> holds;
};

class Samples {
public:
    explicit Samples(unsigned seed) : m_random(seed) {}

    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    QString pick(const QStringList &list) { return list.at(below(static_cast<unsigned>(list.size()))); }

    Sample next(int depth)
    {
        switch (depth > 0 ? below(6) : below(3)) {
        case 0: return compared(u" == "_s, true);
        case 1: return compared(u"!="_s, false);
        case 2: return listed();
        case 3: return negated(next(depth - 1));
        case 4: return joined(u" and "_s, next(depth - 1), next(depth - 1), [](bool a, bool b) { return a && b; });
        default: return joined(u" or "_s, next(depth - 1), next(depth - 1), [](bool a, bool b) { return a || b; });
        }
    }

private:
    Sample compared(const QString &sign, bool wanted)
    {
        const QString name = pick(names);
        const QString word = pick(words);
        return {name + sign + u'\'' + word + u'\'',
                [=](const Values &values) { return (values.value(name) == word) == wanted; }};
    }

    Sample listed()
    {
        const QString name = pick(names);
        const QStringList some = {pick(words), pick(words)};
        return {name + u" in ('"_s + some.join(u"','"_s) + u"' )"_s,
                [=](const Values &values) { return some.contains(values.value(name)); }};
    }

    static Sample negated(const Sample &part)
    {
        return {u"not ("_s + part.text + u')', [=](const Values &values) { return !part.holds(values); }};
    }

    static Sample joined(const QString &word, const Sample &a, const Sample &b, bool (*join)(bool, bool))
    {
        return {u'(' + a.text + u')' + word + u'(' + b.text + u')',
                [=](const Values &values) { return join(a.holds(values), b.holds(values)); }};
    }

    std::mt19937 m_random;
};

QList<Values> completionsOf(const Values &known)
{
    QList<Values> completions = {known};
    for (const QString &name : names) {
        if (known.contains(name)) {
            continue;
        }
        QList<Values> longer;
        for (const Values &values : std::as_const(completions)) {
            for (const QString &word : words) {
                Values more = values;
                more.insert(name, word);
                longer.append(more);
            }
        }
        completions = longer;
    }
    return completions;
}

} // namespace

TEST_CASE("a row without a condition always applies", "[condition]")
{
    CHECK(Condition().isAlways());
    CHECK(Condition().evaluate(in({})) == Truth::True);
    for (const QString &text : {u""_s, u"  "_s, u"\t\n"_s}) {
        CHECK(parsed(text).isAlways());
        CHECK(parsed(text).evaluate(in({})) == Truth::True);
    }
    CHECK_FALSE(parsed(u"a == 'x'"_s).isAlways());
}

TEST_CASE("an answer is compared with an option", "[condition]")
{
    CHECK(truth(u"a == 'x'"_s, {{u"a"_s, u"x"_s}}) == Truth::True);
    CHECK(truth(u"a == 'x'"_s, {{u"a"_s, u"y"_s}}) == Truth::False);
    CHECK(truth(u"a == 'x'"_s, {}) == Truth::Unknown);
    CHECK(truth(u"a != 'x'"_s, {{u"a"_s, u"y"_s}}) == Truth::True);
    CHECK(truth(u"a != 'x'"_s, {}) == Truth::Unknown);
    CHECK(truth(u"a in ('x', 'y')"_s, {{u"a"_s, u"y"_s}}) == Truth::True);
    CHECK(truth(u"a in('x','y')"_s, {{u"a"_s, u"z"_s}}) == Truth::False);
    CHECK(truth(u"child.name == '张三'"_s, {{u"child.name"_s, u"张三"_s}}) == Truth::True);
    CHECK(truth(u"a == ''"_s, {{u"a"_s, u""_s}}) == Truth::True);
}

TEST_CASE("an unanswered question leaves a condition unknown unless the rest decides", "[condition]")
{
    const Values known = {{u"yes"_s, u"1"_s}, {u"no"_s, u"0"_s}};
    CHECK(truth(u"yes == '1' and open == '1'"_s, known) == Truth::Unknown);
    CHECK(truth(u"no == '1' and open == '1'"_s, known) == Truth::False);
    CHECK(truth(u"open == '1' and no == '1'"_s, known) == Truth::False);
    CHECK(truth(u"yes == '1' or open == '1'"_s, known) == Truth::True);
    CHECK(truth(u"open == '1' or yes == '1'"_s, known) == Truth::True);
    CHECK(truth(u"no == '1' or open == '1'"_s, known) == Truth::Unknown);
    CHECK(truth(u"not open == '1'"_s, known) == Truth::Unknown);
}

TEST_CASE("not binds closest, then and, then or", "[condition]")
{
    const Values values = {{u"a"_s, u"1"_s}, {u"b"_s, u"0"_s}, {u"c"_s, u"0"_s}};
    CHECK(truth(u"a == '1' or b == '1' and c == '1'"_s, values) == Truth::True);
    CHECK(truth(u"(a == '1' or b == '1') and c == '1'"_s, values) == Truth::False);
    CHECK(truth(u"not b == '1' and c == '1'"_s, values) == Truth::False);
    CHECK(truth(u"not (b == '1' and c == '1')"_s, values) == Truth::True);
    CHECK(truth(u"not not a == '1'"_s, values) == Truth::True);
    CHECK(truth(u"b == '1' or c == '1' or a == '1'"_s, values) == Truth::True);
}

TEST_CASE("names may begin like the words of the rule language", "[condition]")
{
    const Values values = {
        {u"order"_s, u"1"_s}, {u"in_force"_s, u"1"_s}, {u"notice"_s, u"1"_s}, {u"android"_s, u"1"_s}};
    CHECK(truth(u"order == '1' and in_force == '1' and notice in ('1') and android == '1'"_s, values) == Truth::True);
}

TEST_CASE("what is already known of a condition holds however the rest is answered", "[condition]")
{
    Samples samples(20261124);
    int decided = 0;
    for (int i = 0; i < 2000; ++i) {
        const Sample sample = samples.next(4);
        const Condition condition = parsed(sample.text);
        Values known;
        for (const QString &name : names) {
            if (samples.below(2) == 0) {
                known.insert(name, samples.pick(words));
            }
        }
        const Truth early = condition.evaluate(in(known));
        decided += early != Truth::Unknown && known.size() < names.size() ? 1 : 0;
        for (const Values &completion : completionsOf(known)) {
            const Truth full = condition.evaluate(in(completion));
            INFO(sample.text.toStdString());
            CHECK(full == (sample.holds(completion) ? Truth::True : Truth::False));
            CHECK((early == Truth::Unknown || early == full));
        }
    }
    CHECK(decided > 200); // so that the property is not empty
}

TEST_CASE("a condition says which names it compares with which texts", "[condition]")
{
    using Comparisons = QList<std::pair<QString, QString>>;
    const Condition condition = parsed(u"a == 'x' and not (b in ('y', 'z') or a != 'w')"_s);
    CHECK(condition.comparisons() ==
          Comparisons{{u"a"_s, u"x"_s}, {u"b"_s, u"y"_s}, {u"b"_s, u"z"_s}, {u"a"_s, u"w"_s}});
    CHECK(condition.text() == u"a == 'x' and not (b in ('y', 'z') or a != 'w')"_s);
    CHECK(Condition().comparisons().isEmpty());
}

TEST_CASE("a condition that cannot be read says where and what to write instead", "[condition]")
{
    struct Case {
        QString text;
        int column;
        QString words; // in the message
    };
    const QList<Case> cases = {
        {u"a = 'x'"_s, 3, u"Write =="_s},
        {u"a ! 'x'"_s, 3, u"!="_s},
        {u"a == 'x' && b == 'y'"_s, 10, u"Write and"_s},
        {u"a == 'x' || b == 'y'"_s, 10, u"Write or"_s},
        {u"a == \"x\""_s, 6, u"single quotes"_s},
        {u"a == ‘x’"_s, 6, u"single quotes"_s},
        {u"（a == 'x'）"_s, 1, u"half width"_s},
        {u"a == 'x"_s, 6, u"no closing"_s},
        {u"a == x"_s, 6, u"single quotes"_s},
        {u"a"_s, 2, u"write ==, != or in"_s},
        {u"a =="_s, 5, u"single quotes"_s},
        {u"'x' == a"_s, 1, u"begins with the name"_s},
        {u"and a == 'x'"_s, 1, u"name of a question"_s},
        {u"a == 'x' and"_s, 13, u"name of a question"_s},
        {u"a == 'x' b == 'y'"_s, 10, u"and or or"_s},
        {u"(a == 'x'"_s, 10, u"closing parenthesis"_s},
        {u"a == 'x')"_s, 9, u"no opening one"_s},
        {u"a in 'x'"_s, 6, u"parentheses"_s},
        {u"a in ()"_s, 7, u"single quotes"_s},
        {u"a in ('x' 'y')"_s, 11, u"comma"_s},
        {u"a in ('x',)"_s, 11, u"single quotes"_s},
        {u"a not in ('x')"_s, 3, u"not a in"_s},
        {u"a == 'x' ; b"_s, 10, u";"_s},
        {u"父母 == 'x'"_s, 1, u"父"_s},
        {u"()"_s, 2, u"name of a question"_s},
    };
    for (const Case &given : cases) {
        const Condition::Fault fault = refused(given.text);
        INFO(given.text.toStdString() << " -> " << fault.message.toStdString());
        CHECK(fault.column == given.column);
        CHECK(fault.message.contains(given.words));
    }
}

TEST_CASE("a condition nested beyond reason is refused", "[condition]")
{
    CHECK(parsed(QString(60, u'(') + u"a == 'x'"_s + QString(60, u')')).evaluate(in({{u"a"_s, u"x"_s}})) ==
          Truth::True);
    CHECK(refused(QString(100000, u'(')).message.contains(u"too deeply"_s));
    CHECK(refused(u"not "_s.repeated(100000) + u"a == 'x'"_s).message.contains(u"too deeply"_s));
}

TEST_CASE("any text is either a condition or a fault inside the text", "[condition]")
{
    const QStringList pieces = {u"a"_s, u"b.c"_s, u"=="_s, u"!="_s,  u"in"_s, u"("_s, u")"_s, u","_s,  u"'x'"_s,
                                u"'"_s, u"and"_s, u"or"_s, u"not"_s, u" "_s,  u" "_s, u"="_s, u"孩"_s, u"\n"_s};
    Samples samples(7);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (unsigned length = samples.below(12); length > 0; --length) {
            text += samples.pick(pieces);
        }
        const auto outcome = Condition::parse(text);
        if (const auto *fault = std::get_if<Condition::Fault>(&outcome)) {
            INFO(text.toStdString());
            CHECK((fault->column >= 1 && fault->column <= text.size() + 1));
            CHECK_FALSE(fault->message.isEmpty());
        } else {
            ++read;
        }
    }
    CHECK(read > 0);
}

TEST_CASE("a condition is told in the words of its questions, in both languages", "[condition]")
{
    const auto catalogue = readCatalogue(QStringLiteral(TEST_DATA_FOLDER "/catalogue/sound")).catalogue;
    REQUIRE(catalogue);
    const Scenario &scenario = *catalogue->scenario(ScenarioKey(u"P1.1"_s));
    const auto said = [&](const QString &text, Language language) {
        return inWords(*catalogue, scenario, parsed(text), language);
    };
    CHECK(said({}, Language::Chinese).isEmpty());
    CHECK(said(u"birth_place == 'hospital'"_s, Language::Chinese) == u"“在哪里出生？”是“医院”"_s);
    CHECK(said(u"birth_place in ('hospital', 'elsewhere')"_s, Language::English) ==
          u"“Where was the child born?” is “Hospital” or “Elsewhere”"_s);
    CHECK(said(u"not (birth_place == 'hospital' and witness == 'no')"_s, Language::English) ==
          u"“Where was the child born?” is not “Hospital”, or “Was there a witness?” is not “No”"_s);
    CHECK(said(u"witness == 'no' and (birth_place != 'hospital' or birth_place == 'hospital')"_s, Language::Chinese) ==
          u"“有无见证人？”是“无”，并且（“在哪里出生？”不是“医院”，或者“在哪里出生？”是“医院”）"_s);
}

} // namespace desk
