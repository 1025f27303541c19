// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// The table of rights through the program: each command on a deal, said by each person.
class TestCliRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommand_data();
    void everyCommand();
    void listsAreOfWhoAsks();
};

void TestCliRights::everyCommand_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("onlyLooks");
    QTest::addColumn<bool>("byParticipant");
    const auto row = [](const char* name, const QStringList& command, bool closed, bool onlyLooks,
                        bool byParticipant) {
        QTest::newRow(name) << command << closed << onlyLooks << byParticipant;
    };
    row("deal", {u"deal"_s}, false, true, true);
    row("tick", {u"tick"_s, u"Offer sent"_s}, false, false, true);
    row("untick", {u"untick"_s, u"Contact made"_s}, false, false, true);
    row("win", {u"win"_s}, false, false, true);
    row("lose", {u"lose"_s, u"--reason"_s, u"Too expensive"_s}, false, false, true);
    row("outdate", {u"outdate"_s, u"--reason"_s, u"No budget"_s}, false, false, true);
    row("reopen", {u"reopen"_s}, true, false, false);
}

void TestCliRights::everyCommand()
{
    QFETCH(const QStringList, command);
    QFETCH(const bool, closed);
    QFETCH(const bool, onlyLooks);
    QFETCH(const bool, byParticipant);
    struct Person
    {
        QString name;
        bool mayPrivate;
        bool mayPublic;
        bool mayHidden;
    };
    const QList<Person> everybody = {
        {u"ada"_s, true, true, true},        {u"sal"_s, true, true, true},
        {u"max"_s, true, true, false},       {u"sue"_s, byParticipant, byParticipant, byParticipant},
        {u"tom"_s, false, onlyLooks, false}, {u"lea"_s, false, false, false}};
    TestWorkspace w;
    (void)expect(
        w->people().addUser(w.ada, {{}, u"Lea"_s, u"lea@example.com"_s, Role::Manager, w.north, false}));
    const ReasonId reason = w->lists().directory()->reasons.first().id;
    Cli cli;
    cli.database = w.file();
    for (const Visibility visibility : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
        for (const Person& person : everybody) {
            DealFacts facts = w.facts(u"Secret plan"_s, w.sal);
            facts.participants = {w.sue};
            facts.visibility = visibility;
            const DealId deal = expect(w->deals().create(w.sal, facts));
            (void)expect(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)}));
            (void)expect(w->deals().tick(w.sal, {deal, w.action(u"Contract signed"_s)}));
            if (closed)
                QVERIFY(w->deals().close(w.sal, deal, DealStatus::Lost, reason, {}).ok());
            const DealDetails before = w.details(deal);
            QStringList words = command;
            words.insert(1, deal.toText());
            words << u"--as"_s << person.name + u"@example.com"_s;
            const Answer answer = cli.on(words);
            const bool may = visibility == Visibility::Public    ? person.mayPublic
                             : visibility == Visibility::Private ? person.mayPrivate
                                                                 : person.mayHidden;
            const QByteArray told = person.name.toUtf8() + ": " + answer.told();
            if (may) {
                QVERIFY2(answer.code == 0, told.constData());
                const QJsonObject shown = cli.object({u"deal"_s, deal.toText()});
                QCOMPARE(shown[u"visibility"_s].toString(), visibilityKey(visibility));
                continue;
            }
            QVERIFY2(answer.code == 3 || answer.code == 1, told.constData());
            QVERIFY2(answer.isOneSentence() && answer.out.isEmpty(), told.constData());
            const bool sees = visibility == Visibility::Public || person.name == u"sue";
            if (!sees || person.name == u"lea")
                QVERIFY2(!answer.err.contains(u"Secret"_s), told.constData());
            QCOMPARE(w.details(deal), before);
        }
    }
    QVERIFY(w.isClean());
}

void TestCliRights::listsAreOfWhoAsks()
{
    TestWorkspace w;
    (void)expect(w->people().addUser(
        w.ada, {{}, u"Lea"_s, u"lea@example.com"_s, Role::Administrator, w.north, false}));
    for (const Visibility visibility : {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
        DealFacts facts = w.facts(visibilityKey(visibility) + u" plan"_s, w.sal);
        facts.visibility = visibility;
        (void)expect(w->deals().create(w.sal, facts));
    }
    Cli cli;
    cli.database = w.file();
    const QList<std::pair<QString, int>> seen = {{u"ada"_s, 3}, {u"sal"_s, 3}, {u"max"_s, 2},
                                                 {u"sue"_s, 1}, {u"mia"_s, 1}, {u"tom"_s, 1}};
    for (const auto& [name, count] : seen) {
        const QStringList as{u"--as"_s, name + u"@example.com"_s};
        QVERIFY2(cli.array(QStringList{u"deals"_s} + as).size() == count, qPrintable(name));
        QVERIFY2(cli.array(QStringList{u"deals"_s, u"--search"_s, u"pl"_s} + as).size() == count,
                 qPrintable(name));
        QVERIFY2(cli.array(QStringList{u"deals"_s, u"--owner"_s, u"sal@example.com"_s} + as).size() == count,
                 qPrintable(name));
        for (const QString& by : {u"stage"_s, u"owner"_s, u"product"_s}) {
            const QJsonObject sums = cli.object(QStringList{u"stats"_s, u"open"_s, u"--by"_s, by} + as);
            QVERIFY2(sums[u"total"_s].toObject()[u"count"_s].toInt() == count, qPrintable(name + by));
        }
        const QJsonArray processes = cli.array(QStringList{u"process"_s, u"list"_s} + as);
        QVERIFY2(processes.first().toObject()[u"open_deals"_s].toInt() == count, qPrintable(name));
    }
    // Nothing is shown on behalf of somebody who left, whatever they were.
    const QList<QStringList> reads = {{u"deals"_s}, {u"stats"_s, u"open"_s}, {u"process"_s, u"list"_s}};
    for (const QStringList& words : reads)
        CLI_REFUSES(cli.on(words + QStringList{u"--as"_s, u"lea@example.com"_s}), 3, u"deactivated"_s);
}

QTEST_GUILESS_MAIN(TestCliRights)
#include "tst_cli_rights.moc"
