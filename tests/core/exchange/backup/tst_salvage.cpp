// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup/salvage.h"
#include "core/services/session/session.h"
#include "core/storage/engine/connection.h"
#include "tests/support/faulty_files.h"
#include "tests/support/random_deals.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// What can still be read of a damaged file becomes a sound workspace; what cannot is told.
class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w_ = std::make_unique<TestWorkspace>();
        data_ = std::make_unique<RandomDeals>(*w_, 400, 3);
        expect((*w_)->deals().addNote(w_->ada, data_->deals.first().id, u"Signed"_s,
                                      {{u"contract.pdf"_s, QByteArray(9000, 'p')}, {u"empty.txt"_s, {}}}));
        w_->workspace->session().connection().run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    void aSoundOneIsCopiedWhole()
    {
        w_->workspace.reset();
        const SalvageReport report = expect(run());
        QVERIFY(report.isComplete());
        QCOMPARE(part(report, u"deal"_s).rows, 400);
        const auto made = opened();
        QCOMPARE(expect(made->check().run()).differenceCount, 0);
        const auto original = w_->second();
        for (const Deal& deal : std::as_const(data_->deals)) {
            const auto before = expect(original->dealQueries().details(w_->ada, deal.id));
            const auto after = expect(made->dealQueries().details(w_->ada, deal.id));
            QCOMPARE(after.deal, before.deal);
            QCOMPARE(after.ticks.size(), before.ticks.size());
            QCOMPARE(after.files.size(), before.files.size());
        }
    }

    void wrongDerivedFactsAreMadeAnew()
    {
        w_->workspace->session().connection().run("UPDATE deal SET value = value + 1, folded_name = 'x'; "
                                                  "DELETE FROM deal_text; UPDATE deal_total SET value = 1; "
                                                  "UPDATE company SET folded_name = 'x'; INSERT INTO "
                                                  "deal_search (deal_search) VALUES ('delete-all'); "
                                                  "PRAGMA wal_checkpoint(TRUNCATE)");
        w_->workspace.reset();
        QVERIFY(expect(run()).isComplete());
        QCOMPARE(expect(opened()->check().run()).differenceCount, 0);
    }

    void aSpoiltValueCostsNoRow()
    {
        const DealId negative = data_->deals[0].id;
        const DealId unknown = data_->deals[1].id;
        w_->workspace->session().connection().run(
            "PRAGMA ignore_check_constraints = ON; UPDATE deal SET value = -500 WHERE id = " +
            QByteArray::number(negative.value()) +
            "; UPDATE deal SET status = 7"
            ", value = " +
            QByteArray::number(Money::largest + 1) + " WHERE id = " + QByteArray::number(unknown.value()) +
            "; UPDATE workspace_user SET role = 9 WHERE name = 'Tom'; PRAGMA ignore_check_constraints = OFF; "
            "PRAGMA wal_checkpoint(TRUNCATE)");
        w_->workspace.reset();
        const SalvageReport report = expect(run());
        QVERIFY(!report.isComplete());
        QCOMPARE(part(report, u"deal"_s).rows, 400);
        QVERIFY(!report.isMissingAnything());
        QCOMPARE(part(report, u"deal"_s).mended, 2);
        QCOMPARE(part(report, u"workspace_user"_s).mended, 1);
        const auto made = opened();
        QCOMPARE(expect(made->check().run()).differenceCount, 0);
        QCOMPARE(expect(made->dealQueries().details(w_->ada, negative)).deal.facts.valueMinor, 0);
        QCOMPARE(expect(made->dealQueries().details(w_->ada, unknown)).deal.status, DealStatus::Open);
        QCOMPARE(expect(made->dealQueries().details(w_->ada, unknown)).deal.facts.valueMinor, 0);
    }

    void aCurrencyIsNotGuessed_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<bool>("zoneIsLost");
        QTest::newRow("it is gone") << QByteArray("DELETE FROM workspace") << true;
        QTest::newRow("it is none") << QByteArray("UPDATE workspace SET currency = 'P~N'") << false;
    }

    void aCurrencyIsNotGuessed()
    {
        QFETCH(QByteArray, damage);
        QFETCH(bool, zoneIsLost);
        Connection& connection = w_->workspace->session().connection();
        connection.run("PRAGMA ignore_check_constraints = ON; " + damage +
                       "; PRAGMA ignore_check_constraints = OFF; UPDATE workspace_user SET role = 0; "
                       "UPDATE workspace_user SET email = 'admin@example.com', folded_email = "
                       "'admin@example.com' WHERE name = 'Tom'; PRAGMA wal_checkpoint(TRUNCATE)");
        QVERIFY(!connection.failed());
        w_->workspace.reset();
        QCOMPARE(run({}).problem(), (Problem{ProblemCode::SalvageNoCurrency, {w_->file()}}));
        QVERIFY(!QFile::exists(target()));
        const SalvageReport report = expect(run(u"CHF"_s));
        QVERIFY(report.assumesAnything());
        QCOMPARE(report.assumedCurrency, u"CHF"_s);
        QVERIFY(!report.isMissingAnything());
        QCOMPARE(part(report, u"workspace"_s).mended, zoneIsLost ? 0 : 1);
        QCOMPARE(report.assumedZone, zoneIsLost ? zoneName(w_->environment.zone) : QString());
        QCOMPARE(report.madeAdministrator, u"admin2@example.com"_s);
        const auto made = opened();
        QCOMPARE(expect(made->lists().directory()).currency.code(), u"CHF"_s);
        QCOMPARE(expect(made->check().run()).differenceCount, 0);
    }

    void whatIsKnownIsNotAssumed()
    {
        w_->workspace.reset();
        const SalvageReport report = expect(run({}));
        QVERIFY(!report.assumesAnything());
        QCOMPARE(expect(opened()->lists().directory()).currency.code(), u"PLN"_s);
    }

    void aFullDiskIsSaidToBeOne()
    {
        w_->workspace.reset();
        FaultyFiles files;
        files.arm(Fault::Full, 60, FaultyFiles::Lasting::FromThenOn);
        QCOMPARE(run().problem().code, ProblemCode::DatabaseFull);
        files.disarm();
        QVERIFY(!QFile::exists(target()));
    }

    void whatWasTypedIsKept()
    {
        const TypedDraft mine{u"note/first"_s, data_->deals[0].id, u"They called"_s};
        const TypedDraft spoilt{u"note/first"_s, data_->deals[0].id, QString(40'000, u'~')};
        const TypedDraft theirs{u"task/new"_s, {}, u"Call them"_s};
        expect((*w_)->typing().keep(w_->ada, mine));
        expect((*w_)->typing().keep(w_->max, spoilt));
        expect((*w_)->typing().keep(w_->tom, theirs));
        Connection& connection = w_->workspace->session().connection();
        connection.run(
            "PRAGMA foreign_keys = OFF; INSERT INTO typed_draft (user_id, place, at, content) "
            "VALUES (4711, 'note', 0, 'of nobody'); INSERT INTO typed_draft (user_id, place, "
            "deal_id, at, content) SELECT id, 'of no deal', 4711, 0, 'x' FROM workspace_user LIMIT "
            "1; PRAGMA foreign_keys = ON; PRAGMA wal_checkpoint(TRUNCATE)");
        QVERIFY(!connection.failed());
        w_->workspace.reset();
        // A long text goes on in pages of its own; behind the first of them nothing is found any more.
        QFile file(w_->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype page = bytes.indexOf(QByteArray(4000, '~')) / 4096;
        QVERIFY(page > 0);
        bytes.replace(page * 4096, 4, QByteArray(4, '\xA5'));
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        const SalvageReport report = expect(run());
        QVERIFY(!report.isComplete());
        QCOMPARE(part(report, u"typed_draft"_s).rows, 2);
        QVERIFY(part(report, u"typed_draft"_s).missing >= 2);
        QCOMPARE(part(report, u"deal"_s).rows, 400);
        const auto made = opened();
        QCOMPARE(expect(made->check().run()).differenceCount, 0);
        QCOMPARE(expect(made->typing().kept(w_->ada, mine.place)), std::optional(mine));
        QCOMPARE(expect(made->typing().kept(w_->max, spoilt.place)), std::nullopt);
        QCOMPARE(expect(made->typing().kept(w_->tom, theirs.place)), std::optional(theirs));
    }

    /// One page after another is spoilt: there is a sound workspace each time, or a sentence.
    void whateverPageIsSpoilt()
    {
        w_->workspace.reset();
        QFile file(w_->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        int salvaged = 0;
        int told = 0;
        int nearlyWhole = 0;
        for (qsizetype page = 1; page < whole.size() / 4096; page += 4) {
            QByteArray spoilt = whole;
            spoilt.replace(page * 4096, 4096, QByteArray(4096, '\xA5'));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(spoilt) == spoilt.size());
            file.close();
            QFile::remove(target());
            const auto report = run();
            if (!report) {
                QCOMPARE(report.problem().code, ProblemCode::SalvageImpossible);
                continue;
            }
            ++salvaged;
            const qint64 deals = part(*report, u"deal"_s).rows;
            nearlyWhole += deals > 300 ? 1 : 0;
            told += report->isComplete() ? 0 : 1;
            if (deals < 400)
                QVERIFY(!report->isComplete());
            const auto made = opened();
            const CheckReport checked = expect(made->check().run());
            const Difference wrong = checked.differences.value(0);
            QVERIFY2(checked.differenceCount == 0, qPrintable(u"page %1: %2 %3 %4"_s.arg(page).arg(
                                                       wrong.place, wrong.stored, wrong.expected)));
            // Work goes on in it.
            UserId admin;
            for (const User& user : expect(made->lists().directory()).people.users) {
                if (user.active && user.role == Role::Administrator)
                    admin = user.id;
            }
            QVERIFY(!admin.isNull());
            DealFacts facts;
            facts.name = u"On we go"_s;
            facts.process = expect(made->processes().all(admin)).first().process.id;
            facts.owner = admin;
            QVERIFY(made->deals().create(admin, facts).ok());
        }
        QVERIFY2(salvaged > 20, qPrintable(QString::number(salvaged)));
        QVERIFY2(told > 5, qPrintable(QString::number(told)));
        // Behind the page at the top of a table none of its rows can be found any more.
        QVERIFY2(nearlyWhole >= salvaged - 2, qPrintable(QString::number(salvaged - nearlyWhole)));
    }

    void anOldSchemaIsBroughtUpToDate()
    {
        w_->workspace.reset();
        QVERIFY(QFile::remove(w_->file()));
        QVERIFY(QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-1.stagewright"),
                            w_->file()));
        QVERIFY(expect(run()).isComplete());
        const auto made = opened();
        QCOMPARE(made->outcome(), Opened::Current);
        QCOMPARE(expect(made->check().run()).differenceCount, 0);
    }

    void whatIsNoWorkspaceIsNone()
    {
        w_->workspace.reset();
        QFile file(w_->file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        QCOMPARE(run().problem().code, ProblemCode::DatabaseNotOurs);
        QVERIFY(!QFile::exists(target()));
    }

    void aCancelledOneLeavesNothing_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("at once") << 0;
        QTest::newRow("reading") << 20;
        QTest::newRow("deriving") << 45;
        QTest::newRow("verifying") << 80;
        QTest::newRow("at the end") << 100;
    }

    void aCancelledOneLeavesNothing()
    {
        QFETCH(int, percent);
        w_->workspace.reset();
        const auto files = [this] {
            return QDir(w_->folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        };
        const QStringList before = files();
        CancelFlag cancel{false};
        qint64 last = 0;
        const auto progress = [&](qint64 done, qint64 total) {
            QVERIFY(done >= last);
            last = done;
            if (done * 100 >= percent * total)
                cancel = true;
        };
        const auto report =
            salvage(w_->file(), target(), {u"en"_s, Currency::pln()}, w_->environment, {progress, &cancel});
        QVERIFY(cancel);
        QCOMPARE(report.problem().code, ProblemCode::Cancelled);
        QCOMPARE(files(), before);
        // Nothing keeps it from being done after all.
        QVERIFY(expect(run()).isComplete());
    }

private:
    [[nodiscard]] QString target() const { return w_->folder.filePath(u"salvaged.stagewright"_s); }
    [[nodiscard]] Result<SalvageReport> run(const QString& currency = u"PLN"_s) const
    {
        SalvageWishes wishes{u"en"_s};
        if (const auto known = Currency::fromCode(currency))
            wishes.currency = *known;
        return salvage(w_->file(), target(), wishes, w_->environment);
    }
    [[nodiscard]] std::unique_ptr<Workspace> opened() const
    {
        return expect(Workspace::open(target(), Workspace::Mode::ReadWrite, w_->environment));
    }
    [[nodiscard]] static SalvagedPart part(const SalvageReport& report, const QString& table)
    {
        for (const SalvagedPart& each : report.parts) {
            if (each.table == table)
                return each;
        }
        return {};
    }

    std::unique_ptr<TestWorkspace> w_;
    std::unique_ptr<RandomDeals> data_;
};

QTEST_GUILESS_MAIN(SalvageTest)
#include "tst_salvage.moc"
