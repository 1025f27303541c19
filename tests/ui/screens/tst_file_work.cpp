// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backup/backup.h"
#include "core/exchange/backup/restore.h"
#include "core/exchange/backup/salvage.h"
#include "tests/support/test_workspace.h"
#include "tests/ui/screens/desk_fixture.h"
#include "ui/models/desk/file_guard.h"
#include "ui/screens/backup/unfinished_work.h"
#include "ui/screens/backup/work_strips.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/card_dialog.h"
#include "ui/widgets/window/progress_strip.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// What takes long with the file of a workspace is followed, cancelled and waited for in the window.
class TestFileWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aShortWorkShowsNothing();
    void isCancelledInTheMiddle_data();
    void isCancelledInTheMiddle();
    void whatIsDoneAllTheSameIsSaid();
    void whatWaitsIsGivenUpAtOnce();
    void escapeIsForWhoeverNeedsItFirst();
    void eachHasItsStrip();
    void closingAsks();
    void closingWaits();
    void whatFailedIsReadFirst();

private:
    /// Until let go: the work stops at its first progress.
    struct Gate
    {
        std::atomic_bool reached = false;
        std::atomic_bool open = false;

        [[nodiscard]] LongWork held(const LongWork& work)
        {
            const auto progress = [this, work](qint64 done, qint64 total) {
                work.tell(done, total);
                reached = true;
                while (!open && !work.isCancelled())
                    QThread::msleep(1);
            };
            return {progress, work.cancel};
        }
    };

    /// Begins with a real verb, held by the gate.
    void start(FileWork::Kind kind);
    /// Runs until it is told, and heeds no cancelling.
    void startStubborn(std::atomic_bool& held, const Outcome& result = done());
    template<class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return window_->findChild<T*>(name);
    }
    [[nodiscard]] ProgressStrip* strip() const { return find<ProgressStrip>(u"progressStrip"_s); }
    [[nodiscard]] bool isShown() const { return strip() && strip()->isVisible(); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(w_->folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void answered(FileWorks::Ending ending) { endings_.append(ending); }

    std::unique_ptr<TestWorkspace> w_;
    QString backup_;
    std::unique_ptr<Gate> gate_;
    std::unique_ptr<QMainWindow> window_;
    std::unique_ptr<FileGuard> guard_;
    std::unique_ptr<FileWorks> works_;
    QList<FileWorks::Ending> endings_;
};

void TestFileWork::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    w_ = std::make_unique<TestWorkspace>();
    (void)w_->deal(u"Fleet"_s);
    const auto backup = backUp(**w_);
    QVERIFY(backup.ok());
    backup_ = backup->file;
    w_->workspace.reset();
    gate_ = std::make_unique<Gate>();
    guard_ = std::make_unique<FileGuard>(w_->file(), w_->environment);
    works_ = std::make_unique<FileWorks>();
    window_ = std::make_unique<QMainWindow>();
    window_->setMenuWidget(new WorkStrips(*works_, window_.get()));
    window_->resize(900, 600);
    window_->show();
    endings_.clear();
}

void TestFileWork::cleanup()
{
    gate_->open = true;
    works_.reset();
    guard_.reset();
    window_.reset();
    w_.reset();
}

void TestFileWork::start(FileWork::Kind kind)
{
    const QString to = w_->folder.filePath(u"made.stagewright"_s);
    const auto begin = [&](const std::shared_ptr<LongRun::State>& state) -> Answer<Outcome> {
        const auto verb = [kind, to, gate = gate_.get(), from = backup_, file = w_->file(),
                           environment = w_->environment](const LongWork& run) -> Outcome {
            const LongWork work = gate->held(run);
            const auto outcome = [](const auto& result) {
                return result ? done() : Outcome(result.problem());
            };
            switch (kind) {
            case FileWork::Kind::Restore:
                return outcome(restoreBackup(file, from, environment, work));
            case FileWork::Kind::Salvage:
                return outcome(salvage(file, to, {u"en"_s, {}}, environment, work));
            case FileWork::Kind::Copy:
            case FileWork::Kind::Rescue:
                break;
            }
            const auto workspace = Workspace::open(file, Workspace::Mode::Read, environment);
            return workspace ? outcome(saveCopy(**workspace, to, work)) : Outcome(workspace.problem());
        };
        return guard_->run(verb, state);
    };
    works_->start({kind, u"made.stagewright"_s}, begin,
                  [this](const Outcome&, FileWorks::Ending ending) { answered(ending); });
}

