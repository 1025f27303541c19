// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody did last, taken back and done again on the command line.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTickBackAndForth();
    void saysWhatStays();
    void anImportAsOneStep();
    void nothingToDo();

private:
    QString idOf(const QString& name) { return cli_->deal(name)[u"id"_s].toString(); }

    std::unique_ptr<Cli> cli_;
};

void TestCliUndo::init()
{
    cli_ = std::make_unique<Cli>();
    CLI_DOES(cli_->on({u"init"_s}));
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Sal"_s, u"sal@example.com"_s}));
    CLI_DOES(cli_->on({u"import-deals"_s, cli_->write(u"d.csv"_s, "name,owner\nAlpha,sal@example.com\n"
                                                                  "Beta,sal@example.com\n")}));
}

void TestCliUndo::aTickBackAndForth()
{
    const QStringList asSal{u"--as"_s, u"sal@example.com"_s};
    const QJsonValue before = cli_->deal(u"Alpha"_s)[u"probability"_s];
    CLI_DOES(cli_->on(QStringList{u"tick"_s, idOf(u"Alpha"_s), u"Decision makers identified"_s} + asSal));
    const QJsonValue ticked = cli_->deal(u"Alpha"_s)[u"probability"_s];
    QVERIFY(ticked != before);
    const auto undone = cli_->on(QStringList{u"undo"_s} + asSal);
    CLI_DOES(undone);
    QVERIFY2(undone.out.contains(u"Decision makers identified"_s) && undone.out.contains(u"Alpha"_s),
             undone.told().constData());
    QCOMPARE(cli_->deal(u"Alpha"_s)[u"probability"_s], before);
    const QJsonObject redone = cli_->object(QStringList{u"redo"_s} + asSal);
    QCOMPARE(redone[u"kind"_s], u"ticked"_s);
    QCOMPARE(redone[u"taken"_s], 1);
    QCOMPARE(redone[u"subject"_s], u"Alpha"_s);
    QCOMPARE(cli_->deal(u"Alpha"_s)[u"probability"_s], ticked);
    CLI_DOES(cli_->on({u"check"_s}));
}

void TestCliUndo::saysWhatStays()
{
    const QString id = idOf(u"Alpha"_s);
    CLI_DOES(cli_->on({u"tick"_s, id, u"Decision makers identified"_s, u"--as"_s, u"sal@example.com"_s}));
    CLI_DOES(cli_->on({u"untick"_s, id, u"Decision makers identified"_s}));
    const auto refused = cli_->on({u"undo"_s, u"--as"_s, u"sal@example.com"_s});
    CLI_REFUSES(refused, 3, u"Not taken back"_s);
    QVERIFY2(refused.err.contains(u"Alpha"_s), refused.told().constData());
    // It said so: the next one is the step before, and there is none.
    CLI_REFUSES(cli_->on({u"undo"_s, u"--as"_s, u"sal@example.com"_s}), 3, u"nothing"_s);
}

void TestCliUndo::anImportAsOneStep()
{
    QCOMPARE(cli_->array({u"deals"_s}).size(), 2);
    const QJsonObject undone = cli_->object({u"undo"_s});
    QCOMPARE(undone[u"kind"_s], u"imported"_s);
    QCOMPARE(undone[u"deals"_s], 2);
    QCOMPARE(cli_->array({u"deals"_s}).size(), 0);
    CLI_DOES(cli_->on({u"check"_s}));
    CLI_DOES(cli_->on({u"redo"_s}));
    QCOMPARE(cli_->array({u"deals"_s}).size(), 2);
    CLI_DOES(cli_->on({u"check"_s}));
}

void TestCliUndo::nothingToDo()
{
    CLI_REFUSES(cli_->on({u"redo"_s}), 3, u"nothing"_s);
    CLI_REFUSES(cli_->on({u"undo"_s, u"--as"_s, u"nobody@example.com"_s}), 1, u"nobody@example.com"_s);
    CLI_REFUSES(cli_->on({u"undo"_s, u"one"_s}), 2, u"undo"_s);
}

QTEST_GUILESS_MAIN(TestCliUndo)
#include "tst_cli_undo.moc"
