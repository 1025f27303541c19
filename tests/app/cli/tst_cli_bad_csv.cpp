// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and mapping files that cannot be used: each ends in a sentence, and nothing of them is stored.
#include "tests/app/cli/cli_fixture.h"

#include <sys/stat.h>

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliBadCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refuses_data();
    void refuses();
    void hugeCellNeedsNoMemory();
    void onlyBadRows();
    void wrongOptions_data();
    void wrongOptions();
    void filesThatAreNone();
    void onlyAdministrators();

private:
    Cli cli_;
};

void TestCliBadCsv::initTestCase()
{
    CLI_DOES(cli_.on({u"init"_s}));
}

void TestCliBadCsv::cleanup()
{
    QCOMPARE(cli_.dealCount(), 0);
    CLI_DOES(cli_.on({u"check"_s}));
}

void TestCliBadCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    // Rows that would be fine stand before what is wrong.
    const QByteArray good = "name,value\nAlpha,1\nBeta,2\n";
    QTest::newRow("broken quote") << good + "\"Gamma,3\nDelta,4\n" << u"line 4"_s;
    QTest::newRow("text after a quote") << good + "\"Gamma\"x,3\n" << u"line 4"_s;
    QTest::newRow("NUL") << good + QByteArray("Gam\0ma,3\n", 9) << u"not a text file (line 4)"_s;
    QTest::newRow("10,000 columns") << QByteArray("name") + QByteArray(9'999, ',') + "\nAlpha\n"
                                    << u"10000 columns"_s;
    QTest::newRow("10,000 columns in a row") << good + "Gamma" + QByteArray(9'999, ',') + "\n"
                                             << u"10000 columns"_s;
    QTest::newRow("cell over 1 MB") << good + QByteArray(2 * 1024 * 1024, 'x') + ",3\n" << u"line 4"_s;
    QTest::newRow("cut off UTF-16") << QByteArray("\xFF\xFE"
                                                  "n\0a\0m\0e\0\n\0a",
                                                  13)
                                    << u"UTF-16LE"_s;
    QTest::newRow("another currency") << QByteArray("name,Amount (EUR)\nAlpha,1\n") << u"is in EUR"_s;
    QTest::newRow("empty") << QByteArray() << u"no rows"_s;
    QTest::newRow("blank") << QByteArray("\n  \n\r\n") << u"no rows"_s;
    QTest::newRow("no name column") << QByteArray("colour,size\nred,5\n") << u"contains deal names"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\xff\xff", 22)
                             << u"Nothing was imported"_s;
}

void TestCliBadCsv::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const Answer answer = cli_.on({u"import-deals"_s, cli_.write(u"d.csv"_s, bytes)});
    CLI_REFUSES(answer, 1, said);
    QVERIFY(answer.err.contains(u"Nothing was imported"_s) && answer.err.contains(u"\"d.csv\""_s));
}

void TestCliBadCsv::hugeCellNeedsNoMemory()
{
    QFile file(cli_.path(u"huge.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,value\nAlpha,1\n\"");
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 100; ++i)
        QCOMPARE(file.write(block), block.size());
    file.write("\",2\n");
    file.close();
    const Answer answer = cli_.on({u"import-deals"_s, file.fileName()});
    CLI_REFUSES(answer, 1, u"too large (line 3)"_s);
    file.remove();
}

void TestCliBadCsv::onlyBadRows()
{
    // The lines are told as always, and that nothing came of it is no success.
    const QString file = cli_.write(u"d.csv"_s, "name,created\nAlpha,0000-01-01\nBeta,soon\n");
    const Answer answer = cli_.on({u"import-deals"_s, file});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains(u"Line 2: "_s) && answer.out.contains(u"Line 3: "_s),
             answer.told().constData());
    QVERIFY2(answer.err.contains(u"2 rows of the file \"d.csv\" cannot be imported"_s),
             answer.told().constData());
}

