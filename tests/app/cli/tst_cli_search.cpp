// SPDX-License-Identifier: GPL-3.0-or-later
// The search on the command line finds what the window's does, on behalf of whoever asks.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        CLI_DOES(cli_.on({u"init"_s}));
        CLI_DOES(cli_.on({u"user"_s, u"add"_s, u"Sal"_s, u"sal@example.com"_s}));
        CLI_DOES(cli_.on({u"user"_s, u"add"_s, u"Tom"_s, u"tom@example.com"_s}));
        CLI_DOES(cli_.on(
            {u"import-deals"_s, cli_.write(u"d.csv"_s, "name,owner,company,value\n"
                                                       "Solar roof,sal@example.com,Łódź Solar,1000.50\n"
                                                       "Other,tom@example.com,Beta,10\n")}));
    }

    void finds()
    {
        const QJsonArray found = cli_.array({u"search"_s, u"lodz solar"_s, u"--as"_s, u"sal@example.com"_s});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0][u"kind"_s], u"deal"_s);
        QCOMPARE(found[0][u"title"_s], u"Solar roof"_s);
        QCOMPARE(found[0][u"status"_s], u"open"_s);
        QCOMPARE(found[1][u"kind"_s], u"company"_s);
        QVERIFY(cli_.array({u"search"_s, u"solar"_s, u"--as"_s, u"tom@example.com"_s}).isEmpty());
        const Answer answer = cli_.on({u"search"_s, u"solar"_s});
        CLI_DOES(answer);
        QVERIFY(answer.out.contains(u"Łódź Solar"_s));
    }

    void refuses()
    {
        CLI_REFUSES(cli_.on({u"search"_s}), 2, u"search"_s);
        CLI_REFUSES(cli_.on({u"search"_s, u"x"_s, u"--limit"_s, u"0"_s}), 2, u"--limit"_s);
    }

private:
    Cli cli_;
};

QTEST_GUILESS_MAIN(TestCliSearch)
#include "tst_cli_search.moc"
