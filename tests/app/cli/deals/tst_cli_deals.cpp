// SPDX-License-Identifier: GPL-3.0-or-later
// Deals on the command line: listed, shown, ticked and closed, by the same rules as in the window.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliDeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists();
    void listRefuses_data();
    void listRefuses();
    void showsADeal();
    void ticksAndUnticks();
    void ticksOnAnEarlierDay();
    void tickRefusals();
    void noteAndFile();
    void fileThatVanished();
    void winning();
    void closing();
    void onlyPeopleWhoMay();
    void storesTheProposedTask();

private:
    /// Changes the options of one action of the default process.
    void change(const QString& action, const QJsonObject& options);
    QString idOf(const QString& name) { return cli_->deal(name)[u"id"_s].toString(); }

    std::unique_ptr<Cli> cli_;
};

void TestCliDeals::init()
{
    cli_ = std::make_unique<Cli>();
    CLI_DOES(cli_->on({u"init"_s}));
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Sal"_s, u"sal@example.com"_s}));
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Tom"_s, u"tom@example.com"_s}));
    CLI_DOES(
        cli_->on({u"import-deals"_s,
                  cli_->write(u"d.csv"_s, "name,owner,value,stage,status,created,closed\n"
                                          "Alpha,sal@example.com,1000.50,,,,\n"
                                          "Beta,tom@example.com,2000,Offer,,,\n"
                                          "Gamma,sal@example.com,300,Contact,won,2026-01-02,2026-02-03\n")}));
}

void TestCliDeals::change(const QString& action, const QJsonObject& options)
{
    QJsonObject process = cli_->object({u"process"_s, u"show"_s, u"Default process"_s});
    QJsonArray stages = process[u"stages"_s].toArray();
    for (QJsonValueRef stageValue : stages) {
        QJsonObject stage = stageValue.toObject();
        QJsonArray actions = stage[u"actions"_s].toArray();
        for (QJsonValueRef actionValue : actions) {
            QJsonObject changed = actionValue.toObject();
            if (changed[u"name"_s] != action)
                continue;
            for (auto option = options.begin(); option != options.end(); ++option)
                changed.insert(option.key(), option.value());
            actionValue = changed;
        }
        stage.insert(u"actions"_s, actions);
        stageValue = stage;
    }
    process.insert(u"stages"_s, stages);
    const QString file = cli_->write(u"p.json"_s, QJsonDocument(process).toJson());
    CLI_DOES(cli_->on({u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, file}));
}

void TestCliDeals::lists()
{
    const QJsonArray all = cli_->array({u"deals"_s});
    QCOMPARE(all.size(), 3);
    for (const char* key :
         {"id", "name", "status", "probability", "stage", "process", "owner", "owner_email", "company",
          "product", "source", "value", "currency", "expected_close", "created", "changed", "closed"}) {
        QVERIFY2(all[0].toObject().contains(QLatin1StringView(key)), key);
    }
    QCOMPARE(cli_->array({u"deals"_s, u"--limit"_s, u"2"_s}).size(), 2);
    QCOMPARE(cli_->on({u"deals"_s, u"--limit"_s, u"0"_s, u"--json"_s}).out, u"[]\n"_s);
    QCOMPARE(cli_->array({u"deals"_s, u"--owner"_s, u"SAL@example.com"_s}).size(), 2);
    QCOMPARE(cli_->array({u"deals"_s, u"--stage"_s, u"Not started"_s})[0][u"name"_s], u"Alpha"_s);
    QCOMPARE(cli_->array({u"deals"_s, u"--stage"_s, u"offer"_s})[0][u"name"_s], u"Beta"_s);
    QCOMPARE(cli_->array({u"deals"_s, u"--status"_s, u"won"_s})[0][u"name"_s], u"Gamma"_s);
    QCOMPARE(cli_->array({u"deals"_s, u"--process"_s, u"default PROCESS"_s}).size(), 3);
    // What somebody may see, and no more.
    QCOMPARE(cli_->array({u"deals"_s, u"--as"_s, u"tom@example.com"_s}).size(), 1);
    const QJsonObject counted = cli_->on({u"deals"_s, u"--status"_s, u"open"_s, u"--count"_s}).object();
    QCOMPARE(counted, (QJsonObject{{u"count"_s, 2}, {u"value"_s, 3000.5}}));
    const Answer table = cli_->on({u"deals"_s});
    CLI_DOES(table);
    QCOMPARE(table.out.count(u'\n'), 4);
}

