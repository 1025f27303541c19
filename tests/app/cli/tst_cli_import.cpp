// SPDX-License-Identifier: GPL-3.0-or-later
// Deals from CSV files that can be read, whatever program wrote them.
#include "tests/app/cli/cli_fixture.h"

#include <QStringEncoder>

using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byMapping();
    void largeCountsAreGrouped();
    void dryRunStoresNothing();
    void byHeadings();
    void encodings_data();
    void encodings();
    void delimiters_data();
    void delimiters();
    void dates_data();
    void dates();
    void chosenDateFormatWins();
    void badRowsAreTold();
    void unusualNames();
    void missingOnesAreOnlyMadeOnWish();
    void tellsWhatToLookAt();
    void cannotDriveTheTerminal();
};

void TestCliImport::largeCountsAreGrouped()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    QByteArray csv = "name\n";
    for (int i = 0; i < 1234; ++i)
        csv += "Deal " + QByteArray::number(i) + '\n';
    const Answer answer = cli.on({u"import-deals"_s, cli.write(u"many.csv"_s, csv)});
    CLI_DOES(answer);
    QVERIFY2(answer.out.startsWith(u"Read: 1,234\nCreated: 1,234\nSkipped: 0\n"_s),
             answer.told().constData());
}

void TestCliImport::byMapping()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const Answer answer = cli.on({u"import-deals"_s, Cli::data(u"pipeline.csv"_s), u"--mapping"_s,
                                  Cli::data(u"pipeline-mapping.json"_s)});
    CLI_DOES(answer);
    QVERIFY2(answer.out.startsWith(u"Read: 6\nCreated: 6\nSkipped: 0\nColumns used: "_s),
             answer.told().constData());
    const QJsonObject won = cli.on({u"deals"_s, u"--status"_s, u"won"_s, u"--count"_s}).object();
    QCOMPARE(won[u"count"_s].toInt(), 2);
    QCOMPARE(won[u"value"_s].toDouble(), 5568.5);

    const QJsonObject deal = cli.deal(u"P-001"_s);
    QCOMPARE(deal[u"status"_s], u"won"_s);
    QCOMPARE(deal[u"probability"_s].toInt(), 100);
    QCOMPARE(deal[u"owner"_s], u"Maria Lis"_s);
    QCOMPARE(deal[u"company"_s], u"Żabno Dairy"_s);
    QCOMPARE(deal[u"product"_s], u"Pump"_s);
    QVERIFY(deal[u"created"_s].toString().startsWith(u"2025-10-20T00:00:00"_s));
    QVERIFY(deal[u"closed"_s].toString().startsWith(u"2026-03-01T00:00:00"_s));
    const QJsonObject engaging = cli.deal(u"P-006"_s);
    QCOMPARE(engaging[u"status"_s], u"open"_s);
    QCOMPARE(engaging[u"stage"_s], u"Needs analysis"_s);
    QCOMPARE(engaging[u"company"_s], u"The \"Big\" One"_s);
    QVERIFY(Cli::actionsOf(engaging)[u"Budget known"_s][u"done"_s].toBool());
    QVERIFY(!Cli::actionsOf(engaging)[u"Offer sent"_s][u"done"_s].toBool());
    QCOMPARE(cli.deal(u"P-002"_s)[u"probability"_s].toInt(), 0);
    QVERIFY(cli.deal(u"P-004"_s)[u"company"_s].isNull());
    CLI_DOES(cli.on({u"check"_s}));
}

void TestCliImport::dryRunStoresNothing()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const QJsonObject told = cli.object({u"import-deals"_s, Cli::data(u"pipeline.csv"_s), u"--mapping"_s,
                                         Cli::data(u"pipeline-mapping.json"_s), u"--dry-run"_s});
    QCOMPARE(told[u"read"_s].toInt(), 6);
    QCOMPARE(told[u"created"_s].toInt(), 6);
    QCOMPARE(told[u"skipped"_s].toInt(), 0);
    QVERIFY(told[u"dry_run"_s].toBool());
    const QJsonObject made{
        {u"users"_s, 3}, {u"companies"_s, 3}, {u"people"_s, 0}, {u"products"_s, 2}, {u"sources"_s, 0}};
    QCOMPARE(told[u"would_create"_s].toObject(), made);
    QCOMPARE(cli.dealCount(), 0);
    QCOMPARE(cli.array({u"user"_s, u"list"_s}).size(), 1); // nor the people it would have made
}

