// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/shell.h"

#include "core/services/tasks/notification_service.h"
#include "core/services/tasks/task_service.h"
#include "ui/models/desk/desk.h"
#include "ui/models/tasks/reminder_watch.h"
#include "ui/screens/shell/actor_dialog.h"
#include "ui/screens/shell/bar_tools.h"
#include "ui/screens/shell/last_writes.h"
#include "ui/screens/shell/screen_places.h"
#include "ui/screens/shell/search_popup.h"
#include "ui/screens/shell/undo_keys.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/screens/shell/window_commands.h"
#include "ui/screens/shell/window_keys.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/press_guard.h"
#include "ui/widgets/window/nav_rail.h"
#include "ui/widgets/window/notice_bar.h"
#include "ui/widgets/window/screen.h"
#include "ui/widgets/window/toast.h"
#include "ui/widgets/window/top_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHistory = 50;
constexpr std::chrono::milliseconds untilCalm(200);

} // namespace

Shell::Shell(Desk& desk, const ScreenSet& screens, WindowActions& actions, QWidget* parent)
    : QWidget(parent), desk_(desk), set_(screens), actions_(actions), actor_(desk.actor())
{
    setObjectName(u"shell"_s);
    rail_ = new NavRail(this);
    rail_->setObjectName(u"rail"_s);
    bar_ = new TopBar(this);
    bar_->setObjectName(u"topBar"_s);
    tools_ = new BarTools(desk_, *bar_, this);
    stack_ = new QStackedWidget(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(bar_);
    notices_ = new QVBoxLayout;
    notices_->setSpacing(0);
    right->addLayout(notices_);
    right->addWidget(stack_, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rail_);
    layout->addLayout(right, 1);
    toasts_ = new ToastArea(this);
    search_ = new SearchPopup(desk_, recent_, this);
    writes_ = new LastWrites(desk_, this);
    presses_ = new PressGuard(this);
    undo_ = new UndoKeys(desk_, navigator_, this);
    keys_ = new WindowKeys(this);
    buildRail();
    addShortcuts();
    listen();
    readBadges();
    if (desk_.isReadOnly())
        showNotice(
            u"readOnlyNotice"_s, false,
            desk_.isDiskFull()
                ? tr("The disk is full, so this workspace can only be looked at. Changes you make here are "
                     "not "
                     "stored; free some space, then open the workspace again.")
                : tr("This workspace is read-only: its file or folder cannot be written. Changes you make "
                     "here are not stored."));
    else
        new ReminderWatch(desk_, this);
    showWhoActs();
    QTimer::singleShot(untilCalm, this, &Shell::prepare);
}

NoticeBar* Shell::showNotice(const QString& name, bool grave, const QString& text)
{
    removeNotice(name);
    auto* notice = new NoticeBar(grave ? TextTone::Danger : TextTone::Warning, text, this);
    notice->setObjectName(name);
    notices_->addWidget(notice);
    return notice;
}

void Shell::removeNotice(const QString& name)
{
    for (NoticeBar* notice : findChildren<NoticeBar*>(name, Qt::FindDirectChildrenOnly)) {
        notice->hide();
        notice->setObjectName({});
        notice->deleteLater();
    }
}

void Shell::buildRail()
{
    for (const QString& id : mainScreens()) {
        if (id == u"settings")
            rail_->addBottomEntry(id, id, title(id));
        else
            rail_->addEntry(id, iconOf(id), title(id));
        rail_->setEntryToolTip(id, withShortcut(title(id), shortcutOf(id)));
    }
    connect(rail_, &NavRail::activated, this, [this](const QString& id) {
        // The rail shows the click at once, but the person may still decide to stay.
        rail_->setCurrent(railEntry(place_.screen));
        go({id, 0});
    });
}

QString Shell::title(const QString& screen) const
{
    if (screen == u"next")
        return tr("What next");
    if (screen == u"board")
        return tr("Board");
    if (screen == u"deals")
        return tr("Deals");
    if (screen == u"tasks")
        return tr("Tasks");
    if (screen == u"statistics")
        return tr("Statistics");
    return tr("Settings");
}

void Shell::addShortcuts()
{
    using Part = WindowKeys::Part;
    for (const QString& id : mainScreens())
        keys_->add(Part::Places, {shortcutOf(id)}, title(id), [this, id] { go({id, 0}); });
    keys_->add(Part::Places, {backKeys(), Qt::Key_Back}, tr("Back to where you came from"),
               [this] { goBack(); });
    keys_->add(Part::Commands, {Qt::CTRL | Qt::Key_K}, tr("Search and commands"), [this] { openSearch(); });
    keys_->add(Part::Commands, {Qt::CTRL | Qt::Key_N}, tr("New deal"), [this] { navigator_.openNewDeal(); });
    keys_->add(Part::Commands, {Qt::Key_F10}, tr("Main menu"), [this] { openMenu(); });
    connect(actions_.keys, &QAction::triggered, this,
            [this] { keys_->toggle(screens_.value(place_.screen), *undo_, actions_); });
}

void Shell::listen()
{
    connect(&navigator_, &Navigator::dealWanted, this, [this](DealId deal) {
        go({u"deal"_s, deal.value()});
    });
    connect(&navigator_, &Navigator::dealStepped, this, [this](DealId deal) {
        leave([this, deal] { replace({u"deal"_s, deal.value()}); });
    });
    connect(&navigator_, &Navigator::configuratorWanted, this, [this](ProcessId process) {
        go({u"configurator"_s, process.value()});
    });
    connect(&navigator_, &Navigator::dealsWanted, this, [this](const DealQuery& query) {
        leave([this, query] {
            // A separate place, so that "back" finds it and the list's own filters are restored.
            slices_.append(query);
            show({u"deals"_s, slices_.size()});
        });
    });
    connect(&navigator_, &Navigator::screenWanted, this, [this](const QString& id) {
        if (id == u"notifications")
            openNotifications();
        else
            go({id, 0});
    });
    connect(&navigator_, &Navigator::newDealWanted, this,
            [this](ProcessId process) { set_.openNewDeal(desk_, navigator_, process, this); });
    connect(&navigator_, &Navigator::importWanted, this,
            [this] { set_.openImport(desk_, navigator_, this); });
    connect(&navigator_, &Navigator::backWanted, this, &Shell::goBack);
    connect(&navigator_, &Navigator::messageWanted, toasts_,
            [this](const QString& text, const QString& actionText, const std::function<void()>& action) {
                toasts_->show(text, actionText, action);
            });
    connect(&navigator_, &Navigator::messageWithdrawn, toasts_, &ToastArea::withdraw);
    connect(&navigator_, &Navigator::offerTaken, toasts_, &ToastArea::takeUpOffer);
    connect(&navigator_, &Navigator::problemWanted, toasts_, [this](const Problem& problem) {
        if (!desk_.actor().isNull()) // nobody is there who asked for it
            toasts_->show(sentence(problem));
    });
    connect(&navigator_, &Navigator::topBarChanged, this, &Shell::fillTopBarSoon);
    connect(bar_, &TopBar::backRequested, this, [this] {
        if (Screen* current = screen(place_.screen))
            current->goBack();
    });
    connect(tools_, &BarTools::searchWanted, this, &Shell::openSearch);
    connect(tools_, &BarTools::notificationsWanted, this, &Shell::openNotifications);
    connect(tools_, &BarTools::menuWanted, this, &Shell::openMenu);
    connect(tools_, &BarTools::newDealWanted, &navigator_, [this] { navigator_.openNewDeal(); });
    connect(search_, &SearchPopup::chosen, this, &Shell::openHit);
    connect(search_, &SearchPopup::allDealsWanted, this, [this](const QString& text) {
        DealQuery query;
        query.text = text;
        navigator_.openDeals(query);
    });
    connect(actions_.importDeals, &QAction::triggered, &navigator_, &Navigator::openImport);
    connect(&desk_, &Desk::changed, this, &Shell::takeChanges);
    connect(&desk_, &Desk::directoryChanged, this, &Shell::fillTopBarSoon);
    connect(&desk_, &Desk::actorChanged, this, [this] {
        toasts_->dropOffer();
        followActor();
        showWhoActs();
        unread_ = -1;
        tools_->setUnread(false);
        fillTopBarSoon();
        readBadges();
    });
}

Screen* Shell::screen(const QString& id)
{
    Screen* wanted = make(id);
    if (wanted && states_.contains(id))
        wanted->restoreState(states_.take(id));
    return wanted;
}

Screen* Shell::make(const QString& id)
{
    if (Screen* known = screens_.value(id))
        return known;
    const ScreenSet::Make make = set_.make.value(id);
    if (!make)
        return nullptr;
    Screen* made = make(desk_, navigator_);
    screens_.insert(id, made);
    stack_->addWidget(made);
    return made;
}

void Shell::prepare()
{
    if (desk_.pending() > 0 || place_.screen.isEmpty()) {
        QTimer::singleShot(untilCalm, this, &Shell::prepare);
        return;
    }
    if (Screen* deal = make(u"deal"_s))
        deal->ensurePolished();
}

void Shell::leave(const std::function<void()>& go)
{
    if (Screen* current = screens_.value(place_.screen))
        current->leave(go);
    else
        go();
}

void Shell::close(const std::function<void()>& go)
{
    leave([this, go] {
        desk_.keep();
        writes_->settle(go);
    });
}

void Shell::go(const Place& place)
{
    if (place == place_ || !set_.make.contains(place.screen))
        return;
    leave([this, place] { show(place); });
}

QString Shell::firstScreen() const
{
    for (const QString& id : mainScreens()) {
        if (set_.make.contains(id))
            return id;
    }
    return {};
}

void Shell::goBack()
{
    if (back_.isEmpty()) {
        go({place_.screen == u"deal" || place_.screen == u"configurator" ? railEntry(place_.screen)
                                                                         : firstScreen(),
            0});
        return;
    }
    leave([this] { replace(back_.takeLast()); });
}

void Shell::replace(const Place& place)
{
    const QList<Place> history = back_;
    show(place);
    back_ = history;
}

void Shell::show(const Place& place)
{
    Screen* wanted = screen(place.screen);
    if (!wanted)
        return;
    if (!place_.screen.isEmpty() && place_ != place) {
        back_.append(place_);
        if (back_.size() > longestHistory)
            back_.removeFirst();
    }
    keys_->close();
    const bool moved = place_ != place;
    if (moved)
        presses_->screenChanged();
    place_ = place;
    undo_->follow(place.screen);
    if (place.screen == u"deal") {
        set_.showDeal(*wanted, DealId(place.id));
        recent_.opened(desk_.actor(), {SearchKind::Deal, place.id});
    }
    if (place.screen == u"configurator")
        set_.showProcess(*wanted, ProcessId(place.id));
    else if (place.screen == u"deals")
        showSlice(*wanted, place.id);
    // Otherwise Qt gives the keys to the first field, or to what was used on the last deal: the note box.
    if (moved && place.screen == u"deal")
        wanted->setFocus(Qt::OtherFocusReason);
    stack_->setCurrentWidget(wanted);
    rail_->setCurrent(railEntry(place.screen));
    fillTopBar();
    wanted->activate();
}

void Shell::showSlice(Screen& deals, qint64 slice)
{
    if (slice == shownSlice_ || !set_.showDeals)
        return;
    shownSlice_ = slice;
    set_.showDeals(deals, slice > 0 ? std::optional(slices_.value(slice - 1)) : std::nullopt);
}

void Shell::followActor()
{
    const UserId now = desk_.actor();
    if (now == actor_)
        return;
    // How one person filtered a list is not for anybody else, and is restored when they act again.
    auto& left = statesOf_[actor_];
    const auto taken = statesOf_.value(now);
    for (const QString& id : filteredScreens()) {
        if (Screen* known = screens_.value(id)) {
            left.insert(id, known->state());
            known->restoreState(taken.value(id));
        } else {
            left.insert(id, states_.take(id));
            states_.insert(id, taken.value(id));
        }
    }
    actor_ = now;
    slices_.clear();
    shownSlice_ = 0;
    back_.removeIf([](const Place& place) { return place.screen == u"deals" && place.id > 0; });
    if (place_.screen == u"deals")
        place_.id = 0;
}

void Shell::fillTopBarSoon()
{
    // Deferred: the request may come from a widget of the bar, which must outlive its own click.
    if (barStale_)
        return;
    barStale_ = true;
    QMetaObject::invokeMethod(this, &Shell::fillTopBar, Qt::QueuedConnection);
}

void Shell::fillTopBar()
{
    barStale_ = false;
    Screen* current = screens_.value(place_.screen);
    if (!current)
        return;
    bar_->clear();
    current->fillTopBar(*bar_);
    if (current->wantsWholeTopBar())
        tools_->addSmall();
    else
        tools_->add(place_.screen == u"board" || place_.screen == u"deals");
}

void Shell::openNotifications()
{
    set_.openNotifications(desk_, navigator_, tools_->bell());
}

void Shell::openSearch()
{
    search_->setCommands(commands());
    search_->openAt(tools_->search());
}

QList<Command> Shell::commands()
{
    // What belongs to what is shown comes first.
    QList<Command> commands;
    if (Screen* current = screens_.value(place_.screen))
        commands = current->commands();
    const bool hasTask = std::any_of(commands.cbegin(), commands.cend(),
                                     [](const Command& each) { return each.id == u"newTask"; });
    commands.append({tr("New deal"), u"add"_s, QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
                         navigator_.openNewDeal();
                     }});
    if (!hasTask && set_.make.contains(u"tasks"_s))
        commands.append({tr("New task"), u"add"_s, {}, [this] {
                             addTask();
                         }});
    commands += undo_->commands();
    for (const QString& id : mainScreens())
        commands.append({tr("Go to %1").arg(title(id)), iconOf(id), shortcutOf(id), [this, id] {
                             go({id, 0});
                         }});
    return commands + windowCommands(desk_, navigator_, actions_);
}

