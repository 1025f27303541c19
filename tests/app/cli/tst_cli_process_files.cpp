// SPDX-License-Identifier: GPL-3.0-or-later
// Processes out to files, in as drafts, and compared.
#include "tests/app/cli/cli_fixture.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliProcessFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportGivesWhatShowPrints();
    void exportsAnEarlierVersion();
    void exportRefuses();
    void comparesVersionsAndFiles();
    void diffRefuses_data();
    void diffRefuses();
    void importMakesADraftAndSavesNothing();
    void importFindsNamesakes();
    void importGivesUpADraftOnlyWhenTold();
    void importLeavesStrangersOut();
    void anOldVersionComesBackAsADraft();
    void comparesTheDraft();
    void importRefuses_data();
    void importRefuses();

private:
    [[nodiscard]] Answer process(const QStringList& words) const
    {
        return cli_->on(QStringList{u"process"_s} + words);
    }
    /// The default process with its first action at this weight, as a file.
    [[nodiscard]] QString weighted(int weight) const
    {
        QJsonObject process = cli_->object({u"process"_s, u"show"_s, name});
        QJsonArray stages = process[u"stages"_s].toArray();
        QJsonObject stage = stages[0].toObject();
        QJsonArray actions = stage[u"actions"_s].toArray();
        QJsonObject action = actions[0].toObject();
        action[u"weight"_s] = weight;
        actions[0] = action;
        stage[u"actions"_s] = actions;
        stages[0] = stage;
        process[u"stages"_s] = stages;
        return cli_->write(u"changed.json"_s, QJsonDocument(process).toJson());
    }

    const QString name = u"Default process"_s;
    std::unique_ptr<Cli> cli_;
};

void TestCliProcessFiles::init()
{
    cli_ = std::make_unique<Cli>();
    CLI_DOES(cli_->on({u"init"_s}));
}

void TestCliProcessFiles::exportGivesWhatShowPrints()
{
    const QString shown = process({u"show"_s, name, u"--json"_s}).out;
    QCOMPARE(process({u"export"_s, name}).out, shown);
    const QString path = cli_->path(u"out.stagewright.json"_s);
    const Answer written = process({u"export"_s, name, u"--file"_s, path});
    CLI_DOES(written);
    QVERIFY(written.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), shown);
    // A file is JSON anyway.
    QCOMPARE(process({u"export"_s, name, u"--json"_s}).out, shown);
    QCOMPARE(cli_->object({u"process"_s, u"export"_s, name, u"--file"_s, path}),
             (QJsonObject{{u"file"_s, path}}));
}

void TestCliProcessFiles::exportsAnEarlierVersion()
{
    const QString first = process({u"export"_s, name}).out;
    CLI_DOES(process({u"set"_s, name, u"--file"_s, weighted(77)}));
    QVERIFY(process({u"export"_s, name}).out != first);
    QCOMPARE(process({u"export"_s, name, u"--number"_s, u"1"_s}).out, first);
}

void TestCliProcessFiles::exportRefuses()
{
    CLI_REFUSES(process({u"export"_s, u"Other"_s}), 1, u"\"Other\""_s);
    CLI_REFUSES(process({u"export"_s, name, u"--number"_s, u"2"_s}), 2, u"2"_s);
    CLI_REFUSES(process({u"export"_s, name, u"--file"_s, cli_->path(u"no/such/folder.json"_s)}), 1,
                u"folder.json"_s);
}

void TestCliProcessFiles::comparesVersionsAndFiles()
{
    const QString changed = weighted(77);
    const QJsonArray told = cli_->array({u"process"_s, u"diff"_s, name, u"--file"_s, changed});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][u"change"_s], u"weight"_s);
    QVERIFY(told[0][u"text"_s].toString().contains(u"77"_s));
    CLI_DOES(process({u"set"_s, name, u"--file"_s, changed}));
    QCOMPARE(cli_->array({u"process"_s, u"diff"_s, name, u"--from"_s, u"1"_s}), told);
    QVERIFY(cli_->array({u"process"_s, u"diff"_s, name, u"--file"_s, changed}).isEmpty());
    const Answer back = process({u"diff"_s, name, u"--from"_s, u"2"_s, u"--to"_s, u"1"_s});
    CLI_DOES(back);
    QVERIFY(back.out.contains(u"instead of 77"_s));
    QVERIFY(process({u"diff"_s, name, u"--from"_s, u"2"_s}).out.contains(u"No differences"_s));
}