void TestCliImport::byHeadings()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const QString file =
        cli.write(u"d.csv"_s, "Deal name,Owner,Stage,Status,Value,Expected close,Colour\n"
                              "Alpha,admin@example.com,Contact,open,1 200.50,2026-05-01,red\n"
                              "Beta,,Not started,,,,\n");
    const QJsonObject told = cli.object({u"import-deals"_s, file});
    QCOMPARE(told[u"created"_s].toInt(), 2);
    QCOMPARE(told[u"columns_used"_s].toArray(),
             QJsonArray::fromStringList(
                 {u"Deal name"_s, u"Owner"_s, u"Stage"_s, u"Status"_s, u"Value"_s, u"Expected close"_s}));
    QCOMPARE(told[u"columns_unused"_s].toArray(), QJsonArray{u"Colour"_s});
    QVERIFY(told[u"warnings"_s].isArray() && told[u"warnings"_s].toArray().isEmpty());
    const QJsonObject alpha = cli.deal(u"Alpha"_s);
    QCOMPARE(alpha[u"stage"_s], u"Contact"_s);
    QCOMPARE(alpha[u"owner_email"_s], u"admin@example.com"_s);
    QCOMPARE(alpha[u"value"_s].toDouble(), 1200.5);
    QCOMPARE(alpha[u"expected_close"_s], u"2026-05-01"_s);
    QVERIFY(cli.deal(u"Beta"_s)[u"stage"_s].isNull());
}

void TestCliImport::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"name,company\nZażółć,Łódź\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << encoded(text, QStringConverter::Utf8, true);
    QTest::newRow("UTF-16LE with mark") << encoded(text, QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16BE with mark") << encoded(text, QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16LE") << encoded(text, QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16BE") << encoded(text, QStringConverter::Utf16BE, false);
    QTest::newRow("ISO-8859-2") << QByteArray("name,company\nZa\xBF\xF3\xB3\xE6,\xA3\xF3\x64\xBC\n");
    QTest::newRow("Windows-1250") << QByteArray("name,company\nZa\xBF\xF3\xB3\xE6,\xA3\xF3\x64\x9F\n");
}

void TestCliImport::encodings()
{
    QFETCH(QByteArray, bytes);
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    CLI_DOES(cli.on({u"import-deals"_s, cli.write(u"d.csv"_s, bytes)}));
    QCOMPARE(cli.deal(u"Zażółć"_s)[u"company"_s], u"Łódź"_s);
}

void TestCliImport::delimiters_data()
{
    QTest::addColumn<QChar>("delimiter");
    for (const char16_t each : {u',', u';', u'\t', u'|'})
        QTest::addRow("%d", int(each)) << QChar(each);
}

void TestCliImport::delimiters()
{
    QFETCH(QChar, delimiter);
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const QString text = u"name@company@value\n\"a, b; c\td|e\"@Acme@\"1,50\"\n"_s.replace(u'@', delimiter);
    const QString file = cli.write(u"d.csv"_s, text.toUtf8());
    CLI_DOES(cli.on({u"import-deals"_s, file}));
    QCOMPARE(cli.array({u"deals"_s})[0][u"name"_s], u"a, b; c d|e"_s); // a name is one line
    QCOMPARE(cli.array({u"deals"_s})[0][u"value"_s].toDouble(), 1.5);
    // And when the mapping names it.
    const QJsonObject mapping{{u"delimiter"_s, QString(delimiter)}};
    const QString told = cli.write(u"m.json"_s, QJsonDocument(mapping).toJson());
    CLI_DOES(cli.on({u"import-deals"_s, file, u"--mapping"_s, told}));
    QCOMPARE(cli.dealCount(), 2);
}

void TestCliImport::dates_data()
{
    QTest::addColumn<QString>("day");
    for (const char* day : {"2026-05-31", "31-05-2026", "31.05.2026", "31/05/2026", "05/31/2026",
                            "2026/05/31", "2026.05.31", "20260531", "05-31-2026", "31.5.2026", "5/31/2026",
                            "2026-5-31", "2026-05-31T10:00:00", "2026-05-31 10:00"})
        QTest::newRow(day) << QString::fromLatin1(day);
}

void TestCliImport::dates()
{
    QFETCH(QString, day);
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    CLI_DOES(cli.on(
        {u"import-deals"_s, cli.write(u"d.csv"_s, u"name,expected close\nAlpha,%1\n"_s.arg(day).toUtf8())}));
    QCOMPARE(cli.array({u"deals"_s})[0][u"expected_close"_s], u"2026-05-31"_s);
}

