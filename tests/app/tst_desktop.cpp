// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/file_care.h"
#include "core/exchange/backup/backup.h"
#include "core/storage/engine/connection.h"
#include "tests/support/other_program.h"
#include "tests/support/read_only_folder.h"
#include "tests/support/test_workspace.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/file_guard.h"
#include "ui/screens/backup/restore_dialog.h"
#include "ui/screens/backup/salvage_dialogs.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/widgets/window/notice_bar.h"
#include "ui/widgets/window/progress_strip.h"
#include "ui/widgets/window/toast.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// The program from its first window on, as it is put together for people.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstLettersGoIntoTheName();
    void anErrorIsShownWhole();
    void aLockedWorkspaceShowsTheWindowFirst();
    void theFirstWorkspaceIsSetUpAndComesBack();
    void oneButtonMakesADeal();
    void settingsAreTheirOwnersAlone();
    void aDamagedFileOffersItsBackup();
    void damageThatOpeningDoesNotMeetIsTold();
    void contentCopiedOverTheFileIsToldOnce();
    void restoresAndSaysWhatIsKept();
    void damageIsToldOverTheScreens();
    void aSalvageIsToldKindByKind();
    void aCopyIsCancelledAndAsksBeforeTheWindowCloses();
    void aCancelledRestoreComesBackToWhatWasThere();
    void aCancelledSalvageStaysWhereItWas();
    void whatCannotBeWrittenSaysSo();
    void anUnknownTimeZoneIsToldWhileItIsOne();

private:
    /// Something that works with the file, and that nobody sees, until it is let go.
    struct Holding
    {
        explicit Holding(FileGuard& guard)
        {
            (void)guard.run([open = open](const LongWork& work) -> Outcome {
                while (!*open && !work.isCancelled())
                    QThread::msleep(1);
                return done();
            });
        }
        ~Holding() { *open = true; }
        Holding(const Holding&) = delete;
        Holding& operator=(const Holding&) = delete;
        std::shared_ptr<std::atomic_bool> open = std::make_shared<std::atomic_bool>(false);
    };

    void open(const QString& file)
    {
        Options options;
        options.file = file;
        options.settingsFile = folder_->filePath(u"settings.ini"_s);
        options.language = u"en"_s;
        desktop_ = std::make_unique<Desktop>(*qApp, options);
        desktop_->start();
    }
    template<class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return desktop_->window()->findChild<T*>(name);
    }
    [[nodiscard]] QString path(const QString& name) const { return folder_->filePath(name); }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Desktop> desktop_;
};

void TestDesktop::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
}

void TestDesktop::cleanup()
{
    desktop_.reset();
    folder_.reset();
}

void TestDesktop::theFirstLettersGoIntoTheName()
{
    open(path(u"new.stagewright"_s));
    QTRY_VERIFY(find<QLineEdit>(u"adminName"_s));
    QTRY_COMPARE(desktop_->window()->focusWidget(), find<QLineEdit>(u"adminName"_s));
}

void TestDesktop::settingsAreTheirOwnersAlone()
{
    const mode_t before = umask(0);
    open(path(u"new.stagewright"_s));
    QTRY_VERIFY(find<QLineEdit>(u"adminName"_s));
    desktop_.reset();
    QSettings(path(u"settings.ini"_s), QSettings::IniFormat).setValue(u"theme"_s, u"dark"_s);
    umask(before);
    struct stat about = {};
    QVERIFY(stat(qPrintable(path(u"settings.ini"_s)), &about) == 0);
    QVERIFY(about.st_size > 0);
    QCOMPARE(about.st_mode & 0777U, 0600U);
}

void TestDesktop::anErrorIsShownWhole()
{
    const QString file = path(u"letter.stagewright"_s);
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(4000, 'x'));
    text.close();
    open(file);
    QTRY_VERIFY(find<QLabel>(u"sentence"_s));
    const auto* sentence = find<QLabel>(u"sentence"_s);
    QVERIFY(sentence->text().contains(u"is not a Stagewright workspace"));
    QTRY_VERIFY2(
        sentence->height() >= sentence->heightForWidth(sentence->width()),
        qPrintable(u"%1 of %2"_s.arg(sentence->height()).arg(sentence->heightForWidth(sentence->width()))));
    QTRY_VERIFY(find<QAbstractButton>(u"retry"_s)->height() >= 30);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), QByteArray(4000, 'x'));
}

