// SPDX-License-Identifier: GPL-3.0-or-later
// Processes, people, inboxes and sums on the command line.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsProcesses();
    void showGivesWhatSetTakes();
    void setChangesRunningDeals();
    void setRefuses_data();
    void setRefuses();
    void setLeavesStrangersOut();
    void setRefusesWhenTheProcessMovedOn();
    void setKnowsWhatAFileWasMadeFrom();
    void setAsksWhatAFileWasMadeFrom_data();
    void setAsksWhatAFileWasMadeFrom();
    void setOverwritesOnlyWhenTold();
    void addsUsers();
    void addUserRefuses_data();
    void addUserRefuses();
    void notifies();
    void sums_data();
    void sums();

private:
    std::unique_ptr<Cli> cli_;
};

void TestCliProcess::init()
{
    cli_ = std::make_unique<Cli>();
    CLI_DOES(cli_->on({u"init"_s}));
}

void TestCliProcess::listsProcesses()
{
    const QJsonArray list = cli_->array({u"process"_s, u"list"_s});
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"name"_s], u"Default process"_s);
    QCOMPARE(list[0][u"version"_s].toInt(), 1);
    QCOMPARE(list[0][u"stages"_s].toInt(), 4);
    QCOMPARE(list[0][u"actions"_s].toInt(), 12);
    QVERIFY(list[0][u"default"_s].toBool() && list[0][u"active"_s].toBool());
    const Answer words = cli_->on({u"process"_s, u"list"_s});
    CLI_DOES(words);
    QVERIFY(words.out.contains(u"Default process"_s));
    CLI_REFUSES(cli_->on({u"process"_s, u"show"_s, u"Other"_s}), 1, u"no process \"Other\""_s);
}

void TestCliProcess::showGivesWhatSetTakes()
{
    const Answer shown = cli_->on({u"process"_s, u"show"_s, u"Default process"_s, u"--json"_s});
    CLI_DOES(shown);
    const QString file = cli_->write(u"p.json"_s, shown.out.toUtf8());
    const QJsonObject set = cli_->object({u"process"_s, u"set"_s, u"default process"_s, u"--file"_s, file});
    QCOMPARE(set[u"version"_s].toInt(), 2);
    QJsonObject next = shown.object();
    QCOMPARE(next[u"based_on"_s].toInt(), 1);
    next[u"based_on"_s] = 2;
    QCOMPARE(cli_->object({u"process"_s, u"show"_s, u"Default process"_s}), next);
}

void TestCliProcess::setChangesRunningDeals()
{
    const QString file = cli_->write(u"d.csv"_s, "name,stage\nAlpha,Collecting data\n");
    CLI_DOES(cli_->on({u"import-deals"_s, file}));
    QCOMPARE(cli_->deal(u"Alpha"_s)[u"probability"_s].toInt(), 10);
    QJsonObject process = cli_->object({u"process"_s, u"show"_s, u"Default process"_s});
    QJsonArray stages = process[u"stages"_s].toArray();
    while (stages.size() > 1)
        stages.removeLast();
    process.insert(u"stages"_s, stages);
    process.insert(u"name"_s, u"Proces 🎯"_s);
    const QString changed = cli_->write(u"p.json"_s, QJsonDocument(process).toJson());
    CLI_DOES(cli_->on(
        {u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, changed, u"--comment"_s, u"shorter"_s}));
    const QJsonObject deal = cli_->deal(u"Alpha"_s);
    QCOMPARE(deal[u"probability"_s].toInt(), 100);
    QCOMPARE(deal[u"process"_s], u"Proces 🎯"_s);
    QCOMPARE(deal[u"process_version"_s].toInt(), 2);
    CLI_DOES(cli_->on({u"check"_s}));
}

