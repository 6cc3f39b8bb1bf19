// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "paperwords.h"

#include "citizenid.h"
#include "clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::words {

QString orNone(const QString &text)
{
    return text.trimmed().isEmpty() ? u"无"_s : text;
}

QString orUnfilled(const QString &text)
{
    return text.trimmed().isEmpty() ? u"未填写"_s : text;
}

QString withoutStop(QString text)
{
    while (text.endsWith(u'。') || text.endsWith(u'；')) {
        text.chop(1);
    }
    return text;
}

QString dateOf(QDate day)
{
    Q_ASSERT(day.isValid());
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString momentOf(const QDateTime &utc)
{
    const QDateTime local = atCounter(utc);
    return dateOf(local.date()) + local.time().toString(u"H时mm分"_s);
}

QDate dayOf(const PaperSource &source)
{
    Q_ASSERT(source.at.isValid());
    return atCounter(source.at).date();
}

QString termOf(const Term &term)
{
    return QString::number(term.days) + (term.unit == DayUnit::WorkingDay ? u"个工作日"_s : u"日"_s);
}

QString promiseOf(const Guide &guide)
{
    return guide.handling == Handling::Immediate || guide.promisedTerm.days == 0 ? u"当场办结"_s
                                                                                 : termOf(guide.promisedTerm);
}

QString statutoryOf(const Guide &guide)
{
    return guide.statutoryTerm ? termOf(*guide.statutoryTerm) : u"法律没有规定"_s;
}

QString feeOf(const Fee &fee)
{
    if (!fee.charged) {
        return fee.note.zh.isEmpty() ? u"不收费"_s : fee.note.zh;
    }
    const QString amount = fee.amount + u"元"_s;
    return fee.note.zh.isEmpty() ? amount : u"%1（%2）"_s.arg(amount, fee.note.zh);
}

QString shortName(const Catalogue &catalogue, const DepartmentKey &key)
{
    if (key.isEmpty()) {
        return u"综合窗口"_s;
    }
    const Department *department = catalogue.department(key);
    Q_ASSERT(department);
    return department->name.zh;
}

QString fullName(const Catalogue &catalogue, const DepartmentKey &key)
{
    const Department *department = catalogue.department(key);
    Q_ASSERT(department);
    return department->fullName.isEmpty() ? department->name.zh : department->fullName.zh;
}

QString handlersOf(const Catalogue &catalogue, const Variant &variant)
{
    QList<DepartmentKey> deciding = variant.guide ? QList{variant.guide->handledBy} : variant.lead;
    QStringList leading;
    for (const DepartmentKey &key : deciding) {
        leading.append(fullName(catalogue, key));
    }
    QStringList others;
    for (const DepartmentKey &key : variant.lead + variant.cooperating) {
        const QString name = fullName(catalogue, key);
        if (!leading.contains(name) && !others.contains(name)) {
            others.append(name);
        }
    }
    const QString names = leading.join(u'、');
    return others.isEmpty() ? names : u"%1（协同：%2）"_s.arg(names, others.join(u'、'));
}

QString nameOf(const PlannedItem &item)
{
    return item.ref.item->nameOf(*item.ref.variant).zh;
}

QString placesOf(const Plan &plan, const QList<VariantKey> &variants)
{
    QStringList places;
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        if (variants.contains(plan.items.at(i).ref.variant->key)) {
            places.append(u"第%1项"_s.arg(i + 1));
        }
    }
    return places.join(u'、');
}

// What was read for a row without an article is for those who keep the lists, not for the applicant.
QString basisOf(const Catalogue &catalogue, const QList<Basis> &basis)
{
    struct Source {
        QString text; // a law in book marks, or what stands for one
        QStringList articles;
    };
    QList<Source> sources; // articles of one law stand together, where the law is first named
    for (const Basis &one : basis) {
        const bool isLaw = one.kind == BasisKind::Statute || one.kind == BasisKind::Rule;
        Basis bare = one;
        bare.article.clear();
        const QString text = isLaw                               ? catalogue.describe(bare, Language::Chinese)
                             : one.kind == BasisKind::LocalGuide ? u"本地办事指南"_s
                                                                 : u"窗口通行做法"_s;
        if (text.isEmpty()) {
            continue;
        }
        auto same =
            std::find_if(sources.begin(), sources.end(), [&](const Source &known) { return known.text == text; });
        if (same == sources.end()) {
            same = sources.insert(sources.end(), {text, {}});
        }
        if (isLaw && !one.article.isEmpty() && !same->articles.contains(one.article)) {
            same->articles.append(one.article);
        }
    }
    QStringList described;
    for (const Source &source : std::as_const(sources)) {
        described.append(source.text + source.articles.join(u'、'));
    }
    return described.join(u'；');
}

