// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process_file.h"
#include "core/exchange/process_templates.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/resources/processes/process_file.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// As much of JSON Schema (https://json-schema.org/draft/2020-12) as the schema of process files uses.
class Schema
{
public:
    explicit Schema(QJsonObject root) : root_(std::move(root)) {}

    /// Where the value differs from what the schema asks for; empty: nowhere.
    [[nodiscard]] QString complaint(const QJsonValue& value) const { return check(root_, value, u"$"_s); }

private:
    [[nodiscard]] QString check(const QJsonObject& rule, const QJsonValue& value, const QString& place) const
    {
        if (rule.contains(u"$ref"_s)) {
            const QString name = rule[u"$ref"_s].toString().section(u'/', -1);
            const QJsonObject meant = root_[u"$defs"_s].toObject().value(name).toObject();
            return meant.isEmpty() ? place + u": no definition "_s + name : check(meant, value, place);
        }
        if (rule.contains(u"const"_s) && rule[u"const"_s] != value)
            return place + u": another value"_s;
        if (rule.contains(u"enum"_s) && !rule[u"enum"_s].toArray().contains(value))
            return place + u": not one of the words"_s;
        if (!hasType(rule[u"type"_s], value))
            return place + u": another type"_s;
        if (value.isObject())
            return checkObject(rule, value.toObject(), place);
        if (value.isArray())
            return checkArray(rule, value.toArray(), place);
        return checkBounds(rule, value, place);
    }

    [[nodiscard]] static bool hasType(const QJsonValue& types, const QJsonValue& value)
    {
        if (types.isUndefined())
            return true;
        const QJsonArray allowed = types.isArray() ? types.toArray() : QJsonArray{types};
        QString type = u"null"_s;
        if (value.isObject())
            type = u"object"_s;
        else if (value.isArray())
            type = u"array"_s;
        else if (value.isString())
            type = u"string"_s;
        else if (value.isBool())
            type = u"boolean"_s;
        else if (value.isDouble())
            type = value.toInteger(-1) == value.toInteger(-2) ? u"integer"_s : u"number"_s;
        return allowed.contains(type);
    }

    [[nodiscard]] QString checkObject(const QJsonObject& rule, const QJsonObject& object,
                                      const QString& place) const
    {
        for (const QJsonValue& key : rule[u"required"_s].toArray()) {
            if (!object.contains(key.toString()))
                return place + u": no "_s + key.toString();
        }
        const QJsonObject known = rule[u"properties"_s].toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                return place + u": unknown "_s + it.key();
            const QString wrong = check(known[it.key()].toObject(), it.value(), place + u'.' + it.key());
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    [[nodiscard]] QString checkArray(const QJsonObject& rule, const QJsonArray& array,
                                     const QString& place) const
    {
        if (array.size() > rule[u"maxItems"_s].toInteger(array.size()))
            return place + u": too many"_s;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString wrong = check(rule[u"items"_s].toObject(), array[i], u"%1[%2]"_s.arg(place).arg(i));
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    [[nodiscard]] static QString checkBounds(const QJsonObject& rule, const QJsonValue& value,
                                             const QString& place)
    {
        const double number = value.toDouble();
        const bool outside =
            number < rule[u"minimum"_s].toDouble(number) || number > rule[u"maximum"_s].toDouble(number);
        const qsizetype length = value.toString().size();
        const bool ill = length < rule[u"minLength"_s].toInteger(length) ||
                         length > rule[u"maxLength"_s].toInteger(length);
        const QString form = rule[u"pattern"_s].toString();
        if (!form.isEmpty() && !QRegularExpression(form).match(value.toString()).hasMatch())
            return place + u": another form"_s;
        return outside || ill ? place + u": out of bounds"_s : QString();
    }

    const QJsonObject root_;
};

Organisation someone()
{
    Organisation people;
    people.users.append({UserId(1), u"Ada"_s, u"ada@example.com"_s, Role::Administrator, {}, true});
    return people;
}

/// A file with one action that holds this besides its name.
QByteArray withAction(const QByteArray& rest)
{
    return R"({"format": "stagewright-process", "name": "P", "stages": [{"name": "S", "actions": [
        {"name": "A", )" +
           rest + "}]}]}";
}

} // namespace

/// What the schema in the repository promises, the program reads and writes.
class TestProcessSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatIsWritten();
    void allowsTheTemplates();
    void refusesWhatTheReaderRefuses_data();
    void refusesWhatTheReaderRefuses();
};

void TestProcessSchema::allowsWhatIsWritten()
{
    Process process = plainProcess();
    CountingIds ids;
    for (int i = 0; Stage & stage : process.stages) {
        stage.id = ids.make<StageId>();
        for (Action& action : stage.actions) {
            action.id = ids.make<ActionId>();
            action.mandatory = ++i % 2 == 0;
            action.note = NoteRequirement(i % 3);
            action.performers = {PerformerRule(i % 4), {UserId(1)}};
            action.notify = {true, false, true, true, {UserId(1)}};
            action.trigger = TaskTemplate{u"T"_s, TaskType(i % 4), 365, true, Responsible(i % 3), UserId(1)};
        }
    }
    process.id = ids.make<ProcessId>();
    const QByteArray bytes = processFileBytes(process, someone(), 3);
    QCOMPARE(Schema(schema()).complaint(QJsonDocument::fromJson(bytes).object()), QString());
}

