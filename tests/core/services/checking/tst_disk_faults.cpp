// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "core/storage/engine/statement.h"
#include "tests/support/faulty_files.h"
#include "tests/support/random_deals.h"
#include "tests/support/verbs.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

using Lasting = FaultyFiles::Lasting;

/// The same ones in every run, and none that the fixture has.
class IdsFromAMillion : public IdSource
{
public:
    [[nodiscard]] qint64 next() override { return ++last_; }

private:
    qint64 last_ = 1'000'000;
};

struct Disk
{
    const char* name;
    Fault fault;
    Lasting lasting;
};

constexpr Disk disks[] = {
    {"error", Fault::Error, Lasting::Once},
    {"errors from then on", Fault::Error, Lasting::FromThenOn},
    {"full", Fault::Full, Lasting::FromThenOn},
    {"short write", Fault::ShortWrite, Lasting::Once},
    {"flush fails", Fault::FlushFails, Lasting::Once},
    {"flush fails from then on", Fault::FlushFails, Lasting::FromThenOn},
    {"read error", Fault::ReadError, Lasting::Once},
    {"killed", Fault::Kill, Lasting::Once},
};

/// Which calls are made to fail: each of them where STAGEWRIGHT_DISK_FAULTS is set, else one on the way and
/// the last, where the commit ends.
QList<int> callsToFail(int all)
{
    QList<int> calls;
    if (qEnvironmentVariableIsSet("STAGEWRIGHT_DISK_FAULTS")) {
        for (int call = 1; call <= all; ++call)
            calls.append(call);
    } else {
        for (const int call : {(all + 1) / 2, all}) {
            if (call > 0 && !calls.contains(call))
                calls.append(call);
        }
    }
    return calls;
}

} // namespace

