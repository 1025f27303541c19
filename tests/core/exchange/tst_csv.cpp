// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

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
    QList<CsvRow> rows;
    QChar delimiter;
    TextEncoding encoding = TextEncoding::Utf8;
};

Result<Everything> everything(const QByteArray& bytes, const CsvOptions& options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = CsvReader::read(std::move(buffer), u"deals.csv"_s, options);
    if (!reader)
        return reader.problem();
    Everything all{(*reader)->headings(), {}, (*reader)->delimiter(), (*reader)->encoding()};
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
    void everyLetterOfWindows1250();
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
    QTest::newRow("empty cells") << QByteArray("a,b,c\n,,\n") << QStringList{QString(), QString(), QString()};
    QTest::newRow("empty quotes") << QByteArray("a,b\n\"\",2\n") << QStringList{QString(), u"2"_s};
    QTest::newRow("shorter") << QByteArray("a,b\n1\n") << QStringList{u"1"_s};
    QTest::newRow("longer") << QByteArray("a,b\n1,2,3\n") << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("quote inside") << QByteArray("a,b\n5\" disk,2\n") << QStringList{u"5\" disk"_s, u"2"_s};
}

void TestCsv::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cells);
    const auto all = everything(bytes);
    QVERIFY(all.ok());
    QCOMPARE(all->headings.first(), u"a"_s);
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
    row("Windows-1250", "nazwa,firma\nZa\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9,\xA3\xF3\x64\x9F\n",
        TextEncoding::Windows1250);
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
    row("headings without a name", ",,\n1,2,3\n", ProblemCode::ImportEmpty, {});
    row("quote never closed", "a,b\n1,2\n3,\"4\n5,6\n", ProblemCode::ImportBrokenQuote, {u"3"_s});
    row("text after a quote", "a,b\n1,\"2\"x\n", ProblemCode::ImportBrokenQuote, {u"2"_s});
    row("NUL", QByteArray("a,b\n1,2\n3,\0\n", 12), ProblemCode::ImportBinary, {u"3"_s});
    row("NUL among headings", QByteArray("a,\0b\n1,2\n", 9), ProblemCode::ImportBinary, {u"1"_s});
    row("same heading twice", "a,b,A\n1,2,3\n", ProblemCode::ImportDuplicateHeader, {u"A"_s});
    row("10,000 columns", QByteArray(9'999, ',') + "a\n", ProblemCode::ImportTooManyColumns,
        {u"10000"_s, u"1000"_s});
    row("cell over 1 MB", "a,b\n1," + QByteArray(maxCsvCell + 1, 'x') + "\n", ProblemCode::ImportCellTooLarge,
        {u"2"_s});
    row("quoted cell over 1 MB", "a,b\n1,\"" + QByteArray(maxCsvCell + 1, 'x') + "\"\n",
        ProblemCode::ImportCellTooLarge, {u"2"_s});
    // Neither UTF-8 nor Windows-1250, which does not use 0x81.
    row("no known encoding", "a,b\n1,2\n\x81,\xFF\n", ProblemCode::ImportWrongEncoding, {u"3"_s, u"UTF-8"_s});
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
