// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/likeness.h"
#include "core/domain/people/people.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_data();
    void letters();
    void inventedAddresses_data();
    void inventedAddresses();
    void namesTurnedRound();
};

void TestLikeness::letters_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("another letter") << u"anna@example.com"_s << u"anna@example.con"_s << true;
    QTest::newRow("one more") << u"anna@example.com"_s << u"annna@example.com"_s << true;
    QTest::newRow("one more at the end") << u"Jan Kos"_s << u"Jan Koss"_s << true;
    QTest::newRow("changed places") << u"anna@example.com"_s << u"anan@example.com"_s << true;
    QTest::newRow("case apart") << u"Jan Kos"_s << u"JAN KOT"_s << true;
    QTest::newRow("the same") << u"anna@example.com"_s << u"Anna@Example.com"_s << false;
    QTest::newRow("two letters") << u"anna@example.com"_s << u"anne@example.con"_s << false;
    QTest::newRow("two more") << u"Jan Kos"_s << u"Jan Kosek"_s << false;
    QTest::newRow("others") << u"Jan Kos"_s << u"Ewa Lis"_s << false;
}

void TestLikeness::letters()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    QCOMPARE(differsByALetter(one, other), alike);
    QCOMPARE(differsByALetter(other, one), alike);
}

void TestLikeness::inventedAddresses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::newRow("plain") << u"Jan Kowalski"_s << u"jan.kowalski@example.invalid"_s;
    QTest::newRow("comma") << u"Kowalski, Jan"_s << u"kowalski.jan@example.invalid"_s;
    QTest::newRow("marks") << u"Łucja Żółć"_s << u"lucja.zolc@example.invalid"_s;
    QTest::newRow("signs") << u"<J.> Kos; (Ltd.)"_s << u"j.kos.ltd@example.invalid"_s;
    QTest::newRow("at") << u"jan@home @ work"_s << u"jan.home.work@example.invalid"_s;
    QTest::newRow("another script") << u"Иван"_s << QString();
    QTest::newRow("long") << QString(200, u'x') << QString(60, u'x') + u"@example.invalid"_s;
}

void TestLikeness::inventedAddresses()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QCOMPARE(inventedEmail(name), email);
    QVERIFY(email.isEmpty() || looksLikeEmail(email));
}

void TestLikeness::namesTurnedRound()
{
    QCOMPARE(givenNameFirst(u"Kowalski,  Jan"_s), u"Jan Kowalski"_s);
    QCOMPARE(givenNameFirst(u"Jan Kowalski"_s), QString());
    QCOMPARE(givenNameFirst(u"Kowalski,"_s), QString());
    QCOMPARE(givenNameFirst(u"Kos, Lis, Kot"_s), QString());
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
