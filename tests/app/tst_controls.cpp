// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMap>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// Every control of every screen can be found by its objectName and is told by its accessible name: for those
/// who listen to the program, and for those who drive it.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startScreenNamesItsControls();
    void everyScreenNamesItsControls_data();
    void everyScreenNamesItsControls();
    void theBoardKeepsItsKeys();
    void cleanupTestCase();

private:
    void settle();
    [[nodiscard]] static QStringList nameless(QWidget* root);
    [[nodiscard]] static QStringList ambiguous(QWidget* window);

    QTemporaryDir folder_;
    std::unique_ptr<Desktop> desktop_;
};

void TestControls::settle()
{
    int calm = 0;
    const auto isCalm = [this, &calm] {
        calm = desktop_->desk() && desktop_->desk()->pending() > 0 ? 0 : calm + 1;
        return calm > 4;
    };
    QVERIFY(QTest::qWaitFor(isCalm, 60'000));
}

QStringList TestControls::nameless(QWidget* root)
{
    QStringList found;
    const auto all = root->findChildren<QWidget*>();
    for (QWidget* each : all) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->focusProxy())
            continue;
        const QString kind = QString::fromLatin1(each->metaObject()->className());
        // Parts of a control that Qt makes by itself.
        if (each->objectName().startsWith(u"qt_") || qobject_cast<QScrollBar*>(each))
            continue;
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(each);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            found.append(u"%1 \"%2\" has no accessible name"_s.arg(kind, each->objectName()));
        if (each->objectName().isEmpty())
            found.append(
                u"%1 \"%2\" has no objectName"_s.arg(kind, told ? told->text(QAccessible::Name) : QString()));
    }
    return found;
}

/// Keys that stand for two things at a time: Qt then does neither.
QStringList TestControls::ambiguous(QWidget* window)
{
    QMap<QString, QStringList> meanings;
    const auto add = [&meanings](const QKeySequence& keys, const QObject* what) {
        if (!keys.isEmpty())
            meanings[keys.toString()].append(u"%1 of %2"_s.arg(
                what->objectName(), what->parent() ? what->parent()->objectName() : QString()));
    };
    for (const QShortcut* each : window->findChildren<QShortcut*>()) {
        if (each->isEnabled() && static_cast<QWidget*>(each->parent())->isVisible())
            add(each->key(), each);
    }
    for (const QAction* each : window->findChildren<QAction*>()) {
        if (each->isEnabled() && each->shortcutContext() != Qt::WidgetShortcut)
            add(each->shortcut(), each);
    }
    QStringList found;
    for (auto it = meanings.cbegin(); it != meanings.cend(); ++it) {
        if (it->size() > 1)
            found.append(it.key() + u": "_s + it->join(u", "_s));
    }
    return found;
}

void TestControls::initTestCase()
{
    Options options;
    options.file = folder_.filePath(u"controls.stagewright"_s);
    options.settingsFile = folder_.filePath(u"controls.ini"_s);
    options.language = u"en"_s;
    desktop_ = std::make_unique<Desktop>(*qApp, options);
    desktop_->prepare();
    desktop_->openWorkspace(options.file);
    settle();
    QTRY_VERIFY(desktop_->window()->hasPage());
}

void TestControls::startScreenNamesItsControls()
{
    const QStringList found = nameless(desktop_->window());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestControls::everyScreenNamesItsControls_data()
{
    QTest::addColumn<QString>("screen");
    for (const char* screen :
         {"next", "board", "deals", "deal", "tasks", "statistics", "settings", "configurator"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void TestControls::everyScreenNamesItsControls()
{
    QFETCH(QString, screen);
    if (!desktop_->shell())
        desktop_->makeDemo();
    QTRY_VERIFY_WITH_TIMEOUT(desktop_->shell(), 20'000);
    settle();
    qint64 subject = 0;
    if (screen == u"configurator")
        subject = desktop_->desk()->directory().defaultProcess()->process.id.value();
    if (screen == u"deal") {
        auto deals = desktop_->desk()->read([viewer = desktop_->desk()->actor()](Workspace& workspace) {
            return workspace.dealQueries().firstPage(viewer, {}, 1);
        });
        deals.waitForFinished();
        subject = deals.result()->constFirst().id.value();
    }
    desktop_->shell()->go({screen, subject});
    settle();
    const QStringList found = nameless(desktop_->window()) + ambiguous(desktop_->window());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Alt+Left moves the action in use to the left on the board.
void TestControls::theBoardKeepsItsKeys()
{
    const Process process = desktop_->desk()->directory().defaultProcess()->process;
    desktop_->shell()->go({u"configurator"_s, process.id.value()});
    settle();
    auto* board = desktop_->window()->findChild<StageBoard*>();
    QVERIFY(board && board->isVisible());
    desktop_->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desktop_->window()));
    const ActionId action = process.stages[1].actions[0].id;
    board->focusAction(action);
    QTest::keyClick(desktop_->window()->windowHandle(), Qt::Key_Left, Qt::AltModifier);
    settle();
    QVERIFY(board->isVisible());
    auto* configurator = desktop_->window()->findChild<ConfiguratorScreen*>();
    QCOMPARE(configurator->editor().process().stageOf(action)->id, process.stages[0].id);
    configurator->editor().undo();
}

void TestControls::cleanupTestCase()
{
    desktop_.reset();
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
