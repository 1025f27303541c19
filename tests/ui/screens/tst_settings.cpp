// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "ui/models/small_table_model.h"
#include "ui/screens/settings/list_page.h"
#include "ui/screens/settings/new_process_dialog.h"
#include "ui/screens/settings/process_row.h"
#include "ui/screens/settings/process_teams_dialog.h"
#include "ui/screens/settings/replace_entry_dialog.h"
#include "ui/screens/settings/settings_screen.h"
#include "ui/screens/settings/team_dialog.h"
#include "ui/screens/settings/user_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/side_list.h"
#include "ui/widgets/tag_picker.h"
#include "ui/widgets/toggle.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRandomGenerator>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsProcesses();
    void makesAProcess();
    void usesTheMenuOfAProcess();
    void theKeysStayAtTheProcesses();
    void givesAProcessToTeams();
    void reordersProcesses();
    void archivesBySwitch();
    void addsAndEditsUsers();
    void addsAndDeletesTeams();
    void keepsLists();
    void listsAreOrderedMergedAndDeletedWithUndo();
    void renamesTheWorkspace();
    void twoDeletesAskOnce();
    void whoeverLeftTheListIsAskedNothing();
    void choosesTheTimeZone();
    void aTimeZoneThatIsNoneIsToldInWords();
    void othersOnlyLook();
    void remembersThePage();
    void tablesFollowByDifference();

private:
    [[nodiscard]] QList<ProcessRow*> rows() const;
    [[nodiscard]] ProcessRow* row(const QString& name) const;
    void choose(const QString& process, const QString& menuItem);
    void addProcess(const QString& name);
    /// The page of products: of two, a deal has the first.
    [[nodiscard]] ListPage* productsWithDeals();
    template<class T>
    T* find(const QString& name) const
    {
        return screen_->findChild<T*>(name);
    }

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<SettingsScreen> screen_;
    QList<ProcessId> configured_;
};

void TestSettings::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    (void)desk_->data.deal(u"Relocation"_s);
    desk_->start();
    configured_.clear();
    connect(&desk_->navigator, &Navigator::configuratorWanted, this,
            [this](ProcessId id) { configured_.append(id); });
    screen_ = std::make_unique<SettingsScreen>(desk_->desk, desk_->navigator);
    screen_->resize(1280, 760);
    screen_->show();
    QVERIFY(QTest::qWaitForWindowExposed(screen_.get()));
    desk_->settle();
}

void TestSettings::cleanup()
{
    desk_->settle();
    desk_->desk.stop();
    screen_.reset();
    desk_.reset();
}

QList<ProcessRow*> TestSettings::rows() const
{
    QList<ProcessRow*> found;
    for (ProcessRow* each : screen_->findChildren<ProcessRow*>()) {
        if (each->isVisible())
            found.append(each);
    }
    std::sort(found.begin(), found.end(),
              [](const auto* left, const auto* right) { return left->y() < right->y(); });
    return found;
}

