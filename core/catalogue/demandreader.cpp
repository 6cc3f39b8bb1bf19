// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "guidereader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a guide demands, field by field and material by material, and on what basis.
namespace desk {

namespace {

using Emptiness = JsonCursor::Emptiness;

FieldUse readFieldUse(const JsonCursor &at, const GuideContext &context)
{
    FieldUse use;
    if (!at.isObjectOf({"field"_L1, "need"_L1}, {"as"_L1, "when"_L1, "why"_L1})) {
        return use;
    }
    use.field = reference<FieldKey>(at["field"_L1], context.libraries.fields);
    use.as = at["as"_L1].text();
    use.required = readRequired(at["need"_L1]);
    use.when = context.scope.read(at["when"_L1]);
    use.why = at["why"_L1].text();
    return use;
}

QList<ExemptionRoute> readRoutes(const JsonCursor &at)
{
    QList<ExemptionRoute> routes;
    for (const JsonCursor &element : at.elements()) {
        const auto route = element.word<ExemptionRoute>({{"e_licence"_L1, ExemptionRoute::ELicence},
                                                         {"shared_data"_L1, ExemptionRoute::SharedData},
                                                         {"result"_L1, ExemptionRoute::Result},
                                                         {"dossier"_L1, ExemptionRoute::Dossier},
                                                         {"pledge"_L1, ExemptionRoute::Pledge}});
        if (routes.contains(route)) {
            element.fault(QCoreApplication::translate("desk", "This way stands here a second time. Remove one."));
        }
        routes.append(route);
    }
    return routes;
}

// A way of exemption has to be open for the material.
void checkRoutes(const JsonCursor &at, const MaterialUse &use, const Library<Material> &materials)
{
    const auto material = std::find_if(materials.rows.cbegin(), materials.rows.cend(),
                                       [&use](const Material &row) { return row.key == use.material; });
    if (material == materials.rows.cend()) {
        return;
    }
    if (use.exemptBy.contains(ExemptionRoute::ELicence) && material->eLicence.isEmpty()) {
        at.fault(QCoreApplication::translate("desk", "%1 has no e_licence in materials.json, so it cannot be exempt by "
                                                     "one. Correct one of the two.")
                     .arg(use.material.text()));
    }
    if (use.exemptBy.contains(ExemptionRoute::SharedData) && material->sharedData.isEmpty()) {
        at.fault(QCoreApplication::translate("desk",
                                             "%1 has no shared_data in materials.json, so it cannot be exempt by "
                                             "it. Correct one of the two.")
                     .arg(use.material.text()));
    }
    if (use.exemptBy.contains(ExemptionRoute::Dossier) && !material->reusable) {
        at.fault(QCoreApplication::translate("desk", "%1 is not reusable in materials.json, so it cannot come from the "
                                                     "dossier. Correct one of the two.")
                     .arg(use.material.text()));
    }
}

MaterialUse readMaterialUse(const JsonCursor &at, const GuideContext &context)
{
    MaterialUse use;
    if (!at.isObjectOf(
            {"material"_L1, "of"_L1, "need"_L1, "original"_L1, "copies"_L1, "electronic"_L1, "why"_L1, "basis"_L1},
            {"when"_L1, "alternative"_L1, "exempt_by"_L1})) {
        return use;
    }
    use.material = reference<MaterialKey>(at["material"_L1], context.libraries.materials);
    use.of = reference<PartyKey>(at["of"_L1], context.libraries.parties, Emptiness::Allowed);
    use.need = at["need"_L1].word<Need>({{"necessary"_L1, Need::Necessary}, {"tolerable"_L1, Need::Tolerable}});
    use.when = context.scope.read(at["when"_L1]);
    use.original = at["original"_L1].word<Original>(
        {{"none"_L1, Original::None}, {"inspect"_L1, Original::Inspect}, {"keep"_L1, Original::Keep}});
    use.copies = at["copies"_L1].count(0);
    use.electronic = at["electronic"_L1].boolean();
    use.alternative = at["alternative"_L1].string(Emptiness::Allowed);
    use.exemptBy = readRoutes(at["exempt_by"_L1]);
    checkRoutes(at["exempt_by"_L1], use, context.libraries.materials);
    use.why = at["why"_L1].text();
    use.basis = readBasis(at["basis"_L1], context.libraries.laws);
    if (use.original == Original::None && use.copies == 0 && !use.electronic && at["electronic"_L1].exists()) {
        at.fault(QCoreApplication::translate("desk",
                                             "This row asks for neither original, copies nor an electronic file. "
                                             "Say what has to be handed in."));
    }
    return use;
}

// A group of alternatives with one row leaves nothing to choose.
void checkAlternatives(const QList<JsonCursor> &rows, const QList<MaterialUse> &uses)
{
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const QString &word = uses.at(i).alternative;
        const auto isSame = [&word](const MaterialUse &use) { return use.alternative == word; };
        if (!word.isEmpty() && std::count_if(uses.cbegin(), uses.cend(), isSame) == 1) {
            rows.at(i)["alternative"_L1].fault(
                QCoreApplication::translate("desk",
                                            "No other row of this guide has the word \"%1\", so there is nothing to "
                                            "choose from. Correct the word or remove it.")
                    .arg(word));
        }
    }
}

void requireMember(const JsonCursor &at, QLatin1StringView member)
{
    if (!at[member].exists()) {
        at.fault(QCoreApplication::translate("desk", "A basis of this kind needs the member %1. Add it.").arg(member));
    }
}

void refuseMember(const JsonCursor &at, QLatin1StringView member)
{
    if (at[member].exists()) {
        at[member].fault(
            QCoreApplication::translate("desk", "A basis of this kind has no %1. Remove it or correct the kind.")
                .arg(member));
    }
}

void checkKindOfLaw(const JsonCursor &at, const Basis &basis, const Library<Law> &laws)
{
    const auto law =
        std::find_if(laws.rows.cbegin(), laws.rows.cend(), [&basis](const Law &row) { return row.key == basis.law; });
    if (law != laws.rows.cend() && law->kind != basis.kind) {
        at.fault(QCoreApplication::translate("desk", "laws.json gives %1 another kind. Correct one of the two.")
                     .arg(basis.law.text()));
    }
}

// What one guide asks for twice under the same condition.
QString sameness(const QString &what, const Condition &when)
{
    return when.isAlways() ? what : what + u" when "_s + when.text();
}

} // namespace

