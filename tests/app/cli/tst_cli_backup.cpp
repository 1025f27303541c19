// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, their way back, and what is left of a damaged file.
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/other_program.h"

using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestCliBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cli_ = std::make_unique<Cli>();
        CLI_DOES(cli_->on({u"init"_s}));
        CLI_DOES(cli_->on({u"generate"_s, u"--deals"_s, u"200"_s}));
    }

    void makesOneBesideTheWorkspace()
    {
        const Answer answer = cli_->on({u"backup"_s});
        CLI_DOES(answer);
        QVERIFY2(answer.out.contains(u"with 200 deals"_s), answer.told().constData());
        const QStringList made = QDir(cli_->database + u"-backups"_s).entryList(QDir::Files);
        QCOMPARE(made.size(), 1);
        QVERIFY(answer.out.contains(made.first()));
    }

    void toAFileAndBack()
    {
        const QString copy = cli_->path(u"copy.stagewright"_s);
        const QJsonObject made = cli_->object({u"backup"_s, u"--to"_s, copy});
        QCOMPARE(made[u"file"_s], copy);
        QCOMPARE(made[u"deals"_s].toInt(), 200);
        QCOMPARE(made[u"verified"_s], true);
        CLI_REFUSES(cli_->on({u"backup"_s, u"--to"_s, copy}), 1, u"already exists"_s);
        CLI_DOES(cli_->on({u"generate"_s, u"--deals"_s, u"5"_s}));
        const QJsonObject looked = cli_->object({u"restore"_s, copy, u"--dry-run"_s});
        QCOMPARE(looked[u"only_in_replaced"_s][u"deals"_s].toInt(), 5);
        QCOMPARE(cli_->dealCount(), 205);
        const QJsonObject restored = cli_->object({u"restore"_s, copy});
        QCOMPARE(restored[u"restored"_s], true);
        QVERIFY(QFile::exists(restored[u"kept"_s].toString()));
        QCOMPARE(cli_->dealCount(), 200);
        CLI_DOES(cli_->on({u"check"_s}));
        // And forth again.
        const Answer back = cli_->on({u"restore"_s, restored[u"kept"_s].toString()});
        CLI_DOES(back);
        QVERIFY2(back.out.contains(u"is kept as"_s), back.told().constData());
        QCOMPARE(cli_->dealCount(), 205);
    }

    void refusesWhatIsNone()
    {
        CLI_REFUSES(cli_->on({u"restore"_s, cli_->path(u"gone"_s)}), 1, u"no workspace file"_s);
        CLI_REFUSES(cli_->on({u"restore"_s, cli_->write(u"text"_s, "Dear Sir")}), 1,
                    u"not a Stagewright workspace"_s);
        CLI_REFUSES(cli_->on({u"restore"_s, cli_->database}), 1, u"is the workspace itself"_s);
        CLI_REFUSES(cli_->on({u"restore"_s}), 2, u"restore FILE"_s);
        CLI_REFUSES(cli_->on({u"salvage"_s}), 2, u"--to FILE"_s);
        CLI_REFUSES(cli_->on({u"salvage"_s, u"--to"_s, cli_->database}), 1, u"already exists"_s);
        QCOMPARE(cli_->dealCount(), 200);
    }

    void oneIsMadeBeforeAnImport()
    {
        const QString csv = cli_->write(u"d.csv"_s, "name\nAlpha\n");
        CLI_DOES(cli_->on({u"import-deals"_s, csv, u"--dry-run"_s}));
        QVERIFY(!QFile::exists(cli_->database + u"-backups"_s));
        // One that stores nothing makes none.
        const QString bad = cli_->write(u"bad.csv"_s, "name,value\nBeta,5\n,7\n");
        QCOMPARE(cli_->on({u"import-deals"_s, bad}).code, 1);
        QVERIFY(!QFile::exists(cli_->database + u"-backups"_s));
        CLI_DOES(cli_->on({u"import-deals"_s, csv}));
        const QDir folder(cli_->database + u"-backups"_s);
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        CLI_DOES(cli_->on({u"restore"_s, folder.filePath(folder.entryList(QDir::Files).first())}));
        QCOMPARE(cli_->dealCount(), 200);
    }

    void salvagesADamagedFile()
    {
        QFile file(cli_->database);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2 / 4096 * 4096));
        file.write(QByteArray(4096, '\xA5'));
        file.close();
        const Answer checked = cli_->on({u"check"_s});
        QCOMPARE(checked.code, 1);
        const QString saved = cli_->path(u"saved.stagewright"_s);
        const QJsonObject told = cli_->object({u"salvage"_s, u"--to"_s, saved});
        QCOMPARE(told[u"file"_s], saved);
        QVERIFY(told[u"tables"_s].toArray().size() > 15);
        CLI_DOES(cli_->run({u"--database"_s, saved, u"check"_s}));
        const Answer inWords = cli_->on({u"salvage"_s, u"--to"_s, cli_->path(u"again"_s)});
        CLI_DOES(inWords);
        QVERIFY(inWords.out.contains(u"deals:"_s));
    }

    void salvageAsksForACurrencyThatIsLost()
    {
        QVERIFY(OtherProgram(cli_->database).does("DELETE FROM workspace"));
        const QString saved = cli_->path(u"saved.stagewright"_s);
        CLI_REFUSES(cli_->on({u"salvage"_s, u"--to"_s, saved}), 1, u"--currency CODE"_s);
        CLI_REFUSES(cli_->on({u"salvage"_s, u"--to"_s, saved, u"--currency"_s, u"shells"_s}), 1, u"shells"_s);
        QVERIFY(!QFile::exists(saved));
        const Answer told = cli_->on({u"salvage"_s, u"--to"_s, saved, u"--currency"_s, u"EUR"_s});
        CLI_DOES(told);
        QVERIFY2(told.out.contains(u"is now in EUR"_s), told.told().constData());
        QVERIFY2(told.out.contains(u"time zone could not be read"_s), told.told().constData());
        const QJsonObject json =
            cli_->object({u"salvage"_s, u"--to"_s, cli_->path(u"again"_s), u"--currency"_s, u"EUR"_s});
        QCOMPARE(json[u"assumed_currency"_s], u"EUR"_s);
        QVERIFY(json[u"made_administrator"_s].isNull());
    }

    void aLogOfAnotherFileIsPutAside()
    {
        const QString copy = cli_->path(u"copy.stagewright"_s);
        QVERIFY(QFile::copy(cli_->database, copy));
        CLI_DOES(cli_->on({u"generate"_s, u"--deals"_s, u"5"_s}));
        const QString log = cli_->database + u"-wal"_s;
        {
            // Somebody who reads keeps the log from being put away.
            OtherProgram reader(cli_->database);
            QVERIFY(reader.does("BEGIN; SELECT count(*) FROM deal"));
            CLI_DOES(cli_->on({u"generate"_s, u"--deals"_s, u"5"_s}));
            QVERIFY(QFileInfo(log).size() > 0);
            QVERIFY(QFile::copy(log, cli_->path(u"kept-log"_s)));
        }
        // A copy is put over the file, and the log of a program that was killed is still there.
        QVERIFY(QFile::remove(cli_->database));
        QVERIFY(QFile::copy(copy, cli_->database));
        QFile::remove(log);
        QVERIFY(QFile::copy(cli_->path(u"kept-log"_s), log));
        CLI_REFUSES(cli_->on({u"deals"_s}), 1, u"belongs to another file"_s);
        const Answer answer = cli_->on({u"user"_s, u"add"_s, u"Jan"_s, u"jan@example.com"_s});
        QVERIFY2(answer.code == 0 && answer.err.contains(u"belongs to another file"_s),
                 answer.told().constData());
        CLI_DOES(cli_->on({u"check"_s}));
        QCOMPARE(cli_->dealCount(), 200);
    }

private:
    std::unique_ptr<Cli> cli_;
};

QTEST_GUILESS_MAIN(TestCliBackup)
#include "tst_cli_backup.moc"
