// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "examplecase.h"
#include "examplecatalogue.h"
#include "paperreading.h"
#include "support.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

ExampleCase &complete(ExampleCase &example)
{
    example.fillForm();
    example.handInEverything();
    return example;
}

} // namespace

TEST_CASE("a materials receipt lists everything handed in with form and count", "[papers]")
{
    ExampleCase example;
    complete(example).ruling.kind = Ruling::Kind::Receive;
    // Handed in for an item that has since been taken off the list.
    HandedIn extra;
    extra.copies = 3;
    example.application.materials.rows.insert(u"id-card@child"_s, extra);
    const Paper receipt = example.receipt();
    CHECK(receipt.number == example.number);
    const block::Table materials = tableWith(receipt, u"形式和份数"_s);
    CHECK(rowOf(materials, u"申请人的居民身份证"_s).at(2) == u"原件1份（核验后退还）、复印件2份"_s);
    CHECK(rowOf(materials, u"代理人的授权委托书"_s).at(2) == u"原件1份（收存）"_s);
    CHECK(rowOf(materials, u"孩子的一寸近期免冠照片"_s).at(2) == u"电子件1份"_s);
    CHECK(rowOf(materials, u"孩子的居民身份证"_s).at(2) == u"复印件3份"_s);
    CHECK(materials.rows.size() == 5);
    CHECK(rowOf(materials, u"申请人的居住证明"_s).isEmpty());
    CHECK(rowOf(tableWith(receipt, u"免予提交的原因"_s), u"结婚证"_s).at(2) == u"已由电子证照库核验"_s);
    CHECK(factOf(receipt, u"申请人"_s) == u"姜𠅤宁"_s);
    CHECK(factOf(receipt, u"经办人"_s) == u"于晓静"_s);
    CHECK(factOf(receipt, u"收件时间"_s) == u"2026年11月24日10时32分"_s);
}

TEST_CASE("a materials receipt states the five working days and their last day", "[papers]")
{
    ExampleCase example;
    complete(example).ruling.kind = Ruling::Kind::Receive;
    const Paper receipt = example.receipt();
    CHECK(allText(receipt).contains(u"五个工作日内（最后一日为2026年12月1日）"_s));
    CHECK(allText(receipt).contains(u"逾期不告知的，自收到申请材料之日起即为受理"_s));
    CHECK(blocksOf<block::Code>(receipt).constFirst().payload.contains(u"|2026-12-01|"_s));
}

TEST_CASE("a receipt that goes with an acceptance or a correction points to it instead of the five days", "[papers]")
{
    ExampleCase accepted;
    CHECK(allText(complete(accepted).receipt()).contains(u"见受理通知书"_s));
    ExampleCase corrected;
    const QString text = allText(corrected.receipt());
    CHECK(text.contains(u"见一次性补正告知书"_s));
    CHECK(text.contains(u"本次没有收取纸质或者电子材料"_s));
    CHECK_FALSE(text.contains(u"最后一日"_s));
}

TEST_CASE("an acceptance notice tells each department's due date and the total", "[papers]")
{
    ExampleCase example;
    const Paper notice = complete(example).acceptance();
    const Decision &decision = example.decision();
    const block::Table items = tableWith(notice, u"办结日期"_s);
    REQUIRE(items.rows.size() == decision.due.items.size());
    CHECK(items.rows.at(0) == QStringList{u"1"_s, u"出生医学证明办理"_s, u"乳山市卫生健康局"_s, u"当场办结"_s,
                                          u"2026年11月24日"_s, u"2026年11月24日"_s});
    CHECK(items.rows.at(1).mid(4) == QStringList{u"2026年11月24日"_s, u"2026年11月25日"_s});
    CHECK(items.rows.at(2).mid(4) == QStringList{u"2026年11月25日"_s, u"2026年12月2日"_s});
    CHECK(decision.due.total == QDate(2026, 12, 2));
    CHECK(allText(notice).contains(u"全部事项最迟办结日期：2026年12月2日。"_s));
}