void TestCliImport::chosenDateFormatWins()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const QString file = cli.write(u"d.csv"_s, "name,expected close\nAlpha,05/06/2026\n");
    CLI_DOES(cli.on({u"import-deals"_s, file}));
    QCOMPARE(cli.array({u"deals"_s})[0][u"expected_close"_s], u"2026-06-05"_s);
    const QString mapping = cli.write(u"m.json"_s, R"({"date_format": "MM/dd/yyyy"})");
    CLI_DOES(cli.on({u"import-deals"_s, file, u"--mapping"_s, mapping}));
    QStringList days;
    for (const QJsonValue deal : cli.array({u"deals"_s}))
        days.append(deal[u"expected_close"_s].toString());
    days.sort();
    QCOMPARE(days, (QStringList{u"2026-05-06"_s, u"2026-06-05"_s}));
}

void TestCliImport::badRowsAreTold()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const QByteArray longName(10'000, 'n');
    const QString file = cli.write(u"d.csv"_s, "name,stage,status,value,created\n"
                                               "good,Contact,open,5,2026-01-02\n"
                                               ",Contact,open,5,2026-01-02\n"
                                               "bad stage,Nowhere,open,5,2026-01-02\n"
                                               "\n"
                                               "bad status,Contact,perhaps,5,2026-01-02\n"
                                               "bad value,Contact,open,a lot,2026-01-02\n"
                                               "negative,Contact,open,-5,2026-01-02\n"
                                               "year 0,Contact,open,5,0000-01-02\n"
                                               "no such day,Contact,open,5,2026-02-30\n"
                                               "stray,Contact,open,1,000,2026-01-02\n" +
                                                   longName + ",Contact,open,5,2026-01-02\n" +
                                                   "\"two\nlines\",Nowhere,open,5,2026-01-02\n"
                                                   "last,Contact,open,5,2026-01-02\n");
    const Answer refused = cli.on({u"import-deals"_s, file});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.out.startsWith(u"Read: 12\nCreated: 0\nSkipped: 10\nLine 3: "_s),
             refused.told().constData());
    QVERIFY2(refused.err.contains(u"10 rows"_s), refused.told().constData());
    QCOMPARE(cli.dealCount(), 0);
    const QJsonObject told = cli.object({u"import-deals"_s, file, u"--skip-bad"_s});
    QCOMPARE(told[u"read"_s].toInt(), 12);
    QCOMPARE(told[u"created"_s].toInt(), 2);
    const QMap<int, QString> expected{{3, u"name"_s},        {4, u"\"Nowhere\""_s}, {6, u"\"perhaps\""_s},
                                      {7, u"\"a lot\""_s},   {8, u"negative"_s},    {9, u"\"0000-01-02\""_s},
                                      {10, u"2026-02-30"_s}, {11, u"more cells"_s}, {12, u"200"_s},
                                      {13, u"\"Nowhere\""_s}};
    const QJsonArray lines = told[u"skipped_lines"_s].toArray();
    QCOMPARE(lines.size(), expected.size());
    QCOMPARE(told[u"skipped"_s].toInt(), expected.size());
    for (const QJsonValue line : lines) {
        const QString wanted = expected.value(line[u"line"_s].toInt(), u"no such line"_s);
        QVERIFY2(line[u"reason"_s].toString().contains(wanted, Qt::CaseInsensitive),
                 qPrintable(QString::number(line[u"line"_s].toInt()) + line[u"reason"_s].toString()));
    }
    QCOMPARE(cli.dealCount(), 2);
    const Answer again = cli.on({u"import-deals"_s, file, u"--dry-run"_s, u"--skip-bad"_s});
    CLI_DOES(again);
    QVERIFY(again.out.startsWith(u"Read: 12\nWould be created: 2\nSkipped: 10\nLine 3: "_s));
    // A trial of what would be refused ends as the import would.
    const Answer tried = cli.on({u"import-deals"_s, file, u"--dry-run"_s});
    QCOMPARE(tried.code, 1);
    QVERIFY(tried.out.startsWith(u"Read: 12\nWould be created with --skip-bad: 2\nSkipped: 10\n"_s));
    CLI_DOES(cli.on({u"check"_s}));
}

void TestCliImport::unusualNames()
{
    const QStringList names{u"שלום עולם"_s, u"مرحبا بالعالم"_s, u"🚀 Rocket 👩‍👩‍👧"_s,
                            u"e\u0301clair"_s, u"<b>bold</b>"_s};
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    QString text = u"name,company\n"_s;
    for (const QString& name : names)
        text += name + u',' + name + u'\n';
    CLI_DOES(cli.on({u"import-deals"_s, cli.write(u"d.csv"_s, text.toUtf8())}));
    QStringList found;
    for (const QJsonValue deal : cli.array({u"deals"_s})) {
        QCOMPARE(deal[u"company"_s], deal[u"name"_s]);
        found.append(deal[u"name"_s].toString());
    }
    for (const QString& name : names)
        QVERIFY2(found.contains(name), qPrintable(name));
    QVERIFY(!cli.deal(u"Rocket"_s).isEmpty());
    CLI_DOES(cli.on({u"check"_s}));
}

