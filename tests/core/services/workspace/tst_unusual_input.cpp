// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/deal_steps.h"
#include "tests/support/random_deals.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// What people paste and attach: kept to the last byte, or refused with nothing stored.
class UnusualInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfEveryScriptAreKept_data();
    void namesOfEveryScriptAreKept();
    void noteOfOneMegabyte();
    void theLargestFileComesBackByteForByte();
    void aFileThatVanishes();
};

void UnusualInputTest::namesOfEveryScriptAreKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("right to left") << u"عقد الصيانة السنوي"_s;
    QTest::newRow("both directions") << u"Umowa עם לקוח 2027"_s;
    QTest::newRow("emoji") << u"Wdrożenie 🚀👩‍💻 etap 2"_s;
    QTest::newRow("CJK") << u"東京倉庫スキャナー"_s;
    QTest::newRow("markup") << u"<b>Offer</b> & \"quotes\" %1 %n"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s;
    QTest::newRow("longest") << QString(200, u'ż');
}

void UnusualInputTest::namesOfEveryScriptAreKept()
{
    QFETCH(QString, name);
    TestWorkspace w;
    const DealId deal = expect(w->deals().create(w.sal, {w.facts(name, w.sal), name}));
    QCOMPARE(w.details(deal).deal.facts.name, name);
    QCOMPARE(w.details(deal).company.name, name);
    const auto found = expect(w->dealQueries().search(w.sal, name, 10));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, deal);
    QVERIFY(w.isClean());
}

void UnusualInputTest::noteOfOneMegabyte()
{
    TestWorkspace w;
    const DealId deal = w.deal(u"Long story"_s);
    const QString kept(longestNote, u'ą');
    QVERIFY(w->deals().addNote(w.sal, deal, kept, {}).ok());
    QCOMPARE(w.details(deal).notes.size(), 1);
    QCOMPARE(w.details(deal).notes.first().text, kept);
    const auto events = w.details(deal).timeline.size();
    const QString tooLong(longestNote + 1, u'ą');
    const auto refused = w->deals().addNote(w.sal, deal, tooLong, {{u"a.txt"_s, "a"}});
    QVERIFY(!refused);
    QCOMPARE(refused.problem().code, ProblemCode::TextTooLong);
    const auto tick = w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s), tooLong});
    QVERIFY(!tick);
    QCOMPARE(w.details(deal).timeline.size(), events);
    QVERIFY(w.details(deal).files.isEmpty() && w.details(deal).ticks.isEmpty());
    QVERIFY(w.isClean());
}

void UnusualInputTest::theLargestFileComesBackByteForByte()
{
    TestWorkspace w;
    const DealId deal = w.deal(u"Drawings"_s);
    QByteArray bytes(largestFile, Qt::Uninitialized);
    QRandomGenerator random(4);
    random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    const QString path = w.folder.filePath(u"drawings.zip"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const FileContent read = expect(readAttachment(path));
    QCOMPARE(read.name, u"drawings.zip"_s);
    QVERIFY(w->deals().addNote(w.sal, deal, {}, {read}).ok());
    const auto files = w.details(deal).files;
    QCOMPARE(files.size(), 1);
    QVERIFY(expect(w->deals().fileBytes(w.sal, files.first().id)) == bytes);
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    const auto tooLarge = readAttachment(path);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.problem().code, ProblemCode::FileTooLarge);
}

void UnusualInputTest::aFileThatVanishes()
{
    TestWorkspace w;
    const QString path = w.folder.filePath(u"gone.pdf"_s);
    const auto gone = readAttachment(path);
    QVERIFY(!gone);
    QVERIFY(gone.problem().values.join(u' ').contains(u"gone.pdf"));
    QVERIFY(!readAttachment(w.folder.path()));
}

QTEST_GUILESS_MAIN(UnusualInputTest)
#include "tst_unusual_input.moc"
