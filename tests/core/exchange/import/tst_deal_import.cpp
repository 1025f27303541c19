// SPDX-License-Identifier: GPL-3.0-or-later
// An import is one transaction: all of the file, or nothing of it.
#include "core/exchange/import/deal_import.h"
#include "core/exchange/import/import_preview.h"

#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestDealImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void announcesOnce();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void tellsProgress();
    void badEndLeavesNothing();
    void goesOnAfterARefusedFile();
    void ticksUpToTheStage();
    void datesAreFacts();
    void oneColumnForStageAndStatus();
    void closingsNeedTheirDays();
    void theFileDecidesItsMarks();
    void archivedProcess();
    void dashesAreNothingUnlessTheMappingNamesThem_data();
    void dashesAreNothingUnlessTheMappingNamesThem();
    void preview();
    void previewTakesWishes();
    void differentValues();

private:
    QString write(const QByteArray& bytes);
    [[nodiscard]] qint64 dealCount()
    {
        return (*workspace_)->dealQueries().count(workspace_->ada, {})->count;
    }
    [[nodiscard]] qsizetype userCount() { return (*workspace_)->people().organisation()->users.size(); }
    [[nodiscard]] Result<ImportReport>
    import(const QString& file, const std::optional<ImportMapping>& mapping = {}, const LongWork& work = {})
    {
        return importDeals(**workspace_, workspace_->ada, file, mapping, {}, work);
    }
    [[nodiscard]] DealDetails only()
    {
        const auto ids = (*workspace_)->dealQueries().ids(workspace_->ada, {});
        return workspace_->details(ids->first());
    }

    std::unique_ptr<TestWorkspace> workspace_;
};

void TestDealImport::init()
{
    workspace_ = std::make_unique<TestWorkspace>();
}

void TestDealImport::cleanup()
{
    QVERIFY(workspace_->isClean());
}