void TestCliImport::missingOnesAreOnlyMadeOnWish()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const QString file = cli.write(u"d.csv"_s, "name,owner,company\nAlpha,Nobody Known,\nBeta,,\n");
    const QString mapping = cli.write(u"m.json"_s, R"({"create_missing": false})");
    const QJsonObject told = cli.object({u"import-deals"_s, file, u"--mapping"_s, mapping, u"--skip-bad"_s});
    QCOMPARE(told[u"created"_s].toInt(), 1);
    QVERIFY(told[u"skipped_lines"_s][0][u"reason"_s].toString().contains(u"\"Nobody Known\""_s));
    QCOMPARE(cli.array({u"user"_s, u"list"_s}).size(), 1);
}

/// What an import takes notice of is told in both forms, and what it makes by name.
void TestCliImport::tellsWhatToLookAt()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const QString file = cli.write(u"d.csv"_s, "name,owner,company,contact person,created,value\n"
                                               "A,admin@example.con,Acme,Jan Kos,03/04/2026,100\n"
                                               "B,,,,05/06/2026,50\n"
                                               ",,,,,\n"
                                               "B,,,,05/06/2026,25\n"
                                               "Total,,,,,175\n");
    const QJsonObject told = cli.object({u"import-deals"_s, file, u"--dry-run"_s});
    QCOMPARE(told[u"read"_s].toInt(), 4);
    QCOMPARE(told[u"created"_s].toInt(), 3);
    QCOMPARE(told[u"skipped"_s].toInt(), 0);
    QCOMPARE(told[u"would_create"_s][u"users"_s].toInt(), 1);
    QCOMPARE(told[u"would_create"_s][u"people"_s].toInt(), 1);
    QCOMPARE(told[u"names"_s][u"companies"_s].toArray(), QJsonArray{u"Acme"_s});
    QMap<QString, QJsonArray> lines;
    for (const QJsonValue warning : told[u"warnings"_s].toArray()) {
        lines.insert(warning[u"code"_s].toString(), warning[u"lines"_s].toArray());
        QVERIFY(warning[u"text"_s].toString().endsWith(u'.'));
        QCOMPARE(warning.toObject().size(), 3);
    }
    const QMap<QString, QJsonArray> expected{{u"total_line"_s, {6}},
                                             {u"twice_in_file"_s, {5}},
                                             {u"similar_owner"_s, {2}},
                                             {u"swappable_dates"_s, {2}}};
    QCOMPARE(lines, expected);
    const Answer said = cli.on({u"import-deals"_s, file});
    CLI_DOES(said);
    QVERIFY2(
        said.out.contains(
            u"Also created: 1 user (admin@example.con), 1 company (Acme), 1 contact person (Jan Kos)\n"_s),
        said.told().constData());
    QVERIFY2(said.out.contains(u"Warning: 1 line is a total"_s) && said.out.contains(u"(line 6)\n"_s),
             said.told().constData());
    // The same file again.
    const QJsonObject again = cli.object({u"import-deals"_s, file, u"--dry-run"_s});
    QCOMPARE(again[u"created"_s].toInt(), 3);
    QCOMPARE(again[u"would_create"_s][u"users"_s].toInt(), 0);
    bool there = false;
    for (const QJsonValue warning : again[u"warnings"_s].toArray())
        there = there || (warning[u"code"_s] == u"already_there"_s &&
                          warning[u"lines"_s].toArray() == QJsonArray{2, 3, 5});
    QVERIFY(there);
    const QJsonObject left = cli.object({u"import-deals"_s, file, u"--leave-known"_s});
    QCOMPARE(left[u"created"_s].toInt(), 0);
    const Answer leftInWords = cli.on({u"import-deals"_s, file, u"--leave-known"_s});
    QVERIFY2(leftInWords.out.contains(u"They were skipped."_s), leftInWords.told().constData());
    QCOMPARE(cli.dealCount(), 3);
    CLI_DOES(cli.on({u"check"_s}));
}

void TestCliImport::cannotDriveTheTerminal()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const Answer answer =
        cli.on({u"import-deals"_s, cli.write(u"d.csv"_s, "name,stage\nAlpha,\x1b[31mred\n")});
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.out.contains(QChar(0x1b)));
    QVERIFY(answer.out.contains(u"[31mred"_s));
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
