// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/sidebar/impact_presenter.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/editing_session.h"
#include "ui/text/isolated.h"

namespace stagewright {

namespace {

QString stageName(const Process& process, StageId id)
{
    const Stage* stage = process.stage(id);
    return stage ? stage->name.text() : ImpactPresenter::tr("Not started");
}

QString actionName(const Process& process, ActionId id)
{
    const Action* action = process.action(id);
    return isolated(action ? action->name.text() : QString());
}

/// A group for each action, called by `text` with the name it has in `process`.
QList<ImpactDealsDialog::Group> actionGroups(const QList<ActionDeals>& all, const Process& process,
                                             const QString& text)
{
    QList<ImpactDealsDialog::Group> groups;
    for (const ActionDeals& each : all)
        groups.append({text.arg(actionName(process, each.action)), each.deals});
    return groups;
}

} // namespace

ImpactPresenter::ImpactPresenter(EditingSession& session, ImpactCard& card, QWidget* screen)
    : QObject(screen),
      session_(session),
      card_(card),
      screen_(screen),
      watch_(session.process().desk(), session.editor(), this)
{
    OpenProcess& open = session_.process();
    connect(&watch_, &ImpactWatch::changed, this, &ImpactPresenter::show);
    connect(&session_.editor(), &ProcessEditor::changed, &card_, [this] { show(); });
    connect(&watch_, &ImpactWatch::failed, &open.navigator(), qOverload<const Problem&>(&Navigator::tell));
    connect(&card_, &ImpactCard::dealsWanted, this, &ImpactPresenter::list);
    connect(&card_, &ImpactCard::monthsChosen, &watch_, &ImpactWatch::setMonths);
    connect(&open, &OpenProcess::loaded, this, [this] {
        if (!session_.process().isReadOnly())
            watch_.start();
    });
}

void ImpactPresenter::show()
{
    card_.showImpact(watch_.impact(), watch_.backtest(), watch_.months(), watch_.isBusy(),
                     session_.process().desk().directory().currency);
    Q_EMIT shown();
}

QString ImpactPresenter::titleOf(ImpactCard::Line line)
{
    switch (line) {
    case ImpactCard::Line::Stage:
        return tr("Deals that move to another stage");
    case ImpactCard::Line::Probability:
        return tr("Deals whose probability changes");
    case ImpactCard::Line::Blocked:
        return tr("Deals that need another action to be won");
    case ImpactCard::Line::LostTicks:
        return tr("Deals that lose completed actions");
    case ImpactCard::Line::RefusedWins:
        return tr("Won deals the new rules would have blocked");
    }
    return {};
}

ImpactPresenter::Groups ImpactPresenter::stageGroups() const
{
    Groups groups;
    for (const StageChange& each : watch_.impact()->stageChanges)
        groups.append({tr("%1 → %2").arg(isolated(stageName(session_.editor().saved(), each.from)),
                                         isolated(stageName(session_.editor().process(), each.to))),
                       each.deals});
    return groups;
}

ImpactPresenter::Groups ImpactPresenter::probabilityGroups() const
{
    Groups groups;
    for (const ProbabilityChange& each : watch_.impact()->probabilityChanges)
        groups.append({tr("%1% → %2%").arg(each.from).arg(each.to), each.deals});
    return groups;
}

ImpactPresenter::Groups ImpactPresenter::groupsOf(ImpactCard::Line line) const
{
    const Impact& impact = *watch_.impact();
    const Process& draft = session_.editor().process();
    switch (line) {
    case ImpactCard::Line::Stage:
        return stageGroups();
    case ImpactCard::Line::Probability:
        return probabilityGroups();
    case ImpactCard::Line::Blocked:
        return actionGroups(impact.blockedBy, draft, tr("needs “%1”"));
    case ImpactCard::Line::LostTicks:
        return actionGroups(impact.lostTicks, session_.editor().saved(), tr("loses “%1”"));
    case ImpactCard::Line::RefusedWins:
        return actionGroups(watch_.backtest().refusedBy, draft, tr("without “%1”"));
    }
    return {};
}

void ImpactPresenter::list(ImpactCard::Line line)
{
    if (!watch_.impact())
        return;
    OpenProcess& open = session_.process();
    auto* dialog = new ImpactDealsDialog(titleOf(line), groupsOf(line), open.desk(), screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImpactDealsDialog::dealChosen, &open.navigator(), &Navigator::openDeal);
    dialog->open();
}

} // namespace stagewright
