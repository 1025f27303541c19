// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/visibility.h"
#include "core/domain/money.h"
#include "ui/text/date_text.h"
#include "ui/text/money_text.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestProblemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence();
    void valuesAreNeverPatterns();
    void missingActionsAreListed();
    void whatChangedMeanwhileIsWrittenForPeople_data();
    void whatChangedMeanwhileIsWrittenForPeople();
    void eventsHaveWords();
    void factsHaveWords();
    void datesAndMoments();
};

void TestProblemText::everyCodeHasASentence()
{
    for (int code = 0; code <= int(ProblemCode::UsageError); ++code) {
        const QString text = sentence({ProblemCode(code), {u"First."_s, u"7"_s, u"third"_s}});
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void TestProblemText::valuesAreNeverPatterns()
{
    const QString text = sentence({ProblemCode::OnlyChosenPeople, {u"100%2"_s, u"Anna"_s}});
    QVERIFY2(text.contains(u"\"100%2\": Anna"_s), qPrintable(text));
}

void TestProblemText::missingActionsAreListed()
{
    const QString text = sentence({ProblemCode::MandatoryUndone, {u"Contract signed"_s, u"Offer sent"_s}});
    QVERIFY(text.contains(u"Contract signed, Offer sent"_s));
}

void TestProblemText::whatChangedMeanwhileIsWrittenForPeople_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("day") << u"expected_close"_s << u"2026-12-12"_s << u"12 Dec 2026"_s;
    QTest::newRow("day of a task") << u"due"_s << u"2026-12-12"_s << u"12 Dec 2026"_s;
    QTest::newRow("amount") << u"value"_s << u"7000.50 PLN"_s
                            << moneyText(Money(700'050, *Currency::fromCode(u"PLN"_s)), QLocale());
    QTest::newRow("role") << u"role"_s << u"manager"_s << u"Manager"_s;
    QTest::newRow("visibility") << u"visibility"_s << u"hidden"_s << visibilityText(Visibility::Hidden);
    QTest::newRow("name") << u"name"_s << u"Fleet"_s << u"Fleet"_s;
}

void TestProblemText::whatChangedMeanwhileIsWrittenForPeople()
{
    QFETCH(QString, key);
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    const QString text = sentence({ProblemCode::ChangedMeanwhile, {key, stored, u"other"_s}});
    QVERIFY2(text.contains(u"(now \"%1\", yours \"other\")"_s.arg(shown)), qPrintable(text));
}

void TestProblemText::eventsHaveWords()
{
    for (int kind = int(EventKind::Created); kind <= int(EventKind::TaskRemoved); ++kind) {
        Event event;
        event.kind = EventKind(kind);
        event.subject = u"Budget known"_s;
        QVERIFY(eventText(event, u"Anna"_s).startsWith(u"Anna "_s));
    }
}

void TestProblemText::factsHaveWords()
{
    Event event;
    event.kind = EventKind::FactsChanged;
    event.subject = u"expected_close"_s;
    QCOMPARE(eventText(event, u"Anna"_s), u"Anna changed: expected close"_s);
    QCOMPARE(factText(u"something_newer"_s), u"something_newer"_s);
    for (const QString& key : {u"name"_s, u"company"_s, u"person"_s, u"value"_s, u"product"_s, u"source"_s,
                               u"owner"_s, u"participants"_s, u"expected_close"_s, u"visibility"_s})
        QVERIFY2(!factText(key).contains(u'_'), qPrintable(key));
}

void TestProblemText::datesAndMoments()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(dayText(QDate(2026, 12, 12), english), u"12 Dec 2026"_s);
    QVERIFY(dayText(QDate(), english).isEmpty());
    const QTimeZone twoHoursEast(7200);
    QCOMPARE(momentText(Instant{1'000}, twoHoursEast, english), u"1 Jan 1970, 02:00"_s);
    QVERIFY(momentText(Instant{}, twoHoursEast, english).isEmpty());
}

QTEST_APPLESS_MAIN(TestProblemText)
#include "tst_problem_text.moc"
