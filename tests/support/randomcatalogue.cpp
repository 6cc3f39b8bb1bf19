// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguebuilder.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int questionCount = 4;
constexpr int fieldCount = 6;
constexpr int materialCount = 4;
constexpr int itemCount = 6;

class RandomGuides {
public:
    explicit RandomGuides(unsigned seed) : m_random(seed) {}

    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }
    QString letter() { return oneIn(2) ? u"a"_s : u"b"_s; }
    QString itemKey() { return u"P%1"_s.arg(upTo(itemCount - 1) + 1, 3, 10, QChar(u'0')); }
    QString fieldKey() { return u"child.f%1"_s.arg(upTo(fieldCount - 1)); }
    QString materialKey() { return u"m%1"_s.arg(upTo(materialCount - 1)); }
    QString party() { return oneIn(3) ? QString() : oneIn(2) ? u"child"_s : u"mother"_s; }

    QString comparison(int questionsBefore)
    {
        const bool onField = oneIn(4);
        const QString name = onField ? fieldKey() : u"q%1"_s.arg(upTo(questionsBefore - 1));
        return u"%1 %2 '%3'"_s.arg(name, oneIn(3) ? u"!="_s : u"=="_s, letter());
    }

    QString condition(int questionsBefore = questionCount)
    {
        if (questionsBefore == 0 || !oneIn(2)) {
            return {};
        }
        const QString first = comparison(questionsBefore);
        return oneIn(3) ? first + (oneIn(2) ? u" and "_s : u" or "_s) + comparison(questionsBefore) : first;
    }

    MaterialUse material()
    {
        MaterialUse use = wants(materialKey(), party(), condition());
        use.alternative = oneIn(2) ? QString() : u"w%1"_s.arg(upTo(1));
        use.need = oneIn(2) ? Need::Necessary : Need::Tolerable;
        use.original = static_cast<Original>(upTo(2));
        use.copies = upTo(2);
        use.electronic = oneIn(2);
        for (const ExemptionRoute route :
             {ExemptionRoute::SharedData, ExemptionRoute::ELicence, ExemptionRoute::Pledge}) {
            if (oneIn(2)) {
                use.exemptBy.append(route);
            }
        }
        return use;
    }

    void fill(Guide &guide)
    {
        for (int i = upTo(4); i > 0; --i) {
            guide.materials.append(material());
        }
        for (int i = upTo(3); i > 0; --i) {
            guide.form.fields.append(asks(fieldKey(), condition(), oneIn(2)));
        }
        if (oneIn(2)) {
            results(guide, materialKey(), party());
        }
        if (oneIn(3)) {
            guide.after.append(VariantKey(itemKey()));
        }
        if (oneIn(2)) {
            promise(guide, upTo(9) + 1, oneIn(2) ? DayUnit::WorkingDay : DayUnit::CalendarDay);
        }
    }

    std::mt19937 &engine() { return m_random; }

private:
    std::mt19937 m_random;
};

} // namespace

RandomCatalogue::RandomCatalogue(unsigned seed)
{
    RandomGuides random(seed);
    CatalogueBuilder builder;
    for (int i = 0; i < questionCount; ++i) {
        builder.question(u"q%1"_s.arg(i), {u"a"_s, u"b"_s}).when = when(random.condition(i));
        if (!random.oneIn(4)) {
            questions.insert(u"q%1"_s.arg(i), random.letter());
        }
    }
    for (int i = 0; i < fieldCount; ++i) {
        const QString key = u"child.f%1"_s.arg(i);
        builder.field(key);
        if (random.oneIn(2)) {
            fields.insert(FieldKey(key), random.letter());
        }
    }
    for (int i = 0; i < materialCount; ++i) {
        builder.material(u"m%1"_s.arg(i));
    }
    if (random.oneIn(2)) {
        builder.common().materials.append(random.material());
        builder.common().materials.last().alternative.clear();
    }
    for (int i = 0; i < itemCount; ++i) {
        const QString key = u"P%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        random.fill(builder.item(key));
        if (!random.oneIn(5)) {
            chosen.append(VariantKey(key));
        }
    }
    std::shuffle(chosen.begin(), chosen.end(), random.engine());
    catalogue = builder.build();
}

} // namespace desk
