// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/processes/process_store.h"

#include "core/storage/stores/people/people_store.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr ProcessId first(1), second(2);
constexpr UserId ada(10);

Process named(ProcessId id, const QString& name)
{
    return {id, *ProcessName::from(name)};
}

/// A database with one user, whom versions and drafts refer to.
struct Fixture
{
    Fixture()
    {
        PeopleStore(database.connection())
            .saveUser({ada, u"Ada"_s, u"a@x.pl"_s, Role::Administrator, {}, true});
    }
    TestDatabase database;
    ProcessStore store{database.connection()};
};

} // namespace

class TestProcessStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeByPosition()
    {
        Fixture f;
        f.store.saveRecord({first, 1, 7, true, true});
        f.store.saveRecord({second, 1, 3, false, true});
        f.store.saveRecord({second, 4, 2, false, false});
        const auto records = f.store.records();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().id, second);
        QCOMPARE(records.first().version, 4);
        QVERIFY(!records.first().active);
        QVERIFY(f.store.record(first)->isDefault);
        QVERIFY(!f.store.record(ProcessId(3)));
    }

    void versionsAndTheirStamps()
    {
        Fixture f;
        f.store.saveRecord({first, 2, 0, true, true});
        f.store.insertVersion({first, 1, {100}, ada, {}, named(first, u"One"_s)});
        f.store.insertVersion({first, 2, {200}, ada, u"Better"_s, named(first, u"Two"_s)});
        QVERIFY(!f.database.connection().failed());
        const auto versions = f.store.versions(first);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.first().comment, u"Better"_s);
        QCOMPARE(versions.first().body, named(first, u"Two"_s));
        QCOMPARE(f.store.version(first, 1)->body, named(first, u"One"_s));
        QVERIFY(!f.store.version(first, 3));
        QCOMPARE(f.store.newestStamps().value(first).savedAt.ms, 200);
        QCOMPARE(f.store.newestStamps().value(first).savedBy, ada);
        f.store.remove(first);
        QVERIFY(!f.store.version(first, 1));
    }

    void aDamagedVersionIsNone()
    {
        Fixture f;
        f.store.saveRecord({first, 1, 0, true, true});
        f.database.connection().run("INSERT INTO process_version VALUES (1, 1, 5, NULL, '', '{\"name\":')");
        QVERIFY(!f.store.version(first, 1));
        QVERIFY(f.store.versions(first).isEmpty());
        QCOMPARE(f.store.versionList(first), (QList<ProcessVersionInfo>{{1, {5}, {}, {}}}));
        QVERIFY(!f.database.connection().failed());
    }

    void draftsNeedNoProcess()
    {
        Fixture f;
        f.store.saveDraft({second, ada, 0, {5}, named(second, u"New"_s)});
        f.store.saveDraft({second, ada, 1, {6}, named(second, u"Newer"_s), u"Because"_s});
        const auto draft = f.store.draft(second, ada);
        QVERIFY(draft.has_value());
        QCOMPARE(draft->basedOn, 1);
        QCOMPARE(draft->changedAt.ms, 6);
        QCOMPARE(draft->body, named(second, u"Newer"_s));
        QCOMPARE(draft->comment, u"Because"_s);
        QCOMPARE(f.store.drafts(second).first().comment, u"Because"_s);
        QVERIFY(!f.store.draft(second, UserId(11)));
        f.store.removeDraft(second, ada);
        QVERIFY(!f.store.draft(second, ada));
    }

    void countsDealsAndTicks()
    {
        Fixture f;
        f.store.saveRecord({first, 1, 0, true, true});
        f.database.connection().run(
            "INSERT INTO deal (id, process_id, owner_id, status, created_at, changed_at, name, folded_name) "
            "VALUES (1, 1, 10, 0, 1, 1, 'a', 'a'), (2, 1, 10, 1, 1, 1, 'b', 'b');"
            "INSERT INTO completed_action VALUES (1, 50, 1, 10, NULL), (2, 50, 1, 10, NULL), "
            "(1, 51, 1, 10, NULL)");
        QVERIFY(!f.database.connection().failed());
        QCOMPARE(f.store.dealCount(first, true), 1);
        QCOMPARE(f.store.dealCount(first, false), 2);
        QCOMPARE(f.store.dealCount(second, false), 0);
        // One open deal that has it done, and a won one.
        const auto usage = f.store.usage(first, {ActionId(50), ActionId(52)});
        QCOMPARE(usage, (QHash<ActionId, ActionUsage>{{ActionId(50), {1, 1}}}));
        QCOMPARE(f.store.usage(second, {ActionId(50)}).value(ActionId(50)), (ActionUsage{0, 2}));
    }
};

QTEST_GUILESS_MAIN(TestProcessStore)
#include "tst_process_store.moc"
