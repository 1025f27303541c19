// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/changes.h"
#include "core/services/session/environment.h"

#include <QTest>

#include <thread>

using namespace stagewright;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsGrowAndTellTheTime()
    {
        const Environment environment = systemEnvironment();
        const qint64 before = environment.now().ms;
        qint64 last = 0;
        for (int i = 0; i < 100'000; ++i) {
            const qint64 next = environment.ids->next();
            QVERIFY(next > last);
            last = next;
        }
        QVERIFY((last >> 21) >= before);
        QVERIFY((last >> 21) <= environment.now().ms + 1);
    }

    void idsAreGivenOnceToAllThreads()
    {
        const Environment environment = systemEnvironment();
        QList<qint64> given[2];
        const auto take = [&](QList<qint64>& into) {
            for (int i = 0; i < 20'000; ++i)
                into.append(environment.ids->next());
        };
        std::thread other([&] { take(given[1]); });
        take(given[0]);
        other.join();
        QSet<qint64> all(given[0].cbegin(), given[0].cend());
        all.unite(QSet<qint64>(given[1].cbegin(), given[1].cend()));
        QCOMPARE(all.size(), 40'000);
    }

    void daysBeginInTheZone()
    {
        Environment environment = systemEnvironment();
        environment.zone = QTimeZone("Europe/Warsaw");
        QVERIFY(environment.zone.isValid());
        const Instant start = environment.startOf({2026, 7, 1});
        QCOMPARE(start.ms, QDateTime(QDate(2026, 6, 30), QTime(22, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(environment.dateOf(start), QDate(2026, 7, 1));
        QCOMPARE(environment.dateOf({start.ms - 1}), QDate(2026, 6, 30));
    }

    void changesUnite()
    {
        Changes changes;
        QVERIFY(changes.isEmpty());
        Changes other;
        other.deals = {DealId(1)};
        other.tasks = true;
        changes.unite(other);
        other = {};
        other.deals = {DealId(2)};
        other.manyDeals = true;
        changes.unite(other);
        QCOMPARE(changes.deals, (QSet<DealId>{DealId(1), DealId(2)}));
        QVERIFY(changes.tasks && changes.manyDeals && !changes.people);
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
