// SPDX-License-Identifier: GPL-3.0-or-later
// An import can be undone as a whole: a backup is made before it.
#include "core/domain/backup/backup_names.h"
#include "core/exchange/backup/backup.h"
#include "core/exchange/import/deal_import.h"
#include "core/services/session/session.h"
#include "core/storage/engine/connection.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestImportBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { workspace_ = std::make_unique<TestWorkspace>(); }
    void cleanup() { QVERIFY(workspace_->isClean()); }
    void othersMayWriteWhileTheBackupIsMade();
    void whatStoresNothingLeavesNoBackup();
    void cancelledLeavesNoBackup_data();
    void cancelledLeavesNoBackup();

private:
    QString write(const QByteArray& bytes)
    {
        QFile file(workspace_->folder.filePath(u"deals.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    [[nodiscard]] Result<ImportReport> import(const QString& file, const LongWork& work = {})
    {
        return importDeals(**workspace_, workspace_->ada, file, {}, {}, work);
    }
    [[nodiscard]] qint64 dealCount()
    {
        return (*workspace_)->dealQueries().count(workspace_->ada, {})->count;
    }
    /// Also what is still aside; the folder itself is not there without a backup.
    [[nodiscard]] QStringList filesOfBackups() const
    {
        const QFileInfo folder(backupFolder(workspace_->file()));
        if (folder.exists() && QDir(folder.filePath()).isEmpty(QDir::Files | QDir::Hidden))
            return {u"an empty folder"_s};
        return QDir(backupFolder(workspace_->file())).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<TestWorkspace> workspace_;
};

/// Copying and checking a large workspace takes longer than anybody should wait.
void TestImportBackup::othersMayWriteWhileTheBackupIsMade()
{
    (void)workspace_->deal(u"Before"_s);
    auto other = workspace_->second();
    other->session().connection().run("PRAGMA busy_timeout = 1");
    const DealFacts facts = workspace_->facts(u"Other"_s, workspace_->sal);
    int made = 0;
    int refused = 0;
    const auto meanwhile = [&](qint64, qint64) {
        const auto tried = other->deals().create(workspace_->sal, facts);
        (tried.ok() ? made : refused) += 1;
    };
    const QString file = write("name\n" + QByteArray("A deal\n").repeated(1000));
    QVERIFY(import(file, {meanwhile, nullptr}).ok());
    QVERIFY(made > 0);
    QVERIFY(refused > 0); // while it is stored
    QCOMPARE(dealCount(), 1001 + made);
    const auto backups = backupsOf(workspace_->file());
    QCOMPARE(backups.size(), 1);
    QCOMPARE(filesOfBackups().size(), 1);
    const auto before =
        Workspace::open(backups.first().path, Workspace::Mode::Still, workspace_->environment);
    QVERIFY((*before)->dealQueries().count(workspace_->ada, {})->count < 1000);
    QCOMPARE((*before)->dealQueries().search(workspace_->ada, u"Before"_s, 5)->size(), 1);
}

void TestImportBackup::whatStoresNothingLeavesNoBackup()
{
    const QString bad = write("name,stage\nA,Nowhere\n");
    QVERIFY(import(bad)->refused);
    QCOMPARE(filesOfBackups(), QStringList());
    QVERIFY(importDeals(**workspace_, workspace_->ada, bad, {}, {.skipBad = true}).ok());
    QCOMPARE(filesOfBackups(), QStringList());
    QVERIFY(!import(write("name\n\"A\n")).ok());
    QCOMPARE(filesOfBackups(), QStringList());
    QVERIFY(import(write("name\nA\n")).ok());
    QCOMPARE(filesOfBackups().size(), 1);
}

void TestImportBackup::cancelledLeavesNoBackup_data()
{
    QTest::addColumn<qint64>("percent");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("while it is made") << qint64(5);
    QTest::newRow("among the rows") << qint64(80);
    QTest::newRow("at the end") << qint64(100);
}

void TestImportBackup::cancelledLeavesNoBackup()
{
    QFETCH(qint64, percent);
    CancelFlag cancel = false;
    const auto cancelAt = [&cancel, percent](qint64 done, qint64 total) {
        cancel = cancel || 100 * done >= percent * total;
    };
    const QString file = write("name\n" + QByteArray("A deal\n").repeated(1000));
    QCOMPARE(import(file, {cancelAt, &cancel}).problem().code, ProblemCode::Cancelled);
    QCOMPARE(filesOfBackups(), QStringList());
    QCOMPARE(dealCount(), 0);
}

QTEST_GUILESS_MAIN(TestImportBackup)
#include "tst_import_backup.moc"