TEST_CASE("an acceptance notice holds number, people, basis, materials, organ, window, clerk and phone", "[papers]")
{
    ExampleCase example;
    const Paper notice = complete(example).acceptance();
    CHECK(notice.number == example.number);
    CHECK(factOf(notice, u"申请人"_s) == u"姜𠅤宁"_s);
    CHECK(factOf(notice, u"证件号码"_s).contains(u"********"_s));
    CHECK(factOf(notice, u"代理人"_s) == u"宋䶮"_s);
    CHECK(factOf(notice, u"申请人电话"_s) == u"13900001111"_s);
    CHECK(factOf(notice, u"代理人电话"_s) == u"13900002222"_s);
    CHECK(factOf(notice, u"受理日期"_s) == u"2026年11月24日"_s);
    CHECK(factOf(notice, u"办理窗口"_s) == u"乳山市政务服务大厅3号窗口"_s);
    CHECK(factOf(notice, u"经办人"_s) == u"于晓静"_s);
    CHECK(factOf(notice, u"咨询电话"_s) == u"0631-6651234"_s);
    CHECK(allText(notice).contains(u"第三十二条第一款第五项"_s));
    const block::Table basis = tableWith(notice, u"办理结果"_s);
    CHECK(rowOf(basis, u"户口登记"_s).at(2) == u"《中华人民共和国户口登记条例》第七条"_s);
    CHECK(rowOf(basis, u"社会保障卡"_s).at(3) == u"社会保障卡（有效期：长期）"_s);
    const block::Table materials = tableWith(notice, u"使用的部门"_s);
    CHECK(rowOf(materials, u"申请人的居民身份证"_s).at(2) == u"原件1份（核验后退还）、复印件2份"_s);
    CHECK(rowOf(materials, u"结婚证"_s).at(2).startsWith(u"免予提交：已由电子证照库核验"_s));
    CHECK(rowOf(materials, u"孩子的出生医学证明"_s).at(2).startsWith(u"免予提交：由本次一并办理"_s));
    CHECK(rowOf(materials, u"申请人的居住证明"_s).isEmpty()); // the register did for it
    CHECK(blocksOf<block::Signatures>(notice).constFirst().organ == u"乳山市政务服务大厅"_s);
}

TEST_CASE("where nobody acts for the applicant the paper says none", "[papers]")
{
    ExampleCase example;
    complete(example).application.answers.questions.insert(u"agent"_s, u"self"_s);
    const Paper notice = example.acceptance();
    CHECK(factOf(notice, u"代理人"_s) == u"无"_s);
    CHECK(factOf(notice, u"代理人电话"_s).isEmpty());
    CHECK_FALSE(allText(notice).contains(u"宋䶮"_s));
    CHECK(blocksOf<block::Signatures>(example.form()).constFirst().lines.size() == 1);
}

TEST_CASE("licences follow the licensing law, other items by analogy", "[papers]")
{
    ExampleCase mixed;
    CHECK(allText(complete(mixed).acceptance())
              .contains(u"行政许可事项依照、其他事项参照《中华人民共和国行政许可法》"_s));
    ExampleCase others;
    others.application.chosen.removeLast();
    CHECK(allText(complete(others).acceptance()).contains(u"，参照《中华人民共和国行政许可法》"_s));
    ExampleCase licence;
    licence.application.chosen = {VariantKey(u"P005"_s)};
    CHECK(allText(complete(licence).acceptance()).contains(u"，依照《中华人民共和国行政许可法》"_s));
}

TEST_CASE("an enterprise is addressed by its own name", "[papers]")
{
    Catalogue::Content content = exampleCatalogue();
    content.scenarios[0].stage.lifeCycle = LifeCycle::Enterprise;
    content.common.insert(LifeCycle::Enterprise, content.common.value(LifeCycle::Person));
    CommonGuide &common = content.common[LifeCycle::Enterprise];
    const auto ask = [&](const QString &key, const QString &label, FieldType type) {
        Field field = content.fields.at(3);
        field.key = FieldKey(key);
        field.party = PartyKey(key.section(u'.', 0, 0));
        field.label = {label, {}};
        field.type = type;
        content.fields.append(field);
        FieldUse use;
        use.field = field.key;
        common.form.fields.append(use);
    };
    ask(u"applicant.code"_s, u"统一社会信用代码"_s, FieldType::CreditCode);
    ask(u"applicant.enterprise"_s, u"企业名称"_s, FieldType::EnterpriseName);
    ask(u"agent.enterprise"_s, u"出资人名称"_s, FieldType::EnterpriseName);
    ExampleCase example(std::move(content));
    QMap<FieldKey, QJsonValue> &fields = complete(example).application.answers.fields;
    fields.insert(FieldKey(u"applicant.code"_s), exampleCreditCode(77));
    fields.insert(FieldKey(u"applicant.enterprise"_s), u"乳山银滩牡蛎养殖有限公司"_s);
    fields.insert(FieldKey(u"agent.enterprise"_s), u"乳山海产集团有限公司"_s);
    const Paper notice = example.acceptance();
    CHECK(blocksOf<block::Paragraph>(notice).constFirst().text == u"乳山银滩牡蛎养殖有限公司："_s);
    CHECK(factOf(notice, u"企业名称"_s) == u"乳山银滩牡蛎养殖有限公司"_s);
    CHECK(factOf(notice, u"统一社会信用代码"_s) == exampleCreditCode(77));
    CHECK(factOf(notice, u"申请人"_s) == u"姜𠅤宁"_s);
    CHECK_FALSE(allText(notice).contains(u"乳山海产集团有限公司"_s));
}

