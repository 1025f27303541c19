// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/people/list_store.h"

#include "tests/support/test_database.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestListStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workspaceFacts()
    {
        TestDatabase database;
        ListStore store(database.connection());
        QVERIFY(!store.workspace());
        store.saveWorkspace({u"First"_s, *Currency::fromCode(u"EUR"_s), {5}});
        store.saveWorkspace({u"Second"_s, *Currency::fromCode(u"EUR"_s), {6}});
        const auto facts = store.workspace();
        QVERIFY(facts.has_value());
        QCOMPARE(facts->name, u"Second"_s);
        QCOMPARE(facts->currency.code(), u"EUR"_s);
        QCOMPARE(facts->createdAt.ms, 5);
    }

    void aCurrencyThatIsNoneIsDamage()
    {
        TestDatabase database;
        ListStore store(database.connection());
        database.connection().run(
            "INSERT INTO workspace (id, name, currency, created_at) VALUES (1, 'x', 'no currency', 1)");
        QVERIFY(!store.workspace());
        QVERIFY(database.connection().failed());
        QCOMPARE(database.connection().problem().code, ProblemCode::DatabaseDamaged);
    }

    void entriesKeepTheirPlace()
    {
        TestDatabase database;
        ListStore store(database.connection());
        store.saveProduct({ProductId(9), u"First"_s, false});
        store.saveProduct({ProductId(3), u"Second"_s, false});
        store.saveProduct({ProductId(9), u"First again"_s, true});
        QCOMPARE(store.products(), (QList<DealProduct>{{ProductId(9), u"First again"_s, true},
                                                       {ProductId(3), u"Second"_s, false}}));
        QCOMPARE(store.sources(), QList<DealSource>());
        const ClosingReason lost{ReasonId(1), DealStatus::Lost, u"Price"_s, false};
        const ClosingReason won{ReasonId(2), DealStatus::Won, u"Quality"_s, true};
        store.saveReason(lost);
        store.saveReason(won);
        QCOMPARE(store.reasons(), (QList<ClosingReason>{won, lost}));
    }

    void companiesAndPersonsAreTheirNames()
    {
        TestDatabase database;
        ListStore store(database.connection());
        const Company zolw{CompanyId(1), u"Żółw 100%"_s};
        const Company acme{CompanyId(2), u"Acme_Zoo"_s};
        store.insertCompany(zolw);
        store.insertCompany(acme);
        QCOMPARE(store.company(zolw.id), std::optional(zolw));
        const DealSight all{true, {}, {}};
        QCOMPARE(store.companyNamed(u" ŻÓŁW  100%"_s), std::optional(zolw));
        QCOMPARE(store.companyNamed(u"z\u0307o\u0301łw 100%"_s), std::optional(zolw));
        QVERIFY(!store.companyNamed(u"Zolw 100%"_s));
        QVERIFY(!store.companyNamed(u"żółw"_s));
        const Company plain{CompanyId(3), u"Zolw 100%"_s};
        store.insertCompany(plain);
        QCOMPARE(store.companyNamed(u"zolw 100%"_s), std::optional(plain));
        QCOMPARE(store.companyNamed(u"żółw 100%"_s), std::optional(zolw));
        QCOMPARE(store.companies(all, u"zol"_s, 10), (QList<Company>{zolw, plain}));
        QCOMPARE(store.companies(all, u"Z"_s, 10), (QList<Company>{acme, zolw, plain}));
        QCOMPARE(store.companies(all, u"0%"_s, 10), (QList<Company>{zolw, plain}));
        QCOMPARE(store.companies(all, u"%"_s, 1), QList<Company>{zolw});
        QCOMPARE(store.companies(all, u"_"_s, 10), QList<Company>{acme});
        QCOMPARE(store.companies(all, {}, 1), QList<Company>{acme});

        const Person alone{PersonId(1), u"Jan Łoś"_s, {}, {}, u"+48 1"_s};
        const Person employed{PersonId(2), u"Jan Łoś"_s, acme.id, u"jan@x.pl"_s, {}};
        store.insertPerson(alone);
        store.insertPerson(employed);
        QCOMPARE(store.person(employed.id), std::optional(employed));
        QCOMPARE(store.personNamed(u"jan ŁOŚ"_s, {}), std::optional(alone));
        QCOMPARE(store.personNamed(u"jan łoś"_s, acme.id), std::optional(employed));
        QVERIFY(!store.personNamed(u"jan łoś"_s, zolw.id));
        QVERIFY(!store.personNamed(u"jan los"_s, acme.id));
        QCOMPARE(store.persons(all, u"LOS"_s, 10), (QList<Person>{alone, employed}));
    }
};

QTEST_GUILESS_MAIN(TestListStore)
#include "tst_list_store.moc"
