// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/table_reader.h"

#include "tests/support/spreadsheet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QByteArray& place, const QByteArray& value)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

QByteArray number(const QByteArray& place, const QByteArray& value, int style = 0)
{
    return "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

const QByteArray headings = "<row r=\"1\">" + text("A1", "Name") + text("B1", "Value") + "</row>";

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells();
    void countsFrom1904();
    void sheets();
    void emptyRowsAreNone();
    void refused_data();
    void refused();
    void oldOrEncrypted();
    void cutAnywhere();

private:
    using Parts = QMap<QString, QByteArray>;
    [[nodiscard]] QString write(const Parts& parts) const
    {
        const QString path = folder_.filePath(u"deals.xlsx"_s);
        return writeArchive(path, parts) ? path : QString();
    }
    [[nodiscard]] static Result<QList<TableRow>> rows(const QString& path, const QString& sheet = {})
    {
        auto reader = TableReader::open(path, {{}, {}, 0, sheet});
        if (!reader)
            return reader.problem();
        QList<TableRow> all;
        while (true) {
            auto row = (*reader)->next();
            if (!row)
                return row.problem();
            if (!*row)
                return all;
            all.append(std::move(**row));
        }
    }

    QTemporaryDir folder_;
};

void TestXlsx::cells()
{
    const QByteArray strings =
        "<si><t>Umowa Łódź</t></si><si><r><t xml:space=\"preserve\">Two </t></r><r><t>runs</t></r>"
        "<rPh><t>spoken</t></rPh></si>";
    const QByteArray sheet =
        "<row r=\"2\">" + text("A2", "Text") + text("B2", "Amount") + text("C2", "Day") +
        text("D2", "Moment") + text("E2", "Formula") + text("F2", "Yes") + text("H2", "After a gap") +
        "</row>" +
        // Shared texts, an amount, days, a formula with its last result, one that was never computed.
        "<row r=\"3\" spans=\"1:8\"><c r=\"A3\" t=\"s\"><v>0</v></c>" + number("B3", "1.234", 3) +
        number("C3", "46353", 1) + number("D3", "46353.586805555555", 2) +
        "<c r=\"E3\" t=\"str\"><f>CONCATENATE(\"a\",\"b\")</f><v>ab</v></c><c r=\"F3\" t=\"b\"><v>1</v></c>" +
        text("H3", "=1+1") + "</row>" +
        "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>1</v></c><c r=\"E7\"><f>NOW()</f></c><c r=\"F7\" "
        "t=\"e\"><v>#N/A</v></c>"
        "<c r=\"G7\" t=\"d\"><v>2026-11-27T10:00:00</v></c><c r=\"H7\" t=\"s\"><v>99</v></c></row>"
        // Places may be left out.
        "<row><c><v>5</v></c><c t=\"inlineStr\"><is><t>six &amp; &lt;more&gt;_x000D_</t></is></c></row>";
    const QString path = write(workbookParts({{"Deals", sheet}}, strings));
    auto reader = TableReader::open(path);
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->headings(), (QStringList{u"Text"_s, u"Amount"_s, u"Day"_s, u"Moment"_s, u"Formula"_s,
                                                 u"Yes"_s, QString(), u"After a gap"_s}));
    QCOMPARE((*reader)->headingLine(), 2);
    QVERIFY(!(*reader)->delimiter() && !(*reader)->encoding());
    const auto read = rows(path);
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(0), (TableRow{3,
                                    {u"Umowa Łódź"_s, u"1.234"_s, u"2026-11-27"_s, u"2026-11-27 14:05:00"_s,
                                     u"ab"_s, u"TRUE"_s, QString(), u"=1+1"_s}}));
    QCOMPARE(read->at(1), (TableRow{7,
                                    {u"Two runs"_s, QString(), QString(), QString(), QString(), u"#N/A"_s,
                                     u"2026-11-27 10:00:00"_s}}));
    QCOMPARE(read->at(2), (TableRow{8, {u"5"_s, u"six & <more>\r"_s}}));
}

void TestXlsx::countsFrom1904()
{
    const QByteArray sheet =
        headings + "<row r=\"2\">" + number("A2", "44891", 1) + number("B2", "44891") + "</row>";
    const auto read = rows(write(workbookParts({{"Deals", sheet}}, {}, "date1904=\"1\"")));
    QVERIFY(read.ok());
    QCOMPARE(read->at(0).cells, (QStringList{u"2026-11-27"_s, u"44891"_s}));
}

void TestXlsx::sheets()
{
    const QByteArray other =
        "<row r=\"1\">" + text("A1", "Other") + "</row><row r=\"2\">" + text("A2", "here") + "</row>";
    const QString path =
        write(workbookParts({{"Notes!", other},
                             {"Deals", headings + "<row r=\"2\">" + text("A2", "first") + "</row>"},
                             {"Old", other}}));
    auto reader = TableReader::open(path);
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->sheets(), (QStringList{u"Deals"_s, u"Old"_s}));
    QCOMPARE((*reader)->sheet(), u"Deals"_s);
    QCOMPARE(rows(path)->first().cells.first(), u"first"_s);
    QCOMPARE(rows(path, u"old"_s)->first().cells.first(), u"here"_s);
    const auto missing = rows(path, u"Nowhere"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.problem(),
             (Problem{ProblemCode::ImportSheetMissing, {u"deals.xlsx"_s, u"Nowhere"_s, u"Deals, Old"_s}}));
}

