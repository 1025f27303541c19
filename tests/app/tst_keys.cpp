// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo_window.h"

#include "ui/screens/shell/key_overlay.h"
#include "ui/screens/shell/screen_places.h"
#include "ui/screens/shell/search_popup.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/layout/side_list.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/key_sheet.h"
#include "ui/widgets/window/screen.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// F1 on the screens of the program: what it lists is what works, and it is out of the way afterwards.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyScreenHasItsKeys_data();
    void everyScreenHasItsKeys();
    void tabsOfTheSettingsHaveTheirOwn();
    void theWeekHasItsOwn();
    void theFocusComesBack();
    void aFieldIsLeftAsItWas();
    void aClickCloses();
    void aShortcutClosesAndWorks();
    void lettersMeanNothing();
    void anotherScreenTakesItAway();
    void theArrowsReadTheRows();
    void aScreenReaderFindsLists();
    void aSmallWindowScrolls_data();
    void aSmallWindowScrolls();
    void bothThemesAndLanguages();
    void menuAndSearchOfferIt();
    void dialogsHaveNone();
    void cleanupTestCase();

private:
    [[nodiscard]] KeyOverlay* overlay() const
    {
        const auto all = demo_.window()->findChildren<KeyOverlay*>();
        for (KeyOverlay* each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Where keys go at the moment.
    [[nodiscard]] QWidget* keyboard() const
    {
        QWidget* focus = demo_.window()->focusWidget();
        return focus ? focus : demo_.window();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(keyboard(), static_cast<Qt::Key>(key), modifiers);
    }
    /// The names of the widgets in the list.
    [[nodiscard]] QStringList names(const QString& objectName) const
    {
        QStringList found;
        const auto all = overlay()->findChildren<QWidget*>(objectName);
        for (const QWidget* each : all)
            found.append(each->accessibleName());
        return found;
    }
    /// The keys listed under a heading, or under any.
    [[nodiscard]] QStringList listed(const QString& heading = {}) const
    {
        QStringList keys;
        const auto all = overlay()->findChildren<QWidget*>(u"keyRow"_s);
        for (const QWidget* each : all) {
            const QString name = each->accessibleName();
            if (heading.isEmpty() || each->parentWidget()->accessibleName() == heading)
                keys += name.left(name.indexOf(u": "_s)).split(u", "_s);
        }
        return keys;
    }
    /// Each shortcut that works in the window at the moment, in all its ways.
    [[nodiscard]] QList<QStringList> working() const;
    void compareWithWhatWorks() const;

    test::DemoWindow demo_;
};

namespace {

QString spoken(const QKeySequence& keys)
{
    return spokenKeys({{keys}, {}});
}

QStringList spoken(const QList<QKeySequence>& keys)
{
    QStringList all;
    for (const QKeySequence& each : keys)
        all.append(spoken(each));
    return all;
}

/// What is cut off of the rows, or wider than the list.
QStringList cutOff(const KeyOverlay& overlay)
{
    QStringList found;
    const auto* area = overlay.findChild<QScrollArea*>(u"keyOverlayList"_s);
    const auto rows = overlay.findChildren<QWidget*>(u"keyRow"_s);
    for (const QWidget* row : rows) {
        const int left = row->mapTo(area->widget(), QPoint()).x();
        const bool wide = left < 0 || left + row->width() > area->viewport()->width() ||
                          row->minimumSizeHint().width() > row->width();
        if (wide || row->height() < row->heightForWidth(row->width()) ||
            !row->parentWidget()->rect().contains(row->geometry()))
            found.append(row->accessibleName());
    }
    return found;
}

} // namespace

QList<QStringList> TestKeys::working() const
{
    QList<QStringList> found;
    const auto shortcuts = demo_.window()->findChildren<QShortcut*>();
    for (const QShortcut* each : shortcuts) {
        const auto* owner = qobject_cast<const QWidget*>(each->parent());
        if (owner && owner->isVisible() && each->isEnabled())
            found.append(spoken(each->keys()));
    }
    const auto actions = demo_.window()->QWidget::actions();
    for (const QAction* each : actions) {
        if (each->isEnabled() && !each->shortcut().isEmpty())
            found.append(spoken(each->shortcuts()));
    }
    return found;
}

void TestKeys::compareWithWhatWorks() const
{
    const QList<QStringList> all = working();
    const QStringList told = listed();
    QStringList works;
    for (const QStringList& ways : all) {
        works += ways;
        const bool known =
            std::any_of(ways.cbegin(), ways.cend(), [&](const QString& way) { return told.contains(way); });
        QVERIFY2(known, qPrintable(ways.join(u" or "_s) + u" works but is not listed"_s));
    }
    QStringList headings{u"On every screen"_s, u"Where to go"_s, u"Window"_s};
    const QList<KeyGroup> groups = demo_.shell()->screen(demo_.shell()->place().screen)->keyHints();
    for (const KeyGroup& group : groups) {
        if (group.everywhere)
            headings.append(group.heading);
    }
    for (const QString& heading : std::as_const(headings)) {
        const QStringList keys = listed(heading);
        QVERIFY2(!keys.isEmpty(), qPrintable(heading));
        for (const QString& each : keys)
            QVERIFY2(works.contains(each), qPrintable(each + u" is listed but does nothing"_s));
    }
}

void TestKeys::initTestCase()
{
    demo_.start();
    demo_.window()->resize(1280, 820);
    demo_.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(demo_.window()));
    QApplication::setActiveWindow(demo_.window());
}

