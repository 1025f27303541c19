// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/number_edit.h"

#include "tests/support/small_process.h"
#include "ui/screens/configurator/options/idle_days_dialog.h"
#include "ui/screens/configurator/options/weights_dialog.h"
#include "ui/widgets/inputs/segmented.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// Numbers of dialogs: what is typed stays, and is refused in words if it is out of range.
class TestNumberEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleDays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("days");
        QTest::newRow("one") << u"1"_s << 1;
        QTest::newRow("a year") << u"365"_s << 365;
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("more than a year") << u"366"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("far too many") << u"9999999"_s << 0;
    }

    void idleDays()
    {
        QFETCH(QString, typed);
        QFETCH(int, days);
        for (const bool byKey : {true, false}) {
            Stage stage{StageId(1), *StageName::from(u"Offer"_s)};
            stage.idleDays = 14;
            IdleDaysDialog dialog(stage, false, nullptr);
            QSignalSpy accepted(&dialog, &QDialog::accepted);
            dialog.show();
            auto* number = dialog.findChild<NumberEdit*>(u"idleDays"_s);
            type(number, typed);
            if (byKey)
                QTest::keyClick(number, Qt::Key_Return);
            else
                QTest::mouseClick(dialog.primary(), Qt::LeftButton);
            QCOMPARE(accepted.size(), days > 0 ? 1 : 0);
            QCOMPARE(dialog.error().isEmpty(), days > 0);
            if (days > 0)
                QCOMPARE(dialog.days(), days);
            else
                QCOMPARE(number->text(), typed);
        }
    }

    void aWeightOfThreeDigitsIsNotCutToTwo()
    {
        const Process process = test::smallProcess();
        const QSet<ActionId> actions{process.stages.first().actions.first().id};
        WeightsDialog dialog(process, actions, nullptr);
        dialog.findChild<Segmented*>(u"weightsManner"_s)->setCurrentData(false);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        auto* number = dialog.findChild<NumberEdit*>(u"weightsNumber"_s);
        type(number, u"120"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(number->text(), u"120"_s);
        QVERIFY2(dialog.error().contains(u"0 to 100"_s), qPrintable(dialog.error()));
        type(number, u"12"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.number(), 12);
    }

private:
    static void type(NumberEdit* number, const QString& text)
    {
        number->setFocus();
        number->selectAll();
        QTest::keyClick(number, Qt::Key_Delete);
        QTest::keyClicks(number, text);
    }
};

QTEST_MAIN(TestNumberEdit)
#include "tst_number_edit.moc"
