// SPDX-License-Identifier: GPL-3.0-or-later
// What the import dialog tells before anything is stored, and what one can do about it there.
#include "tests/ui/screens/import/import_fixture.h"

#include "ui/screens/import/import_owners.h"

#include <algorithm>

using namespace stagewright;
using namespace stagewright::test;

class TestImportCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsUsedAndMade()
    {
        ImportShown shown(
            "name,owner,company,colour,value\nA,Nina New,Acme,red,100\nB,,Acme,,50\nTotal,,,,150\n");
        shown.choose();
        shown.next();
        shown.next();
        QVERIFY(shown.heading().startsWith(u"2 "_s));
        QCOMPARE(shown.words(u"columnsUsed"_s), u"name, owner, company, value"_s);
        QCOMPARE(shown.words(u"columnsUnused"_s), u"colour"_s);
        const QString made = shown.words(u"importMade"_s);
        QVERIFY2(made.contains(u"(Nina New)"_s) && made.contains(u"(Acme)"_s), qPrintable(made));
        QVERIFY(shown.words(u"warning_total_line"_s).endsWith(u"(line 4)"_s));
        QVERIFY(!shown.skipped());
        DeskFixture::picture(*shown.dialog, u"import-warnings"_s);
        shown.next();
        QCOMPARE(shown.at.data->dealQueries().count(shown.at.data.ada, {})->count, 2);
        QVERIFY(shown.words(u"importMade"_s).contains(u"(Nina New)"_s));
    }

    /// The same file again: it says so, and leaves them out on wish.
    void sameFileTwice()
    {
        const QByteArray text("name,company,created\nA,Acme,2026-01-02\nB,Beta,2026-01-03\n");
        {
            ImportShown shown(text);
            for (int round = 0; round < 2; ++round) {
                if (round == 1) {
                    shown.dialog = std::make_unique<ImportDialog>(shown.at.desk, shown.at.navigator, nullptr);
                    shown.dialog->show();
                }
                shown.choose();
                shown.next();
                shown.next();
                QVERIFY(shown.heading().startsWith(u"2 "_s));
                // The page of the check and that of the result have one each.
                const auto boxes = shown.dialog->findChildren<QCheckBox*>(u"leaveKnown"_s);
                const auto seen = std::find_if(boxes.cbegin(), boxes.cend(),
                                               [](const QCheckBox* each) { return each->isVisible(); });
                QCOMPARE(seen != boxes.cend(), round == 1);
                QCheckBox* leave = round == 1 ? *seen : nullptr;
                if (round == 0) {
                    shown.next();
                    QVERIFY(shown.heading().startsWith(u"2 "_s));
                    continue;
                }
                QVERIFY(!shown.words(u"warning_already_there"_s).isEmpty());
                DeskFixture::picture(*shown.dialog, u"import-twice"_s);
                leave->click();
                shown.at.settle();
                QVERIFY(shown.heading().startsWith(u"0 "_s));
                QVERIFY(!shown.words(u"warning_left_out"_s).isEmpty());
                QVERIFY(leave->isVisible());
                QVERIFY(!shown.dialog->primary()->isEnabled());
                leave->click();
                shown.at.settle();
                QVERIFY(shown.heading().startsWith(u"2 "_s));
                shown.next();
                QVERIFY(shown.words(u"warning_already_there"_s).contains(u"twice now"_s));
            }
        }
    }

    /// Owners who left, and such as nobody knows, stand for users who are chosen.
    void ownersStandForUsers()
    {
        ImportShown shown("name,owner\nA,Sue\nB,Sal\nC,Nina New\nD,\n");
        User sue = *shown.at.data->people().organisation()->user(shown.at.data.sue);
        sue.active = false;
        QVERIFY(shown.at.data.change(shown.at.data.ada, sue).ok());
        shown.at.desk.reloadDirectory();
        shown.at.settle();
        shown.choose();
        shown.next();
        QVERIFY(shown.box(u"owner_Sue"_s) && shown.box(u"owner_Nina New"_s));
        QVERIFY(!shown.box(u"owner_Sal"_s));
        auto* unmatched = shown.dialog->findChild<QLabel*>(u"unmatchedValues"_s);
        QVERIFY(unmatched->isVisible() && unmatched->text().endsWith(u"Sue"_s));
        DeskFixture::picture(*shown.dialog, u"import-owners"_s);
        auto* create = shown.dialog->findChild<QCheckBox*>(u"createMissing"_s);
        create->setChecked(false);
        QVERIFY(unmatched->text().contains(u"Nina New"_s));
        create->setChecked(true);
        shown.pick(u"owner_Sue"_s, u"Max"_s);
        QVERIFY(!unmatched->isVisible());
        shown.next();
        QVERIFY(shown.heading().startsWith(u"4 "_s));
        shown.next();
        const auto moved = shown.at.data->dealQueries().search(shown.at.data.ada, u"A"_s, 5);
        QCOMPARE(shown.at.data.details(moved->first().id).deal.facts.owner, shown.at.data.max);
    }

    void headingLineIsChosen()
    {
        ImportShown shown("All deals of 2026\n\nTitle,Amount\nA,5\n");
        shown.choose();
        ChoiceBox* line = shown.box(u"headingLine"_s);
        QCOMPARE(line->currentId(), 1);
        QVERIFY(!shown.dialog->primary()->isEnabled());
        shown.pick(u"headingLine"_s, u"3: Title · Amount"_s);
        QCOMPARE(shown.box(u"field_name"_s)->currentText(), u"Title"_s);
        QVERIFY(line->findText(u"1: All deals of 2026"_s) >= 0); // and back again
        shown.next();
        shown.next();
        QVERIFY(shown.heading().startsWith(u"1 "_s));
    }

    void encodingIsFoundAndChosen()
    {
        ImportShown shown("name,company\nUmowa,Sp\xF3\xB3ka \xA6wit\n");
        shown.choose();
        QCOMPARE(shown.box(u"encoding"_s)->currentText(), u"ISO-8859-2"_s);
        auto* table = shown.dialog->findChild<QTableView*>(u"importPreview"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Spółka Świt"_s);
        shown.pick(u"encoding"_s, u"Windows-1252"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Spó³ka ¦wit"_s);
    }

    /// One of two columns with one heading is the person's to choose.
    void doubledHeadingsAreToldApart()
    {
        ImportShown shown("name,value,Value\nA,1,2\n");
        shown.choose();
        QCOMPARE(shown.box(u"field_value"_s)->currentText(), u"value (1)"_s);
        shown.pick(u"field_value"_s, u"Value (2)"_s);
        shown.next();
        shown.next();
        QVERIFY(shown.heading().startsWith(u"1 "_s));
        QCOMPARE(shown.words(u"columnsUnused"_s), u"value (1)"_s);
    }
};

QTEST_MAIN(TestImportCheck)
#include "tst_import_check.moc"
