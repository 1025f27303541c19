// SPDX-License-Identifier: GPL-3.0-or-later
// Where a process file is wrong, and that what is stored can go out and come in again.
#include "core/domain/process/json/file_fault.h"
#include "core/exchange/process/json_lines.h"
#include "core/exchange/process_file.h"
#include "tests/support/test_workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

// No raw text: moc stumbles over the quotes within.
const QByteArray file = "{\n"
                        "    \"format\": \"stagewright-process\",\n"
                        "    \"name\": \"P \\\"[{,\", \"stages\": [\n"
                        "        {\"name\": \"S\"},\n"
                        "        {\n"
                        "            \"name\": \"T\",\n"
                        "            \"actions\": [ {\"name\": \"A\"}, {\n"
                        "                \"name\": \"B\", \"\\u0077eight\":\n"
                        "                    101\n"
                        "            } ]\n"
                        "        }\n"
                        "    ]\n"
                        "}\n";

Result<ProcessFileContent> read(const QByteArray& json)
{
    CountingIds ids;
    return readProcessFile(json, u"p.json"_s, {}, ids);
}

/// The fault, line and place of a file that is refused.
FileFinding finding(const QByteArray& json)
{
    const auto content = read(json);
    return content ? FileFinding{} : findingOf(content.problem());
}

/// A line for each of so many actions, and one before them.
QByteArray stageWith(qsizetype actions)
{
    QByteArray text = "{\"name\": \"S\", \"actions\": [\n";
    for (qsizetype i = 0; i < actions; ++i)
        text += i + 1 < actions ? "{\"name\": \"A\"},\n" : "{\"name\": \"A\"}\n";
    return text + "]}";
}

/// Every place of a value, with the value.
void places(const QJsonValue& value, const QString& path, QStringList& into)
{
    into.append(path);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys())
            places(object[key], path.isEmpty() ? key : path + u'.' + key, into);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            places(list[i], u"%1[%2]"_s.arg(path).arg(i), into);
    }
}

} // namespace

class TestProcessFilePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLines_data();
    void findsLines();
    void everyPlaceHasALine();
    void refusalNamesTheLine();
    void aMarkAtTheBeginningCountsNothing();
    void aKeyStandsOnce_data();
    void aKeyStandsOnce();
    void tooManyAreRefusedWhereTheyBegin();
    void deepNestingHasALine();
    void namesTellWhatIsWrongWithThem_data();
    void namesTellWhatIsWrongWithThem();
    void whatIsStoredGoesOutAndIn();
};

void TestProcessFilePlaces::findsLines_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<qsizetype>("line");
    const auto row = [](const QString& place, qsizetype line) {
        QTest::newRow(qPrintable(place)) << place << line;
    };
    row(u"format"_s, 2);
    row(u"name"_s, 3);
    row(u"stages"_s, 3);
    row(u"stages[0]"_s, 4);
    row(u"stages[1]"_s, 5);
    row(u"stages[1].name"_s, 6);
    row(u"stages[1].actions[0].name"_s, 7);
    row(u"stages[1].actions[1].name"_s, 8);
    row(u"stages[1].actions[1].weight"_s, 9);
    row(u"stages[1].actions[1].hint"_s, 7); // there is none: where its action begins
    row(u"stages[7]"_s, 3);
    row(u"stage"_s, 1);
    row(QString(), 1);
}

void TestProcessFilePlaces::findsLines()
{
    QFETCH(QString, place);
    QFETCH(qsizetype, line);
    QCOMPARE(lineOf(file, place), line);
}

void TestProcessFilePlaces::everyPlaceHasALine()
{
    // Compact and indented, every place of the same value: never beyond the text, never out of order.
    const QJsonDocument document = QJsonDocument::fromJson(file);
    QStringList all;
    places(document.object(), {}, all);
    const QByteArray indented = document.toJson();
    qsizetype before = 1;
    for (const QString& place : all) {
        QCOMPARE(lineOf(document.toJson(QJsonDocument::Compact), place), 1);
        const qsizetype line = lineOf(indented, place);
        QVERIFY2(line >= before && line <= indented.count('\n') + 1, qPrintable(place));
        before = line;
    }
}

void TestProcessFilePlaces::refusalNamesTheLine()
{
    const auto process = read(file);
    QVERIFY(!process.ok());
    QCOMPARE(process.problem().code, ProblemCode::ProcessFileUnreadable);
    QCOMPARE(
        findingOf(process.problem()),
        (FileFinding{FileFault::NumberExpected, 9, u"stages[1].actions[1].weight"_s, {u"0"_s, u"100"_s}}));
}

void TestProcessFilePlaces::aMarkAtTheBeginningCountsNothing()
{
    // The byte order mark that Windows' editors write.
    const QByteArray mark("\xef\xbb\xbf");
    QCOMPARE(finding(mark + file), finding(file));
    QCOMPARE(lineOf(mark + file, u"stages[1].name"_s), 6);
    const QByteArray good = "\n{\"format\": \"stagewright-process\", \"name\": \"P\"}";
    QVERIFY(read(mark + good).ok());
    QCOMPARE(finding(mark + good.chopped(1)).line, 2);
}