QString underLicensingLaw(const Plan &plan, const QString &article)
{
    const auto isLicence = [](const PlannedItem &item) { return item.ref.variant->type == ItemType::Licence; };
    const QString rule = u"《中华人民共和国行政许可法》"_s + article;
    if (std::all_of(plan.items.cbegin(), plan.items.cend(), isLicence)) {
        return u"依照"_s + rule;
    }
    if (std::none_of(plan.items.cbegin(), plan.items.cend(), isLicence)) {
        return u"参照"_s + rule;
    }
    return u"行政许可事项依照、其他事项参照"_s + rule;
}

QString windowOf(const Counter &counter)
{
    Q_ASSERT(!counter.station.name.isEmpty());
    return u"%1%2号窗口"_s.arg(counter.station.name.zh).arg(counter.window);
}

QString phoneOf(const Counter &counter)
{
    return counter.consultationPhone.isEmpty() ? u"见窗口公示"_s : counter.consultationPhone;
}

namespace {

QString text(const PaperSource &source, const FieldKey &field)
{
    return source.application->answers.fields.value(field).toString();
}

// Citizen numbers are shown masked: the paper may lie about. Credit codes are public.
QString shownNumber(const QString &number, QDate today)
{
    const auto parsed = CitizenId::parse(number, today);
    const CitizenId *citizen = std::get_if<CitizenId>(&parsed);
    return citizen ? citizen->masked() : orUnfilled(number);
}

// The enterprise that applies: the first on the form with a name; null in a person's matter and before it is filled.
const FormGroup *enterpriseOf(const PaperSource &source)
{
    if (source.plan->scenario->stage.lifeCycle != LifeCycle::Enterprise) {
        return nullptr;
    }
    for (const FormGroup &group : source.plan->form.groups) {
        for (const FormField &field : group.fields) {
            if (field.definition->type == FieldType::EnterpriseName && !text(source, field.definition->key).isEmpty()) {
                return &group;
            }
        }
    }
    return nullptr;
}

// Its names, then its credit codes, each with its own label.
Facts enterpriseFacts(const PaperSource &source)
{
    Facts names;
    Facts codes;
    const FormGroup *enterprise = enterpriseOf(source);
    for (const FormField &field : enterprise ? enterprise->fields : QList<FormField>()) {
        const FieldType type = field.definition->type;
        const QString value = text(source, field.definition->key);
        if (type == FieldType::EnterpriseName && !value.isEmpty()) {
            names.append({field.definition->label.zh, value});
        } else if (type == FieldType::CreditCode && !value.isEmpty()) {
            codes.append({field.definition->label.zh, value});
        }
    }
    return names + codes;
}

} // namespace

QString legalName(const PaperSource &source)
{
    const Facts names = enterpriseFacts(source);
    return names.isEmpty() ? source.application->applicantName() : names.constFirst().second;
}

Facts applicantFacts(const PaperSource &source)
{
    const Application &application = *source.application;
    Facts facts{{u"申请人"_s, orUnfilled(application.applicantName())},
                {u"证件号码"_s, shownNumber(application.applicantIdNumber(), dayOf(source))}};
    facts += enterpriseFacts(source);
    facts.append({u"申请人电话"_s, orUnfilled(application.applicantPhone())});
    if (application.hasAgent()) {
        facts.append({u"代理人"_s, orUnfilled(application.agentName())});
        facts.append({u"代理人电话"_s, orUnfilled(text(source, FieldKey(u"agent.phone"_s)))});
    } else {
        facts.append({u"代理人"_s, orNone({})});
    }
    facts.append({u"办理场景"_s, source.plan->scenario->name.zh});
    return facts;
}

Facts counterFacts(const PaperSource &source)
{
    Q_ASSERT(!source.counter.clerk.isEmpty());
    return {{u"办理窗口"_s, windowOf(source.counter)},
            {u"经办人"_s, source.counter.clerk},
            {u"咨询电话"_s, phoneOf(source.counter)}};
}

Facts situationFacts(const PaperSource &source)
{
    const Answers answers = effectiveAnswers(*source.catalogue, *source.plan->scenario, source.application->answers);
    Facts facts;
    for (const Question *question : questionsToAsk(*source.catalogue, *source.plan->scenario, answers)) {
        const QString chosen = answers.questions.value(question->key);
        const auto option = std::find_if(question->options.cbegin(), question->options.cend(),
                                         [&](const Option &one) { return one.key == chosen; });
        facts.append({question->ask.zh, option == question->options.cend() ? u"尚未回答"_s : option->label.zh});
    }
    return facts;
}

} // namespace desk::words