void TestKeys::init()
{
    if (overlay())
        overlay()->dismiss();
    QApplication::setActiveWindow(demo_.window()); // popups of the test before may have had it
    demo_.visit(u"board"_s);
}

void TestKeys::everyScreenHasItsKeys_data()
{
    QTest::addColumn<QStringList>("headings");
    const QHash<QString, QStringList> known{
        {u"board"_s, {u"On a card"_s}},
        {u"deals"_s, {u"In the table"_s, u"Deals"_s}},
        {u"deal"_s, {u"On the deal"_s, u"In the checklist"_s, u"In a note or form"_s}},
        {u"tasks"_s, {u"Tasks"_s, u"In the list"_s}},
        {u"statistics"_s, {u"On the chart"_s, u"In the legend"_s}},
        {u"settings"_s, {u"Processes"_s, u"On a process"_s, u"In the sections"_s}},
        {u"configurator"_s, {u"On an action or stage"_s, u"Several actions"_s, u"In the configurator"_s}},
    };
    const QStringList all = mainScreens() + QStringList{u"deal"_s, u"configurator"_s};
    for (const QString& id : all)
        QTest::newRow(qPrintable(id)) << known.value(id);
}

void TestKeys::everyScreenHasItsKeys()
{
    QFETCH(const QStringList, headings);
    demo_.visit(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!overlay());
    press(Qt::Key_F1);
    QVERIFY(overlay());
    const QStringList told = names(u"keyGroup"_s);
    QVERIFY(told.size() > 3); // the screen has keys of its own
    if (!headings.isEmpty())
        QCOMPARE(told.mid(0, told.size() - 3), headings);
    QCOMPARE(told.mid(told.size() - 3), QStringList({u"On every screen"_s, u"Where to go"_s, u"Window"_s}));
    QCoreApplication::processEvents(); // lays it out
    QCOMPARE(cutOff(*overlay()), QStringList());
    compareWithWhatWorks();
}

void TestKeys::tabsOfTheSettingsHaveTheirOwn()
{
    demo_.visit(u"settings"_s);
    auto* tabs = demo_.window()->findChild<QTabBar*>(u"dealTabs"_s);
    tabs->setCurrentIndex(2);
    press(Qt::Key_F1);
    QVERIFY(names(u"keyGroup"_s).contains(u"In the list"_s));
    QVERIFY(listed(u"In the list"_s).contains(spoken(Qt::Key_F2)));
    compareWithWhatWorks();
    press(Qt::Key_Escape);
    tabs->setCurrentIndex(0);
    demo_.window()->findChild<SideList*>(u"settingsPages"_s)->setCurrentId(u"workspace"_s);
    press(Qt::Key_F1);
    QCOMPARE(names(u"keyGroup"_s).constFirst(), u"In the sections"_s);
    compareWithWhatWorks();
    overlay()->dismiss();
    demo_.window()->findChild<SideList*>(u"settingsPages"_s)->setCurrentId(u"deals"_s);
}

void TestKeys::theWeekHasItsOwn()
{
    demo_.visit(u"tasks"_s);
    Screen* tasks = demo_.shell()->screen(u"tasks"_s);
    const QByteArray list = tasks->state();
    tasks->restoreState(list.chopped(1) + '1');
    demo_.settle();
    press(Qt::Key_F1);
    QVERIFY(names(u"keyGroup"_s).contains(u"In the week"_s));
    QVERIFY(!names(u"keyGroup"_s).contains(u"In the list"_s));
    QVERIFY(listed(u"In the week"_s).contains(spoken(Qt::ALT | Qt::SHIFT | Qt::Key_Up)));
    compareWithWhatWorks();
    overlay()->dismiss();
    tasks->restoreState(list);
}

