// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// `next` as a program: its table, its JSON, its options, and who is answered.
class TestCliNext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void json();
    void table();
    void polish();
    void options();
    void refusals();
    void nothingToDo();

private:
    QStringList as(const QString& name, const QStringList& more = {}) const
    {
        return QStringList{u"next"_s, u"--as"_s, name + u"@example.com"_s} + more;
    }

    TestWorkspace w_;
    Cli cli_;
};

void TestCliNext::initTestCase()
{
    cli_.database = w_.file();
    (void)w_.deal(u"Small press"_s, 100);
    const DealId large = w_.deal(u"Large press"_s, 1333);
    (void)expect(w_->deals().tick(w_.sal, {large, w_.action(u"Contact made"_s)}));
    Task task;
    task.title = u"Call back"_s;
    task.type = TaskType::Call;
    task.due = QDate(2020, 1, 2);
    task.responsible = w_.sal;
    task.deal = large;
    (void)expect(w_->tasks().add(w_.sal, task));
    (void)expect(w_->people().addUser(
        w_.ada, {{}, u"Lea"_s, u"lea@example.com"_s, Role::Administrator, w_.north, false}));
}

void TestCliNext::json()
{
    const QJsonArray list = cli_.array(as(u"sal"_s));
    QCOMPARE(list.size(), 2);
    const QJsonObject first = list.first().toObject();
    QCOMPARE(first[u"rank"_s].toInt(), 1);
    QCOMPARE(first[u"deal"_s].toString(), u"Large press"_s);
    QCOMPARE(first[u"deal_id"_s].toString().size(), 13);
    QVERIFY(first[u"company"_s].isNull());
    QCOMPARE(first[u"owner"_s].toString(), u"Sal"_s);
    QCOMPARE(first[u"process"_s].toString(), u"Default process"_s);
    QCOMPARE(first[u"stage"_s].toString(), u"Contact"_s);
    QCOMPARE(first[u"action"_s].toString(), u"Reason to contact defined"_s);
    QCOMPARE(first[u"weight"_s].toInt(), 5);
    QCOMPARE(first[u"total_weight"_s].toInt(), 100);
    QCOMPARE(first[u"value"_s].toDouble(), 1333);
    QCOMPARE(first[u"worth"_s].toDouble(), 66.65);
    QCOMPARE(first[u"currency"_s].toString(), u"PLN"_s);
    const QJsonObject why = first[u"why"_s].toArray().first().toObject();
    QCOMPARE(why[u"reason"_s].toString(), u"task_late"_s);
    QVERIFY(why[u"days"_s].toInt() > 365);
    QCOMPARE(why[u"points"_s].toInt(), 12);
    QVERIFY(first[u"urgency"_s].toInt() >= 12);
}

void TestCliNext::table()
{
    const Answer answer = cli_.on(as(u"sal"_s));
    CLI_DOES(answer);
    for (const QString& text : {u"What to do"_s, u"Reason to contact defined"_s, u"+66.65"_s, u"Call: "_s,
                                u" d late"_s, u"Together +71.65"_s})
        QVERIFY2(answer.out.contains(text), qPrintable(answer.out));
    QVERIFY(answer.out.indexOf(u"Large press"_s) < answer.out.indexOf(u"Small press"_s));
}

void TestCliNext::polish()
{
    const Answer answer = cli_.on(as(u"sal"_s, {u"--language"_s, u"pl"_s}));
    CLI_DOES(answer);
    QVERIFY2(answer.out.contains(u"Co zrobić"_s) && answer.out.contains(u" d po terminie"_s),
             qPrintable(answer.out));
}

void TestCliNext::options()
{
    QCOMPARE(cli_.array(as(u"sal"_s, {u"--limit"_s, u"1"_s})).size(), 1);
    QVERIFY(cli_.on(as(u"sal"_s, {u"--limit"_s, u"1"_s})).out.contains(u"There is more to do."_s));
    QCOMPARE(cli_.array(as(u"sal"_s, {u"--process"_s, u"Default process"_s})).size(), 2);
    QCOMPARE(cli_.array(as(u"max"_s)).size(), 0);
    QCOMPARE(cli_.array(as(u"max"_s, {u"--team"_s})).size(), 2);
    QCOMPARE(cli_.array(as(u"mia"_s, {u"--team"_s})).size(), 0);
}

void TestCliNext::refusals()
{
    CLI_REFUSES(cli_.on(as(u"lea"_s)), 3, u"deactivated"_s);
    QVERIFY(cli_.on(as(u"nobody"_s)).code != 0);
    QVERIFY(cli_.on(as(u"sal"_s, {u"--process"_s, u"Other"_s})).code != 0);
    for (const QString& limit : {u"0"_s, u"-1"_s, u"201"_s, u"many"_s})
        QCOMPARE(cli_.on(as(u"sal"_s, {u"--limit"_s, limit})).code, 2);
}

void TestCliNext::nothingToDo()
{
    const Answer answer = cli_.on(as(u"tom"_s));
    CLI_DOES(answer);
    QCOMPARE(answer.out, u"There is nothing to do next.\n"_s);
    QCOMPARE(cli_.array(as(u"tom"_s)), QJsonArray());
}

QTEST_GUILESS_MAIN(TestCliNext)
#include "tst_cli_next.moc"