void TestFileWork::startStubborn(std::atomic_bool& held, const Outcome& result)
{
    const auto begin = [&](const std::shared_ptr<LongRun::State>& state) {
        const auto verb = [&held, gate = gate_.get(), result](const LongWork&) -> Outcome {
            gate->reached = true;
            while (held)
                QThread::msleep(1);
            return result;
        };
        return guard_->run(verb, state);
    };
    works_->start({FileWork::Kind::Copy, u"made.stagewright"_s}, begin,
                  [this](const Outcome&, FileWorks::Ending ending) { answered(ending); });
}

void TestFileWork::aShortWorkShowsNothing()
{
    gate_->open = true;
    start(FileWork::Kind::Copy);
    bool seen = false;
    while (endings_.isEmpty()) {
        seen = seen || isShown();
        QTest::qWait(1);
    }
    QVERIFY(!seen || endings_.size() == 1); // a slow computer may need longer than the moment
    QCOMPARE(endings_, QList{FileWorks::Ending::Done});
    QTRY_VERIFY(!strip());
    QVERIFY(!find<QWidget>(u"workStrips"_s)->isVisible());
    QVERIFY(files().contains(u"made.stagewright"_s));
}

void TestFileWork::isCancelledInTheMiddle_data()
{
    QTest::addColumn<FileWork::Kind>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("a copy") << FileWork::Kind::Copy << u"Saving the copy"_s;
    QTest::newRow("a restore") << FileWork::Kind::Restore << u"Restoring"_s;
    QTest::newRow("a salvage") << FileWork::Kind::Salvage << u"Saving what can be read as"_s;
}

void TestFileWork::isCancelledInTheMiddle()
{
    QFETCH(FileWork::Kind, kind);
    QFETCH(QString, said);
    const QStringList before = files();
    start(kind);
    QVERIFY(!isShown());
    QTRY_VERIFY(isShown() && gate_->reached);
    QVERIFY(find<QLabel>(u"progressText"_s)->text().startsWith(said));
    QVERIFY(strip()->bar()->accessibleName().startsWith(said));
    QTRY_VERIFY(strip()->bar()->maximum() > 0);
    QTRY_VERIFY(find<QLabel>(u"progressShare"_s)->text().endsWith(u'%'));
    DeskFixture::picture(*window_, u"file-work"_s);
    QVERIFY(files() != before); // it is made aside
    QTest::mouseClick(strip()->cancelButton(), Qt::LeftButton);
    QCOMPARE(find<QLabel>(u"progressShare"_s)->text(), u"Cancelling…"_s);
    QTRY_COMPARE(endings_, QList{FileWorks::Ending::Cancelled});
    QTRY_VERIFY(!strip());
    QCOMPARE(files(), before);
    w_->workspace = w_->second();
    QVERIFY(w_->isClean());
}

void TestFileWork::whatIsDoneAllTheSameIsSaid()
{
    std::atomic_bool held = true;
    startStubborn(held);
    QTRY_VERIFY(isShown() && gate_->reached);
    QTest::mouseClick(strip()->cancelButton(), Qt::LeftButton);
    QTest::qWait(30);
    QVERIFY(endings_.isEmpty());
    QVERIFY(isShown());
    held = false;
    QTRY_COMPARE(endings_, QList{FileWorks::Ending::TooLate});
    QTRY_VERIFY(!strip());
}

void TestFileWork::whatWaitsIsGivenUpAtOnce()
{
    // The backup of the day, say, which nobody sees.
    std::atomic_bool held = true;
    bool undisturbed = false;
    guard_
        ->run([&held](const LongWork& work) -> Outcome {
            while (held)
                QThread::msleep(1);
            return work.isCancelled() ? Outcome(Problem{ProblemCode::Cancelled, {}}) : done();
        })
        .then(this, [&undisturbed](const Outcome& outcome) { undisturbed = outcome.ok(); });
    start(FileWork::Kind::Copy);
    QTRY_VERIFY(isShown());
    QCOMPARE(strip()->bar()->maximum(), 0);
    QTest::mouseClick(strip()->cancelButton(), Qt::LeftButton);
    QCOMPARE(endings_, QList{FileWorks::Ending::Cancelled});
    held = false;
    QTRY_VERIFY(undisturbed);
    QTest::qWait(20);
    QVERIFY(!gate_->reached);
    QCOMPARE(endings_.size(), 1);
    QVERIFY(!files().contains(u"made.stagewright"_s));
}