void TestProcessFilePlaces::aKeyStandsOnce_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("place");
    QTest::addColumn<qsizetype>("line");
    QTest::newRow("stages") << QByteArray("\"stages\": [],\n\"stages\": []") << u"stages"_s << qsizetype(3);
    QTest::newRow("the first") << QByteArray("\"format\": 5") << u"format"_s << qsizetype(2);
    QTest::newRow("written in another way")
        << QByteArray("\"stages\": [],\n\"\\u0073tages\":\n []") << u"stages"_s << qsizetype(3);
    QTest::newRow("within") << QByteArray("\"stages\": [{}, {\"name\": \"S\",\n\n\"name\": \"T\"}]")
                            << u"stages[1].name"_s << qsizetype(4);
}

void TestProcessFilePlaces::aKeyStandsOnce()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const QString, place);
    QFETCH(const qsizetype, line);
    const QByteArray json = "{\"format\": \"stagewright-process\", \"name\": \"P\",\n" + rest + "}";
    QCOMPARE(finding(json), (FileFinding{FileFault::KeyTwice, line, place}));
}

void TestProcessFilePlaces::tooManyAreRefusedWhereTheyBegin()
{
    const QByteArray head = "{\"format\": \"stagewright-process\", \"name\": \"P\", \"stages\": [\n";
    // 100,000 actions: the first stage begins in line 2, the second in line 1503.
    const QByteArray actions = head + stageWith(1500) + ", " + stageWith(98'500) + "]}";
    CountingIds ids;
    const auto refused = readProcessFile(actions, u"p.json"_s, {}, ids);
    QVERIFY(!refused.ok());
    QCOMPARE(findingOf(refused.problem()),
             (FileFinding{FileFault::TooManyActions, 2004, u"stages[1].actions[500]"_s, {u"2000"_s}}));
    QVERIFY(ids.next() < 1000 + 1600); // nothing of the second stage was read
    QVERIFY(read(head + stageWith(1500) + ", " + stageWith(500) + "]}").ok());

    QByteArray stages = head;
    for (int i = 0; i < 100; ++i)
        stages += "{\"name\": \"S\"},\n";
    QVERIFY(read(stages.chopped(2) + "]}").ok());
    QCOMPARE(finding(stages + "{\"name\": \"S\"}]}"),
             (FileFinding{FileFault::TooManyStages, 102, u"stages[100]"_s, {u"100"_s}}));
}

void TestProcessFilePlaces::deepNestingHasALine()
{
    const FileFinding deep = finding(QByteArray("\n[").repeated(100'000));
    QCOMPARE(deep.fault, FileFault::TooDeep);
    QVERIFY2(deep.line > 500 && deep.line < 2000, qPrintable(QString::number(deep.line)));
    // As deep as Qt reads it: the walks over the text come to an end.
    const QByteArray nested = QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000);
    const FileFinding text =
        finding("{\"format\": \"stagewright-process\", \"name\": \"P\",\n\"description\": " + nested + "}");
    QCOMPARE(text, (FileFinding{FileFault::TextExpected, 2, u"description"_s}));
}

void TestProcessFilePlaces::namesTellWhatIsWrongWithThem_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<FileFault>("fault");
    QTest::newRow("control character") << QByteArray("\"a\\u0007b\"") << FileFault::NameUnreadable;
    QTest::newRow("escape character") << QByteArray("\"\\u001b[31m\"") << FileFault::NameUnreadable;
    QTest::newRow("blank") << QByteArray("\" \\n\"") << FileFault::NameExpected;
    QTest::newRow("long") << '"' + QByteArray(201, 'x') + '"' << FileFault::NameTooLong;
    QTest::newRow("null") << QByteArray("null") << FileFault::NullUnwelcome;
    QTest::newRow("number") << QByteArray("5") << FileFault::TextExpected;
}

void TestProcessFilePlaces::namesTellWhatIsWrongWithThem()
{
    QFETCH(const QByteArray, name);
    QFETCH(const FileFault, fault);
    const FileFinding found = finding("{\"format\": \"stagewright-process\",\n\"name\":\n" + name + "}");
    QCOMPARE(found.fault, fault);
    QCOMPARE(found.place, u"name"_s);
    QCOMPARE(found.line, 3);
}

void TestProcessFilePlaces::whatIsStoredGoesOutAndIn()
{
    // As long as the program stores them, and a task for somebody who was never chosen.
    const QString longest(10'000, u'x');
    Process process{ProcessId(1), *ProcessName::from(u"P"_s), longest, {}};
    Action action{ActionId(3), *ActionName::from(u"A"_s), longest};
    action.trigger = TaskTemplate{longest, TaskType::Call, 1, false, Responsible::Person, {}};
    process.stages = {{StageId(2), *StageName::from(u"S"_s), longest, 14, {action}}};
    const auto again = read(processFileBytes(process, {}));
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.problem().values.join(u' ').left(200)));
    QCOMPARE(again->process, process);
}

QTEST_APPLESS_MAIN(TestProcessFilePlaces)
#include "tst_process_file_places.moc"
