// SPDX-License-Identifier: GPL-3.0-or-later
// The effect of the draft on open deals, shown beside the board.
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/configurator/beside/impact_card.h"
#include "ui/screens/configurator/beside/impact_deals_dialog.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/text/isolated.h"

#include <QHideEvent>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QString stageName(const Process& process, StageId id)
{
    const Stage* stage = process.stage(id);
    return stage ? stage->name.text() : ConfiguratorScreen::tr("Not started");
}

QString actionName(const Process& process, ActionId id)
{
    const Action* action = process.action(id);
    return action ? action->name.text() : QString();
}

} // namespace

void ConfiguratorScreen::hideEvent(QHideEvent* event)
{
    Screen::hideEvent(event);
    // A minimized window will be looked at again; a screen that was left opens its process again anyway.
    if (!event->spontaneous())
        impact_.stop();
}

void ConfiguratorScreen::showImpact()
{
    impactCard_->showImpact(impact_.impact(), impact_.backtest(), impact_.months(), impact_.isBusy(),
                            desk_.directory().currency);
    // Lines with deals behind them can be opened.
    chainTabs();
}

void ConfiguratorScreen::listImpact(ImpactCard::Line line)
{
    if (!impact_.impact())
        return;
    const Impact& impact = *impact_.impact();
    QString title;
    QList<ImpactDealsDialog::Group> groups;
    switch (line) {
    case ImpactCard::Line::Stage:
        title = tr("Deals that move to another stage");
        for (const StageChange& each : impact.stageChanges)
            groups.append({tr("%1 → %2").arg(isolated(stageName(editor_.saved(), each.from)),
                                             isolated(stageName(editor_.process(), each.to))),
                           each.deals});
        break;
    case ImpactCard::Line::Probability:
        title = tr("Deals whose probability changes");
        for (const ProbabilityChange& each : impact.probabilityChanges)
            groups.append({tr("%1% → %2%").arg(each.from).arg(each.to), each.deals});
        break;
    case ImpactCard::Line::Blocked:
        title = tr("Deals that need another action to be won");
        for (const ActionDeals& each : impact.blockedBy)
            groups.append(
                {tr("needs “%1”").arg(isolated(actionName(editor_.process(), each.action))), each.deals});
        break;
    case ImpactCard::Line::LostTicks:
        title = tr("Deals that lose completed actions");
        for (const ActionDeals& each : impact.lostTicks)
            groups.append(
                {tr("loses “%1”").arg(isolated(actionName(editor_.saved(), each.action))), each.deals});
        break;
    case ImpactCard::Line::RefusedWins:
        title = tr("Won deals the new rules would have blocked");
        for (const ActionDeals& each : impact_.backtest().refusedBy)
            groups.append(
                {tr("without “%1”").arg(isolated(actionName(editor_.process(), each.action))), each.deals});
        break;
    }
    auto* dialog = new ImpactDealsDialog(title, groups, desk_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImpactDealsDialog::dealChosen, &navigator_, &Navigator::openDeal);
    dialog->open();
}

} // namespace stagewright