void TestKeys::theFocusComesBack()
{
    demo_.visit(u"deals"_s);
    QWidget* before = keyboard();
    QVERIFY(before->objectName() != u"keyOverlayList"_s);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F1}) {
        press(Qt::Key_F1);
        QVERIFY(overlay());
        QVERIFY(overlay()->isAncestorOf(keyboard()));
        QCOMPARE(overlay()->geometry(), demo_.shell()->rect());
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QVERIFY(overlay()->isAncestorOf(keyboard())); // Tab does not lead out of it
        press(key);
        QVERIFY(!overlay());
        QCOMPARE(keyboard(), before);
    }
    // What takes the focus below has it afterwards, not meanwhile.
    press(Qt::Key_F1);
    auto* other = demo_.window()->findChild<QWidget*>(u"rail"_s)->findChild<QAbstractButton*>();
    other->setFocus();
    QVERIFY(overlay()->isAncestorOf(keyboard()));
    press(Qt::Key_Escape);
    QCOMPARE(keyboard(), static_cast<QWidget*>(other));
}

void TestKeys::aFieldIsLeftAsItWas()
{
    demo_.visit(u"deal"_s);
    auto* note = demo_.window()->findChild<QPlainTextEdit*>(u"newNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"Calls back"_s);
    press(Qt::Key_F1);
    QVERIFY(overlay());
    press(Qt::Key_Escape);
    QVERIFY(!overlay());
    QCOMPARE(keyboard(), static_cast<QWidget*>(note));
    QCOMPARE(note->toPlainText(), u"Calls back"_s);
    QCOMPARE(demo_.shell()->place().screen, u"deal"_s);
    // The field takes its own keys also from behind the list.
    press(Qt::Key_F1);
    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!overlay());
    QVERIFY(note->hasFocus());
    note->clear();
    demo_.settle();
}

void TestKeys::aClickCloses()
{
    press(Qt::Key_F1);
    QTest::mouseClick(overlay(), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(!overlay());
    press(Qt::Key_F1);
    QTest::mouseClick(overlay()->findChild<QWidget*>(u"keyRow"_s), Qt::LeftButton);
    QVERIFY(!overlay());
    press(Qt::Key_F1);
    QTest::mouseClick(overlay()->findChild<QWidget*>(u"keyOverlayClose"_s), Qt::LeftButton);
    QVERIFY(!overlay());
}

void TestKeys::aShortcutClosesAndWorks()
{
    press(Qt::Key_F1);
    const QKeyCombination deals = shortcutOf(u"deals"_s)[0];
    press(Qt::Key_Control); // alone it is the beginning of one
    QVERIFY(overlay());
    press(deals.key(), deals.keyboardModifiers());
    QVERIFY(!overlay());
    QCOMPARE(demo_.shell()->place().screen, u"deals"_s);
}

void TestKeys::lettersMeanNothing()
{
    demo_.visit(u"deal"_s);
    press(Qt::Key_F1);
    press(Qt::Key_N);
    press(Qt::Key_Space);
    press(Qt::Key_Delete);
    QVERIFY(overlay());
    QVERIFY(overlay()->isAncestorOf(keyboard()));
}

void TestKeys::anotherScreenTakesItAway()
{
    press(Qt::Key_F1);
    QVERIFY(overlay());
    demo_.shell()->go({u"statistics"_s, 0});
    QVERIFY(!overlay());
}

void TestKeys::dialogsHaveNone()
{
    QApplication::setActiveWindow(demo_.window());
    demo_.shell()->go({u"statistics"_s, 0});
    QTRY_VERIFY(demo_.window()->isActiveWindow());
    press(Qt::Key_N, Qt::ControlModifier);
    QWidget* dialog = nullptr;
    QTRY_VERIFY((dialog = QApplication::activeModalWidget()));
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_F1);
    QVERIFY(!overlay());
    dialog->close();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QApplication::setActiveWindow(demo_.window());
}

void TestKeys::menuAndSearchOfferIt()
{
    demo_.shell()->openMenu();
    auto* menu = demo_.window()->findChild<QMenu*>(u"mainMenu"_s);
    QAction* keys = demo_.window()->actions().keys;
    QVERIFY(menu->actions().contains(keys));
    QCOMPARE(keys->shortcut(), QKeySequence(Qt::Key_F1));
    menu->close();
    keys->trigger();
    QVERIFY(overlay());
    overlay()->dismiss();

    demo_.shell()->openSearch();
    SearchPopup* popup = demo_.shell()->searchPopup();
    popup->field()->setText(u"> keys of"_s);
    QTRY_VERIFY(popup->list()->count() > 0 &&
                !popup->list()->findItems(u"Keys of this screen"_s, Qt::MatchContains).isEmpty());
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QTRY_VERIFY(overlay());
    QVERIFY(!popup->isVisible());
    QTRY_VERIFY(overlay()->isAncestorOf(keyboard()));
}

