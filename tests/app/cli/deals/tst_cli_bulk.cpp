// SPDX-License-Identifier: GPL-3.0-or-later
// Many deals changed at once on the command line.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cli_ = std::make_unique<Cli>();
        CLI_DOES(cli_->on({u"init"_s}));
        CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Sal"_s, u"sal@example.com"_s}));
        CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Tom"_s, u"tom@example.com"_s}));
        CLI_DOES(
            cli_->on({u"import-deals"_s,
                      cli_->write(u"d.csv"_s, "name,owner,value,source,status,created,closed\n"
                                              "Alpha,sal@example.com,1000,Fair,,,\n"
                                              "Beta,sal@example.com,2000,Fair,,,\n"
                                              "Delta,tom@example.com,2000,Web,,,\n"
                                              "Gamma,sal@example.com,300,,won,2026-01-02,2026-02-03\n")}));
    }

    void changesWhatTheFiltersFind()
    {
        const QJsonObject told = cli_->object({u"bulk"_s, u"--owner"_s, u"sal@example.com"_s, u"--set"_s,
                                               u"owner=tom@example.com"_s, u"--set"_s, u"source=web"_s,
                                               u"--set"_s, u"expected_close=2026-12-31"_s});
        QCOMPARE(told[u"changed"_s].toInt(), 3);
        QCOMPARE(told[u"stored"_s], true);
        QVERIFY(told[u"refused"_s].toArray().isEmpty());
        const QJsonObject alpha = cli_->deal(u"Alpha"_s);
        QCOMPARE(alpha[u"owner_email"_s], u"tom@example.com"_s);
        QCOMPARE(alpha[u"source"_s], u"Web"_s);
        QCOMPARE(alpha[u"expected_close"_s], u"2026-12-31"_s);
        CLI_DOES(cli_->on({u"bulk"_s, u"--search"_s, u"alpha"_s, u"--set"_s, u"expected_close="_s, u"--set"_s,
                           u"source="_s}));
        QVERIFY(cli_->deal(u"Alpha"_s)[u"expected_close"_s].isNull());
        QVERIFY(cli_->deal(u"Alpha"_s)[u"source"_s].isNull());
        QCOMPARE(cli_->deal(u"Beta"_s)[u"expected_close"_s], u"2026-12-31"_s);
        CLI_DOES(cli_->on({u"check"_s}));
    }

    void closesAndCountsWhatRefuses()
    {
        const Answer lost = cli_->on({u"bulk"_s, u"--set"_s, u"status=lost"_s, u"--reason"_s,
                                      u"Too expensive"_s, u"--comment"_s, u"too dear"_s});
        QCOMPARE(lost.code, 3);
        QVERIFY2(lost.out.contains(u"3 deals lost."_s), lost.told().constData());
        QVERIFY2(lost.out.contains(u"Left as they are: 1 deal closed already (Gamma)."_s),
                 lost.told().constData());
        QCOMPARE(cli_->deal(u"Alpha"_s)[u"closing_comment"_s], u"too dear"_s);
        const Answer opened = cli_->on({u"bulk"_s, u"--status"_s, u"lost"_s, u"--set"_s, u"status=open"_s});
        QVERIFY2(opened.code == 0 && opened.out.contains(u"3 deals reopened."_s), opened.told().constData());
        CLI_DOES(cli_->on({u"check"_s}));
    }

    void aTrialStoresNothing()
    {
        const Answer tried = cli_->on({u"bulk"_s, u"--set"_s, u"delete"_s, u"--dry-run"_s});
        QVERIFY2(tried.code == 0 && tried.out.contains(u"4 deals deleted."_s), tried.told().constData());
        QVERIFY(tried.out.startsWith(u"Nothing was stored."_s));
        QCOMPARE(cli_->dealCount(), 4);
        CLI_DOES(cli_->on({u"bulk"_s, u"--search"_s, u"a"_s, u"--set"_s, u"delete"_s}));
        QCOMPARE(cli_->dealCount(), 0);
        CLI_DOES(cli_->on({u"check"_s}));
    }

    void onlyWhatThePersonMay()
    {
        const QJsonObject told =
            cli_->object({u"bulk"_s, u"--set"_s, u"visibility=public"_s, u"--as"_s, u"tom@example.com"_s});
        QCOMPARE(told[u"changed"_s].toInt(), 1);
        QVERIFY(told[u"refused"_s].toArray().isEmpty()); // what Tom may not see, the filters do not find
        const Answer refused =
            cli_->on({u"bulk"_s, u"--set"_s, u"source=Fair"_s, u"--as"_s, u"sal@example.com"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.out.contains(u"1 deal you may only look at (Delta)"_s), refused.told().constData());
    }

    void listsToAFile()
    {
        const QString csv = cli_->path(u"out.csv"_s);
        const Answer written = cli_->on({u"deals"_s, u"--status"_s, u"open"_s, u"--csv"_s, csv, u"--plain"_s,
                                         u"--delimiter"_s, u"semicolon"_s});
        QVERIFY2(written.code == 0 && written.out.startsWith(u"3 deals written to "_s),
                 written.told().constData());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.startsWith(u"Name;Company;Person;Process;Stage;Probability;Value (PLN)"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"Alpha;;;Default process;Not started;0%;1000,00;0,00;Open;Sal;Fair"_s),
                 qPrintable(text));
        QCOMPARE(text.count(u'\n'), 4);
        const QJsonObject workbook =
            cli_->object({u"deals"_s, u"--limit"_s, u"2"_s, u"--xlsx"_s, cli_->path(u"out.xlsx"_s)});
        QCOMPARE(workbook[u"count"_s].toInt(), 2);
        QVERIFY(QFile::exists(cli_->path(u"out.xlsx"_s)));
        for (const QStringList& wrong : {QStringList{u"--csv"_s, csv, u"--xlsx"_s, csv},
                                         QStringList{u"--csv"_s, csv, u"--delimiter"_s, u"|"_s}})
            QCOMPARE(cli_->on(QStringList{u"deals"_s} + wrong).code, 2);
        QCOMPARE(cli_->on({u"deals"_s, u"--csv"_s, cli_->path(u"no/such/folder.csv"_s)}).code, 1);
    }

    void wrongWishes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("unknown") << QStringList{u"--set"_s, u"colour=red"_s} << 2;
        QTest::newRow("no value") << QStringList{u"--set"_s, u"owner"_s} << 2;
        QTest::newRow("delete=") << QStringList{u"--set"_s, u"delete=1"_s} << 2;
        QTest::newRow("two") << QStringList{u"--set"_s, u"delete"_s, u"--set"_s, u"status=won"_s} << 2;
        QTest::newRow("mixed") << QStringList{u"--set"_s, u"source=Fair"_s, u"--set"_s, u"status=won"_s} << 2;
        QTest::newRow("status") << QStringList{u"--set"_s, u"status=gone"_s} << 2;
        QTest::newRow("filter") << QStringList{u"--status"_s, u"gone"_s, u"--set"_s, u"delete"_s} << 2;
        QTest::newRow("reason") << QStringList{u"--set"_s, u"status=lost"_s} << 3;
        QTest::newRow("owner") << QStringList{u"--set"_s, u"owner=nobody@example.com"_s} << 1;
        QTest::newRow("source") << QStringList{u"--set"_s, u"source=nothing"_s} << 1;
        QTest::newRow("day") << QStringList{u"--set"_s, u"expected_close=31.02.2026"_s} << 1;
        QTest::newRow("visibility") << QStringList{u"--set"_s, u"visibility=secret"_s} << 2;
    }

    void wrongWishes()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const Answer refused = cli_->on(QStringList{u"bulk"_s} + words);
        QVERIFY2(refused.code == code && refused.isOneSentence(), refused.told().constData());
        QCOMPARE(cli_->dealCount(), 4);
    }

private:
    std::unique_ptr<Cli> cli_;
};

QTEST_GUILESS_MAIN(TestCliBulk)
#include "tst_cli_bulk.moc"
