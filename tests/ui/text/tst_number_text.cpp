// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include <QTest>

#include <limits>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// One format of numbers in each language; "_" stands for the space that breaks no line.
class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbers_data();
    void wholeNumbers();
    void fractions();
    void sizes();
    void countsInSentences();
};

namespace {

QString visible(QString text)
{
    return text.replace(QChar(0x00A0), u'_');
}

const QLocale english(QLocale::English);
const QLocale polish(QLocale::Polish);

} // namespace

void TestNumberText::wholeNumbers_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inPolish");
    const auto row = [](qint64 number, const QString& inEnglish, const QString& inPolish) {
        QTest::addRow("%lld", static_cast<long long>(number)) << number << inEnglish << inPolish;
    };
    row(0, u"0"_s, u"0"_s);
    row(999, u"999"_s, u"999"_s);
    row(1234, u"1,234"_s, u"1_234"_s);
    row(15116, u"15,116"_s, u"15_116"_s);
    row(241131240, u"241,131,240"_s, u"241_131_240"_s);
    row(-1234, u"−1,234"_s, u"−1_234"_s);
    row(std::numeric_limits<qint64>::min(), u"−9,223,372,036,854,775,808"_s, u"−9_223_372_036_854_775_808"_s);
}

void TestNumberText::wholeNumbers()
{
    QFETCH(qint64, number);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inPolish);
    QCOMPARE(visible(numberText(number, english)), inEnglish);
    QCOMPARE(visible(numberText(number, polish)), inPolish);
}

void TestNumberText::fractions()
{
    QCOMPARE(visible(decimalText(1234.56, 1, english)), u"1,234.6"_s);
    QCOMPARE(visible(decimalText(1234.56, 1, polish)), u"1_234,6"_s);
    QCOMPARE(percentText(53, polish), u"53%"_s);
    QCOMPARE(shareText(12.34, 1, polish), u"12,3%"_s);
}

void TestNumberText::sizes()
{
    QCOMPARE(visible(sizeText(1536, english)), u"1.5_KB"_s);
    QCOMPARE(visible(sizeText(50 * 1024 * 1024, polish)), u"50_MB"_s);
    QVERIFY(sizeText(11, english).startsWith(u"11"));
}

void TestNumberText::countsInSentences()
{
    QCOMPARE(visible(countText(u"15116 szans, 15116"_s, 15116, polish)), u"15_116 szans, 15_116"_s);
    QCOMPARE(countText(u"7 deals"_s, 7, english), u"7 deals"_s);
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_number_text.moc"
