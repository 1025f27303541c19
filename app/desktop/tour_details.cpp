// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_details.h"

#include "ui/screens/shell/search_popup.h"
#include "ui/screens/shell/shell.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/layout/side_list.h"

#include <QAbstractButton>
#include <QAction>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

void click(Shell& shell, const QString& name)
{
    const auto buttons = shell.findChildren<QAbstractButton*>(name);
    for (QAbstractButton* button : buttons) {
        if (button->isVisible()) {
            button->click();
            return;
        }
    }
}

void showPage(Shell& shell, int row)
{
    if (auto* pages = shell.findChild<SideList*>(u"settingsPages"_s))
        pages->setCurrentRow(row);
}

void search(Shell& shell)
{
    shell.openSearch();
    SearchField* field = shell.searchPopup()->field();
    field->showSearch(u"or"_s);
    // At once, so that the picture does not show what was there before.
    Q_EMIT field->searchChanged(u"or"_s);
}

/// Opens the list, or closes it.
void keys(Shell& shell)
{
    const QList<QAction*> all = shell.window()->actions();
    for (QAction* each : all) {
        if (each->objectName() == u"keysOfScreen")
            each->trigger();
    }
}

} // namespace

const QList<TourDetail>& tourDetails()
{
    static const QList<TourDetail> all{
        {"board", "new-deal",
         [](Shell& shell) {
             click(shell, u"newDeal"_s);
         }},
        {"board", "notifications",
         [](Shell& shell) {
             click(shell, u"bell"_s);
         }},
        {"board", "search", &search},
        {"board", "keys", &keys},
        {"board", "keys-back", &keys},
        {"board", "import",
         [](Shell& shell) {
             shell.navigator().openImport();
         }},
        {"deal", "win-refused",
         [](Shell& shell) {
             click(shell, u"winDeal"_s);
         }},
        {"tasks", "new-task",
         [](Shell& shell) {
             click(shell, u"addTask"_s);
         }},
        {"settings", "settings-people",
         [](Shell& shell) {
             showPage(shell, 1);
         }},
        {"settings", "settings-workspace",
         [](Shell& shell) {
             showPage(shell, 2);
         }},
        {"settings", "settings-back",
         [](Shell& shell) {
             showPage(shell, 0);
         }},
        {"configurator", "action-options",
         [](Shell& shell) {
             click(shell, u"gear"_s);
         }},
    };
    return all;
}

} // namespace stagewright
