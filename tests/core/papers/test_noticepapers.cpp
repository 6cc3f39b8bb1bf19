// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "examplecase.h"
#include "examplecatalogue.h"
#include "paperreading.h"
#include "support.h"

#include <QJsonArray>

using namespace desk;
using namespace Qt::StringLiterals;

TEST_CASE("the one-time notice names every material with its form, its standard, who needs it and on what basis",
          "[papers]")
{
    ExampleCase example;
    const Paper notice = example.notice();
    const block::Table materials = tableWith(notice, u"形式和份数"_s);
    const block::Table exempt = tableWith(notice, u"不用提交的原因"_s);
    for (const Requirement &row : example.plan().checklist.rows) {
        INFO(row.row.toStdString());
        CHECK(rowOf(materials, row.name().zh).isEmpty() != rowOf(exempt, row.name().zh).isEmpty());
    }
    // Two departments ask for it, one with one copy and one with two.
    const QStringList card = rowOf(materials, u"申请人的居民身份证"_s);
    CHECK(card.at(2) == u"原件核验、复印件2份"_s);
    CHECK(card.at(3) == u"在有效期内"_s);
    CHECK(card.at(4) == u"市卫健局、市公安局"_s);
    CHECK(card.at(5) == u"《中华人民共和国母婴保健法》第二十三条；《中华人民共和国户口登记条例》第七条"_s);
    CHECK(rowOf(materials, u"代理人的授权委托书"_s).at(2) == u"收原件"_s);
    CHECK(rowOf(materials, u"代理人的授权委托书"_s).at(4) == u"综合窗口"_s);
    CHECK(rowOf(materials, u"孩子的一寸近期免冠照片"_s).at(1).contains(u"可容缺后补"_s));
    CHECK(rowOf(materials, u"结婚证"_s).at(5) ==
          u"窗口通行做法"_s); // what was read for it is not the applicant's matter
    CHECK(rowOf(materials, u"结婚证"_s).at(1).contains(u"能凭电子证照、数据共享核验的，不用提交"_s));
}

TEST_CASE("the one-time notice tells what need not be brought, and why", "[papers]")
{
    ExampleCase example;
    const QStringList served = rowOf(tableWith(example.notice(), u"不用提交的原因"_s), u"孩子的出生医学证明"_s);
    REQUIRE_FALSE(served.isEmpty());
    CHECK(served.at(2) == u"由本次一并办理的“出生医学证明办理”的办理结果提供"_s);
    example.handInEverything();
    const QStringList waived = rowOf(tableWith(example.notice(), u"不用提交的原因"_s), u"结婚证"_s);
    REQUIRE_FALSE(waived.isEmpty());
    CHECK(waived.at(2) == u"已由电子证照库核验（2026年11月24日10时32分）"_s);
}

TEST_CASE("what to bring stands in large print, alternatives in one line", "[papers]")
{
    ExampleCase example;
    const QStringList lines = blocksOf<block::LargeList>(example.notice()).constFirst().lines;
    CHECK(lines.contains(u"3. 申请人的居民户口簿（原件核验、复印件2份） 或者 申请人的居住证明（收原件），任选一项"_s));
    CHECK(lines.contains(u"1. 孩子的一寸近期免冠照片（电子件）（可以后补）"_s));
    CHECK(lines.size() == 5);
    CHECK_FALSE(lines.join(u'\n').contains(u"出生医学证明"_s));
}

TEST_CASE("what lies on the counter already need not be brought again", "[papers]")
{
    ExampleCase example;
    example.handInEverything();
    const Paper notice = example.notice();
    CHECK(blocksOf<block::LargeList>(notice).constFirst().lines == QStringList{u"不需要再带材料。"_s});
    CHECK(rowOf(tableWith(notice, u"形式和份数"_s), u"申请人的居民身份证"_s).at(1).contains(u"已提交"_s));
}

