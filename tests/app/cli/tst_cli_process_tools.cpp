// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line tells of a process before and after it is saved.
#include "tests/app/cli/cli_fixture.h"

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
    void spellsPlaceholdersAsFilesDo();
    void weighsADraft();
    void matchesByNameWhereThereAreNoIds();
    void weighsTheDraftThatWasLeft();
    void tellsWhatBlocksAndWhatIsLost();
    void tellsWhenTheProcessMovedOn();
    void anOldVersionFindsItsTicksAgain();
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
    static void makeMandatory(QJsonObject& stage, bool mandatory)
    {
        QJsonArray actions;
        for (const QJsonValue each : stage[u"actions"_s].toArray()) {
            QJsonObject action = each.toObject();
            action[u"mandatory"_s] = mandatory;
            actions.append(action);
        }
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
    QVERIFY2(sound.out.contains(u"No problems found."), sound.told().constData());
    QCOMPARE(cli_->array({u"process"_s, u"check"_s, u"Default process"_s}).size(), 0);
}

void TestCliProcessTools::spellsPlaceholdersAsFilesDo()
{
    const QString file = draft([](QJsonObject& process) {
        changeStage(process, 0, [](QJsonObject& stage) {
            QJsonArray actions = stage[u"actions"_s].toArray();
            QJsonObject action = actions[0].toObject();
            const QJsonObject task{{u"title"_s, u"{company} and {client}"_s}};
            action[u"trigger_action"_s] = QJsonObject{{u"add_task"_s, task}};
            actions[0] = action;
            stage[u"actions"_s] = actions;
        });
    });
    for (const QString& language : {u"en"_s, u"pl"_s}) {
        const Answer found = cli_->on(
            {u"process"_s, u"check"_s, u"Default process"_s, u"--file"_s, file, u"--language"_s, language});
        CLI_DOES(found);
        QVERIFY2(found.out.contains(u"{company} and {client}"_s), qPrintable(found.out));
        QVERIFY2(found.out.contains(u"{deal}"_s), qPrintable(found.out));
    }
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
    // The same of the draft that was left.
    CLI_DOES(cli_->on({u"process"_s, u"import"_s, u"Default process"_s, u"--file"_s, file}));
    QCOMPARE(cli_->array({u"process"_s, u"check"_s, u"Default process"_s, u"--draft"_s}), found);
    CLI_REFUSES(cli_->on(words + QStringList{u"--draft"_s}), 2, u"--draft"_s);
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
    QVERIFY(none[u"probability_changes"_s].isArray());
    QCOMPARE(none[u"probability_changes"_s].toArray().size(), 0);

    const QString less = draft([](QJsonObject& process) { changeStage(process, 0, dropFirstAction); });
    const QJsonObject lost = cli_->object(impact + QStringList{less});
    QCOMPARE(lost[u"open_deals"_s].toInt(), open);
    QCOMPARE(lost[u"lost_ticks"_s].toArray().size(), 1);
    QVERIFY(lost[u"change_probability"_s].toInt() > 0);
    const Answer words = cli_->on(impact + QStringList{less});
    CLI_DOES(words);
    int changed = 0;
    int fewest = open;
    for (const QJsonValue each : lost[u"probability_changes"_s].toArray()) {
        const int deals = each[u"deals"_s].toInt();
        QVERIFY(deals > 0 && deals <= fewest);
        fewest = deals;
        changed += deals;
        const QString told =
            u"\n%1% -> %2%: %3\n"_s.arg(QString::number(each[u"from"_s].toInt()),
                                        QString::number(each[u"to"_s].toInt()), QString::number(deals));
        QVERIFY2(words.out.contains(told), words.told().constData());
    }
    QCOMPARE(lost[u"change_probability"_s].toInt(), changed);
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
                for (const QJsonValue each : stage[u"actions"_s].toArray()) {
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

void TestCliProcessTools::tellsWhatBlocksAndWhatIsLost()
{
    // Nothing is mandatory at first, so that every deal can be won.
    const QString lenient = draft([](QJsonObject& process) {
        for (int s = 0; s < process[u"stages"_s].toArray().size(); ++s)
            changeStage(process, s, [](QJsonObject& stage) { makeMandatory(stage, false); });
    });
    CLI_DOES(cli_->on({u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, lenient}));
    // Then the first action goes, and the others of its stage are mandatory, two new ones among them.
    const QString file = draft([](QJsonObject& process) {
        changeStage(process, 0, [](QJsonObject& stage) {
            dropFirstAction(stage);
            QJsonArray actions = stage[u"actions"_s].toArray();
            for (const QString& name : {u"Asked twice"_s, u"Asked thrice"_s})
                actions.append(QJsonObject{{u"name"_s, name}, {u"weight"_s, 1}});
            stage[u"actions"_s] = actions;
            makeMandatory(stage, true);
        });
    });
    const QStringList impact{u"process"_s, u"impact"_s, u"Default process"_s, u"--file"_s, file};
    const QJsonObject told = cli_->object(impact);
    // Nobody did what is new: every deal misses both, and counts once.
    const int won = told[u"won_deals"_s].toInt();
    QVERIFY(won > 0);
    QCOMPARE(told[u"would_have_been_refused_deals"_s].toInt(), won);
    const QJsonArray refused = told[u"would_have_been_refused"_s].toArray();
    QCOMPARE(refused.last()[u"action"_s], u"Asked thrice"_s);
    QCOMPARE(refused.last()[u"deals"_s].toInt(), won);
    const Answer words = cli_->on(impact);
    CLI_DOES(words);
    const auto says = [&words](const QString& line) {
        return words.out.contains(line + u'\n');
    };
    const QString all = QString::number(won);
    QVERIFY2(says(u"Won deals the new rules would have blocked: %1 of %1"_s.arg(all)),
             words.told().constData());
    QVERIFY2(says(u"Won without \"Asked twice\": %1 of %1"_s.arg(all)), words.told().constData());
    const QJsonObject lost = told[u"lost_ticks"_s][0].toObject();
    QVERIFY2(says(u"Ticks of \"%1\" that would be lost: %2"_s.arg(lost[u"action"_s].toString(),
                                                                  QString::number(lost[u"deals"_s].toInt()))),
             words.told().constData());
    const QJsonArray blocking = told[u"blocked_by"_s].toArray();
    for (const QJsonValue each : blocking)
        QVERIFY2(says(u"Cannot be won without \"%1\": %2"_s.arg(each[u"action"_s].toString(),
                                                                QString::number(each[u"deals"_s].toInt()))),
                 words.told().constData());
    QVERIFY(!blocking.isEmpty());
    QCOMPARE(told[u"newly_blocked"_s], told[u"open_deals"_s]);
}

void TestCliProcessTools::tellsWhenTheProcessMovedOn()
{
    const QString file = draft([](QJsonObject& process) { changeStage(process, 0, dropFirstAction); });
    const QStringList impact{u"process"_s, u"impact"_s, u"Default process"_s};
    CLI_DOES(cli_->on({u"process"_s, u"import"_s, u"Default process"_s, u"--file"_s, file}));
    QCOMPARE(cli_->object(impact)[u"based_on"_s].toInt(), 1);
    QVERIFY(!cli_->on(impact).out.contains(u"made from version"_s));
    const QString other = draft([](QJsonObject& process) { process[u"description"_s] = u"New"_s; });
    CLI_DOES(cli_->on({u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, other}));
    QCOMPARE(cli_->object(impact)[u"based_on"_s].toInt(), 1);
    const Answer words = cli_->on(impact);
    CLI_DOES(words);
    QVERIFY2(words.out.startsWith(u"The draft was made from version 1; the process is now at version 2.\n"_s),
             words.told().constData());
}

void TestCliProcessTools::anOldVersionFindsItsTicksAgain()
{
    const auto sums = [this] {
        return cli_->object({u"stats"_s, u"open"_s, u"--by"_s, u"stage"_s});
    };
    const QJsonObject before = sums();
    const QString first =
        cli_->write(u"v1.json"_s, cli_->on({u"process"_s, u"export"_s, u"Default process"_s}).out.toUtf8());
    const QString less = draft([](QJsonObject& process) { changeStage(process, 1, dropFirstAction); });
    const QStringList set{u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s};
    CLI_DOES(cli_->on(set + QStringList{less}));
    QVERIFY(sums() != before);
    // What the draft foretells is what was.
    const QStringList impact{u"process"_s, u"impact"_s, u"Default process"_s};
    CLI_DOES(cli_->on({u"process"_s, u"import"_s, u"Default process"_s, u"--file"_s, first}));
    QCOMPARE(cli_->object(impact)[u"weighted_after"_s], before[u"total"_s][u"weighted"_s]);
    CLI_DOES(cli_->on(set + QStringList{first, u"--overwrite"_s}));
    QCOMPARE(sums(), before);
    CLI_DOES(cli_->on({u"check"_s}));
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
