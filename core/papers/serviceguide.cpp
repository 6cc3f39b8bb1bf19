// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "serviceguide.h"

#include "conditionwords.h"
#include "paperbuilder.h"
#include "papermaterials.h"
#include "paperwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString typeWord(ItemType type)
{
    switch (type) {
    case ItemType::Licence: return u"行政许可"_s;
    case ItemType::Confirmation: return u"行政确认"_s;
    case ItemType::Benefit: return u"行政给付"_s;
    case ItemType::PublicService: return u"公共服务"_s;
    case ItemType::OtherPower: return u"其他行政权力"_s;
    case ItemType::Other: return u"其他"_s;
    }
    Q_UNREACHABLE();
}

QString levelWord(AuthorityLevel level)
{
    switch (level) {
    case AuthorityLevel::County: return u"县级"_s;
    case AuthorityLevel::City: return u"市级（威海市），本窗口转报"_s;
    case AuthorityLevel::Province: return u"省级，本窗口转报"_s;
    }
    Q_UNREACHABLE();
}

QString objectWord(ServiceObject object)
{
    switch (object) {
    case ServiceObject::NaturalPerson: return u"个人"_s;
    case ServiceObject::Enterprise: return u"企业"_s;
    case ServiceObject::IndividualBusiness: return u"个体工商户"_s;
    case ServiceObject::Organisation: return u"事业单位、社会组织等其他组织"_s;
    }
    Q_UNREACHABLE();
}

QString channelWord(const QString &channel)
{
    return channel == u"counter"  ? u"窗口"_s
           : channel == u"online" ? u"网上"_s
           : channel == u"mobile" ? u"手机"_s
                                  : u"自助终端"_s;
}

QString withBasis(const Catalogue &catalogue, const QString &text, const std::optional<Basis> &basis)
{
    const QString named = basis ? words::basisOf(catalogue, {*basis}) : QString();
    return named.isEmpty() ? text : u"%1（%2）"_s.arg(text, named);
}

// One guide on its way to paper.
class GuideWriter {
public:
    GuideWriter(const Catalogue &catalogue, const VariantRef &ref, PaperBuilder &builder)
        : m_catalogue(catalogue), m_ref(ref), m_guide(*ref.variant->guide), m_builder(builder)
    {
    }

    void write() const
    {
        writeConditions();
        writeMaterials();
        writeForm();
        writeTime();
        writeResult();
        writeNotNeeded();
    }

private:
    QString when(const Condition &condition) const
    {
        return inWords(m_catalogue, *m_ref.scenario, condition, Language::Chinese);
    }

    void numbered(const QList<Text> &texts) const
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString text = words::withoutStop(texts.at(i).zh) + u"。"_s;
            m_builder.paragraph(texts.size() == 1 ? text : u"（%1）%2"_s.arg(i + 1).arg(text));
        }
    }

    void writeConditions() const
    {
        m_builder.heading(u"谁可以办"_s);
        QStringList objects;
        for (const ServiceObject object : m_guide.serviceObjects) {
            objects.append(objectWord(object));
        }
        m_builder.paragraph(u"服务对象：%1。"_s.arg(objects.join(u'、')));
        numbered(m_guide.conditions);
    }

    QString remarkOn(const MaterialUse &use) const
    {
        QStringList remarks;
        if (!use.when.isAlways()) {
            remarks.append(when(use.when) + u"时需要"_s);
        }
        if (use.need == Need::Tolerable) {
            remarks.append(u"可容缺后补"_s);
        }
        QStringList others;
        for (const MaterialUse &other : m_guide.materials) {
            if (&other != &use && !use.alternative.isEmpty() && other.alternative == use.alternative) {
                others.append(nameOf(other));
            }
        }
        if (!others.isEmpty()) {
            remarks.append(u"与%1任选一项"_s.arg(others.join(u'、')));
        }
        if (const QString waiver = words::waivedBy(use.exemptBy); !waiver.isEmpty()) {
            remarks.append(waiver);
        }
        return remarks.isEmpty() ? u"必须提交"_s : remarks.join(u'；');
    }

    QString nameOf(const MaterialUse &use) const
    {
        const QString name = m_catalogue.material(use.material)->name.zh;
        const Party *party = m_catalogue.party(use.of);
        return party ? u"%1（%2）"_s.arg(name, party->name.zh) : name;
    }

    void writeMaterials() const
    {
        m_builder.heading(u"要带什么"_s);
        QList<QStringList> rows;
        const CommonGuide &common = m_catalogue.common(m_ref.scenario->stage.lifeCycle);
        for (const QList<MaterialUse> *uses : {&common.materials, &m_guide.materials}) {
            for (const MaterialUse &use : *uses) {
                const bool isRepeated = uses == &common.materials && isAsked(use);
                if (isRepeated) {
                    continue;
                }
                const QString standard = words::standardOf(*m_catalogue.material(use.material));
                const QString basis = words::basisOf(m_catalogue, {use.basis});
                rows.append({nameOf(use), words::demandedForm(use.original, use.copies, use.electronic), remarkOn(use),
                             standard.isEmpty() ? u"无其他要求"_s : standard, basis.isEmpty() ? u"办事指南"_s : basis});
            }
        }
        m_builder.numberedTable({u"材料"_s, u"形式和份数"_s, u"什么时候需要"_s, u"要求"_s, u"依据"_s},
                                {19, 14, 22, 22, 16}, rows);
        m_builder.paragraph(u"在一窗一并办理几个事项的，相同的材料只交一份。"_s);
    }

    // Whether the guide itself names a row that every application asks for.
    bool isAsked(const MaterialUse &common) const
    {
        return std::any_of(m_guide.materials.cbegin(), m_guide.materials.cend(), [&common](const MaterialUse &use) {
            return use.material == common.material && use.of == common.of;
        });
    }

    void writeForm() const
    {
        m_builder.heading(u"填什么表"_s);
        QStringList labels;
        for (const FieldUse &use : m_guide.form.fields) {
            labels.append(use.as.isEmpty() ? m_catalogue.field(use.field)->label.zh : use.as.zh);
        }
        m_builder.paragraph(labels.isEmpty() ? u"只填一窗申请表的申请人信息，可以在窗口当场填写。"_s
                                             : u"《%1》，可以在窗口当场填写。除申请人信息外，填写：%2。"_s.arg(
                                                   m_guide.form.title.zh, labels.join(u'、')));
    }

    void writeTime() const
    {
        m_builder.heading(u"办多久、收多少钱"_s);
        m_builder.facts({{u"法定期限"_s, m_guide.statutoryTerm ? withBasis(m_catalogue, words::statutoryOf(m_guide),
                                                                           m_guide.statutoryTerm->basis)
                                                               : words::statutoryOf(m_guide)},
                         {u"承诺期限"_s, words::promiseOf(m_guide)},
                         {u"收费"_s, withBasis(m_catalogue, words::feeOf(m_guide.fee), m_guide.fee.basis)},
                         {u"到现场次数"_s, m_guide.channels == QStringList{u"counter"_s} ? u"1次"_s : u"最多1次"_s}});
        QStringList before;
        for (const VariantKey &key : m_guide.after) {
            const VariantRef ref = m_catalogue.variant(key);
            before.append(u"“%1”"_s.arg(ref.item->nameOf(*ref.variant).zh));
        }
        if (!before.isEmpty()) {
            m_builder.paragraph(u"%1办结后开始办理。"_s.arg(before.join(u'、')));
        }
    }

    void writeResult() const
    {
        m_builder.heading(u"办完拿到什么"_s);
        const ItemResult &result = m_guide.result;
        m_builder.facts({{u"办理结果"_s, result.name.zh},
                         {u"有效期"_s, result.validity.zh},
                         {u"电子证照"_s, result.eLicence ? u"有"_s : u"没有"_s}});
    }

    void writeNotNeeded() const
    {
        if (m_guide.notNeeded.isEmpty()) {
            return;
        }
        m_builder.heading(u"什么情况不用办"_s);
        for (const NotNeeded &reason : m_guide.notNeeded) {
            m_builder.paragraph(withBasis(m_catalogue, reason.grounds.because.zh, reason.grounds.basis));
        }
    }

    const Catalogue &m_catalogue;
    const VariantRef &m_ref;
    const Guide &m_guide;
    PaperBuilder &m_builder;
};

