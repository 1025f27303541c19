// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/amount.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutMarks_data();
    void withoutMarks();
    void inALanguage_data();
    void inALanguage();
    void everyLocaleReadsWhatItWrites();
    void samplesDecide_data();
    void samplesDecide();
};

namespace {

/// The minor units, or -1 - code.
qint64 read(const QString& text, const QString& code, const AmountMarks& marks)
{
    const auto amount = parsedAmount(text, *Currency::fromCode(code), marks);
    return amount ? *amount : -1 - qint64(amount.problem().code);
}

class Rows
{
public:
    void operator()(const char* code, const char* language, const char* text, qint64 minor) const
    {
        QTest::addRow("%s %s '%s'", code, language, text)
            << QString::fromUtf8(text) << QString::fromLatin1(code) << QString::fromLatin1(language) << minor;
    }
    void operator()(const char* code, const char* language, const char* text, ProblemCode problem) const
    {
        operator()(code, language, text, -1 - qint64(problem));
    }
};

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("minor");
}

/// Digits with a mark between groups of `size` above the last three.
QString grouped(QString digits, const QString& mark, qsizetype size)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= size)
        digits.insert(at, mark);
    return digits;
}

} // namespace

void TestAmount::withoutMarks_data()
{
    columns();
    const Rows row;
    const auto unclear = ProblemCode::MoneyUnclear;
    const auto unreadable = ProblemCode::MoneyUnreadable;
    row("PLN", "", "1054", 105400);
    row("PLN", "", "1054.5", 105450);
    row("PLN", "", "1054,50", 105450);
    row("PLN", "", "1 054,50 zł", 105450);
    row("PLN", "", "1\u00a0054,50", 105450);
    row("PLN", "", "1\u202f054,50", 105450);
    row("PLN", "", "1.054.000,25", 105400025);
    row("PLN", "", "1,054,000.25", 105400025);
    row("PLN", "", "1,054,000", 105400000);
    row("PLN", "", "1.054.000", 105400000);
    row("PLN", "", "1054.5000", 105450);
    row("PLN", "", "0", 0);
    row("PLN", "", "-0", 0);
    row("PLN", "", "007", 700);
    row("PLN", "", ",5", 50);
    row("PLN", "", "5,", 500);
    row("PLN", "", "100,-", 10000);
    row("PLN", "", "100,00 PLN", 10000);
    row("PLN", "", "PLN 100", 10000);
    row("PLN", "", "100 zl", 10000);
    row("PLN", "", "٣٤٥", 34500);
    row("PLN", "", "١٬٢٣٤٫٥", 123450);
    row("PLN", "", "\u200f5\u200f", 500);
    row("PLN", "", "１，２３４．５０", 123450);
    row("USD", "", "$1,054.50", 105450);
    row("USD", "", "US$1,054.50", 105450);
    row("CAD", "", "$5", 500);
    row("CHF", "", "1'054.50", 105450);
    row("CHF", "", "CHF 1’054.50", 105450);
    row("JPY", "", "1234", 1234);
    row("JPY", "", "1.005", 1005); // no decimals in this currency: a group
    row("INR", "", "12,34,567.50", 123456750);
    row("KWD", "", "1 234.567", 1234567);
    // A thousand times too large no more.
    row("PLN", "", "1200.000", 120000);
    row("PLN", "", "1200,000", 120000);
    row("PLN", "", "0.500", 50);
    row("PLN", "", "0,500", 50);
    row("PLN", "", "1234.567", unreadable);
    row("PLN", "", "0.567", unreadable);
    row("PLN", "", "1.234", unclear);
    row("PLN", "", "1,234", unclear);
    row("PLN", "", "1,000", unclear);
    row("PLN", "", "999.999", unclear);
    row("KWD", "", "1.234", unclear);
    row("PLN", "", "1.2345", unreadable);
    row("PLN", "", "12,345,6", unreadable);
    row("PLN", "", "1,2,3", unreadable);
    row("PLN", "", "1234,567,890", unreadable);
    row("PLN", "", "0,567,890", unreadable);
    row("PLN", "", "12,34,567", unreadable);
    row("PLN", "", "1234 567", unreadable);
    row("PLN", "", "1 23", unreadable);
    row("PLN", "", "1.234 567", unreadable);
    row("PLN", "", "abc", unreadable);
    row("PLN", "", "12a", unreadable);
    row("PLN", "", "1e5", unreadable);
    row("PLN", "", "zł", unreadable);
    row("PLN", "", "-", unreadable);
    row("PLN", "", ",", unreadable);
    row("PLN", "", "", unreadable);
    row("JPY", "", "12,5", unreadable);
    row("PLN", "", "$5", ProblemCode::MoneyOtherCurrency);
    row("PLN", "", "5 EUR", ProblemCode::MoneyOtherCurrency);
    row("PLN", "", "-5", ProblemCode::ValueNegative);
    row("PLN", "", "−5 zł", ProblemCode::ValueNegative);
    row("PLN", "", "zł -5", ProblemCode::ValueNegative);
    row("PLN", "", "(5)", ProblemCode::ValueNegative);
    row("PLN", "", "5-", ProblemCode::ValueNegative);
    row("PLN", "", "-99999999999999999999", ProblemCode::ValueNegative);
    row("PLN", "", "99999999999999999999", ProblemCode::MoneyTooLarge);
    row("PLN", "", "10000000000", 1000000000000);
    row("PLN", "", "10000000000,01", ProblemCode::MoneyTooLarge);
}

