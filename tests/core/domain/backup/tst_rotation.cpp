// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backup/backup_names.h"
#include "core/domain/backup/rotation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// Which backups stay, and how they are called.
class RotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data()
    {
        QTest::addColumn<QStringList>("made");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char* name, const QStringList& made, const QStringList& kept) {
            QTest::newRow(name) << made << kept;
        };
        row("nothing", {}, {});
        row("one", {u"2026-11-26T08"_s}, {u"2026-11-26T08"_s});
        row("one of long ago", {u"2019-01-01T08"_s}, {u"2019-01-01T08"_s});
        row("three of today, its first, and the newest of yesterday",
            {u"2026-11-26T07"_s, u"2026-11-26T08"_s, u"2026-11-26T09"_s, u"2026-11-26T10"_s,
             u"2026-11-26T11"_s, u"2026-11-25T08"_s, u"2026-11-25T09"_s},
            {u"2026-11-26T07"_s, u"2026-11-26T09"_s, u"2026-11-26T10"_s, u"2026-11-26T11"_s,
             u"2026-11-25T09"_s});
        // 2026-11-26 is a Thursday. Seven days reach back to Friday the 20th, four weeks to Sunday the 8th
        // (the newest of its week), and months go by their newest.
        row("every day", days(QDate(2026, 10, 1), QDate(2026, 11, 26)),
            {u"2026-10-31T08"_s, u"2026-11-08T08"_s, u"2026-11-15T08"_s, u"2026-11-20T08"_s,
             u"2026-11-21T08"_s, u"2026-11-22T08"_s, u"2026-11-23T08"_s, u"2026-11-24T08"_s,
             u"2026-11-25T08"_s, u"2026-11-26T08"_s});
        row("rarely opened: what there is counts",
            {u"2026-11-26T08"_s, u"2026-08-03T08"_s, u"2026-08-01T08"_s, u"2025-01-01T08"_s},
            {u"2026-11-26T08"_s, u"2026-08-03T08"_s, u"2026-08-01T08"_s, u"2025-01-01T08"_s});
        row("a clock that was set back", {u"2027-03-01T08"_s, u"2026-11-26T08"_s},
            {u"2027-03-01T08"_s, u"2026-11-26T08"_s});
    }

    void keeps()
    {
        QFETCH(QStringList, made);
        QFETCH(QStringList, kept);
        QStringList found;
        for (const QDateTime& each : keptBackups(moments(made), QDate(2026, 11, 26)))
            found.append(each.toString(u"yyyy-MM-ddTHH"_s));
        QCOMPARE(found, kept);
    }

    void keepsAYear()
    {
        const auto all = moments(days(QDate(2024, 1, 1), QDate(2026, 11, 26)));
        const auto kept = keptBackups(all, QDate(2026, 11, 26));
        QCOMPARE(kept.size(), 7 + 2 + 11); // a week and a month end among the seven days
        QCOMPARE(kept.first().date(), QDate(2025, 12, 31));
        QCOMPARE(keptBackups(kept, QDate(2026, 11, 26)), kept);
    }

    void namesTellTheirMoment()
    {
        const QString file = u"/home/ada/My sales.stagewright"_s;
        QCOMPARE(backupFolder(file), u"/home/ada/My sales.stagewright-backups"_s);
        const QDateTime moment(QDate(2026, 11, 26), QTime(18, 5, 7), Qt::UTC);
        const QString name = backupName(file, moment.toOffsetFromUtc(7200));
        QCOMPARE(name, u"My sales 2026-11-26T18-05-07Z.stagewright"_s);
        QCOMPARE(momentOfBackup(name), moment);
        QCOMPARE(momentOfBackup(backupName(u"w.db"_s, moment)), moment);
        for (const QString& other : {u"My sales.stagewright"_s, u"x 2026-13-26T18-05-07Z.stagewright"_s,
                                     u"x 2026-11-26T18-05-07Z.stagewright-wal"_s, QString()})
            QVERIFY2(!momentOfBackup(other).isValid(), qPrintable(other));
    }

private:
    static QStringList days(QDate from, QDate to)
    {
        QStringList all;
        for (QDate day = from; day <= to; day = day.addDays(1))
            all.append(day.toString(Qt::ISODate) + u"T08"_s);
        return all;
    }
    static QList<QDateTime> moments(const QStringList& texts)
    {
        QList<QDateTime> all;
        for (const QString& text : texts)
            all.append(QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                                 QTime(text.mid(11).toInt(), 0), Qt::UTC));
        return all;
    }
};

QTEST_APPLESS_MAIN(RotationTest)
#include "tst_rotation.moc"
