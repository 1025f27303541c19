// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens.h"

#include "ui/models/desk/navigator.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/deal/deal_screen.h"
#include "ui/screens/deal/dialogs/new_deal_dialog.h"
#include "ui/screens/deals/deals_screen.h"
#include "ui/screens/import/import_dialog.h"
#include "ui/screens/next/next_screen.h"
#include "ui/screens/notifications/notifications_popup.h"
#include "ui/screens/settings/settings_screen.h"
#include "ui/screens/statistics/statistics_screen.h"
#include "ui/screens/tasks/tasks_screen.h"

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

template<class AnyScreen>
ScreenSet::Make maker()
{
    return [](Desk& desk, Navigator& navigator) -> Screen* {
        return new AnyScreen(desk, navigator);
    };
}

void openNewDeal(Desk& desk, Navigator& navigator, ProcessId process, QWidget* parent)
{
    auto* dialog = new NewDealDialog(desk, navigator, process, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NewDealDialog::created, &navigator, &Navigator::openDeal);
    dialog->open();
}

void openImport(Desk& desk, Navigator& navigator, QWidget* parent)
{
    auto* dialog = new ImportDialog(desk, navigator, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openNotifications(Desk& desk, Navigator& navigator, QWidget* anchor)
{
    auto* popup = new NotificationsPopup(desk, navigator, anchor->window());
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->openAt(anchor);
}

} // namespace

ScreenSet allScreens()
{
    ScreenSet set;
    set.make = {
        {u"next"_s, maker<NextScreen>()},         {u"board"_s, maker<BoardScreen>()},
        {u"deals"_s, maker<DealsScreen>()},       {u"deal"_s, maker<DealScreen>()},
        {u"tasks"_s, maker<TasksScreen>()},       {u"statistics"_s, maker<StatisticsScreen>()},
        {u"settings"_s, maker<SettingsScreen>()}, {u"configurator"_s, maker<ConfiguratorScreen>()},
    };
    set.showDeal = [](Screen& screen, DealId deal) {
        static_cast<DealScreen&>(screen).showDeal(deal);
    };
    set.showDeals = [](Screen& screen, const std::optional<DealQuery>& query) {
        auto& deals = static_cast<DealsScreen&>(screen);
        if (query)
            deals.showQuery(*query);
        else
            deals.showOwn();
    };
    set.showProcess = [](Screen& screen, ProcessId process) {
        static_cast<ConfiguratorScreen&>(screen).showProcess(process);
    };
    set.showTask = [](Screen& screen, TaskId task) {
        static_cast<TasksScreen&>(screen).openTask(task);
    };
    set.openNewDeal = &openNewDeal;
    set.openImport = &openImport;
    set.openNotifications = &openNotifications;
    return set;
}

} // namespace stagewright