void TestCliDeals::listRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("status") << QStringList{u"--status"_s, u"maybe"_s} << 2 << u"\"maybe\""_s;
    QTest::newRow("stage") << QStringList{u"--stage"_s, u"Nowhere"_s} << 1 << u"\"Nowhere\""_s;
    QTest::newRow("process") << QStringList{u"--process"_s, u"Other"_s} << 1 << u"\"Other\""_s;
    QTest::newRow("owner") << QStringList{u"--owner"_s, u"x@example.com"_s} << 1 << u"x@example.com"_s;
    QTest::newRow("viewer") << QStringList{u"--as"_s, u"x@example.com"_s} << 1 << u"x@example.com"_s;
    QTest::newRow("empty viewer") << QStringList{u"--as="_s} << 1 << u"user"_s;
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"-3"_s} << 2 << u"\"-3\""_s;
}

void TestCliDeals::listRefuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, said);
    CLI_REFUSES(cli_->on(QStringList{u"deals"_s} + words), code, said);
}

void TestCliDeals::showsADeal()
{
    const QJsonObject alpha = cli_->deal(u"Alpha"_s);
    QCOMPARE(alpha[u"status"_s], u"open"_s);
    QCOMPARE(alpha[u"value"_s].toDouble(), 1000.5);
    QVERIFY(alpha[u"stage"_s].isNull());
    QCOMPARE(alpha[u"probability"_s].toInt(), 0);
    QCOMPARE(alpha[u"checklist"_s].toArray().size(), 4);
    QCOMPARE(Cli::actionsOf(alpha).size(), 12);
    QCOMPARE(alpha[u"history"_s][0][u"event"_s], u"imported"_s);
    const Answer words = cli_->on({u"deal"_s, alpha[u"id"_s].toString().toLower()});
    CLI_DOES(words);
    QVERIFY(words.out.startsWith(u"Alpha\n"_s) && words.out.contains(u"Contract signed (mandatory)"_s));
    CLI_REFUSES(cli_->on({u"deal"_s, u"0000000000000"_s}), 1, u"no deal"_s);
    CLI_REFUSES(cli_->on({u"deal"_s, u"Alpha"_s}), 1, u"\"Alpha\""_s);
    CLI_REFUSES(cli_->on({u"deal"_s, alpha[u"id"_s].toString(), u"--as"_s, u"tom@example.com"_s}), 1,
                u"you may not see it"_s);
}

void TestCliDeals::ticksAndUnticks()
{
    const QString id = idOf(u"Alpha"_s);
    const QJsonObject ticked = cli_->object(
        {u"tick"_s, id, u"contact MADE"_s, u"--as"_s, u"sal@example.com"_s, u"--note"_s, u"By phone 📞"_s});
    QCOMPARE(ticked[u"probability_before"_s].toInt(), 0);
    QCOMPARE(ticked[u"probability"_s].toInt(), 10);
    QCOMPARE(ticked[u"stage"_s], u"Contact"_s);
    const QJsonObject deal = cli_->deal(u"Alpha"_s);
    const QJsonObject action = Cli::actionsOf(deal)[u"Contact made"_s];
    QVERIFY(action[u"done"_s].toBool());
    QCOMPARE(action[u"done_by"_s], u"Sal"_s);
    QCOMPARE(action[u"note"_s], u"By phone 📞"_s);
    // By identifier as well.
    const Answer taken =
        cli_->on({u"untick"_s, id, action[u"id"_s].toString(), u"--as"_s, u"sal@example.com"_s});
    CLI_DOES(taken);
    QVERIFY(taken.out.contains(u"10% -> 0%"_s));
    const QJsonObject after = cli_->deal(u"Alpha"_s);
    QVERIFY(after[u"stage"_s].isNull());
    QCOMPARE(after[u"history"_s].toArray().size(), deal[u"history"_s].toArray().size() + 1);
    CLI_DOES(cli_->on({u"check"_s}));
}

void TestCliDeals::ticksOnAnEarlierDay()
{
    const QString id = idOf(u"Gamma"_s);
    CLI_DOES(cli_->on({u"reopen"_s, id}));
    CLI_DOES(cli_->on({u"tick"_s, id, u"Budget known"_s, u"--on"_s, u"2026-02-20"_s}));
    const QJsonObject event = cli_->deal(u"Gamma"_s)[u"history"_s].toArray().first().toObject();
    QCOMPARE(event[u"event"_s], u"ticked"_s);
    QCOMPARE(event[u"detail"_s], u"2026-02-20"_s);
    const QStringList next{u"tick"_s, id, u"Evaluation criteria known"_s, u"--on"_s};
    CLI_REFUSES(cli_->on(next + QStringList{u"2026-01-01"_s}), 3, u"did not exist"_s);
    CLI_REFUSES(cli_->on(next + QStringList{u"2999-01-01"_s}), 3, u"in the future"_s);
    CLI_REFUSES(cli_->on(next + QStringList{u"20 Feb"_s}), 1, u"20 Feb"_s);
}