void TestDesktop::aLockedWorkspaceShowsTheWindowFirst()
{
    test::TestWorkspace data;
    data.workspace.reset();
    auto other = std::make_unique<test::OtherProgram>(data.file());
    QVERIFY(other->does("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE workspace SET id = 1"));
    open(data.file());
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"openingPage"_s), 2'000);
    QVERIFY(desktop_->window()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"sentence"_s), 20'000);
    QVERIFY(find<QLabel>(u"sentence"_s)->text().contains(u"in use by another program"));
    other.reset();
    find<QAbstractButton>(u"retry"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desktop_->shell(), 10'000);
}

void TestDesktop::theFirstWorkspaceIsSetUpAndComesBack()
{
    const QString file = path(u"acme.stagewright"_s);
    open(file);
    QTRY_VERIFY(find<QLineEdit>(u"adminName"_s));
    QTest::keyClicks(find<QLineEdit>(u"adminName"_s), u"Ada Lovelace"_s);
    QTest::keyClicks(find<QLineEdit>(u"adminEmail"_s), u"ada@example.com"_s);
    QTest::keyClicks(find<QLineEdit>(u"company"_s), u"Acme"_s);
    QTest::mouseClick(find<QAbstractButton>(u"create"_s), Qt::LeftButton);
    QTRY_VERIFY(desktop_->shell());
    QCOMPARE(desktop_->desk()->directory().workspaceName, u"Acme"_s);
    desktop_->shell()->go({u"tasks"_s, 0});
    desktop_->window()->resize(1111, 777);
    desktop_->window()->close();
    // It may wait for what is still being written.
    QTRY_VERIFY(!desktop_->window()->isVisible());
    open(file);
    QTRY_VERIFY(desktop_->shell());
    QTRY_COMPARE(desktop_->shell()->place().screen, u"tasks"_s);
    QCOMPARE(desktop_->window()->size(), QSize(1111, 777));
    QCOMPARE(desktop_->desk()->directory().userName(desktop_->desk()->actor()), u"Ada Lovelace"_s);
}

void TestDesktop::oneButtonMakesADeal()
{
    test::TestWorkspace data;
    data.workspace.reset();
    open(data.file());
    QTRY_VERIFY(desktop_->shell());
    for (const char* screen : {"board", "deals"}) {
        desktop_->shell()->go({QString::fromLatin1(screen), 0});
        QTRY_COMPARE(desktop_->window()->findChildren<QAbstractButton*>(u"newDeal"_s).size(), 1);
    }
}

void TestDesktop::aDamagedFileOffersItsBackup()
{
    test::TestWorkspace data;
    const DealId deal = data.deal(u"Fleet"_s);
    QVERIFY(backUp(*data).ok());
    data.workspace.reset();
    QFile file(data.file());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
    file.write(QByteArray(3000, '\xA5'));
    file.close();
    open(data.file());
    QTRY_VERIFY(find<QLabel>(u"sentence"_s));
    QTRY_VERIFY(find<QAbstractButton>(u"restoreBackup"_s));
    QVERIFY(find<QLabel>(u"rescue"_s)->text().contains(u"newest good backup"));
    QVERIFY(find<QAbstractButton>(u"salvage"_s)->isEnabled());
    find<QAbstractButton>(u"restoreBackup"_s)->click();
    QTRY_VERIFY(find<RestoreDialog>(u"restoreDialog"_s));
    auto* dialog = find<RestoreDialog>(u"restoreDialog"_s);
    QTRY_VERIFY(dialog->primary()->isEnabled());
    dialog->primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(desktop_->shell(), 10'000);
    data.workspace = data.second(Workspace::Mode::Read);
    QVERIFY(data->dealQueries().details(data.ada, deal).ok());
    QCOMPARE(QDir(data.folder.path()).entryList({u"*replaced*"_s}).size(), 1);
}

void TestDesktop::damageThatOpeningDoesNotMeetIsTold()
{
    test::TestWorkspace data;
    data.workspace.reset();
    qint64 page = 0;
    {
        const auto connection = *Connection::open(data.file(), Connection::Mode::ReadWrite);
        page = connection->number("SELECT rootpage FROM sqlite_schema WHERE name = 'product'");
        QVERIFY(page > 1);
    }
    QFile file(data.file());
    constexpr qint64 pageSize = 4096;
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize));
    file.write(QByteArray(pageSize, '\xA5'));
    file.close();
    open(data.file());
    QTRY_VERIFY(find<QLabel>(u"sentence"_s));
    QVERIFY2(find<QLabel>(u"sentence"_s)->text().contains(u"is damaged"),
             qPrintable(find<QLabel>(u"sentence"_s)->text()));
    QTRY_VERIFY(find<QAbstractButton>(u"salvage"_s));
    QVERIFY(!desktop_->shell());
}

