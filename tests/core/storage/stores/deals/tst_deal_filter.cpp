// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/sqlite/opening.h"
#include "core/storage/stores/deals/deal_filter.h"

#include <QTest>

using namespace stagewright;

namespace {

constexpr UserId viewer(1), managed(2), stranger(3);
constexpr DealId deal(10);

/// A deal of this owner and visibility, and nothing else of a workspace.
struct OneDeal
{
    OneDeal(UserId owner, Visibility visibility)
    {
        connection->run("CREATE TABLE deal (id INTEGER PRIMARY KEY, owner_id INTEGER, visibility INTEGER);"
                        "CREATE TABLE participant (deal_id INTEGER, user_id INTEGER)");
        connection->statement("INSERT INTO deal VALUES (?, ?, ?)")
            .bind(deal, owner, static_cast<int>(visibility))
            .run();
    }
    void addParticipant(UserId user)
    {
        connection->statement("INSERT INTO participant VALUES (?, ?)").bind(deal, user).run();
    }
    [[nodiscard]] bool isSeen(const SqlText& clause)
    {
        const QByteArray sql = "SELECT count(*) FROM deal d WHERE 1 = 1" + clause.sql;
        return connection->statement(sql).bindAll(clause.values).firstInteger() == 1;
    }

    std::unique_ptr<Connection> connection = sqliteInMemory();
};

} // namespace

class TestDealFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Sums that are kept and lists that are read must not disagree about who sees what.
    void sightIsOneRule()
    {
        const QList<DealSight> sights{
            {true, {}, {}}, {false, viewer, {viewer}}, {false, viewer, {viewer, managed}}};
        int seen = 0;
        int unseen = 0;
        for (const DealSight& sight : sights) {
            const OwnerSight byOwner(sight);
            for (const UserId owner : {viewer, managed, stranger}) {
                for (const Visibility visibility :
                     {Visibility::Private, Visibility::Public, Visibility::Hidden}) {
                    OneDeal one(owner, visibility);
                    const bool expected = byOwner(owner, visibility);
                    QCOMPARE(one.isSeen(sightClause(sight)), expected);
                    QCOMPARE(one.isSeen(sightOfOneClause(sight)), expected);
                    ++(expected ? seen : unseen);
                    one.addParticipant(stranger);
                    QCOMPARE(one.isSeen(sightClause(sight)), expected);
                    one.addParticipant(viewer);
                    QVERIFY(one.isSeen(sightClause(sight)));
                    QVERIFY(one.isSeen(sightOfOneClause(sight)));
                }
            }
        }
        // 9 for an administrator; 3 + 1 + 1 for a salesperson; 3 + 2 + 1 for a manager.
        QCOMPARE(seen, 9 + 5 + 6);
        QCOMPARE(unseen, 4 + 3);
    }
};

QTEST_MAIN(TestDealFilter)
#include "tst_deal_filter.moc"
