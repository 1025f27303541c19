// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line tells of a process before and after it is saved.
#include "tests/app/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliProcessTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsVersions();
    void checksAProcess();
    void checksADraft();
    void weighsADraft();
    void matchesByNameWhereThereAreNoIds();
    void weighsTheDraftThatWasLeft();
    void refusesWhatIsMissing();

private:
    /// The default process as a file, changed.
    [[nodiscard]] QString draft(const std::function<void(QJsonObject&)>& change) const
    {
        QJsonObject process = cli_->object({u"process"_s, u"show"_s, u"Default process"_s});
        change(process);
        return cli_->write(u"draft.json"_s, QJsonDocument(process).toJson());
    }
    static void changeStage(QJsonObject& process, int index, const std::function<void(QJsonObject&)>& change)
    {
        QJsonArray stages = process[u"stages"_s].toArray();
        QJsonObject stage = stages[index].toObject();
        change(stage);
        stages[index] = stage;
        process[u"stages"_s] = stages;
    }
    static void dropFirstAction(QJsonObject& stage)
    {
        QJsonArray actions = stage[u"actions"_s].toArray();
        actions.removeFirst();
        stage[u"actions"_s] = actions;
    }

    std::unique_ptr<Cli> cli_;
};

void TestCliProcessTools::init()
{
    cli_ = std::make_unique<Cli>();
    CLI_DOES(cli_->on({u"init"_s, u"--demo"_s, u"--seed"_s, u"7"_s}));
}

void TestCliProcessTools::listsVersions()
{
    const QString file = draft([](QJsonObject& process) { process[u"description"_s] = u"New"_s; });
    CLI_DOES(cli_->on(
        {u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, file, u"--comment"_s, u"Why"_s}));
    const QJsonArray versions = cli_->array({u"process"_s, u"versions"_s, u"Default process"_s});
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0][u"version"_s].toInt(), 2);
    QCOMPARE(versions[0][u"comment"_s], u"Why"_s);
    QCOMPARE(versions[0][u"saved_by"_s], versions[1][u"saved_by"_s]);
    QVERIFY(versions[0][u"saved"_s].toString() >= versions[1][u"saved"_s].toString());
    QVERIFY(cli_->on({u"process"_s, u"versions"_s, u"Default process"_s}).out.contains(u"Why"_s));
}

void TestCliProcessTools::checksAProcess()
{
    const Answer sound = cli_->on({u"process"_s, u"check"_s, u"Default process"_s});
    CLI_DOES(sound);
    QVERIFY2(sound.out.contains(u"Everything is as it should be."), sound.told().constData());
    QCOMPARE(cli_->array({u"process"_s, u"check"_s, u"Default process"_s}).size(), 0);
}

void TestCliProcessTools::checksADraft()
{
    const QString file = draft([](QJsonObject& process) {
        changeStage(process, 0, [](QJsonObject& stage) { stage[u"actions"_s] = QJsonArray(); });
    });
    const QStringList words{u"process"_s, u"check"_s, u"Default process"_s, u"--file"_s, file};
    const QJsonArray found = cli_->array(words);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"severity"_s], u"warning"_s);
    QCOMPARE(found[0][u"stage"_s], u"Collecting data"_s);
    QVERIFY(found[0][u"action"_s].isNull());
    CLI_DOES(cli_->on(words));
    // An error makes the exit code tell.
    const QString none = draft([](QJsonObject& process) { process[u"stages"_s] = QJsonArray(); });
    const Answer wrong = cli_->on({u"process"_s, u"check"_s, u"Default process"_s, u"--file"_s, none});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.out.startsWith(u"error: "), wrong.told().constData());
}

