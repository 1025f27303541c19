// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/deal/two_deals.h"
#include "ui/screens/checklist/attachment_bar.h"
#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/meanwhile/changed_meanwhile_dialog.h"
#include "ui/screens/task_form/date_button.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTextEdit>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// The page of the first deal with a note of Ada's, who acts, and one of Sal's.
struct Noted
{
    NoteId own;
    NoteId others;
    TwoDeals two;

    Noted()
        : two([this](TwoDeals& made) {
              own = *made.at.data->deals().addNote(made.at.data.ada, made.first, u"Call on Monday"_s, {});
              others = *made.at.data->deals().addNote(made.at.data.sal, made.first, u"By Sal"_s, {});
          })
    {
        two.screen->activateWindow();
    }
    QPlainTextEdit* editor() const { return two.find<QPlainTextEdit>(u"changedNote"_s); }
    void edit()
    {
        two.find<QToolButton>(u"changeNote"_s)->click();
        two.at.settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(editor(), key, modifiers);
    }
    QString stored() { return two.at.data->deals().note(two.at.data.ada, own)->text; }
    QStringList texts() const
    {
        QStringList texts;
        for (const QTextEdit* each : two.screen->findChildren<QTextEdit*>(u"entryNote"_s)) {
            if (each->isVisibleTo(two.screen.get()))
                texts.append(each->toPlainText());
        }
        return texts;
    }
};

} // namespace

class NoteEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOwnNotesCanBeChanged()
    {
        const Noted on;
        QCOMPARE(on.two.screen->findChildren<QToolButton*>(u"changeNote"_s).size(), 1);
        QCOMPARE(on.two.screen->findChildren<QToolButton*>(u"removeNote"_s).size(), 1);
    }

    void changedInItsPlace()
    {
        Noted on;
        on.edit();
        QVERIFY(on.editor());
        QTRY_VERIFY(on.editor()->hasFocus());
        QCOMPARE(on.editor()->toPlainText(), u"Call on Monday"_s);
        on.editor()->setPlainText(u"Call on Tuesday"_s);
        DeskFixture::picture(*on.two.screen, u"note-editing"_s);
        on.press(Qt::Key_Return, Qt::ControlModifier);
        on.two.at.settle();
        QCOMPARE(on.stored(), u"Call on Tuesday"_s);
        QTRY_VERIFY(on.texts().contains(u"Call on Tuesday"_s));
        DeskFixture::layOut();
        QVERIFY(!on.editor());

        // What it said before can be looked at.
        auto* earlier = on.two.find<QPushButton>(u"earlierNote"_s);
        QVERIFY(earlier);
        earlier->click();
        on.two.at.settle();
        const auto* text = on.two.find<QTextEdit>(u"earlierText"_s);
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), u"Call on Monday"_s);
    }

    void escapeLeavesItAsItWas()
    {
        Noted on;
        QSignalSpy back(&on.two.at.navigator, &Navigator::backWanted);
        on.edit();
        on.editor()->setPlainText(u"Never mind"_s);
        on.press(Qt::Key_Escape);
        DeskFixture::layOut();
        QVERIFY(!on.editor());
        QVERIFY(on.texts().contains(u"Call on Monday"_s));
        QCOMPARE(on.stored(), u"Call on Monday"_s);
        QCOMPARE(back.size(), 0);
        on.edit();
        QCOMPARE(on.editor()->toPlainText(), u"Call on Monday"_s);
    }

    void typedTextIsNotLost()
    {
        Noted on;
        on.edit();
        on.editor()->setPlainText(u"Half a cha"_s);
        on.two.show(on.two.second);
        on.two.at.settle();
        on.two.show(on.two.first);
        on.two.at.settle();
        on.edit();
        QTRY_COMPARE(on.editor()->toPlainText(), u"Half a cha"_s);
        QCOMPARE(on.stored(), u"Call on Monday"_s);
    }

    void anEmptiedNoteIsRefusedThere()
    {
        Noted on;
        on.edit();
        on.editor()->setPlainText(u"  "_s);
        on.press(Qt::Key_Return, Qt::ControlModifier);
        on.two.at.settle();
        QVERIFY(on.editor());
        QCOMPARE(on.stored(), u"Call on Monday"_s);
    }

    void anotherWindowIsNotOverwritten()
    {
        Noted on;
        on.edit();
        on.editor()->setPlainText(u"Here"_s);
        const Note base = *on.two.at.data->deals().note(on.two.at.data.ada, on.own);
        Note there = base;
        there.text = u"There"_s;
        QVERIFY(on.two.at.data->deals().changeNote(on.two.at.data.ada, on.own, {base, there}).ok());
        // The page reads the deal again; what is being typed stays.
        on.two.at.desk.reloadDirectory();
        on.two.at.settle();
        QVERIFY(on.editor());
        QCOMPARE(on.editor()->toPlainText(), u"Here"_s);
        on.press(Qt::Key_Return, Qt::ControlModifier);
        on.two.at.settle();
        QVERIFY(on.two.find<ChangedMeanwhileDialog>());
        QCOMPARE(on.stored(), u"There"_s);
    }

    void aDealDeletedMeanwhileIsTold()
    {
        Noted on;
        on.edit();
        on.editor()->setPlainText(u"Late"_s);
        QVERIFY(on.two.at.data->deals().remove(on.two.at.data.ada, on.two.first).ok());
        on.press(Qt::Key_Return, Qt::ControlModifier);
        on.two.at.settle();
        QVERIFY(!on.two.screen->details() || on.editor());
    }

    void aDeletedNoteIsUndone()
    {
        Noted on;
        on.two.find<QToolButton>(u"removeNote"_s)->click();
        on.two.at.settle();
        QCOMPARE(on.two.at.data->deals().note(on.two.at.data.ada, on.own).problem().code,
                 ProblemCode::NoteNotFound);
        QTRY_VERIFY(!on.texts().contains(u"Call on Monday"_s));
        on.two.at.line.undo();
        on.two.at.settle();
        QCOMPARE(on.stored(), u"Call on Monday"_s);
        QTRY_VERIFY(on.texts().contains(u"Call on Monday"_s));
    }

    void theTimelineIsFilteredForEachPerson()
    {
        Noted on;
        auto* filter = on.two.find<QPushButton>(u"timelineFilter"_s);
        QVERIFY(filter->text().contains(u"3"_s)); // created, and two notes
        filter->click();
        const auto choose = [&on](int kind) {
            auto* menu = on.two.screen->findChild<QMenu*>(u"timelineMenu"_s);
            QVERIFY(menu);
            for (QAction* action : menu->actions()) {
                if (action->data().toInt() == kind)
                    action->trigger();
            }
            menu->close();
            DeskFixture::layOut();
        };
        choose(1);
        QCOMPARE(on.two.screen->findChildren<QWidget*>(u"timelineEntry"_s).size(), 2);
        QVERIFY(filter->text().contains(u"Notes: 2"_s));
        filter->click();
        choose(5);
        QCOMPARE(on.two.screen->findChildren<QWidget*>(u"timelineEntry"_s).size(), 0);
        QVERIFY(on.two.find<QLabel>(u"emptyTimeline"_s)->isVisibleTo(on.two.screen.get()));
        on.two.at.desk.setActor(on.two.at.data.sal);
        on.two.at.settle();
        QVERIFY(filter->text().contains(u"3"_s));
        on.two.at.desk.setActor(on.two.at.data.ada);
        on.two.at.settle();
        QVERIFY(filter->text().contains(u"Tasks: 0"_s));
        const QByteArray state = on.two.screen->state();
        DealScreen again(on.two.at.desk, on.two.at.navigator);
        again.restoreState(state);
        on.two.at.settle();
        QVERIFY(again.findChild<QPushButton*>(u"timelineFilter"_s)->text().contains(u"Tasks: 0"_s));
    }

    void tickedOnAnotherDay()
    {
        Noted on;
        TwoDeals& two = on.two;
        two.at.data.clock->advanceDays(4);
        two.list()->setCurrentIndex(two.row(u"Budget known"_s));
        QTest::keyClick(two.list(), Qt::Key_Space, Qt::ShiftModifier);
        auto* dialog = two.find<NoteDialog>();
        QVERIFY(dialog);
        auto* day = dialog->findChild<DateButton*>(u"doneOn"_s);
        QVERIFY(day);
        DeskFixture::picture(*dialog, u"another-day"_s);
        const QDate today = two.at.desk.today();
        QCOMPARE(day->date(), today);
        day->setDate(today.addDays(1));
        dialog->accept();
        QVERIFY(!dialog->error().isEmpty());
        QVERIFY(!two.isTicked(two.first, u"Budget known"_s));
        day->setDate(today.addDays(-2));
        dialog->accept();
        two.at.settle();
        QVERIFY(two.isTicked(two.first, u"Budget known"_s));
        const Tick tick = two.at.data.details(two.first).ticks.first();
        QCOMPARE(tick.at.ms, two.at.data.clock->now().ms - 2 * 86'400'000LL);
    }

    void aPastedPictureBecomesAFile()
    {
        Noted on;
        auto* bar = on.two.find<AttachmentBar>(u"newNoteFiles"_s);
        // 108 megapixels, of one bit each.
        QImage large(12'000, 9'000, QImage::Format_Mono);
        large.fill(1);
        QApplication::clipboard()->setImage(large);
        on.two.note()->paste();
        QVERIFY(bar->isPreparing());
        QVERIFY(!on.two.find<QPushButton>(u"saveNote"_s)->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(bar->paths().size(), 1, 60'000);
        QVERIFY(on.two.note()->toPlainText().isEmpty());
        on.two.find<QPushButton>(u"saveNote"_s)->click();
        on.two.at.settle();
        const QList<FileInfo> files = on.two.at.data.details(on.two.first).files;
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first().name.startsWith(u"Picture 20"_s) && files.first().name.endsWith(u".png"_s));
        const auto bytes = on.two.at.data->deals().fileBytes(on.two.at.data.ada, files.first().id);
        QVERIFY(bytes.ok() && bytes->startsWith("\x89PNG"));
        bar->addPicture(QImage());
        QTRY_VERIFY(!bar->isPreparing());
        QVERIFY(bar->paths().isEmpty());
    }

    void droppedFilesAreAttached()
    {
        Noted on;
        QList<QUrl> urls;
        for (const QString& name : {u"one.txt"_s, u"two.txt"_s}) {
            QFile file(on.two.at.data.folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
            urls.append(QUrl::fromLocalFile(file.fileName()));
        }
        urls.append(QUrl::fromLocalFile(on.two.at.data.folder.path())); // a folder is no file
        QMimeData given;
        given.setUrls(urls);
        auto* timeline = on.two.find<QWidget>(u"timelineTab"_s);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &given, Qt::LeftButton, {});
        QApplication::sendEvent(timeline, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &given, Qt::LeftButton, {});
        QApplication::sendEvent(timeline, &drop);
        QCOMPARE(on.two.find<AttachmentBar>(u"newNoteFiles"_s)->paths().size(), 2);
        on.two.find<QPushButton>(u"saveNote"_s)->click();
        on.two.at.settle();
        QCOMPARE(on.two.at.data.details(on.two.first).files.size(), 2);
    }

    void aRemovedFileIsUndone()
    {
        Noted on;
        on.two.saveNote(u"x"_s);
        on.two.at.settle();
        const auto added = on.two.at.data->deals().addNote(on.two.at.data.ada, on.two.first, {},
                                                           {{u"../../etc/passwd"_s, "x"}});
        QVERIFY(added.ok());
        on.two.at.desk.reloadDirectory();
        on.two.at.settle();
        auto* remove = on.two.find<QToolButton>(u"removeFile"_s);
        QVERIFY(remove);
        remove->click();
        on.two.at.settle();
        QVERIFY(on.two.at.data.details(on.two.first).files.isEmpty());
        on.two.takeUp();
        QCOMPARE(on.two.at.data.details(on.two.first).files.size(), 1);
    }

    void theMenuOfAnAction()
    {
        Noted on;
        TwoDeals& two = on.two;
        const QPoint place = two.list()->visualRect(two.row(u"Budget known"_s)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, two.list()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(two.list()->viewport(), &event);
        auto* menu = two.find<QMenu>(u"actionMenu"_s);
        QVERIFY(menu);
        QAction* other = menu->findChild<QAction*>(u"doneOnAnotherDay"_s);
        QVERIFY(other);
        other->trigger();
        menu->close();
        QVERIFY(two.find<NoteDialog>());
    }
};

QTEST_MAIN(NoteEditingTest)
#include "tst_note_editing.moc"
