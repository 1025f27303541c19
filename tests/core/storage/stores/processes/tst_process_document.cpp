// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/processes/process_store.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

Action fullAction()
{
    Action action{ActionId(30), *ActionName::from(u"Zażółć \"quoted\" 🎈"_s)};
    action.hint = u"First line\nsecond line"_s;
    action.weight = *Weight::from(100);
    action.mandatory = true;
    action.performers = {PerformerRule::Chosen, {UserId(1), UserId(2)}};
    action.note = NoteRequirement::NoteWithFile;
    action.notify = {true, false, true, false, {UserId(3)}};
    action.trigger =
        TaskTemplate{u"Call {company}"_s, TaskType::Meeting, 0, true, Responsible::Person, UserId(4)};
    return action;
}

Process fullProcess()
{
    Process process{ProcessId((1LL << 62) + 12345), *ProcessName::from(u"Full"_s)};
    process.description = u"Described"_s;
    Stage stage{StageId(20), *StageName::from(u"Stage"_s)};
    stage.hint = u"Hint"_s;
    stage.idleDays = 365;
    stage.actions = {fullAction(), Action{ActionId(31), *ActionName::from(u"Plain"_s)}};
    process.stages = {stage, Stage{StageId(21), *StageName::from(u"Empty"_s)}};
    return process;
}

} // namespace

class TestProcessDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Process process = fullProcess();
        const auto again = processFromDocument(processDocument(process));
        QVERIFY(again.has_value());
        QCOMPARE(*again, process);
    }

    void everyWordComesBack()
    {
        for (int i = 0; i < 4; ++i) {
            Process process = fullProcess();
            Action& action = process.stages[0].actions[0];
            action.performers.rule = static_cast<PerformerRule>(i);
            action.note = static_cast<NoteRequirement>(i % 3);
            action.trigger->type = static_cast<TaskType>(i);
            action.trigger->responsible = static_cast<Responsible>(i % 3);
            QCOMPARE(processFromDocument(processDocument(process)), std::optional(process));
        }
    }

    /// Whatever an older program stored is read rather than lost.
    void whatIsNotAllowedIsMended_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("storedDays");
        QTest::addColumn<int>("days");
        QTest::newRow("sound") << u"Stage"_s << u"Stage"_s << 7 << 7;
        QTest::newRow("no name") << QString() << u"?"_s << 7 << 7;
        QTest::newRow("spaces") << u"  "_s << u"?"_s << 7 << 7;
        QTest::newRow("a long name") << QString(300, u'x') << QString(200, u'x') << 7 << 7;
        QTest::newRow("never idle") << u"Stage"_s << u"Stage"_s << 0 << 1;
        QTest::newRow("idle late") << u"Stage"_s << u"Stage"_s << 4000 << 365;
    }

    void whatIsNotAllowedIsMended()
    {
        QFETCH(QString, stored);
        QFETCH(QString, name);
        QFETCH(int, storedDays);
        QFETCH(int, days);
        const QString document =
            u"{'id':'0000000000001','name':'P','stages':[{'id':'0000000000002','name':'%1','idle_days':%2}]}"_s
                .arg(stored)
                .arg(storedDays)
                .replace(u'\'', u'"');
        const auto process = processFromDocument(document.toUtf8());
        QVERIFY(process.has_value());
        QCOMPARE(process->stages.first().name.text(), name);
        QCOMPARE(process->stages.first().idleDays, days);
    }

    /// A version never changes, so documents keep the words of the program that wrote them.
    void documentsOfOldSchemasAreRead()
    {
        const QByteArray old =
            R"({"id":"0000000000001","name":"Old","stages":[{"id":"0000000000002","name":"Stage","idle_days":7,)"
            R"("actions":[{"id":"0000000000003","name":"Full","weight":5,"performers":"chosen",)"
            R"("chosen":["0000000000009"],"note":"note_with_file","notify":{"owner":true,"people":["0000000000009"]},)"
            R"("task":{"title":"Call","type":"call","due_in_days":3,"responsible":"person","person":"0000000000009"}},)"
            R"({"id":"0000000000004","name":"Plain","performers":"managers","note":"note"}]}]})";
        const auto process = processFromDocument(old);
        QVERIFY(process.has_value());
        const Action& full = process->stages.first().actions.first();
        QCOMPARE(full.performers, (Performers{PerformerRule::Chosen, {UserId(9)}}));
        QCOMPARE(full.note, NoteRequirement::NoteWithFile);
        QVERIFY(full.notify.owner);
        QCOMPARE(full.notify.people, QList<UserId>{UserId(9)});
        QCOMPARE(full.trigger->type, TaskType::Call);
        QCOMPARE(full.trigger->dueInDays, 3);
        QCOMPARE(full.trigger->person, UserId(9));
        const Action& plain = process->stages.first().actions.last();
        QCOMPARE(plain.performers.rule, PerformerRule::Managers);
        QCOMPARE(plain.note, NoteRequirement::Note);
        QCOMPARE(processFromDocument(processDocument(*process)), process);
    }

    void whatIsDamagedIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::newRow("cut off") << QByteArray("}") << QByteArray();
        QTest::newRow("a name that is no text")
            << QByteArray("\"name\":\"Full\"") << QByteArray("\"name\":5");
        QTest::newRow("weight") << QByteArray("\"weight\":100") << QByteArray("\"weight\":101");
        QTest::newRow("word") << QByteArray("\"chosen\"") << QByteArray("\"nobody\"");
        QTest::newRow("id") << ActionId(31).toText().toLatin1() << QByteArray("?");
        QTest::newRow("stages") << QByteArray("\"stages\"") << QByteArray("\"steps\"");
    }

    void whatIsDamagedIsNotRead()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QByteArray document = processDocument(fullProcess());
        QVERIFY(document.contains(was));
        QVERIFY(!processFromDocument(document.replace(was, is)).has_value());
    }

    void nonsenseIsNotRead()
    {
        for (const char* nonsense : {"", "[]", "null", "{}", "{\"name\":5}"})
            QVERIFY(!processFromDocument(nonsense).has_value());
    }
};

QTEST_GUILESS_MAIN(TestProcessDocument)
#include "tst_process_document.moc"
