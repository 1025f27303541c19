// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "core/storage/engine/connection.h"
#include "core/storage/schema/schema_manager.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using stagewright::test::TestWorkspace;

namespace {

ProblemCode openingProblem(const QString& file, const Environment& environment,
                           Workspace::Mode mode = Workspace::Mode::ReadWrite)
{
    const auto opened = Workspace::open(file, mode, environment);
    return opened ? ProblemCode::UsageError : opened.problem().code;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every named outcome of opening a file, and what a failing file leaves behind.
class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdThenCurrent()
    {
        TestWorkspace w;
        QCOMPARE(w->outcome(), Opened::Created);
        QCOMPARE(w.second()->outcome(), Opened::Current);
        QVERIFY(*w->isSetUp());
        QCOMPARE(openingProblem(w.file(), w.environment, Workspace::Mode::Create),
                 ProblemCode::DatabaseExists);
        QCOMPARE(openingProblem(w.file() + u"x"_s, w.environment), ProblemCode::DatabaseNotFound);
    }

    void otherFilesAreLeftAsTheyAre()
    {
        TestWorkspace w;
        const QString text = w.folder.filePath(u"notes.txt"_s);
        write(text, "Not a database at all, but long enough to look like something.");
        QCOMPARE(openingProblem(text, w.environment), ProblemCode::DatabaseNotOurs);
        const QString empty = w.folder.filePath(u"empty"_s);
        write(empty, {});
        QCOMPARE(openingProblem(empty, w.environment), ProblemCode::DatabaseNotOurs);
        QCOMPARE(read(empty), QByteArray());
        QCOMPARE(openingProblem(w.folder.path(), w.environment), ProblemCode::DatabaseNotOurs);

        const QString foreign = w.folder.filePath(u"foreign.db"_s);
        {
            const auto made = Connection::open(foreign, Connection::Mode::Create);
            QVERIFY(made.ok());
            (*made)->run("CREATE TABLE theirs (x)");
        }
        QCOMPARE(openingProblem(foreign, w.environment), ProblemCode::DatabaseNotOurs);
    }

    void aNewerFileIsRefusedUntouched()
    {
        TestWorkspace w;
        w->session().connection().run("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
        w.workspace.reset();
        const QByteArray before = read(w.file());
        const auto opened = Workspace::open(w.file(), Workspace::Mode::ReadWrite, w.environment);
        QCOMPARE(opened.problem().code, ProblemCode::DatabaseTooNew);
        QCOMPARE(opened.problem().values[1], u"99"_s);
        QCOMPARE(read(w.file()), before);
    }

    void aDamagedFileIsSaidToBeSo()
    {
        TestWorkspace w;
        for (int i = 0; i < 200; ++i)
            (void)w.deal(u"Deal %1"_s.arg(i));
        w->session().connection().run("PRAGMA wal_checkpoint(TRUNCATE)");
        w.workspace.reset();
        QByteArray bytes = read(w.file());
        // The header stays; every page after the first is overwritten.
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(0xa5);
        write(w.file(), bytes);
        const auto opened = Workspace::open(w.file(), Workspace::Mode::ReadWrite, w.environment);
        const Problem problem = opened ? (*opened)->lists().directory().problem() : opened.problem();
        QCOMPARE(problem.code, ProblemCode::DatabaseDamaged);
    }

    void aReadingConnectionNeverWrites()
    {
        TestWorkspace w;
        const auto reader = w.second(Workspace::Mode::Read);
        QCOMPARE(reader->deals().create(w.sal, w.facts(u"A"_s, w.sal)).problem().code,
                 ProblemCode::DatabaseReadOnly);
    }

    void aLockedFileIsSaidToBeSoAndNothingIsStored()
    {
        TestWorkspace w;
        const auto other = w.second();
        other->session().connection().run("BEGIN IMMEDIATE");
        w->session().connection().run("PRAGMA busy_timeout = 50");
        QCOMPARE(w->deals().create(w.sal, w.facts(u"A"_s, w.sal)).problem().code,
                 ProblemCode::DatabaseLocked);
        other->session().connection().run("ROLLBACK");
        QVERIFY(w->deals().create(w.sal, w.facts(u"A"_s, w.sal)).ok());
        QCOMPARE(w->dealQueries().count(w.ada, {})->count, 1);
    }

    void aFullDiskKeepsWhatWasThere()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Kept"_s);
        Connection& connection = w->session().connection();
        const qint64 pages = connection.number("PRAGMA page_count");
        connection.run("PRAGMA max_page_count = " + QByteArray::number(pages + 4));
        const DealDetails before = w.details(deal);
        const QByteArray bytes(1024 * 1024, 'x');
        QCOMPARE(w->deals().addNote(w.sal, deal, u"n"_s, {{u"big.bin"_s, bytes}}).problem().code,
                 ProblemCode::DatabaseFull);
        QCOMPARE(w.details(deal), before);
        connection.run("PRAGMA max_page_count = 1000000");
        QVERIFY(w->deals().addNote(w.sal, deal, u"n"_s, {{u"big.bin"_s, bytes}}).ok());
        QVERIFY(w.isClean());
    }

    void everyConnectionChecksForeignKeys()
    {
        TestWorkspace w;
        for (const auto mode : {Workspace::Mode::ReadWrite, Workspace::Mode::Read}) {
            const auto other = w.second(mode);
            QCOMPARE(other->session().connection().number("PRAGMA foreign_keys"), 1);
        }
    }

    void settingUpRefusesWhatIsWrongAndStoresNothing()
    {
        QTemporaryDir folder;
        const TestWorkspace w;
        const auto made =
            Workspace::open(folder.filePath(u"new.stagewright"_s), Workspace::Mode::Create, w.environment);
        QVERIFY(made.ok());
        NewWorkspace wanted{u"Firm"_s, u"Ada"_s, u"no mail"_s, Currency::pln(), test::plainProcess(), {},
                            {},        {}};
        QCOMPARE((*made)->setUp(wanted).problem().code, ProblemCode::EmailUnreadable);
        QVERIFY(!*(*made)->isSetUp());
        wanted.adminEmail = u"ada@example.com"_s;
        QVERIFY((*made)->setUp(wanted).ok());
        QVERIFY(!(*made)->setUp(wanted).ok());
    }

    void anInterruptEndsALongRead()
    {
        TestWorkspace w;
        w->session().connection().interrupt();
        // An interrupt with nothing running ends nothing.
        QVERIFY(w->lists().directory().ok());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace.moc"
