// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/screen.h"
#include "ui/widgets/window/toast.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

/// A screen with nothing but a field to type into and something else that takes the keys.
class PlainScreen : public Screen
{
public:
    PlainScreen() : field(new QLineEdit(this)), other(new QWidget(this))
    {
        other->setFocusPolicy(Qt::StrongFocus);
        other->move(0, 50);
    }
    void fillTopBar(TopBar&) override {}

    QLineEdit* field;
    QWidget* other;
};

/// A window over a real workspace, in which Ada has ticked something.
struct OpenWindow
{
    OpenWindow() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), desk(data.environment)
    {
        applyTheme(*qApp, ThemeChoice::Light);
        deal = data.deal(u"Sensors"_s);
        desk.setActor(data.ada);
        desk.open(data.file()).waitForFinished();
        QSignalSpy read(&desk, &Desk::directoryChanged);
        desk.reloadDirectory();
        read.wait();
        ScreenSet set;
        for (const QString& id :
             {u"next"_s, u"board"_s, u"deals"_s, u"tasks"_s, u"statistics"_s, u"settings"_s})
            set.make.insert(id, [](Desk&, Navigator&) -> Screen* { return new PlainScreen; });
        window = std::make_unique<MainWindow>(settings);
        shell = new Shell(desk, set, window->actions());
        window->setPage(shell, [this](const std::function<void()>& go) { shell->leave(go); });
        shell->restoreState(settings);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("no window");
        QApplication::setActiveWindow(window.get());
        tick(u"Budget known"_s);
        screen()->other->setFocus();
    }
    ~OpenWindow() { window.reset(); }

    void tick(const QString& action)
    {
        desk.write([actor = data.ada, deal = deal, id = data.action(action)](Workspace& workspace) {
                return workspace.deals().tick(actor, {deal, id});
            })
            .waitForFinished();
        settle();
    }
    [[nodiscard]] PlainScreen* screen() const
    {
        return static_cast<PlainScreen*>(shell->screen(shell->place().screen));
    }
    [[nodiscard]] qsizetype ticks() { return data.details(deal).ticks.size(); }
    void settle()
    {
        int calm = 0;
        QVERIFY(QTest::qWaitFor([&] { return (calm = desk.pending() == 0 ? calm + 1 : 0) > 3; }, 60'000));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, modifiers);
    }

    QTemporaryDir folder;
    TestWorkspace data;
    QSettings settings;
    Desk desk;
    DealId deal;
    std::unique_ptr<MainWindow> window;
    Shell* shell = nullptr;
};

} // namespace

class UndoKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenTakesBackAndDoesAgain_data();
    void everyScreenTakesBackAndDoesAgain();
    void aSecondPressWaitsForTheFirst();
    void aFieldKeepsItsKey();
    void aDialogKeepsTheKeys();
    void settingsHaveTheirOwn();
    void anotherPersonHasOtherSteps();
    void theMessageTurnsItRound();
    void theMenuNamesTheSteps();
    void nothingToTakeBackIsSaid();
};

void UndoKeysTest::everyScreenTakesBackAndDoesAgain_data()
{
    QTest::addColumn<QString>("screen");
    for (const char* screen : {"next", "board", "deals", "tasks", "statistics"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void UndoKeysTest::everyScreenTakesBackAndDoesAgain()
{
    QFETCH(const QString, screen);
    OpenWindow at;
    at.shell->go({screen, 0});
    at.screen()->other->setFocus();
    at.press(Qt::Key_Z);
    at.settle();
    QCOMPARE(at.ticks(), 0);
    QVERIFY2(at.shell->toasts()->text().contains(u"Budget known"_s), qPrintable(at.shell->toasts()->text()));
    at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    at.settle();
    QCOMPARE(at.ticks(), 1);
    at.press(Qt::Key_Z);
    at.settle();
    at.press(Qt::Key_Y);
    at.settle();
    QCOMPARE(at.ticks(), 1);
}

void UndoKeysTest::aSecondPressWaitsForTheFirst()
{
    OpenWindow at;
    at.tick(u"Offer sent"_s);
    at.press(Qt::Key_Z);
    at.press(Qt::Key_Z); // not answered yet
    at.settle();
    QCOMPARE(at.ticks(), 1);
    at.press(Qt::Key_Z);
    at.settle();
    QCOMPARE(at.ticks(), 0);
}

void UndoKeysTest::aFieldKeepsItsKey()
{
    OpenWindow at;
    QLineEdit* field = at.screen()->field;
    field->setFocus();
    QTest::keyClicks(field, u"abc"_s);
    at.press(Qt::Key_Z);
    at.settle();
    QVERIFY(field->text().isEmpty());
    QCOMPARE(at.ticks(), 1);
    at.press(Qt::Key_Z);
    at.settle();
    QCOMPARE(at.ticks(), 1);
}

void UndoKeysTest::aDialogKeepsTheKeys()
{
    OpenWindow at;
    QDialog dialog(at.shell);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QApplication::setActiveWindow(&dialog);
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    at.settle();
    QCOMPARE(at.ticks(), 1);
}

void UndoKeysTest::settingsHaveTheirOwn()
{
    OpenWindow at;
    at.shell->go({u"settings"_s, 0});
    at.screen()->other->setFocus();
    at.press(Qt::Key_Z);
    at.settle();
    QCOMPARE(at.ticks(), 1);
}

void UndoKeysTest::anotherPersonHasOtherSteps()
{
    OpenWindow at;
    at.press(Qt::Key_Z);
    at.desk.setActor(at.data.sue); // before the answer
    at.settle();
    QCOMPARE(at.ticks(), 0);
    QVERIFY(!at.shell->toasts()->text().contains(u"Budget known"_s));
    at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    at.settle();
    QCOMPARE(at.ticks(), 0);
}

void UndoKeysTest::theMessageTurnsItRound()
{
    OpenWindow at;
    at.press(Qt::Key_Z);
    at.settle();
    QCOMPARE(at.shell->toasts()->actionButton()->text(), u"Redo"_s);
    at.shell->toasts()->actionButton()->click();
    at.settle();
    QCOMPARE(at.ticks(), 1);
    QCOMPARE(at.shell->toasts()->actionButton()->text(), u"Undo"_s);
    at.shell->toasts()->actionButton()->click();
    at.settle();
    QCOMPARE(at.ticks(), 0);
}

void UndoKeysTest::theMenuNamesTheSteps()
{
    OpenWindow at;
    at.shell->openMenu();
    auto* menu = at.window->findChild<QMenu*>(u"mainMenu"_s);
    QVERIFY(menu);
    auto* undo = menu->findChild<QAction*>(u"undo"_s);
    auto* redo = menu->findChild<QAction*>(u"redo"_s);
    QVERIFY(undo && redo);
    at.settle();
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QVERIFY2(undo->text().contains(u"Budget known"_s), qPrintable(undo->text()));
    QVERIFY(undo->text().contains(u"Ctrl+Z"_s));
    undo->trigger();
    menu->close();
    at.settle();
    QCOMPARE(at.ticks(), 0);
}

void UndoKeysTest::nothingToTakeBackIsSaid()
{
    OpenWindow at;
    at.press(Qt::Key_Y);
    at.settle();
    QVERIFY2(at.shell->toasts()->text().contains(u"nothing"_s), qPrintable(at.shell->toasts()->text()));
}

QTEST_MAIN(UndoKeysTest)
#include "tst_undo_keys.moc"