ProcessRow* TestSettings::row(const QString& name) const
{
    for (ProcessRow* each : rows()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestSettings::choose(const QString& process, const QString& menuItem)
{
    QVERIFY(row(process));
    QTest::mouseClick(row(process)->menuButton(), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    auto* action = menu->findChild<QAction*>(menuItem);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    menu->close();
    desk_->settle();
}

void TestSettings::addProcess(const QString& name)
{
    QTest::mouseClick(find<Button>(u"newProcess"_s), Qt::LeftButton);
    auto* dialog = find<NewProcessDialog>(u"newProcessDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"processName"_s)->setText(name);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    QTRY_VERIFY(row(name));
}

void TestSettings::showsProcesses()
{
    QCOMPARE(rows().size(), qsizetype(1));
    ProcessRow* shown = rows().constFirst();
    QCOMPARE(shown->findChild<QLabel*>(u"stages"_s)->text(), u"4"_s);
    QCOMPARE(shown->findChild<QLabel*>(u"actions"_s)->text(), u"12"_s);
    QCOMPARE(shown->findChild<QLabel*>(u"openDeals"_s)->text(), u"1"_s);
    QVERIFY(shown->findChild<QLabel*>(u"saved"_s)->text().contains(u"Ada"_s));
    QVERIFY(shown->findChild<QWidget*>(u"defaultChip"_s)->isVisible());
    QTest::mouseClick(shown->findChild<IconButton*>(u"edit"_s), Qt::LeftButton);
    QCOMPARE(configured_, QList<ProcessId>{desk_->data.process().id});
}

void TestSettings::makesAProcess()
{
    QTest::mouseClick(find<Button>(u"newProcess"_s), Qt::LeftButton);
    auto* dialog = find<NewProcessDialog>(u"newProcessDialog"_s);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->error().isEmpty());
    dialog->findChild<QLineEdit*>(u"processName"_s)->setText(u"Key accounts"_s);
    test::DeskFixture::picture(*dialog, u"settings-new-process"_s);
    dialog->findChild<Segmented*>(u"template"_s)->setCurrentData(u"empty"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    QCOMPARE(configured_.size(), qsizetype(1));
    QTRY_VERIFY(row(u"Key accounts"_s));
    QCOMPARE(row(u"Key accounts"_s)->findChild<QLabel*>(u"stages"_s)->text(), u"0"_s);
    addProcess(u"Renewals"_s);
    QVERIFY(row(u"Renewals"_s)->findChild<QLabel*>(u"stages"_s)->text() != u"0"_s);
    test::DeskFixture::picture(*screen_, u"settings-processes"_s);
    screen_->resize(944, 640);
    test::DeskFixture::picture(*screen_, u"settings-processes-small"_s);
}

void TestSettings::usesTheMenuOfAProcess()
{
    choose(u"Default process"_s, u"duplicate"_s);
    QTRY_VERIFY(row(u"Default process (copy)"_s));
    choose(u"Default process (copy)"_s, u"makeDefault"_s);
    QTRY_VERIFY(row(u"Default process (copy)"_s)->findChild<QWidget*>(u"defaultChip"_s)->isVisible());
    QVERIFY(!row(u"Default process"_s)->findChild<QWidget*>(u"defaultChip"_s)->isVisible());
    choose(u"Default process"_s, u"makeDefault"_s);
    choose(u"Default process (copy)"_s, u"archive"_s);
    QTRY_VERIFY(!row(u"Default process (copy)"_s)->findChild<Toggle*>(u"active"_s)->isChecked());
    choose(u"Default process (copy)"_s, u"remove"_s);
    QTRY_VERIFY(!row(u"Default process (copy)"_s));
    // Nobody was asked whether they are sure: it comes back as it was, archived.
    QVERIFY(desk_->message.contains(u"Default process (copy)"));
    desk_->undo();
    QTRY_VERIFY(row(u"Default process (copy)"_s));
    choose(u"Default process (copy)"_s, u"remove"_s);
    QTRY_VERIFY(!row(u"Default process (copy)"_s));
    // The message is long gone; the key is not.
    row(u"Default process"_s)->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(row(u"Default process"_s)->window()));
    QTest::keyClick(row(u"Default process"_s), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(row(u"Default process (copy)"_s));
    row(u"Default process"_s)->setFocus();
    QTest::keyClick(row(u"Default process"_s), Qt::Key_Down);
    QVERIFY(row(u"Default process (copy)"_s)->hasFocus());
    QVERIFY(!row(u"Default process (copy)"_s)->findChild<Toggle*>(u"active"_s)->isChecked());
    QVERIFY(desk_->problems.isEmpty());
}

void TestSettings::theKeysStayAtTheProcesses()
{
    choose(u"Default process"_s, u"duplicate"_s);
    QTRY_VERIFY(row(u"Default process (copy)"_s));
    QWidget* const window = row(u"Default process"_s)->window();
    row(u"Default process (copy)"_s)->setFocus();
    choose(u"Default process (copy)"_s, u"remove"_s);
    QTRY_VERIFY(!row(u"Default process (copy)"_s));
    QCOMPARE(window->focusWidget(), row(u"Default process"_s));
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(row(u"Default process"_s), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(row(u"Default process (copy)"_s));
    QCOMPARE(window->focusWidget(), row(u"Default process (copy)"_s));
    // There is nothing of this page to take back any more: the message's turn.
    QSignalSpy taken(&desk_->navigator, &Navigator::offerTaken);
    QTest::keyClick(window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(taken.size(), 1);
    // Whoever comes back from the configurator finds the row in use.
    QTest::keyClick(row(u"Default process"_s), Qt::Key_Return);
    screen_->hide();
    screen_->show();
    QTRY_COMPARE(window->focusWidget(), row(u"Default process"_s));
    // Also when it was opened from elsewhere.
    screen_->hide();
    window->setFocus();
    const auto processes = desk_->desk.directory().processes;
    desk_->navigator.openConfigurator(processes.last().process.id);
    screen_->show();
    QTRY_COMPARE(window->focusWidget(), row(processes.last().process.name.text()));
}

void TestSettings::givesAProcessToTeams()
{
    choose(u"Default process"_s, u"duplicate"_s);
    QTRY_VERIFY(row(u"Default process (copy)"_s));
    choose(u"Default process (copy)"_s, u"teams"_s);
    auto* dialog = find<ProcessTeamsDialog>(u"processTeamsDialog"_s);
    QVERIFY(dialog);
    const QString everybody = dialog->findChild<QLabel*>(u"meaning"_s)->text();
    auto* picker = dialog->findChild<PeoplePicker*>(u"teams"_s);
    picker->setChosen({desk_->desk.directory().people.teams.first().id.value()});
    Q_EMIT picker->chosenChanged();
    QVERIFY(dialog->findChild<QLabel*>(u"meaning"_s)->text() != everybody);
    test::DeskFixture::picture(*dialog, u"settings-process-teams"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    const QString name = desk_->desk.directory().people.teams.first().name;
    QTRY_VERIFY(
        row(u"Default process (copy)"_s)->findChild<QLabel*>(u"description"_s)->text().contains(name));
    QVERIFY(desk_->problems.isEmpty());
}

void TestSettings::reordersProcesses()
{
    addProcess(u"Renewals"_s);
    addProcess(u"Tenders"_s);
    const auto order = [this] {
        QStringList names;
        for (const ProcessSummary& each : desk_->desk.directory().processes)
            names.append(each.process.name.text());
        return names;
    };
    ProcessRow* tenders = row(u"Tenders"_s);
    tenders->setFocus();
    QTest::keyClick(tenders, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(order(), (QStringList{u"Default process"_s, u"Tenders"_s, u"Renewals"_s}));
    desk_->settle();
    // By mouse, to the top.
    const auto move = [tenders](QPoint global) {
        QMouseEvent event(QEvent::MouseMove, tenders->mapFromGlobal(global), global, Qt::NoButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(tenders, &event);
    };
    const QPoint top = rows().constFirst()->mapToGlobal(QPoint(20, 2));
    QTest::mousePress(tenders, Qt::LeftButton, {}, QPoint(20, 30));
    move(tenders->mapToGlobal(QPoint(20, 10)));
    move(top);
    QTest::mouseRelease(tenders, Qt::LeftButton, {}, tenders->mapFromGlobal(top));
    QTRY_COMPARE(order(), (QStringList{u"Tenders"_s, u"Default process"_s, u"Renewals"_s}));
}

void TestSettings::archivesBySwitch()
{
    addProcess(u"Renewals"_s);
    QTest::mouseClick(row(u"Renewals"_s)->findChild<Toggle*>(u"active"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk_->data->processes().byName(u"Renewals"_s)->active);
    // The default process is needed: the switch goes back and the reason is told.
    Toggle* needed = row(u"Default process"_s)->findChild<Toggle*>(u"active"_s);
    QTest::mouseClick(needed, Qt::LeftButton);
    desk_->settle();
    QCOMPARE(std::exchange(desk_->problems, {}).size(), qsizetype(1));
    QVERIFY(needed->isChecked());
}

void TestSettings::addsAndEditsUsers()
{
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"people"_s);
    test::DeskFixture::picture(*screen_, u"settings-people"_s);
    QTest::mouseClick(find<Button>(u"addUser"_s), Qt::LeftButton);
    auto* dialog = find<UserDialog>(u"userDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"userName"_s)->setText(u"Ewa Łęcka"_s);
    dialog->findChild<QLineEdit*>(u"userEmail"_s)->setText(u"nonsense"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    QVERIFY(!dialog->error().isEmpty());
    dialog->findChild<QLineEdit*>(u"userEmail"_s)->setText(u"ewa@example.com"_s);
    dialog->findChild<Segmented*>(u"userRole"_s)->setCurrentData(int(Role::Manager));
    dialog->findChild<ChoiceBox*>(u"userTeam"_s)->setCurrentId(desk_->data.south.value());
    test::DeskFixture::picture(*dialog, u"settings-user"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    const auto user = desk_->data->people().byEmail(u"ewa@example.com"_s);
    QVERIFY(user.ok());
    QCOMPARE(user->role, Role::Manager);
    QCOMPARE(user->team, desk_->data.south);

    auto* table = find<QTableView>(u"users"_s);
    auto* model = qobject_cast<SmallTableModel*>(table->model());
    QTRY_VERIFY(model->rowOf(user->id.value()) >= 0);
    table->setCurrentIndex(model->index(model->rowOf(user->id.value()), 0));
    QTest::mouseClick(find<Button>(u"editUser"_s), Qt::LeftButton);
    dialog = find<UserDialog>(u"userDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<Toggle*>(u"userActive"_s)->click();
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    QVERIFY(!desk_->data->people().byEmail(u"ewa@example.com"_s)->active);
}

void TestSettings::addsAndDeletesTeams()
{
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"people"_s);
    QTest::mouseClick(find<Button>(u"addTeam"_s), Qt::LeftButton);
    auto* dialog = find<TeamDialog>(u"teamDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"teamName"_s)->setText(u"Far north"_s);
    dialog->findChild<ChoiceBox*>(u"teamParent"_s)->setCurrentId(desk_->data.north.value());
    dialog->findChild<ChoiceBox*>(u"teamManager"_s)->setCurrentId(desk_->data.max.value());
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    desk_->settle();
    auto* table = find<QTableView>(u"teams"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const auto rowOf = [table](const QString& name) {
        return table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name).value(0);
    };
    QCOMPARE(rowOf(u"Far north"_s).siblingAtColumn(1).data().toString(), u"North"_s);
    table->setCurrentIndex(rowOf(u"North"_s));
    QTest::mouseClick(find<Button>(u"removeTeam"_s), Qt::LeftButton);
    desk_->settle();
    QCOMPARE(std::exchange(desk_->problems, {}).size(), qsizetype(1));
    table->setCurrentIndex(rowOf(u"Far north"_s));
    QTest::mouseClick(find<Button>(u"removeTeam"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestSettings::keepsLists()
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

void TestSettings::listsAreOrderedMergedAndDeletedWithUndo()
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

void TestSettings::twoDeletesAskOnce()
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
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(page->findChild<ReplaceEntryDialog*>());
    // A key that is held goes on with no further row.
    for (const QShortcut* each : table->findChildren<QShortcut*>())
        QVERIFY(each->key() != QKeySequence(QKeySequence::Delete) || !each->autoRepeat());
}

void TestSettings::whoeverLeftTheListIsAskedNothing()
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

ListPage* TestSettings::productsWithDeals()
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

void TestSettings::renamesTheWorkspace()
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

void TestSettings::choosesTheTimeZone()
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

void TestSettings::aTimeZoneThatIsNoneIsToldInWords()
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

void TestSettings::othersOnlyLook()
{
    desk_->desk.setActor(desk_->data.sal);
    auto* banner = find<QWidget>(u"readOnlyBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(!find<Button>(u"newProcess"_s)->isVisible());
    QVERIFY(!rows().constFirst()->findChild<Toggle*>(u"active"_s)->isEnabled());
    QVERIFY(!rows().constFirst()->menuButton()->isVisible());
    test::DeskFixture::picture(*screen_, u"settings-read-only"_s);
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"people"_s);
    QVERIFY(!find<Button>(u"addUser"_s)->isVisible());
    desk_->desk.setActor(desk_->data.ada);
    QVERIFY(!banner->isVisible());
    QVERIFY(find<Button>(u"addUser"_s)->isVisible());
}

void TestSettings::remembersThePage()
{
    find<QTabBar>(u"dealTabs"_s)->setCurrentIndex(2);
    find<SideList>(u"settingsPages"_s)->setCurrentId(u"people"_s);
    const QByteArray state = screen_->state();
    SettingsScreen other(desk_->desk, desk_->navigator);
    other.restoreState(QByteArray("\xff\x00garbage", 9));
    other.restoreState(state);
    QCOMPARE(other.state(), state);
}

void TestSettings::tablesFollowByDifference()
{
    SmallTableModel model({u"Name"_s});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    QHash<qint64, QPersistentModelIndex> kept;
    for (int round = 0; round < 400; ++round) {
        QList<SmallRow> wanted;
        for (qint64 id = 1; id <= 12; ++id) {
            if (random.bounded(3) > 0)
                wanted.append({id, {u"Row %1 of round %2"_s.arg(id).arg(random.bounded(2))}});
        }
        std::shuffle(wanted.begin(), wanted.end(), random);
        model.setRows(wanted);
        QCOMPARE(model.rowCount(), int(wanted.size()));
        for (int row = 0; row < wanted.size(); ++row) {
            QCOMPARE(model.idAt(row), wanted[row].id);
            QCOMPARE(model.index(row, 0).data().toString(), wanted[row].cells.first());
        }
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            // A row that is gone has no index; every other index still stands on its row.
            QCOMPARE(it->isValid() ? model.idAt(it->row()) : it.key(), it.key());
        }
        kept.clear();
        for (int row = 0; row < model.rowCount(); ++row)
            kept.insert(model.idAt(row), model.index(row, 0));
    }
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
