// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/undo/step_rules.h"

#include "core/domain/undo/json/step_json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

DealFacts someFacts()
{
    return {u"Solar"_s,         ProcessId(7), UserId(1),         {UserId(2), UserId(3)},
            Visibility::Hidden, CompanyId(4), PersonId(5),       ProductId(6),
            SourceId(8),        123'456'789,  QDate(2026, 2, 28)};
}

Task someTask()
{
    Task task;
    task.id = TaskId(9'007'199'254'740'993); // more than a double holds
    task.title = u"Zadzwoń \"jutro\"\n"_s;
    task.type = TaskType::Mail;
    task.due = QDate(2026, 3, 4);
    task.remindOn = QDate(2026, 3, 3);
    task.responsible = UserId(1);
    task.deal = DealId(2);
    task.createdBy = UserId(3);
    task.createdAt = {1'772'442'000'001};
    task.doneAt = {1'772'442'000'002};
    task.description = u"…"_s;
    return task;
}

const Tick tick{ActionId(5), {100}, UserId(1), NoteId(9)};

/// Every kind of change, each with everything it can hold and with as little as it may.
QList<StepChange> someChanges()
{
    const DealId deal((1LL << 62) + 1);
    DealFacts plain;
    plain.process = ProcessId(1);
    plain.owner = UserId(1);
    return {TickChange{deal, ActionId(5), {}, tick},
            TickChange{deal, ActionId(5), tick, {}},
            FactsChange{deal, someFacts(), plain},
            StatusChange{deal, {}, {DealStatus::Lost, {{5}, ReasonId(3), u"too \\ dear"_s}, 4}},
            DealsAdded{{deal, DealId(3)}},
            DealsRemoved{{DealId(1)}},
            NoteChange{deal, NoteId(4), {}, u""_s},
            FileChange{deal, FileId(5), true, false},
            FileChange{deal, FileId(5), false, true},
            NoteChange{deal, NoteId(4), u"before"_s, u"after"_s},
            TaskChange{someTask(), {}},
            TaskChange{{}, someTask()}};
}

} // namespace

class StepRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsComeBack();
    void damagedDocumentsAreRefused_data();
    void damagedDocumentsAreRefused();
    void cutDocumentsAreRefused();
    void inverseOfInverse();
    void factsOnlyWhatWasTouched_data();
    void factsOnlyWhatWasTouched();
    void taskOnlyWhatWasTouched();
    void beginsOnlyWithTheSame();
};

void StepRulesTest::documentsComeBack()
{
    for (const StepChange& change : someChanges()) {
        const QByteArray document = changeDocument(change);
        const auto read = changeFromDocument(document);
        QVERIFY2(read, document.constData());
        QVERIFY2(*read == change, document.constData());
    }
}

void StepRulesTest::damagedDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("unknown") << QByteArray(R"({"change":"future","deal":1})");
    QTest::newRow("no deal") << QByteArray(R"({"change":"tick","action":1})");
    QTest::newRow("no action") << QByteArray(R"({"change":"tick","deal":1})");
    QTest::newRow("an id that is a text") << QByteArray(R"({"change":"tick","deal":"1","action":1})");
    QTest::newRow("an id with a fraction") << QByteArray(R"({"change":"tick","deal":1.5,"action":1})");
    QTest::newRow("an id below zero") << QByteArray(R"({"change":"tick","deal":-1,"action":1})");
    QTest::newRow("a side that is no object")
        << QByteArray(R"({"change":"tick","deal":1,"action":1,"after":3})");
    QTest::newRow("facts without sides") << QByteArray(R"({"change":"facts","deal":1})"
                                                       "x");
    QTest::newRow("an unknown status")
        << QByteArray(R"({"change":"status","deal":1,"before":{"status":4},"after":{}})");
    QTest::newRow("a list that is none") << QByteArray(R"({"change":"added","deals":5})");
    QTest::newRow("a list of texts") << QByteArray(R"({"change":"added","deals":["a"]})");
}

void StepRulesTest::damagedDocumentsAreRefused()
{
    QFETCH(const QByteArray, document);
    QVERIFY(!changeFromDocument(document));
}