void Shell::addTask()
{
    leave([this] {
        show({u"tasks"_s, 0});
        const auto commands = screens_.value(u"tasks"_s)->commands();
        for (const Command& each : commands) {
            if (each.id == u"newTask")
                each.run();
        }
    });
}

void Shell::openHit(const SearchHit& hit)
{
    const SearchPlace& place = hit.place;
    recent_.opened(desk_.actor(), place);
    DealQuery query;
    switch (place.kind) {
    case SearchKind::Deal:
        navigator_.openDealAmong(DealId(place.id), search_->deals(), search_);
        return;
    case SearchKind::Note:
        navigator_.openDeal(hit.deal);
        return;
    case SearchKind::Task:
        leave([this, place] {
            show({u"tasks"_s, 0});
            if (set_.showTask)
                set_.showTask(*screens_.value(u"tasks"_s), TaskId(place.id));
        });
        return;
    case SearchKind::Company:
    case SearchKind::Person:
        query.text = hit.title;
        break;
    case SearchKind::Colleague:
        query.owner = UserId(place.id);
        break;
    }
    navigator_.openDeals(query);
}

void Shell::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"mainMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillActors(*menu);
    undo_->fill(*menu);
    actions_.fill(*menu, true);
    const QWidget* anchor = tools_->avatar();
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), anchor->height() + 4));
    menu->popup(corner - QPoint(menu->sizeHint().width(), 0));
}