void TestFileWork::escapeIsForWhoeverNeedsItFirst()
{
    class Eager : public QLineEdit
    {
    public:
        using QLineEdit::QLineEdit;
        int escapes = 0;

    protected:
        void keyPressEvent(QKeyEvent* event) override
        {
            if (event->key() == Qt::Key_Escape && escapes == 0)
                ++escapes;
            else
                QLineEdit::keyPressEvent(event);
        }
    };
    auto* edit = new Eager;
    window_->setCentralWidget(edit);
    edit->setFocus();
    start(FileWork::Kind::Copy);
    QTRY_VERIFY(isShown());
    // Whoever is typing goes on typing.
    QCOMPARE(window_->focusWidget(), edit);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->escapes, 1);
    QVERIFY(strip()->cancelButton()->isEnabled());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_COMPARE(endings_, QList{FileWorks::Ending::Cancelled});
    // Where nothing else has the keys the strip has them.
    delete edit;
    QTRY_VERIFY(!strip());
    start(FileWork::Kind::Copy);
    QTRY_VERIFY(isShown());
    QTRY_COMPARE(window_->focusWidget(), strip()->cancelButton());
    QTest::keyClick(strip()->cancelButton(), Qt::Key_Escape);
    QTRY_COMPARE(endings_.size(), 2);
}

void TestFileWork::eachHasItsStrip()
{
    start(FileWork::Kind::Copy);
    start(FileWork::Kind::Salvage);
    const auto shown = [this] {
        int count = 0;
        for (const ProgressStrip* each : window_->findChildren<ProgressStrip*>())
            count += each->isVisible() ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(shown(), 2);
    const int high = find<QWidget>(u"workStrips"_s)->height();
    QVERIFY(high >= 2 * strip()->height());
    works_->running().last()->cancel();
    QCOMPARE(endings_, QList{FileWorks::Ending::Cancelled});
    QTRY_COMPARE(shown(), 1);
    // A window that is made again shows what still runs.
    window_ = std::make_unique<QMainWindow>();
    window_->setMenuWidget(new WorkStrips(*works_, window_.get()));
    window_->show();
    QTRY_COMPARE(shown(), 1);
    works_->running().first()->cancel();
    QTRY_COMPARE(shown(), 0);
}

void TestFileWork::closingAsks()
{
    UnfinishedWork unfinished(*works_);
    int closed = 0;
    const auto close = [&] {
        unfinished.settle(window_.get(), [&closed] { ++closed; });
    };
    close();
    QCOMPARE(closed, 1); // nothing runs
    const QStringList before = files();
    start(FileWork::Kind::Copy);
    close();
    auto* dialog = find<CardDialog>(u"unfinishedWorkDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(find<QLabel>(u"unfinishedWork"_s)->text().startsWith(u"Saving the copy"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!find<CardDialog>(u"unfinishedWorkDialog"_s));
    QCOMPARE(works_->running().size(), 1); // it goes on
    close();
    QTRY_VERIFY(find<CardDialog>(u"unfinishedWorkDialog"_s));
    find<CardDialog>(u"unfinishedWorkDialog"_s)->secondary()->click();
    QTRY_COMPARE(closed, 2);
    QCOMPARE(endings_, QList{FileWorks::Ending::Cancelled});
    QCOMPARE(files(), before);
}

void TestFileWork::closingWaits()
{
    UnfinishedWork unfinished(*works_);
    bool closed = false;
    start(FileWork::Kind::Copy);
    unfinished.settle(window_.get(), [&closed] { closed = true; });
    QVERIFY(!closed);
    gate_->open = true;
    QTRY_VERIFY(closed);
    QCOMPARE(endings_, QList{FileWorks::Ending::Done});
    QVERIFY(files().contains(u"made.stagewright"_s));
    QTRY_VERIFY(!find<CardDialog>(u"unfinishedWorkDialog"_s));
}

void TestFileWork::whatFailedIsReadFirst()
{
    UnfinishedWork unfinished(*works_);
    bool closed = false;
    const auto close = [&] {
        unfinished.settle(window_.get(), [&closed] { closed = true; });
    };
    std::atomic_bool held = true;
    startStubborn(held, Problem{ProblemCode::DatabaseFull, {w_->file()}});
    close();
    held = false;
    QTRY_COMPARE(endings_, QList{FileWorks::Ending::Failed});
    QTRY_VERIFY(!find<CardDialog>(u"unfinishedWorkDialog"_s));
    // Cancelled too late is not cancelled.
    held = true;
    gate_->reached = false;
    startStubborn(held);
    QTRY_VERIFY(gate_->reached);
    close();
    QTRY_VERIFY(find<CardDialog>(u"unfinishedWorkDialog"_s));
    find<CardDialog>(u"unfinishedWorkDialog"_s)->secondary()->click();
    held = false;
    QTRY_COMPARE(endings_.size(), 2);
    QVERIFY(!closed);
}

QTEST_MAIN(TestFileWork)
#include "tst_file_work.moc"