QString TestDealImport::write(const QByteArray& bytes)
{
    QFile file(workspace_->folder.filePath(u"deals.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestDealImport::announcesOnce()
{
    int announced = 0;
    (*workspace_)->onChanged([&announced](const Changes&) { ++announced; });
    const QString file =
        write("name,owner,company,product,source\nA,New One,Acme,Pump,Fair\nB,New One,ACME,pump,\n");
    const auto tried = importDeals(**workspace_, workspace_->ada, file, {}, {.dryRun = true});
    QVERIFY(tried.ok());
    QCOMPARE(tried->created, 2);
    QCOMPARE(announced, 0); // a dry run changes nothing
    const auto users = userCount();
    QVERIFY(import(file).ok());
    QCOMPARE(announced, 1);
    QCOMPARE(dealCount(), 2);
    QCOMPARE(userCount(), users + 1); // made once, found the second time
    QCOMPARE((*workspace_)->lists().directory()->products.size(), 1);
}

void TestDealImport::cancelledLeavesNothing_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one row") << 1;
    QTest::newRow("few rows") << 10;
    QTest::newRow("many rows") << 3000;
}

void TestDealImport::cancelledLeavesNothing()
{
    QFETCH(int, rows);
    QByteArray bytes("name,owner,company\n");
    for (int i = 0; i < rows; ++i)
        bytes += "Deal,Somebody New,Company " + QByteArray::number(i) + '\n';
    const auto users = userCount();
    const QString file = write(bytes);
    CancelFlag cancel = true;
    const auto atOnce = import(file, {}, {{}, &cancel});
    QVERIFY(!atOnce.ok());
    QCOMPARE(atOnce.problem().code, ProblemCode::Cancelled);
    // While the backup is made, in the middle, or at the very end: after the last row there is still time.
    for (const qint64 percent : {0, 95, 100}) {
        cancel = false;
        const auto cancelAt = [&cancel, percent](qint64 done, qint64 total) {
            cancel = cancel || 100 * done >= percent * total;
        };
        const auto later = import(file, {}, {cancelAt, &cancel});
        QVERIFY(!later.ok());
        QCOMPARE(later.problem().code, ProblemCode::Cancelled);
    }
    QCOMPARE(dealCount(), 0);
    QCOMPARE(userCount(), users);
    QVERIFY((*workspace_)->dealQueries().companies(workspace_->ada, {}, 10)->isEmpty());
    // The workspace is not held: the next try goes through.
    QVERIFY(import(file).ok());
    QCOMPARE(dealCount(), rows);
}

void TestDealImport::tellsProgress()
{
    QByteArray bytes("name\n");
    for (int i = 0; i < 20'000; ++i)
        bytes += "A deal with some name\n";
    QList<qint64> done;
    const QString file = write(bytes);
    qint64 whole = 0;
    const auto note = [&](qint64 at, qint64 total) {
        QVERIFY(whole == 0 || total == whole);
        whole = total;
        done.append(at);
    };
    QVERIFY(import(file, {}, {note, nullptr}).ok());
    QVERIFY(done.size() > 10);
    QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
    QCOMPARE(done.last(), whole);
}

void TestDealImport::badEndLeavesNothing()
{
    QByteArray bytes("name,owner\n");
    for (int i = 0; i < 8000; ++i)
        bytes += "Deal,Somebody New\n";
    const auto users = userCount();
    // What is wrong stands far behind the rows that the preview looks at.
    const auto broken = import(write(bytes + "\"Deal\n"));
    QVERIFY(!broken.ok());
    QCOMPARE(broken.problem(), (Problem{ProblemCode::ImportBrokenQuote, {u"deals.csv"_s, u"8002"_s}}));
    const auto binary = import(write(bytes + QByteArray("De\0al,x\n", 8)));
    QVERIFY(!binary.ok());
    QCOMPARE(binary.problem(), (Problem{ProblemCode::ImportBinary, {u"deals.csv"_s, u"8002"_s}}));
    QCOMPARE(dealCount(), 0);
    QCOMPARE(userCount(), users);
}

void TestDealImport::goesOnAfterARefusedFile()
{
    QVERIFY(!import(write("name\n\"A\n")).ok());
    const auto report = import(write("name\nA\n"));
    QVERIFY(report.ok());
    QCOMPARE(report->created, 1);
    const DealId own = workspace_->deal(u"By hand"_s);
    QVERIFY(!own.isNull());
    QCOMPARE(dealCount(), 2);
}

void TestDealImport::ticksUpToTheStage()
{
    QVERIFY(import(write("name,stage,value\nA,contact,1000\n")).ok());
    const DealDetails deal = only();
    QCOMPARE(deal.ticks.size(), 4); // both of the first stage, both of the second
    QCOMPARE(deal.deal.progress.stage, workspace_->stage(u"Contact"_s));
    QCOMPARE(deal.deal.progress.doneWeight, 25);
    QCOMPARE(deal.timeline.size(), 1);
}

void TestDealImport::datesAreFacts()
{
    // Won without the mandatory action, and long ago: the rules for winning judge people, not history.
    QVERIFY(import(write("name,status,created,closed\nA,won,2001-02-03,2001-12-31\n")).ok());
    const Deal deal = only().deal;
    QCOMPARE(deal.status, DealStatus::Won);
    const Environment& environment = workspace_->environment;
    QCOMPARE(environment.dateOf(deal.createdAt), QDate(2001, 2, 3));
    QCOMPARE(environment.dateOf(deal.closing.at), QDate(2001, 12, 31));
}

void TestDealImport::oneColumnForStageAndStatus()
{
    ImportMapping mapping;
    mapping.columns = {{ImportField::Name, u"name"_s},
                       {ImportField::Stage, u"phase"_s},
                       {ImportField::Status, u"phase"_s},
                       {ImportField::Closed, u"closed"_s}};
    mapping.stages = {{u"Talking"_s, u"Contact"_s}};
    mapping.statuses = {{u"Gone"_s, DealStatus::Outdated}};
    const auto report = importDeals(
        **workspace_, workspace_->ada,
        write("name,phase,closed\nA,Talking,\nB,Gone,2026-01-02\nC,Singing,\nD,won,2026-01-02\nE,,\n"),
        mapping, {.skipBad = true});
    QVERIFY(report.ok());
    QCOMPARE(report->created, 4);
    QCOMPARE(report->skipped, (QList<SkippedRow>{{4, {ProblemCode::StageNotFound, {u"Singing"_s}}}}));
    DealQuery outdated;
    outdated.status = DealStatus::Outdated;
    QCOMPARE((*workspace_)->dealQueries().count(workspace_->ada, outdated)->count, 1);
}

void TestDealImport::closingsNeedTheirDays()
{
    const auto report = importDeals(**workspace_, workspace_->ada,
                                    write("name,status,created,closed\n"
                                          "No day,won,2026-01-01,\n"
                                          "Backwards,lost,2026-01-02,2026-01-01\n"
                                          "Same day,lost,2026-01-02,2026-01-02\n"
                                          "Only closed,won,,2026-01-02\n"),
                                    std::nullopt, {.skipBad = true});
    QVERIFY(report.ok());
    QCOMPARE(report->created, 2);
    QCOMPARE(report->skipped.size(), 2);
    QCOMPARE(report->skipped.at(0).line, 2);
    QVERIFY(report->skipped.at(0).problem.values.first().contains(u"gives no closing date"_s));
    QCOMPARE(report->skipped.at(1).line, 3);
    QVERIFY(report->skipped.at(1).problem.values.first().contains(u"before it was created"_s));
}

void TestDealImport::theFileDecidesItsMarks()
{
    // 1,234 alone could be meant in two ways; the million beside it shows what the comma is.
    const auto clear = import(write("name;value\nA;1,234\nB;1,234,567\n"));
    QVERIFY(clear.ok());
    QCOMPARE(clear->created, 2);
    const auto unclear = importDeals(**workspace_, workspace_->ada, write("name;value\nC;1,234\n"),
                                     std::nullopt, {.skipBad = true});
    QVERIFY(unclear.ok());
    QCOMPARE(unclear->skipped, (QList<SkippedRow>{{2, {ProblemCode::ImportAmountUnclear, {u"1,234"_s}}}}));
    ImportMapping mapping;
    mapping.decimalMark = u'.';
    const auto said = import(write("name;value\nD;1,234\n"), mapping);
    QVERIFY(said.ok());
    QCOMPARE(said->created, 1);
    QCOMPARE((*workspace_)->dealQueries().count(workspace_->ada, {})->valueMinor,
             123'400 + 123'456'700 + 123'400);
}

void TestDealImport::archivedProcess()
{
    const auto copy =
        (*workspace_)->processes().duplicate(workspace_->ada, workspace_->process().id, u"Old"_s);
    QVERIFY(copy.ok());
    QVERIFY((*workspace_)->processes().setActive(workspace_->ada, *copy, false).ok());
    ImportMapping mapping;
    mapping.process = u"old"_s;
    const auto report = import(write("name\nA\n"), mapping);
    QVERIFY(!report.ok());
    QCOMPARE(report.problem(), (Problem{ProblemCode::ProcessArchived, {u"Old"_s}}));
}

void TestDealImport::dashesAreNothingUnlessTheMappingNamesThem_data()
{
    QTest::addColumn<QStringList>("empty");
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("meant"); // the dash stands for what the mapping says
    QTest::newRow("not named") << QStringList{} << false << false;
    QTest::newRow("named") << QStringList{} << true << true;
    QTest::newRow("named, and other words are empty") << QStringList{u"null"_s} << true << true;
    QTest::newRow("called empty") << QStringList{u"-"_s} << true << false;
}

void TestDealImport::dashesAreNothingUnlessTheMappingNamesThem()
{
    QFETCH(QStringList, empty);
    QFETCH(bool, named);
    QFETCH(bool, meant);
    ImportMapping mapping;
    mapping.empty = empty;
    if (named) {
        mapping.stages = {{u"-"_s, u"Contact"_s}};
        mapping.statuses = {{u"-"_s, DealStatus::Won}};
        mapping.owners = {{u"-"_s, u"sal@example.com"_s}};
    }
    // A dash in another column is nothing all the same.
    const QString file =
        write("name,stage,status,owner,closed,value,company\nA,-,-,-,2026-01-02,-,\xE2\x80\x93\n");
    QCOMPARE(import(file, mapping)->created, 1);
    const Deal deal = only().deal;
    QCOMPARE(deal.status, meant ? DealStatus::Won : DealStatus::Open);
    QCOMPARE(deal.facts.owner, meant ? workspace_->sal : workspace_->ada);
    QCOMPARE(only().ticks.isEmpty(), !meant);
    QCOMPARE(deal.facts.valueMinor, 0);
    QVERIFY(deal.facts.company.isNull());
    // What the window offers to match is what the import asks the mapping for.
    const auto preview = previewImport(file, mapping);
    const auto offered =
        distinctValues(file, preview->mapping, {ImportField::Stage, ImportField::Status, ImportField::Owner});
    for (const DistinctValues& each : *offered)
        QCOMPARE(each.values, meant ? QStringList{u"-"_s} : QStringList{});
}

void TestDealImport::preview()
{
    QByteArray bytes("Nazwa;Firma;Wartość;Data utworzenia\n");
    for (int i = 1; i <= 30; ++i)
        bytes += "Umowa;Łódź;1 054,50;" + QByteArray::number(i).rightJustified(2, '0') + ".01.2026\n";
    const auto preview = previewImport(write(bytes));
    QVERIFY(preview.ok());
    QCOMPARE(preview->fileName, u"deals.csv"_s);
    QCOMPARE(preview->delimiter, std::optional(QChar(u';')));
    QCOMPARE(preview->encoding, std::optional(TextEncoding::Utf8));
    QCOMPARE(preview->dateFormat, u"dd.MM.yyyy"_s);
    QCOMPARE(preview->headingLine, 1);
    QCOMPARE(preview->rows.size(), previewRows);
    QCOMPARE(preview->mapping.columns.value(ImportField::Name), u"Nazwa"_s);
    QCOMPARE(preview->mapping.columns.value(ImportField::Created), u"Data utworzenia"_s);
    QCOMPARE(dealCount(), 0);
}

void TestDealImport::previewTakesWishes()
{
    ImportMapping wishes;
    wishes.delimiter = u',';
    wishes.encoding = TextEncoding::Windows1250;
    wishes.dateFormat = u"MM/dd/yyyy"_s;
    const auto preview = previewImport(write("name;created\n\xB9;05/06/2026\n"), wishes);
    QVERIFY(preview.ok());
    QCOMPARE(preview->headings, QStringList{u"name;created"_s});
    QCOMPARE(preview->rows.first().cells, QStringList{u"ą;05/06/2026"_s});
    QCOMPARE(preview->dateFormat, u"MM/dd/yyyy"_s);
}

void TestDealImport::differentValues()
{
    const QString file = write("name,stage,status\nA,New,\nB,,\nC,Old,\nD,New,\nE,null,\nF,-,-\n");
    ImportMapping mapping;
    mapping.columns = {
        {ImportField::Name, u"name"_s}, {ImportField::Stage, u"Stage"_s}, {ImportField::Owner, u"phase"_s}};
    mapping.empty = {u"NULL"_s};
    const DistinctValues stages{{u"New"_s, u"Old"_s}, false};
    QCOMPARE(*distinctValues(file, mapping, {ImportField::Stage}), QList{stages});
    QCOMPARE(*distinctValues(file, mapping, {ImportField::Stage}, 1),
             (QList{DistinctValues{{u"New"_s}, true}}));
    const auto both = distinctValues(file, mapping, {ImportField::Stage, ImportField::Name}, 4);
    QCOMPARE(both->first(), stages);
    QCOMPARE(both->last(), (DistinctValues{{u"A"_s, u"B"_s, u"C"_s, u"D"_s}, true}));
    const auto missing = distinctValues(file, mapping, {ImportField::Owner});
    QVERIFY(!missing.ok());
    QCOMPARE(missing.problem().code, ProblemCode::ImportColumnMissing);
}

QTEST_APPLESS_MAIN(TestDealImport)
#include "tst_deal_import.moc"