void Shell::fillActors(QMenu& menu)
{
    const Organisation& people = desk_.directory().people;
    const User* current = people.user(desk_.actor());
    const auto escaped = [](QString name) {
        return name.replace(u'&', u"&&"_s);
    };
    QMenu* users = menu.addMenu(
        current ? escaped(u"%1 · %2"_s.arg(isolated(current->name), roleText(current->role))) : tr("Act as"));
    users->setObjectName(u"actorMenu"_s);
    auto* group = new QActionGroup(users);
    for (const User& user : people.users) {
        if (!user.active)
            continue;
        QAction* action =
            users->addAction(escaped(u"%1 · %2"_s.arg(isolated(user.name), roleText(user.role))), this,
                             [this, id = user.id] { desk_.setActor(id); });
        action->setCheckable(true);
        action->setChecked(user.id == desk_.actor());
        group->addAction(action);
    }
    menu.addSeparator();
}

void Shell::showWhoActs()
{
    const bool nobody = desk_.actor().isNull();
    stack_->setVisible(!nobody);
    bar_->setVisible(!nobody);
    rail_->setEnabled(!nobody);
    if (!nobody || actorDialog_)
        return;
    search_->hide();
    actorDialog_ = new ActorDialog(desk_, desk_.actorName(), this);
    actorDialog_->setAttribute(Qt::WA_DeleteOnClose);
    // Deferred: the window may not be shown yet.
    QMetaObject::invokeMethod(actorDialog_, &QDialog::open, Qt::QueuedConnection);
}