void TestKeys::theArrowsReadTheRows()
{
    press(Qt::Key_F1);
    const auto rows = overlay()->findChildren<QWidget*>(u"keyRow"_s);
    press(Qt::Key_Down);
    QCOMPARE(keyboard(), rows.constFirst());
    press(Qt::Key_Down);
    QCOMPARE(keyboard(), rows.at(1));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(keyboard(), rows.constFirst());
    press(Qt::Key_End);
    QCOMPARE(keyboard(), rows.constLast());
    press(Qt::Key_Home);
    QCOMPARE(keyboard(), rows.constFirst());
}

void TestKeys::aScreenReaderFindsLists()
{
    press(Qt::Key_F1);
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(overlay());
    QCOMPARE(told->role(), QAccessible::Dialog);
    QCOMPARE(told->text(QAccessible::Name), u"Keys of this screen"_s);
    told = QAccessible::queryAccessibleInterface(overlay()->findChild<QWidget*>(u"keyGroup"_s));
    QCOMPARE(told->role(), QAccessible::List);
    QCOMPARE(told->text(QAccessible::Name), u"On a card"_s);
    told = QAccessible::queryAccessibleInterface(overlay()->findChild<QWidget*>(u"keyRow"_s));
    QCOMPARE(told->role(), QAccessible::ListItem);
    QCOMPARE(told->text(QAccessible::Name), u"Up, Down: Card above or below"_s);
}

void TestKeys::aSmallWindowScrolls_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("800x600") << QSize(800, 600);
    QTest::newRow("the same at 200 %") << QSize(400, 300);
}

void TestKeys::aSmallWindowScrolls()
{
    QFETCH(const QSize, size);
    demo_.visit(u"configurator"_s);
    QWidget window;
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
    const QList<KeyGroup> groups = demo_.shell()->screen(u"configurator"_s)->keyHints();
    auto* shown = new KeyOverlay(u"Keys"_s, groups + groups, &window);
    QCoreApplication::processEvents();
    const auto* area = shown->findChild<QScrollArea*>(u"keyOverlayList"_s);
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(cutOff(*shown), QStringList());
    QTest::keyClick(window.focusWidget(), Qt::Key_End);
    QCOMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
    QTest::keyClick(window.focusWidget(), Qt::Key_Home);
    const QWidget* first = shown->findChild<QWidget*>(u"keyRow"_s);
    QVERIFY(
        area->viewport()->rect().contains(QRect(first->mapTo(area->viewport(), QPoint()), first->size())));
    // It follows the window.
    window.resize(1200, 1000);
    QCoreApplication::processEvents();
    QCOMPARE(shown->size(), window.size());
    QCOMPARE(cutOff(*shown), QStringList());
    QApplication::setActiveWindow(demo_.window());
}

void TestKeys::bothThemesAndLanguages()
{
    const QDir folder(qEnvironmentVariable("STAGEWRIGHT_PICTURES"));
    for (const QString& language : {u"pl"_s, u"en"_s}) {
        demo_.desktop().setLanguage(language);
        demo_.settle();
        QTRY_VERIFY(demo_.shell());
        QApplication::setActiveWindow(demo_.window());
        for (const auto& [theme, name] :
             {std::pair(ThemeChoice::Dark, u"dark"_s), {ThemeChoice::Light, u"light"_s}}) {
            demo_.desktop().setTheme(theme);
            const QStringList screens = mainScreens() + QStringList{u"deal"_s, u"configurator"_s};
            for (const QString& id : screens) {
                demo_.visit(id);
                press(Qt::Key_F1);
                QVERIFY(overlay());
                QCoreApplication::processEvents();
                QCOMPARE(cutOff(*overlay()), QStringList());
                const QImage image = demo_.window()->grab().toImage();
                const auto* card = overlay()->findChild<Card*>();
                const QPoint blank = card->mapTo(demo_.window(), QPoint(card->width() / 2, 5));
                const bool isDark = theme == ThemeChoice::Dark;
                QCOMPARE(image.pixelColor(blank), (isDark ? Theme::darkTheme() : Theme::light()).surface);
                if (qEnvironmentVariableIsSet("STAGEWRIGHT_PICTURES"))
                    image.save(folder.filePath(u"keys-%1-%2-%3.png"_s.arg(id, name, language)));
                overlay()->dismiss();
            }
        }
    }
}

void TestKeys::cleanupTestCase()
{
    demo_.stop();
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
