// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/conflict_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

Process process()
{
    Process made{ProcessId(1), *ProcessName::from(u"P"_s)};
    Stage first{StageId(1), *StageName::from(u"First"_s)};
    first.hint = u"Ask\nfirst"_s;
    first.actions = {{ActionId(11), *ActionName::from(u"Call %1"_s)}};
    made.stages = {first, {StageId(2), *StageName::from(u"Second"_s)}};
    return made;
}

} // namespace

class TestConflictText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConflictIsNamed();
    void values_data();
    void values();
};

/// The texts of all fields differ, or somebody would settle the wrong one.
void TestConflictText::everyConflictIsNamed()
{
    const StageId stage(1);
    const ActionId action(11);
    const QList<MergeConflict> conflicts = {
        {MergeField::Name, {}, {}},
        {MergeField::Description, {}, {}},
        {MergeField::Order, {}, {}},
        {MergeField::Existence, stage, {}},
        {MergeField::Order, stage, {}},
        {MergeField::Name, stage, {}},
        {MergeField::Hint, stage, {}},
        {MergeField::IdleDays, stage, {}},
        {MergeField::Existence, stage, action},
        {MergeField::Stage, stage, action},
        {MergeField::Name, stage, action},
        {MergeField::Hint, stage, action},
        {MergeField::Weight, stage, action},
        {MergeField::Mandatory, stage, action},
        {MergeField::Performers, stage, action},
        {MergeField::Note, stage, action},
        {MergeField::Notify, stage, action},
        {MergeField::Trigger, stage, action},
    };
    QSet<QString> texts;
    for (const MergeConflict& conflict : conflicts) {
        const QString text = conflictText(conflict, process());
        if (!conflict.action.isNull())
            QVERIFY2(text.contains(u"“Call %1”"), qPrintable(text));
        else if (!conflict.stage.isNull())
            QVERIFY2(text.contains(u"“First”"), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), conflicts.size());
}

void TestConflictText::values_data()
{
    QTest::addColumn<MergeField>("field");
    QTest::addColumn<qint64>("stage");
    QTest::addColumn<qint64>("action");
    QTest::addColumn<QString>("value");
    QTest::newRow("name of the process") << MergeField::Name << qint64(0) << qint64(0) << u"P"_s;
    QTest::newRow("description") << MergeField::Description << qint64(0) << qint64(0) << u"no description"_s;
    QTest::newRow("order") << MergeField::Order << qint64(0) << qint64(0) << QString();
    QTest::newRow("hint of a stage") << MergeField::Hint << qint64(1) << qint64(0) << u"Ask first"_s;
    QTest::newRow("no hint") << MergeField::Hint << qint64(1) << qint64(11) << u"no hint"_s;
    QTest::newRow("stage stays") << MergeField::Existence << qint64(1) << qint64(0) << u"stays"_s;
    QTest::newRow("stage gone") << MergeField::Existence << qint64(9) << qint64(0) << u"deleted"_s;
    QTest::newRow("stage name") << MergeField::Name << qint64(2) << qint64(0) << u"Second"_s;
    QTest::newRow("idle days") << MergeField::IdleDays << qint64(1) << qint64(0) << u"14"_s;
    QTest::newRow("action stays") << MergeField::Existence << qint64(1) << qint64(11) << u"stays"_s;
    QTest::newRow("action gone") << MergeField::Existence << qint64(1) << qint64(99) << u"deleted"_s;
    QTest::newRow("place") << MergeField::Stage << qint64(1) << qint64(11) << u"First"_s;
    QTest::newRow("weight") << MergeField::Weight << qint64(1) << qint64(11) << u"0"_s;
    QTest::newRow("mandatory") << MergeField::Mandatory << qint64(1) << qint64(11) << u"not mandatory"_s;
    QTest::newRow("task") << MergeField::Trigger << qint64(1) << qint64(11) << u"no task"_s;
    QTest::newRow("weight of what is gone") << MergeField::Weight << qint64(1) << qint64(99) << QString();
}

void TestConflictText::values()
{
    QFETCH(const MergeField, field);
    QFETCH(const qint64, stage);
    QFETCH(const qint64, action);
    QTEST(conflictValue({field, StageId(stage), ActionId(action)}, process()), "value");
}

QTEST_GUILESS_MAIN(TestConflictText)
#include "tst_conflict_text.moc"
