// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/draft_leaving.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/models/processes/editing/draft_notice.h"
#include "ui/models/processes/editing/draft_saving.h"

#include <QPointer>

namespace stagewright {

DraftLeaving::DraftLeaving(OpenProcess& open, DraftNotice& notice, DraftSaving& saving, QObject* parent)
    : QObject(parent), open_(open), notice_(notice), saving_(saving)
{}

void DraftLeaving::leave(const Go& go)
{
    open_.commitTyping();
    if (saving_.isRunning()) {
        // What is changed until then is asked about.
        saving_.whenSaved([this, go] { leave(go); });
        open_.navigator().tell(tr("The version is being saved. Then this screen is left."));
    } else if (open_.isReadOnly() || !open_.editor().isDirty()) {
        open_.keeper().flush([go](const Outcome&) { go(); });
    } else {
        Q_EMIT questionRaised(go);
    }
}

void DraftLeaving::save(const Go& go)
{
    saving_.save([this, go] { leave(go); });
}

void DraftLeaving::keep(const Go& go)
{
    open_.keeper().flush([this, go](const Outcome& kept) {
        if (kept)
            go();
        else // Otherwise the window would close and the draft with it.
            open_.navigator().tell(kept.problem());
    });
}

void DraftLeaving::discard(const Go& go)
{
    ProcessEditor& editor = open_.editor();
    const ProcessDraft draft{editor.process(), editor.basedOn(), {}, open_.comment()};
    editor.discard();
    open_.setComment({});
    notice_.hide();
    DraftKeeper& keeper = open_.keeper();
    keeper.flush([self = QPointer(this), go, draft, owner = open_.desk().actor(),
                  overtaken = keeper.isOvertaken()](const Outcome& dropped) {
        go();
        if (!self)
            return;
        Navigator& navigator = self->open_.navigator();
        // The draft stored there will be offered next time.
        if (!dropped)
            navigator.tell(dropped.problem());
        else if (overtaken)
            navigator.tell({ProblemCode::DraftChangedElsewhere, {draft.process.name.text()}});
        else
            tellWithUndo(self->open_.desk(), navigator, owner, tr("The draft was discarded."),
                         [self, owner, draft] {
                             if (self)
                                 self->bringBack(owner, draft);
                         });
    });
}

void DraftLeaving::bringBack(UserId owner, const ProcessDraft& draft)
{
    const auto store = [owner, draft](Workspace& workspace) {
        return workspace.processDrafts().save(owner, draft.process, draft.basedOn, {}, draft.comment);
    };
    open_.desk().write(store).then(this, [this, owner, id = draft.process.id](const Result<Instant>& stored) {
        if (!stored)
            open_.navigator().tell(stored.problem());
        else if (owner == open_.desk().actor())
            open_.navigator().openConfigurator(id);
    });
}

} // namespace stagewright
