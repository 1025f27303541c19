// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/sqlite/native.h"
#include "core/storage/engine/statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// Without a driver, or with one that brings another SQLite, nothing is opened and nothing is made. A driver
/// that was loaded stays, so this is the only test in which there is none.
class DriverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoVersionsAreNotMixed_data()
    {
        QTest::addColumn<QString>("ofDriver");
        QTest::addColumn<bool>("same");
        QTest::newRow("the same") << u"3.40.1 2022-12-28 14:03:47 df5c253c0b3d"_s << true;
        QTest::newRow("another build of that day") << u"3.40.1 2022-12-28 14:03:47 df5c253c0b3e"_s << false;
        QTest::newRow("newer") << u"3.45.1 2024-01-30 16:01:20 e876e51a0ed5"_s << false;
        QTest::newRow("does not tell") << u"?"_s << false;
    }

    void twoVersionsAreNotMixed()
    {
        QFETCH(QString, ofDriver);
        QFETCH(bool, same);
        const Outcome outcome = requireSameSqlite(ofDriver, u"3.40.1 2022-12-28 14:03:47 df5c253c0b3d"_s);
        QCOMPARE(outcome.ok(), same);
        if (!same)
            QCOMPARE(outcome.problem(),
                     (Problem{ProblemCode::DriverForeign, {ofDriver.section(u' ', 0, 0), u"3.40.1"_s}}));
    }

    void aMissingDriverIsSaid()
    {
        const QStringList places = QCoreApplication::libraryPaths();
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.stagewright"_s);
        QCoreApplication::setLibraryPaths({});
        const auto refused = Connection::open(file, Connection::Mode::Create);
        QCoreApplication::setLibraryPaths(places);
        QVERIFY(!refused);
        QCOMPARE(refused.problem(), (Problem{ProblemCode::DriverMissing, {u"QSQLITE"_s}}));
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(Connection::open(file, Connection::Mode::Create).ok());
    }

    void noConnectionStaysBehind()
    {
        const qsizetype before = QSqlDatabase::connectionNames().size();
        const QTemporaryDir folder;
        {
            const auto made = Connection::open(folder.filePath(u"a.stagewright"_s), Connection::Mode::Create);
            QVERIFY(made.ok());
            QVERIFY((*made)->statement("SELECT 1").bind().step());
            QCOMPARE(QSqlDatabase::connectionNames().size(), before + 1);
        }
        QVERIFY(!Connection::open(folder.filePath(u"b.stagewright"_s), Connection::Mode::ReadWrite));
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }
};

QTEST_GUILESS_MAIN(DriverTest)
#include "tst_driver.moc"
