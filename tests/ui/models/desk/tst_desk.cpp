// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "tests/support/faulty_files.h"
#include "tests/support/read_only_folder.h"
#include "tests/support/test_workspace.h"
#include "ui/models/deals/board_model.h"
#include "ui/models/desk/desk.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

/// A desk over the test workspace, its directory read and Ada acting.
struct OpenDesk
{
    explicit OpenDesk(test::TestWorkspace& workspace) : desk(workspace.environment)
    {
        desk.setActor(workspace.ada);
        auto opened = desk.open(workspace.file());
        opened.waitForFinished();
        isSetUp = opened.result() && *opened.result();
        QSignalSpy read(&desk, &Desk::directoryChanged);
        desk.reloadDirectory();
        hasDirectory = read.wait();
    }
    /// Until whatever was asked up to now was answered, and the answers were taken.
    void isAnswered()
    {
        bool answered = false;
        desk.write([](Workspace& each) { return each.isSetUp(); }).then(&desk, [&](const Result<bool>&) {
            answered = true;
        });
        QTRY_VERIFY(answered);
    }
    Desk desk;
    bool isSetUp = false;
    bool hasDirectory = false;
};

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each lane starts the next, wherever the opening has got to.
    void stopsInTheMiddleOfOpening()
    {
        test::TestWorkspace workspace;
        for (int i = 0; i < 40; ++i) {
            Desk desk(workspace.environment);
            auto opening = desk.open(workspace.file());
            QThread::usleep(static_cast<unsigned long>(i) * 250);
            desk.stop();
            desk.stop();
            opening.waitForFinished(); // answered or cancelled, but never forgotten
        }
    }

    void aSurveyHoldsUpNoReading()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        const auto go = std::make_shared<std::atomic_bool>(false);
        open.desk.survey([go](Workspace& surveyed) {
            while (!*go)
                QThread::msleep(1);
            return surveyed.isSetUp();
        });
        bool read = false;
        open.desk.read([](Workspace& each) { return each.isSetUp(); })
            .then(&open.desk, [&read](const Result<bool>&) { read = true; });
        QTRY_VERIFY(read);
        *go = true;
    }

    void opensAndReadsTheDirectory()
    {
        test::TestWorkspace workspace;
        const OpenDesk open(workspace);
        QVERIFY(open.isSetUp);
        QVERIFY(open.hasDirectory);
        QVERIFY(!open.desk.directory().userName(workspace.ada).isEmpty());
        QVERIFY(open.desk.directory().defaultProcess());
    }

    void makesAFileThatIsNotThere()
    {
        const QTemporaryDir folder;
        Desk desk(systemEnvironment());
        auto opened = desk.open(folder.filePath(u"new.stagewright"_s));
        opened.waitForFinished();
        QVERIFY(opened.result().ok());
        QVERIFY(!*opened.result());
    }

    void saysWhyAFileCannotBeOpened()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.stagewright"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear customer, this is a letter and no workspace at all. Yours sincerely, Ada.");
        file.close();
        Desk desk(systemEnvironment());
        auto opened = desk.open(file.fileName());
        opened.waitForFinished();
        QVERIFY(!opened.result().ok());
        QCOMPARE(opened.result().problem().code, ProblemCode::DatabaseNotOurs);
        // Verbs answer with the same problem instead of hanging.
        auto asked = desk.write([](Workspace& each) { return each.isSetUp(); });
        asked.waitForFinished();
        QVERIFY(!asked.result().ok());
    }

    void whatCannotBeWrittenCanBeLookedAt()
    {
        test::TestWorkspace workspace;
        const DealId deal = workspace.deal(u"Fleet"_s);
        workspace.workspace.reset();
        const test::ReadOnlyFolder folder;
        const QString file = folder.filePath(u"w.stagewright"_s);
        QVERIFY(QFile::copy(workspace.file(), file));
        folder.close();
        Desk desk(workspace.environment);
        auto opened = desk.open(file);
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().ok() && *opened.result());
        QVERIFY(desk.isReadOnly());
        auto read =
            desk.read([&](Workspace& each) { return each.dealQueries().details(workspace.ada, deal); });
        QTRY_VERIFY(read.isFinished());
        QVERIFY(read.result().ok());
        auto written = desk.write([&](Workspace& each) { return each.deals().remove(workspace.ada, deal); });
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().problem(), (Problem{ProblemCode::DatabaseReadOnly, {file}}));
    }

    void onAFullDiskItCanBeLookedAt()
    {
        test::TestWorkspace workspace;
        const DealId deal = workspace.deal(u"Fleet"_s);
        workspace.workspace.reset();
        test::FaultyFiles files;
        files.arm(test::Fault::Full, 1, test::FaultyFiles::Lasting::FromThenOn);
        Desk desk(workspace.environment);
        auto opened = desk.open(workspace.file());
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().ok() && *opened.result());
        QVERIFY(desk.isReadOnly() && desk.isDiskFull());
        auto read =
            desk.read([&](Workspace& each) { return each.dealQueries().details(workspace.ada, deal); });
        QTRY_VERIFY(read.isFinished());
        QVERIFY(read.result().ok());
        auto written = desk.write([&](Workspace& each) { return each.deals().remove(workspace.ada, deal); });
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().problem(), (Problem{ProblemCode::DatabaseFull, {workspace.file()}}));
    }

    /// It cannot be looked at before it is brought up to date, and only the disk stands in the way of that.
    void onAFullDiskAnOlderFileSaysThatTheDiskIsFull()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"w.stagewright"_s);
        QVERIFY(QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-4.stagewright"), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        test::FaultyFiles files;
        files.arm(test::Fault::Full, 1, test::FaultyFiles::Lasting::FromThenOn);
        Desk desk(systemEnvironment());
        auto opened = desk.open(file);
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(files.struck());
        QCOMPARE(opened.result().problem().code, ProblemCode::DatabaseFull);
    }

    void aDamagedFileIsNotWritten()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        QSignalSpy troubled(&open.desk, &Desk::troubled);
        const Problem damage{ProblemCode::DatabaseDamaged, {workspace.file(), u"row 5"_s}};
        open.desk.stopWriting(damage);
        open.desk.stopWriting(damage);
        auto written = open.desk.write([&](Workspace& each) {
            return each.deals().create(workspace.sal, workspace.facts(u"Fleet"_s, workspace.sal));
        });
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().problem(), damage);
        auto read =
            open.desk.read([&](Workspace& each) { return each.dealQueries().count(workspace.ada, {}); });
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(read.result()->count, 0);
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(troubled.first().first().value<Problem>(), damage);
    }

    /// Whatever statement comes across it, on either thread.
    void damageThatIsReadIsTold()
    {
        test::TestWorkspace workspace;
        for (int i = 0; i < 300; ++i)
            (void)workspace.deal(u"Deal %1"_s.arg(i));
        const DealFacts facts = workspace.facts(u"One more"_s, workspace.sal);
        workspace.workspace.reset();
        QFile file(workspace.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = file.size() / 16384 * 3 * 4096; at + 4096 <= file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(200, '\xEE'));
        }
        file.close();
        Desk desk(workspace.environment);
        QSignalSpy troubled(&desk, &Desk::troubled);
        auto opened = desk.open(workspace.file());
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().ok());
        auto read = desk.read(
            [&](Workspace& each) { return each.dealQueries().count(workspace.ada, {.text = u"deal"_s}); });
        auto checked = desk.read([&](Workspace& each) { return each.check().run(); });
        QTRY_VERIFY(read.isFinished() && checked.isFinished());
        QTRY_COMPARE(troubled.size(), 1);
        auto written = desk.write([&](Workspace& each) { return each.deals().create(workspace.sal, facts); });
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().problem().code, ProblemCode::DatabaseDamaged);
    }

    void aLogThatIsDeletedIsTold()
    {
        test::TestWorkspace workspace;
        const DealFacts facts = workspace.facts(u"Fleet"_s, workspace.sal);
        workspace.workspace.reset();
        OpenDesk open(workspace);
        QSignalSpy troubled(&open.desk, &Desk::troubled);
        auto written =
            open.desk.write([&](Workspace& each) { return each.deals().create(workspace.sal, facts); });
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result().ok());
        QVERIFY(QFile::remove(workspace.file() + u"-wal"_s));
        open.desk.lookForOthers();
        QTRY_COMPARE(troubled.size(), 1);
        QCOMPARE(troubled.first().first().value<Problem>().code, ProblemCode::DatabaseLogLost);
        auto again =
            open.desk.write([&](Workspace& each) { return each.deals().create(workspace.sal, facts); });
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(again.result().problem().code, ProblemCode::DatabaseLogLost);
        // What was stored is still there, for a copy.
        auto read =
            open.desk.read([&](Workspace& each) { return each.dealQueries().count(workspace.ada, {}); });
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(read.result()->count, 1);
    }

    void contentCopiedOverTheFileIsTold()
    {
        test::TestWorkspace other;
        test::TestWorkspace workspace;
        const DealFacts facts = workspace.facts(u"Fleet"_s, workspace.sal);
        workspace.workspace.reset();
        other.workspace.reset();
        OpenDesk open(workspace);
        QSignalSpy troubled(&open.desk, &Desk::troubled);
        open.desk.lookForOthers();
        QFile from(other.file());
        QFile to(workspace.file());
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::ReadWrite | QIODevice::Truncate));
        QVERIFY(to.write(from.readAll()) > 0 && to.flush());
        open.desk.lookForOthers();
        QTRY_COMPARE(troubled.size(), 1);
        QCOMPARE(troubled.first().first().value<Problem>().code, ProblemCode::DatabaseReplaced);
        auto refused =
            open.desk.write([&](Workspace& each) { return each.deals().create(workspace.sal, facts); });
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().problem().code, ProblemCode::DatabaseReplaced);
    }

    void theLogIsPutAwayWhenNothingIsWritten()
    {
        test::TestWorkspace workspace;
        const DealFacts facts = workspace.facts(u"Fleet"_s, workspace.sal);
        workspace.workspace.reset();
        OpenDesk open(workspace);
        auto written =
            open.desk.write([&](Workspace& each) { return each.deals().create(workspace.sal, facts); });
        QTRY_VERIFY(written.isFinished());
        const QFileInfo log(workspace.file() + u"-wal"_s);
        QVERIFY(log.size() > 0);
        const auto isAway = [&log] {
            QFileInfo now(log);
            now.refresh();
            return now.size() == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAway(), 20'000);
        const QString copy = workspace.folder.filePath(u"copy"_s);
        QVERIFY(QFile::copy(workspace.file(), copy));
        const auto whole = Workspace::open(copy, Workspace::Mode::Still, workspace.environment);
        QCOMPARE((*whole)->dealQueries().count(workspace.ada, {})->count, 1);
    }

    void announcesOwnCommits()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        QSignalSpy changed(&open.desk, &Desk::changed);
        const DealFacts facts = workspace.facts(u"Solar pilot"_s, workspace.sal);
        auto created = open.desk.write(
            [actor = workspace.ada, facts](Workspace& each) { return each.deals().create(actor, facts); });
        QVERIFY(changed.wait());
        QVERIFY(created.result().ok());
        const auto changes = changed.first().first().value<Changes>();
        QVERIFY(changes.deals.contains(*created.result()));
    }

    void noticesCommitsOfOthersButNotItsOwn()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        QSignalSpy changed(&open.desk, &Desk::changed);
        QSignalSpy directory(&open.desk, &Desk::directoryChanged);
        open.desk.lookForOthers();
        QTRY_COMPARE(open.desk.pending(), 0);
        QCOMPARE(changed.count(), 0);

        const DealId deal = workspace.deal(u"From another window"_s);
        QVERIFY(!deal.isNull());
        QTRY_VERIFY((open.desk.lookForOthers(), !changed.isEmpty()));
        QVERIFY(changed.first().first().value<Changes>().manyDeals);
        QVERIFY(!directory.isEmpty() || directory.wait());

        changed.clear();
        auto created =
            open.desk.write([actor = workspace.ada, facts = workspace.facts(u"Own"_s, workspace.sal)](
                                Workspace& each) { return each.deals().create(actor, facts); });
        QVERIFY(changed.wait());
        open.isAnswered();
        open.desk.lookForOthers();
        open.isAnswered();
        QCOMPARE(changed.count(), 1);
    }

    void tellsOfTheDirectoryOnlyWhenItIsAnother()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        QSignalSpy changed(&open.desk, &Desk::changed);
        QSignalSpy directory(&open.desk, &Desk::directoryChanged);
        open.desk.lookForOthers();
        QTRY_COMPARE(open.desk.pending(), 0);
        QVERIFY(workspace->typing().keep(workspace.sal, {u"note/1"_s, {}, u"They wa"_s}).ok());
        QTRY_VERIFY((open.desk.lookForOthers(), !changed.isEmpty()));
        open.isAnswered();
        open.isAnswered();
        QCOMPARE(directory.size(), 0);
        QVERIFY(workspace->lists().addSource(workspace.ada, {{}, u"Radio"_s}).ok());
        QTRY_VERIFY((open.desk.lookForOthers(), directory.size() == 1));
    }

    void noticesCommitsOfOthersAfterAFailedWrite()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        auto failed = open.desk.write([](Workspace& each) {
            return each.session().write([&each](Changes&) {
                each.session().connection().run("INSERT INTO nowhere VALUES (1)");
                return done();
            });
        });
        failed.waitForFinished();
        QVERIFY(!failed.result().ok());
        open.desk.lookForOthers();
        open.isAnswered();
        QSignalSpy changed(&open.desk, &Desk::changed);
        QVERIFY(!workspace.deal(u"From another window"_s).isNull());
        QTRY_VERIFY((open.desk.lookForOthers(), !changed.isEmpty()));
    }

    void whatIsUncertainIsReadAnew()
    {
        test::FaultyFiles files;
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        QSignalSpy changed(&open.desk, &Desk::changed);
        files.arm(test::Fault::FlushFails, 1, test::FaultyFiles::Lasting::FromThenOn);
        auto created =
            open.desk.write([actor = workspace.ada, facts = workspace.facts(u"Uncertain"_s, workspace.sal)](
                                Workspace& each) { return each.deals().create(actor, facts); });
        created.waitForFinished();
        files.disarm();
        QCOMPARE(created.result().problem().code, ProblemCode::CommitUncertain);
        QVERIFY(!changed.isEmpty() || changed.wait());
        const auto changes = changed.first().first().value<Changes>();
        QVERIFY(changes.manyDeals && changes.processes && changes.tasks);
        auto count = open.desk.read(
            [actor = workspace.ada](Workspace& each) { return each.dealQueries().count(actor, {}); });
        count.waitForFinished();
        QCOMPARE(count.result()->count, 0);
    }

    void storesWhatWaitsWhenStopped()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        std::atomic_bool begun = false;
        std::atomic_bool go = false;
        auto running = open.desk.write([&begun, &go](Workspace& each) {
            begun = true;
            while (!go)
                QThread::msleep(1);
            return each.isSetUp();
        });
        const DealId deal = workspace.deal(u"Solar pilot"_s);
        const ActionId action = workspace.action(u"Budget known"_s);
        auto waiting = open.desk.write([actor = workspace.ada, deal, action](Workspace& each) {
            return each.deals().tick(actor, {deal, action});
        });
        QCOMPARE(open.desk.unfinishedWrites(), 2);
        std::unique_ptr<QThread> release(QThread::create([&go] {
            QThread::msleep(50);
            go = true;
        }));
        QTRY_VERIFY(begun);
        release->start();
        open.desk.stop();
        release->wait();
        QVERIFY(running.isFinished());
        QVERIFY(!running.isCanceled());
        QVERIFY(waiting.isFinished());
        QVERIFY(!waiting.isCanceled());
        QVERIFY(waiting.result().ok());
        QVERIFY(workspace.details(deal).done().contains(action));
        auto late = open.desk.read([](Workspace& each) { return each.isSetUp(); });
        QVERIFY(late.isFinished());
        QVERIFY(late.isCanceled());
        QCOMPARE(open.desk.pending(), 0);
        QTRY_COMPARE(open.desk.unfinishedWrites(), 0);
    }

    void tellsWhenWritesEndAndWhatWasRefused()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        QSignalSpy ended(&open.desk, &Desk::writeEnded);
        QSignalSpy refused(&open.desk, &Desk::writeRefused);
        bool answered = false;
        open.desk
            .write([](Workspace&) {
                return Result<bool>(Problem{ProblemCode::DatabaseLocked, {u"x"_s}});
            })
            .then(this, [&answered](const Result<bool>&) { answered = true; });
        open.desk.read([](Workspace&) {
            return Result<bool>(Problem{ProblemCode::DatabaseLocked, {u"x"_s}});
        });
        QVERIFY(ended.wait());
        QVERIFY(answered);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Problem>().code, ProblemCode::DatabaseLocked);
        QCOMPARE(open.desk.unfinishedWrites(), 0);
        // Looking for others stores nothing.
        ended.clear();
        open.desk.lookForOthers();
        QTRY_COMPARE(open.desk.pending(), 0);
        QCOMPARE(ended.size(), 0);
    }

    void nobodyFollowsWhoeverWasDeactivated()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        open.desk.setActor(workspace.sal);
        open.desk.lookForOthers();
        QTRY_COMPARE(open.desk.pending(), 0);
        User sal;
        for (const User& user : open.desk.directory().people.users) {
            if (user.id == workspace.sal)
                sal = user;
        }
        sal.active = false;
        QVERIFY(workspace.change(workspace.ada, sal).ok());
        open.desk.lookForOthers();
        QTRY_VERIFY(open.desk.actor().isNull());
        QCOMPARE(open.desk.actorName(), u"Sal"_s);
        // Nor does the next reading choose somebody.
        open.desk.reloadDirectory();
        open.isAnswered();
        QTRY_COMPARE(open.desk.pending(), 0);
        QVERIFY(open.desk.actor().isNull());
    }

    void forgetsAContinuationWhoseOwnerIsGone()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        int continued = 0;
        auto owner = std::make_unique<QObject>();
        open.desk.read([](Workspace& each) { return each.isSetUp(); })
            .then(owner.get(), [&continued](const Result<bool>&) { ++continued; });
        owner.reset();
        open.desk.read([](Workspace& each) { return each.isSetUp(); })
            .then(this, [&continued](const Result<bool>&) { continued += 10; });
        QTRY_COMPARE(continued, 10);
    }

    void anAdministratorActsWhenNobodyElseMay()
    {
        test::TestWorkspace workspace;
        Desk desk(workspace.environment);
        desk.open(workspace.file()).waitForFinished();
        QSignalSpy acted(&desk, &Desk::actorChanged);
        desk.reloadDirectory();
        QVERIFY(acted.wait());
        QCOMPARE(desk.actor(), workspace.ada);
    }

    void boardFollowsTheDeals()
    {
        test::TestWorkspace workspace;
        OpenDesk open(workspace);
        BoardModel board(open.desk);
        QSignalSpy loaded(&board, &BoardModel::loaded);
        const QSignalSpy columns(&board, &BoardModel::columnsChanged);
        board.show(workspace.process().id, {});
        QVERIFY(loaded.wait());
        QCOMPARE(board.columns().size(), workspace.process().stages.size() + 1);
        QCOMPARE(board.total().count, 0);

        loaded.clear();
        auto created = open.desk.write(
            [actor = workspace.ada, facts = workspace.facts(u"ERP roll-out"_s, workspace.sal, 120)](
                Workspace& each) { return each.deals().create(actor, facts); });
        QVERIFY(loaded.wait());
        QCOMPARE(board.total().count, 1);
        QCOMPARE(board.total().valueMinor, 12'000);
        QCOMPARE(board.columns().first().cards->rowCount(), 1);

        loaded.clear();
        const ActionId action = workspace.process().stages.first().actions.first().id;
        open.desk.write([actor = workspace.ada, deal = *created.result(), action](Workspace& each) {
            return each.deals().tick(actor, {deal, action});
        });
        QVERIFY(loaded.wait());
        QCOMPARE(board.columns().first().cards->rowCount(), 0);
        QCOMPARE(board.columns().at(1).cards->rowCount(), 1);
        QCOMPARE(columns.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