void TestCliProcess::setRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QByteArray& rest, const QString& said) {
        QTest::newRow(name) << R"({"format": "stagewright-process", "name": "P")" + rest + "}" << said;
    };
    QTest::newRow("no JSON") << QByteArray("stages: 4") << u"line 1"_s;
    QTest::newRow("another format") << QByteArray(R"({"format": "recipe", "name": "P"})") << u"format"_s;
    row("newer", R"(, "version": 99)", u"99"_s);
    row("weight", R"(, "stages": [{"name": "S", "actions": [{"name": "A", "weight": 101}]}])",
        u"stages[0].actions[0].weight"_s);
    row("empty name", R"(, "stages": [{"name": " "}])", u"stages[0].name"_s);
    row("unknown key", R"(, "stages": [{"name": "S", "colour": "red"}])", u"stages[0].colour"_s);
    row("control character in a name", R"(, "stages": [{"name": "a\u0007b"}])", u"control characters"_s);
    row("key twice", R"(, "stages": [], "stages": [])", u"stages: this setting is there twice"_s);
    row("null", R"(, "stages": null)", u"stages: null"_s);
    row("long name", R"(, "stages": [{"name": ")" + QByteArray(10'000, 'x') + R"("}])", u"stages[0].name"_s);
}

void TestCliProcess::setRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const QString file = cli_->write(u"p.json"_s, json);
    CLI_REFUSES(cli_->on({u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, file}), 1, said);
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 1);
}

void TestCliProcess::setLeavesStrangersOut()
{
    const QByteArray json =
        R"({"format": "stagewright-process", "name": "P", "stages": [{"name": "S", "actions": [
        {"name": "A", "notify": {"people": ["zoe@else.com", "Bob@else.com"]}}]}]})";
    const QStringList set{u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s,
                          cli_->write(u"p.json"_s, json)};
    const QJsonObject told = cli_->object(set);
    QCOMPARE(told[u"version"_s].toInt(), 2);
    QCOMPARE(told[u"unknown_people"_s].toArray(), (QJsonArray{u"bob@else.com"_s, u"zoe@else.com"_s}));
    QStringList again = set;
    again[2] = u"P"_s;
    const Answer words = cli_->on(again + QStringList{u"--overwrite"_s});
    CLI_DOES(words);
    QVERIFY2(words.out.contains(u"bob@else.com, zoe@else.com.\n"_s), words.told().constData());
}

void TestCliProcess::setRefusesWhenTheProcessMovedOn()
{
    const QString file = cli_->write(
        u"p.json"_s, cli_->on({u"process"_s, u"show"_s, u"Default process"_s, u"--json"_s}).out.toUtf8());
    const QStringList set{u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, file, u"--based-on"_s};
    QCOMPARE(cli_->object(set + QStringList{u"1"_s})[u"version"_s].toInt(), 2);
    // Made from version 1 as well: what came between is not overwritten.
    CLI_REFUSES(cli_->on(set + QStringList{u"1"_s}), 3, u"version 2"_s);
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 2);
    CLI_REFUSES(cli_->on(set + QStringList{u"3"_s}), 2, u"--based-on"_s);
    CLI_DOES(cli_->on(set + QStringList{u"2"_s}));
}

void TestCliProcess::setKnowsWhatAFileWasMadeFrom()
{
    const auto shown = [this](int days) {
        QJsonObject process = cli_->object({u"process"_s, u"show"_s, u"Default process"_s});
        QJsonArray stages = process[u"stages"_s].toArray();
        QJsonObject stage = stages[0].toObject();
        stage[u"idle_days"_s] = days;
        stages[0] = stage;
        process[u"stages"_s] = stages;
        return cli_->write(u"p%1.json"_s.arg(days), QJsonDocument(process).toJson());
    };
    const QStringList set{u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s};
    const QString mine = shown(7);
    const QString theirs = shown(8);
    CLI_DOES(cli_->on(set + QStringList{theirs}));
    // What came between is not overwritten, though nobody said what the file was made from.
    CLI_REFUSES(cli_->on(set + QStringList{mine}), 3, u"version 2"_s);
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 2);
    // One that was made from what is there now is taken, and what is said counts more than the file.
    CLI_DOES(cli_->on(set + QStringList{shown(9)}));
    CLI_DOES(cli_->on(set + QStringList{mine, u"--based-on"_s, u"3"_s}));
}