TEST_CASE("the one-time notice tells situation, departments, terms, order, fees, conditions, place and phone",
          "[papers]")
{
    ExampleCase example;
    const Paper notice = example.notice();
    CHECK(factOf(notice, u"办理场景"_s) == u"出生一件事"_s);
    CHECK(factOf(notice, u"由谁来办？"_s) == u"委托代理人"_s);
    CHECK(factOf(notice, u"孩子在哪里出生？"_s) == u"本市助产机构"_s);
    const block::Table items = tableWith(notice, u"承诺期限"_s);
    CHECK(items.rows.at(0) == QStringList{u"1"_s, u"出生医学证明办理"_s, u"乳山市卫生健康局"_s, u"法律没有规定"_s,
                                          u"当场办结"_s, u"不收费"_s});
    CHECK(items.rows.at(1) == QStringList{u"2"_s, u"户口登记（出生登记）"_s,
                                          u"乳山市公安局（协同：乳山市卫生健康局）"_s, u"20个工作日"_s, u"1个工作日"_s,
                                          u"不收费"_s});
    CHECK(items.rows.at(2).constLast() == u"20元（每张）"_s);
    const QString text = allText(notice);
    CHECK(text.contains(u"第2项在第1项办结后开始办理；第3项在第2项办结后开始办理。"_s));
    CHECK(text.contains(u"自受理之日起6个工作日内全部办结"_s));
    CHECK(text.contains(u"收费20元，收费依据：《中华人民共和国户口登记条例》第九条"_s));
    CHECK(text.contains(u"出生医学证明办理：（1）在本市助产机构出生；（2）尚未领取过出生医学证明。"_s));
    CHECK(factOf(notice, u"地点"_s) == u"乳山市政务服务大厅"_s);
    CHECK(factOf(notice, u"咨询电话"_s) == u"0631-6651234"_s);
    CHECK_FALSE(factOf(notice, u"时间"_s).isEmpty());
}

TEST_CASE("while a question is open, the notice says that a material depends on it", "[papers]")
{
    ExampleCase example;
    example.application.answers.questions.remove(u"agent"_s);
    const Paper notice = example.notice();
    CHECK(factOf(notice, u"由谁来办？"_s) == u"尚未回答"_s);
    CHECK(rowOf(tableWith(notice, u"形式和份数"_s), u"代理人的授权委托书"_s)
              .at(1)
              .contains(u"是否需要，看“由谁来办？”的回答"_s));
    CHECK(allText(notice).contains(u"代理人的授权委托书（收原件）（视情况需要）"_s));
}

TEST_CASE("an item without a published guide is named as such and promises nothing", "[papers]")
{
    ExampleCase example;
    example.application.chosen.append(VariantKey(u"P006"_s));
    const Paper notice = example.notice();
    CHECK(rowOf(tableWith(notice, u"承诺期限"_s), u"居民身份证申领（首次）"_s).at(4) == u"办事指南尚未公布"_s);
    CHECK(allText(notice).contains(u"（尚未公布办事指南的事项除外）"_s));
    ExampleCase published;
    CHECK_FALSE(allText(published.notice()).contains(u"尚未公布"_s));
}

TEST_CASE("an item that the applicant does not need is named with the reason", "[papers]")
{
    Catalogue::Content content = exampleCatalogue();
    Guide &guide = *content.scenarios[0].items[1].variants[0].guide;
    guide.notNeeded = {
        {std::get<Condition>(Condition::parse(u"birth_place == 'hospital'"_s)),
         {{u"出生时已经登记。"_s, {}}, {BasisKind::Statute, LawKey(u"household-law"_s), u"第七条"_s, {}}}}};
    ExampleCase example(std::move(content));
    CHECK(allText(example.notice()).contains(u"项不需要办理：出生时已经登记"_s));
    example.ruling = {Ruling::Kind::NotNeeded, {}, u"出生时已经登记"_s};
    CHECK(allText(example.refusal()).contains(u"依据：《中华人民共和国户口登记条例》第七条"_s));
}

TEST_CASE("a correction notice names every material and field that is open, and nothing else", "[papers]")
{
    ExampleCase example;
    example.fillForm();
    example.handInEverything();
    example.application.answers.fields.remove(FieldKey(u"child.sex"_s));
    example.application.answers.fields.insert(FieldKey(u"agent.phone"_s), u"12"_s);
    example.application.materials.rows.remove(u"photo@child"_s);
    example.application.materials.rows[u"mandate@agent"_s].faults = {u"unsigned"_s};
    const Paper notice = example.correction();

    const block::Table materials = tableWith(notice, u"需要的部门和依据"_s);
    CHECK(materials.rows.size() == example.decision().openRows.size());
    const QStringList mandate = rowOf(materials, u"代理人的授权委托书"_s);
    CHECK(mandate.at(2) == u"委托人没有签名或者盖章。"_s);
    CHECK(mandate.at(3) == u"请委托人签名或者盖章后重新提交。标准：委托人签名或者盖章；载明权限和期限。"_s);
    CHECK(mandate.at(4) == u"综合窗口：《中华人民共和国行政许可法》第二十九条"_s);
    CHECK_FALSE(rowOf(materials, u"孩子的一寸近期免冠照片"_s).isEmpty());

    const block::Table fields = tableWith(notice, u"填写项"_s);
    CHECK(fields.rows.size() == example.decision().openFields.size());
    CHECK(rowOf(fields, u"孩子性别"_s).at(2) == u"没有填写"_s);
    CHECK(rowOf(fields, u"代理人联系电话"_s).at(2) == u"填写有误"_s);
    CHECK(rowOf(fields, u"代理人联系电话"_s).at(4) == u"综合窗口：核对代理人联系电话"_s);
}

