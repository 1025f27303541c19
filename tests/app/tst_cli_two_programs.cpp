// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one workspace: what the one stores is there for the other, whoever comes and goes.
#include "core/services/workspace.h"
#include "tests/app/cli_fixture.h"

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestCliTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherProgramTakesNothingAway();
    void readingTheFileTakesNothingAway();

private:
    std::unique_ptr<test::Cli> cli_;
};

void TestCliTwoPrograms::init()
{
    cli_ = std::make_unique<test::Cli>();
    CLI_DOES(cli_->on(
        {u"init"_s, u"--company"_s, u"Acme"_s, u"--admin"_s, u"Ada"_s, u"--email"_s, u"ada@example.com"_s}));
}

void TestCliTwoPrograms::anotherProgramTakesNothingAway()
{
    // As the window has it: one connection that writes, one that reads, and others that come and go.
    auto writer = Workspace::open(cli_->database, Workspace::Mode::ReadWrite, systemEnvironment());
    QVERIFY(writer.ok());
    const auto processes = (*writer)->processes().all();
    QVERIFY(processes.ok());
    const auto people = (*writer)->people().organisation();
    const UserId ada = people->users.first().id;
    auto reader = Workspace::open(cli_->database, Workspace::Mode::Read, systemEnvironment());
    QVERIFY(reader.ok());
    QVERIFY((*reader)->processes().all().ok());
    QVERIFY(!Workspace::open(cli_->path(u"no such file"_s), Workspace::Mode::Read, systemEnvironment()).ok());

    // Another program must not take itself for the last one when it ends, and clear the log away under us.
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Zed"_s, u"zed@example.com"_s}));
    CLI_DOES(cli_->on({u"check"_s}));
    QVERIFY(QFile::exists(cli_->database + u"-wal"_s));

    const Process process = processes->first().process;
    QVERIFY((*writer)->processes().publish(ada, process.withDescription(u"Ours"_s), 1, {}).ok());
    QCOMPARE((*reader)->processes().all()->first().process.description, u"Ours"_s);
    const QJsonArray seen = cli_->array({u"process"_s, u"list"_s});
    QCOMPARE(seen[0][u"version"_s].toInt(), 2);
    QCOMPARE(seen[0][u"description"_s].toString(), u"Ours"_s);
    (*writer).reset();
    (*reader).reset();
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 2);
}

void TestCliTwoPrograms::readingTheFileTakesNothingAway()
{
    auto writer = Workspace::open(cli_->database, Workspace::Mode::ReadWrite, systemEnvironment());
    QVERIFY(writer.ok());
    auto reader = Workspace::open(cli_->database, Workspace::Mode::Read, systemEnvironment());
    QVERIFY(reader.ok());
    const auto processes = (*writer)->processes().all();
    QVERIFY(processes.ok() && (*reader)->processes().all().ok());
    const UserId ada = (*writer)->people().organisation()->users.first().id;

    // A file dialog looks what kind of file each is, somebody picks it as an attachment by mistake.
    const QFileInfo database(cli_->database);
    const auto beside = database.dir().entryInfoList({database.fileName() + u'*'}, QDir::Files);
    QVERIFY(beside.size() >= 3);
    for (const QFileInfo& each : beside) {
        QFile file(each.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        (void)file.read(64);
    }
    CLI_DOES(cli_->on({u"user"_s, u"add"_s, u"Zed"_s, u"zed@example.com"_s}));
    QVERIFY(QFile::exists(cli_->database + u"-wal"_s));

    const Process process = processes->first().process;
    QVERIFY((*writer)->processes().publish(ada, process.withDescription(u"Ours"_s), 1, {}).ok());
    QCOMPARE(cli_->array({u"process"_s, u"list"_s})[0][u"version"_s].toInt(), 2);
    // Nor is anything left locked by those who went.
    (*reader).reset();
    (*writer).reset();
    QVERIFY(!QFile::exists(cli_->database + u"-wal"_s));
    CLI_DOES(cli_->on({u"check"_s}));
}

QTEST_GUILESS_MAIN(TestCliTwoPrograms)
#include "tst_cli_two_programs.moc"
