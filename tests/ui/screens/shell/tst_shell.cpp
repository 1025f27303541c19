// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/shell/avatar_button.h"
#include "ui/screens/shell/error_page.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/search_popup.h"
#include "ui/screens/shell/shell.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/screens/start/start_screen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/nav_rail.h"
#include "ui/widgets/window/screen.h"
#include "ui/widgets/window/toast.h"
#include "ui/widgets/window/top_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

/// A screen that remembers what was asked of it.
class PaperScreen : public Screen
{
public:
    explicit PaperScreen(QString name) : name_(std::move(name)) {}
    void fillTopBar(TopBar& bar) override { bar.setTitle(name_); }
    void activate() override { ++visits; }
    void leave(const std::function<void()>& go) override
    {
        if (mayLeave)
            go();
        else
            waiting = go;
    }
    [[nodiscard]] QByteArray state() const override { return remembered; }
    void restoreState(const QByteArray& state) override { remembered = state; }

    bool mayLeave = true;
    std::function<void()> waiting;
    int visits = 0;
    qint64 shown = 0;
    QByteArray remembered;

private:
    QString name_;
};

ScreenSet paperScreens(QStringList& dialogs)
{
    ScreenSet set;
    for (const QString& id : {u"next"_s, u"board"_s, u"deals"_s, u"tasks"_s, u"statistics"_s, u"settings"_s,
                              u"deal"_s, u"configurator"_s})
        set.make.insert(id, [id](Desk&, Navigator&) -> Screen* { return new PaperScreen(id); });
    set.showDeal = [](Screen& screen, DealId deal) {
        static_cast<PaperScreen&>(screen).shown = deal.value();
    };
    set.showDeals = [](Screen& screen, const std::optional<DealQuery>& slice) {
        static_cast<PaperScreen&>(screen).shown = slice ? 1 : 0;
    };
    set.showProcess = [](Screen& screen, ProcessId id) {
        static_cast<PaperScreen&>(screen).shown = id.value();
    };
    set.openNewDeal = [&dialogs](Desk&, Navigator&, ProcessId, QWidget*) {
        dialogs << u"new deal"_s;
    };
    set.openImport = [&dialogs](Desk&, Navigator&, QWidget*) {
        dialogs << u"import"_s;
    };
    set.openNotifications = [&dialogs](Desk&, Navigator&, QWidget*) {
        dialogs << u"notifications"_s;
    };
    return set;
}

/// What can be chosen, without the headings of the groups.
QStringList rowsOf(const SearchPopup* popup)
{
    QStringList rows;
    for (int row = 0; row < popup->list()->count(); ++row) {
        const QListWidgetItem* item = popup->list()->item(row);
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            rows.append(item->text());
    }
    return rows;
}

