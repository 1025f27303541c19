// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/rights.h"
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// In a company of teams below teams, each way to see deals shows everybody what the rule says and no more.
class SightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        w_ = std::make_unique<TestWorkspace>();
        PeopleService& people = (*w_)->people();
        const auto user = [&](const QString& name, Role role, TeamId team, bool active) {
            return expect(
                people.addUser(w_->ada, {{}, name, name.toLower() + u"@example.com"_s, role, team, active}));
        };
        const TeamId top = expect(people.addTeam(w_->ada, {{}, u"Company"_s, {}, {}}));
        user(u"Bea"_s, Role::Manager, top, true);
        const UserId named = user(u"Ned"_s, Role::Salesperson, top, true);
        user(u"Lea"_s, Role::Manager, w_->north, false);
        user(u"Solo"_s, Role::Manager, {}, true);
        // South stands below North, North below the top; South has a named manager besides Mia.
        QVERIFY(w_->change(w_->ada, Team{w_->north, u"North"_s, top, {}}).ok());
        QVERIFY(w_->change(w_->ada, Team{w_->south, u"South"_s, w_->north, named}).ok());
        data_ = std::make_unique<RandomDeals>(*w_, 300, 17);
        people_ = expect(people.organisation());
    }

    void lists_data() { viewers(); }
    void lists()
    {
        QFETCH(UserId, viewer);
        const QSet<DealId> seen = seenBy(viewer);
        DealQueries& queries = (*w_)->dealQueries();
        if (isStranger(viewer)) {
            QVERIFY(seen.isEmpty());
            QVERIFY(!queries.ids(viewer, {}) && !queries.count(viewer, {}) &&
                    !queries.firstPage(viewer, {}, 5) && !queries.search(viewer, u"leasing"_s, 5));
            return;
        }
        QCOMPARE(asSet(expect(queries.ids(viewer, {}))), seen);
        QCOMPARE(expect(queries.count(viewer, {})).count, seen.size());
        for (const QString& text : {u"leasing"_s, u"a"_s, u"lodz"_s}) {
            DealQuery query;
            query.text = text;
            QSet<DealId> found;
            for (const DealRow& row : expect(queries.search(viewer, text, 1000)))
                found.insert(row.id);
            QCOMPARE(found, asSet(expect(queries.ids(viewer, query))));
            QVERIFY(seen.contains(found));
        }
    }

    void boards_data() { viewers(); }
    void boards()
    {
        QFETCH(UserId, viewer);
        const QSet<DealId> seen = seenBy(viewer);
        if (isStranger(viewer)) {
            QVERIFY(!(*w_)->dealQueries().board(viewer, data_->first.id, {}, 5) &&
                    !(*w_)->dealQueries().boardCards(viewer, data_->first.id, {}, {}, 0, 5) &&
                    !(*w_)->statistics().openDeals(viewer, GroupBy::Owner, {}) &&
                    !(*w_)->statistics().tiles(viewer, GroupBy::Owner, {}) &&
                    !(*w_)->tasks().list(viewer, {}) && !(*w_)->tasks().dueCount(viewer) &&
                    !(*w_)->notifications().inbox(viewer, 5) && !(*w_)->notifications().unreadCount(viewer));
            return;
        }
        QSet<DealId> cards;
        qint64 count = 0;
        for (const ProcessId process : {data_->first.id, data_->second.id}) {
            for (const BoardColumn& column : expect((*w_)->dealQueries().board(viewer, process, {}, 1000))) {
                count += column.sums.count;
                for (const DealRow& row : column.cards)
                    cards.insert(row.id);
            }
        }
        QSet<DealId> open;
        for (const Deal& deal : std::as_const(data_->deals)) {
            if (deal.status == DealStatus::Open && seen.contains(deal.id))
                open.insert(deal.id);
        }
        QCOMPARE(cards, open);
        QCOMPARE(count, open.size());
        // The chart tells of the same deals.
        for (const GroupBy by : {GroupBy::Owner, GroupBy::Product, GroupBy::Source})
            QCOMPARE(expect((*w_)->statistics().openDeals(viewer, by, {})).total.count, open.size());
    }

    void verbs_data() { viewers(); }
    void verbs()
    {
        QFETCH(UserId, viewer);
        const QSet<DealId> seen = seenBy(viewer);
        for (const Deal& deal : std::as_const(data_->deals)) {
            const auto details = (*w_)->dealQueries().details(viewer, deal.id);
            QCOMPARE(details.ok(), seen.contains(deal.id));
            const DealId id = deal.id;
            const Outcome same = (*w_)->deals().changeFacts(viewer, id, {deal.facts, deal.facts});
            QCOMPARE(same.ok(), rightsOn(people_, viewer, deal.facts).work);
            if (details)
                QCOMPARE(details->rights, rightsOn(people_, viewer, deal.facts));
        }
    }

    void strangersReadNoPeopleNorProcesses_data() { viewers(); }
    void strangersReadNoPeopleNorProcesses()
    {
        QFETCH(UserId, viewer);
        const bool reads = !isStranger(viewer);
        const ProcessId process = w_->process().id;
        QCOMPARE((*w_)->people().organisation(viewer).ok(), reads);
        QCOMPARE((*w_)->people().byEmail(viewer, u"ada@example.com"_s).ok(), reads);
        QCOMPARE((*w_)->processes().all(viewer).ok(), reads);
        QCOMPARE((*w_)->processes().byId(viewer, process).ok(), reads);
        QCOMPARE((*w_)->processes().byName(viewer, u"Default process"_s).ok(), reads);
        // Nothing is told of what there is.
        if (!reads)
            QCOMPARE((*w_)->processes().byId(viewer, ProcessId(1)).problem(),
                     (*w_)->processes().byId(viewer, process).problem());
    }

    /// The rule itself, in names: a deal of Tom's in the lowest team, and one of Sal's in the middle.
    void managersSeeWhatIsBelow()
    {
        const auto viewersOf = [&](UserId owner) {
            DealFacts facts;
            facts.owner = owner;
            QStringList names;
            for (const User& user : std::as_const(people_.users)) {
                if (user.active && maySee(people_, user.id, facts))
                    names.append(user.name);
            }
            names.sort();
            return names;
        };
        QCOMPARE(viewersOf(w_->tom),
                 (QStringList{u"Ada"_s, u"Bea"_s, u"Max"_s, u"Mia"_s, u"Ned"_s, u"Tom"_s}));
        QCOMPARE(viewersOf(w_->sal), (QStringList{u"Ada"_s, u"Bea"_s, u"Max"_s, u"Sal"_s}));
    }

private:
    void viewers()
    {
        QTest::addColumn<UserId>("viewer");
        for (const User& user : std::as_const(people_.users))
            QTest::newRow(qPrintable(user.name)) << user.id;
        QTest::newRow("nobody") << UserId(3);
    }
    [[nodiscard]] bool isStranger(UserId viewer) const
    {
        const User* user = people_.user(viewer);
        return !user || !user->active;
    }
    [[nodiscard]] QSet<DealId> seenBy(UserId viewer) const
    {
        QSet<DealId> ids;
        for (const Deal& deal : data_->seenBy(people_, viewer))
            ids.insert(deal.id);
        return ids;
    }
    [[nodiscard]] static QSet<DealId> asSet(const QList<DealId>& ids) { return {ids.cbegin(), ids.cend()}; }

    std::unique_ptr<TestWorkspace> w_;
    std::unique_ptr<RandomDeals> data_;
    Organisation people_;
};

QTEST_GUILESS_MAIN(SightTest)
#include "tst_sight.moc"
