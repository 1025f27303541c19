// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/amount.h"
#include "ui/text/money_text.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestMoneyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
};

namespace {
QString visible(QString text)
{
    return text.replace(QChar(0x00A0), u'_');
}
} // namespace

void TestMoneyText::writes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* code, const char* language, qint64 minor, const char* text) {
        QTest::addRow("%s %s %s", code, language, text)
            << QString::fromLatin1(code) << QString::fromLatin1(language) << minor << QString::fromUtf8(text);
    };
    row("PLN", "pl", 0, "0_zł");
    row("PLN", "pl", 5, "0,05_zł");
    row("PLN", "pl", 123400, "1_234_zł");
    row("PLN", "en", 123400, "1,234_zł");
    row("PLN", "pl", 1234500, "12_345_zł");
    row("PLN", "pl", 123456750, "1_234_567,50_zł");
    row("PLN", "en", 123456750, "1,234,567.50_zł");
    row("PLN", "pl", -123456, "−1_234,56_zł");
    row("USD", "en", 1800000, "$18,000");
    row("USD", "pl", 1800000, "18_000_$");
    row("EUR", "en", 1800050, "€18,000.50");
    row("EUR", "en", -100, "−€1");
    row("JPY", "pl", 1234567, "1_234_567_¥");
    row("KWD", "en", 1234567, "1,234.567_KWD");
}

void TestMoneyText::writes()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    const Money money(minor, *Currency::fromCode(code));
    QCOMPARE(visible(moneyText(money, QLocale(language))), text);
    if (minor >= 0)
        QCOMPARE(*parsedAmount(moneyText(money, QLocale(language)), money.currency(),
                               amountMarksOf(QLocale(language))),
                 minor);
}

QTEST_APPLESS_MAIN(TestMoneyText)
#include "tst_money_text.moc"
