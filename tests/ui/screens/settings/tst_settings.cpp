// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/reader_gate.h"
#include "tests/ui/screens/settings/open_settings.h"
#include "ui/models/desk/small_table_model.h"
#include "ui/screens/settings/list_page.h"
#include "ui/screens/settings/new_process_dialog.h"
#include "ui/screens/settings/process_row.h"
#include "ui/screens/settings/process_teams_dialog.h"
#include "ui/screens/settings/processes_page.h"
#include "ui/screens/settings/replace_entry_dialog.h"
#include "ui/screens/settings/settings_screen.h"
#include "ui/screens/settings/team_dialog.h"
#include "ui/screens/settings/user_dialog.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/inputs/toggle.h"
#include "ui/widgets/layout/side_list.h"

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

class TestSettings : public QObject, private test::OpenSettings
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        configured_.clear();
        connect(&desk_->navigator, &Navigator::configuratorWanted, this,
                [this](ProcessId id) { configured_.append(id); });
    }
    void cleanup() { close(); }
    void showsProcesses();
    void makesAProcess();
    void usesTheMenuOfAProcess();
    void theKeysStayAtTheProcesses();
    void givesAProcessToTeams();
    void reordersProcesses();
    void archivesBySwitch();
    void addsAndEditsUsers();
    void addsAndDeletesTeams();
    void othersOnlyLook();
    void remembersThePage();
    void tablesFollowByDifference();
    void readsNothingWhileHidden();

private:
    [[nodiscard]] QList<ProcessRow*> rows() const;
    [[nodiscard]] ProcessRow* row(const QString& name) const;
    void choose(const QString& process, const QString& menuItem);
    void addProcess(const QString& name);
    QList<ProcessId> configured_;
};

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
    QTRY_VERIFY(!desk_->data->processes().byName(desk_->data.ada, u"Renewals"_s)->active);
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
    const auto user = desk_->data->people().byEmail(desk_->data.ada, u"ewa@example.com"_s);
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
    QVERIFY(!desk_->data->people().byEmail(desk_->data.ada, u"ewa@example.com"_s)->active);
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

/// The numbers of open deals are read when somebody sees them.
void TestSettings::readsNothingWhileHidden()
{
    auto* page = find<ProcessesPage>(u"processesPage"_s);
    QVERIFY(page && page->isVisible());
    screen_->hide();
    {
        test::ReaderGate gate(desk_->desk);
        const int before = desk_->desk.pending();
        Changes changes;
        changes.deals = {DealId(1)};
        Q_EMIT desk_->desk.changed(changes);
        QCOMPARE(desk_->desk.pending(), before);
        screen_->show();
        // The directory, and whose drafts there are.
        QCOMPARE(desk_->desk.pending(), before + 2);
        screen_->hide();
        screen_->show();
        QCOMPARE(desk_->desk.pending(), before + 3);
    }
    desk_->settle();
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
