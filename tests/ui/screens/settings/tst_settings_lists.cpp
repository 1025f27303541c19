// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/settings/open_settings.h"
#include "ui/models/desk/small_table_model.h"
#include "ui/screens/settings/list_page.h"
#include "ui/screens/settings/replace_entry_dialog.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/side_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// The lists of the settings, and the page of the workspace.
class TestSettingsLists : public QObject, private test::OpenSettings
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void keepsLists();
    void listsAreOrderedMergedAndDeletedWithUndo();
    void aNameTurnsNoMessage();
    void twoDeletesAskOnce();
    void whoeverLeftTheListIsAskedNothing();
    void renamesTheWorkspace();
    void choosesTheTimeZone();
    void aTimeZoneThatIsNoneIsToldInWords();

private:
    /// The page of products: of two, a deal has the first.
    [[nodiscard]] ListPage* productsWithDeals();
};

ListPage* TestSettingsLists::productsWithDeals()
{
    DealFacts facts = desk_->data.facts(u"With a scanner"_s, desk_->data.ada);
    facts.product = *desk_->data->lists().addProduct(desk_->data.ada, {{}, u"Scanner"_s});
    (void)*desk_->data->lists().addProduct(desk_->data.ada, {{}, u"Reader"_s});
    (void)*desk_->data->deals().create(desk_->data.ada, facts);
    desk_->desk.reloadDirectory();
    desk_->settle();
    find<QTabBar>(u"dealTabs"_s)->setCurrentIndex(3);
    return screen_->findChildren<ListPage*>().value(2);
}

void TestSettingsLists::keepsLists()
{
    auto* tabs = find<QTabBar>(u"dealTabs"_s);
    tabs->setCurrentIndex(1);
    const auto visible = [this](const QString& name) -> QWidget* {
        for (QWidget* each : screen_->findChildren<QWidget*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    auto* table = qobject_cast<QTableView*>(visible(u"entries"_s));
    QVERIFY(table);
    const int before = table->model()->rowCount();
    auto* name = qobject_cast<QLineEdit*>(visible(u"newName"_s));
    QTest::keyClicks(name, u"Went bankrupt"_s);
    qobject_cast<Segmented*>(visible(u"newStatus"_s))->setCurrentData(int(DealStatus::Outdated));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), before + 1);
    test::DeskFixture::picture(*screen_, u"settings-reasons"_s);
    const QModelIndex added =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"Went bankrupt"_s).value(0);
    QVERIFY(added.isValid());
    table->setCurrentIndex(added);
    QVERIFY(table->model()->setData(added, u"Closed down"_s, Qt::EditRole));
    desk_->settle();
    QTest::mouseClick(visible(u"archiveEntry"_s), Qt::LeftButton);
    desk_->settle();
    const auto& reasons = desk_->desk.directory().reasons;
    const auto found = std::find_if(reasons.cbegin(), reasons.cend(),
                                    [](const ClosingReason& each) { return each.name == u"Closed down"_s; });
    QVERIFY(found != reasons.cend());
    QVERIFY(found->archived);
    QCOMPARE(found->status, DealStatus::Outdated);

    tabs->setCurrentIndex(3);
    name = qobject_cast<QLineEdit*>(visible(u"newName"_s));
    QTest::keyClicks(name, u"Widget"_s);
    QTest::mouseClick(visible(u"addEntry"_s), Qt::LeftButton);
    QTRY_COMPARE(desk_->desk.directory().products.size(), qsizetype(1));
}