void TestCliDeals::tickRefusals()
{
    const QString id = idOf(u"Alpha"_s);
    CLI_DOES(cli_->on({u"tick"_s, id, u"Contact made"_s}));
    CLI_REFUSES(cli_->on({u"tick"_s, id, u"Contact made"_s}), 3, u"\"Contact made\" is already done"_s);
    CLI_REFUSES(cli_->on({u"untick"_s, id, u"Offer sent"_s}), 3, u"\"Offer sent\" is not done"_s);
    CLI_REFUSES(cli_->on({u"tick"_s, id, u"Dance"_s}), 1, u"no action \"Dance\""_s);
    CLI_REFUSES(cli_->on({u"tick"_s, id, u"Offer sent"_s, u"--as"_s, u"x@example.com"_s}), 1, u"no user"_s);
    CLI_REFUSES(cli_->on({u"tick"_s, idOf(u"Gamma"_s), u"Offer sent"_s}), 3, u"is closed"_s);
    change(u"Offer sent"_s, {{u"performed_by"_s, QJsonObject{{u"rule"_s, u"administrators"_s}}}});
    CLI_REFUSES(cli_->on({u"tick"_s, id, u"Offer sent"_s, u"--as"_s, u"sal@example.com"_s}), 3,
                u"Only administrators may perform \"Offer sent\""_s);
    QCOMPARE(cli_->deal(u"Alpha"_s)[u"history"_s].toArray().size(), 2); // imported, and the one tick
}

