// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo_window.h"

#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/widgets/layout/side_list.h"
#include "ui/widgets/window/card_dialog.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

constexpr QSize screenSize(800, 540); ///< narrower and as low as 1920x1080 at 200 %, which is 960x540
constexpr QSize smallWindow(800, 600);
constexpr QSize flatWindow(960, 480); ///< what 1920x1080 at 200 % leaves when its bars are taken off

/// The scroll area that brings `widget` into view; null when it stands still.
const QAbstractScrollArea* scrollerOf(const QWidget* widget)
{
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        if (area && area->viewport()->isAncestorOf(widget))
            return area;
        if (at->isWindow())
            break;
    }
    return nullptr;
}

/// The buttons of the window that one can neither see whole nor scroll to.
QStringList unreachable(QWidget* window)
{
    QStringList found;
    const auto all = window->findChildren<QAbstractButton*>();
    for (const QAbstractButton* each : all) {
        if (!each->isVisible() || each->window() != window || qobject_cast<QTabBar*>(each->parentWidget()))
            continue;
        QRect place(each->mapTo(window, QPoint()), each->size());
        QRect room = window->rect();
        if (const QAbstractScrollArea* area = scrollerOf(each)) {
            room = QRect(area->viewport()->mapTo(window, QPoint()), area->viewport()->size());
            if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                place.moveLeft(room.left()), place.setWidth(1);
            place.moveTop(room.top()), place.setHeight(1);
        }
        if (!room.contains(place) || each->width() < each->minimumSizeHint().width())
            found.append(u"%1 (%2, wants %7 px) at %3,%4 %5x%6"_s.arg(each->objectName(), each->text())
                             .arg(place.x())
                             .arg(place.y())
                             .arg(each->width())
                             .arg(each->height())
                             .arg(each->minimumSizeHint().width()));
    }
    return found;
}

/// The texts within `card` that are cut off below.
QStringList cutBelow(const QWidget* card)
{
    QStringList found;
    const auto all = card->findChildren<QLabel*>();
    for (const QLabel* each : all) {
        for (const QWidget* at = each->parentWidget(); each->isVisible() && at; at = at->parentWidget()) {
            const int below = each->mapTo(at, QPoint(0, each->height())).y() - at->height();
            if (below > 1)
                found.append(
                    u"%1 \"%2\" is cut off by %3"_s.arg(each->objectName(), each->text()).arg(below));
            if (at == card)
                break;
        }
    }
    return found;
}

/// Pages that have to be scrolled sideways.
QStringList scrolledSideways(const QWidget* window)
{
    QStringList found;
    const auto all = window->findChildren<QScrollArea*>();
    for (const QScrollArea* each : all) {
        const int rest = each->horizontalScrollBar()->maximum();
        if (each->isVisible() && each->widget() && rest > 0)
            found.append(u"%1 scrolls sideways by %2"_s.arg(each->objectName()).arg(rest));
    }
    return found;
}

QStringList tooLarge(QWidget* widget, QSize room)
{
    const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
    QStringList found;
    if (least.width() > room.width() || least.height() > room.height())
        found.append(u"%1 needs %2x%3"_s.arg(QString::fromLatin1(widget->metaObject()->className()))
                         .arg(least.width())
                         .arg(least.height()));
    // Which of its parts asks for the most.
    for (const QWidget* at = widget; !found.isEmpty() && at;) {
        const QWidget* widest = nullptr;
        const auto parts = at->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (const QWidget* each : parts) {
            const bool more = !widest || each->minimumSizeHint().width() > widest->minimumSizeHint().width();
            if (!each->isWindow() && more)
                widest = each;
        }
        if (widest)
            found.append(
                u"  %1 \"%2\" %3"_s
                    .arg(QString::fromLatin1(widest->metaObject()->className()), widest->objectName())
                    .arg(widest->minimumSizeHint().width()));
        at = widest;
    }
    return found;
}

void click(const QString& name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        const auto buttons = window->findChildren<QAbstractButton*>(name);
        for (QAbstractButton* each : buttons) {
            if (each->isVisible() && each->isEnabled()) {
                each->click();
                return;
            }
        }
    }
}

void choose(const QString& name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        auto* menu = qobject_cast<QMenu*>(window);
        if (!menu || !menu->isVisible())
            continue;
        if (auto* action = menu->findChild<QAction*>(name)) {
            menu->close();
            action->trigger();
            return;
        }
    }
}

