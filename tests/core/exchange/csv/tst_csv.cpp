// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/table_reader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

/// Everything a file holds, or the problem that ended the reading.
struct Everything
{
    QStringList headings;
    QList<TableRow> rows;
    QChar delimiter;
    TextEncoding encoding = TextEncoding::Utf8;
    QStringList plainHeadings;
    qint64 headingLine = 0;
};

Result<Everything> everything(const QByteArray& bytes, const TableOptions& options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = TableReader::read(std::move(buffer), u"deals.csv"_s, options);
    if (!reader)
        return reader.problem();
    Everything all{(*reader)->headings(),
                   {},
                   (*reader)->delimiter().value_or(QChar()),
                   (*reader)->encoding().value_or(TextEncoding::Utf8),
                   (*reader)->plainHeadings(),
                   (*reader)->headingLine()};
    while (true) {
        auto row = (*reader)->next();
        if (!row)
            return row.problem();
        if (!*row)
            return all;
        all.rows.append(**row);
    }
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void keepsLineNumbers();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void tellsLanguagesApart_data();
    void tellsLanguagesApart();
    void everyLetterOfWindows1250();
    void numbersHeadingsThatComeTwice();
    void takesTheChosenHeadingLine();
    void lettersAcrossPieces();
    void refuses_data();
    void refuses();
};

void TestCsv::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("no end of line") << QByteArray("a,b\n1,2") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("cr") << QByteArray("a,b\r1,2\r") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("quoted") << QByteArray("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n")
                            << QStringList{u"1,5"_s, u"say \"hi\""_s};
    QTest::newRow("line in a cell") << QByteArray("a,b\n\"x\ny\",2\n") << QStringList{u"x\ny"_s, u"2"_s};
    QTest::newRow("empty cells") << QByteArray("a,b,c\n,x,\n") << QStringList{QString(), u"x"_s, QString()};
    QTest::newRow("nothing but delimiters")
        << QByteArray(",,\na,b\n,\n1,2\n , \n\"\",\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("named delimiter") << QByteArray("sep=;\na;b\n1,5;2,5\n")
                                     << QStringList{u"1,5"_s, u"2,5"_s};
    QTest::newRow("unusual named delimiter")
        << QByteArray("SEP=^\r\na^b\r\n1,5^2\r\n") << QStringList{u"1,5"_s, u"2"_s};
    QTest::newRow("quoted named delimiter")
        << QByteArray("\"sep=;\"\na;b,c\n1;2,5\n") << QStringList{u"1"_s, u"2,5"_s};
    QTest::newRow("tab named") << QByteArray("sep=\t\na,b\tc\n1\t2\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("empty quotes") << QByteArray("a,b\n\"\",2\n") << QStringList{QString(), u"2"_s};
    QTest::newRow("shorter") << QByteArray("a,b\n1\n") << QStringList{u"1"_s};
    QTest::newRow("longer") << QByteArray("a,b\n1,2,3\n") << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("a blank line before semicolons")
        << QByteArray("\na;b;c\nA;B;1\n") << QStringList{u"A"_s, u"B"_s, u"1"_s};
    QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("quote inside") << QByteArray("a,b\n5\" disk,2\n") << QStringList{u"5\" disk"_s, u"2"_s};
}

void TestCsv::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cells);
    const auto all = everything(bytes);
    QVERIFY(all.ok());
    QVERIFY(all->headings.first().startsWith(u"a"_s));
    QCOMPARE(all->rows.size(), 1);
    QCOMPARE(all->rows.first().cells, cells);
}

void TestCsv::keepsLineNumbers()
{
    const auto all = everything("a,b\n1,2\n\n\"x\r\ny\",3\n4,5\n");
    QVERIFY(all.ok());
    QCOMPARE(all->rows.size(), 3);
    QCOMPARE(all->rows[0].line, 2);
    QCOMPARE(all->rows[1].line, 4);
    QCOMPARE(all->rows[2].line, 6);
}

void TestCsv::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QChar(u',');
    QTest::newRow("semicolon, commas in prices") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << QChar(u';');
    QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n") << QChar(u'\t');
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << QChar(u'|');
    QTest::newRow("quoted commas") << QByteArray("a;b\n\"1,2,3\";4\n") << QChar(u';');
    QTest::newRow("one column") << QByteArray("a\n1\n") << QChar(u',');
}

void TestCsv::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    const auto all = everything(bytes);
    QVERIFY(all.ok());
    QCOMPARE(all->delimiter, delimiter);
}

