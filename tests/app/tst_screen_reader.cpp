// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo_window.h"

#include "ui/widgets/accessibility/plain_description.h"
#include "ui/widgets/window/nav_rail.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// What a screen reader finds on every screen: a walk over the whole tree it is told.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreenIsTold_data();
    void everyScreenIsTold();
    void cardsTellValueProbabilityAndWhatIsNext();
    void theRailIsARowOfTabs();
    void cleanupTestCase();

private:
    test::DemoWindow demo_;
};

namespace {

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::ListItem:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::List:
    case QAccessible::Table:
        return true;
    default:
        return false;
    }
}

QString placeOf(const QAccessibleInterface& told)
{
    QString place;
    for (const QObject* at = told.object(); at; at = at->parent())
        place =
            QString::fromLatin1(at->metaObject()->className()) + u'"' + at->objectName() + u"\" "_s + place;
    return place.right(200);
}

/// Everything below that is wrong to hear.
void walk(QAccessibleInterface* told, QStringList& wrong, int depth = 0)
{
    if (!told || !told->isValid() || told->state().invisible || depth > 60)
        return;
    const QString object = told->object() ? told->object()->objectName() : QString();
    const QString name = told->text(QAccessible::Name);
    const QString description = told->text(QAccessible::Description);
    const bool qtsOwn =
        object.startsWith(u"qt_") || object == u"ScrollLeftButton" || object == u"ScrollRightButton";
    const QAccessibleInterface* around = told->parent();
    const bool part =
        around && (around->role() == QAccessible::ComboBox || around->role() == QAccessible::SpinBox);
    if (!qtsOwn && !part && isControl(told->role()) && name.trimmed().isEmpty())
        wrong.append(u"no name: role %1, %2"_s.arg(int(told->role())).arg(placeOf(*told)));
    if (name.contains(u"<qt>") || description.contains(u"<qt>"))
        wrong.append(u"markup is read out: %1 / %2"_s.arg(name, description));
    const auto* button = qobject_cast<const QAbstractButton*>(told->object());
    if (button && told->role() == QAccessible::CheckBox && !button->isCheckable())
        wrong.append(u"no check box: %1"_s.arg(placeOf(*told)));
    // Rows of lists are many and alike.
    const int parts = std::min(told->childCount(), 60);
    for (int at = 0; at < parts; ++at)
        walk(told->child(at), wrong, depth + 1);
}

} // namespace

void TestScreenReader::initTestCase()
{
    // As the program does it, before the first widget is made.
    keepDescriptionsPlain(*qApp);
    demo_.start();
    demo_.window()->resize(1280, 800);
    demo_.settle();
}

void TestScreenReader::everyScreenIsTold_data()
{
    QTest::addColumn<QString>("screen");
    for (const char* screen :
         {"next", "board", "deals", "deal", "tasks", "statistics", "settings", "configurator"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void TestScreenReader::everyScreenIsTold()
{
    QFETCH(QString, screen);
    demo_.visit(screen);
    QStringList wrong;
    walk(QAccessible::queryAccessibleInterface(demo_.window()), wrong);
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestScreenReader::cardsTellValueProbabilityAndWhatIsNext()
{
    demo_.visit(u"board"_s);
    int cards = 0;
    const auto lists = demo_.window()->findChildren<QAbstractItemView*>(u"cards"_s);
    for (const QAbstractItemView* list : lists) {
        if (!list->isVisible() || list->model()->rowCount() == 0)
            continue;
        const QModelIndex card = list->model()->index(0, 0);
        const QString spoken = card.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(card.data().toString()), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"probability "_s) && spoken.contains(u'%'), qPrintable(spoken));
        QVERIFY2(spoken.count(u", ") >= 3, qPrintable(spoken));
        ++cards;
    }
    QVERIFY(cards > 0);
}

void TestScreenReader::theRailIsARowOfTabs()
{
    demo_.visit(u"tasks"_s);
    int selected = 0;
    const auto entries = demo_.window()->findChild<NavRail*>()->findChildren<QAbstractButton*>();
    QVERIFY(entries.size() >= 5);
    for (QAbstractButton* each : entries) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(each);
        QCOMPARE(told->role(), QAccessible::PageTab);
        QVERIFY(!told->text(QAccessible::Name).isEmpty());
        selected += told->state().selected ? 1 : 0;
        QVERIFY(told->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    }
    QCOMPARE(selected, 1);
    QAccessible::queryAccessibleInterface(entries.first())
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    demo_.settle();
    QVERIFY(demo_.shell()->place().screen != u"tasks");
}

void TestScreenReader::cleanupTestCase()
{
    demo_.stop();
}

QTEST_MAIN(TestScreenReader)
#include "tst_screen_reader.moc"
