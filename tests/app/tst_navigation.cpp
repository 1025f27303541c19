// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo_window.h"

#include "ui/models/deals/deal_table_model.h"
#include "ui/screens/deals/deals_screen.h"
#include "ui/screens/shell/search_popup.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// Navigation: where keys lead from every screen, whose filters a list has, and that nothing
/// opened on the way changes them.
class TestNavigation : public QObject
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
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] DealsScreen* deals() const { return demo_.window()->findChild<DealsScreen*>(); }
    void searchDeals(const QString& text);
    [[nodiscard]] QString searched() const;

    test::DemoWindow demo_;
};

void TestNavigation::initTestCase()
{
    demo_.start();
    demo_.window()->resize(1280, 800);
    demo_.settle();
    demo_.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(demo_.window()));
    demo_.settle();
}

void TestNavigation::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(demo_.window()->windowHandle(), static_cast<Qt::Key>(key), modifiers);
    demo_.settle();
}

void TestNavigation::backIsTheSameKeyEverywhere_data()
{
    QTest::addColumn<QString>("screen");
    for (const char* screen : {"deals", "deal", "statistics", "settings", "configurator"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void TestNavigation::backIsTheSameKeyEverywhere()
{
    QFETCH(QString, screen);
    demo_.visit(u"tasks"_s);
    demo_.visit(screen);
    QCOMPARE(demo_.shell()->place().screen, screen);
    // Alt with an arrow moves what is in use; it never leads away.
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(demo_.shell()->place().screen, screen);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(demo_.shell()->place().screen, u"tasks"_s);
}

void TestNavigation::theConfiguratorHasTheToolsOfTheWindow()
{
    demo_.visit(u"configurator"_s);
    for (const char* name : {"bell", "avatar", "searchButton"}) {
        auto* button = demo_.window()->findChild<QAbstractButton*>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
    }
    press(Qt::Key_F10);
    auto* menu = demo_.window()->findChild<QMenu*>(u"mainMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->close();
    demo_.settle();
    demo_.shell()->navigator().openScreen(u"notifications"_s);
    demo_.settle();
    QWidget* popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    popup->close();
    demo_.settle();
    demo_.window()->findChild<QAbstractButton*>(u"searchButton"_s)->click();
    demo_.settle();
    QVERIFY(demo_.shell()->searchPopup()->isVisible());
    demo_.shell()->searchPopup()->close();
    demo_.settle();
}

void TestNavigation::searchDeals(const QString& text)
{
    deals()->findChild<QLineEdit*>(u"dealSearch"_s)->setText(text);
    QTRY_COMPARE(deals()->model()->query().text, text);
    demo_.settle();
}

QString TestNavigation::searched() const
{
    return deals()->model()->query().text;
}

void TestNavigation::aSliceLeavesTheOwnFilters()
{
    demo_.visit(u"deals"_s);
    searchDeals(u"own"_s);
    demo_.visit(u"statistics"_s);
    DealQuery slice;
    slice.status = DealStatus::Open;
    demo_.shell()->navigator().openDeals(slice);
    demo_.settle();
    QCOMPARE(demo_.shell()->place().screen, u"deals"_s);
    QCOMPARE(deals()->model()->query().status, std::optional(DealStatus::Open));
    QCOMPARE(searched(), QString());
    // A deal of it and back: still the slice.
    demo_.visit(u"deal"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(deals()->model()->query().status, std::optional(DealStatus::Open));
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(demo_.shell()->place().screen, u"statistics"_s);
    demo_.visit(u"deals"_s);
    QCOMPARE(searched(), u"own"_s);
    searchDeals({});
}

void TestNavigation::filtersBelongToWhoActs()
{
    demo_.visit(u"deals"_s);
    searchDeals(u"mine"_s);
    const UserId first = demo_.desk()->actor();
    UserId second;
    for (const User& user : demo_.desk()->directory().people.users) {
        if (user.active && user.id != first)
            second = user.id;
    }
    demo_.desk()->setActor(second);
    demo_.settle();
    QCOMPARE(searched(), QString());
    searchDeals(u"theirs"_s);
    demo_.desk()->setActor(first);
    demo_.settle();
    QCOMPARE(searched(), u"mine"_s);
    demo_.desk()->setActor(second);
    demo_.settle();
    QCOMPARE(searched(), u"theirs"_s);
    demo_.desk()->setActor(first);
    demo_.settle();
    searchDeals({});
}

void TestNavigation::cleanupTestCase()
{
    demo_.stop();
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
