// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "ui/models/deal_table_model.h"
#include "ui/models/desk.h"
#include "ui/screens/deals/deals_screen.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/search_popup.h"
#include "ui/screens/shell/shell.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// The ways through the window: where keys lead from every screen, whose filters a list has, and that nothing
/// opened on the way changes them.
class TestWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void backIsTheSameKeyEverywhere_data();
    void backIsTheSameKeyEverywhere();
    void theConfiguratorHasTheToolsOfTheWindow();
    void aSliceLeavesTheOwnFilters();
    void filtersBelongToWhoActs();
    void cleanupTestCase();

private:
    void settle();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void visit(const QString& screen);
    [[nodiscard]] DealsScreen* deals() const { return desktop_->window()->findChild<DealsScreen*>(); }
    void searchDeals(const QString& text);
    [[nodiscard]] QString searched() const;

    QTemporaryDir folder_;
    std::unique_ptr<Desktop> desktop_;
};

void TestWays::settle()
{
    for (int calm = 0; calm < 4;) {
        QTest::qWait(10);
        calm = desktop_->desk() && desktop_->desk()->pending() > 0 ? 0 : calm + 1;
    }
}

void TestWays::initTestCase()
{
    Options options;
    options.file = folder_.filePath(u"ways.stagewright"_s);
    options.settingsFile = folder_.filePath(u"ways.ini"_s);
    options.language = u"en"_s;
    desktop_ = std::make_unique<Desktop>(*qApp, options);
    desktop_->prepare();
    desktop_->openWorkspace(options.file);
    settle();
    QTRY_VERIFY(desktop_->window()->hasPage());
    desktop_->makeDemo();
    QTRY_VERIFY_WITH_TIMEOUT(desktop_->shell(), 20'000);
    desktop_->window()->resize(1280, 800);
    desktop_->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desktop_->window()));
    settle();
}

void TestWays::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(desktop_->window()->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void TestWays::visit(const QString& screen)
{
    qint64 subject = 0;
    if (screen == u"configurator")
        subject = desktop_->desk()->directory().defaultProcess()->process.id.value();
    if (screen == u"deal") {
        auto found = desktop_->desk()->read([viewer = desktop_->desk()->actor()](Workspace& workspace) {
            return workspace.dealQueries().firstPage(viewer, {}, 1);
        });
        found.waitForFinished();
        subject = found.result()->constFirst().id.value();
    }
    desktop_->shell()->go({screen, subject});
    settle();
}

void TestWays::backIsTheSameKeyEverywhere_data()
{
    QTest::addColumn<QString>("screen");
    for (const char* screen : {"deals", "deal", "statistics", "settings", "configurator"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void TestWays::backIsTheSameKeyEverywhere()
{
    QFETCH(QString, screen);
    visit(u"tasks"_s);
    visit(screen);
    QCOMPARE(desktop_->shell()->place().screen, screen);
    // Alt with an arrow moves what is in use; it never leads away.
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desktop_->shell()->place().screen, screen);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(desktop_->shell()->place().screen, u"tasks"_s);
}

void TestWays::theConfiguratorHasTheToolsOfTheWindow()
{
    visit(u"configurator"_s);
    for (const char* name : {"bell", "avatar", "searchButton"}) {
        auto* button = desktop_->window()->findChild<QAbstractButton*>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
    }
    press(Qt::Key_F10);
    auto* menu = desktop_->window()->findChild<QMenu*>(u"mainMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->close();
    settle();
    desktop_->shell()->navigator().openScreen(u"notifications"_s);
    settle();
    QWidget* popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    popup->close();
    settle();
    desktop_->window()->findChild<QAbstractButton*>(u"searchButton"_s)->click();
    settle();
    QVERIFY(desktop_->shell()->searchPopup()->isVisible());
    desktop_->shell()->searchPopup()->close();
    settle();
}

void TestWays::searchDeals(const QString& text)
{
    deals()->findChild<QLineEdit*>(u"dealSearch"_s)->setText(text);
    QTRY_COMPARE(deals()->model()->query().text, text);
    settle();
}

QString TestWays::searched() const
{
    return deals()->model()->query().text;
}

void TestWays::aSliceLeavesTheOwnFilters()
{
    visit(u"deals"_s);
    searchDeals(u"own"_s);
    visit(u"statistics"_s);
    DealQuery slice;
    slice.status = DealStatus::Open;
    desktop_->shell()->navigator().openDeals(slice);
    settle();
    QCOMPARE(desktop_->shell()->place().screen, u"deals"_s);
    QCOMPARE(deals()->model()->query().status, std::optional(DealStatus::Open));
    QCOMPARE(searched(), QString());
    // A deal of it and back: still the slice.
    visit(u"deal"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(deals()->model()->query().status, std::optional(DealStatus::Open));
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(desktop_->shell()->place().screen, u"statistics"_s);
    visit(u"deals"_s);
    QCOMPARE(searched(), u"own"_s);
    searchDeals({});
}

void TestWays::filtersBelongToWhoActs()
{
    visit(u"deals"_s);
    searchDeals(u"mine"_s);
    const UserId first = desktop_->desk()->actor();
    UserId second;
    for (const User& user : desktop_->desk()->directory().people.users) {
        if (user.active && user.id != first)
            second = user.id;
    }
    desktop_->desk()->setActor(second);
    settle();
    QCOMPARE(searched(), QString());
    searchDeals(u"theirs"_s);
    desktop_->desk()->setActor(first);
    settle();
    QCOMPARE(searched(), u"mine"_s);
    desktop_->desk()->setActor(second);
    settle();
    QCOMPARE(searched(), u"theirs"_s);
    desktop_->desk()->setActor(first);
    settle();
    searchDeals({});
}

void TestWays::cleanupTestCase()
{
    desktop_.reset();
}

QTEST_MAIN(TestWays)
#include "tst_ways.moc"