void writeHead(PaperBuilder &builder, const Catalogue &catalogue, const VariantRef &ref)
{
    const Variant &variant = *ref.variant;
    words::Facts head{{u"事项名称"_s, ref.item->nameOf(variant).zh},
                      {u"办理场景"_s, u"%1 · %2"_s.arg(ref.scenario->stage.name.zh, ref.scenario->name.zh)},
                      {u"事项类型"_s, typeWord(variant.type)},
                      {u"行使层级"_s, levelWord(variant.level)},
                      {u"承办部门"_s, words::handlersOf(catalogue, variant)}};
    if (variant.guide) {
        QStringList channels;
        for (const QString &channel : variant.guide->channels) {
            channels.append(channelWord(channel));
        }
        head.append({u"办件类型"_s, variant.guide->handling == Handling::Immediate ? u"即办件"_s : u"承诺件"_s});
        head.append({u"办理方式"_s, channels.join(u'、')});
    }
    builder.facts(head);
}

void writeChange(PaperBuilder &builder, const Catalogue &catalogue, const Variant &variant)
{
    const Change &change = *variant.change;
    builder.heading(variant.isAbolished() ? u"本事项已经取消，不需要办理"_s : u"事项变化"_s);
    builder.paragraph(u"%1：%2"_s.arg(words::dateOf(change.on),
                                      withBasis(catalogue, change.grounds.because.zh, change.grounds.basis)));
}

void writePlace(PaperBuilder &builder, const Counter &counter)
{
    builder.heading(u"在哪里办"_s);
    builder.facts({{u"地点"_s, counter.station.name.zh},
                   {u"窗口"_s, u"综合受理窗口"_s},
                   {u"时间"_s, u"工作日，以窗口公示的办公时间为准"_s},
                   {u"咨询电话"_s, words::phoneOf(counter)}});
}

} // namespace

Paper serviceGuide(const Catalogue &catalogue, const VariantRef &ref, const Counter &counter, QDate day)
{
    const Variant &variant = *ref.variant;
    PaperBuilder builder(PaperKind::ServiceGuide, titleOf(PaperKind::ServiceGuide, true), variant.key.text());
    writeHead(builder, catalogue, ref);
    if (variant.change) {
        writeChange(builder, catalogue, variant);
    }
    if (variant.guide) {
        GuideWriter(catalogue, ref, builder).write();
    } else if (!variant.isAbolished()) {
        builder.heading(u"办事指南尚未公布"_s);
        builder.paragraph(u"窗口先收下材料、出具收件凭证，并在五个工作日内告知是否受理。"_s);
    }
    writePlace(builder, counter);
    if (variant.guide) {
        builder.heading(u"法律依据"_s);
        const QString basis = words::basisOf(catalogue, variant.guide->basis);
        builder.paragraph(basis.isEmpty() ? u"本地办事指南"_s : basis);
    }
    builder.paragraph(u"清单版本：%1，打印日期：%2。办理条件和材料有变化的，以窗口当日告知为准。"_s.arg(
        catalogue.version(), words::dateOf(day)));
    return builder.paper();
}

} // namespace desk