void TestCliProcessFiles::diffRefuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("both") << QStringList{u"--file"_s, u"f.json"_s, u"--from"_s, u"1"_s};
    QTest::newRow("file and draft") << QStringList{u"--file"_s, u"f.json"_s, u"--draft"_s};
    QTest::newRow("draft and from") << QStringList{u"--draft"_s, u"--from"_s, u"1"_s};
    QTest::newRow("no draft") << QStringList{u"--draft"_s};
    QTest::newRow("to alone") << QStringList{u"--to"_s, u"1"_s};
    QTest::newRow("no such version") << QStringList{u"--from"_s, u"9"_s};
    QTest::newRow("no number") << QStringList{u"--from"_s, u"first"_s};
}

void TestCliProcessFiles::diffRefuses()
{
    QFETCH(QStringList, options);
    const Answer answer = process(QStringList{u"diff"_s, name} + options);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.isOneSentence() && answer.out.isEmpty(), answer.told().constData());
}

void TestCliProcessFiles::importMakesADraftAndSavesNothing()
{
    const QString shown = process({u"show"_s, name, u"--json"_s}).out;
    const QString changed = weighted(77);
    const QJsonObject told = cli_->object({u"process"_s, u"import"_s, u"--file"_s, changed});
    QCOMPARE(told[u"process"_s], name);
    QCOMPARE(told[u"based_on"_s].toInt(), 1);
    QCOMPARE(told[u"changes"_s].toArray().size(), 1);
    QCOMPARE(process({u"show"_s, name, u"--json"_s}).out, shown);
    QCOMPARE(cli_->array({u"process"_s, u"versions"_s, name}).size(), 1);
}

void TestCliProcessFiles::importGivesUpADraftOnlyWhenTold()
{
    CLI_DOES(process({u"import"_s, u"--file"_s, weighted(77)}));
    const QString other = weighted(78);
    CLI_REFUSES(process({u"import"_s, u"--file"_s, other}), 2, u"--replace"_s);
    const QStringList draft{u"process"_s, u"diff"_s, name, u"--draft"_s};
    QVERIFY(cli_->array(draft)[0][u"text"_s].toString().contains(u"77"_s));
    CLI_DOES(process({u"import"_s, name, u"--file"_s, other, u"--replace"_s}));
    QVERIFY(cli_->array(draft)[0][u"text"_s].toString().contains(u"78"_s));
}

void TestCliProcessFiles::importLeavesStrangersOut()
{
    const QByteArray json =
        R"({"format": "stagewright-process", "name": "Default process", "stages": [{"name": "S", "actions": [
        {"name": "A", "weight": 1, "performed_by": {"rule": "chosen", "people": ["zoe@else.com"]}}]}]})";
    const QString file = cli_->write(u"away.json"_s, json);
    const QJsonObject told = cli_->object({u"process"_s, u"import"_s, u"--file"_s, file});
    QCOMPARE(told[u"unknown_people"_s].toArray(), QJsonArray{u"zoe@else.com"_s});
    const Answer words = process({u"import"_s, u"--file"_s, file, u"--replace"_s});
    CLI_DOES(words);
    QVERIFY2(words.out.contains(u": zoe@else.com.\n"_s), words.told().constData());
    // Nobody is left who may perform it, and the check says so.
    const Answer checked = process({u"check"_s, name, u"--draft"_s});
    QVERIFY2(checked.out.contains(u"No active user except administrators can perform “A”"_s),
             checked.told().constData());
    // A list of findings has no place for it.
    const Answer besides = process({u"check"_s, name, u"--file"_s, file, u"--json"_s});
    QVERIFY2(besides.err.contains(u"zoe@else.com"_s) && !besides.array().isEmpty(),
             besides.told().constData());
}

