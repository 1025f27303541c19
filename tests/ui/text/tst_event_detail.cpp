// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/event_detail.h"
#include "ui/text/words.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// What the timeline says about a change, in words and formats of the person.
class TestEventDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreReadable_data();
    void changesAreReadable();
    void closingsTellTheirReason();
};

void TestEventDetail::changesAreReadable_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QString& fact, const QString& stored, const QString& title,
                        const QString& detail) {
        QTest::newRow(name) << fact << stored << title << detail;
    };
    row("amount", u"value"_s, u"900 PLN → 1234.50 PLN"_s, u"Ada changed: value"_s, u"900 zł → 1 234,50 zł"_s);
    row("day", u"expected_close"_s, u"2026-12-12 → 2026-12-13"_s, u"Ada changed: expected close"_s,
        u"12 gru 2026 → 13 gru 2026"_s);
    row("day set", u"expected_close"_s, u"– → 2026-12-13"_s, u"Ada changed: expected close"_s,
        u"13 gru 2026"_s);
    row("day removed", u"expected_close"_s, u"2026-12-12 → –"_s, u"Ada removed: expected close"_s,
        u"was: 12 gru 2026"_s);
    row("company removed", u"company"_s, u"Acme → –"_s, u"Ada removed: company"_s, u"was: Acme"_s);
    row("shown to all", u"public"_s, u"– → ✓"_s, u"Ada changed: visible to everyone"_s, u"no → yes"_s);
    row("hidden again", u"public"_s, u"✓ → –"_s, u"Ada changed: visible to everyone"_s, u"yes → no"_s);
    row("arrow in a name", u"name"_s, u"A → B → C"_s, u"Ada changed: name"_s, u"A → B → C"_s);
}

void TestEventDetail::changesAreReadable()
{
    QFETCH(QString, fact);
    QFETCH(QString, stored);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    Event event;
    event.kind = EventKind::FactsChanged;
    event.subject = fact;
    event.detail = stored;
    QCOMPARE(eventText(event, u"Ada"_s), title);
    // Amounts are parted by a space that breaks no line.
    QCOMPARE(eventDetailText(event, QLocale(QLocale::Polish)).replace(QChar(0x00A0), u' '), detail);
}

void TestEventDetail::closingsTellTheirReason()
{
    Event event;
    event.kind = EventKind::Lost;
    QCOMPARE(eventText(event, u"Ada"_s), u"Ada marked the deal as lost"_s);
    event.subject = u"Price"_s;
    event.detail = u"too dear"_s;
    QCOMPARE(eventText(event, u"Ada"_s), u"Ada marked the deal as lost: Price"_s);
    QCOMPARE(eventDetailText(event, QLocale(QLocale::English)), u"too dear"_s);
    event.kind = EventKind::Outdated;
    QCOMPARE(eventText(event, u"Ada"_s), u"Ada marked the deal as outdated: Price"_s);
}

QTEST_GUILESS_MAIN(TestEventDetail)
#include "tst_event_detail.moc"
