// SPDX-License-Identifier: GPL-3.0-or-later
// Where a process file is wrong, and that what is stored can go out and come in again.
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

Result<Process> read(const QByteArray& json)
{
    CountingIds ids;
    return readProcessFile(json, u"p.json"_s, {}, ids);
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
    QCOMPARE(process.problem().values.value(1), u"line 9, stages[1].actions[1].weight"_s);
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
    QCOMPARE(*again, process);
}

QTEST_APPLESS_MAIN(TestProcessFilePlaces)
#include "tst_process_file_places.moc"
