// SPDX-License-Identifier: GPL-3.0-or-later
// Making a workspace, filling it, and looking for what is wrong in it.
#include "core/services/workspace/workspace.h"
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/other_program.h"

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aZoneThatIsNotKnownHereIsTold();
    void initRefuses_data();
    void initRefuses();
    void initKeepsWhatExists();
    void aRefusedUserLeavesNoTeam();
    void theTimeZone();
    void initFillsWhatWasNeverSetUp();
    void sameSeedSameData();
    void demoIsClean();
    void generates();
    void generateRefuses_data();
    void generateRefuses();
    void checkFindsDifferences();
};

void TestCliWorkspace::init()
{
    const Cli cli;
    const Answer made = cli.on({u"init"_s, u"--company"_s, u"Łódź & Sons"_s, u"--admin"_s, u"Żaneta Ćma"_s,
                                u"--email"_s, u"z@example.com"_s, u"--currency"_s, u"EUR"_s});
    CLI_DOES(made);
    QVERIFY(made.out.contains(u"Żaneta Ćma <z@example.com>"_s));
    const QJsonArray users = cli.array({u"user"_s, u"list"_s});
    QCOMPARE(users.size(), 1);
    QCOMPARE(users[0][u"name"_s], u"Żaneta Ćma"_s);
    QCOMPARE(users[0][u"role"_s], u"administrator"_s);
    QCOMPARE(cli.object({u"stats"_s, u"open"_s})[u"currency"_s], u"EUR"_s);
    QCOMPARE(cli.array({u"process"_s, u"list"_s})[0][u"name"_s], u"Default process"_s);
    CLI_DOES(cli.on({u"check"_s}));
}

void TestCliWorkspace::aRefusedUserLeavesNoTeam()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s, u"--email"_s, u"ada@example.com"_s}));
    const auto add = [&cli](const QString& email, const QString& team) {
        return cli.on({u"user"_s, u"add"_s, u"Nina"_s, email, u"--team"_s, team, u"--json"_s});
    };
    const auto teams = [&cli] {
        return OtherProgram(cli.database).number("SELECT count(*) FROM team");
    };
    const qint64 before = teams();
    QCOMPARE(add(u"ADA@example.com"_s, u"New"_s).code, 3);
    QCOMPARE(teams(), before);
    const Answer added = add(u"nina@example.com"_s, u"New"_s);
    CLI_DOES(added);
    QCOMPARE(added.object()[u"team"_s], u"New"_s);
    QCOMPARE(add(u"nora@example.com"_s, u"new"_s).object()[u"team"_s], u"New"_s);
    QCOMPARE(teams(), before + 1);
    QCOMPARE(add(u"nils@example.com"_s, u""_s).code, 1);
    CLI_DOES(cli.on({u"check"_s}));
}

void TestCliWorkspace::theTimeZone()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s, u"--time-zone"_s, u"Pacific/Auckland"_s}));
    QCOMPARE(cli.object({u"workspace"_s, u"show"_s})[u"time_zone"_s], u"Pacific/Auckland"_s);
    const QString file =
        cli.write(u"deals.csv"_s, "name,status,created,closed\nA,won,2026-01-01,2026-04-01\n");
    CLI_DOES(cli.on({u"import-deals"_s, file}));
    // The program runs in UTC, where it is the last day of March.
    QVERIFY(cli.deal(u"A"_s)[u"closed"_s].toString().startsWith(u"2026-04-01T00:00"_s));
    const QJsonObject moved = cli.object({u"workspace"_s, u"set"_s, u"--time-zone"_s, u"UTC"_s});
    QCOMPARE(moved[u"time_zone"_s], u"UTC"_s);
    QVERIFY(cli.deal(u"A"_s)[u"closed"_s].toString().startsWith(u"2026-03-31"_s));
    const Answer refused = cli.on({u"workspace"_s, u"set"_s, u"--time-zone"_s, u"Mars/Olympus"_s});
    QVERIFY(refused.code != 0);
    QVERIFY(refused.isOneSentence());
    QVERIFY(refused.err.contains(u"Mars/Olympus"_s));
    QCOMPARE(cli.on({u"workspace"_s, u"set"_s}).code, 2);
}