Basis readBasis(const JsonCursor &at, const Library<Law> &laws)
{
    Basis basis;
    if (!at.isObjectOf({"kind"_L1}, {"law"_L1, "article"_L1, "note"_L1})) {
        return basis;
    }
    basis.law = reference<LawKey>(at["law"_L1], laws);
    basis.article = at["article"_L1].string();
    basis.note = at["note"_L1].string();
    const auto kind = at["kind"_L1].wordIfKnown<BasisKind>({{"statute"_L1, BasisKind::Statute},
                                                            {"rule"_L1, BasisKind::Rule},
                                                            {"local_guide"_L1, BasisKind::LocalGuide},
                                                            {"practice"_L1, BasisKind::Practice}});
    if (!kind) {
        return basis;
    }
    basis.kind = *kind;
    if (basis.kind == BasisKind::Statute || basis.kind == BasisKind::Rule) {
        requireMember(at, "law"_L1);
        requireMember(at, "article"_L1);
        checkKindOfLaw(at["kind"_L1], basis, laws);
    } else {
        requireMember(at, "note"_L1);
        refuseMember(at, "law"_L1);
        refuseMember(at, "article"_L1);
    }
    return basis;
}

FormUse readForm(const JsonCursor &at, const GuideContext &context)
{
    FormUse form;
    if (!at.isObjectOf({"title"_L1, "fields"_L1})) {
        return form;
    }
    form.title = at["title"_L1].text();
    QSet<QString> before;
    for (const JsonCursor &row : at["fields"_L1].elements()) {
        form.fields.append(readFieldUse(row, context));
        const FieldUse &use = form.fields.last();
        checkUnique(row, sameness(use.field.text(), use.when), before);
    }
    return form;
}

QList<MaterialUse> readMaterialUses(const JsonCursor &at, const GuideContext &context)
{
    QList<MaterialUse> uses;
    const QList<JsonCursor> rows = at.elements();
    QSet<QString> before;
    for (const JsonCursor &row : rows) {
        uses.append(readMaterialUse(row, context));
        const MaterialUse &use = uses.last();
        if (!use.material.isEmpty()) {
            checkUnique(row, sameness(use.material.text() + u'@' + use.of.text(), use.when), before);
        }
    }
    checkAlternatives(rows, uses);
    return uses;
}

} // namespace desk
