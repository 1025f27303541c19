// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/change_text.h"
#include "ui/text/event_detail.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

class IsolatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCouldTurn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("empty") << QString() << QString();
        QTest::addRow("plain") << u"Acme 100 %"_s << u"Acme 100 %"_s;
        QTest::addRow("Polish") << u"Łódź – 🚚"_s << u"Łódź – 🚚"_s;
        QTest::addRow("Hebrew") << u"שלום 7"_s << u"\u2068שלום 7\u2069"_s;
        QTest::addRow("Arabic") << u"سلام"_s << u"\u2068سلام\u2069"_s;
        QTest::addRow("beyond 16 bits") << u"\U0001e900"_s << u"\u2068\U0001e900\u2069"_s;
        QTest::addRow("override") << u"Acme \u202egro.live"_s << u"\u2068Acme gro.live\u2069"_s;
        QTest::addRow("ends its isolation") << u"a\u2069\u202eb"_s << u"\u2068ab\u2069"_s;
        QTest::addRow("mark") << u"a\u200f"_s << u"\u2068a\u200f\u2069"_s;
    }

    void onlyWhatCouldTurn()
    {
        QFETCH(QString, text);
        QTEST(isolated(text), "expected");
    }

    void sentencesIsolateTheirNames()
    {
        const QString turned = u"Acme \u202e123"_s;
        const QString kept = u"\u2068Acme 123\u2069"_s;
        QVERIFY(sentence({ProblemCode::DealClosed, {turned}}).contains(kept));
        QVERIFY(sentence({ProblemCode::MandatoryUndone, {turned, u"b"_s}}).contains(kept + u", b"_s));
        Event event;
        event.kind = EventKind::Ticked;
        event.subject = turned;
        const QString told = eventText(event, turned);
        QCOMPARE(told.count(kept), 2);
        QVERIFY(!told.contains(QChar(0x202e)));
    }

    void whatChangedIsIsolatedOnBothSides()
    {
        const QString before = u"Acme \u202e123"_s;
        const QString after = u"שלום"_s;
        const QString shownBefore = u"\u2068Acme 123\u2069"_s;
        const QString shownAfter = u"\u2068שלום\u2069"_s;
        const QString asked = sentence({ProblemCode::ChangedMeanwhile, {u"name"_s, before, after}});
        QVERIFY2(asked.contains(shownBefore) && asked.contains(shownAfter), qPrintable(asked));
        Event event;
        event.kind = EventKind::FactsChanged;
        event.subject = u"name"_s;
        event.detail = before + u" → "_s + after;
        QCOMPARE(eventDetailText(event, QLocale::c()), shownBefore + u" → "_s + shownAfter);
        event.detail = before + u" → –"_s;
        QVERIFY(eventDetailText(event, QLocale::c()).endsWith(shownBefore));
        event.kind = EventKind::Lost;
        event.detail = before;
        QCOMPARE(eventDetailText(event, QLocale::c()), shownBefore);
    }
};

QTEST_APPLESS_MAIN(IsolatedTest)
#include "tst_isolated.moc"
