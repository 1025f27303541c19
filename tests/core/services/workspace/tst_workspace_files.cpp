// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "core/storage/engine/connection.h"
#include "core/storage/schema/schema_manager.h"
#include "tests/support/random_deals.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

constexpr int opens = 200;

/// The problem's number, or `opens`; what a child process answers with.
int tryToOpen(const QString& file, const Environment& environment, Workspace::Mode mode)
{
    const auto opened = Workspace::open(file, mode, environment);
    return opened ? opens : static_cast<int>(opened.problem().code);
}

/// What `work` answers in a process of its own, whose limits and rights are nobody else's.
template<class Work>
int inAnotherProcess(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// From here on files of this process end at so many bytes, as they do on a full disk.
void limitFiles(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// Root may write everything; nobody may not.
void becomeNobody()
{
    if (geteuid() == 0 && setuid(65534) != 0)
        _exit(199);
}

bool isFull(int code)
{
    return code == static_cast<int>(ProblemCode::DatabaseFull) ||
           code == static_cast<int>(ProblemCode::DatabaseUnwritable);
}

} // namespace

/// Files of older programs, and what the system refuses: nothing is ever half stored.
class WorkspaceFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { w_ = std::make_unique<TestWorkspace>(); }

    void aReleasedSchemaOpens_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= schemaVersion; ++version)
            QTest::addRow("schema %d", version) << version;
    }

    void aDraftOfAnOlderSchemaStays()
    {
        const QString file = w_->folder.filePath(u"old.stagewright"_s);
        QVERIFY(QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-3.stagewright"), file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        {
            const auto connection = expect(Connection::open(file, Connection::Mode::ReadWrite));
            connection->run(
                "INSERT INTO process_draft (process_id, user_id, based_on, changed_at, body) "
                "SELECT process_id, (SELECT id FROM workspace_user WHERE email = 'ada@example.com'), "
                "version, 5, body FROM process_version WHERE version = 1");
            QVERIFY(!connection->failed());
        }
        w_->workspace = expect(Workspace::open(file, Workspace::Mode::ReadWrite, systemEnvironment()));
        const UserId ada = adaOfTheFile();
        const ProcessId process = expect((*w_)->processes().all(ada)).first().process.id;
        const auto draft = expect((*w_)->processDrafts().of(ada, process));
        QVERIFY(draft);
        QCOMPARE(draft->basedOn, 1);
        QCOMPARE(draft->changedAt.ms, 5);
        QCOMPARE(draft->comment, QString());
    }

    void namesOfAnOlderSchemaAreFoldedAnew()
    {
        const QString file = w_->folder.filePath(u"old.stagewright"_s);
        QVERIFY(QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-4.stagewright"), file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        {
            // As that program folded: ø and ß stay what they are; and a name with a byte order mark.
            const auto connection = expect(Connection::open(file, Connection::Mode::ReadWrite));
            connection->run(
                "UPDATE company SET name = 'Ørsted', folded_name = 'ørsted' WHERE name = 'Acme';"
                "UPDATE deal SET name = char(65279) || 'Groß', folded_name = char(65279) || 'groß' "
                "WHERE name = 'Won long ago';"
                "INSERT INTO deal_search (deal_search, rowid, text) "
                "SELECT 'delete', deal_id, text FROM deal_text;"
                "UPDATE deal_text SET text = replace(replace(text, 'acme', 'ørsted'), "
                "'won long ago', char(65279) || 'groß');"
                "INSERT INTO deal_search (rowid, text) SELECT deal_id, text FROM deal_text");
            QVERIFY(!connection->failed());
        }
        w_->workspace = expect(Workspace::open(file, Workspace::Mode::ReadWrite, systemEnvironment()));
        const UserId ada = adaOfTheFile();
        QVERIFY(w_->isClean());
        DealQueries& queries = (*w_)->dealQueries();
        QCOMPARE(expect(queries.search(ada, u"orsted"_s, 5)).size(), 2);
        QCOMPARE(expect(queries.search(ada, u"gross"_s, 5)).size(), 1);
        QCOMPARE(expect(queries.search(ada, u"ør"_s, 5)).size(), 2);
        QCOMPARE(expect(queries.companies(ada, u"ØR"_s, 5)).size(), 1);
    }

    /// Schema 10 keeps sums by participant; before, those deals were added up one by one.
    void sumsByParticipantAreMade()
    {
        const QString file = w_->folder.filePath(u"old.stagewright"_s);
        QVERIFY(QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-9.stagewright"), file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        {
            const auto connection = expect(Connection::open(file, Connection::Mode::ReadWrite));
            connection->run("INSERT INTO participant SELECT d.id, u.id FROM deal d JOIN workspace_user u "
                            "ON u.id <> d.owner_id");
            QVERIFY(!connection->failed());
        }
        w_->workspace = expect(Workspace::open(file, Workspace::Mode::ReadWrite, systemEnvironment()));
        QVERIFY(w_->isClean());
        const UserId ada = adaOfTheFile();
        UserId sal;
        for (const User& user : expect((*w_)->people().organisation(ada)).users)
            sal = user.email == u"sal@example.com" ? user.id : sal;
        const qint64 all = expect((*w_)->statistics().openDeals(ada, GroupBy::Owner, {})).total.count;
        QVERIFY(all > 0);
        QCOMPARE(expect((*w_)->statistics().openDeals(sal, GroupBy::Owner, {})).total.count, all);
    }

    /// Its sums do not fit into a number; the file still opens, and a check says what is wrong.
    void aDamagedWeightDoesNotKeepItClosed()
    {
        const QString file = w_->folder.filePath(u"old.stagewright"_s);
        QVERIFY(QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-9.stagewright"), file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        {
            const auto connection = expect(Connection::open(file, Connection::Mode::ReadWrite));
            connection->run("INSERT INTO participant SELECT d.id, u.id FROM deal d JOIN workspace_user u "
                            "ON u.id <> d.owner_id; "
                            "UPDATE deal SET done_weight = 72057594037927937, value = 999999999999 "
                            "WHERE name = 'Solar pilot'");
            QVERIFY(!connection->failed());
        }
        w_->workspace = expect(Workspace::open(file, Workspace::Mode::ReadWrite, systemEnvironment()));
        QVERIFY(expect((*w_)->check().run()).differenceCount > 0);
    }

    void aReleasedSchemaOpens()
    {
        QFETCH(int, version);
        const QString file = w_->folder.filePath(u"old.stagewright"_s);
        const QString golden = QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-%1.stagewright");
        QVERIFY2(QFile::copy(golden.arg(version), file), "every released schema has its file");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        w_->workspace = expect(Workspace::open(file, Workspace::Mode::ReadWrite, systemEnvironment()));
        QCOMPARE((*w_)->outcome(), version == schemaVersion ? Opened::Current : Opened::Migrated);
        QVERIFY(w_->isClean());

        const UserId ada = adaOfTheFile();
        DealQueries& queries = (*w_)->dealQueries();
        QCOMPARE(expect(queries.count(ada, {})).count, 4);
        const DealRow solar = expect(queries.search(ada, u"solar pilot"_s, 5)).value(0);
        QCOMPARE(solar.companyName, u"Łódź Solar"_s);
        QCOMPARE(solar.valueMinor, 100'050);
        const DealDetails details = expect(queries.details(ada, solar.id));
        QCOMPARE(details.processVersion, 2);
        QCOMPARE(details.ticks.size(), 1);
        QCOMPARE(details.files.size(), 1);
        QCOMPARE(expect((*w_)->deals().fileBytes(ada, details.files.first().id)),
                 QByteArray("offer\0of bytes\xff", 15));
        const DealRow won = expect(queries.search(ada, u"🚚"_s, 5)).value(0);
        QCOMPARE(won.status, DealStatus::Won);
        QCOMPARE(expect(queries.details(ada, won.id)).processVersion, 1);
        // It is not only read: work goes on in it.
        const ActionId action = details.process.stages.last().actions.first().id;
        QVERIFY((*w_)->deals().tick(ada, {solar.id, action, u"On we go"_s, {{u"f"_s, "x"}}}).ok());
        QVERIFY(w_->isClean());
    }

    void aReadOnlyFileIsRefusedUntouched()
    {
        w_->workspace.reset();
        QFile::setPermissions(w_->file(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        letOthersIn(false);
        QCOMPARE(inAnotherProcess([this] {
                     becomeNobody();
                     return tryToOpen(w_->file(), w_->environment, Workspace::Mode::ReadWrite);
                 }),
                 static_cast<int>(ProblemCode::DatabaseReadOnly));
        QCOMPARE(QDir(w_->folder.path()).entryList(QDir::Files).size(), 1);
    }

    /// There a log cannot be made beside the file.
    void aReadOnlyFolderIsRefused()
    {
        w_->workspace.reset();
        QVERIFY(chmod(qPrintable(w_->file()), 0666) == 0);
        letOthersIn(false);
        if (geteuid() != 0)
            chmod(qPrintable(w_->folder.path()), 0555);
        const int code = inAnotherProcess([this] {
            becomeNobody();
            return tryToOpen(w_->file(), w_->environment, Workspace::Mode::ReadWrite);
        });
        chmod(qPrintable(w_->folder.path()), 0755);
        QVERIFY2(code == static_cast<int>(ProblemCode::DatabaseUnwritable) ||
                     code == static_cast<int>(ProblemCode::DatabaseReadOnly),
                 qPrintable(QString::number(code)));
        w_->workspace = w_->second();
        QVERIFY(w_->isClean());
    }

    void aFileNobodyMayReadIsRefused()
    {
        w_->workspace.reset();
        QVERIFY(chmod(qPrintable(w_->file()), 0) == 0);
        letOthersIn(true);
        QCOMPARE(inAnotherProcess([this] {
                     becomeNobody();
                     return tryToOpen(w_->file(), w_->environment, Workspace::Mode::ReadWrite);
                 }),
                 static_cast<int>(ProblemCode::DatabaseUnwritable));
    }

    /// A program that keeps the file to itself: told after the usual wait, and open as soon as it is gone.
    void aFileLockedWhileOpening()
    {
        w_->workspace.reset();
        {
            const auto other = *Connection::open(w_->file(), Connection::Mode::ReadWrite);
            other->run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE theirs (x)");
            QVERIFY(!other->failed());
            QCOMPARE(tryToOpen(w_->file(), w_->environment, Workspace::Mode::ReadWrite),
                     static_cast<int>(ProblemCode::DatabaseLocked));
        }
        QCOMPARE(tryToOpen(w_->file(), w_->environment, Workspace::Mode::ReadWrite), opens);
    }

    void aDiskThatFillsUpWhileWorking()
    {
        const DealFacts facts = w_->facts(u"One of many"_s, w_->sal);
        w_->workspace.reset();
        const int code = inAnotherProcess([&] {
            const auto workspace =
                expect(Workspace::open(w_->file(), Workspace::Mode::ReadWrite, w_->environment));
            limitFiles(QFile(w_->file() + u"-wal"_s).size() + 300'000);
            for (int i = 0; i < 1000; ++i) {
                const auto made = workspace->deals().create(w_->sal, facts);
                if (!made)
                    return static_cast<int>(made.problem().code);
            }
            return opens;
        });
        QVERIFY2(isFull(code), qPrintable(QString::number(code)));
        w_->workspace = w_->second();
        const qint64 kept = expect((*w_)->dealQueries().count(w_->ada, {})).count;
        QVERIFY2(kept > 0 && kept < 1000, qPrintable(QString::number(kept)));
        QVERIFY(w_->isClean());
    }

    void whatIsMadeIsItsOwnersAlone()
    {
        const QString old = w_->folder.filePath(u"old.stagewright"_s);
        QVERIFY(QFile::copy(QStringLiteral(STAGEWRIGHT_SOURCE_DIR "/tests/data/schema-1.stagewright"), old));
        QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
        const QString file = w_->folder.filePath(u"new.stagewright"_s);
        const mode_t before = umask(0);
        {
            const auto made = expect(Workspace::open(file, Workspace::Mode::Create, w_->environment));
            const auto migrated = expect(Workspace::open(old, Workspace::Mode::ReadWrite, w_->environment));
            auto all =
                QDir(w_->folder.path()).entryInfoList({u"new*"_s, u"old*"_s}, QDir::Files | QDir::Hidden);
            all += QDir(old + u"-backups"_s).entryInfoList(QDir::Files | QDir::Hidden);
            QVERIFY2(all.size() >= 7, "files, logs and the copy made before migrating");
            for (const QFileInfo& each : all) {
                struct stat about = {};
                QVERIFY(stat(qPrintable(each.filePath()), &about) == 0);
                QVERIFY2((about.st_mode & 0777) == 0600, qPrintable(each.fileName()));
            }
        }
        umask(before);
    }

    void aDiskTooFullForANewWorkspace()
    {
        const QString file = w_->folder.filePath(u"new.stagewright"_s);
        const int code = inAnotherProcess([&] {
            limitFiles(50'000);
            return tryToOpen(file, w_->environment, Workspace::Mode::Create);
        });
        QVERIFY2(isFull(code), qPrintable(QString::number(code)));
        QCOMPARE(QDir(w_->folder.path()).entryList({u"new*"_s}, QDir::Files), QStringList());
        QCOMPARE(tryToOpen(file, w_->environment, Workspace::Mode::Create), opens);
    }

private:
    /// An old file has ids of its own.
    [[nodiscard]] UserId adaOfTheFile() const
    {
        for (const User& each : expect((*w_)->people().organisation()).users) {
            if (each.email == u"ada@example.com")
                return each.id;
        }
        return {};
    }
    /// The folder is its owner's alone; others may come in, and write when they are let.
    void letOthersIn(bool writing) { chmod(qPrintable(w_->folder.path()), writing ? 0777 : 0755); }

    std::unique_ptr<TestWorkspace> w_;
};

QTEST_GUILESS_MAIN(WorkspaceFilesTest)
#include "tst_workspace_files.moc"