CardDialog* openDialog()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        auto* dialog = qobject_cast<CardDialog*>(window);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// The program on a small screen, or on a large one whose letters are large: every screen and every dialog
/// fits, and every button can be reached.
class TestSmallWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreenFits_data();
    void everyScreenFits();
    void theSelectionOfTheConfiguratorFits_data();
    void theSelectionOfTheConfiguratorFits();
    void everyDialogFits_data();
    void everyDialogFits();
    void aLongErrorFits();
    void cleanupTestCase();

private:
    void speak(const QString& language);

    test::DemoWindow demo_;
};

void TestSmallWindow::initTestCase()
{
    QCOMPARE(QGuiApplication::primaryScreen()->size(), screenSize);
    demo_.start();
}

void TestSmallWindow::speak(const QString& language)
{
    if (QLocale().name().left(2) != language)
        demo_.desktop().setLanguage(language);
    demo_.settle();
}

void TestSmallWindow::everyScreenFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"en", "pl"}) {
        for (const QSize size : {smallWindow, flatWindow}) {
            for (const char* screen :
                 {"next", "board", "deals", "deal", "tasks", "statistics", "settings", "configurator"})
                QTest::addRow("%s in %s at %dx%d", screen, language, size.width(), size.height())
                    << QString::fromLatin1(language) << QString::fromLatin1(screen) << size;
        }
    }
}

