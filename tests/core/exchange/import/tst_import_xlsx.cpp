// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook is imported like a CSV file: the same rules, another kind of cell.
#include "core/exchange/import/deal_import.h"
#include "core/exchange/import/import_preview.h"

#include "tests/support/spreadsheet.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QByteArray& value)
{
    return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

QByteArray number(const QByteArray& value, int style)
{
    return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

QByteArray row(const QByteArray& cells)
{
    return "<row>" + cells + "</row>";
}

} // namespace

class TestImportXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndDays();
    void numbersHaveAPoint();
    void chosenSheet();
    void badRowsAreNamedByTheirRow();

private:
    [[nodiscard]] static QString write(const TestWorkspace& workspace,
                                       const QList<std::pair<QByteArray, QByteArray>>& sheets)
    {
        const QString path = workspace.folder.filePath(u"deals.xlsx"_s);
        return writeArchive(path, workbookParts(sheets)) ? path : QString();
    }
};

void TestImportXlsx::numbersAndDays()
{
    TestWorkspace workspace;
    const QString file =
        write(workspace,
              {{"Deals", row(text("Deal name") + text("Company") + text("Value") + text("Expected close")) +
                             row(text("Umowa na łożyska") + text("Łódzkie Zakłady") + number("1054.5", 3) +
                                 number("46400", 1))}});
    const auto report = importDeals(*workspace, workspace.ada, file, {}, {});
    QVERIFY(report.ok());
    const auto ids = workspace->dealQueries().ids(workspace.ada, {});
    QCOMPARE(ids->size(), 1);
    const DealDetails deal = workspace.details(ids->first());
    QCOMPARE(deal.deal.facts.name, u"Umowa na łożyska"_s);
    QCOMPARE(deal.company.name, u"Łódzkie Zakłady"_s);
    QCOMPARE(deal.deal.facts.valueMinor, 105'450);
    QCOMPARE(deal.deal.facts.expectedClose, QDate(2027, 1, 13));
    QVERIFY(workspace.isClean());
}

void TestImportXlsx::numbersHaveAPoint()
{
    // In text 1.234 could be one thousand; a number of a spreadsheet says what it is.
    TestWorkspace workspace;
    const QString file =
        write(workspace,
              {{"Deals", row(text("Name") + text("Value")) + row(text("Deal") + number("1234567.25", 0)) +
                             row(text("Other") + number("12.125", 0))}});
    const auto preview = previewImport(file);
    QVERIFY(preview.ok());
    QCOMPARE(preview->mapping.decimalMark, std::optional(QChar(u'.')));
    QVERIFY(!preview->delimiter && !preview->encoding);
    QCOMPARE(preview->sheets, QStringList{u"Deals"_s});
}

void TestImportXlsx::chosenSheet()
{
    TestWorkspace workspace;
    const QString file =
        write(workspace, {{"Notes", row(text("What")) + row(text("nothing"))},
                          {"All deals", row(text("Name")) + row(text("From the second sheet"))}});
    ImportMapping mapping = *mappingFromJson(R"({"sheet": "All deals"})", u"mapping.json"_s);
    const auto report = importDeals(*workspace, workspace.ada, file, mapping, {});
    QVERIFY(report.ok());
    const auto ids = workspace->dealQueries().ids(workspace.ada, {});
    QCOMPARE(ids->size(), 1);
    QCOMPARE(workspace.details(ids->first()).deal.facts.name, u"From the second sheet"_s);
    mapping.sheet = u"Gone"_s;
    const auto missing = importDeals(*workspace, workspace.ada, file, mapping, {});
    QVERIFY(!missing);
    QCOMPARE(missing.problem().code, ProblemCode::ImportSheetMissing);
}

void TestImportXlsx::badRowsAreNamedByTheirRow()
{
    TestWorkspace workspace;
    const QString file =
        write(workspace, {{"Deals", "<row r=\"3\">" + text("Name") + text("Value") + "</row><row r=\"10\">" +
                                        text("Deal") + text("a lot") + "</row>"}});
    ImportWishes trial;
    trial.dryRun = true;
    const auto report = importDeals(*workspace, workspace.ada, file, {}, trial);
    QVERIFY(report.ok());
    QCOMPARE(report->skipped.size(), 1);
    QCOMPARE(report->skipped.first().line, 10);
}

QTEST_GUILESS_MAIN(TestImportXlsx)
#include "tst_import_xlsx.moc"
