// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says about itself, and what it says to somebody who mistypes.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version();
    void help();
    void helpOfEachCommand_data();
    void helpOfEachCommand();
    void helpOfAGroup();
    void speaksPolish();
    void misused_data();
    void misused();
    void outputThatNobodyCanRead();

private:
    Cli cli_;
};

void TestCliHelp::version()
{
    const Answer answer = cli_.run({u"--version"_s});
    CLI_DOES(answer);
    QVERIFY(
        QRegularExpression(u"^stagewright-cli [0-9]+\\.[0-9]+\\.[0-9]+\n$"_s).match(answer.out).hasMatch());
}

void TestCliHelp::help()
{
    const Answer answer = cli_.run({u"--help"_s});
    CLI_DOES(answer);
    for (const char* word : {"init",
                             "import-deals FILE.csv",
                             "deals",
                             "deal ID",
                             "next",
                             "tick ID ACTION",
                             "untick ID ACTION",
                             "win ID",
                             "lose ID",
                             "outdate ID",
                             "reopen ID",
                             "change ID",
                             "process list",
                             "process show NAME",
                             "process set NAME",
                             "process versions NAME",
                             "process check NAME",
                             "process impact NAME",
                             "process export NAME",
                             "process import [NAME]",
                             "process diff NAME",
                             "search TEXT",
                             "companies",
                             "people",
                             "company change ID",
                             "person change ID",
                             "user add NAME MAIL",
                             "user list",
                             "tasks",
                             "task add TITLE",
                             "task change ID",
                             "task done ID",
                             "task reopen ID",
                             "notifications",
                             "stats open",
                             "check",
                             "backup",
                             "restore FILE",
                             "salvage",
                             "generate",
                             "--database",
                             "--version"}) {
        QVERIFY2(answer.out.contains(QLatin1StringView(word)), word);
    }
}

void TestCliHelp::helpOfEachCommand_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char* command, const QStringList& options) {
        QTest::newRow(command) << QString::fromLatin1(command).split(u' ') << options;
    };
    row("init", {u"--demo"_s, u"--seed N"_s, u"--company"_s, u"--admin"_s, u"--email"_s, u"--currency"_s});
    row("import-deals", {u"--mapping FILE.json"_s, u"--dry-run"_s, u"--json"_s});
    row("deals", {u"--process"_s, u"--stage"_s, u"--status"_s, u"--owner MAIL"_s, u"--limit N"_s,
                  u"--count"_s, u"--json"_s});
    row("deal", {u"--json"_s});
    row("next", {u"--team"_s, u"--process NAME"_s, u"--limit N"_s, u"--as MAIL"_s, u"--json"_s});
    row("bulk", {u"--owner MAIL"_s, u"--set NAME=VALUE"_s, u"--reason"_s, u"--dry-run"_s, u"--as MAIL"_s});
    row("tick", {u"--as MAIL"_s, u"--note TEXT"_s, u"--file FILE"_s});
    row("untick", {u"--as MAIL"_s});
    row("win", {u"--as MAIL"_s});
    row("lose", {u"--as MAIL"_s, u"--reason"_s});
    row("outdate", {u"--as MAIL"_s, u"--reason"_s});
    row("reopen", {u"--as MAIL"_s});
    row("process list", {u"--json"_s});
    row("process show", {u"--json"_s});
    row("process set", {u"--file"_s});
    row("process export", {u"--file FILE"_s, u"--number VERSION"_s});
    row("process import", {u"--file FILE"_s, u"--replace"_s, u"--as MAIL"_s, u"--json"_s});
    row("process diff", {u"--file FILE"_s, u"--from VERSION"_s, u"--to VERSION"_s, u"--json"_s});
    row("user add", {u"--role"_s, u"--team"_s});
    row("user list", {u"--json"_s});
    row("tasks", {u"--json"_s, u"--ics FILE"_s, u"--events"_s});
    row("task add", {u"--due DAY"_s, u"--time TIME"_s, u"--repeat RULE"_s, u"--json"_s});
    row("task change", {u"--deal ID"_s, u"--json"_s});
    row("task done", {u"--as MAIL"_s});
    row("task reopen", {u"--as MAIL"_s});
    row("notifications", {u"--as MAIL"_s});
    row("stats open", {u"--by"_s, u"--process"_s, u"--json"_s});
    row("check", {u"--json"_s});
    row("backup", {u"--to FILE"_s, u"--json"_s});
    row("restore", {u"--dry-run"_s, u"--json"_s});
    row("salvage", {u"--to FILE"_s, u"--json"_s});
    row("generate", {u"--deals N"_s, u"--seed"_s, u"--closed-share"_s});
}