void TestCliProcessFiles::anOldVersionComesBackAsADraft()
{
    const QString first = cli_->write(u"v1.json"_s, process({u"export"_s, name}).out.toUtf8());
    QJsonObject less = cli_->object({u"process"_s, u"show"_s, name});
    QJsonArray stages = less[u"stages"_s].toArray();
    stages.removeFirst();
    less[u"stages"_s] = stages;
    const QString shorter = cli_->write(u"less.json"_s, QJsonDocument(less).toJson());
    CLI_DOES(process({u"set"_s, name, u"--file"_s, shorter}));
    CLI_DOES(process({u"import"_s, name, u"--file"_s, first}));
    // The same ids as in version 1, so that its ticks are found again.
    QCOMPARE(cli_->array({u"process"_s, u"diff"_s, name, u"--draft"_s}),
             cli_->array({u"process"_s, u"diff"_s, name, u"--from"_s, u"2"_s, u"--to"_s, u"1"_s}));
}

void TestCliProcessFiles::comparesTheDraft()
{
    const QString changed = weighted(77);
    CLI_DOES(process({u"import"_s, name, u"--file"_s, changed}));
    const QJsonArray told = cli_->array({u"process"_s, u"diff"_s, name, u"--file"_s, changed});
    QCOMPARE(told.size(), 1);
    QCOMPARE(cli_->array({u"process"_s, u"diff"_s, name, u"--draft"_s}), told);
    // It is the draft of who asks.
    CLI_DOES(
        cli_->on({u"user"_s, u"add"_s, u"Ewa"_s, u"ewa@example.com"_s, u"--role"_s, u"administrator"_s}));
    CLI_REFUSES(process({u"diff"_s, name, u"--draft"_s, u"--as"_s, u"ewa@example.com"_s}), 2,
                u"no unsaved draft"_s);
}

void TestCliProcessFiles::importFindsNamesakes()
{
    // A file written by hand has no identifiers: what is called alike is the same.
    QJsonObject byHand = cli_->object({u"process"_s, u"show"_s, name});
    byHand.remove(u"id"_s);
    QJsonArray stages = byHand[u"stages"_s].toArray();
    for (qsizetype i = 0; i < stages.size(); ++i) {
        QJsonObject stage = stages[i].toObject();
        stage.remove(u"id"_s);
        QJsonArray actions = stage[u"actions"_s].toArray();
        for (qsizetype j = 0; j < actions.size(); ++j) {
            QJsonObject action = actions[j].toObject();
            action.remove(u"id"_s);
            actions[j] = action;
        }
        stage[u"actions"_s] = actions;
        stages[i] = stage;
    }
    byHand[u"stages"_s] = stages;
    const QString file = cli_->write(u"hand.json"_s, QJsonDocument(byHand).toJson());
    QVERIFY(cli_->object({u"process"_s, u"import"_s, u"--file"_s, file})[u"changes"_s].toArray().isEmpty());
}

void TestCliProcessFiles::importRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << QByteArray("{\n\"name\"") << u"line 2"_s;
    QTest::newRow("of another process")
        << QByteArray(R"({"format": "stagewright-process", "name": "Other"})") << u"\"Other\""_s;
    QTest::newRow("newer") << QByteArray(R"({"format": "stagewright-process", "version": 2, "name": "P"})")
                           << u"format 2"_s;
}

void TestCliProcessFiles::importRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const QString file = cli_->write(u"bad.json"_s, json);
    CLI_REFUSES(process({u"import"_s, u"--file"_s, file}), 1, said);
    CLI_DOES(process({u"import"_s, name, u"--file"_s, weighted(1)})); // no draft is in the way
}

QTEST_GUILESS_MAIN(TestCliProcessFiles)
#include "tst_cli_process_files.moc"