TEST_CASE("times on papers are those of the counter", "[papers]")
{
    ExampleCase example;
    complete(example).ruling.kind = Ruling::Kind::Receive;
    example.at = QDateTime(QDate(2026, 11, 24), QTime(16, 5), Qt::UTC);
    const Paper receipt = example.receipt();
    CHECK(factOf(receipt, u"收件时间"_s) == u"2026年11月25日0时05分"_s);
    CHECK(blocksOf<block::Signatures>(receipt).constFirst().date == QDate(2026, 11, 25));
}

TEST_CASE("the application form shows the one form as it was filled, grouped by whom it is about", "[papers]")
{
    ExampleCase example;
    const Paper form = complete(example).form();
    CHECK(form.title == u"政务服务综合申请表（个人）"_s);
    QStringList headings;
    for (const block::Heading &heading : blocksOf<block::Heading>(form)) {
        headings.append(heading.text);
    }
    CHECK(headings ==
          QStringList{u"一、申请办理的事项"_s, u"二、孩子"_s, u"三、申请人"_s, u"四、代理人"_s, u"五、声明"_s});
    CHECK(factOf(form, u"孩子性别"_s) == u"女"_s);
    CHECK(factOf(form, u"是否头胎"_s) == u"否"_s);
    CHECK(factOf(form, u"孩子出生日期"_s) == u"2026年11月2日"_s);
    CHECK(factOf(form, u"缴费金额"_s) == u"20元"_s);
    CHECK(factOf(form, u"申请人公民身份号码"_s) == exampleCitizenId(QDate(1994, 3, 8), 22));
    CHECK(factOf(form, u"申请人联系地址"_s) == u"无"_s);
    CHECK(tableWith(form, u"就读学校"_s).rows == QList<QStringList>{{u"1"_s, u"宋一诺"_s, u"2021年6月1日"_s, u"无"_s}});
    CHECK(allText(form).contains(u"对申请材料实质内容的真实性负责"_s));
    CHECK(blocksOf<block::Signatures>(form).constFirst().lines ==
          QStringList{u"申请人签字（盖章）"_s, u"代理人签字"_s});
}

TEST_CASE("an application form shows required fields that are still open as not filled", "[papers]")
{
    ExampleCase example;
    const Paper form = example.form();
    CHECK(factOf(form, u"申请人姓名"_s) == u"未填写"_s);
    CHECK(factOf(form, u"补充说明"_s) == u"无"_s);
    CHECK(allText(form).contains(u"其他子女情况：无。"_s));
}

TEST_CASE("each law is named once, with all its articles", "[papers]")
{
    Catalogue::Content content = exampleCatalogue();
    Guide &guide = *content.scenarios[0].items[1].variants[0].guide;
    const auto article = [](const QString &law, const QString &number) {
        return Basis{BasisKind::Statute, LawKey(law), number, {}};
    };
    guide.basis = {article(u"household-law"_s, u"第七条"_s), article(u"health-law"_s, u"第二条"_s),
                   article(u"household-law"_s, u"第九条"_s), article(u"household-law"_s, u"第七条"_s)};
    ExampleCase example(std::move(content));
    const Paper notice = complete(example).acceptance();
    CHECK(rowOf(tableWith(notice, u"办理结果"_s), u"户口登记"_s).at(2) ==
          u"《中华人民共和国户口登记条例》第七条、第九条；《中华人民共和国母婴保健法》第二条"_s);
}