void StepRulesTest::cutDocumentsAreRefused()
{
    for (const StepChange& change : someChanges()) {
        const QByteArray document = changeDocument(change);
        for (qsizetype length = 0; length < document.size(); ++length)
            QVERIFY2(!changeFromDocument(document.first(length)), document.first(length).constData());
    }
}

void StepRulesTest::inverseOfInverse()
{
    for (const StepChange& change : someChanges()) {
        QVERIFY(inverse(inverse(change)) == change);
        QVERIFY(inverse(change) != change);
    }
}

void StepRulesTest::factsOnlyWhatWasTouched_data()
{
    QTest::addColumn<std::function<void(DealFacts&)>>("meanwhile");
    QTest::addColumn<QStringList>("overtaken");
    using Meanwhile = std::function<void(DealFacts&)>;
    QTest::newRow("nothing") << Meanwhile([](DealFacts&) {}) << QStringList();
    QTest::newRow("another field") << Meanwhile([](DealFacts& facts) { facts.source = SourceId(99); })
                                   << QStringList();
    QTest::newRow("another participant")
        << Meanwhile([](DealFacts& facts) { facts.participants.append(UserId(77)); }) << QStringList();
    QTest::newRow("the same field") << Meanwhile([](DealFacts& facts) { facts.valueMinor = 5; })
                                    << QStringList{u"value"_s};
    QTest::newRow("both fields") << Meanwhile([](DealFacts& facts) {
        facts.valueMinor = 5;
        facts.process = ProcessId(55);
    }) << QStringList{u"value"_s, u"process"_s};
    QTest::newRow("back already") << Meanwhile([](DealFacts& facts) { facts.valueMinor = 1; })
                                  << QStringList();
}

void StepRulesTest::factsOnlyWhatWasTouched()
{
    QFETCH(const std::function<void(DealFacts&)>, meanwhile);
    QFETCH(const QStringList, overtaken);
    DealFacts before = someFacts();
    before.valueMinor = 1;
    before.process = ProcessId(6);
    const DealFacts after = someFacts();
    DealFacts now = after;
    meanwhile(now);
    const FactsAfter result = changed({DealId(1), after, before}, now);
    QCOMPARE(result.overtaken, overtaken);
    QCOMPARE(result.facts.valueMinor, before.valueMinor);
    QCOMPARE(result.facts.process, before.process);
    QCOMPARE(result.facts.source, now.source);
    QCOMPARE(result.facts.participants, now.participants);
}

void StepRulesTest::taskOnlyWhatWasTouched()
{
    const Task before = someTask();
    Task after = before;
    after.title = u"Call"_s;
    after.doneAt = {};
    Task now = after;
    now.description = u"somebody else's"_s;
    const TaskAfter back = changed(after, before, now);
    QVERIFY(back.overtaken.isEmpty());
    QCOMPARE(back.task.title, before.title);
    QCOMPARE(back.task.doneAt, before.doneAt);
    QCOMPARE(back.task.description, now.description);
    now.title = u"Third"_s;
    now.doneAt = {77};
    QCOMPARE(changed(after, before, now).overtaken, (QStringList{u"title"_s, u"done"_s}));
}

void StepRulesTest::beginsOnlyWithTheSame()
{
    const TickChange ticked{DealId(1), tick.action, {}, tick};
    QVERIFY(begins(ticked, std::nullopt));
    QVERIFY(!begins(ticked, tick));
    const TickChange back{DealId(1), tick.action, tick, {}};
    QVERIFY(begins(back, tick));
    Tick others = tick;
    others.by = UserId(2);
    QVERIFY(!begins(back, others));
    QVERIFY(!begins(back, std::nullopt));
    QVERIFY(begins(StatusChange{DealId(1), {DealStatus::Won, {}, 1}, {}}, {DealStatus::Won, {}, 1}));
    QVERIFY(!begins(StatusChange{DealId(1), {DealStatus::Won, {}, 1}, {}}, {DealStatus::Lost, {}, 1}));
    QVERIFY(begins(NoteChange{DealId(1), NoteId(1), u"a"_s, {}}, u"a"_s));
    QVERIFY(!begins(NoteChange{DealId(1), NoteId(1), u"a"_s, {}}, std::nullopt));
}

QTEST_GUILESS_MAIN(StepRulesTest)
#include "tst_step_rules.moc"