void TestCliBadCsv::wrongOptions_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << QByteArray("{\"columns\": ") << u"\"m.json\""_s;
    QTest::newRow("unknown setting") << QByteArray(R"({"colums": {}})") << u"colums"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"columns": {"nme": "name"}})") << u"columns.nme"_s;
    QTest::newRow("missing column") << QByteArray(R"({"columns": {"name": "title"}})") << u"\"title\""_s;
    QTest::newRow("unknown stage") << QByteArray(R"({"stages": {"New": "Nowhere"}})") << u"\"Nowhere\""_s;
    QTest::newRow("unknown status") << QByteArray(R"({"statuses": {"New": "newish"}})") << u"statuses.New"_s;
    QTest::newRow("unknown process") << QByteArray(R"({"process": "Other"})") << u"\"Other\""_s;
    QTest::newRow("unknown encoding") << QByteArray(R"({"encoding": "EBCDIC"})") << u"encoding"_s;
    QTest::newRow("other encoding") << QByteArray(R"({"encoding": "UTF-16LE"})") << u"UTF-16LE"_s;
    QTest::newRow("no such line") << QByteArray(R"({"heading_line": 9})") << u"no rows"_s;
    QTest::newRow("long delimiter") << QByteArray(R"({"delimiter": ", "})") << u"delimiter"_s;
    QTest::newRow("deep") << QByteArray(1'000'000, '[') << u"\"m.json\""_s;
}

void TestCliBadCsv::wrongOptions()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, said);
    const QString file = cli_.write(u"d.csv"_s, "name,stage\nAlpha,Contact\nBetą,Contact\n");
    CLI_REFUSES(cli_.on({u"import-deals"_s, file, u"--mapping"_s, cli_.write(u"m.json"_s, mapping)}), 1,
                said);
}

void TestCliBadCsv::filesThatAreNone()
{
    CLI_REFUSES(cli_.on({u"import-deals"_s, cli_.path(u"gone.csv"_s)}), 1, u"\"gone.csv\""_s);
    CLI_REFUSES(cli_.on({u"import-deals"_s, cli_.folder.path()}), 1, u"is a folder"_s);
    const QString file = cli_.write(u"d.csv"_s, "name\nAlpha\n");
    CLI_REFUSES(cli_.on({u"import-deals"_s, file, u"--mapping"_s, cli_.path(u"gone.json"_s)}), 1,
                u"\"gone.json\""_s);
    QFile large(cli_.path(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(21LL * 1024 * 1024));
    CLI_REFUSES(cli_.on({u"import-deals"_s, file, u"--mapping"_s, large.fileName()}), 1,
                u"larger than 20 MB"_s);
    // A pipe could only be read once, and opening one would wait for its other end for ever.
    const QByteArray pipe = QFile::encodeName(cli_.path(u"pipe.csv"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    CLI_REFUSES(cli_.on({u"import-deals"_s, QFile::decodeName(pipe)}), 1, u"a pipe or a device"_s);
    CLI_REFUSES(cli_.on({u"import-deals"_s, u"/dev/zero"_s}), 1, u"a pipe or a device"_s);
    const QString fifo = QFile::decodeName(pipe);
    CLI_REFUSES(cli_.on({u"import-deals"_s, file, u"--mapping"_s, fifo}), 1, u"a pipe or a device"_s);
    CLI_REFUSES(cli_.on({u"import-deals"_s, file, u"--mapping"_s, u"/dev/zero"_s}), 1,
                u"a pipe or a device"_s);
    CLI_REFUSES(cli_.on({u"process"_s, u"import"_s, u"--file"_s, fifo}), 1, u"a pipe or a device"_s);
    CLI_REFUSES(cli_.run({u"--database"_s, fifo, u"deals"_s}), 1, u"not a Stagewright workspace"_s);
    CLI_REFUSES(cli_.run({u"--database"_s, fifo, u"init"_s}), 1, u"already exists"_s);
}

void TestCliBadCsv::onlyAdministrators()
{
    CLI_DOES(cli_.on({u"user"_s, u"add"_s, u"Sal"_s, u"sal@example.com"_s}));
    const QString file = cli_.write(u"d.csv"_s, "name\nAlpha\n");
    CLI_REFUSES(cli_.on({u"import-deals"_s, file, u"--as"_s, u"sal@example.com"_s}), 3, u"administrators"_s);
}

QTEST_GUILESS_MAIN(TestCliBadCsv)
#include "tst_cli_bad_csv.moc"