void TestAmount::withoutMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QCOMPARE(read(text, code, {}), minor);
}

void TestAmount::inALanguage_data()
{
    columns();
    const Rows row;
    const auto unclear = ProblemCode::MoneyUnclear;
    row("PLN", "en", "1,234", 123400);
    row("PLN", "en", "1,500", 150000);
    row("PLN", "en", "1.500", 150);
    row("PLN", "en", "1.234", unclear);
    row("PLN", "de", "1.234", 123400);
    row("PLN", "de", "1,234", unclear);
    row("PLN", "de", "1,230", 123);
    row("PLN", "pl", "1,230", 123);
    row("PLN", "pl", "1,234", unclear);
    row("PLN", "pl", "1.234", unclear); // Poles part thousands by spaces
    row("PLN", "pl", "12.50", 1250);
    row("PLN", "en", "12,50", 1250);
    row("PLN", "pl", "1,234,567.50", 123456750);
    row("PLN", "pl", "1.234.567,50", 123456750);
    row("PLN", "pl", "1 234 567,50", 123456750);
    row("PLN", "en", "1234.567", ProblemCode::MoneyUnreadable);
    row("PLN", "en", "1200.000", 120000);
    row("PLN", "pl", "0.500", 50);
    row("KWD", "pl", "1,234", 1234);
    row("KWD", "pl", "1.234", unclear);
    row("KWD", "en", "1,234", 1234000);
    row("USD", "en_IN", "12,34,567", 123456700);
}

void TestAmount::inALanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, language);
    QFETCH(qint64, minor);
    QCOMPARE(read(text, code, amountMarksOf(QLocale(language))), minor);
}

void TestAmount::everyLocaleReadsWhatItWrites()
{
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 300);
    const QList<qint64> amounts{
        5,       12,        123,        1234,        12345,         100'000,         123'456,
        999'999, 1'234'567, 12'345'678, 123'456'789, 1'234'567'890, 100'000'000'000, 1'000'000'000'000};
    for (const QLocale& locale : locales) {
        const AmountMarks marks = amountMarksOf(locale);
        for (const QString& code : {u"PLN"_s, u"USD"_s, u"JPY"_s, u"KWD"_s}) {
            const Currency currency = *Currency::fromCode(code);
            const qint64 unit = currency.minorPerMajor();
            for (const qint64 minor : amounts) {
                QString text =
                    grouped(QString::number(minor / unit), locale.groupSeparator(), marks.lakhs ? 2 : 3);
                if (minor % unit != 0) {
                    text += locale.decimalPoint() +
                            QString::number(minor % unit).rightJustified(currency.minorDigits(), u'0');
                }
                for (const QString& shown : {text, text + u' ' + code, currency.symbol() + text}) {
                    const auto read = parsedAmount(shown, currency, marks);
                    QVERIFY2(read.ok() && *read == minor, qPrintable(locale.name() + u": "_s + shown +
                                                                     u" is no "_s + QString::number(minor)));
                }
            }
        }
        // The digits of the language's own script; Qt groups some languages wrongly.
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        const auto own = parsedAmount(plain.toString(12345678), Currency::pln(), marks);
        QVERIFY2(own.ok() && *own == 1234567800, qPrintable(locale.name() + u' ' + plain.toString(12345678)));
    }
}

void TestAmount::samplesDecide_data()
{
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<QString>("decimal");
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("whole numbers") << QStringList{u"12"_s, u"1 234"_s} << QString();
    QTest::newRow("unclear ones") << QStringList{u"1,234"_s, u"12,345"_s} << QString();
    QTest::newRow("a million") << QStringList{u"1,234"_s, u"1,234,567"_s} << u"."_s;
    QTest::newRow("cents") << QStringList{u"1,234"_s, u"5.50 EUR"_s} << u"."_s;
    QTest::newRow("commas") << QStringList{u"1.234"_s, u"zł 5,50"_s} << u","_s;
    QTest::newRow("groups of points") << QStringList{u"1.234.567"_s} << u","_s;
    QTest::newRow("both marks") << QStringList{u"1.234,50"_s} << u","_s;
    QTest::newRow("decimals by length") << QStringList{u"1234.567"_s} << u"."_s;
    QTest::newRow("they differ") << QStringList{u"5.50"_s, u"5,50"_s} << QString();
}

void TestAmount::samplesDecide()
{
    QFETCH(QStringList, samples);
    QFETCH(QString, decimal);
    const AmountMarks marks = amountMarksIn(samples);
    QCOMPARE(marks.decimal.isNull() ? QString() : QString(marks.decimal), decimal);
}

QTEST_APPLESS_MAIN(TestAmount)
#include "tst_amount.moc"
