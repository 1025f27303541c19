// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/several.h"

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

class TestSeveral : public QObject
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
};

void TestSeveral::moves_data()
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

void TestSeveral::moves()
{
    QFETCH(const QString, moved);
    QFETCH(const qint64, into);
    QFETCH(const int, to);
    QTEST(text(withActionsMoved(of(plain), ids(moved), StageId(into), to)), "after");
}

void TestSeveral::steps_data()
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

void TestSeveral::steps()
{
    QFETCH(const QString, moved);
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    QTEST(text(withActionsStepped(of(plain), ids(moved), columns, rows)), "after");
}

void TestSeveral::between_data()
{
    QTest::addColumn<qint64>("one");
    QTest::addColumn<qint64>("other");
    QTest::addColumn<QString>("found");
    QTest::newRow("itself") << qint64(12) << qint64(12) << u"12"_s;
    QTest::newRow("down") << qint64(11) << qint64(13) << u"11 12 13"_s;
    QTest::newRow("up, across stages") << qint64(21) << qint64(12) << u"12 13 21"_s;
    QTest::newRow("one is missing") << qint64(21) << qint64(99) << QString();
}

void TestSeveral::between()
{
    QFETCH(const qint64, one);
    QFETCH(const qint64, other);
    QStringList list;
    for (const ActionId id : actionsBetween(of(plain), ActionId(one), ActionId(other)))
        list.append(QString::number(id.value()));
    QTEST(list.join(u' '), "found");
}

void TestSeveral::removesAddsAndChanges()
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

QTEST_GUILESS_MAIN(TestSeveral)
#include "tst_several.moc"
