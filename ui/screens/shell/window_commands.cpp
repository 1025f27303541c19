// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/shell/window_commands.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/shell/shell.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/text/isolated.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

void addProcesses(QList<Command>& commands, const Desk& desk, Navigator& navigator)
{
    if (!desk.directory().people.isAdministrator(desk.actor()))
        return;
    for (const ProcessSummary& each : desk.directory().processes)
        commands.append({Shell::tr("Configure “%1”").arg(isolated(each.process.name.text())),
                         u"columns"_s,
                         {},
                         [&navigator, id = each.process.id] {
                             navigator.openConfigurator(id);
                         }});
}

void addActors(QList<Command>& commands, Desk& desk)
{
    for (const User& user : desk.directory().people.users) {
        if (!user.active || user.id == desk.actor())
            continue;
        Command act{Shell::tr("Act as %1").arg(isolated(user.name)), u"person"_s, {}, [&desk, id = user.id] {
                        desk.setActor(id);
                    }};
        act.onlyFound = true;
        commands.append(act);
    }
}

} // namespace

QList<Command> windowCommands(Desk& desk, Navigator& navigator, WindowActions& actions)
{
    QList<Command> commands{{Shell::tr("Show notifications"), u"notifications"_s, {}, [&navigator] {
                                 navigator.openScreen(u"notifications"_s);
                             }}};
    addProcesses(commands, desk, navigator);
    for (QAction* action :
         {actions.importDeals, actions.saveCopy, actions.restore, actions.newWorkspace, actions.openWorkspace,
          actions.fullScreen, actions.keys, actions.about, actions.quit}) {
        QString text = action->text();
        commands.append({text.remove(u'&'), u"trigger"_s, action->shortcut(), [action] {
                             action->trigger();
                         }});
    }
    commands += actions.choices();
    addActors(commands, desk);
    return commands;
}

} // namespace stagewright
