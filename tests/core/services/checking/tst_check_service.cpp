// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "core/storage/engine/connection.h"
#include "tests/support/random_deals.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Every derived fact, spoilt behind the program's back, is told; what is right is never told.
class CheckServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fixture_ = std::make_unique<TestWorkspace>();
        data_ = std::make_unique<RandomDeals>(*fixture_, 120, 3);
        QVERIFY((*fixture_)
                    ->deals()
                    .addNote(fixture_->ada, data_->deals.first().id, u"Signed"_s,
                             {{u"contract.pdf"_s, QByteArray("bytes")}, {u"empty"_s, {}}})
                    .ok());
    }

    void countsWhatItVerified()
    {
        const CheckReport report = expect((*fixture_)->check().run());
        QCOMPARE(report.differenceCount, 0);
        QCOMPARE(report.dealsChecked, 120);
        QVERIFY(report.ticksRead > 100);
        QVERIFY(report.totalsChecked > 10);
    }

    void tellsWhatIsSpoilt_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<CheckKind>("kind");
        const QByteArray one = " WHERE id = (SELECT min(id) FROM deal WHERE status = 0 AND stage_id <> 0)";
        QTest::newRow("stage") << "UPDATE deal SET stage_id = 0" + one << CheckKind::Progress;
        QTest::newRow("furthest stage")
            << "UPDATE deal SET furthest_stage_id = 7" + one << CheckKind::Progress;
        QTest::newRow("done weight") << "UPDATE deal SET done_weight = done_weight + 1" + one
                                     << CheckKind::Progress;
        QTest::newRow("total weight") << "UPDATE deal SET total_weight = 1" + one << CheckKind::Progress;
        QTest::newRow("a tick that vanished")
            << QByteArray("DELETE FROM completed_action WHERE deal_id = "
                          "(SELECT min(id) FROM deal WHERE status = 0 AND stage_id <> 0)")
            << CheckKind::Progress;
        QTest::newRow("count of a total")
            << QByteArray("UPDATE deal_total SET deal_count = deal_count + 1 WHERE dimension = 0")
            << CheckKind::Totals;
        QTest::newRow("value of a total")
            << QByteArray("UPDATE deal_total SET value = value + 1") << CheckKind::Totals;
        QTest::newRow("weighted value of a total")
            << QByteArray("UPDATE deal_total SET weighted = weighted - 1") << CheckKind::Totals;
        QTest::newRow("billions of a weighted value")
            << QByteArray("UPDATE deal_total SET weighted_billions = weighted_billions + 1")
            << CheckKind::Totals;
        QTest::newRow("a value no deal may have")
            << "UPDATE deal SET value = 1000000000001" + one << CheckKind::Totals;
        QTest::newRow("a total that vanished")
            << QByteArray("DELETE FROM deal_total WHERE dimension = 1") << CheckKind::Totals;
        QTest::newRow("a total of nothing")
            << QByteArray("INSERT INTO deal_total VALUES (1, 0, 0, 3, 0, 2, 4, 5, 6, 7)")
            << CheckKind::Totals;
        QTest::newRow("value of a deal") << "UPDATE deal SET value = value + 100" + one << CheckKind::Totals;
        QTest::newRow("searchable text")
            << QByteArray("UPDATE deal_text SET text = 'nothing of it' WHERE deal_id = "
                          "(SELECT min(deal_id) FROM deal_text)")
            << CheckKind::SearchIndex;
        QTest::newRow("search index")
            << QByteArray("INSERT INTO deal_search (deal_search) VALUES ('delete-all')")
            << CheckKind::SearchIndex;
        QTest::newRow("searchable text of a company")
            << QByteArray("UPDATE company_text SET text = 'x'") << CheckKind::SearchIndex;
        QTest::newRow("searchable text of a note that vanished")
            << QByteArray("DELETE FROM note_text") << CheckKind::SearchIndex;
        QTest::newRow("searchable text of no task")
            << QByteArray("INSERT INTO task_text VALUES (5, 'x')") << CheckKind::SearchIndex;
        QTest::newRow("search index of notes")
            << QByteArray("INSERT INTO note_search (note_search) VALUES ('delete-all')")
            << CheckKind::SearchIndex;
        QTest::newRow("a file's bytes")
            << QByteArray("UPDATE file_content SET bytes = x'00' WHERE length(bytes) = 5")
            << CheckKind::Integrity;
        QTest::newRow("a file's bytes that vanished")
            << QByteArray("DELETE FROM file_content WHERE length(bytes) = 0") << CheckKind::Integrity;
        QTest::newRow("a process that cannot be read")
            << QByteArray("UPDATE process_version SET body = '[]'") << CheckKind::Progress;
        QTest::newRow("folded name") << "UPDATE deal SET folded_name = 'x'" + one << CheckKind::SearchIndex;
        QTest::newRow("folded name of a company")
            << QByteArray("UPDATE company SET folded_name = 'x'") << CheckKind::SearchIndex;
        QTest::newRow("text of no deal")
            << QByteArray("INSERT INTO deal_text VALUES (5, 'x')") << CheckKind::SearchIndex;
        QTest::newRow("reference")
            << QByteArray("PRAGMA foreign_keys = OFF; UPDATE deal SET product_id = 12345 WHERE id = "
                          "(SELECT min(id) FROM deal WHERE status <> 0); PRAGMA foreign_keys = ON")
            << CheckKind::ForeignKeys;
    }

    void tellsWhatIsSpoilt()
    {
        QFETCH(QByteArray, damage);
        QFETCH(CheckKind, kind);
        Connection& connection = (*fixture_)->session().connection();
        connection.run(damage);
        QVERIFY2(!connection.failed(), "the damage could not be done");
        const CheckReport report = expect((*fixture_)->check().run());
        QVERIFY(report.differenceCount > 0);
        const auto told = std::any_of(report.differences.cbegin(), report.differences.cend(),
                                      [kind](const Difference& each) { return each.kind == kind; });
        QVERIFY2(told, "the damage was told as something else");
        for (const Difference& each : report.differences)
            QVERIFY(!each.place.isEmpty());
    }

    /// What such values add up to is no number any more: that is told, and nothing is done with it.
    void valuesThatCannotBeAddedAreTold_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("the largest") << QByteArray("9223372036854775807");
        QTest::newRow("the least") << QByteArray("(-9223372036854775807 - 1)");
    }

    void valuesThatCannotBeAddedAreTold()
    {
        QFETCH(QByteArray, number);
        Connection& connection = (*fixture_)->session().connection();
        connection.run("PRAGMA ignore_check_constraints = ON");
        connection.run("UPDATE deal SET value = " + number);
        connection.run("UPDATE deal_total SET deal_count = " + number + ", value = " + number);
        QVERIFY(!connection.failed());
        QVERIFY(expect((*fixture_)->check().run()).differenceCount > 0);
        (void)(*fixture_)->statistics().openDeals(fixture_->ada, GroupBy::Stage, {});
        (void)(*fixture_)->processes().all(fixture_->ada);
        // A deal that holds it is closed, which takes it away from the sums.
        const auto ids = expect((*fixture_)->dealQueries().ids(fixture_->ada, {}));
        (void)(*fixture_)->deals().remove(fixture_->ada, ids.first());
    }

    /// A connection that only reads, as the command line's, finds the same in the search index.
    void theIndexIsComparedByAReader_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("emptied") << QByteArray("INSERT INTO deal_search (deal_search) VALUES ('delete-all')");
        QTest::newRow("a text less") << QByteArray(
            "INSERT INTO deal_search (deal_search, rowid, text) SELECT 'delete', deal_id, text "
            "FROM deal_text LIMIT 1");
        QTest::newRow("a text more") << QByteArray(
            "INSERT INTO deal_search (rowid, text) VALUES (12345, 'no such deal')");
        QTest::newRow("another text")
            << QByteArray("INSERT INTO deal_search (deal_search, rowid, text) SELECT 'delete', deal_id, text "
                          "FROM deal_text LIMIT 1; INSERT INTO deal_search (rowid, text) SELECT deal_id, "
                          "replace(text, 'a', 'b') FROM deal_text LIMIT 1");
    }

    void theIndexIsComparedByAReader()
    {
        QFETCH(QByteArray, damage);
        (*fixture_)->session().connection().run(damage);
        QVERIFY(!(*fixture_)->session().connection().failed());
        for (const auto mode : {Workspace::Mode::Read, Workspace::Mode::ReadWrite}) {
            const auto reader = fixture_->second(mode);
            const CheckReport report = expect(reader->check().run());
            QCOMPARE(report.differenceCount > 0, !damage.isEmpty());
            for (const Difference& each : report.differences)
                QCOMPARE(each.kind, CheckKind::SearchIndex);
            QVERIFY(report.verified.contains(CheckPart::SearchIndex));
            QVERIFY(report.unverified.isEmpty());
            QCOMPARE(report.firstDamage(), nullptr);
        }
    }

    /// Whatever block is spoilt: it is told, and what could not be read is named.
    void aSpoiltBlockIsFound()
    {
        (*fixture_)->session().connection().run("PRAGMA wal_checkpoint(TRUNCATE)");
        fixture_->workspace.reset();
        QFile file(fixture_->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        int read = 0;
        for (qsizetype page = 1; page < whole.size() / 4096; ++page) {
            QByteArray spoilt = whole;
            if (spoilt.mid(page * 4096, 4096).count('\0') == 4096)
                continue;
            spoilt.replace(page * 4096, 4096, QByteArray(4096, '\xA5'));
            const QString copy = fixture_->folder.filePath(u"copy.stagewright"_s);
            QFile::remove(copy);
            QFile other(copy);
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write(spoilt) == spoilt.size());
            other.close();
            const auto opened = Workspace::open(copy, Workspace::Mode::Still, fixture_->environment);
            if (!opened)
                continue; // told at once
            const auto report = (*opened)->check().run();
            QVERIFY2(!report || report->differenceCount > 0, qPrintable(u"page %1"_s.arg(page)));
            if (report && !report->unverified.isEmpty()) {
                ++read;
                QVERIFY(report->firstDamage() || report->unverified == QList{CheckPart::SearchIndex});
            }
        }
        QVERIFY2(read > 10, qPrintable(QString::number(read)));
    }

    void canBeCancelled()
    {
        const CancelFlag cancel{true};
        for (const auto depth : {CheckDepth::Quick, CheckDepth::Whole})
            QCOMPARE((*fixture_)->check().run(depth, {{}, &cancel}).problem().code, ProblemCode::Cancelled);
    }

    void keepsAThousandDifferencesAndCountsAll()
    {
        data_ = std::make_unique<RandomDeals>(*(fixture_ = std::make_unique<TestWorkspace>()), 1200, 4);
        (*fixture_)->session().connection().run("UPDATE deal SET total_weight = total_weight + 1");
        const CheckReport report = expect((*fixture_)->check().run());
        QCOMPARE(report.differences.size(), 1000);
        QVERIFY(report.differenceCount >= 1200);
    }

private:
    std::unique_ptr<TestWorkspace> fixture_;
    std::unique_ptr<RandomDeals> data_;
};

QTEST_GUILESS_MAIN(CheckServiceTest)
#include "tst_check_service.moc"
