// SPDX-License-Identifier: GPL-3.0-or-later
// What an import tells before and after it: what it uses and makes, what is bad, what should be looked at.
#include "core/exchange/import/deal_import.h"

#include "core/services/session/session.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestImportReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { workspace_ = std::make_unique<TestWorkspace>(); }
    void cleanup() { QVERIFY(workspace_->isClean()); }
    void aTrialTellsWhatTheImportDoes();
    void aTrialLocksNobodyOut();
    void othersAreToldOfALongImport();
    void badRowsKeepAllFromBeingStored();
    void warnings_data();
    void warnings();
    void totalIsNoDeal();
    void dealsThatAreThere();
    void dealsThatAreThereOfAnotherDay_data();
    void dealsThatAreThereOfAnotherDay();
    void otherCurrencies_data();
    void otherCurrencies();
    void ownersWhoLeft();
    void ownersByMapping();
    void ownersWhoShareAName_data();
    void ownersWhoShareAName();
    void invertedNamesAreFound();
    void madeUsersCanBeEdited();
    void headingsThatComeTwice();
    void headingLine();

private:
    QString write(const QByteArray& bytes)
    {
        QFile file(workspace_->folder.filePath(u"deals.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    ImportReport report(const QByteArray& bytes, const ImportWishes& wishes = {},
                        const ImportMapping& mapping = {})
    {
        const auto told = importDeals(**workspace_, workspace_->ada, write(bytes), mapping, wishes);
        return told ? *told : ImportReport{-1};
    }
    qint64 dealCount() { return (*workspace_)->dealQueries().count(workspace_->ada, {})->count; }

    std::unique_ptr<TestWorkspace> workspace_;
};

void TestImportReport::aTrialTellsWhatTheImportDoes()
{
    const QByteArray text("name,owner,company,contact person,product,source,colour\n"
                          "A,New One,Acme,Jan Kos,Pump,Podcast,red\n"
                          "B,new one,ACME,Jan Kos,Valve,podcast,\n"
                          "C,Sal,Beta,Jan Kos,Pump,,\n");
    const ImportReport tried = report(text, {.dryRun = true});
    const ImportMade made{{u"New One"_s},
                          {u"Acme"_s, u"Beta"_s},
                          {u"Jan Kos"_s, u"Jan Kos"_s},
                          {u"Pump"_s, u"Valve"_s},
                          {u"Podcast"_s}};
    QCOMPARE(tried.made, made);
    QCOMPARE(tried.read, 3);
    QCOMPARE(tried.created, 3);
    QCOMPARE(tried.columnsUsed.size(), 6);
    QCOMPARE(tried.columnsUnused, QStringList{u"colour"_s});
    QCOMPARE(dealCount(), 0);
    const ImportReport stored = report(text);
    QCOMPARE(stored.made, tried.made);
    QCOMPARE(stored.warnings, tried.warnings);
    QCOMPARE(dealCount(), 3);
    QVERIFY(report(text, {.dryRun = true}).made == ImportMade{});
    const auto found = (*workspace_)->dealQueries().search(workspace_->ada, u"Jan Kos"_s, 5);
    QCOMPARE(found->size(), 3);
}

void TestImportReport::aTrialLocksNobodyOut()
{
    const QString file = write("name,owner\nA,New One\n" + QByteArray("B,\n").repeated(2000));
    auto other = workspace_->second();
    auto reader = workspace_->second(Workspace::Mode::Read);
    const DealFacts facts = workspace_->facts(u"Meanwhile"_s, workspace_->sal);
    int written = 0;
    const auto meanwhile = [&](qint64, qint64) {
        const auto made = other->deals().create(workspace_->sal, facts);
        written += made.ok() ? 1 : 0;
    };
    for (Workspace* each : {workspace_->workspace.get(), reader.get()}) {
        written = 0;
        const auto tried =
            importDeals(*each, workspace_->ada, file, {}, {.dryRun = true}, {meanwhile, nullptr});
        QVERIFY(tried.ok());
        QCOMPARE(tried->created, 2001);
        QCOMPARE(tried->made.users, QStringList{u"New One"_s});
        QVERIFY(written > 1);
    }
}

/// All or nothing holds the file for its whole time: others are told what it is, and how long.
void TestImportReport::othersAreToldOfALongImport()
{
    const QString file = write("name\n" + QByteArray("A deal of some length\n").repeated(40'000));
    const QString note = workspace_->file() + u"-import"_s;
    auto other = workspace_->second();
    other->session().connection().run("PRAGMA busy_timeout = 1");
    const DealFacts facts = workspace_->facts(u"Meanwhile"_s, workspace_->sal);
    std::optional<Problem> told;
    const auto meanwhile = [&](qint64, qint64) {
        if (told || !QFile::exists(note))
            return;
        const auto made = other->deals().create(workspace_->sal, facts);
        told = made.ok() ? Problem{ProblemCode::UsageError, {}} : made.problem();
    };
    QVERIFY(importDeals(**workspace_, workspace_->ada, file, {}, {}, {meanwhile, nullptr}).ok());
    QVERIFY(told);
    QCOMPARE(told->code, ProblemCode::DatabaseImporting);
    QVERIFY(told->values.last().toInt() >= 1 && told->values.last().toInt() < 1000);
    QVERIFY(!QFile::exists(note));
    QVERIFY(other->deals().create(workspace_->sal, workspace_->facts(u"Later"_s, workspace_->sal)).ok());
}

void TestImportReport::badRowsKeepAllFromBeingStored()
{
    const QByteArray file("name,stage,owner\nA,Contact,New One\nB,Nowhere,\nC,Contact,\n");
    const ImportReport refused = report(file);
    QVERIFY(refused.refused);
    QCOMPARE(refused.created, 0);
    QVERIFY(refused.made == ImportMade{});
    QCOMPARE(refused.skipped.size(), 1);
    QCOMPARE(dealCount(), 0);
    const ImportReport skipping = report(file, {.skipBad = true});
    QVERIFY(!skipping.refused);
    QCOMPARE(skipping.created, 2);
    QCOMPARE(dealCount(), 2);
}

void TestImportReport::warnings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ImportWarning>("warning");
    using enum ImportWarningKind;
    const auto row = [](const char* name, const QByteArray& text, const ImportWarning& warning) {
        QTest::newRow(name) << text << warning;
    };
    row("total", "name,value\nA,100\nB,200.50\nTotal,300.50\n", {TotalLine, {}, {4}});
    row("total in Polish", "nazwa;firma;wartość\nA;X;1 000,50\nB;Y;2\nRazem:;;1002,5\n",
        {TotalLine, {}, {4}});
    row("total without a name", "name,value\nA,100\nB,200\n,300\n", {TotalLine, {}, {4}});
    row("totals with the names of their groups",
        "name,value\nA,100\nB,150\nRazem Alfa,250\nC,300\nRazem Beta,300\nSuma końcowa,550\n",
        {TotalLine, {}, {4, 6, 7}});
    row("totals of groups", "name,value\nA,100\nB,200\nSubtotal,300\nC,1\nD,2\nSubtotal,3\nTotal,303\n",
        {TotalLine, {}, {4, 7, 8}});
    row("perhaps a total", "name,value\nA,100\nB,200\nAll of it,300\n",
        {PossibleTotal, {u"All of it"_s}, {4}});
    row("called a total", "name,value\nA,100\nB,200\nTotal,299\n", {PossibleTotal, {u"Total"_s}, {4}});
    row("day or month", "name,created\nA,01/01/2026\nB,03/04/2026\n",
        {SwappableDates, {u"03/04/2026"_s, u"2026-04-03"_s}, {3}});
    row("twice", "name,company,created\nA,X,2026-01-01\nB,,\na,x,2026-01-01\n", {TwiceInFile, {}, {4}});
    row("an owner's address", "name,owner\nA,sall@example.com\nB,\nC,sall@example.com\n",
        {SimilarOwner, {u"sall@example.com"_s, u"sal@example.com"_s}, {2, 4}});
    row("two new owners", "name,owner\nA,Jan Kowalski\nB,Jan Kowalsky\n",
        {SimilarOwner, {u"Jan Kowalsky"_s, u"Jan Kowalski"_s}, {3}});
}

void TestImportReport::warnings()
{
    QFETCH(QByteArray, text);
    QFETCH(ImportWarning, warning);
    const ImportReport told = report(text, {.dryRun = true});
    QCOMPARE(told.skipped.size(), 0);
    QCOMPARE(told.warnings, QList{warning});
}

void TestImportReport::totalIsNoDeal()
{
    const ImportReport told = report("name,value\nA,100\nB,200\nTotal,300\n");
    QCOMPARE(told.read, 3);
    QCOMPARE(told.created, 2);
    // Two deals, of which the first is called like that; and one whose value is none of the others' sum.
    QVERIFY(report("name,value\nTotal Energies,5\nC,5\n", {.dryRun = true}).warnings.isEmpty());
    QVERIFY(report("name,value\nA2,0\nB2,0\nC2,0\n", {.dryRun = true}).warnings.isEmpty());
    // A chosen format is not asked about, and points and years say which is the day.
    QVERIFY(report("name,created\nD,03/04/2026\n", {.dryRun = true}, {.dateFormat = u"dd/MM/yyyy"_s})
                .warnings.isEmpty());
    QVERIFY(report("name,created\nD,03.04.2026\n", {.dryRun = true}).warnings.isEmpty());
    QVERIFY(report("name,created\nD,2026-03-04\n", {.dryRun = true}).warnings.isEmpty());
    QVERIFY(report("name,created\nD,03/04/2026\nE,13/04/2026\n", {.dryRun = true}).warnings.isEmpty());
}

void TestImportReport::dealsThatAreThere()
{
    const QByteArray file("name,company,created\nA,X,2026-01-01\nB,,\nC,X,2026-01-01\n");
    QCOMPARE(report(file).created, 3);
    const ImportReport again = report(file, {.dryRun = true});
    QCOMPARE(again.warnings, (QList<ImportWarning>{{ImportWarningKind::AlreadyThere, {}, {2, 3, 4}}}));
    QCOMPARE(again.created, 3);
    // Another company, another day; and one that tells no day.
    QVERIFY(report("name,company,created\nA,Y,2026-01-01\nA,X,2026-01-02\n", {.dryRun = true})
                .warnings.isEmpty());
    QCOMPARE(report("name,company\nA,X\n", {.dryRun = true}).warnings,
             (QList<ImportWarning>{{ImportWarningKind::AlreadyThere, {}, {2}}}));
    const ImportReport left = report(file + "D,New,\n", {.leaveKnown = true});
    QCOMPARE(left.created, 1);
    QCOMPARE(left.made.companies, QStringList{u"New"_s});
    QCOMPARE(dealCount(), 4);
}

void TestImportReport::dealsThatAreThereOfAnotherDay_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QList<qint64>>("known");
    QTest::newRow("another day, then none") << QByteArray("A,2026-02-02\nA,\n") << QList<qint64>{3};
    QTest::newRow("none, then another day") << QByteArray("A,\nA,2026-02-02\n") << QList<qint64>{2};
    QTest::newRow("two other days, then none")
        << QByteArray("A,2026-02-02\nA,2026-03-03\nA,\n") << QList<qint64>{4};
    QTest::newRow("that day, then none") << QByteArray("A,2026-01-01\nA,\n") << QList<qint64>{2, 3};
    QTest::newRow("another deal") << QByteArray("B,2026-02-02\nB,\n") << QList<qint64>{};
}

void TestImportReport::dealsThatAreThereOfAnotherDay()
{
    QFETCH(QByteArray, rows);
    QFETCH(QList<qint64>, known);
    QCOMPARE(report("name,created\nA,2026-01-01\n").created, 1);
    for (const bool dry : {true, false}) {
        const ImportReport told = report("name,created\n" + rows, {.dryRun = dry, .leaveKnown = true});
        QList<qint64> leftOut;
        for (const ImportWarning& warning : told.warnings) {
            if (warning.kind == ImportWarningKind::LeftOut)
                leftOut = warning.lines;
        }
        QCOMPARE(leftOut, known);
        QCOMPARE(told.created, rows.count('\n') - known.size());
    }
}

void TestImportReport::otherCurrencies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<qint64>>("lines");
    QTest::newRow("column") << QByteArray("name,value,currency\nA,1,PLN\nB,2,EUR\nC,3,zł\nD,,EUR\nE,0,EUR\n")
                            << QList<qint64>{3};
    QTest::newRow("sign") << QByteArray("name,value\nA,1 zł\nB,€2\nC,2 EUR\nD,5 pln\n")
                          << QList<qint64>{3, 4};
}

