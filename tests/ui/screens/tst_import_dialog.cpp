// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"

#include "ui/screens/import/import_columns_page.h"
#include "ui/screens/import/import_dialog.h"
#include "ui/screens/import/import_file_page.h"
#include "ui/screens/import/import_values_page.h"
#include "ui/widgets/choice_box.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

constexpr auto salesFile =
    "opportunity_id,sales_agent,account,deal_stage,engage_date,close_date,close_value\n"
    "First,Sal,Acme,Won,20-10-2016,01-03-2017,1054\n"
    "Second,Sue,Acme,Engaging,25-10-2016,,\n"
    "Third,Nina New,Beta,Lost,25-10-2016,11-03-2017,0\n"
    "Fourth,Sal,Beta,Prospecting,someday,,\n";

struct Shown
{
    DeskFixture at;
    std::unique_ptr<ImportDialog> dialog;

    explicit Shown(const QByteArray& text = salesFile, UserId TestWorkspace::*actor = &TestWorkspace::ada)
    {
        at.start();
        at.desk.setActor(at.data.*actor);
        dialog = std::make_unique<ImportDialog>(at.desk, at.navigator, nullptr);
        dialog->show();
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    ~Shown() { at.desk.stop(); }

    [[nodiscard]] QString path() const { return at.data.folder.filePath(u"sales.csv"_s); }
    void choose()
    {
        Q_EMIT dialog->findChild<ImportFilePage*>()->fileChosen(path());
        at.settle();
    }
    void next()
    {
        QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        at.settle();
    }
    ChoiceBox* box(const QString& name) { return dialog->findChild<ChoiceBox*>(name); }
    void pick(const QString& name, const QString& text)
    {
        box(name)->setCurrentId(box(name)->itemData(box(name)->findText(text)).toLongLong());
        at.settle();
    }
    QString heading()
    {
        for (QLabel* label : dialog->findChildren<QLabel*>(u"reportHeading"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    QTableView* skipped()
    {
        for (QTableView* table : dialog->findChildren<QTableView*>(u"skippedRows"_s)) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
};

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAFileIn()
    {
        Shown shown;
        DeskFixture::picture(*shown.dialog, u"import-file"_s);
        shown.choose();
        QCOMPARE(shown.box(u"delimiter"_s)->currentText(), u"Comma"_s);
        QCOMPARE(shown.box(u"dateFormat"_s)->currentText(), u"dd-MM-yyyy"_s);
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

    void otherDelimiterAndNoNameColumn()
    {
        Shown shown("a|b\n1|2\n");
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

    void brokenFileIsASentence()
    {
        Shown shown("name,value\n\"never closed,1\n");
        shown.choose();
        QVERIFY(!shown.dialog->error().isEmpty());
        QVERIFY(QFile::remove(shown.path()));
        shown.choose();
        QVERIFY(!shown.dialog->error().isEmpty());
    }

    void onlyAdministratorsImport()
    {
        Shown shown(salesFile, &TestWorkspace::sal);
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
        Shown shown(many);
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
