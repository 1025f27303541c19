// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/money_edit.h"
#include "ui/widgets/text/labels.h"

#include <QTest>
#include <QVBoxLayout>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestMoneyEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhy_data();
    void saysWhy();
    void putsInOrder();
};

namespace {

struct Field
{
    explicit Field(const QLocale& locale)
    {
        edit = new MoneyEdit(Currency::pln(), locale, &window);
        edit->setObjectName(u"value"_s);
        auto* column = new QVBoxLayout(&window);
        column->addLayout(edit->withReason());
        window.show();
    }
    [[nodiscard]] TextLabel* reason() { return window.findChild<TextLabel*>(u"valueReason"_s); }
    void type(const QString& text)
    {
        edit->clear();
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QWidget window;
    MoneyEdit* edit;
};

} // namespace

void TestMoneyEdit::saysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("unclear") << u"1.234"_s << ProblemCode::MoneyUnclear;
    QTest::newRow("too many decimals") << u"1234.567"_s << ProblemCode::MoneyUnreadable;
    QTest::newRow("negative") << u"-5"_s << ProblemCode::ValueNegative;
    QTest::newRow("20 digits") << u"12345678901234567890"_s << ProblemCode::MoneyTooLarge;
    QTest::newRow("words") << u"much"_s << ProblemCode::MoneyUnreadable;
    QTest::newRow("dollars") << u"$5"_s << ProblemCode::MoneyOtherCurrency;
}

void TestMoneyEdit::saysWhy()
{
    QFETCH(QString, text);
    QFETCH(ProblemCode, code);
    Field field{QLocale(QLocale::Polish)};
    field.type(text);
    QVERIFY(!field.edit->money());
    QCOMPARE(field.edit->problem()->code, code);
    const QString words = sentence(*field.edit->problem());
    QTRY_VERIFY(field.reason()->isVisible());
    QCOMPARE(field.reason()->text(), words);
    QCOMPARE(field.edit->accessibleDescription(), words);
    field.edit->setText(u"12"_s); // right again: the reason goes while it is typed
    QVERIFY(!field.reason()->isVisible());
    QVERIFY(field.edit->accessibleDescription().isEmpty());
}

void TestMoneyEdit::putsInOrder()
{
    Field field{QLocale(QLocale::Polish)};
    field.type(u"1200.000"_s);
    QCOMPARE(field.edit->money(), Money(120000, Currency::pln()));
    QCOMPARE(field.edit->text(), u"1\u00a0200\u00a0zł"_s);
    field.type(u"0,500"_s);
    QCOMPARE(field.edit->money(), Money(50, Currency::pln()));
}

QTEST_MAIN(TestMoneyEdit)
#include "tst_money_edit.moc"