void TestImportReport::otherCurrencies()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<qint64>, lines);
    const ImportReport told = report(text, {.dryRun = true});
    QList<qint64> refused;
    for (const SkippedRow& row : told.skipped) {
        refused.append(row.line);
        QCOMPARE(row.problem, (Problem{ProblemCode::ImportOtherCurrency, {u"EUR"_s, u"PLN"_s}}));
    }
    QCOMPARE(refused, lines);
    QCOMPARE(told.warnings,
             (QList<ImportWarning>{{ImportWarningKind::OtherCurrency, {u"EUR"_s, u"PLN"_s}, lines}}));
}

void TestImportReport::ownersWhoLeft()
{
    User sue = *(*workspace_)->people().organisation()->user(workspace_->sue);
    sue.active = false;
    QVERIFY(workspace_->change(workspace_->ada, sue).ok());
    const ImportReport told = report("name,owner,company\nA,Sue,Acme\nB,Sal,\n", {.skipBad = true});
    QCOMPARE(told.skipped, (QList<SkippedRow>{{2, {ProblemCode::OwnerInactive, {sue.name}}}}));
    QCOMPARE(told.created, 1);
    QVERIFY(told.made.companies.isEmpty()); // nothing is made for a line that is left out
}

void TestImportReport::ownersWhoShareAName_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("email"); // empty: refused
    QTest::newRow("two of one name") << u"Jan Kos"_s << QString();
    QTest::newRow("turned round") << u"Kos, Jan"_s << QString();
    QTest::newRow("by e-mail") << u"jan2@example.com"_s << u"jan2@example.com"_s;
    QTest::newRow("with its mark") << u"Łucja Lis"_s << u"lucja@example.com"_s;
    QTest::newRow("without") << u"lucja lis"_s << u"lucja2@example.com"_s;
    QTest::newRow("as neither writes it") << u"Łućja Lis"_s << QString();
}