void TestDesktop::contentCopiedOverTheFileIsToldOnce()
{
    test::TestWorkspace other;
    test::TestWorkspace data;
    const DealId deal = other.deal(u"Of the other file"_s);
    other.workspace.reset();
    data.workspace.reset();
    open(data.file());
    QTRY_VERIFY(desktop_->shell());
    QFile from(other.file());
    QFile to(data.file());
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::ReadWrite | QIODevice::Truncate));
    QVERIFY(to.write(from.readAll()) > 0 && to.flush());
    desktop_->desk()->lookForOthers();
    QTRY_VERIFY(find<NoticeBar>(u"troubleNotice"_s));
    QVERIFY(find<NoticeBar>(u"troubleNotice"_s)->text().contains(u"copied over"));
    // What is read of the mixture says no more than that.
    Q_EMIT desktop_->desk()->troubled({ProblemCode::DatabaseDamaged, {data.file(), u"mixture"_s}});
    QVERIFY(find<NoticeBar>(u"troubleNotice"_s)->text().contains(u"copied over"));
    Shell* const before = desktop_->shell();
    find<QAbstractButton>(u"noticeReopen"_s)->click();
    QTRY_VERIFY(desktop_->shell() && desktop_->shell() != before);
    QVERIFY(!find<NoticeBar>(u"troubleNotice"_s));
    data.workspace = data.second(Workspace::Mode::Read);
    QVERIFY(data->dealQueries().details(other.ada, deal).ok());
}