void TestCliWorkspace::aZoneThatIsNotKnownHereIsTold()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    QVERIFY(OtherProgram(cli.database).does("UPDATE workspace SET time_zone = 'Mars/Phobos'"));
    const Answer deals = cli.on({u"deals"_s});
    QCOMPARE(deals.code, 0);
    QVERIFY2(deals.err.contains(u"Mars/Phobos"_s), deals.told().constData());
    // The file is sound: only this computer does not know the zone.
    const Answer check = cli.on({u"check"_s});
    QCOMPARE(check.code, 0);
    QVERIFY2(check.err.contains(u"Mars/Phobos"_s), check.told().constData());
    QVERIFY2(check.out.contains(u"No problems found."_s), check.told().constData());
    const QJsonObject json = cli.on({u"check"_s, u"--json"_s}).object();
    QCOMPARE(json[u"difference_count"_s].toInt(), 0);
    QCOMPARE(json[u"unknown_time_zone"_s], u"Mars/Phobos"_s);
    QCOMPARE(cli.on({u"backup"_s}).code, 0);
    QCOMPARE(cli.on({u"workspace"_s, u"set"_s, u"--time-zone"_s, u"UTC"_s}).code, 0);
    QVERIFY(cli.object({u"check"_s})[u"unknown_time_zone"_s].isNull());
}

void TestCliWorkspace::initRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("currency") << QStringList{u"--currency"_s, u"XXXX"_s} << 1 << u"XXXX"_s;
    QTest::newRow("e-mail") << QStringList{u"--email"_s, u"nobody"_s} << 1 << u"\"nobody\""_s;
    QTest::newRow("no name") << QStringList{u"--admin"_s, u"  "_s} << 1 << QString();
    QTest::newRow("long name") << QStringList{u"--admin"_s, QString(10'000, u'x')} << 1 << u"200"_s;
    QTest::newRow("time zone") << QStringList{u"--time-zone"_s, u"Mars/Olympus"_s} << 1 << u"Mars/Olympus"_s;
    QTest::newRow("seed") << QStringList{u"--demo"_s, u"--seed"_s, u"-1"_s} << 2 << u"--seed"_s;
}

void TestCliWorkspace::initRefuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, said);
    const Cli cli;
    CLI_REFUSES(cli.on(QStringList{u"init"_s} + words), code, said);
    QVERIFY2(QDir(cli.folder.path()).isEmpty(), "half a workspace was left behind");
}

void TestCliWorkspace::initKeepsWhatExists()
{
    const Cli cli;
    QVERIFY(!cli.write(u"w.stagewright"_s, "somebody's letter").isEmpty());
    CLI_REFUSES(cli.on({u"init"_s}), 1, u"already exists"_s);
    QFile file(cli.database);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody's letter"));
}

void TestCliWorkspace::initFillsWhatWasNeverSetUp()
{
    const Cli cli;
    // As a window does that is closed before its first form is filled in.
    QVERIFY(Workspace::open(cli.database, Workspace::Mode::Create, systemEnvironment()).ok());
    CLI_REFUSES(cli.on({u"deals"_s}), 1, u"not been set up"_s);
    CLI_DOES(cli.on({u"init"_s}));
    CLI_DOES(cli.on({u"check"_s}));
    CLI_REFUSES(cli.on({u"init"_s}), 1, u"already exists"_s);
}

void TestCliWorkspace::sameSeedSameData()
{
    const auto made = [](const QString& seed) {
        const Cli cli;
        const Answer answer = cli.on({u"init"_s, u"--demo"_s, u"--seed"_s, seed});
        const QString told = cli.on({u"deals"_s, u"--json"_s}).out + cli.on({u"tasks"_s, u"--json"_s}).out +
                             cli.on({u"stats"_s, u"open"_s, u"--by"_s, u"owner"_s, u"--json"_s}).out;
        return answer.code == 0 ? told : answer.err;
    };
    const QString once = made(u"7"_s);
    QVERIFY(once.size() > 10'000);
    // Another second on the clock changes nothing.
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second);
    QCOMPARE(made(u"7"_s), once);
    QVERIFY(made(u"8"_s) != once);
}