void TestCliProcess::setAsksWhatAFileWasMadeFrom_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("it does not say") << u"based_on"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a version there never was") << u"based_on"_s << QJsonValue(9);
    // The versions of one process are not those of another.
    QTest::newRow("another process") << u"id"_s << QJsonValue(QJsonValue::Undefined);
}

void TestCliProcess::setAsksWhatAFileWasMadeFrom()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject process = cli_->object({u"process"_s, u"show"_s, u"Default process"_s});
    if (value.isUndefined())
        process.remove(key);
    else
        process[key] = value;
    const QStringList set{u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s,
                          cli_->write(u"p.json"_s, QJsonDocument(process).toJson())};
    // Nobody saved anything after the first version.
    CLI_DOES(cli_->on(set));
    const Answer refused = cli_->on(set);
    QVERIFY2(refused.code == 2 && refused.out.isEmpty() && refused.isOneSentence(),
             refused.told().constData());
    for (const QString& words : {u"version 2"_s, u"--based-on"_s, u"--overwrite"_s})
        QVERIFY2(refused.err.contains(words), refused.told().constData());
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 2);
    CLI_DOES(cli_->on(set + QStringList{u"--based-on"_s, u"2"_s}));
}

void TestCliProcess::setOverwritesOnlyWhenTold()
{
    const QString file = cli_->write(
        u"p.json"_s, cli_->on({u"process"_s, u"show"_s, u"Default process"_s, u"--json"_s}).out.toUtf8());
    const QStringList set{u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, file};
    CLI_DOES(cli_->on(set));
    CLI_REFUSES(cli_->on(set), 3, u"version 2"_s);
    CLI_DOES(cli_->on(set + QStringList{u"--overwrite"_s}));
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 3);
    CLI_REFUSES(cli_->on(set + QStringList{u"--overwrite"_s, u"--based-on"_s, u"3"_s}), 2, u"--overwrite"_s);
}

void TestCliProcess::addsUsers()
{
    const QJsonObject added = cli_->object({u"user"_s, u"add"_s, u"Ewa Nowak"_s, u"ewa@example.com"_s,
                                            u"--role"_s, u"manager"_s, u"--team"_s, u"Północ"_s});
    QCOMPARE(added[u"role"_s], u"manager"_s);
    QCOMPARE(added[u"team"_s], u"Północ"_s);
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"--name"_s, u"🦊 Fox"_s, u"--email"_s, u"fox@example.com"_s,
                       u"--team"_s, u"północ"_s}));
    const QJsonArray users = cli_->array({u"user"_s, u"list"_s});
    QCOMPARE(users.size(), 3);
    for (const QJsonValue user : users) {
        if (user[u"email"_s] == u"fox@example.com"_s) {
            QCOMPARE(user[u"team"_s], u"Północ"_s); // the team that was there
            QCOMPARE(user[u"role"_s], u"salesperson"_s);
        }
    }
}

