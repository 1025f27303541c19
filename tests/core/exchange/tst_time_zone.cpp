// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/deal_import.h"
#include "core/services/workspace/workspace.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Days and quarters are those of the workspace, whatever the computer's own zone is.
class TimeZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theZoneOfTheMakerStays()
    {
        TestWorkspace w;
        setZone(w, "Pacific/Auckland");
        w.workspace.reset();
        const auto elsewhere = opened(w, "America/New_York", Workspace::Mode::Read);
        QCOMPARE(zoneName(elsewhere->environment().zone), u"Pacific/Auckland"_s);
        QCOMPARE(zoneName(expect(elsewhere->lists().directory()).zone), u"Pacific/Auckland"_s);
    }

    void anOldFileGetsTheZoneOfTheComputer()
    {
        TestWorkspace w;
        w.workspace.reset();
        QFile::remove(w.file());
        QVERIFY(
            QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-4.stagewright"), w.file()));
        QFile::setPermissions(w.file(), QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(zoneName(opened(w, "Europe/Warsaw", Workspace::Mode::ReadWrite)->environment().zone),
                 u"Europe/Warsaw"_s);
        QCOMPARE(zoneName(opened(w, "Asia/Tokyo", Workspace::Mode::ReadWrite)->environment().zone),
                 u"Europe/Warsaw"_s);
    }

    void onlyAdministratorsChangeItAndOnlyToAKnownOne()
    {
        TestWorkspace w;
        QCOMPARE(w->lists().setTimeZone(w.max, u"Europe/Warsaw"_s).problem().code,
                 ProblemCode::OnlyAdministrators);
        QCOMPARE(w->lists().setTimeZone(w.ada, u"Mars/Olympus"_s).problem(),
                 (Problem{ProblemCode::TimeZoneUnknown, {u"Mars/Olympus"_s}}));
        QCOMPARE(zoneName(w->environment().zone), u"UTC"_s);
        // The other connection of the same program follows.
        const auto second = w.second();
        QVERIFY(w->lists().setTimeZone(w.ada, u"Europe/Warsaw"_s).ok());
        QCOMPARE(zoneName(expect(second->lists().directory()).zone), u"Europe/Warsaw"_s);
    }

    void importedDaysStayDaysAndInstantsInstants()
    {
        TestWorkspace w;
        setZone(w, "Pacific/Auckland");
        const QString file = w.folder.filePath(u"deals.csv"_s);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("name,created,status,closed\n"
                  "Day,2026-01-01,won,2026-04-01\n"
                  "Instant,2026-01-01,won,2026-03-31T23:30:00-05:00\n"
                  "Zulu,2026-01-01 08:00:00 Z,won,2026-03-31 10:00Z\n");
        csv.close();
        const auto report = importDeals(*w, w.ada, file, std::nullopt, {});
        QVERIFY(report.ok());
        QCOMPARE(report->created, 3);
        w.workspace.reset();
        // Far away it is still the day before; the days and the quarter are the workspace's.
        const auto elsewhere = opened(w, "America/Los_Angeles", Workspace::Mode::Read);
        const Environment& there = elsewhere->environment();
        QHash<QString, DealRow> rows;
        for (const DealRow& row : expect(elsewhere->dealQueries().firstPage(w.ada, {}, 10)))
            rows.insert(row.name, row);
        QCOMPARE(there.dateOf(rows[u"Day"_s].closedAt), QDate(2026, 4, 1));
        QCOMPARE(there.dateOf(rows[u"Instant"_s].closedAt), QDate(2026, 4, 1));
        QCOMPARE(rows[u"Instant"_s].closedAt.ms,
                 QDateTime(QDate(2026, 4, 1), QTime(4, 30), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(there.dateOf(rows[u"Zulu"_s].closedAt), QDate(2026, 3, 31));
        QCOMPARE(rows[u"Zulu"_s].createdAt.ms,
                 QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch());
    }

private:
    static void setZone(TestWorkspace& w, const char* name)
    {
        QVERIFY(w->lists().setTimeZone(w.ada, QString::fromLatin1(name)).ok());
    }
    static std::unique_ptr<Workspace> opened(const TestWorkspace& w, const char* zone, Workspace::Mode mode)
    {
        Environment environment = w.environment;
        environment.zone = QTimeZone(zone);
        return expect(Workspace::open(w.file(), mode, environment));
    }
};

QTEST_GUILESS_MAIN(TimeZoneTest)
#include "tst_time_zone.moc"
