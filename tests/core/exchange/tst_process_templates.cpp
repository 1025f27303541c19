// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/configuring/findings.h"
#include "core/exchange/process_templates.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestProcessTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSound_data();
    void areSound();
    void sayTheSameInBothLanguages_data();
    void sayTheSameInBothLanguages();
    void anUnknownLanguageIsEnglish();
    void canBeStored();
};

namespace {

void addKeys(bool withEmpty)
{
    QTest::addColumn<QString>("key");
    for (const QString& key : processTemplateKeys()) {
        if (withEmpty || key != u"empty")
            QTest::newRow(qPrintable(key)) << key;
    }
}

/// A company in which every role and a team with a manager exists: nothing a template asks for is missing.
Organisation company()
{
    Organisation people;
    people.teams = {{TeamId(1), u"Sales"_s, {}, {}}};
    people.users = {{UserId(1), u"Ada"_s, u"a@x.pl"_s, Role::Administrator, {}},
                    {UserId(2), u"Max"_s, u"m@x.pl"_s, Role::Manager, TeamId(1)},
                    {UserId(3), u"Sal"_s, u"s@x.pl"_s, Role::Salesperson, TeamId(1)}};
    return people;
}

/// Everything about a process but its words.
Process bare(Process process)
{
    process.name = *ProcessName::from(u"-"_s);
    process.description.clear();
    for (Stage& stage : process.stages) {
        stage.name = *StageName::from(u"-"_s);
        stage.hint = stage.hint.isEmpty() ? u"none"_s : u"one"_s;
        for (Action& action : stage.actions) {
            action.name = *ActionName::from(u"-"_s);
            action.hint = action.hint.isEmpty() ? u"none"_s : u"one"_s;
            if (action.trigger)
                action.trigger->title = action.trigger->title.section(u'{', 1);
        }
    }
    return process;
}

} // namespace

void TestProcessTemplates::areSound_data()
{
    addKeys(false);
}

/// No finding, weights that add up to 100, a hint everywhere, something mandatory, and a task somewhere.
void TestProcessTemplates::areSound()
{
    QFETCH(const QString, key);
    for (const QString& language : {u"en"_s, u"pl"_s}) {
        const Process process = processTemplate(key, language);
        CountingIds ids;
        Process known = process;
        for (Stage& stage : known.stages) {
            stage.id = ids.make<StageId>();
            for (Action& action : stage.actions)
                action.id = ids.make<ActionId>();
        }
        QCOMPARE(check(known, company()), QList<Finding>());
        QCOMPARE(known.totalWeight(), 100);
        QVERIFY(process.stages.size() >= 3);
        QVERIFY(!process.description.isEmpty());
        int tasks = 0;
        for (const Stage& stage : process.stages) {
            QVERIFY(!stage.hint.isEmpty());
            for (const Action& action : stage.actions) {
                QVERIFY(!action.hint.isEmpty());
                tasks += action.trigger ? 1 : 0;
            }
        }
        QVERIFY(tasks > 0);
    }
}

void TestProcessTemplates::sayTheSameInBothLanguages_data()
{
    addKeys(true);
}

void TestProcessTemplates::sayTheSameInBothLanguages()
{
    QFETCH(const QString, key);
    const Process english = processTemplate(key, u"en"_s);
    const Process polish = processTemplate(key, u"pl"_s);
    QCOMPARE(bare(polish), bare(english));
    if (key == u"default" || key == u"renewal" || key == u"empty")
        QVERIFY(polish.name != english.name);
}

void TestProcessTemplates::anUnknownLanguageIsEnglish()
{
    QCOMPARE(processTemplate(u"default"_s, u"de"_s), processTemplate(u"default"_s, u"en"_s));
    QCOMPARE(processTemplate(u"default"_s, u"pl_PL"_s), processTemplate(u"default"_s, u"pl"_s));
}

void TestProcessTemplates::canBeStored()
{
    TestWorkspace test;
    for (const QString& key : processTemplateKeys()) {
        const auto made = test.workspace->processes().create(test.ada, processTemplate(key, u"pl"_s));
        QVERIFY2(made.ok(), qPrintable(key));
        const Process stored = test.workspace->processes().byId(test.ada, *made)->process;
        for (const Stage& stage : stored.stages)
            QVERIFY(!stage.id.isNull());
    }
}

QTEST_GUILESS_MAIN(TestProcessTemplates)
#include "tst_process_templates.moc"