/// Every verb on a disk that fails at any of its calls: its effect is wholly there if, and only if, it was
/// reported as done, and the file is sound.
class DiskFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TestWorkspace w;
        known_.ada = w.ada;
        known_.sal = w.sal;
        known_.tom = w.tom;
        known_.process = w.process().id;
        known_.second = expect(w->processes().create(w.ada, renamed(plainProcess(), u"Second"_s)));
        known_.unused = expect(w->processes().create(w.ada, renamed(plainProcess(), u"Unused"_s)));
        known_.removed = expect(w->processRemoval().remove(
            w.ada, expect(w->processes().create(w.ada, renamed(plainProcess(), u"Gone"_s)))));
        known_.deal = w.deal(u"Deal one"_s);
        known_.ticked = w.deal(u"Deal two"_s);
        known_.lost = w.deal(u"Deal three"_s);
        known_.action = w.action(u"Budget known"_s);
        known_.done = w.action(u"Contract signed"_s);
        QVERIFY(w->deals().tick(w.sal, {known_.ticked, known_.done, {}, {}}).ok());
        known_.reason = reasonOf(*w);
        QVERIFY(w->deals().close(w.sal, known_.lost, DealStatus::Lost, known_.reason, {}).ok());
        const DealId unticked = w.deal(u"Deal four"_s);
        QVERIFY(w->deals().tick(w.sal, {unticked, known_.done, {}, {}}).ok());
        QVERIFY(w->deals().untick(w.sal, unticked, known_.done).ok());
        known_.untick = w->undo().recorded();
        const DealId removed = w.deal(u"Deal five"_s);
        QVERIFY(w->deals().tick(w.sal,
                                {removed, known_.action, u"noted"_s, {{u"f"_s, QByteArray(20'000, 'f')}}}));
        QVERIFY(w->deals().remove(w.ada, removed).ok());
        known_.removedDeal = w->undo().recorded();
        makeTasks(w);
        makePeopleAndLists(w);
        known_.typed = {u"note/1"_s, known_.deal, u"They want"_s};
        QVERIFY(w->typing().keep(w.sal, known_.typed).ok());
        known_.body = w.process();
        known_.draftAt = expect(w->processDrafts().save(w.ada, w.process(), 1, {}));
        known_.facts = w.facts(u"A new one"_s, w.sal);
        clock_ = w.clock;
        w.workspace.reset();
        start_ = folder_.filePath(u"start.stagewright"_s);
        QVERIFY(QFile::copy(w.file(), start_));
        QVERIFY2(!QFile::exists(w.file() + u"-wal"_s), "the start is one file");
        before_ = digest(start_);
    }

    void everyVerbIsWholeOrNothing_data()
    {
        QTest::addColumn<Verb>("verb");
        for (const Verb& verb : allVerbs())
            QTest::addRow("%s", verb.name) << verb;
    }

    void everyVerbIsWholeOrNothing()
    {
        QFETCH(Verb, verb);
        const QByteArray after = afterOnASoundDisk(verb);
        QVERIFY2(!after.isEmpty() && after != before_, "the verb does nothing on a sound disk");
        for (const Disk& disk : disks) {
            for (const int call : callsToFail(callsOf(verb, disk.fault))) {
                if (disk.fault == Fault::Kill)
                    killedAt(verb, call, after);
                else
                    failedAt(verb, disk, call, after);
                if (QTest::currentTestFailed()) {
                    qWarning("%s, call %d", disk.name, call);
                    return;
                }
            }
        }
    }

    void everyReaderTellsTheTruthOrThatItCannot_data()
    {
        QTest::addColumn<Reader>("reader");
        for (const Reader& reader : readers())
            QTest::addRow("%s", reader.name) << reader;
    }

    void everyReaderTellsTheTruthOrThatItCannot()
    {
        QFETCH(Reader, reader);
        QString expected;
        for (int call = 1;; ++call) {
            const auto workspace = opened(start_);
            files_.arm(Fault::ReadError, call);
            const auto answer = reader.run(*workspace, known_);
            files_.disarm();
            if (expected.isEmpty())
                expected = expect(reader.run(*opened(start_), known_));
            if (answer)
                QCOMPARE(*answer, expected);
            QCOMPARE(expect(reader.run(*workspace, known_)), expected);
            if (!files_.struck())
                break;
        }
    }

private:
    /// One that Ada was reminded of, and one that is still to be told.
    void makeTasks(TestWorkspace& w)
    {
        Task task;
        task.title = u"Told already"_s;
        task.due = w.environment.today().addDays(1);
        task.responsible = w.ada;
        task.remindOn = w.environment.today();
        (void)expect(w->tasks().add(w.ada, task));
        QCOMPARE(expect(w->tasks().remind()), 1);
        known_.notification = expect(w->notifications().inbox(w.ada, 1)).first().id;
        task.title = u"Remember"_s;
        task.responsible = w.sal;
        known_.task = expect(w->tasks().byId(w.sal, expect(w->tasks().add(w.sal, task))));
        (void)expect(w->tasks().remove(w.sal, expect(w->tasks().add(w.sal, task))));
        known_.removedTask = w->undo().recorded();
    }

    void makePeopleAndLists(TestWorkspace& w)
    {
        known_.emptyTeam = expect(w->people().addTeam(w.ada, {{}, u"Empty"_s, {}, {}}));
        known_.team = {{}, u"Far"_s, {}, {}};
        known_.team.id = expect(w->people().addTeam(w.ada, known_.team));
        known_.user = {{}, u"Nora"_s, u"nora@example.com"_s, Role::Salesperson, {}, true};
        known_.user.id = expect(w->people().addUser(w.ada, known_.user));
        known_.source = expect(w->lists().directory()).sources.first();
        known_.product = {{}, u"Scanner"_s, false};
        known_.product.id = expect(w->lists().addProduct(w.ada, known_.product));
        DealFacts facts = w.facts(u"Deal with a product"_s, w.sal);
        facts.product = known_.product.id;
        (void)expect(w->deals().create(w.sal, facts));
        const ProductId gone = expect(w->lists().addProduct(w.ada, {{}, u"Gone"_s, false}));
        known_.removedEntry = expect(w->lists().remove(w.ada, gone, std::nullopt));
    }

    [[nodiscard]] static ReasonId reasonOf(Workspace& workspace)
    {
        const Directory directory = expect(workspace.lists().directory());
        for (const ClosingReason& reason : directory.reasons) {
            if (reason.status == DealStatus::Lost)
                return reason.id;
        }
        return {};
    }

    [[nodiscard]] std::unique_ptr<Workspace> opened(const QString& file) const
    {
        return expect(Workspace::open(file, Workspace::Mode::ReadWrite,
                                      {clock_, std::make_shared<IdsFromAMillion>(), QTimeZone::utc()}));
    }

    [[nodiscard]] QString freshFile()
    {
        const QString file = folder_.filePath(u"run-%1.stagewright"_s.arg(++runs_));
        if (!QFile::copy(start_, file))
            qFatal("no file for a run");
        return file;
    }

    void forget(const QString& file) const
    {
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1StringView(ending));
    }

    /// Of every row there is; the words of the search index apart, which `check` compares.
    [[nodiscard]] static QByteArray digest(const QString& file)
    {
        const auto connection = expect(Connection::open(file, Connection::Mode::Read));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QStringList tables;
        Statement names(
            *connection,
            "SELECT name FROM sqlite_schema WHERE type = 'table' "
            "AND name NOT LIKE '%\\_search%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (names.step())
            tables.append(names.text(0));
        for (const QString& table : std::as_const(tables)) {
            QStringList columns;
            Statement about(*connection, "SELECT 'quote(' || name || ')' FROM pragma_table_info(?)");
            about.bind(table);
            while (about.step())
                columns.append(about.text(0));
            Statement rows(
                *connection,
                u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.join(u" || '|' || "_s), table).toUtf8());
            hash.addData(table.toUtf8());
            while (rows.step())
                hash.addData(rows.bytes(0));
        }
        return connection->failed() ? QByteArray() : hash.result();
    }

    /// The state the file is in, opened anew; empty when `check` finds fault with it.
    [[nodiscard]] QByteArray stateOf(const QString& file) const
    {
        const auto workspace =
            Workspace::open(file, Workspace::Mode::ReadWrite,
                            {clock_, std::make_shared<IdsFromAMillion>(), QTimeZone::utc()});
        if (!workspace) {
            qWarning("cannot be opened: problem %d %s", static_cast<int>(workspace.problem().code),
                     qPrintable(workspace.problem().values.join(u", ")));
            return {};
        }
        const auto report = (*workspace)->check().run();
        if (!report || report->differenceCount > 0) {
            qWarning("check finds fault");
            return {};
        }
        return digest(file);
    }

    [[nodiscard]] QByteArray afterOnASoundDisk(const Verb& verb)
    {
        const QString file = freshFile();
        const Outcome outcome = verb.run(*opened(file), known_);
        if (!outcome)
            qWarning("problem %d %s", static_cast<int>(outcome.problem().code),
                     qPrintable(outcome.problem().values.join(u", ")));
        const QByteArray state = outcome ? stateOf(file) : QByteArray();
        forget(file);
        return state;
    }

    [[nodiscard]] int callsOf(const Verb& verb, Fault fault)
    {
        const QString file = freshFile();
        {
            const auto workspace = opened(file);
            // A kill is counted as an error is, and must not happen here.
            files_.arm(fault == Fault::Kill ? Fault::Error : fault, std::numeric_limits<int>::max());
            (void)verb.run(*workspace, known_);
            files_.disarm();
        }
        forget(file);
        return files_.calls();
    }

    void compare(const Outcome& outcome, const QByteArray& state, const QByteArray& after) const
    {
        QVERIFY(!state.isEmpty());
        if (outcome)
            QVERIFY2(state == after, "reported as done, and not there");
        else if (outcome.problem().code == ProblemCode::CommitUncertain)
            QVERIFY2(state == after || state == before_, "half of it is there");
        else
            QVERIFY2(state == before_, "refused, and there");
    }

    void failedAt(const Verb& verb, const Disk& disk, int call, const QByteArray& after)
    {
        const QString file = freshFile();
        const QString left = folder_.filePath(u"left.stagewright"_s);
        auto workspace = opened(file);
        files_.arm(disk.fault, call, disk.lasting);
        const Outcome outcome = verb.run(*workspace, known_);
        QVERIFY(files_.struck());
        if (disk.lasting == Lasting::Once)
            files_.disarm();
        // What a kill right after the answer would leave.
        QVERIFY(QFile::copy(file, left));
        QVERIFY(!QFile::exists(file + u"-wal"_s) || QFile::copy(file + u"-wal"_s, left + u"-wal"_s));
        workspace.reset();
        files_.disarm();
        compare(outcome, stateOf(left), after);
        compare(outcome, stateOf(file), after);
        forget(left);
        forget(file);
    }

    void killedAt(const Verb& verb, int call, const QByteArray& after)
    {
        const QString file = freshFile();
        const pid_t child = fork();
        if (child == 0) {
            const auto workspace = opened(file);
            files_.arm(Fault::Kill, call);
            _exit(verb.run(*workspace, known_) ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), FaultyFiles::killedExit);
        const QByteArray state = stateOf(file);
        QVERIFY(!state.isEmpty());
        QVERIFY2(state == after || state == before_, "half of it is there");
        forget(file);
    }

    FaultyFiles files_;
    QTemporaryDir folder_;
    std::shared_ptr<StandingClock> clock_;
    Known known_;
    QString start_;
    QByteArray before_;
    int runs_ = 0;
};

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_disk_faults.moc"
