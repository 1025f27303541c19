// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/cancel_watch.h"
#include "core/storage/engine/connection.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace stagewright;

/// A statement that runs long is ended by the flag of whoever waits for it.
class TestCancelWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongStatementEndsSoon()
    {
        const auto connection = Connection::inMemory();
        CancelFlag cancel{false};
        {
            const CancelWatch watch(*connection, &cancel);
            QCOMPARE(connection->number(countedTo(1000)), 1000);
            std::thread other([&cancel] {
                std::this_thread::sleep_for(std::chrono::milliseconds(30));
                cancel = true;
            });
            QElapsedTimer timer;
            timer.start();
            (void)connection->number(countedTo(2'000'000'000));
            other.join();
            QVERIFY(timer.elapsed() < 5000); // it would take minutes
            QVERIFY(connection->failed());
            QCOMPARE(connection->problem().code, ProblemCode::Cancelled);
        }
        // Nobody looks at the flag any more.
        connection->forgetFailure();
        QCOMPARE(connection->number(countedTo(200'000)), 200'000);
        QVERIFY(!connection->failed());
    }

    void withoutAFlagNothingEnds()
    {
        const auto connection = Connection::inMemory();
        const CancelWatch watch(*connection, nullptr);
        QCOMPARE(connection->number(countedTo(200'000)), 200'000);
    }

private:
    [[nodiscard]] const char* countedTo(qint64 number)
    {
        sql_ = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
               QByteArray::number(number) + ") SELECT count(*) FROM n";
        return sql_.constData();
    }

    QByteArray sql_;
};

QTEST_GUILESS_MAIN(TestCancelWatch)
#include "tst_cancel_watch.moc"