void TestImportReport::ownersWhoShareAName()
{
    QFETCH(QString, owner);
    QFETCH(QString, email);
    const QStringList people[] = {{u"Jan Kos"_s, u"jan@example.com"_s},
                                  {u"Jan Kos"_s, u"jan2@example.com"_s},
                                  {u"Łucja Lis"_s, u"lucja@example.com"_s},
                                  {u"Lucja Lis"_s, u"lucja2@example.com"_s}};
    for (const QStringList& each : people)
        QVERIFY((*workspace_)->people().addUser(workspace_->ada, {{}, each[0], each[1], {}, {}}).ok());
    const QByteArray file = "name,owner\nA,\"" + owner.toUtf8() + "\"\n";
    const ImportReport told = report(file, {.skipBad = true});
    QVERIFY(told.made.users.isEmpty());
    if (email.isEmpty()) {
        QCOMPARE(told.skipped, (QList<SkippedRow>{{2, {ProblemCode::UserAmbiguous, {owner}}}}));
        QCOMPARE(dealCount(), 0);
        // Chosen in the mapping it is somebody.
        email = u"jan2@example.com"_s;
        ImportMapping mapping;
        mapping.owners = {{owner, email}};
        QCOMPARE(report(file, {}, mapping).created, 1);
    }
    const auto ids = (*workspace_)->dealQueries().ids(workspace_->ada, {});
    QCOMPARE(ids->size(), 1);
    const UserId found = workspace_->details(ids->first()).deal.facts.owner;
    QCOMPARE((*workspace_)->people().organisation()->user(found)->email, email);
}

