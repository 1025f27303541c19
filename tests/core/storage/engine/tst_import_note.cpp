// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/import_note.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestImportNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowLong();
    void isBelievedForAWhile_data();
    void isBelievedForAWhile();
    void followsNoLink();

private:
    [[nodiscard]] QString database() const { return folder_.filePath(u"w.stagewright"_s); }
    [[nodiscard]] QString place() const { return database() + u"-import"_s; }

    QTemporaryDir folder_;
};

void TestImportNote::tellsHowLong()
{
    {
        ImportNote note(database());
        QVERIFY(!ImportNote::secondsLeft(database()));
        QTRY_VERIFY((note.tell(1, 100), ImportNote::secondsLeft(database())));
        QVERIFY(*ImportNote::secondsLeft(database()) >= 20);
        const auto readers = QFile::permissions(place()) & (QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(!readers);
        QTRY_VERIFY((note.tell(99, 100), *ImportNote::secondsLeft(database()) <= 2));
    }
    QVERIFY(!QFile::exists(place()));
}

void TestImportNote::isBelievedForAWhile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("age"); // seconds
    QTest::addColumn<bool>("believed");
    QTest::newRow("new") << QByteArray("000020\n") << 0 << true;
    QTest::newRow("at its end") << QByteArray("000020\n") << 40 << true;
    QTest::newRow("left behind") << QByteArray("000020\n") << 60 << false;
    QTest::newRow("empty") << QByteArray() << 0 << false;
    QTest::newRow("words") << QByteArray("soon\n") << 0 << false;
    QTest::newRow("long") << QByteArray(1000, '1') << 0 << false;
    QTest::newRow("below zero") << QByteArray("-5\n") << 0 << false;
}

void TestImportNote::isBelievedForAWhile()
{
    QFETCH(QByteArray, text);
    QFETCH(int, age);
    QFETCH(bool, believed);
    QFile file(place());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    file.write(text);
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    const auto left = ImportNote::secondsLeft(database());
    QCOMPARE(left.has_value(), believed);
    QVERIFY(!left || (*left >= 1 && *left <= 20));
}

void TestImportNote::followsNoLink()
{
    QFile::remove(place());
    QFile other(folder_.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("000009\n");
    other.close();
    QVERIFY(QFile::link(other.fileName(), place()));
    QVERIFY(!ImportNote::secondsLeft(database()));
    {
        ImportNote note(database());
        QTRY_VERIFY((note.tell(1, 100), ImportNote::secondsLeft(database())));
    }
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("000009\n"));
}

QTEST_APPLESS_MAIN(TestImportNote)
#include "tst_import_note.moc"
