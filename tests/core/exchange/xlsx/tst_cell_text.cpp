// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/cell_text.h"

#include <QTest>

#include <limits>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void builtInFormats();
    void numbers_data();
    void numbers();
    void days_data();
    void days();
    void escapes();
    void columns();
};

void TestCellText::formats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");
    const auto row = [](const char* code, bool isDate) {
        QTest::newRow(code) << QString::fromUtf8(code) << isDate;
    };
    row("General", false);
    row("GENERAL", false);
    row("0.00", false);
    row("#,##0.00\\ \"zł\"", false);
    row("[Red]#,##0;[Blue]-#,##0", false);
    row("0.00E+00", false);
    row("\"days\" 0", false);
    row("\\d0", false);
    row("_d0", false);
    row("[$-415]0.00", false);
    row("[$USD] #,##0", false);
    row("yyyy-mm-dd", true);
    row("dd.mm.yyyy", true);
    row("[$-415]d mmmm yyyy", true);
    row("h:mm AM/PM", true);
    row("[h]:mm", true);
    row("[ss]", true);
    row("[mm", false); // never closed
    row("\"on \"d/m/yy", true);
    row("", false);
    row("\"", false);
    row("[", false);
}

void TestCellText::formats()
{
    QFETCH(QString, code);
    QFETCH(bool, isDate);
    QCOMPARE(isDateFormat(code), isDate);
}

void TestCellText::builtInFormats()
{
    QVERIFY(!isBuiltInDateFormat(0) && !isBuiltInDateFormat(13) && !isBuiltInDateFormat(49));
    QVERIFY(isBuiltInDateFormat(14) && isBuiltInDateFormat(22) && isBuiltInDateFormat(47) &&
            isBuiltInDateFormat(57));
}

void TestCellText::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 120000.0 << u"120000"_s;
    QTest::newRow("negative") << -12.5 << u"-12.5"_s;
    QTest::newRow("not exact in binary") << 0.1 + 0.2 << u"0.3"_s;
    QTest::newRow("three decimals") << 1.234 << u"1.234"_s;
    QTest::newRow("small") << 0.00001 << u"0.00001"_s;
    QTest::newRow("large") << 1e17 << u"100000000000000000"_s;
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QString();
}

void TestCellText::numbers()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(numberText(value), text);
}

void TestCellText::days_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, double serial, bool from1904, const char* text) {
        QTest::newRow(name) << serial << from1904 << QString::fromLatin1(text);
    };
    row("first day", 1, false, "1900-01-01");
    row("last day before the one that never was", 59, false, "1900-02-28");
    row("first day after it", 61, false, "1900-03-01");
    row("a day of today", 46353, false, "2026-11-27");
    row("with a time", 46353.586805555555, false, "2026-11-27 14:05:00");
    row("a hair below midnight", 46352.9999999, false, "2026-11-27");
    row("a time alone", 0.75, false, "18:00:00");
    row("the same day counted from 1904", 46353 - 1462, true, "2026-11-27");
    row("first day of 1904", 0, true, "1904-01-01");
    row("last day there is", 2958465, false, "9999-12-31");
    row("after it", 2958466, false, "2958466");
    row("negative", -1, false, "-1");
}

void TestCellText::days()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    QCOMPARE(dayText(serial, from1904), text);
}

void TestCellText::escapes()
{
    QCOMPARE(unescaped(u"plain_text"_s), u"plain_text"_s);
    QCOMPARE(unescaped(u"two_x000D_\nlines"_s), u"two\r\nlines"_s);
    QCOMPARE(unescaped(u"_x005F_x000D_"_s), u"_x000D_"_s);
    QCOMPARE(unescaped(u"no_x00zz_escape"_s), u"no_x00zz_escape"_s);
    QCOMPARE(unescaped(u"a_x0000_b"_s), u"ab"_s);
}

void TestCellText::columns()
{
    QCOMPARE(columnOf(u"A1"), 0);
    QCOMPARE(columnOf(u"Z9"), 25);
    QCOMPARE(columnOf(u"AA10"), 26);
    QCOMPARE(columnOf(u"XFD1048576"), 16383);
    QCOMPARE(columnOf(u"XFE1"), -1);
    QCOMPARE(columnOf(u"ZZZZZZZZZZZZZZ1"), -1);
    QCOMPARE(columnOf(u"7"), -1);
    QCOMPARE(columnOf(u""), -1);
}

QTEST_APPLESS_MAIN(TestCellText)
#include "tst_cell_text.moc"
