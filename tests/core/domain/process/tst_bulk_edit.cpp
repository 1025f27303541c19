// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/bulk_edit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

/// "11 12 13 | 21 | " as a process: three stages.
Process of(const QString& text)
{
    Process made{ProcessId(1), *ProcessName::from(u"P"_s)};
    const QStringList stages = text.split(u'|');
    for (qsizetype s = 0; s < stages.size(); ++s) {
        Stage stage{StageId(s + 1), *StageName::from(u"S"_s)};
        for (const QString& id : stages[s].split(u' ', Qt::SkipEmptyParts))
            stage.actions.append({ActionId(id.toLongLong()), *ActionName::from(id)});
        made.stages.append(stage);
    }
    return made;
}

QString text(const Process& process)
{
    QStringList stages;
    for (const Stage& stage : process.stages) {
        QStringList ids;
        for (const Action& action : stage.actions)
            ids.append(QString::number(action.id.value()));
        stages.append(ids.join(u' '));
    }
    return stages.join(u'|');
}

QSet<ActionId> ids(const QString& list)
{
    QSet<ActionId> set;
    for (const QString& id : list.split(u' ', Qt::SkipEmptyParts))
        set.insert(ActionId(id.toLongLong()));
    return set;
}

const QString plain = u"11 12 13|21 22|"_s;

} // namespace

class TestBulkEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void steps_data();
    void steps();
    void between_data();
    void between();
    void removesAddsAndChanges();
    void spreadsWeights_data();
    void spreadsWeights();
    void spreadWeightsAlwaysAddUp();
};

void TestBulkEdit::moves_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<qint64>("into");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    QTest::newRow("one") << u"12"_s << qint64(2) << 1 << u"11 13|21 12 22|"_s;
    QTest::newRow("in process order") << u"22 11"_s << qint64(3) << 0 << u"12 13|21|11 22"_s;
    QTest::newRow("within the stage") << u"11 12"_s << qint64(1) << 1 << u"13 11 12|21 22|"_s;
    QTest::newRow("brought together") << u"11 13"_s << qint64(1) << 0 << u"11 13 12|21 22|"_s;
    QTest::newRow("past the end") << u"11"_s << qint64(2) << 99 << u"12 13|21 22 11|"_s;
    QTest::newRow("before the start") << u"11"_s << qint64(2) << -5 << u"12 13|11 21 22|"_s;
    QTest::newRow("no such stage") << u"11"_s << qint64(9) << 0 << plain;
    QTest::newRow("nothing") << QString() << qint64(2) << 0 << plain;
    QTest::newRow("unknown ones") << u"99"_s << qint64(2) << 0 << plain;
}

void TestBulkEdit::moves()
{
    QFETCH(const QString, moved);
    QFETCH(const qint64, into);
    QFETCH(const int, to);
    QTEST(text(withActionsMoved(of(plain), ids(moved), StageId(into), to)), "after");
}

void TestBulkEdit::steps_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("after");
    QTest::newRow("right") << u"11"_s << 1 << 0 << u"12 13|11 21 22|"_s;
    QTest::newRow("right, beside itself") << u"12"_s << 1 << 0 << u"11 13|21 12 22|"_s;
    QTest::newRow("right, several") << u"12 13"_s << 1 << 0 << u"11|21 12 13 22|"_s;
    QTest::newRow("left") << u"22"_s << -1 << 0 << u"11 22 12 13|21|"_s;
    QTest::newRow("left of the first") << u"11 21"_s << -1 << 0 << plain;
    QTest::newRow("from two stages to the right") << u"11 21"_s << 1 << 0 << u"12 13|22|11 21"_s;
    QTest::newRow("down") << u"11"_s << 0 << 1 << u"12 11 13|21 22|"_s;
    QTest::newRow("down, several") << u"11 12"_s << 0 << 1 << u"13 11 12|21 22|"_s;
    QTest::newRow("up") << u"13"_s << 0 << -1 << u"11 13 12|21 22|"_s;
    QTest::newRow("up at the top") << u"11"_s << 0 << -1 << plain;
    QTest::newRow("down at the end") << u"13"_s << 0 << 1 << plain;
    QTest::newRow("up and down in two stages") << u"13 21"_s << 0 << 1 << plain;
    QTest::newRow("nothing") << QString() << 1 << 0 << plain;
}

void TestBulkEdit::steps()
{
    QFETCH(const QString, moved);
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    QTEST(text(withActionsStepped(of(plain), ids(moved), columns, rows)), "after");
}