void TestSmallWindow::everyScreenFits()
{
    QFETCH(QString, language);
    QFETCH(QString, screen);
    QFETCH(QSize, size);
    speak(language);
    QWidget* window = demo_.window();
    QVERIFY(demo_.shell());
    demo_.visit(screen);
    QStringList found;
    int pages = 1;
    auto* side = demo_.shell()->findChild<SideList*>(u"settingsPages"_s);
    if (screen == u"settings")
        pages = side->count();
    for (int page = 0; page < pages; ++page) {
        if (screen == u"settings") {
            side->setCurrentRow(page);
            demo_.settle();
        }
        window->resize(size);
        demo_.settle();
        if (window->size() != size)
            found.append(
                u"page %1: the window is %2x%3"_s.arg(page).arg(window->width()).arg(window->height()));
        found += tooLarge(demo_.shell(), size) + unreachable(window);
    }
    if (screen == u"settings") {
        side->setCurrentRow(0);
        demo_.settle();
        auto* name = demo_.shell()->findChild<QLabel*>(u"name"_s);
        QVERIFY(name && name->width() >= 80);
    }
    if (screen == u"statistics") {
        const QStringList sideways = scrolledSideways(window);
        found += sideways;
        auto* page = window->findChild<QScrollArea*>(u"statisticsPage"_s);
        if (!sideways.isEmpty())
            found += tooLarge(page->widget(), page->viewport()->size());
    }
    if (screen == u"deal") {
        QVERIFY(demo_.shell()->findChild<QTabWidget*>(u"dealTabs"_s)->height() >= 200);
        found += cutBelow(demo_.shell()->findChild<QWidget*>(u"factsCard"_s));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestSmallWindow::theSelectionOfTheConfiguratorFits_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "pl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestSmallWindow::theSelectionOfTheConfiguratorFits()
{
    QFETCH(QString, language);
    speak(language);
    demo_.visit(u"configurator"_s);
    QWidget* window = demo_.window();
    window->resize(smallWindow);
    demo_.settle();
    auto* board = demo_.shell()->findChild<StageBoard*>();
    QVERIFY(board);
    const auto boards = board->findChildren<ActionCard*>();
    QVERIFY(boards.size() > 2);
    for (int at = 0; at < 2; ++at)
        QTest::mouseClick(boards[at], Qt::LeftButton, Qt::ControlModifier);
    demo_.settle();
    auto* unselect = demo_.shell()->findChild<QAbstractButton*>(u"unselect"_s);
    QVERIFY(unselect->isVisible());
    QStringList found = tooLarge(demo_.shell(), smallWindow) + unreachable(window);
    if (window->size() != smallWindow)
        found.append(u"the window is %1x%2"_s.arg(window->width()).arg(window->height()));
    // What has no room is in the menu.
    auto* more = demo_.shell()->findChild<QAbstractButton*>(u"selectionMore"_s);
    QVERIFY(more->isVisible());
    more->click();
    auto* menu = demo_.shell()->findChild<QMenu*>(u"selectionMenu"_s);
    QVERIFY(menu && menu->isVisible());
    for (const char* each :
         {"selectionOptions", "selectionWeights", "selectionCopy", "selectionCut", "selectionDelete"}) {
        const QString name = QString::fromLatin1(each);
        const bool seen = demo_.shell()->findChild<QAbstractButton*>(name)->isVisible();
        QVERIFY2(seen != (menu->findChild<QAction*>(name) != nullptr), each);
    }
    menu->close();
    unselect->click();
    demo_.settle();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// How to reach each dialog: the screen, the page of the settings, and what to click; "menu:" chooses from a
/// menu.
void TestSmallWindow::everyDialogFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<int>("page");
    QTest::addColumn<QStringList>("clicks");
    struct Way
    {
        const char* name;
        const char* screen;
        int page;
        QStringList clicks;
    };
    const QList<Way> ways{
        {"new deal", "board", 0, {u"newDeal"_s}},
        {"import", "board", 0, {u"shell:import"_s}},
        {"about", "board", 0, {u"shell:about"_s}},
        {"missing actions", "deal", 0, {u"winDeal"_s}},
        {"close a deal", "deal", 0, {u"endDeal"_s, u"menu:loseDeal"_s}},
        {"change the process", "deal", 0, {u"changeProcess"_s}},
        {"task of a deal", "deal", 0, {u"tab:1"_s, u"addTask"_s}},
        {"task", "tasks", 0, {u"addTask"_s}},
        {"new process", "settings", 0, {u"newProcess"_s}},
        {"user", "settings", 1, {u"addUser"_s}},
        {"team", "settings", 1, {u"addTeam"_s}},
        {"options", "configurator", 0, {u"gear"_s}},
        {"trial deal", "configurator", 0, {u"trial"_s}},
        {"versions", "configurator", 0, {u"openVersions"_s}},
    };
    for (const char* language : {"en", "pl"}) {
        for (const Way& way : ways)
            QTest::addRow("%s in %s", way.name, language)
                << QString::fromLatin1(language) << QString::fromLatin1(way.screen) << way.page << way.clicks;
    }
}

void TestSmallWindow::everyDialogFits()
{
    QFETCH(QString, language);
    QFETCH(QString, screen);
    QFETCH(int, page);
    QFETCH(QStringList, clicks);
    speak(language);
    demo_.visit(screen);
    demo_.window()->resize(flatWindow);
    if (screen == u"settings")
        demo_.shell()->findChild<SideList*>(u"settingsPages"_s)->setCurrentRow(page);
    demo_.settle();
    for (const QString& each : std::as_const(clicks)) {
        if (each == u"shell:import")
            demo_.shell()->navigator().openImport();
        else if (each == u"shell:about")
            demo_.window()->actions().about->trigger();
        else if (each.startsWith(u"menu:"))
            choose(each.mid(5));
        else if (each.startsWith(u"tab:"))
            demo_.shell()->findChild<QTabWidget*>(u"dealTabs"_s)->setCurrentIndex(each.mid(4).toInt());
        else
            click(each);
        demo_.settle();
    }
    QPointer<CardDialog> dialog = openDialog();
    QVERIFY(dialog);
    const QStringList found = tooLarge(dialog, screenSize) + unreachable(dialog);
    const QSize size = dialog->frameGeometry().size();
    dialog->reject();
    demo_.settle();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(size.width() <= screenSize.width() && size.height() <= screenSize.height(),
             qPrintable(u"%1x%2"_s.arg(size.width()).arg(size.height())));
}

void TestSmallWindow::aLongErrorFits()
{
    CardDialog dialog(u"Title"_s);
    for (int i = 0; i < 40; ++i)
        dialog.content()->addWidget(new QLineEdit);
    dialog.show();
    dialog.showError(QString(170, u'x') + u' ' + u"word "_s.repeated(100));
    demo_.settle();
    const QSize size = dialog.frameGeometry().size();
    QVERIFY2(size.width() <= screenSize.width() && size.height() <= screenSize.height(),
             qPrintable(u"%1x%2"_s.arg(size.width()).arg(size.height())));
    QVERIFY(dialog.rect().contains(dialog.primary()->geometry()));
}

void TestSmallWindow::cleanupTestCase()
{
    demo_.stop();
}

int main(int argc, char** argv)
{
    // A screen of its own size, which only the platform that draws nowhere lets one choose.
    QTemporaryDir folder;
    const QString file = folder.filePath(u"screen.json"_s);
    QFile screen(file);
    if (!screen.open(QIODevice::WriteOnly))
        return 1;
    screen.write(QByteArray("{\"screens\":[{\"name\":\"small\",\"x\":0,\"y\":0,\"width\":") +
                 QByteArray::number(screenSize.width()) +
                 ",\"height\":" + QByteArray::number(screenSize.height()) +
                 ",\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.toUtf8());
    QApplication application(argc, argv);
    TestSmallWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_small_window.moc"