void TestCliDeals::noteAndFile()
{
    const QString id = idOf(u"Alpha"_s);
    change(u"Budget known"_s, {{u"require_note"_s, u"note"_s}});
    change(u"Offer sent"_s, {{u"require_note"_s, u"note_with_file"_s}});
    const QStringList offer{u"tick"_s, id, u"Offer sent"_s};
    CLI_REFUSES(cli_->on({u"tick"_s, id, u"Budget known"_s}), 3, u"needs a note"_s);
    CLI_REFUSES(cli_->on({u"tick"_s, id, u"Budget known"_s, u"--note"_s, u"  "_s}), 3, u"needs a note"_s);
    CLI_REFUSES(cli_->on(offer + QStringList{u"--note"_s, u"here"_s}), 3, u"a note with a file"_s);
    const QString file = cli_->write(u"oferta żółta.pdf"_s, QByteArray("%PDF\0\x01\xff", 7));
    CLI_DOES(cli_->on(offer + QStringList{u"--note"_s, u"here"_s, u"--file"_s, file}));
    // As long as an argument may be: 128 KB.
    const QString novel(60'000, u'ł');
    CLI_DOES(cli_->on({u"tick"_s, id, u"Budget known"_s, u"--note"_s, novel}));
    const QJsonObject deal = cli_->deal(u"Alpha"_s);
    QCOMPARE(Cli::actionsOf(deal)[u"Budget known"_s][u"note"_s].toString(), novel);
    QCOMPARE(deal[u"files"_s].toArray().size(), 1);
    QCOMPARE(deal[u"files"_s][0][u"name"_s], u"oferta żółta.pdf"_s);
    QCOMPARE(deal[u"files"_s][0][u"size"_s].toInt(), 7);
}

void TestCliDeals::fileThatVanished()
{
    const QStringList tick{u"tick"_s,   idOf(u"Alpha"_s), u"Contact made"_s,
                           u"--note"_s, u"here"_s,        u"--file"_s};
    const QString file = cli_->write(u"offer.pdf"_s, "x");
    QVERIFY(QFile::remove(file));
    CLI_REFUSES(cli_->on(tick + QStringList{file}), 1, u"\"offer.pdf\" is gone"_s);
    CLI_REFUSES(cli_->on(tick + QStringList{cli_->folder.path()}), 1, u"a folder"_s);
    QFile large(cli_->path(u"large.bin"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(50LL * 1024 * 1024 + 1));
    CLI_REFUSES(cli_->on(tick + QStringList{large.fileName()}), 1, u"at most 50 MB"_s);
    const QJsonObject deal = cli_->deal(u"Alpha"_s);
    QCOMPARE(deal[u"probability"_s].toInt(), 0);
    QCOMPARE(deal[u"history"_s].toArray().size(), 1);
    QVERIFY(deal[u"notes"_s].toArray().isEmpty() && deal[u"files"_s].toArray().isEmpty());
}

void TestCliDeals::winning()
{
    const QString id = idOf(u"Alpha"_s);
    CLI_REFUSES(cli_->on({u"win"_s, id}), 3, u"Contract signed"_s);
    CLI_DOES(cli_->on({u"tick"_s, id, u"Contract signed"_s}));
    CLI_DOES(cli_->on({u"win"_s, id, u"--as"_s, u"sal@example.com"_s}));
    const QJsonObject won = cli_->deal(u"Alpha"_s);
    QCOMPARE(won[u"status"_s], u"won"_s);
    QCOMPARE(won[u"probability"_s].toInt(), 100);
    CLI_REFUSES(cli_->on({u"win"_s, id}), 3, u"is closed"_s);
    const Answer reopened = cli_->on({u"reopen"_s, id, u"--json"_s});
    CLI_DOES(reopened);
    QCOMPARE(reopened.object(), (QJsonObject{{u"id"_s, id}, {u"status"_s, u"open"_s}}));
    QCOMPARE(cli_->deal(u"Alpha"_s)[u"probability"_s].toInt(), 10);
    CLI_REFUSES(cli_->on({u"reopen"_s, id}), 3, u"is already open"_s);
}

void TestCliDeals::closing()
{
    const QString alpha = idOf(u"Alpha"_s);
    const QString beta = idOf(u"Beta"_s);
    CLI_REFUSES(cli_->on({u"lose"_s, alpha}), 3, u"reason is needed"_s);
    CLI_REFUSES(cli_->on({u"lose"_s, alpha, u"--reason"_s, u"Bored"_s}), 1, u"\"Bored\""_s);
    CLI_REFUSES(cli_->on({u"lose"_s, alpha, u"--reason"_s, u"Postponed"_s}), 1, u"\"Postponed\""_s);
    CLI_DOES(cli_->on({u"lose"_s, alpha, u"--reason"_s, u"too EXPENSIVE"_s, u"--comment"_s, u"by far"_s}));
    const QJsonObject lost = cli_->deal(u"Alpha"_s);
    QCOMPARE(lost[u"status"_s], u"lost"_s);
    QCOMPARE(lost[u"closing_reason"_s], u"Too expensive"_s);
    QCOMPARE(lost[u"closing_comment"_s], u"by far"_s);
    CLI_REFUSES(cli_->on({u"outdate"_s, beta}), 3, u"reason is needed"_s);
    CLI_DOES(cli_->on({u"outdate"_s, beta, u"--reason"_s, u"Postponed"_s}));
    QCOMPARE(cli_->deal(u"Beta"_s)[u"status"_s], u"outdated"_s);
    QCOMPARE(cli_->deal(u"Beta"_s)[u"probability"_s].toInt(), 0);
    CLI_DOES(cli_->on({u"check"_s}));
}

void TestCliDeals::onlyPeopleWhoMay()
{
    // Somebody else's deal cannot even be seen, so it is said to be missing.
    const QString id = idOf(u"Alpha"_s);
    for (const QString& verb : {u"win"_s, u"reopen"_s}) {
        const Answer answer = cli_->on({verb, id, u"--as"_s, u"tom@example.com"_s});
        QVERIFY2(answer.code != 0 && answer.isOneSentence(), answer.told().constData());
    }
    CLI_REFUSES(
        cli_->on({u"user"_s, u"add"_s, u"Eve"_s, u"eve@example.com"_s, u"--as"_s, u"tom@example.com"_s}), 3,
        u"Only administrators"_s);
    QCOMPARE(cli_->deal(u"Alpha"_s)[u"status"_s], u"open"_s);
}

void TestCliDeals::storesTheProposedTask()
{
    const QJsonObject task{{u"title"_s, u"Call them"_s}, {u"type"_s, u"call"_s}, {u"due_in_days"_s, 3}};
    change(u"Contact made"_s, {{u"trigger_action"_s, QJsonObject{{u"add_task"_s, task}}}});
    const QString id = idOf(u"Alpha"_s);
    QCOMPARE(cli_->object({u"tick"_s, id, u"Contact made"_s})[u"proposed_task"_s][u"title"_s],
             u"Call them"_s);
    QVERIFY(cli_->array({u"tasks"_s}).isEmpty()); // proposed is not stored
    CLI_DOES(cli_->on({u"untick"_s, id, u"Contact made"_s}));
    CLI_DOES(cli_->on({u"tick"_s, id, u"Contact made"_s, u"--add-task"_s}));
    const QJsonArray tasks = cli_->array({u"tasks"_s});
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks[0][u"deal"_s], u"Alpha"_s);
    QCOMPARE(tasks[0][u"type"_s], u"call"_s);
    QVERIFY(!tasks[0][u"done"_s].toBool());
}

QTEST_GUILESS_MAIN(TestCliDeals)
#include "tst_cli_deals.moc"
