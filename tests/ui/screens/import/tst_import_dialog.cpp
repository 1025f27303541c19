// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/import/import_fixture.h"

#include "ui/screens/import/import_columns_page.h"
#include "ui/screens/import/import_values_page.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAFileIn()
    {
        ImportShown shown;
        DeskFixture::picture(*shown.dialog, u"import-file"_s);
        shown.choose();
        QCOMPARE(shown.box(u"delimiter"_s)->currentText(), u"Comma"_s);
        QCOMPARE(shown.box(u"dateFormat"_s)->currentText(), u"dd-mm-yyyy"_s);
        QCOMPARE(shown.box(u"field_name"_s)->currentText(), u"opportunity_id"_s);
        QCOMPARE(shown.dialog->findChild<QTableView*>(u"importPreview"_s)->model()->rowCount(), 4);
        DeskFixture::picture(*shown.dialog, u"import-columns"_s);
        shown.next();
        QCOMPARE(shown.box(u"status_Won"_s)->currentText(), u"Won"_s);
        shown.pick(u"stage_Engaging"_s, u"Needs analysis"_s);
        shown.pick(u"stage_Prospecting"_s, u"Collecting data"_s);
        DeskFixture::picture(*shown.dialog, u"import-values"_s);
        shown.next();
        QCOMPARE(shown.heading().left(1), u"3"_s);
        QVERIFY(shown.skipped());
        QCOMPARE(shown.skipped()->model()->rowCount(), 1);
        QCOMPARE(shown.skipped()->model()->index(0, 0).data().toString(), u"5"_s);
        DeskFixture::picture(*shown.dialog, u"import-check"_s);
        QCOMPARE(shown.at.data->dealQueries().count(shown.at.data.ada, {})->count, 0);
        shown.next();
        QCOMPARE(shown.at.data->dealQueries().count(shown.at.data.ada, {})->count, 3);
        DeskFixture::picture(*shown.dialog, u"import-done"_s);
        shown.next();
        QCOMPARE(shown.at.queries.size(), 1);
        QVERIFY(!shown.dialog->isVisible());
        const auto second = shown.at.data->dealQueries().search(shown.at.data.ada, u"Second"_s, 5);
        QCOMPARE(second->first().progress.stage, shown.at.data.stage(u"Needs analysis"_s));
    }

    /// Every control of a step is met by the Tab key, the buttons last, and Enter goes on.
    void keyboardAlone()
    {
        ImportShown shown;
        const auto focusName = [&] {
            const QWidget* at = shown.dialog->focusWidget();
            return at ? at->objectName() : QString();
        };
        QVERIFY(QTest::qWaitForWindowActive(shown.dialog.get()));
        QCOMPARE(focusName(), u"chooseFile"_s);
        shown.choose();
        QCOMPARE(focusName(), u"field_name"_s);
        QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Return);
        shown.at.settle();
        QStringList met;
        for (int step = 0; step < 14; ++step) {
            met.append(focusName());
            QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Tab);
        }
        const QStringList wanted{u"importProcess"_s,     u"emptyWords"_s,        u"createMissing"_s,
                                 u"stage_Won"_s,         u"status_Won"_s,        u"stage_Engaging"_s,
                                 u"status_Engaging"_s,   u"stage_Lost"_s,        u"status_Lost"_s,
                                 u"stage_Prospecting"_s, u"status_Prospecting"_s};
        QCOMPARE(met.mid(0, wanted.size()), wanted);
        shown.box(u"stage_Engaging"_s)->setFocus();
        shown.box(u"stage_Engaging"_s)->lineEdit()->selectAll();
        QTest::keyClicks(shown.box(u"stage_Engaging"_s)->lineEdit(), u"Needs analysis"_s);
        QTest::keyClick(shown.dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        shown.at.settle();
        QCOMPARE(shown.heading().left(1), u"3"_s);
        QCOMPARE(focusName(), u"importNext"_s);
        QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Return);
        shown.at.settle();
        const auto second = shown.at.data->dealQueries().search(shown.at.data.ada, u"Second"_s, 5);
        QCOMPARE(second->first().progress.stage, shown.at.data.stage(u"Needs analysis"_s));
    }

    /// The values are read anew while the person has gone on to a box already.
    void readingAnewKeepsTheFocus()
    {
        ImportShown shown("name,deal_stage,account\nFirst,Engaging,Acme\nSecond,void,Acme\n");
        QVERIFY(QTest::qWaitForWindowActive(shown.dialog.get()));
        shown.choose();
        shown.next();
        auto* words = shown.dialog->findChild<QLineEdit*>(u"emptyWords"_s);
        words->setFocus();
        QTest::keyClick(words, Qt::Key_Tab);
        QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Tab);
        const QPointer<QWidget> box = shown.dialog->focusWidget();
        shown.at.settle();
        QVERIFY(box); // nothing changed, so nothing was made anew
        words->setFocus();
        QTest::keyClicks(words, u"void"_s);
        QTest::keyClick(words, Qt::Key_Tab);
        QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Tab);
        shown.at.settle();
        QVERIFY(!shown.box(u"stage_void"_s));
        QVERIFY(shown.dialog->focusWidget());
        QCOMPARE(shown.dialog->focusWidget()->objectName(), u"stage_Engaging"_s);
    }

    /// Enter on "Cancel" cancels; it does not press the default button.
    void enterPressesTheFocusedButton()
    {
        ImportShown shown;
        shown.choose();
        shown.dialog->secondary()->setFocus();
        QTest::keyClick(shown.dialog->secondary(), Qt::Key_Return);
        QVERIFY(!shown.dialog->isVisible());
    }

    /// Words that mean nothing, written after the stages were chosen, leave the stages as they were; what
    /// was checked is what is imported.
    void chosenStagesOutliveOtherEmptyWords()
    {
        ImportShown shown("name,deal_stage,account\nFirst,Engaging,Acme\nSecond,Prospecting,void\n");
        shown.choose();
        shown.next();
        auto* unmatched = shown.dialog->findChild<QLabel*>(u"unmatchedValues"_s);
        QVERIFY(unmatched->isVisible());
        QVERIFY(unmatched->text().endsWith(u"Engaging, Prospecting"_s));
        shown.pick(u"stage_Engaging"_s, u"Needs analysis"_s);
        shown.pick(u"stage_Prospecting"_s, u"Collecting data"_s);
        QVERIFY(!unmatched->isVisible());
        auto* words = shown.dialog->findChild<QLineEdit*>(u"emptyWords"_s);
        words->setFocus();
        QTest::keyClicks(words, u"void"_s);
        QTest::mouseClick(shown.dialog->primary(), Qt::LeftButton);
        shown.at.settle();
        QCOMPARE(shown.heading().left(1), u"2"_s);
        shown.next();
        QCOMPARE(shown.heading().left(1), u"2"_s);
        const auto first = shown.at.data->dealQueries().search(shown.at.data.ada, u"First"_s, 5);
        QCOMPARE(first->first().progress.stage, shown.at.data.stage(u"Needs analysis"_s));
    }

    void offersTheWordsThatMeanNothing()
    {
        ImportShown shown("name,account\nFirst,NULL\nSecond,n/a\n");
        shown.choose();
        QCOMPARE(shown.dialog->findChild<QLineEdit*>(u"emptyWords"_s)->text(), u"NULL, n/a"_s);
    }

    /// Dashes are nothing in any case, so nobody is asked what they mean.
    void dashesNeedNoWord()
    {
        ImportShown shown("name,deal_stage,owner\nFirst,-,-\nSecond,Engaging,n/a\n");
        shown.choose();
        QCOMPARE(shown.dialog->findChild<QLineEdit*>(u"emptyWords"_s)->text(), u"n/a"_s);
        shown.next();
        QVERIFY(shown.box(u"stage_Engaging"_s));
        QVERIFY(!shown.box(u"stage_-"_s));
        QVERIFY(!shown.box(u"owner_-"_s));
    }

    void fileVanishesBetweenTheSteps()
    {
        ImportShown shown;
        shown.choose();
        QVERIFY(QFile::remove(shown.path()));
        shown.next();
        QVERIFY(!shown.dialog->error().isEmpty());
        QVERIFY(shown.box(u"field_name"_s)->isVisible());
        QFile file(shown.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\nOnly\n");
        file.close();
        shown.choose();
        shown.next();
        shown.next();
        QVERIFY(QFile::remove(shown.path()));
        shown.next();
        QCOMPARE(shown.heading(), u"Nothing was imported"_s);
        QCOMPARE(shown.at.data->dealQueries().count(shown.at.data.ada, {})->count, 0);
    }

    /// A click on the text of a box offers its choices, as a click on its arrow does.
    void clickOnABoxOffersItsChoices()
    {
        ImportShown shown;
        shown.choose();
        ChoiceBox* box = shown.box(u"field_company"_s);
        QTest::mouseClick(box->lineEdit(), Qt::LeftButton);
        QAbstractItemView* list = box->completer()->popup();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), box->count());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        shown.at.settle();
        QCOMPARE(box->currentText(), u"Not in the file"_s);
        QVERIFY(!list->isVisible());
    }

    void otherDelimiterAndNoNameColumn()
    {
        ImportShown shown("a|b\n1|2\n");
        shown.choose();
        shown.pick(u"delimiter"_s, u"Semicolon"_s);
        QCOMPARE(shown.dialog->findChild<QTableView*>(u"importPreview"_s)->model()->columnCount(), 1);
        shown.pick(u"delimiter"_s, u"Vertical bar"_s);
        QVERIFY(!shown.dialog->primary()->isEnabled());
        shown.pick(u"field_name"_s, u"b"_s);
        QVERIFY(shown.dialog->primary()->isEnabled());
        shown.next();
        shown.next();
        shown.next();
        const auto rows = shown.at.data->dealQueries().firstPage(shown.at.data.ada, {}, 5);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().name, u"2"_s);
    }

    void whatIsNotInTheFileIsSaid()
    {
        ImportShown shown("Raport;;\nwygenerowano dzisiaj;;\nNazwa;Kwota;\nA;1;\n");
        shown.choose();
        for (const char* field : {"field_name", "field_owner", "field_value"})
            QCOMPARE(shown.box(QString::fromLatin1(field))->currentText(), u"Not in the file"_s);
        QVERIFY(shown.box(u"headingLine"_s)->isVisible());
    }

    void brokenFileIsASentence()
    {
        ImportShown shown("name,value\n\"never closed,1\n");
        const QSize before = shown.dialog->size();
        shown.choose();
        QVERIFY(!shown.dialog->error().isEmpty());
        QVERIFY(shown.dialog->height() >= before.height() && shown.dialog->width() >= before.width());
        QVERIFY(QFile::remove(shown.path()));
        shown.choose();
        QVERIFY(!shown.dialog->error().isEmpty());
    }

    void onlyAdministratorsImport()
    {
        ImportShown shown(salesFile, &TestWorkspace::sal);
        shown.choose();
        shown.next();
        shown.next();
        QCOMPARE(shown.heading(), u"Nothing was imported"_s);
        QVERIFY(!shown.dialog->primary()->isEnabled());
    }

    void cancelStoresNothing()
    {
        QByteArray many = "name,value\n";
        for (int i = 0; i < 60'000; ++i)
            many += "Deal " + QByteArray::number(i) + ",10\n";
        ImportShown shown(many);
        shown.choose();
        shown.next();
        QTest::mouseClick(shown.dialog->primary(), Qt::LeftButton);
        shown.dialog->reject();
        QVERIFY(shown.dialog->isVisible());
        shown.at.settle();
        QCOMPARE(shown.heading(), u"Nothing was imported"_s);
        QTest::mouseClick(shown.dialog->findChild<QPushButton*>(u"importBack"_s), Qt::LeftButton);
        QVERIFY(shown.dialog->findChild<ImportValuesPage*>()->isVisible());
        QCOMPARE(shown.at.data->dealQueries().count(shown.at.data.ada, {})->count, 0);
        shown.dialog->reject();
        QVERIFY(!shown.dialog->isVisible());
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
