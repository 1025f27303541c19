// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks on the command line: planned, changed, completed, repeated.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cli_ = std::make_unique<Cli>();
        CLI_DOES(cli_->on({u"init"_s}));
        CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Sal"_s, u"sal@example.com"_s}));
    }

    void addsAndChanges()
    {
        const QJsonObject added =
            cli_->object({u"task"_s, u"add"_s, u"Call them"_s, u"--due"_s, u"2030-01-31"_s, u"--time"_s,
                          u"9.30"_s, u"--minutes"_s, u"45"_s, u"--type"_s, u"call"_s, u"--priority"_s,
                          u"high"_s, u"--remind"_s, u"15"_s, u"--repeat"_s, u"FREQ=MONTHLY;BYMONTHDAY=31"_s,
                          u"--participants"_s, u"sal@example.com"_s});
        QCOMPARE(added[u"time"_s], u"09:30"_s);
        QCOMPARE(added[u"minutes"_s], 45);
        QCOMPARE(added[u"priority"_s], u"high"_s);
        QCOMPARE(added[u"remind_minutes"_s], 15);
        QCOMPARE(added[u"participants"_s].toArray(), QJsonArray{u"sal@example.com"_s});
        const QString id = added[u"id"_s].toString();
        const QJsonObject changed = cli_->object(
            {u"task"_s, u"change"_s, id, u"--time"_s, u"none"_s, u"--title"_s, u"Write to them"_s});
        QVERIFY(changed[u"time"_s].isNull() && changed[u"remind_minutes"_s].isNull());
        QCOMPARE(changed[u"remind_on"_s], u"2030-01-31"_s);
        QCOMPARE(changed[u"title"_s], u"Write to them"_s);
        CLI_DOES(cli_->on({u"task"_s, u"done"_s, id}));
        const QJsonArray open = cli_->array({u"tasks"_s});
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0][u"due"_s], u"2030-03-31"_s);
        QCOMPARE(cli_->array({u"tasks"_s, u"--done"_s}).size(), 1);
        CLI_DOES(cli_->on({u"task"_s, u"reopen"_s, id}));
        QCOMPARE(cli_->array({u"tasks"_s}).size(), 1);
        QVERIFY(cli_->on({u"tasks"_s}).out.contains(u"Write to them"_s));
    }

    void writesACalendarFile()
    {
        CLI_DOES(cli_->on({u"task"_s, u"add"_s, u"Call; them\nEND:VTODO"_s, u"--due"_s, u"2030-01-31"_s}));
        for (const bool events : {false, true}) {
            const QString file = cli_->path(u"out.ics"_s);
            QStringList words{u"tasks"_s, u"--ics"_s, file};
            if (events)
                words.append(u"--events"_s);
            CLI_DOES(cli_->on(words));
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray bytes = written.readAll();
            QCOMPARE(bytes.count(events ? "BEGIN:VEVENT" : "BEGIN:VTODO"), 1);
            QCOMPARE(bytes.count("\r\nEND:VTODO\r\n"), events ? 0 : 1);
        }
        QCOMPARE(cli_->on({u"tasks"_s, u"--ics"_s, u"/nowhere/out.ics"_s}).code, 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no such day") << QStringList{u"--due"_s, u"2026-02-30"_s} << 1;
        QTest::newRow("no such time")
            << QStringList{u"--due"_s, u"2026-02-03"_s, u"--time"_s, u"25:00"_s} << 2;
        QTest::newRow("a month of minutes") << QStringList{u"--minutes"_s, u"50000"_s} << 2;
        QTest::newRow("every second")
            << QStringList{u"--due"_s, u"2026-02-03"_s, u"--repeat"_s, u"FREQ=SECONDLY"_s} << 1;
        QTest::newRow("a stranger") << QStringList{u"--participants"_s, u"nobody@example.com"_s} << 1;
    }

    void refuses()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        const Answer answer = cli_->on(QStringList{u"task"_s, u"add"_s, u"Call"_s} + words);
        QVERIFY2(answer.code == code && answer.isOneSentence(), answer.told().constData());
        QVERIFY(cli_->array({u"tasks"_s}).isEmpty());
    }

private:
    std::unique_ptr<Cli> cli_;
};

QTEST_GUILESS_MAIN(TestCliTasks)
#include "tst_cli_tasks.moc"