void TestImportReport::ownersByMapping()
{
    ImportMapping mapping;
    mapping.owners = {{u"SK"_s, u"sal@example.com"_s}};
    const ImportReport told = report("name,owner\nA,sk\n", {}, mapping);
    QCOMPARE(told.created, 1);
    QVERIFY(told.made.users.isEmpty());
    const auto ids = (*workspace_)->dealQueries().ids(workspace_->ada, {});
    QCOMPARE(workspace_->details(ids->first()).deal.facts.owner, workspace_->sal);
}

void TestImportReport::invertedNamesAreFound()
{
    QCOMPARE(report("name,owner\nA,Jan Kowalski\n").made.users.size(), 1);
    QVERIFY(report("name,owner\nB,\"Kowalski, Jan\"\n").made.users.isEmpty());
}

void TestImportReport::madeUsersCanBeEdited()
{
    const QByteArray names(
        "\"Kowalski, Jan\"\nИван Петров\nИван Кузнецов\nA <b>; c\n@\n\"x@y, z\"\nJan@Home\n");
    QByteArray text("name,owner\n");
    for (const QByteArray& name : names.trimmed().split('\n'))
        text += "A," + name + '\n';
    QCOMPARE(report(text).made.users.size(), 7);
    const auto organisation = (*workspace_)->people().organisation();
    for (const User& user : organisation->users) {
        QVERIFY2(looksLikeEmail(user.email), qPrintable(user.email));
        QVERIFY2(workspace_->change(workspace_->ada, user).ok(), qPrintable(user.email));
    }
}

