// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/deal_export.h"

#include "core/services/deals/bulk/bulk_deals.h"
#include "tests/support/random_deals.h"
#include "tests/support/read_only_folder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString wordOf(DealStatus status)
{
    return status == DealStatus::Open ? u"Open"_s : u"Closed"_s;
}

DealExport everything(const ExportOptions& options = {})
{
    DealExport wanted;
    DealQuery query;
    query.sort = DealSort::Name;
    query.descending = false;
    wanted.deals = query;
    wanted.columns = {DealColumn::Name,  DealColumn::Stage,  DealColumn::Probability,   DealColumn::Value,
                      DealColumn::Owner, DealColumn::Status, DealColumn::ExpectedClose, DealColumn::Created};
    wanted.headings = {u"Name"_s,  u"Stage"_s,  u"Probability"_s, u"Value"_s,
                       u"Owner"_s, u"Status"_s, u"Expected"_s,    u"Created"_s};
    wanted.statusText = wordOf;
    wanted.notStarted = u"Not started"_s;
    wanted.options = options;
    return wanted;
}

} // namespace

/// A list of deals as a file, and as text to paste.
class DealExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w_ = std::make_unique<TestWorkspace>();
        file_ = w_->folder.filePath(u"out"_s);
    }

    void csvIsPlainAndGuarded()
    {
        DealFacts facts = w_->facts(u"=1+1"_s, w_->sal, 1234);
        facts.valueMinor += 5;
        facts.expectedClose = QDate(2026, 12, 31);
        (void)expect((*w_)->deals().create(w_->sal, facts));
        (void)w_->deal(u"@b; \"q\", c"_s, 0);
        const QByteArray csv = saved(everything());
        QCOMPARE(QString::fromUtf8(csv).split(u"\r\n"_s),
                 (QStringList{u"Name,Stage,Probability,Value,Owner,Status,Expected,Created"_s,
                              u"'=1+1,Not started,0%,1234.05,Sal,Open,2026-12-31,2026-03-02 09:00:00"_s,
                              u"\"'@b; \"\"q\"\", c\",Not started,0%,0.00,Sal,Open,,2026-03-02 09:00:00"_s,
                              {}}));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        ExportOptions options;
        options.delimiter = u';';
        options.decimalPoint = u',';
        options.byteOrderMark = false;
        const QByteArray other = saved(everything(options));
        QVERIFY(other.startsWith("Name;Stage"));
        QVERIFY2(other.contains("'=1+1;Not started;0%;1234,05;Sal"), other.constData());
    }

    void xlsxKeepsNumbersAndDates()
    {
        DealFacts facts = w_->facts(u"=HYPERLINK(\"x\")"_s, w_->sal, 1234);
        facts.valueMinor += 5;
        facts.expectedClose = QDate(2026, 12, 31);
        (void)expect((*w_)->deals().create(w_->sal, facts));
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        options.sheetName = u"Deals: [all]"_s;
        QVERIFY(!saved(everything(options)).isEmpty());
        const QString sheet = unpacked(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(sheet.contains(u"=HYPERLINK(&quot;x&quot;)</t>"_s) ||
                     sheet.contains(u"=HYPERLINK(\"x\")</t>"_s),
                 qPrintable(sheet));
        QVERIFY(!sheet.contains(u"<f>"_s));
        static const QRegularExpression number(u"<c r=\"D2\" s=\"\\d\"><v>1234\\.05"_s);
        static const QRegularExpression day(u"<c r=\"G2\" s=\"\\d\"><v>46387</v>"_s);
        static const QRegularExpression moment(u"<c r=\"H2\" s=\"\\d\"><v>46083\\.375"_s);
        static const QRegularExpression text(u"<c r=\"E2\" t=\"inlineStr\"><is><t>Sal</t>"_s);
        for (const QRegularExpression& cell : {number, day, moment, text})
            QVERIFY2(sheet.contains(cell), qPrintable(cell.pattern() + u" in "_s + sheet));
        QVERIFY(unpacked(u"xl/workbook.xml"_s).contains(u"name=\"Deals all\""_s));
        const QString styles = unpacked(u"xl/styles.xml"_s);
        QVERIFY2(styles.contains(u"#,##0.00"_s) || styles.contains(u"numFmtId=\"4\""_s), qPrintable(styles));
        QVERIFY(styles.contains(u"yyyy\\-mm\\-dd"_s) || styles.contains(u"yyyy-mm-dd"_s));
    }

    void onlyWhatThePersonSees()
    {
        (void)w_->deal(u"Sal's"_s);
        (void)expect((*w_)->deals().create(w_->tom, w_->facts(u"Tom's"_s, w_->tom)));
        QCOMPARE(expect(exportDeals(**w_, w_->sal, everything(), file_)), 1);
        QVERIFY(!contentOf(file_).contains("Tom's"));
        const auto refused = exportDeals(**w_, UserId(7), everything(), file_);
        QCOMPARE(refused.problem().code, ProblemCode::UserNotFound);
    }

    void chosenDealsInTheirOrder()
    {
        const DealId a = w_->deal(u"A"_s);
        const DealId b = w_->deal(u"B"_s);
        DealExport wanted = everything();
        wanted.deals = QList<DealId>{b, DealId(7), a};
        wanted.columns = {DealColumn::Name, DealColumn::Value};
        wanted.headings = {u"Name"_s, u"Value"_s};
        QCOMPARE(expect(dealsToPaste(**w_, w_->ada, wanted)), u"Name\tValue\nB\t1000.00\nA\t1000.00\n"_s);
    }

    void cancelledAndRefusedLeaveTheOldFile()
    {
        (void)w_->deal(u"A"_s);
        QVERIFY(QFile(file_).open(QIODevice::WriteOnly)); // an older, empty one
        const QStringList before = filesOf(w_->folder.path());
        CancelFlag cancel = true;
        const auto cancelled = exportDeals(**w_, w_->ada, everything(), file_, {{}, &cancel});
        QCOMPARE(cancelled.problem().code, ProblemCode::Cancelled);
        QCOMPARE(contentOf(file_), QByteArray());
        QCOMPARE(filesOf(w_->folder.path()), before);
        QCOMPARE(exportDeals(**w_, w_->ada, everything(), w_->folder.path()).problem().code,
                 ProblemCode::FileNotOrdinary);
        ReadOnlyFolder closed;
        const QString inside = closed.path() + u"/out.xlsx"_s;
        closed.close();
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        QCOMPARE(exportDeals(**w_, w_->ada, everything(options), inside).problem().code,
                 ProblemCode::FileUnwritable);
    }

    void aFullDiskIsTold()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("needs /dev/full");
        QCOMPARE(exportDeals(**w_, w_->ada, everything(), u"/dev/full"_s).problem().code,
                 ProblemCode::FileNotOrdinary);
    }

    void manyRowsAreQuick()
    {
        const DealFacts facts = w_->facts(u"Deal"_s, w_->sal);
        BulkDeals bulk((*w_)->session());
        QVERIFY(bulk.begin().ok());
        constexpr int count = 20'000;
        for (int i = 0; i < count; ++i) {
            BulkDeal deal;
            deal.facts = facts;
            deal.facts.name = u"Deal %1"_s.arg(i);
            (void)expect(bulk.add(w_->ada, deal));
        }
        QVERIFY(bulk.commit().ok());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(expect(exportDeals(**w_, w_->ada, everything(), file_)), count);
        const qint64 csv = timer.restart();
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        QCOMPARE(expect(exportDeals(**w_, w_->ada, everything(options), file_)), count);
        qInfo("%d rows: CSV %lld ms, XLSX %lld ms", count, csv, timer.elapsed());
        QVERIFY(csv < 20'000);
    }

private:
    QByteArray saved(const DealExport& wanted)
    {
        (void)expect(exportDeals(**w_, w_->ada, wanted, file_));
        return contentOf(file_);
    }

    static QStringList filesOf(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QString unpacked(const QString& name)
    {
        const QString folder = w_->folder.filePath(u"unpacked"_s);
        QDir().mkpath(folder);
        QProcess unzip;
        unzip.setWorkingDirectory(folder);
        unzip.start(u"cmake"_s, {u"-E"_s, u"tar"_s, u"xf"_s, file_});
        if (!unzip.waitForFinished() || unzip.exitCode() != 0)
            return u"not unpacked: "_s + QString::fromUtf8(unzip.readAllStandardError());
        return QString::fromUtf8(contentOf(folder + u'/' + name));
    }

    std::unique_ptr<TestWorkspace> w_;
    QString file_;
};

QTEST_GUILESS_MAIN(DealExportTest)
#include "tst_deal_export.moc"