void TestCliProcess::addUserRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("no e-mail") << QStringList{u"Jan"_s} << 2;
    QTest::newRow("bad e-mail") << QStringList{u"Jan"_s, u"jan"_s} << 1;
    QTest::newRow("line break in the e-mail")
        << QStringList{u"Jan"_s, u"jan@example.com\nBcc: x@y.zz"_s} << 1;
    QTest::newRow("taken e-mail") << QStringList{u"Jan"_s, u"ADMIN@example.com"_s} << 3;
    QTest::newRow("long name") << QStringList{QString(10'000, u'x'), u"jan@example.com"_s} << 1;
    QTest::newRow("role") << QStringList{u"Jan"_s, u"jan@example.com"_s, u"--role"_s, u"king"_s} << 2;
    QTest::newRow("long team") << QStringList{u"Jan"_s, u"jan@example.com"_s, u"--team"_s,
                                              QString(10'000, u'x')}
                               << 1;
}

void TestCliProcess::addUserRefuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Answer answer = cli_->on(QStringList{u"user"_s, u"add"_s} + words);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.isOneSentence() && answer.out.isEmpty(), answer.told().constData());
    QCOMPARE(cli_->array({u"user"_s, u"list"_s}).size(), 1);
}

void TestCliProcess::notifies()
{
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Ewa"_s, u"ewa@example.com"_s}));
    const QByteArray json =
        R"({"format": "stagewright-process", "name": "P", "stages": [{"name": "S", "actions": [
        {"name": "A", "weight": 5, "notify": {"people": ["ewa@example.com"]}}]}]})";
    CLI_DOES(cli_->on(
        {u"process"_s, u"set"_s, u"Default process"_s, u"--file"_s, cli_->write(u"p.json"_s, json)}));
    CLI_DOES(cli_->on({u"import-deals"_s, cli_->write(u"d.csv"_s, "name,owner\nAlpha,ewa@example.com\n")}));
    const QString id = cli_->deal(u"Alpha"_s)[u"id"_s].toString();
    const QJsonObject ticked = cli_->object({u"tick"_s, id, u"A"_s});
    QCOMPARE(ticked[u"notified"_s].toArray(), QJsonArray{u"Ewa"_s});
    const QJsonArray inbox = cli_->array({u"notifications"_s, u"--as"_s, u"ewa@example.com"_s});
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0][u"deal"_s], u"Alpha"_s);
    QCOMPARE(inbox[0][u"action"_s], u"A"_s);
    QVERIFY(!inbox[0][u"read"_s].toBool());
    QVERIFY(cli_->array({u"notifications"_s}).isEmpty()); // the performer is not told
    CLI_REFUSES(cli_->on({u"notifications"_s, u"--as"_s, u"x@example.com"_s}), 1, u"x@example.com"_s);
}

void TestCliProcess::sums_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QJsonObject>("counts");
    QTest::newRow("stage") << u"stage"_s
                           << QJsonObject{{u"Not started"_s, 0},
                                          {u"Collecting data"_s, 1},
                                          {u"Contact"_s, 0},
                                          {u"Needs analysis"_s, 2},
                                          {u"Offer"_s, 0}};
    QTest::newRow("product") << u"product"_s << QJsonObject{{u"Valve"_s, 3}};
    QTest::newRow("owner") << u"owner"_s
                           << QJsonObject{{u"Maria Lis"_s, 1}, {u"Jan Kot"_s, 1}, {u"Ewa Bąk"_s, 1}};
    QTest::newRow("source") << u"source"_s << QJsonObject{{u"No source"_s, 3}};
}

void TestCliProcess::sums()
{
    QFETCH(QString, by);
    QFETCH(QJsonObject, counts);
    CLI_DOES(cli_->on({u"import-deals"_s, Cli::data(u"pipeline.csv"_s), u"--mapping"_s,
                       Cli::data(u"pipeline-mapping.json"_s)}));
    const QJsonObject told = cli_->object({u"stats"_s, u"open"_s, u"--by"_s, by});
    QCOMPARE(told[u"by"_s], by);
    QCOMPARE(told[u"currency"_s], u"PLN"_s);
    QJsonObject found;
    for (const QJsonValue group : told[u"groups"_s].toArray())
        found.insert(group[u"name"_s].toString(), group[u"count"_s].toInt());
    QCOMPARE(found, counts);
    QCOMPARE(told[u"total"_s][u"count"_s].toInt(), 3);
    QCOMPARE(told[u"total"_s][u"value"_s].toDouble(), 250.0);
    QCOMPARE(told[u"total"_s][u"weighted"_s].toDouble(), 162.5); // 65 of 100 up to the needs analysis
    const Answer words =
        cli_->on({u"stats"_s, u"open"_s, u"--by"_s, by, u"--process"_s, u"Default process"_s});
    CLI_DOES(words);
    QVERIFY(words.out.contains(u"Total"_s));
    CLI_REFUSES(cli_->on({u"stats"_s, u"open"_s, u"--by"_s, u"colour"_s}), 2, u"\"colour\""_s);
    CLI_REFUSES(cli_->on({u"stats"_s, u"open"_s, u"--process"_s, u"Other"_s}), 1, u"\"Other\""_s);
}

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cli_process.moc"