TEST_CASE(
    "a correction notice states the law, how and where to correct, and leaves room for the signature and the time",
    "[papers]")
{
    ExampleCase example;
    const Paper notice = example.correction();
    const QString text = allText(notice);
    CHECK(text.contains(u"《中华人民共和国行政许可法》第三十二条第一款第四项"_s));
    CHECK(text.contains(u"不再提出其他补正要求"_s));
    CHECK(text.contains(u"办理期限自受理之日起计算"_s));
    CHECK(factOf(notice, u"补交地点"_s) == u"乳山市政务服务大厅3号窗口"_s);
    CHECK(factOf(notice, u"告知时间"_s) == u"2026年11月24日10时32分"_s);
    const block::Signatures signatures = blocksOf<block::Signatures>(notice).constFirst();
    CHECK(signatures.organ == u"乳山市政务服务大厅"_s);
    CHECK(signatures.lines.contains(u"申请人（代理人）签收"_s));
    CHECK(signatures.lines.contains(u"送达时间"_s));
}

TEST_CASE("departments with one reason for a field are named together", "[papers]")
{
    ExampleCase example;
    CHECK(rowOf(tableWith(example.correction(), u"填写项"_s), u"孩子姓名"_s).at(4) ==
          u"市卫健局、市公安局、市人社局：核对孩子姓名"_s);
}

TEST_CASE("a faulty cell of a table is named by its row and column", "[papers]")
{
    ExampleCase example;
    example.fillForm();
    example.handInEverything();
    QJsonArray siblings = example.application.answers.fields[FieldKey(u"child.siblings"_s)].toArray();
    siblings.append(QJsonObject{{u"name"_s, u"宋一言"_s}, {u"born"_s, u"昨天"_s}});
    example.application.answers.fields.insert(FieldKey(u"child.siblings"_s), siblings);
    CHECK_FALSE(rowOf(tableWith(example.correction(), u"填写项"_s), u"孩子：其他子女情况第2行“出生日期”"_s).isEmpty());
}

TEST_CASE("a refusal names the reason, the competent organ and both remedies with their last days", "[papers]")
{
    ExampleCase example;
    example.fillForm();
    example.ruling = {Ruling::Kind::NotOurs, u"威海市公安局"_s, u"该事项由设区的市级公安机关办理。"_s};
    const Paper refusal = example.refusal();
    const QString text = allText(refusal);
    CHECK(refusal.title == u"不予受理决定书"_s);
    CHECK(text.contains(u"第三十二条第一款第二项"_s));
    CHECK(text.contains(u"该事项由设区的市级公安机关办理。"_s));
    CHECK(text.contains(u"请向威海市公安局提出申请"_s));
    CHECK(text.contains(u"六十日内（当日送达的，至2027年1月23日）"_s));
    CHECK(text.contains(u"《中华人民共和国行政复议法》第二十条"_s));
    CHECK(text.contains(u"六个月内（当日送达的，至2027年5月24日）"_s));
    CHECK(text.contains(u"《中华人民共和国行政诉讼法》第四十六条"_s));
    CHECK(blocksOf<block::Signatures>(refusal).constFirst().organ == u"乳山市政务服务大厅"_s);
}

TEST_CASE("a matter that needs no application is told so, without an organ to go to", "[papers]")
{
    ExampleCase example;
    example.fillForm();
    example.ruling = {Ruling::Kind::NotNeeded, {}, u"孩子已在出生时登记户口，不需要再次办理"_s};
    const Paper refusal = example.refusal();
    CHECK(refusal.title == u"不受理告知书"_s);
    CHECK(allText(refusal).contains(u"第三十二条第一款第一项"_s));
    CHECK(allText(refusal).contains(u"孩子已在出生时登记户口，不需要再次办理。"_s));
    CHECK_FALSE(allText(refusal).contains(u"应当向哪里申请"_s));
}