void TestSettingsLists::listsAreOrderedMergedAndDeletedWithUndo()
{
    auto& lists = desk_->data->lists();
    const auto& data = desk_->data;
    const ProductId scanner = *lists.addProduct(data.ada, {{}, u"Scanner"_s});
    const ProductId reader = *lists.addProduct(data.ada, {{}, u"Reader"_s});
    (void)*lists.addProduct(data.ada, {{}, u"Cable"_s});
    DealFacts facts = desk_->data.facts(u"With a scanner"_s, data.ada);
    facts.product = scanner;
    const DealId deal = *desk_->data->deals().create(data.ada, facts);
    desk_->desk.reloadDirectory();
    find<QTabBar>(u"dealTabs"_s)->setCurrentIndex(3);
    auto* page = screen_->findChildren<ListPage*>().value(2);
    auto* table = page->findChild<QTableView*>(u"entries"_s);
    const auto names = [table] {
        QStringList result;
        for (int i = 0; i < table->model()->rowCount(); ++i)
            result.append(table->model()->index(i, 0).data().toString());
        return result;
    };
    const auto press = [page](const QString& name) {
        page->findChild<Button*>(name)->click();
    };
    const QStringList before{u"Scanner"_s, u"Reader"_s, u"Cable"_s};
    QTRY_COMPARE(names(), before);

    // By keys and by dragging, and back.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(names(), (QStringList{u"Reader"_s, u"Scanner"_s, u"Cable"_s}));
    QTRY_COMPARE(desk_->message, u"“Scanner” was moved."_s);
    desk_->undo();
    QTRY_COMPARE(names(), before);
    const std::unique_ptr<QMimeData> dragged(table->model()->mimeData({table->model()->index(2, 0)}));
    QVERIFY(!table->model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    QTRY_COMPARE(names(), (QStringList{u"Cable"_s, u"Scanner"_s, u"Reader"_s}));
    QTRY_COMPARE(desk_->message, u"“Cable” was moved."_s);
    desk_->undo();
    QTRY_COMPARE(names(), before);

    // Archived and back.
    table->setCurrentIndex(table->model()->index(1, 0));
    press(u"archiveEntry"_s);
    QTRY_COMPARE(desk_->message, u"“Reader” was archived."_s);
    desk_->undo();
    QTRY_VERIFY(!desk_->desk.directory().products.value(1).archived);

    // One that no deal has goes at once.
    table->setCurrentIndex(table->model()->index(2, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(names(), (QStringList{u"Scanner"_s, u"Reader"_s}));
    desk_->undo();
    QTRY_COMPARE(names(), before);

    // One that deals have is replaced.
    table->setCurrentIndex(table->model()->index(0, 0));
    press(u"removeEntry"_s);
    QTRY_VERIFY(page->findChild<ReplaceEntryDialog*>());
    QPointer<ReplaceEntryDialog> dialog = page->findChild<ReplaceEntryDialog*>();
    dialog->reject();
    QTRY_VERIFY(!dialog);
    press(u"mergeEntry"_s);
    QTRY_VERIFY(page->findChild<ReplaceEntryDialog*>());
    dialog = page->findChild<ReplaceEntryDialog*>();
    dialog->primary()->click();
    QVERIFY(!dialog->error().isEmpty());
    dialog->findChild<ChoiceBox*>(u"replacement"_s)->setCurrentId(reader.value());
    test::DeskFixture::picture(*dialog, u"settings-merge"_s);
    dialog->primary()->click();
    QTRY_COMPARE(names(), (QStringList{u"Reader"_s, u"Cable"_s}));
    QCOMPARE(desk_->data.details(deal).deal.facts.product, reader);
    QTRY_COMPARE(desk_->message, u"“Scanner” was deleted; its deals now have “Reader”."_s);
    desk_->undo();
    QTRY_COMPARE(names(), before);
    QCOMPARE(desk_->data.details(deal).deal.facts.product, scanner);
    QVERIFY(desk_->data.isClean());
}

void TestSettingsLists::aNameTurnsNoMessage()
{
    test::TestWorkspace& data = desk_->data;
    (void)*data->lists().addProduct(data.ada, {{}, u"מדפסת"_s});
    (void)*data->lists().addProduct(data.ada, {{}, u"Cable"_s});
    desk_->desk.reloadDirectory();
    find<QTabBar>(u"dealTabs"_s)->setCurrentIndex(3);
    auto* page = screen_->findChildren<ListPage*>().value(2);
    auto* table = page->findChild<QTableView*>(u"entries"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const QString name = u"“\u2068מדפסת\u2069”"_s;
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(desk_->message, name + u" was moved."_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    page->findChild<Button*>(u"archiveEntry"_s)->click();
    QTRY_COMPARE(desk_->message, name + u" was archived."_s);
}

void TestSettingsLists::twoDeletesAskOnce()
{
    ListPage* page = productsWithDeals();
    auto* table = page->findChild<QTableView*>(u"entries"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::keyClick(table, Qt::Key_Delete);
    desk_->settle();
    QTRY_VERIFY(page->findChild<ReplaceEntryDialog*>());
    QCOMPARE(page->findChildren<ReplaceEntryDialog*>().size(), 1);
    page->findChild<ReplaceEntryDialog*>()->reject();
    QTRY_VERIFY(!page->findChild<ReplaceEntryDialog*>());
    // It is asked again when it is wanted again.
    page->findChild<Button*>(u"removeEntry"_s)->click();
    QTRY_VERIFY(page->findChild<ReplaceEntryDialog*>());
    // A key that is held goes on with no further row.
    for (const QShortcut* each : table->findChildren<QShortcut*>())
        QVERIFY(each->key() != QKeySequence(QKeySequence::Delete) || !each->autoRepeat());
}

void TestSettingsLists::whoeverLeftTheListIsAskedNothing()
{
    ListPage* page = productsWithDeals();
    auto* table = page->findChild<QTableView*>(u"entries"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    page->findChild<Button*>(u"removeEntry"_s)->click();
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"people"_s);
    desk_->settle();
    QVERIFY(!page->findChild<ReplaceEntryDialog*>());
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"deals"_s);
    page->findChild<Button*>(u"removeEntry"_s)->click();
    desk_->desk.setActor(desk_->data.sal);
    desk_->settle();
    QVERIFY(!page->findChild<ReplaceEntryDialog*>());
}

void TestSettingsLists::renamesTheWorkspace()
{
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"workspace"_s);
    auto* name = find<QLineEdit>(u"workspaceName"_s);
    QCOMPARE(name->text(), u"Testers Ltd"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Better Ltd"_s);
    test::DeskFixture::picture(*screen_, u"settings-workspace"_s);
    QTest::mouseClick(find<Button>(u"saveWorkspace"_s), Qt::LeftButton);
    QTRY_COMPARE(desk_->desk.directory().workspaceName, u"Better Ltd"_s);
}

void TestSettingsLists::choosesTheTimeZone()
{
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"workspace"_s);
    auto* zone = find<ChoiceBox>(u"workspaceZone"_s);
    QCOMPARE(zone->currentText(), u"UTC"_s);
    QVERIFY(!find<Button>(u"saveWorkspace"_s)->isEnabled());
    const int warsaw = zone->findText(u"Europe/Warsaw"_s);
    zone->setCurrentIndex(warsaw);
    Q_EMIT zone->activated(warsaw);
    QVERIFY(find<Button>(u"saveWorkspace"_s)->isEnabled());
    QTest::mouseClick(find<Button>(u"saveWorkspace"_s), Qt::LeftButton);
    QTRY_COMPARE(desk_->desk.directory().zone.id(), QByteArray("Europe/Warsaw"));
    QCOMPARE(desk_->desk.environment().zone.id(), QByteArray("Europe/Warsaw"));
    QCOMPARE(desk_->desk.directory().workspaceName, u"Testers Ltd"_s);
    QTRY_VERIFY(!find<Button>(u"saveWorkspace"_s)->isEnabled());
}

void TestSettingsLists::aTimeZoneThatIsNoneIsToldInWords()
{
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"workspace"_s);
    auto* zone = find<ChoiceBox>(u"workspaceZone"_s);
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Nowhere/Land"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    auto* save = find<Button>(u"saveWorkspace"_s);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(desk_->message.contains(u"Nowhere/Land"_s));
    QTRY_VERIFY(zone->accessibleDescription().contains(u"Nowhere/Land"_s));
    QCOMPARE(zone->currentText(), u"Nowhere/Land"_s);
    desk_->settle();
    QCOMPARE(desk_->desk.directory().zone.id(), QByteArray("UTC"));
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Europe/Warsaw"_s);
    QTRY_VERIFY(zone->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestSettingsLists)
#include "tst_settings_lists.moc"
