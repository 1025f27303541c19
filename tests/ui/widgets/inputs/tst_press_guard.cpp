// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/press_guard.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

/// One press and release at a time of the events' own clock.
void click(QWidget* target, QPoint at, quint64 time)
{
    const QPointF place(at);
    const QPointF global = target->mapToGlobal(place);
    QMouseEvent press(QEvent::MouseButtonPress, place, global, Qt::LeftButton, Qt::LeftButton, {});
    press.setTimestamp(time);
    QApplication::sendEvent(target, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, place, global, Qt::LeftButton, Qt::NoButton, {});
    release.setTimestamp(time + 20);
    QApplication::sendEvent(target, &release);
}

int within()
{
    return QApplication::doubleClickInterval() / 2;
}

int after()
{
    return QApplication::doubleClickInterval() + 10;
}

} // namespace

class PressGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondPressCountsOnTheSameThing();
    void aSecondPressDoesNotCountOnWhatCame();
    void aPressElsewhereCounts();
    void aNewScreenWaits();
    void aStrayPressTakesNoFocus();
    void aRowThatMovedIsNotHit();
    void aRealDoubleClickOpensOneThing();
};

void PressGuardTest::aSecondPressCountsOnTheSameThing()
{
    const PressGuard guard;
    QPushButton button(u"Next"_s);
    button.resize(100, 40);
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    click(&button, {10, 10}, 1000);
    click(&button, {10, 10}, 1000 + quint64(within()));
    QCOMPARE(clicked.size(), 2);
}

void PressGuardTest::aSecondPressDoesNotCountOnWhatCame()
{
    const PressGuard guard;
    QWidget window;
    window.resize(200, 100);
    QPushButton first(u"Lose…"_s, &window);
    QPushButton second(u"Delete"_s, &window);
    for (QPushButton* each : {&first, &second})
        each->setGeometry(0, 0, 100, 40);
    second.hide();
    window.show();
    connect(&first, &QPushButton::clicked, &window, [&] {
        first.hide();
        second.show();
    });
    QSignalSpy clicked(&second, &QPushButton::clicked);
    click(&first, {10, 10}, 1000);
    QVERIFY(second.isVisible());
    click(&second, {12, 10}, 1000 + quint64(within()));
    QCOMPARE(clicked.size(), 0);
    QVERIFY(!second.isDown());
    click(&second, {12, 10}, 1000 + quint64(after()));
    QCOMPARE(clicked.size(), 1);
}

void PressGuardTest::aPressElsewhereCounts()
{
    const PressGuard guard;
    QWidget window;
    window.resize(300, 100);
    QPushButton first(u"One"_s, &window);
    QPushButton second(u"Two"_s, &window);
    first.setGeometry(0, 0, 100, 40);
    second.setGeometry(150, 0, 100, 40);
    window.show();
    QSignalSpy clicked(&second, &QPushButton::clicked);
    click(&first, {10, 10}, 1000);
    click(&second, {10, 10}, 1000 + quint64(within()));
    QCOMPARE(clicked.size(), 1);
}

void PressGuardTest::aNewScreenWaits()
{
    PressGuard guard;
    QWidget window;
    window.resize(300, 100);
    QPushButton first(u"One"_s, &window);
    QPushButton second(u"Two"_s, &window);
    first.setGeometry(0, 0, 100, 40);
    second.setGeometry(150, 0, 100, 40);
    window.show();
    connect(&first, &QPushButton::clicked, &guard, &PressGuard::screenChanged);
    QSignalSpy clicked(&second, &QPushButton::clicked);
    click(&first, {10, 10}, 1000);
    click(&second, {10, 10}, 1000 + quint64(within()));
    QCOMPARE(clicked.size(), 0);
    click(&second, {10, 10}, 1000 + quint64(after()));
    QCOMPARE(clicked.size(), 1);
}

void PressGuardTest::aStrayPressTakesNoFocus()
{
    PressGuard guard;
    QStackedWidget window;
    window.resize(200, 100);
    auto* first = new QPushButton(u"Open"_s);
    auto* second = new QLineEdit;
    window.addWidget(first);
    window.addWidget(second);
    connect(first, &QPushButton::clicked, &window, [&] {
        window.setCurrentWidget(second);
        second->clearFocus();
        guard.screenChanged();
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, QPoint(60, 40));
    QApplication::processEvents();
    QCOMPARE(window.currentWidget(), second);
    QVERIFY(!second->hasFocus());
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, QPoint(60, 40));
    QTRY_VERIFY(second->hasFocus());
}

void PressGuardTest::aRowThatMovedIsNotHit()
{
    const PressGuard guard;
    QListWidget list;
    list.addItems({u"Call"_s, u"Write"_s, u"Meet"_s});
    list.resize(200, 200);
    list.show();
    // Whatever is clicked goes to the end, as a task that was done.
    QStringList clicked;
    connect(&list, &QListWidget::itemClicked, &list, [&](QListWidgetItem* item) {
        clicked << item->text();
        list.addItem(list.takeItem(list.row(item)));
    });
    const QPoint top = list.visualItemRect(list.item(0)).center();
    click(list.viewport(), top, 1000);
    click(list.viewport(), top, 1000 + quint64(within()));
    QCOMPARE(clicked, QStringList{u"Call"_s});
    click(list.viewport(), top, 1000 + quint64(after()));
    QCOMPARE(clicked, (QStringList{u"Call"_s, u"Write"_s}));
}

void PressGuardTest::aRealDoubleClickOpensOneThing()
{
    PressGuard guard;
    QStackedWidget window;
    window.resize(200, 100);
    auto* first = new QPushButton(u"Open"_s);
    auto* second = new QPushButton(u"Tick"_s);
    window.addWidget(first);
    window.addWidget(second);
    connect(first, &QPushButton::clicked, &window, [&] {
        window.setCurrentWidget(second);
        guard.screenChanged();
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy opened(first, &QPushButton::clicked);
    QSignalSpy ticked(second, &QPushButton::clicked);
    // Through the window, as the display sends it.
    QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, QPoint(60, 40));
    QApplication::processEvents();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(ticked.size(), 0);
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, QPoint(60, 40));
    QApplication::processEvents();
    QCOMPARE(ticked.size(), 1);
}

QTEST_MAIN(PressGuardTest)
#include "tst_press_guard.moc"
