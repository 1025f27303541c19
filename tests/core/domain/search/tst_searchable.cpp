// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/search/searchable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

class SearchableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFoldedAndPadded()
    {
        QCOMPARE(searchable(u"ŁÓDŹ\nSolar"_s), u" lodz solar  "_s);
        QCOMPARE(searchable(u"a"_s + QChar(QChar::Null) + u'b'), u" a b  "_s);
        QCOMPARE(searchable({}), u"   "_s);
    }

    void phones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* typed, const char* wanted) {
            QTest::newRow(*typed ? typed : "nothing")
                << QString::fromUtf8(typed) << QString::fromUtf8(wanted);
        };
        row("+48 22 123", "22123");
        row("22-123", "22123");
        row("(22) 123.45/67", "221234567");
        row("0048 22 123 45 67", "221234567");
        row("022 123 45 67", "221234567");
        row("+1 (555) 010-9999", "5550109999");
        row("+7 495 1234567", "4951234567");
        row("+353 1 234 5678", "12345678");
        row("06 28 11", "62811");
        row("+33 6 28 11", "62811");
        row("+44 (0)20 7946 0000", "2079460000");
        row("٢٢١٢٣", "22123");
        row("+48", "");
        row("+48 2", "482");
        row("12", "");
        row("123", "123");
        row("012", "012");
        row("Anna 123", "");
        row("12a45", "");
        row("", "");
        row("+", "");
    }

    void phones()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        QCOMPARE(phoneWanted(typed), wanted);
    }

    /// However a number was stored and is typed, one finds the other.
    void everyWritingFindsEveryOther()
    {
        const QStringList writings{u"+48 22 123 45 67"_s, u"0048221234567"_s,      u"22-123-45-67"_s,
                                   u"(0-22) 1234567"_s,   u"+48 (22) 123.45.67"_s, u"022/1234567"_s};
        for (const QString& stored : writings) {
            for (const QString& typed : writings)
                QVERIFY2(digitsOf(stored).contains(phoneWanted(typed)),
                         qPrintable(stored + u" ? "_s + typed));
        }
    }

    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<WordMatch>("match");
        QTest::newRow("whole") << u"Solar roof"_s << QStringList{u"solar"_s} << WordMatch::Whole;
        QTest::newRow("beginning") << u"Solar roof"_s << QStringList{u"sol"_s} << WordMatch::Beginning;
        QTest::newRow("inside") << u"Solar roof"_s << QStringList{u"lar"_s} << WordMatch::Inside;
        QTest::newRow("the worst counts")
            << u"Solar roof"_s << QStringList{u"solar"_s, u"oof"_s} << WordMatch::Inside;
        QTest::newRow("the best place of a word counts")
            << u"unsolar solar"_s << QStringList{u"solar"_s} << WordMatch::Whole;
        QTest::newRow("behind a hyphen") << u"roll-out"_s << QStringList{u"out"_s} << WordMatch::Whole;
        QTest::newRow("nowhere") << u"Solar"_s << QStringList{u"moon"_s} << WordMatch::Nowhere;
        QTest::newRow("one nowhere") << u"Solar"_s << QStringList{u"solar"_s, u"moon"_s}
                                     << WordMatch::Nowhere;
    }

    void matches()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(WordMatch, match);
        QCOMPARE(matchOf(searchable(text), words), match);
    }
};

QTEST_GUILESS_MAIN(SearchableTest)
#include "tst_searchable.moc"
