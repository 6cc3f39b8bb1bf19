// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "verdicttexts.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString closed(const QString &sentence, QChar stop)
{
    static const QString stops = u"。！？；.!?;"_s;
    return sentence.isEmpty() || stops.contains(sentence.back()) ? sentence : sentence + stop;
}

Text sentence(const Text &text)
{
    return {closed(text.zh, u'。'), closed(text.en.isEmpty() ? text.zh : text.en, u'.')};
}

Text copyCount(int count)
{
    return {u"复印件 %1 份"_s.arg(count), count == 1 ? u"1 copy"_s : u"%1 copies"_s.arg(count)};
}

Text withNote(const Text &text, const QString &note)
{
    if (note.trimmed().isEmpty()) {
        return sentence(text);
    }
    return sentence({u"%1（%2）"_s.arg(text.zh, note.trimmed()), u"%1 (%2)"_s.arg(text.en, note.trimmed())});
}

Text routeText(ExemptionRoute route)
{
    switch (route) {
    case ExemptionRoute::ELicence:
        return {u"已核验电子证照，不用提交"_s, u"Verified as an electronic licence, not needed"_s};
    case ExemptionRoute::SharedData:
        return {u"已通过数据共享核验，不用提交"_s, u"Verified through shared data, not needed"_s};
    case ExemptionRoute::Result:
        return {u"由已办结事项的结果代替，不用提交"_s,
                u"Replaced by the result of an item already completed, not needed"_s};
    case ExemptionRoute::Dossier:
        return {u"档案里已有有效的材料，不用提交"_s, u"A valid one is in the dossier, not needed"_s};
    case ExemptionRoute::Pledge: return {u"已书面承诺，不用提交"_s, u"Pledged in writing, not needed"_s};
    }
    Q_UNREACHABLE();
}

Text routeName(ExemptionRoute route)
{
    switch (route) {
    case ExemptionRoute::ELicence: return {u"电子证照"_s, u"an electronic licence"_s};
    case ExemptionRoute::SharedData: return {u"数据共享"_s, u"shared data"_s};
    case ExemptionRoute::Result: return {u"办理结果"_s, u"the result of another item"_s};
    case ExemptionRoute::Dossier: return {u"档案里的材料"_s, u"a document in the dossier"_s};
    case ExemptionRoute::Pledge: return {u"告知承诺"_s, u"a written pledge"_s};
    }
    Q_UNREACHABLE();
}

// A fault that the material no longer knows, as after a change of catalogue, still is one.
Text faultText(const Material &material, const QString &key, Text MaterialFault::*part)
{
    const auto known = std::find_if(material.faults.cbegin(), material.faults.cend(),
                                    [&key](const MaterialFault &fault) { return fault.key == key; });
    if (known != material.faults.cend()) {
        return sentence((*known).*part);
    }
    if (part == &MaterialFault::text) {
        return {u"材料有问题（%1）。"_s.arg(key), u"There is something wrong with it (%1)."_s.arg(key)};
    }
    return {u"请改正后重新提交。"_s, u"Correct it and hand it in again."_s};
}

Text faults(const Requirement &row, const HandedIn &handedIn, Text MaterialFault::*part)
{
    Text all;
    QStringList keys = handedIn.faults;
    keys.removeDuplicates();
    QList<Text> told;
    for (const QString &key : std::as_const(keys)) {
        const Text text = faultText(*row.material, key, part);
        if (!told.contains(text)) {
            told.append(text);
            all = joined(all, text);
        }
    }
    return all;
}

} // namespace

Text joined(const Text &first, const Text &second)
{
    const QString gap = first.en.isEmpty() || second.en.isEmpty() ? QString() : u" "_s;
    return {first.zh + second.zh, first.en + gap + second.en};
}

Lacking lacking(const Requirement &row, const HandedIn &handedIn)
{
    if (row.electronic && handedIn.electronic) {
        return {};
    }
    const bool asksNothingSpecial = row.original == Original::None && row.copies == 0;
    return {row.original != Original::None && !handedIn.original,
            std::max(0, row.copies - std::max(0, handedIn.copies)),
            asksNothingSpecial && !handedIn.original && handedIn.copies <= 0};
}

Text servedReason(const VariantKey &producer)
{
    return {u"由本次一并办理的 %1 的办理结果提供，不用提交。"_s.arg(producer.text()),
            u"Provided by the result of %1, handled in the same application; not needed."_s.arg(producer.text())};
}

Text exemptReason(const Evidence &evidence)
{
    return withNote(routeText(evidence.route), evidence.note);
}

Text satisfiedReason(const Requirement &row, const HandedIn &handedIn)
{
    if (row.electronic && handedIn.electronic) {
        return {u"已收电子文件。"_s, u"Electronic file received."_s};
    }
    Text reason;
    if (row.original == Original::Inspect) {
        reason = {u"原件已核验。"_s, u"Original inspected."_s};
    } else if (row.original == Original::Keep) {
        reason = {u"原件已收。"_s, u"Original received."_s};
    }
    if (row.copies > 0) {
        const Text copies = copyCount(row.copies);
        reason = joined(reason, {u"已收%1。"_s.arg(copies.zh), u"Received: %1."_s.arg(copies.en)});
    }
    return reason.isEmpty() ? Text{u"已收。"_s, u"Received."_s} : reason;
}