void TestXlsx::emptyRowsAreNone()
{
    QByteArray sheet = headings;
    for (int row = 2; row < 20'000; ++row)
        sheet += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"A" + QByteArray::number(row) +
                 "\" s=\"1\"/></row>";
    sheet += "<row r=\"1048576\">" + text("A1048576", "last") + "</row>";
    const auto read = rows(write(workbookParts({{"Deals", sheet}})));
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first(), (TableRow{1'048'576, {u"last"_s}}));
}

void TestXlsx::refused_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const Parts& parts, ProblemCode code) {
        QTest::newRow(name) << parts << int(code);
    };
    Parts parts = workbookParts({{"Deals", headings}});
    const auto without = [&parts](const QString& part) {
        Parts left = parts;
        left.remove(part);
        return left;
    };
    row("no workbook", without(u"xl/workbook.xml"_s), ProblemCode::ImportSpreadsheetBroken);
    row("no relations", without(u"_rels/.rels"_s), ProblemCode::ImportSpreadsheetBroken);
    row("no sheet", without(u"xl/worksheets/sheet1.xml"_s), ProblemCode::ImportSpreadsheetBroken);
    row("no shared texts", without(u"xl/sharedStrings.xml"_s), ProblemCode::ImportSpreadsheetBroken);
    row("another archive", {{u"content.xml"_s, "<office/>"}}, ProblemCode::ImportSpreadsheetBroken);
    row("empty", workbookParts({{"Deals", ""}}), ProblemCode::ImportEmpty);
    row("not XML", workbookParts({{"Deals", "<row r=\"1\"><c>"}}), ProblemCode::ImportSpreadsheetBroken);
    row("a column too many",
        workbookParts({{"Deals", headings + "<row r=\"2\">" + text("ALM2", "1001") + "</row>"}}),
        ProblemCode::ImportTooManyColumns);
    row("a cell too large",
        workbookParts({{"Deals", headings + "<row r=\"2\">" + text("A2", QByteArray(largestCell + 1, 'x')) +
                                     "</row>"}}),
        ProblemCode::ImportCellTooLarge);
    Parts bomb = parts;
    bomb[u"xl/worksheets/sheet1.xml"_s] =
        "<!DOCTYPE a [<!ENTITY b \"" + QByteArray(1000, 'b') +
        "\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
        "<worksheet><sheetData><row><c "
        "t=\"inlineStr\"><is><t>&c;&c;&c;&c;</t></is></c></row></sheetData></worksheet>";
    row("entities", bomb, ProblemCode::ImportSpreadsheetBroken);
    Parts texts = parts;
    const QByteArray long1 = "<si><t>" + QByteArray(1'000'000, 'x') + "</t></si>";
    QByteArray many;
    for (int i = 0; i < 140; ++i)
        many += long1;
    texts[u"xl/sharedStrings.xml"_s] = "<sst>" + many + "</sst>";
    row("texts that fill the memory", texts, ProblemCode::ImportSpreadsheetTooLarge);
}

void TestXlsx::refused()
{
    QFETCH(Parts, parts);
    QFETCH(int, code);
    const auto read = rows(write(parts));
    QVERIFY(!read);
    QCOMPARE(int(read.problem().code), code);
    QCOMPARE(read.problem().values.first(), u"deals.xlsx"_s);
}

void TestXlsx::oldOrEncrypted()
{
    // Old Excel and encrypted files look like this.
    const QString path = folder_.filePath(u"old.xls"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1000, '\0'));
    file.close();
    const auto read = rows(path);
    QVERIFY(!read);
    QCOMPARE(read.problem(), (Problem{ProblemCode::ImportOldSpreadsheet, {u"old.xls"_s}}));
}

void TestXlsx::cutAnywhere()
{
    QByteArray sheet = headings;
    for (int row = 2; row < 40; ++row)
        sheet += "<row>" + text("A2", "Deal " + QByteArray::number(row)) +
                 number("B2", QByteArray::number(row * 7919)) + "</row>";
    const QString path = write(workbookParts({{"Deals", sheet}}));
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString damaged = folder_.filePath(u"damaged.xlsx"_s);
    for (qsizetype at = 8; at < bytes.size(); at += 7) {
        QByteArray cut = bytes;
        if (at % 2 == 0)
            cut.truncate(at);
        else
            cut[at] = char(cut[at] ^ 0x55);
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(cut);
        file.close();
        // Whatever comes of it: a problem, or rows; never a crash or an endless file.
        if (const auto read = rows(damaged); read)
            QVERIFY(read->size() <= 40);
        else
            QVERIFY(!read.problem().values.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