void TestCsv::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const QString text = u"nazwa,firma\nZażółć gęślą,Łódź\n"_s;
    const auto row = [](const char* name, const QByteArray& bytes, TextEncoding encoding) {
        QTest::newRow(name) << bytes << int(encoding);
    };
    row("UTF-8", text.toUtf8(), TextEncoding::Utf8);
    row("UTF-8 with mark", encoded(text, QStringConverter::Utf8, true), TextEncoding::Utf8);
    row("UTF-16LE with mark", encoded(text, QStringConverter::Utf16LE, true),
        TextEncoding::Utf16LittleEndian);
    row("UTF-16BE with mark", encoded(text, QStringConverter::Utf16BE, true), TextEncoding::Utf16BigEndian);
    row("UTF-16LE", encoded(text, QStringConverter::Utf16LE, false), TextEncoding::Utf16LittleEndian);
    row("UTF-16BE", encoded(text, QStringConverter::Utf16BE, false), TextEncoding::Utf16BigEndian);
    for (const auto encoding : {TextEncoding::Windows1250, TextEncoding::Iso88592}) {
        QStringEncoder encoder(encodingName(encoding).toLatin1().constData());
        QVERIFY(encoder.isValid());
        row(encodingName(encoding).toLatin1().constData(), encoder(text), encoding);
    }
}

void TestCsv::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const auto all = everything(bytes);
    QVERIFY(all.ok());
    QCOMPARE(int(all->encoding), encoding);
    QCOMPARE(all->headings.first(), u"nazwa"_s);
    QCOMPARE(all->rows.first().cells, (QStringList{u"Zażółć gęślą"_s, u"Łódź"_s}));
    // Told the encoding, the file reads the same.
    const auto told = everything(bytes, {{}, TextEncoding(encoding)});
    QVERIFY(told.ok());
    QCOMPARE(told->rows, all->rows);
}

void TestCsv::tellsLanguagesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char* text, const char* encoding) {
        QTest::addRow("%s in %s", text, encoding) << QString::fromUtf8(text) << QString::fromLatin1(encoding);
    };
    for (const char* encoding : {"Windows-1250", "ISO-8859-2"}) {
        row("Spółka Jawna Świętosławski", encoding);
        row("Łódź;Kraków;Gdańsk", encoding);
        row("właściciel", encoding);
        row("Příliš žluťoučký kůň", encoding);
        row("Árvíztűrő tükörfúrógép", encoding);
    }
    for (const char* text : {"Müller & Söhne, Groß-Gerau", "fenêtre, déjà là, Noël",
                             "Peña y Muñoz; León; Málaga", "João, coração, São Paulo",
                             "Malmö, Ångström, Næstved, Tromsø", "£100,£250.00", "perché, città, così"})
        row(text, "windows-1252");
    row("Preis 100 €, „Ware“ – für Köln", "windows-1252");
    row("Bürostühle für Köln;Café à la carte;Géraud à Besançon", "windows-1252");
    row("Zażółć gęślą jaźń", "IBM852");
    row("Spółka Jawna Świętosławski;Łódź;Gdańsk", "IBM852");
    row("Cena 100 €, „Usługa” – dla Łodzi", "windows-1250");
}

void TestCsv::tellsLanguagesApart()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QStringEncoder encoder(encoding.toLatin1().constData());
    QVERIFY(encoder.isValid());
    const auto all = everything(encoder(u"name|x\n"_s + text + u"|1\n"_s), {u'|', {}});
    QVERIFY(all.ok());
    QCOMPARE(all->rows.first().cells.first(), text);
}

void TestCsv::numbersHeadingsThatComeTwice()
{
    const auto all = everything("Status,Name,status,Status (1),\n1,2,3,4,5\n");
    QVERIFY(all.ok());
    QCOMPARE(all->headings,
             (QStringList{u"Status (2)"_s, u"Name"_s, u"status (3)"_s, u"Status (1)"_s, QString()}));
    QCOMPARE(all->plainHeadings.mid(0, 3), (QStringList{u"Status"_s, u"Name"_s, u"status"_s}));
}