void TestCliHelp::helpOfEachCommand()
{
    QFETCH(QStringList, command);
    QFETCH(QStringList, options);
    // Neither words nor a workspace are needed to ask for help.
    const Answer answer = cli_.run(command + QStringList{u"--help"_s});
    CLI_DOES(answer);
    QVERIFY(answer.out.startsWith(u"stagewright-cli --database FILE "_s + command.join(u' ')));
    for (const QString& option : options)
        QVERIFY2(answer.out.contains(option), qPrintable(option));
}

void TestCliHelp::helpOfAGroup()
{
    const Answer answer = cli_.run({u"process"_s, u"--help"_s});
    CLI_DOES(answer);
    QVERIFY(answer.out.contains(u"process list"_s) && answer.out.contains(u"process set NAME"_s));
    QVERIFY(!answer.out.contains(u"user add"_s));
}

void TestCliHelp::speaksPolish()
{
    const Answer answer = cli_.run({u"--language"_s, u"pl"_s, u"--help"_s});
    CLI_DOES(answer);
    QVERIFY(answer.out.contains(u"Polecenia:"_s));
    CLI_REFUSES(cli_.run({u"--language"_s, u"de"_s, u"--help"_s}), 2, u"en and pl"_s);
}

void TestCliHelp::misused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringList{} << u"No command given"_s;
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"\"frobnicate\""_s;
    QTest::newRow("half a command") << QStringList{u"process"_s} << u"\"process\""_s;
    QTest::newRow("unknown second word") << QStringList{u"process"_s, u"burn"_s} << u"\"process burn\""_s;
    QTest::newRow("unknown option") << QStringList{u"deals"_s, u"--colour"_s} << u"--colour"_s;
    QTest::newRow("option of another command")
        << QStringList{u"--database"_s, u"x"_s, u"check"_s, u"--demo"_s} << u"--demo"_s;
    QTest::newRow("no value") << QStringList{u"deals"_s, u"--limit"_s} << u"--limit needs a value: N"_s;
    QTest::newRow("value of a switch") << QStringList{u"deals"_s, u"--count=5"_s} << u"takes no value"_s;
    QTest::newRow("no workspace") << QStringList{u"deals"_s} << u"--database FILE"_s;
    QTest::newRow("no workspace to make") << QStringList{u"init"_s} << u"--database FILE"_s;
    QTest::newRow("word missing") << QStringList{u"--database"_s, u"x"_s, u"deal"_s} << u"deal ID"_s;
    QTest::newRow("word too much") << QStringList{u"--database"_s, u"x"_s, u"win"_s, u"1"_s, u"2"_s}
                                   << u"win ID"_s;
    QTest::newRow("only words after --")
        << QStringList{u"--database"_s, u"x"_s, u"--"_s, u"--help"_s} << u"\"--help\""_s;
}

void TestCliHelp::misused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    CLI_REFUSES(cli_.run(words), 2, said);
}

void TestCliHelp::outputThatNobodyCanRead()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    process.start(cli_.program, {u"--help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(), QByteArray("The output could not be written.\n"));
}

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_cli_help.moc"
