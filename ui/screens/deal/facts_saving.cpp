// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/facts_saving.h"

#include "ui/models/deals/deal_answers.h"
#include "ui/models/desk/typing_keeper.h"
#include "ui/screens/deal/tabs/details_tab.h"
#include "ui/screens/meanwhile/edit_store.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace stagewright {

FactsSaving::FactsSaving(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen)
    : QObject(screen), desk_(desk), deal_(deal), answers_(answers), screen_(screen)
{}

void FactsSaving::save(const Edit<EnteredDeal>& edit, const QString& kept)
{
    if (!deal_.details())
        return;
    const AskedDeal asked = deal_.asked();
    // Read on the desk's thread as part of the refused verb; used here afterwards.
    const auto seen = std::make_shared<std::optional<DealDetails>>();
    const QPointer self(this);
    storeEdit<EnteredDeal>(
        desk_, screen_, edit,
        {.change =
             [asked](Workspace& workspace, const Edit<EnteredDeal>& wanted) {
                 return workspace.deals().changeFacts(asked.actor, asked.deal, wanted);
             },
         .read = [asked, seen](Workspace& workspace) -> Result<EnteredDeal> {
             const auto details = workspace.dealQueries().details(asked.actor, asked.deal);
             if (!details)
                 return details.problem();
             *seen = *details;
             return EnteredDeal(details->deal.facts);
         },
         .decided =
             [self, asked, seen](const Edit<EnteredDeal>& facts) {
                 if (self && self->deal_.isCurrent(asked))
                     Q_EMIT self->decided(facts, **seen);
             },
         .ended =
             [self, asked, kept](const Outcome& outcome) {
                 if (self)
                     self->take(asked, kept, outcome);
             },
         .mayAsk = [self,
                    asked] { return self && self->deal_.isCurrent(asked) && self->deal_.isSeen(asked); },
         .late = {},
         .name = asked.name});
}

void FactsSaving::take(const AskedDeal& asked, const QString& kept, const Outcome& outcome)
{
    if (!outcome && deal_.isCurrent(asked))
        Q_EMIT refused(asked, outcome.problem());
    else if (!outcome)
        answers_.tell(asked, outcome.problem());
    else
        answers_.tell(asked, tr("The details were saved."));
    if (outcome && deal_.isCurrent(asked))
        Q_EMIT stored();
    else if (outcome)
        dropTyped(desk_, asked.actor, DetailsTab::placeOf(asked.deal), kept);
}

void FactsSaving::addParticipant(UserId user)
{
    if (!deal_.details())
        return;
    const DealFacts& facts = deal_.details()->deal.facts;
    if (facts.participants.contains(user))
        return;
    DealFacts wanted = facts;
    wanted.participants.append(user);
    deal_.write(
        deal_.asked(),
        [edit = Edit<EnteredDeal>{facts, wanted}](Workspace& workspace, UserId actor, DealId deal) {
            return workspace.deals().changeFacts(actor, deal, edit);
        },
        [this](const AskedDeal& of, const Outcome& outcome) {
            if (!outcome)
                answers_.tell(of, outcome.problem());
        });
}

} // namespace stagewright