void TestCsv::takesTheChosenHeadingLine()
{
    const QByteArray bytes("Report, of, all\n\nname;value\nA;1,5\n");
    const auto first = everything(bytes);
    QVERIFY(first.ok());
    QCOMPARE(first->headings.first(), u"Report"_s);
    const auto chosen = everything(bytes, {{}, {}, 3});
    QVERIFY(chosen.ok());
    QCOMPARE(chosen->headings, (QStringList{u"name"_s, u"value"_s}));
    QCOMPARE(chosen->headingLine, 3);
    QCOMPARE(chosen->rows.size(), 1);
    const auto blank = everything(bytes, {{}, {}, 2}); // the next one that holds something
    QVERIFY(blank.ok());
    QCOMPARE(blank->headingLine, 3);
    const auto beyond = everything(bytes, {{}, {}, 9});
    QVERIFY(!beyond.ok());
    QCOMPARE(beyond.problem().code, ProblemCode::ImportEmpty);
}

void TestCsv::everyLetterOfWindows1250()
{
    const QByteArray bytes(
        "a\n\xA5\xC6\xCA\xA3\xD1\xD3\x8C\x8F\xAF\xB9\xE6\xEA\xB3\xF1\xF3\x9C\x9F\xBF\x80\x9A\xF8\n");
    const auto all = everything(bytes);
    QVERIFY(all.ok());
    QCOMPARE(all->rows.first().cells.first(), u"ĄĆĘŁŃÓŚŹŻąćęłńóśźż€šř"_s);
}

void TestCsv::lettersAcrossPieces()
{
    // Every letter takes several bytes, so pieces of any even size cut some of them.
    QString text = u"a,b\nx,"_s;
    for (int i = 0; i < 100'000; ++i)
        text += i % 3 == 0 ? u"😀"_s : i % 3 == 1 ? u"ł"_s : u"€"_s;
    text += u"\n"_s;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const auto all = everything(encoded(text, encoding, true));
        QVERIFY(all.ok());
        QCOMPARE(all->rows.first().cells.last(), text.mid(6).chopped(1));
    }
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char* name, const QByteArray& bytes, ProblemCode code,
                        const QStringList& values) {
        QTest::newRow(name) << bytes << int(code) << (QStringList{u"deals.csv"_s} + values);
    };
    row("empty", "", ProblemCode::ImportEmpty, {});
    row("only blank lines", "\n \n\n", ProblemCode::ImportEmpty, {});
    row("nothing but delimiters", ",,\n,,\n", ProblemCode::ImportEmpty, {});
    row("only a named delimiter", "sep=;\n", ProblemCode::ImportEmpty, {});
    row("quote never closed", "a,b\n1,2\n3,\"4\n5,6\n", ProblemCode::ImportBrokenQuote, {u"3"_s});
    row("text after a quote", "a,b\n1,\"2\"x\n", ProblemCode::ImportBrokenQuote, {u"2"_s});
    row("NUL", QByteArray("a,b\n1,2\n3,\0\n", 12), ProblemCode::ImportBinary, {u"3"_s});
    row("NUL among headings", QByteArray("a,\0b\n1,2\n", 9), ProblemCode::ImportBinary, {u"1"_s});
    row("10,000 columns", QByteArray(9'999, ',') + "a\n", ProblemCode::ImportTooManyColumns,
        {u"10000"_s, u"1000"_s});
    row("cell over 1 MB", "a,b\n1," + QByteArray(largestCell + 1, 'x') + "\n",
        ProblemCode::ImportCellTooLarge, {u"2"_s});
    row("quoted cell over 1 MB", "a,b\n1,\"" + QByteArray(largestCell + 1, 'x') + "\"\n",
        ProblemCode::ImportCellTooLarge, {u"2"_s});
    // Read as anything else, its good letters would all be wrong.
    row("damaged UTF-8", QByteArray("a,b\n") + QByteArray("Żółć,ąę\n").repeated(3) + "Ż\xF3łć,ąę\n",
        ProblemCode::ImportWrongEncoding, {u"5"_s, u"UTF-8"_s});
    row("cut off letter",
        "\xEF\xBB\xBF"
        "a,b\n1,\xC5",
        ProblemCode::ImportWrongEncoding, {u"2"_s, u"UTF-8"_s});
    row("half a UTF-16 unit",
        QByteArray("\xFF\xFE"
                   "a\0\n\0"
                   "b",
                   7),
        ProblemCode::ImportWrongEncoding, {u"2"_s, u"UTF-16LE"_s});
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QStringList, values);
    const auto all = everything(bytes);
    QVERIFY(!all.ok());
    QCOMPARE(int(all.problem().code), code);
    QCOMPARE(all.problem().values, values);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
