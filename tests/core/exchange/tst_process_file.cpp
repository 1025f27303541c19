// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/json/file_fault.h"
#include "core/exchange/defaults.h"
#include "core/exchange/process_file.h"
#include "tests/support/test_workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

Organisation someone()
{
    Organisation people;
    people.users.append({UserId(1), u"Ada"_s, u"ada@example.com"_s, Role::Administrator, {}, true});
    people.users.append({UserId(2), u"Sal"_s, u"sal@example.com"_s, Role::Salesperson, {}, true});
    return people;
}

Result<ProcessFileContent> read(const QByteArray& json)
{
    CountingIds ids;
    return readProcessFile(json, u"p.json"_s, someone(), ids);
}

QString whereabouts(const FileFinding& finding)
{
    if (finding.line == 0)
        return u"the beginning"_s;
    const QString line = u"line "_s + QString::number(finding.line);
    return finding.place.isEmpty() ? line : line + u", "_s + finding.place;
}

/// A file with these keys besides the ones it needs.
QByteArray fileWith(const QByteArray& rest)
{
    return R"({"format": "stagewright-process", "name": "P")" + rest + '}';
}

/// An action with every option away from its default.
Action fullAction()
{
    Action action{ActionId(30), *ActionName::from(u"Żółw 🐢"_s), u"line\nline"_s};
    action.weight = *Weight::from(100);
    action.mandatory = true;
    action.performers = {PerformerRule::Chosen, {UserId(2)}};
    action.note = NoteRequirement::NoteWithFile;
    action.notify = {true, true, true, true, {UserId(1), UserId(2)}};
    TaskTemplate task;
    task.title = u"<b>Call</b>"_s;
    task.type = TaskType::Meeting;
    task.dueInDays = 365;
    task.workingDays = true;
    task.responsible = Responsible::Person;
    task.person = UserId(2);
    task.remindDaysBefore = 0;
    action.trigger = task;
    return action;
}

} // namespace

class TestProcessFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenIsRead_data();
    void writtenIsRead();
    void onlyNamesAreNeeded();
    void refuses_data();
    void refuses();
    void strangersAreLeftOut();
    void everyCutIsRefused();
};

void TestProcessFile::writtenIsRead_data()
{
    QTest::addColumn<Process>("process");
    Process full{ProcessId(10), *ProcessName::from(u"שלום \"P\""_s), u"\\ / \t"_s, {}};
    full.stages.append({StageId(20), *StageName::from(u"S"_s), u"hint"_s, 365, {fullAction()}});
    full.stages.append({StageId(21), *StageName::from(u"Empty"_s), {}, 1, {}});
    QTest::newRow("every option") << full;
    QTest::newRow("no stages") << Process{ProcessId(10), *ProcessName::from(u"P"_s), {}, {}};
}

void TestProcessFile::writtenIsRead()
{
    QFETCH(Process, process);
    const auto again = read(processFileBytes(process, someone()));
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.problem().values.join(u' ')));
    QCOMPARE(again->process, process);
    QVERIFY(again->unknownPeople.isEmpty());
    QCOMPARE(again->basedOn, std::nullopt);
    QCOMPARE(read(processFileBytes(process, someone(), 7))->basedOn, std::optional(7));
}

void TestProcessFile::onlyNamesAreNeeded()
{
    const auto content = read(fileWith(R"(, "stages": [{"name": " S ", "actions": [{"name": "A"}]}])"));
    QVERIFY(content.ok());
    QVERIFY(!content->process.id.isNull());
    const Stage& stage = content->process.stages.first();
    QCOMPARE(stage.name.text(), u"S"_s);
    QCOMPARE(stage.idleDays, 14);
    const Action plain{stage.actions.first().id, *ActionName::from(u"A"_s), {}};
    QCOMPARE(stage.actions.first(), plain);
}

void TestProcessFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& rest, const QString& place) {
        QTest::newRow(name) << fileWith(rest) << u"line 1, "_s + place;
    };
    const auto action = [&row](const char* name, const QByteArray& option, const QString& key) {
        row(name, R"(, "stages": [{"name": "S", "actions": [{"name": "A", )" + option + "}]}]",
            u"stages[0].actions[0]."_s + key);
    };
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"the beginning"_s;
    QTest::newRow("cut off") << QByteArray("{\n\"name\": \"P\",\n") << u"line 3"_s;
    QTest::newRow("NUL") << QByteArray("{\"name\": \"\0\"}", 13) << QString();
    QTest::newRow("wrong letters") << QByteArray("{\"name\": \"\xff\xfe\"}") << QString();
    QTest::newRow("deep") << QByteArray(100'000, '[') << QString();
    QTest::newRow("too large") << QByteArray(largestProcessFile + 1, ' ') << u"the beginning"_s;
    QTest::newRow("another format") << QByteArray(R"({"format": "x", "name": "P"})") << u"line 1, format"_s;
    row("version 0", R"(, "version": 0)", u"version"_s);
    row("version in words", R"(, "version": "1")", u"version"_s);
    row("unknown key", R"(, "colour": "red")", u"colour"_s);
    row("no list", R"(, "stages": {})", u"stages"_s);
    row("no object", R"(, "stages": [5])", u"stages[0]"_s);
    row("no name", R"(, "stages": [{}])", u"stages[0].name"_s);
    row("long name", R"(, "stages": [{"name": ")" + QByteArray(10'000, 'x') + R"("}])", u"stages[0].name"_s);
    row("control character", R"(, "stages": [{"name": "a\u0007b"}])", u"stages[0].name"_s);
    row("id", R"(, "stages": [{"name": "S", "id": "U"}])", u"stages[0].id"_s);
    row("no id", R"(, "stages": [{"name": "S", "id": ""}])", u"stages[0].id"_s);
    row("same id twice",
        R"(, "stages": [{"name": "S", "id": "0000000000005"}, {"name": "T", "id": "0000000000005"}])",
        u"stages[1].id"_s);
    row("idle days", R"(, "stages": [{"name": "S", "idle_days": 0}])", u"stages[0].idle_days"_s);
    action("weight 101", R"("weight": 101)", u"weight"_s);
    action("weight -1", R"("weight": -1)", u"weight"_s);
    action("half a weight", R"("weight": 1.5)", u"weight"_s);
    action("huge weight", R"("weight": 1e300)", u"weight"_s);
    action("flag", R"("mandatory": 1)", u"mandatory"_s);
    action("note", R"("require_note": "always")", u"require_note"_s);
    action("rule", R"("performed_by": {"rule": "nobody"})", u"performed_by.rule"_s);
    action("null", R"("hint": null)", u"hint"_s);
    action("no e-mail", R"("performed_by": {"people": [5]})", u"performed_by.people[0]"_s);
    action("long e-mail", R"("notify": {"people": [")" + QByteArray(1001, 'x') + R"("]})",
           u"notify.people[0]"_s);
    action("person", R"("trigger_action": {"add_task": {"title": "T", "person": 5}})",
           u"trigger_action.add_task.person"_s);
    action("notify", R"("notify": true)", u"notify"_s);
    action("trigger", R"("trigger_action": {"send_mail": {}})", u"trigger_action.send_mail"_s);
    action("days", R"("trigger_action": {"add_task": {"title": "T", "due_in_days": 366}})",
           u"trigger_action.add_task.due_in_days"_s);
}

void TestProcessFile::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto process = read(json);
    QVERIFY(!process.ok());
    QCOMPARE(process.problem().code, ProblemCode::ProcessFileUnreadable);
    QCOMPARE(process.problem().values.first(), u"p.json"_s);
    const FileFinding finding = findingOf(process.problem());
    if (!place.isEmpty())
        QCOMPARE(whereabouts(finding), place);
    QCOMPARE(problemOf(u"p.json"_s, finding), process.problem());
}

void TestProcessFile::strangersAreLeftOut()
{
    const auto content = read(fileWith(R"(, "stages": [{"name": "S", "actions": [
        {"name": "A", "performed_by": {"rule": "chosen", "people": ["Zoe@else.com", "SAL@example.com"]},
         "notify": {"people": ["zoe@else.com", "", "ada@example.com"]}},
        {"name": "B", "performed_by": {"rule": "chosen", "people": ["bob@else.com"]}, "trigger_action":
         {"add_task": {"title": "T", "responsible": "person", "person": "zoe@else.com"}}},
        {"name": "C", "performed_by": {"rule": "everyone", "people": ["nobody@else.com"]}}]}])"));
    QVERIFY(content.ok());
    QCOMPARE(content->unknownPeople, (QStringList{u"bob@else.com"_s, u"zoe@else.com"_s}));
    const QList<Action>& actions = content->process.stages.first().actions;
    QCOMPARE(actions[0].performers, (Performers{PerformerRule::Chosen, {UserId(2)}}));
    QCOMPARE(actions[0].notify.people, QList<UserId>{UserId(1)});
    QCOMPARE(actions[1].performers, (Performers{PerformerRule::Chosen, {}}));
    QCOMPARE(actions[1].trigger->responsible, Responsible::Person);
    QVERIFY(actions[1].trigger->person.isNull());
}

void TestProcessFile::everyCutIsRefused()
{
    CountingIds ids;
    Process process{ProcessId(10), *ProcessName::from(u"P"_s), {}, {}};
    process.stages.append({StageId(20), *StageName::from(u"S"_s), u"hint"_s, 14, {fullAction()}});
    const QByteArray whole = processFileBytes(process, someone()).trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!read(whole.left(length)).ok());
    QVERIFY(read(whole).ok());
}

QTEST_APPLESS_MAIN(TestProcessFile)
#include "tst_process_file.moc"