void TestBulkEdit::between_data()
{
    QTest::addColumn<qint64>("one");
    QTest::addColumn<qint64>("other");
    QTest::addColumn<QString>("found");
    QTest::newRow("itself") << qint64(12) << qint64(12) << u"12"_s;
    QTest::newRow("down") << qint64(11) << qint64(13) << u"11 12 13"_s;
    QTest::newRow("up, across stages") << qint64(21) << qint64(12) << u"12 13 21"_s;
    QTest::newRow("one is missing") << qint64(21) << qint64(99) << QString();
}

void TestBulkEdit::between()
{
    QFETCH(const qint64, one);
    QFETCH(const qint64, other);
    QStringList list;
    for (const ActionId id : actionsBetween(of(plain), ActionId(one), ActionId(other)))
        list.append(QString::number(id.value()));
    QTEST(list.join(u' '), "found");
}

void TestBulkEdit::removesAddsAndChanges()
{
    QCOMPARE(text(withActionsRemoved(of(plain), ids(u"11 22 99"_s))), u"12 13|21|"_s);
    const QList<Action> some = actionsOf(of(plain), ids(u"22 11"_s));
    QCOMPARE(some.size(), 2);
    QCOMPARE(some.first().id, ActionId(11));
    QCOMPARE(text(withActionsAdded(of(u"1|2"_s), StageId(2), some, 0)), u"1|11 22 2"_s);
    QCOMPARE(text(withActionsAdded(of(u"1|2"_s), StageId(7), some, 0)), u"1|2"_s);
    const Process changed = withActionsChanged(of(plain), ids(u"11 21"_s), [](Action action) {
        action.id = ActionId(77); // nobody may change that
        action.mandatory = true;
        return action;
    });
    QCOMPARE(text(changed), plain);
    QVERIFY(changed.action(ActionId(11))->mandatory);
    QVERIFY(!changed.action(ActionId(12))->mandatory);
    QVERIFY(changed.action(ActionId(21))->mandatory);
}

void TestBulkEdit::spreadsWeights_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<int>("total");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("in proportion") << QList{10, 20, 10} << 100 << QList{25, 50, 25};
    QTest::newRow("largest remainders") << QList{1, 1, 1} << 100 << QList{34, 33, 33};
    QTest::newRow("nothing yet: equal") << QList{0, 0, 0, 0} << 100 << QList{25, 25, 25, 25};
    QTest::newRow("none stays none") << QList{0, 5} << 60 << QList{0, 60};
    QTest::newRow("none gets more than 100") << QList{90, 5, 5} << 150 << QList{100, 25, 25};
    QTest::newRow("all there is") << QList{1, 99} << 200 << QList{100, 100};
    QTest::newRow("too much") << QList{3, 4} << 900 << QList{100, 100};
    QTest::newRow("nothing") << QList{3, 4} << 0 << QList{0, 0};
    QTest::newRow("less than nothing") << QList{3, 4} << -5 << QList{0, 0};
    QTest::newRow("one") << QList{7} << 100 << QList{100};
}

void TestBulkEdit::spreadsWeights()
{
    QFETCH(QList<int>, before);
    QFETCH(int, total);
    QFETCH(QList<int>, after);
    Process process = of(u"|"_s);
    QSet<ActionId> all;
    for (qsizetype i = 0; i < before.size(); ++i) {
        Action action{ActionId(i + 1), *ActionName::from(u"A"_s)};
        action.weight = *Weight::from(before[i]);
        process.stages[i % 2].actions.append(action);
        all.insert(action.id);
    }
    Action other{ActionId(90), *ActionName::from(u"Other"_s)};
    other.weight = *Weight::from(13);
    process.stages[0].actions.append(other);
    const Process spread = withWeightsSpread(process, all, total);
    QList<int> weights;
    for (qsizetype i = 0; i < before.size(); ++i)
        weights.append(spread.action(ActionId(i + 1))->weight.value());
    QCOMPARE(weights, after);
    QCOMPARE(spread.action(ActionId(90))->weight.value(), 13);
}

void TestBulkEdit::spreadWeightsAlwaysAddUp()
{
    QRandomGenerator random(20261126);
    for (int round = 0; round < 2000; ++round) {
        Process process = of(u""_s);
        QSet<ActionId> all;
        const int count = random.bounded(1, 12);
        for (int i = 0; i < count; ++i) {
            Action action{ActionId(i + 1), *ActionName::from(u"A"_s)};
            action.weight = *Weight::from(random.bounded(0, 101));
            process.stages[0].actions.append(action);
            all.insert(action.id);
        }
        const int total = random.bounded(0, 100 * count + 1);
        QCOMPARE(withWeightsSpread(process, all, total).totalWeight(), total);
    }
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulk_edit.moc"