void TestCliWorkspace::demoIsClean()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s, u"--demo"_s}));
    CLI_DOES(cli.on({u"check"_s}));
    QCOMPARE(cli.array({u"user"_s, u"list"_s}).size(), 12);
    QVERIFY(cli.dealCount() > 100);
    QVERIFY(cli.object({u"stats"_s, u"open"_s})[u"total"_s][u"weighted"_s].toDouble() > 0);
    QVERIFY(!cli.array({u"tasks"_s}).isEmpty());
    // New things come after the demo's: they may be stored at any time of the day.
    CLI_DOES(cli.on({u"generate"_s, u"--deals"_s, u"20"_s}));
    CLI_DOES(cli.on({u"check"_s}));
}

void TestCliWorkspace::generates()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    const QJsonObject made = cli.object(
        {u"generate"_s, u"--deals"_s, u"2000"_s, u"--seed"_s, u"3"_s, u"--closed-share"_s, u"0.25"_s});
    QCOMPARE(made[u"deals"_s].toInt(), 2000);
    QVERIFY(made[u"deals_per_second"_s].toDouble() > 0);
    QCOMPARE(cli.dealCount(), 2000);
    const auto count = [&cli](const QString& status) {
        return cli.on({u"deals"_s, u"--count"_s, u"--status"_s, status}).object()[u"count"_s].toInt();
    };
    const int open = count(u"open"_s);
    QVERIFY2(open > 1350 && open < 1650, qPrintable(QString::number(open)));
    QCOMPARE(open + count(u"won"_s) + count(u"lost"_s) + count(u"outdated"_s), 2000);
    const Answer checked = cli.on({u"check"_s, u"--json"_s});
    CLI_DOES(checked);
    QCOMPARE(checked.object()[u"deals"_s].toInt(), 2000);
    QCOMPARE(checked.object()[u"difference_count"_s].toInt(), 0);
    QVERIFY(checked.object()[u"differences"_s].toArray().isEmpty());
}

void TestCliWorkspace::generateRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("how many") << QStringList{} << u"--deals N"_s;
    QTest::newRow("none") << QStringList{u"--deals"_s, u"0"_s} << u"--deals"_s;
    QTest::newRow("no number") << QStringList{u"--deals"_s, u"many"_s} << u"\"many\""_s;
    QTest::newRow("share") << QStringList{u"--deals"_s, u"5"_s, u"--closed-share"_s, u"1.5"_s}
                           << u"\"1.5\""_s;
    QTest::newRow("share nan") << QStringList{u"--deals"_s, u"5"_s, u"--closed-share=nan"_s} << u"\"nan\""_s;
}

void TestCliWorkspace::generateRefuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    CLI_REFUSES(cli.on(QStringList{u"generate"_s} + words), 2, said);
    QCOMPARE(cli.dealCount(), 0);
}

void TestCliWorkspace::checkFindsDifferences()
{
    const Cli cli;
    CLI_DOES(cli.on({u"init"_s}));
    CLI_DOES(cli.on({u"generate"_s, u"--deals"_s, u"50"_s, u"--closed-share"_s, u"0"_s}));
    CLI_DOES(cli.on({u"check"_s}));
    QVERIFY(OtherProgram(cli.database)
                .does("UPDATE deal SET done_weight = done_weight + 1 WHERE id = (SELECT min(id) FROM deal)"));
    const Answer checked = cli.on({u"check"_s, u"--json"_s});
    QCOMPARE(checked.code, 1);
    QVERIFY(checked.object()[u"difference_count"_s].toInt() >= 1);
    const QJsonValue first = checked.object()[u"differences"_s][0];
    QCOMPARE(first[u"kind"_s], u"progress"_s);
    QVERIFY(first[u"stored"_s] != first[u"expected"_s]);
    const Answer inWords = cli.on({u"check"_s});
    QCOMPARE(inWords.code, 1);
    QVERIFY(inWords.out.contains(u"stored "_s));
}

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cli_workspace.moc"