void TestCliProcessTools::weighsADraft()
{
    const QStringList impact{u"process"_s, u"impact"_s, u"Default process"_s, u"--file"_s};
    const QString same = draft([](QJsonObject&) {});
    const QJsonObject none = cli_->object(impact + QStringList{same});
    const int open = none[u"open_deals"_s].toInt();
    QVERIFY(open > 20);
    QCOMPARE(none[u"change_stage"_s].toInt(), 0);
    QCOMPARE(none[u"weighted_before"_s], none[u"weighted_after"_s]);
    QCOMPARE(none[u"lost_ticks"_s].toArray().size(), 0);

    const QString less = draft([](QJsonObject& process) { changeStage(process, 0, dropFirstAction); });
    const QJsonObject lost = cli_->object(impact + QStringList{less});
    QCOMPARE(lost[u"open_deals"_s].toInt(), open);
    QCOMPARE(lost[u"lost_ticks"_s].toArray().size(), 1);
    QVERIFY(lost[u"change_probability"_s].toInt() > 0);
    // What is foretold comes true.
    const double foretold = lost[u"weighted_after"_s].toDouble();
    CLI_DOES(cli_->on({u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, less}));
    const QJsonObject stats = cli_->object({u"stats"_s, u"open"_s, u"--by"_s, u"stage"_s});
    QCOMPARE(stats[u"total"_s][u"weighted"_s].toDouble(), foretold);
    CLI_DOES(cli_->on({u"check"_s}));
}

void TestCliProcessTools::matchesByNameWhereThereAreNoIds()
{
    // Written by hand, say: without ids it is about the same stages and actions by their names.
    const QString file = draft([](QJsonObject& process) {
        process.remove(u"id"_s);
        for (int s = 0; s < process[u"stages"_s].toArray().size(); ++s) {
            changeStage(process, s, [](QJsonObject& stage) {
                stage.remove(u"id"_s);
                QJsonArray actions;
                for (const QJsonValue& each : stage[u"actions"_s].toArray()) {
                    QJsonObject action = each.toObject();
                    action.remove(u"id"_s);
                    actions.append(action);
                }
                stage[u"actions"_s] = actions;
            });
        }
    });
    const QJsonObject told =
        cli_->object({u"process"_s, u"impact"_s, u"Default process"_s, u"--file"_s, file});
    QCOMPARE(told[u"lost_ticks"_s].toArray().size(), 0);
    QCOMPARE(told[u"change_stage"_s].toInt(), 0);
    const QJsonObject before = cli_->object({u"stats"_s, u"open"_s, u"--by"_s, u"stage"_s});
    CLI_DOES(cli_->on({u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, file}));
    QCOMPARE(cli_->object({u"stats"_s, u"open"_s, u"--by"_s, u"stage"_s}), before);
    CLI_DOES(cli_->on({u"check"_s}));
}

void TestCliProcessTools::weighsTheDraftThatWasLeft()
{
    const QString file = draft([](QJsonObject& process) { changeStage(process, 0, dropFirstAction); });
    const QStringList impact{u"process"_s, u"impact"_s, u"Default process"_s};
    const QJsonObject foretold = cli_->object(impact + QStringList{u"--file"_s, file});
    CLI_DOES(cli_->on({u"process"_s, u"import"_s, u"Default process"_s, u"--file"_s, file}));
    QCOMPARE(cli_->object(impact), foretold);
}

void TestCliProcessTools::refusesWhatIsMissing()
{
    CLI_REFUSES(cli_->on({u"process"_s, u"impact"_s, u"Default process"_s}), 2, u"--file"_s);
    CLI_REFUSES(cli_->on({u"process"_s, u"check"_s, u"Other"_s}), 1, u"Other"_s);
    CLI_REFUSES(cli_->on({u"process"_s, u"impact"_s, u"Default process"_s, u"--file"_s, u"/no/such.json"_s}),
                1, u"such.json"_s);
    const QString file = draft([](QJsonObject&) {});
    CLI_REFUSES(
        cli_->on({u"process"_s, u"impact"_s, u"Default process"_s, u"--file"_s, file, u"--months"_s, u"0"_s}),
        2, u"--months"_s);
}

QTEST_GUILESS_MAIN(TestCliProcessTools)
#include "tst_cli_process_tools.moc"
