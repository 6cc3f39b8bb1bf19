// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "examplecase.h"
#include "paperreading.h"
#include "paperrenderer.h"
#include "pdfreading.h"
#include "support.h"

#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

Paper paperWith(const QList<Block> &blocks)
{
    Paper paper{PaperKind::OneTimeNotice, u"一次性告知单"_s, u"371083-03-20261124-0007-4"_s, blocks};
    paper.blocks.append(block::Signatures{u"乳山市政务服务大厅"_s, QDate(2026, 11, 24), {u"经办人"_s}});
    return paper;
}

block::Table longTable(int rows)
{
    block::Table table{{u"序号"_s, u"事项"_s, u"承办部门"_s}, {10, 60, 30}, {}};
    for (int i = 1; i <= rows; ++i) {
        const QString name =
            u"第%1号互联网上网服务营业场所经营单位从事互联网上网服务经营活动许可（新设、变更、延续、补证、注销）"
            u"及与其一并办理的消防安全、信息网络安全、环境保护等前置条件的核验，限本行政区域内的固定场所"_s;
        table.rows.append({QString::number(i), name.arg(i), u"乳山市行政审批服务局%1科"_s.arg(i)});
    }
    return table;
}

qsizetype pageOf(const QStringList &pages, const QString &text)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages.at(i).contains(comparable(text))) {
            return i;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("the text of every paper can be read back from its PDF, character by character", "[printing]")
{
    for (const Paper &paper : ExampleCase::allPapers()) {
        for (const PrintSize size : {PrintSize::Normal, PrintSize::Large}) {
            const QString text = pdf::pageTexts(renderPdf(paper, size)).join(QString());
            for (const QString &expected : textsOf(paper)) {
                // In large print a row of a wide table is a card, whose first line carries the serial number.
                if (size == PrintSize::Large && expected == u"序号"_s) {
                    continue;
                }
                INFO(paper.title.toStdString() << ": " << expected.toStdString());
                CHECK(text.contains(comparable(expected)));
            }
            CHECK(text.contains(comparable(paper.number)));
        }
    }
}

TEST_CASE("every font of a PDF is embedded", "[printing]")
{
    for (const Paper &paper : ExampleCase::allPapers()) {
        const QStringList lines =
            pdf::run(u"pdffonts"_s, {u"-"_s}, renderPdf(paper)).split(u'\n', Qt::SkipEmptyParts).mid(2);
        REQUIRE_FALSE(lines.isEmpty());
        static const QRegularExpression embedded(u" yes +(yes|no) +yes +\\d+ +\\d+$"_s);
        for (const QString &line : lines) {
            INFO(line.toStdString());
            CHECK(line.contains(embedded));
        }
        CHECK(lines.join(u'\n').contains(u"WenQuanYiZenHei"_s));
    }
}

TEST_CASE("a paper is A4, and every page says which it is of how many", "[printing]")
{
    const QByteArray bytes = renderPdf(paperWith({longTable(60)}));
    const int pages = pdf::pageCount(bytes);
    REQUIRE(pages > 2);
    const QString text = pdf::run(u"pdftotext"_s, {u"-raw"_s, u"-"_s, u"/dev/stdout"_s}, bytes);
    for (int i = 0; i < pages; ++i) {
        CHECK(pdf::pageSizeMm(bytes, i).width() == Approx(210).margin(0.5));
        CHECK(pdf::pageSizeMm(bytes, i).height() == Approx(297).margin(0.5));
        CHECK(text.contains(u"第 %1 页 共 %2 页"_s.arg(i + 1).arg(pages)));
    }
    CHECK(text.count(u"乳山市政务服务大厅"_s) == pages + 1); // the footers and the seal's place
}

TEST_CASE("the QR code read from the page says what the paper's code says, and is at least 25 mm wide", "[printing]")
{
    for (const Paper &paper : ExampleCase::allPapers()) {
        for (const PrintSize size : {PrintSize::Normal, PrintSize::Large}) {
            INFO(paper.title.toStdString());
            const QList<block::Code> expected = blocksOf<block::Code>(paper);
            const std::optional<pdf::FoundCode> found = pdf::codeOfLastPage(renderPdf(paper, size));
            REQUIRE(found.has_value() == !expected.isEmpty());
            if (found) {
                CHECK(found->text == expected.constFirst().payload);
                CHECK(found->sideMm >= 25);
                CHECK(found->sideMm < 40);
            }
        }
    }
}

TEST_CASE("a code that stands without signatures is drawn too", "[printing]")
{
    Paper paper = paperWith({});
    paper.blocks = {block::Paragraph{u"扫码查询。"_s}, block::Code{u"RSYC1|x|1||0"_s, u"查询码"_s}};
    const QByteArray bytes = renderPdf(paper);
    const std::optional<pdf::FoundCode> found = pdf::codeOfLastPage(bytes);
    REQUIRE(found);
    CHECK(found->text == u"RSYC1|x|1||0"_s);
    CHECK(pdf::pageTexts(bytes).constFirst().contains(u"查询码"_s));
}

TEST_CASE("rare characters of names are drawn, not left as boxes", "[printing]")
{
    const auto drawn = [](const QString &name) {
        return pdf::page(renderPdf(paperWith({block::Facts{{{u"申请人"_s, name}}}})), 0, 150);
    };
    const QImage box = drawn(u"\ue0ea"_s); // private use: no font has it
    for (const QString &name : {u"𠅤"_s, u"㛃"_s, u"䶮"_s}) {
        INFO(name.toStdString());
        CHECK(drawn(name) != box);
        CHECK(drawn(name) != drawn({}));
    }
    CHECK(drawn(u"䶮"_s) == drawn(u"䶮"_s));
    const QString text = pdf::pageTexts(renderPdf(paperWith({block::Paragraph{u"宋㛃与宋䶮"_s}}))).join(QString());
    CHECK(text.contains(u"宋㛃与宋䶮"_s));
}

TEST_CASE("a table of sixty rows keeps every row whole and its header on every page", "[printing]")
{
    for (const PrintSize size : {PrintSize::Normal, PrintSize::Large}) {
        const block::Table table = longTable(60);
        const QStringList pages = pdf::pageTexts(renderPdf(paperWith({table}), size));
        for (const QStringList &row : table.rows) {
            const qsizetype page = pageOf(pages, row.join(QString()));
            INFO(row.at(0).toStdString());
            CHECK(page >= 0); // all cells one after the other: on one page
        }
        const QString header = table.header.join(QString());
        qsizetype withRows = 0;
        for (const QString &page : pages) {
            if (page.contains(u"号互联网上网服务"_s)) {
                ++withRows;
                CHECK(page.count(header) == 1);
                CHECK(page.indexOf(header) < page.indexOf(u"号互联网上网服务"_s));
            }
        }
        CHECK(withRows >= 3);
    }
}

TEST_CASE("a row that is higher than a page goes on over several pages and loses nothing", "[printing]")
{
    QString words;
    for (int i = 0; i < 900; ++i) {
        words += u"第%1句。"_s.arg(i);
    }
    const block::Table table{{u"序号"_s, u"说明"_s}, {10, 90}, {{u"1"_s, words}, {u"2"_s, u"末行"_s}}};
    const QStringList pages = pdf::pageTexts(renderPdf(paperWith({table}), PrintSize::Large));
    CHECK(pages.size() > 2);
    QString body = pages.join(QString());
    body.remove(table.header.join(QString()));
    CHECK(body.contains(words));
    CHECK(body.contains(u"末行"_s));
}

TEST_CASE("a heading never stands alone at the end of a page, nor a signature at the start of one", "[printing]")
{
    const QString after =
        u"紧接标题的一段话，足够长，长到可以在页末断成两截：第一截留在标题下面，第二截到下一页去，"
        u"这样才能看出标题有没有被单独留在页末。再加一句，使它有四行。再加一句，使它有四行。"
        u"再加一句，使它有五六行。再加一句，使它有五六行。再加一句，使它有五六行。再加一句，使它有五六行。"
        u"再加一句，使它有五六行。再加一句，使它有五六行。最后一句在末行收尾。"_s;
    int broken = 0;
    for (int lines = 20; lines < 46; ++lines) {
        QList<Block> blocks;
        for (int i = 0; i < lines; ++i) {
            blocks.append(block::Paragraph{u"填充行%1。"_s.arg(i)});
        }
        blocks << block::Heading{u"一、标题"_s} << block::Paragraph{after};
        const QStringList pages = pdf::pageTexts(renderPdf(paperWith(blocks)));
        INFO(lines);
        const qsizetype page = pageOf(pages, u"一、标题"_s);
        CHECK(pageOf(pages, u"紧接标题的一段话"_s) == page);
        CHECK(pageOf(pages, u"收尾。"_s) == pageOf(pages, u"（盖章处）"_s));
        broken += pageOf(pages, after) < 0 ? 1 : 0;
    }
    CHECK(broken > 0); // the paragraph was broken in some of them, so that the rule was put to the test
}

TEST_CASE("a heading stays with the first row of its table", "[printing]")
{
    for (int lines = 20; lines < 46; ++lines) {
        QList<Block> blocks;
        for (int i = 0; i < lines; ++i) {
            blocks.append(block::Paragraph{u"填充行%1。"_s.arg(i)});
        }
        blocks << block::Heading{u"一、标题"_s} << longTable(2);
        const QStringList pages = pdf::pageTexts(renderPdf(paperWith(blocks)));
        INFO(lines);
        CHECK(pageOf(pages, u"第1号互联网"_s) == pageOf(pages, u"一、标题"_s));
    }
}

TEST_CASE("large print is larger: fewer words on a page", "[printing]")
{
    ExampleCase example;
    const Paper notice = example.notice();
    CHECK(pdf::pageCount(renderPdf(notice, PrintSize::Large)) > pdf::pageCount(renderPdf(notice)));
}

TEST_CASE("a printer gets the pages, the range and the copies that were asked for", "[printing]")
{
    const QTemporaryDir folder;
    const Paper paper = paperWith({longTable(60)});
    const QByteArray whole = renderPdf(paper);
    const auto print = [&](const auto &prepare) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        prepare(printer);
        REQUIRE(printPaper(paper, printer));
        QFile file(folder.filePath(u"printed.pdf"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray all = print([](QPrinter &) {});
    CHECK(pdf::pageTexts(all) == pdf::pageTexts(whole));
    CHECK(pdf::pageSizeMm(all, 0).height() == Approx(297).margin(0.5));
    const QByteArray second = print([](QPrinter &printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 2);
    });
    CHECK(pdf::pageTexts(second) == QStringList{pdf::pageTexts(whole).at(1)});
}

TEST_CASE("a printer that does not take the paper gives an error that says what to do", "[printing]")
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(u"/nowhere/at/all.pdf"_s);
    const Result<Done> printed = printPaper(paperWith({}), printer);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().kind == ErrorKind::Unreachable);
    CHECK_FALSE(printed.error().message.isEmpty());
}