Text lackingReason(const Requirement &row, const HandedIn &handedIn)
{
    const Lacking lack = lacking(row, handedIn);
    Text reason;
    if (lack.anything || (!handedIn.original && handedIn.copies <= 0)) {
        reason = handedIn.electronic && !row.electronic ? Text{u"只有电子文件，这份材料要纸质的。"_s,
                                                               u"Only an electronic file is there; paper is needed."_s}
                                                        : Text{u"没有提交。"_s, u"Not handed in."_s};
    }
    if (lack.original) {
        reason = joined(reason, row.original == Original::Inspect
                                    ? Text{u"缺原件，要核验。"_s, u"The original is missing; it has to be inspected."_s}
                                    : Text{u"缺原件，要收存。"_s, u"The original is missing; it has to be kept."_s});
    }
    if (lack.copies > 0) {
        const Text copies = copyCount(lack.copies);
        reason = joined(reason, {u"缺%1。"_s.arg(copies.zh), u"Missing: %1."_s.arg(copies.en)});
    }
    return reason;
}

Text lackingMend(const Requirement &row, const HandedIn &handedIn)
{
    const Lacking lack = lacking(row, handedIn);
    Text mend;
    if (lack.original) {
        mend = row.original == Original::Inspect ? Text{u"请出示原件供核验。"_s, u"Show the original for inspection."_s}
                                                 : Text{u"请提交原件。"_s, u"Hand in the original."_s};
    }
    if (lack.copies > 0) {
        const Text copies = copyCount(lack.copies);
        mend = joined(mend, {u"请提交%1。"_s.arg(copies.zh), u"Hand in %1."_s.arg(copies.en)});
    }
    if (lack.anything) {
        mend = row.electronic ? Text{u"请提交电子文件或者纸质材料。"_s, u"Hand in an electronic file or paper."_s}
                              : Text{u"请提交纸质材料。"_s, u"Hand it in on paper."_s};
    } else if (row.electronic) {
        mend = joined(mend, {u"也可以提交电子文件。"_s, u"An electronic file will do instead."_s});
    }
    return mend;
}

Text faultyReason(const Requirement &row, const HandedIn &handedIn)
{
    Text reason = faults(row, handedIn, &MaterialFault::text);
    const QString remark = handedIn.remark.trimmed();
    if (!remark.isEmpty()) {
        reason = joined(reason, sentence({remark, remark}));
    }
    return lacking(row, handedIn).isNothing() ? reason : joined(reason, lackingReason(row, handedIn));
}

Text faultyMend(const Requirement &row, const HandedIn &handedIn)
{
    Text mend = faults(row, handedIn, &MaterialFault::mend);
    if (!handedIn.remark.trimmed().isEmpty()) {
        mend = joined(mend, {u"请按窗口说明改正后重新提交。"_s, u"Correct it as explained and hand it in again."_s});
    }
    return lacking(row, handedIn).isNothing() ? mend : joined(mend, lackingMend(row, handedIn));
}

Text uselessExemption(const Requirement &row, const Evidence &evidence)
{
    const Text route = routeName(evidence.route);
    if (row.exemptBy.isEmpty()) {
        return {u"这份材料不能免交。"_s, u"This document cannot be waived."_s};
    }
    Text allowed;
    for (const ExemptionRoute usable : row.exemptBy) {
        const Text name = routeName(usable);
        allowed.zh += (allowed.zh.isEmpty() ? QString() : u"、"_s) + name.zh;
        allowed.en += (allowed.en.isEmpty() ? QString() : u" or "_s) + name.en;
    }
    return {u"这份材料不能凭%1免交，可以凭%2免交。"_s.arg(route.zh, allowed.zh),
            u"This document is not waived by %1, only by %2."_s.arg(route.en, allowed.en)};
}

Text metByAnother(const Requirement &other)
{
    const Text name = other.name();
    return {u"可以任选一种，已有“%1”，不用再提交。"_s.arg(name.zh),
            u"One of several is enough; “%1” is there, so this is not needed."_s.arg(name.en)};
}

Text oneOf(const QList<const Requirement *> &rows)
{
    QStringList zh;
    QStringList en;
    for (const Requirement *row : rows) {
        zh.append(row->name().zh);
        en.append(row->name().en);
    }
    return {u"以下材料任选一种提交即可：%1。"_s.arg(zh.join(u'、')), u"Hand in one of: %1."_s.arg(en.join(u"; "_s))};
}

Text openNeed(const QList<Text> &dependsOn)
{
    if (dependsOn.isEmpty()) {
        return {u"是否需要，现有信息还不能确定，先按需要提交。"_s,
                u"Whether it is needed cannot be told from what is known, so it is asked for."_s};
    }
    QStringList zh;
    QStringList en;
    for (const Text &text : dependsOn) {
        zh.append(u"“%1”"_s.arg(text.zh));
        en.append(u"“%1”"_s.arg(text.en));
    }
    return {u"是否需要，要先回答：%1"_s.arg(zh.join(u'、')) + u'。',
            u"Whether it is needed depends on: %1."_s.arg(en.join(u", "_s))};
}

} // namespace desk