void Shell::takeChanges(const Changes& changes)
{
    if (changes.tasks || changes.notifications || changes.anyDeals())
        readBadges();
}

void Shell::readBadges()
{
    const UserId actor = desk_.actor();
    if (actor.isNull())
        return;
    desk_.read([actor](Workspace& workspace) { return workspace.tasks().dueCount(actor); })
        .then(this, [this, actor](const Result<int>& due) {
            if (due && actor == desk_.actor())
                rail_->setBadge(u"tasks"_s, *due);
        });
    desk_.read([actor](Workspace& workspace) { return workspace.notifications().unreadCount(actor); })
        .then(this, [this, actor](const Result<int>& unread) {
            if (unread && actor == desk_.actor())
                takeUnread(*unread);
        });
}

void Shell::takeUnread(int unread)
{
    const int arrived = unread_ < 0 ? 0 : unread - unread_;
    unread_ = unread;
    tools_->setUnread(unread > 0);
    if (arrived <= 0)
        return;
    const QString text = tr("%n new notification(s)", nullptr, arrived);
    toasts_->show(text, tr("Show"), [this] { navigator_.openScreen(u"notifications"_s); });
    Q_EMIT notified(text);
}

void Shell::saveState(QSettings& settings) const
{
    recent_.save(settings);
    settings.setValue(u"screen"_s, place_.screen);
    settings.setValue(u"shown"_s, place_.screen == u"deals" ? 0 : place_.id);
    for (auto known = screens_.cbegin(); known != screens_.cend(); ++known)
        settings.setValue(u"state/"_s + known.key(), known.value()->state());
    for (auto kept = states_.cbegin(); kept != states_.cend(); ++kept)
        settings.setValue(u"state/"_s + kept.key(), kept.value());
}

void Shell::restoreState(QSettings& settings)
{
    recent_.restore(settings);
    settings.beginGroup(u"state"_s);
    for (const QString& id : settings.childKeys())
        states_.insert(id, settings.value(id).toByteArray());
    settings.endGroup();
    const Place kept{settings.value(u"screen"_s).toString(), settings.value(u"shown"_s).toLongLong()};
    const bool needsId = kept.screen == u"deal" || kept.screen == u"configurator";
    if (set_.make.contains(kept.screen) && (!needsId || kept.id != 0))
        show(kept);
    else
        show({firstScreen(), 0});
}

} // namespace stagewright