void TestDesktop::restoresAndSaysWhatIsKept()
{
    test::TestWorkspace data;
    const auto backup = backUp(*data);
    QVERIFY(backup.ok());
    (void)data.deal(u"Newer"_s);
    data.workspace.reset();
    open(data.file());
    QTRY_VERIFY(desktop_->shell());
    desktop_->window()->actions().restore->trigger();
    QTRY_VERIFY(find<RestoreDialog>(u"restoreDialog"_s));
    auto* dialog = find<RestoreDialog>(u"restoreDialog"_s);
    QCOMPARE(dialog->chosen(), backup->file);
    QTRY_VERIFY(dialog->primary()->isEnabled());
    const QString told = dialog->findChild<QLabel*>(u"difference"_s)->text();
    QVERIFY2(told.contains(u"gone after restoring it: 1 deal, 0 notes"), qPrintable(told));
    Shell* before = desktop_->shell();
    dialog->primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(desktop_->shell() && desktop_->shell() != before, 10'000);
    data.workspace = data.second(Workspace::Mode::Read);
    QCOMPARE(data->dealQueries().count(data.ada, {})->count, 0);
}

void TestDesktop::damageIsToldOverTheScreens()
{
    test::TestWorkspace data;
    for (int i = 0; i < 20; ++i)
        (void)data.deal(u"Deal %1"_s.arg(i));
    data.workspace.reset();
    QVERIFY(test::OtherProgram(data.file()).does("UPDATE deal SET value = value + 1"));
    open(data.file());
    QTRY_VERIFY(desktop_->shell());
    QTRY_VERIFY_WITH_TIMEOUT(find<NoticeBar>(u"troubleNotice"_s), 15'000);
    QVERIFY(find<NoticeBar>(u"troubleNotice"_s)->text().contains(u"is damaged"));
    QVERIFY(find<QAbstractButton>(u"noticeRestore"_s)->isVisible());
    QVERIFY(find<QAbstractButton>(u"noticeSalvage"_s)->isVisible());
    // The language may change meanwhile: the notice stays.
    desktop_->setLanguage(u"pl"_s);
    QTRY_VERIFY(find<NoticeBar>(u"troubleNotice"_s));
    const QString saved = path(u"saved.stagewright"_s);
    desktop_->files().salvageTo(saved);
    QTRY_VERIFY_WITH_TIMEOUT(desktop_->file() == saved && desktop_->shell(), 15'000);
    QVERIFY(!find<NoticeBar>(u"troubleNotice"_s));
}

void TestDesktop::aSalvageIsToldKindByKind()
{
    test::TestWorkspace data;
    for (int i = 0; i < 20; ++i)
        (void)data.deal(u"Deal %1"_s.arg(i));
    data.workspace.reset();
    QVERIFY(test::OtherProgram(data.file())
                .does("PRAGMA ignore_check_constraints = ON; DELETE FROM workspace; UPDATE deal SET value "
                      "= -1 WHERE name IN ('Deal 3', 'Deal 4')"));
    open(data.file());
    QTRY_VERIFY(desktop_->window());
    const QString saved = path(u"saved.stagewright"_s);
    desktop_->files().salvageTo(saved);
    QTRY_VERIFY_WITH_TIMEOUT(find<SalvageCurrencyDialog>(u"salvageCurrencyDialog"_s), 15'000);
    auto* asking = find<SalvageCurrencyDialog>(u"salvageCurrencyDialog"_s);
    asking->primary()->click(); // nothing is chosen for anybody
    QVERIFY(asking->isVisible());
    auto* currencies = find<QComboBox>(u"salvageCurrency"_s);
    currencies->setCurrentIndex(currencies->findData(u"EUR"_s));
    asking->primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<SalvageReportDialog>(u"salvageReportDialog"_s), 15'000);
    QCOMPARE(desktop_->file(), saved);
    // It stays until somebody closes it, whatever becomes of the window.
    // The one of the window before may still be on its way out.
    const auto current = [this]() -> SalvageReportDialog* {
        const auto all = desktop_->window()->findChildren<SalvageReportDialog*>();
        return all.isEmpty() ? nullptr : all.last();
    };
    const auto tells = [&current](const QString& line) {
        const auto* parts = current() ? current()->findChild<QListWidget*>(u"salvagedParts"_s) : nullptr;
        return parts && parts->findItems(line, Qt::MatchExactly).size() == 1;
    };
    desktop_->setLanguage(u"pl"_s);
    QTRY_VERIFY(tells(u"szanse: 20, z poprawioną wartością: 2"_s));
    desktop_->setLanguage(u"en"_s);
    QTRY_VERIFY(tells(u"deals: 20, 2 with a value put right"_s));
    auto* report = current();
    QVERIFY(report->findChild<QLabel*>(u"salvageAssumed"_s)->text().contains(u"EUR"));
    report->primary()->click();
    QTRY_VERIFY(!find<SalvageReportDialog>(u"salvageReportDialog"_s));
}

void TestDesktop::aCopyIsCancelledAndAsksBeforeTheWindowCloses()
{
    test::TestWorkspace data;
    data.workspace.reset();
    open(data.file());
    QTRY_VERIFY(desktop_->shell());
    const Holding held(*desktop_->files().guard());
    const QString copy = path(u"copy.stagewright"_s);
    desktop_->files().saveCopyTo(copy);
    QTRY_VERIFY(find<ProgressStrip>(u"progressStrip"_s)->isVisible());
    QVERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"copy.stagewright"));
    // The language changes, and it goes on.
    desktop_->setLanguage(u"pl"_s);
    QTRY_COMPARE(desktop_->window()->windowTitle().isEmpty(), false);
    desktop_->setLanguage(u"en"_s);
    QTRY_VERIFY(find<ProgressStrip>(u"progressStrip"_s) &&
                find<ProgressStrip>(u"progressStrip"_s)->isVisible());
    // An Escape that nothing else takes.
    QTest::keyClick(desktop_->window(), Qt::Key_Escape);
    QTRY_VERIFY(!find<ProgressStrip>(u"progressStrip"_s));
    QCOMPARE(desktop_->shell()->toasts()->text(), u"Cancelled. No copy was saved."_s);

    desktop_->files().saveCopyTo(copy);
    desktop_->window()->close();
    QTRY_VERIFY(find<CardDialog>(u"unfinishedWorkDialog"_s));
    QVERIFY(desktop_->window()->isVisible());
    find<CardDialog>(u"unfinishedWorkDialog"_s)->primary()->click();
    QTRY_VERIFY(!find<CardDialog>(u"unfinishedWorkDialog"_s));
    QCOMPARE(desktop_->files().works().running().size(), 1);
    desktop_->window()->close();
    QTRY_VERIFY(find<CardDialog>(u"unfinishedWorkDialog"_s));
    find<CardDialog>(u"unfinishedWorkDialog"_s)->secondary()->click();
    QTRY_VERIFY(!desktop_->window()->isVisible());
    QVERIFY(!QFile::exists(copy));
}

void TestDesktop::aCancelledRestoreComesBackToWhatWasThere()
{
    test::TestWorkspace data;
    const auto backup = backUp(*data);
    QVERIFY(backup.ok());
    const DealId newer = data.deal(u"Newer"_s);
    data.workspace.reset();
    open(data.file());
    QTRY_VERIFY(desktop_->shell());
    desktop_->files().restore(backup->file);
    QVERIFY(find<QWidget>(u"workPage"_s));
    QCOMPARE(desktop_->files().works().running().size(), 1);
    desktop_->files().works().running().first()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(desktop_->shell(), 10'000);
    QTRY_COMPARE(desktop_->shell()->toasts()->text(), u"Cancelled. The workspace is as it was."_s);
    QCOMPARE(QDir(data.folder.path()).entryList({u"*replaced*"_s}).size(), 0);
    data.workspace = data.second(Workspace::Mode::Read);
    QVERIFY(data->dealQueries().details(data.ada, newer).ok());
}

void TestDesktop::aCancelledSalvageStaysWhereItWas()
{
    test::TestWorkspace data;
    data.workspace.reset();
    open(data.file());
    QTRY_VERIFY(desktop_->shell());
    Shell* const before = desktop_->shell();
    const Holding held(*desktop_->files().guard());
    const QString saved = path(u"saved.stagewright"_s);
    desktop_->files().salvageTo(saved);
    QTRY_VERIFY(find<ProgressStrip>(u"progressStrip"_s)->isVisible());
    QTest::mouseClick(find<QAbstractButton>(u"cancelProgress"_s), Qt::LeftButton);
    QTRY_COMPARE(desktop_->shell()->toasts()->text(),
                 u"Cancelled. No new workspace was made, and the damaged file is as it was."_s);
    QCOMPARE(desktop_->shell(), before);
    QCOMPARE(desktop_->file(), data.file());
    QVERIFY(!QFile::exists(saved));
}

void TestDesktop::whatCannotBeWrittenSaysSo()
{
    test::TestWorkspace data;
    data.workspace.reset();
    const test::ReadOnlyFolder folder;
    const QString file = folder.filePath(u"w.stagewright"_s);
    QVERIFY(QFile::copy(data.file(), file));
    folder.close();
    open(file);
    QTRY_VERIFY(desktop_->shell());
    QVERIFY(find<NoticeBar>(u"readOnlyNotice"_s));
    desktop_.reset(); // before the folder goes
}

void TestDesktop::anUnknownTimeZoneIsToldWhileItIsOne()
{
    test::TestWorkspace data;
    open(data.file());
    QTRY_VERIFY(desktop_->shell());
    const auto notice = [this] {
        return find<NoticeBar>(u"unknownZoneNotice"_s);
    };
    QVERIFY(!notice());
    // The program of a colleague knows more zones.
    const auto setZone = [&data](const char* statement) {
        QVERIFY(test::OtherProgram(data.file()).does(statement));
    };
    setZone("UPDATE workspace SET time_zone = 'Mars/Phobos'");
    desktop_->desk()->reloadDirectory();
    QTRY_VERIFY(notice());
    QVERIFY2(notice()->text().contains(u"Mars/Phobos"_s), qPrintable(notice()->text()));
    const QPointer<NoticeBar> first = notice();
    desktop_->desk()->reloadDirectory();
    QTest::qWait(100);
    QCOMPARE(notice(), first.data()); // not told anew by every change
    desktop_->setLanguage(u"pl"_s);
    QTRY_VERIFY(!first && notice());
    QVERIFY(data->lists().setTimeZone(data.ada, u"Europe/Warsaw"_s).ok());
    desktop_->desk()->lookForOthers();
    QTRY_VERIFY(!notice());
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