void TestImportReport::headingsThatComeTwice()
{
    const QByteArray file("name,note,note,value,Value\nA,x,y,1,2\n");
    // Found by itself, the first one is taken; the report names both.
    const ImportReport first = report(file);
    QCOMPARE(first.created, 1);
    QCOMPARE(first.columnsUsed, (QStringList{u"name"_s, u"value (1)"_s}));
    QVERIFY(first.columnsUnused.contains(u"Value (2)"_s));
    // Whoever names one says which.
    ImportMapping mapping;
    mapping.columns = {{ImportField::Name, u"name"_s}, {ImportField::Value, u"value"_s}};
    const auto refused = importDeals(**workspace_, workspace_->ada, write(file), mapping, {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem(), (Problem{ProblemCode::ImportDuplicateHeader, {u"deals.csv"_s, u"Value"_s}}));
    mapping.columns = {{ImportField::Name, u"name"_s}, {ImportField::Value, u"Value (2)"_s}};
    const ImportReport told = report(file, {}, mapping);
    QCOMPARE(told.created, 1);
    QCOMPARE(told.columnsUsed, (QStringList{u"name"_s, u"Value (2)"_s}));
    QCOMPARE(report("name,note,note\nB,x,y\n").created, 1);
}

void TestImportReport::headingLine()
{
    const QByteArray file("Deals of 2026\n\nname,value\nA,1\n");
    QVERIFY(report(file).read == -1);
    ImportMapping mapping;
    mapping.headingLine = 3;
    QCOMPARE(report(file, {}, mapping).created, 1);
}

QTEST_APPLESS_MAIN(TestImportReport)
#include "tst_import_report.moc"