void TestProcessSchema::allowsTheTemplates()
{
    for (const QString& key : processTemplateKeys()) {
        for (const QString& language : {u"en"_s, u"pl"_s}) {
            QFile file(u"%1/resources/processes/%2.%3.stagewright.json"_s.arg(
                QStringLiteral(STAGEWRIGHT_SOURCE_DIR), key, language));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const auto document = QJsonDocument::fromJson(file.readAll());
            QCOMPARE(Schema(schema()).complaint(document.object()), QString());
        }
    }
}

void TestProcessSchema::refusesWhatTheReaderRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::newRow("only the names") << withAction(R"("hint": "")") << true;
    QTest::newRow("no task") << withAction(R"("trigger_action": null)") << true;
    QTest::newRow("another format") << QByteArray(R"({"format": "x", "name": "P"})") << false;
    QTest::newRow("no name") << QByteArray(R"({"format": "stagewright-process"})") << false;
    QTest::newRow("newer format") << QByteArray(
                                         R"({"format": "stagewright-process", "version": 2, "name": "P"})")
                                  << false;
    QTest::newRow("made from a version")
        << QByteArray(R"({"format": "stagewright-process", "based_on": 7, "name": "P"})") << true;
    QTest::newRow("made from no version")
        << QByteArray(R"({"format": "stagewright-process", "based_on": 0, "name": "P"})") << false;
    QTest::newRow("unknown key") << withAction(R"("wait": 3)") << false;
    QTest::newRow("weight above 100") << withAction(R"("weight": 101)") << false;
    QTest::newRow("weight below 0") << withAction(R"("weight": -1)") << false;
    QTest::newRow("half a weight") << withAction(R"("weight": 0.5)") << false;
    QTest::newRow("weight in words") << withAction(R"("weight": "5")") << false;
    QTest::newRow("unknown rule") << withAction(R"("performed_by": {"rule": "nobody"})") << false;
    QTest::newRow("unknown note") << withAction(R"("require_note": "file")") << false;
    QTest::newRow("notify as a list") << withAction(R"("notify": ["owner"])") << false;
    QTest::newRow("no task in the trigger") << withAction(R"("trigger_action": {})") << false;
    QTest::newRow("unknown type") << withAction(R"("trigger_action": {"add_task": {"type": "fax"}})")
                                  << false;
    QTest::newRow("two years") << withAction(R"("trigger_action": {"add_task": {"due_in_days": 730}})")
                               << false;
    QTest::newRow("empty name")
        << QByteArray(R"({"format": "stagewright-process", "name": "P", "stages": [{"name": ""}]})") << false;
    const auto stage = [](const char* name, const QByteArray& rest, bool good = false) {
        QTest::newRow(name) << R"({"format": "stagewright-process", "name": "P", "stages": [{)" + rest + "}]}"
                            << good;
    };
    stage("blank name", R"("name": " ")");
    stage("control character", R"("name": "a\u0007b")");
    stage("letters of all kinds", R"("name": " \u017b\u00f3\u0142w\t\ud83d\udc22 ")", true);
    stage("an identifier", R"("name": "S", "id": "0cpjn8q4vzb2e")", true);
    stage("a word as identifier", R"("name": "S", "id": "hello")");
    stage("no identifier", R"("name": "S", "id": "")");
    stage("nobody's identifier", R"("name": "S", "id": "0000000000000")");
    stage("too large an identifier", R"("name": "S", "id": "8000000000000")");
    stage("U in the identifier", R"("name": "S", "id": "000000000000U")");
    stage("null name", R"("name": null)");
    stage("null identifier", R"("name": "S", "id": null)");
    stage("null hint", R"("name": "S", "hint": null)");
    stage("null idle days", R"("name": "S", "idle_days": null)");
    stage("null actions", R"("name": "S", "actions": null)");
    stage("null action", R"("name": "S", "actions": [null])");
    for (const char* key : {"weight", "mandatory", "performed_by", "require_note", "notify"})
        QTest::addRow("null %s", key) << withAction('"' + QByteArray(key) + R"(": null)") << false;
    QTest::newRow("null people") << withAction(R"("notify": {"people": null})") << false;
    QTest::newRow("null person") << withAction(R"("notify": {"people": [null]})") << false;
    QTest::newRow("null reminder") << withAction(
                                          R"("trigger_action": {"add_task": {"remind_days_before": null}})")
                                   << false;
    QTest::newRow("null task") << withAction(R"("trigger_action": {"add_task": null})") << false;
    QTest::newRow("a number as a person")
        << withAction(R"("trigger_action": {"add_task": {"responsible": "owner", "person": 5}})") << false;
    QTest::newRow("no person") << withAction(R"("trigger_action": {"add_task": {"person": ""}})") << true;
    QTest::newRow("a stranger") << withAction(R"("notify": {"people": ["zoe@else.com"]})") << true;
    QTest::newRow("a long e-mail") << withAction(R"("notify": {"people": [")" + QByteArray(1001, 'x') +
                                                 R"("]})")
                                   << false;
    QTest::newRow("no idle day")
        << QByteArray(
               R"({"format": "stagewright-process", "name": "P", "stages": [{"name": "S", "idle_days": 0}]})")
        << false;
}

void TestProcessSchema::refusesWhatTheReaderRefuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, good);
    CountingIds ids;
    QCOMPARE(readProcessFile(json, u"p.json"_s, someone(), ids).ok(), good);
    QCOMPARE(Schema(schema()).complaint(QJsonDocument::fromJson(json).object()).isEmpty(), good);
}

QTEST_GUILESS_MAIN(TestProcessSchema)
#include "tst_process_schema.moc"