/// The window over a real workspace, with paper screens.
struct OpenShell
{
    OpenShell()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), desk(workspace.environment)
    {
        deal = workspace.deal(u"Cold-chain sensors"_s, 210'000);
        desk.setActor(workspace.ada);
        desk.open(workspace.file()).waitForFinished();
        QSignalSpy read(&desk, &Desk::directoryChanged);
        desk.reloadDirectory();
        read.wait();
        window = std::make_unique<MainWindow>(settings);
        shell = new Shell(desk, paperScreens(dialogs), window->actions());
        window->setPage(shell, [this](const std::function<void()>& go) { shell->leave(go); });
        shell->restoreState(settings);
        window->show();
        ready = QTest::qWaitForWindowExposed(window.get());
        QApplication::setActiveWindow(window.get());
    }
    ~OpenShell() { window.reset(); }

    [[nodiscard]] PaperScreen* paper(const QString& id) const
    {
        return static_cast<PaperScreen*>(shell->screen(id));
    }
    template<class Widget>
    [[nodiscard]] Widget* child(const QString& name) const
    {
        return window->findChild<Widget*>(name);
    }
    void closePopups() const
    {
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    }

    QTemporaryDir folder;
    QSettings settings;
    test::TestWorkspace workspace;
    Desk desk;
    QStringList dialogs;
    std::unique_ptr<MainWindow> window;
    Shell* shell = nullptr;
    DealId deal;
    bool ready = false;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void startsWithWhatIsNext()
    {
        const OpenShell open;
        QVERIFY(open.ready);
        QCOMPARE(open.shell->place().screen, u"next"_s);
        QCOMPARE(open.child<TopBar>(u"topBar"_s)->title(), u"next"_s);
        QCOMPARE(open.child<NavRail>(u"rail"_s)->current(), u"next"_s);
        QVERIFY(!open.child<Button>(u"newDeal"_s));
        QTest::keyClick(open.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(open.shell->place().screen, u"board"_s);
        QVERIFY(open.child<Button>(u"newDeal"_s));
        QTest::keyClick(open.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(open.shell->place().screen, u"next"_s);
    }

    /// The first deal is not to wait for its screen, which has the most parts.
    void theDealScreenIsMadeWhenNothingElseIsToDo()
    {
        OpenShell open;
        open.settings.setValue(u"state/deal"_s, QByteArray("scrolled"));
        open.shell->restoreState(open.settings);
        const auto screens = [&open] {
            return open.window->findChildren<Screen*>();
        };
        QCOMPARE(screens().size(), 1);
        QTRY_COMPARE(screens().size(), 2);
        QCOMPARE(open.shell->place().screen, u"next"_s);
        // The stack decides which of the two is the last child.
        const bool first = screens().first() != open.paper(u"next"_s);
        const auto* deal = static_cast<PaperScreen*>(first ? screens().first() : screens().last());
        // It shows nothing, and so reads nothing, before somebody goes there.
        QVERIFY(!deal->isVisible());
        QCOMPARE(deal->visits, 0);
        QCOMPARE(deal->remembered, QByteArray());
        open.shell->saveState(open.settings);
        QCOMPARE(open.settings.value(u"state/deal"_s).toByteArray(), QByteArray("scrolled"));
        open.shell->navigator().openDeal(open.deal);
        QCOMPARE(open.paper(u"deal"_s), deal);
        QCOMPARE(deal->remembered, QByteArray("scrolled"));
        QCOMPARE(deal->visits, 1);
        QCOMPARE(screens().size(), 2);
    }

    void railAndShortcutsChangeTheScreen()
    {
        const OpenShell open;
        Q_EMIT open.child<NavRail>(u"rail"_s)->activated(u"tasks"_s);
        QCOMPARE(open.shell->place().screen, u"tasks"_s);
        QTest::keyClick(open.window.get(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(open.shell->place().screen, u"statistics"_s);
        QCOMPARE(open.paper(u"statistics"_s)->visits, 1);
        QTest::keyClick(open.window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(open.dialogs, QStringList{u"new deal"_s});
    }

    void backGoesWhereOneCameFrom()
    {
        const OpenShell open;
        open.shell->navigator().openDeal(open.deal);
        QCOMPARE(open.paper(u"deal"_s)->shown, open.deal.value());
        QCOMPARE(open.child<NavRail>(u"rail"_s)->current(), u"deals"_s);
        open.shell->navigator().openScreen(u"tasks"_s);
        open.shell->navigator().goBack();
        QCOMPARE(open.shell->place().screen, u"deal"_s);
        QTest::keyClick(open.window.get(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(open.shell->place().screen, u"next"_s);
        open.shell->navigator().openDeals({});
        QCOMPARE(open.shell->place().screen, u"deals"_s);
        QCOMPARE(open.paper(u"deals"_s)->shown, 1);
    }

    void unsavedWorkIsAskedAbout()
    {
        const OpenShell open;
        open.shell->navigator().openConfigurator(open.desk.directory().defaultProcess()->process.id);
        PaperScreen* configurator = open.paper(u"configurator"_s);
        configurator->mayLeave = false;
        open.shell->go({u"board"_s, 0});
        QCOMPARE(open.shell->place().screen, u"configurator"_s);
        QCOMPARE(open.child<NavRail>(u"rail"_s)->current(), u"settings"_s);
        QVERIFY(!open.window->close());
        configurator->waiting();
        QVERIFY(!open.window->isVisible());
    }

    void searchFindsDealsAndCommands()
    {
        const OpenShell open;
        QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
        SearchPopup* popup = open.shell->searchPopup();
        QVERIFY(popup->isVisible());
        QVERIFY(rowsOf(popup).size() > 5);
        popup->field()->setText(u"chain"_s);
        QTRY_COMPARE(rowsOf(popup), QStringList{u"Cold-chain sensors"_s});
        QTest::keyClick(popup->field(), Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(open.shell->place(), (Shell::Place{u"deal"_s, open.deal.value()}));

        open.shell->openSearch();
        // What was opened last is there before the first letter.
        QTRY_COMPARE(rowsOf(popup).first(), u"Cold-chain sensors"_s);
        popup->field()->setText(u"statist"_s);
        QTRY_COMPARE(rowsOf(popup).size(), 1);
        QTest::keyClick(popup->field(), Qt::Key_Return);
        QCOMPARE(open.shell->place().screen, u"statistics"_s);

        open.shell->openSearch();
        popup->field()->setText(u"no such thing"_s);
        QTRY_COMPARE(popup->list()->count(), 1);
        QTest::keyClick(popup->field(), Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup->field(), Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }

    void administratorsFindProcesses()
    {
        OpenShell open;
        const Process process = open.workspace.process();
        SearchPopup* popup = open.shell->searchPopup();
        open.shell->openSearch();
        popup->field()->setText(process.name.text());
        QTRY_COMPARE(rowsOf(popup).size(), 1);
        QVERIFY(rowsOf(popup).first().contains(process.name.text()));
        QTest::keyClick(popup->field(), Qt::Key_Return);
        QCOMPARE(open.shell->place().screen, u"configurator"_s);
        QCOMPARE(open.paper(u"configurator"_s)->shown, process.id.value());
        // Whoever may not change it is not led there.
        open.desk.setActor(open.workspace.sal);
        open.shell->openSearch();
        popup->field()->setText(process.name.text());
        QTRY_COMPARE(popup->list()->item(0)->flags(), Qt::NoItemFlags);
        QTest::keyClick(popup->field(), Qt::Key_Escape);
    }

    void menuSwitchesWhoActs()
    {
        const OpenShell open;
        QTest::mouseClick(open.child<AvatarButton>(u"avatar"_s), Qt::LeftButton);
        auto* actors = open.shell->findChild<QMenu*>(u"actorMenu"_s);
        QVERIFY(actors);
        const QString wanted = open.desk.directory().userName(open.workspace.sal);
        for (QAction* action : actors->actions()) {
            if (action->text().startsWith(wanted))
                action->trigger();
        }
        open.closePopups();
        QCOMPARE(open.desk.actor(), open.workspace.sal);
    }

    void menuHasTheCommandsOfTheWindow()
    {
        const OpenShell open;
        QSignalSpy themes(&open.window->actions(), &WindowActions::themeChosen);
        QSignalSpy languages(&open.window->actions(), &WindowActions::languageChosen);
        open.shell->openMenu();
        auto* themeMenu = open.shell->findChild<QMenu*>(u"themeMenu"_s);
        themeMenu->actions().at(2)->trigger();
        open.shell->findChild<QMenu*>(u"languageMenu"_s)->actions().at(2)->trigger();
        open.closePopups();
        QCOMPARE(themes.first().first().value<ThemeChoice>(), ThemeChoice::Dark);
        QCOMPARE(languages.first().first().toString(), u"pl"_s);
        open.window->actions().importDeals->trigger();
        QCOMPARE(open.dialogs, QStringList{u"import"_s});
    }

    void bellOpensTheInbox()
    {
        const OpenShell open;
        QTest::mouseClick(open.child<IconButton>(u"bell"_s), Qt::LeftButton);
        QCOMPARE(open.dialogs, QStringList{u"notifications"_s});
    }

    void problemsAreToldInWords()
    {
        const OpenShell open;
        open.shell->navigator().tell(Problem{ProblemCode::OnlyAdministrators, {}});
        QVERIFY(!open.shell->toasts()->text().isEmpty());
        bool undone = false;
        open.shell->navigator().tell(u"Deal deleted"_s, u"Undo"_s, [&undone] { undone = true; });
        QCOMPARE(open.shell->toasts()->text(), u"Deal deleted"_s);
        QTest::mouseClick(open.shell->toasts()->actionButton(), Qt::LeftButton);
        QVERIFY(undone);
    }

    void aMessageThatIsNotTrueAnyMoreGoes()
    {
        const OpenShell open;
        open.shell->navigator().tell(u"Draft discarded"_s, u"Undo"_s, [] {});
        open.shell->navigator().withdraw(u"Another"_s);
        QVERIFY(open.shell->toasts()->isVisible());
        open.shell->navigator().withdraw(u"Draft discarded"_s);
        QVERIFY(!open.shell->toasts()->isVisible());
    }

    void anOfferIsTakenUpOnce()
    {
        const OpenShell open;
        int undone = 0;
        open.shell->navigator().takeUpOffer();
        open.shell->navigator().tell(u"Deal deleted"_s, u"Undo"_s, [&undone] { ++undone; });
        open.shell->navigator().takeUpOffer();
        open.shell->navigator().takeUpOffer();
        QCOMPARE(undone, 1);
        open.shell->navigator().tell(u"Saved"_s);
        open.shell->navigator().takeUpOffer();
        QCOMPARE(undone, 1);
    }

    void placeAndStatesComeBack()
    {
        const OpenShell open;
        open.shell->navigator().openDeal(open.deal);
        open.paper(u"deal"_s)->remembered = "scrolled";
        QSettings settings(open.folder.filePath(u"other.ini"_s), QSettings::IniFormat);
        open.shell->saveState(settings);

        QStringList dialogs;
        MainWindow window(settings);
        Desk& desk = const_cast<Desk&>(open.desk);
        auto* shell = new Shell(desk, paperScreens(dialogs), window.actions());
        window.setPage(shell);
        shell->restoreState(settings);
        QCOMPARE(shell->place(), (Shell::Place{u"deal"_s, open.deal.value()}));
        QCOMPARE(static_cast<PaperScreen*>(shell->screen(u"deal"_s))->remembered, QByteArray("scrolled"));
    }

    void errorPageOffersWaysOn()
    {
        QSettings settings(QTemporaryDir().filePath(u"x.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        auto* page =
            new ErrorPage({ProblemCode::DatabaseNotOurs, {u"<b>letter.doc</b>"_s}}, window.actions());
        window.setPage(page);
        window.show();
        auto* text = page->findChild<QLabel*>(u"sentence"_s);
        QVERIFY(text->text().contains(u"<b>letter.doc</b>"_s));
        QCOMPARE(text->textFormat(), Qt::PlainText);
        const QSignalSpy retried(page, &ErrorPage::retryWanted);
        QTest::mouseClick(page->findChild<Button*>(u"retry"_s), Qt::LeftButton);
        QCOMPARE(retried.count(), 1);
    }

    void startScreenSetsUpAWorkspace()
    {
        const QTemporaryDir folder;
        Desk desk(systemEnvironment());
        desk.open(folder.filePath(u"new.stagewright"_s)).waitForFinished();
        StartScreen start(desk, u"en"_s);
        start.show();
        QSignalSpy ready(&start, &StartScreen::ready);
        auto* create = start.findChild<Button*>(u"create"_s);

        QTest::mouseClick(create, Qt::LeftButton);
        auto* problem = start.findChild<Banner*>(u"problem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
        QVERIFY(create->isEnabled());

        start.setEntered({u"Stalmax"_s, u"Ada Lovelace"_s, u"ada@example.com"_s, u"EUR"_s, false});
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(ready.wait());
        auto organisation = desk.read([](Workspace& each) { return each.people().organisation(); });
        organisation.waitForFinished();
        QCOMPARE(organisation.result()->users.size(), 1);
        QCOMPARE(organisation.result()->users.first().name, u"Ada Lovelace"_s);
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
