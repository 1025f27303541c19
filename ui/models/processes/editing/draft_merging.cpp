// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/draft_merging.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/draft_notice.h"
#include "ui/models/processes/editing/draft_undo.h"
#include "ui/models/processes/process_copies.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

namespace stagewright {

DraftMerging::DraftMerging(OpenProcess& open, DraftNotice& notice, DraftUndo& undo, QObject* parent)
    : QObject(parent), open_(open), notice_(notice), undo_(undo)
{}

void DraftMerging::begin(const Problem& movedOn, Because because)
{
    const Process mine = open_.editor().process();
    const auto merged = [mine, basedOn = open_.editor().basedOn()](Workspace& workspace, UserId actor,
                                                                   ProcessId) {
        return mergedWithNewest(workspace.processes(), actor, mine, basedOn);
    };
    open_.read(merged, [this, movedOn, because, mine](const Result<MergedDraft>& read) {
        // Changes made while the others' versions were being read belong to the merge too.
        open_.commitTyping();
        if (!read)
            open_.navigator().tell(read.problem());
        else if (open_.editor().process() != mine)
            begin(movedOn, because);
        else
            Q_EMIT questionRaised({open_.asked(), movedOn, mine, *read, because == Because::SavingRefused});
    });
}

void DraftMerging::merge(const Question& question, const Process& merged)
{
    if (!open_.is(question.asked))
        return;
    const MergedDraft& draft = question.draft;
    const QString number = numberText(draft.basedOn);
    const DraftUndo::Point before = undo_.point();
    open_.editor().rebase(tr("Merge with version %1").arg(number), merged, draft.theirs, draft.basedOn);
    notice_.hide();
    undo_.offer(tr("Your draft now includes the changes of version %1. Look it over, then save.").arg(number),
                before);
}

void DraftMerging::saveAsCopy(const AskedProcess& asked)
{
    if (!open_.is(asked))
        return;
    const Process sent = open_.editor().process();
    Process copy = sent;
    copy.name = freeProcessName(copy.name, open_.desk().directory());
    const auto create = [actor = asked.actor, copy](Workspace& workspace) {
        return workspace.processes().create(actor, copy);
    };
    const auto take = [this, asked, sent, name = copy.name.text()](const Result<ProcessId>& made) {
        if (!made) {
            open_.navigator().tell(made.problem());
            return;
        }
        open_.navigator().tell(tr("Saved as the new process “%1”.").arg(isolated(name)));
        // Another process or person, or a draft that has changed since: the copy exists, and what is open
        // stays as it is.
        if (!open_.is(asked) || !(open_.editor().process() == sent))
            return;
        // The draft has become the copy, so what is left of it here is dropped.
        open_.editor().discard();
        open_.open(*made);
    };
    open_.desk().write(create).then(this, take);
}

void DraftMerging::loadNewer(const AskedProcess& asked)
{
    if (!open_.is(asked))
        return;
    const auto newest = [](Workspace& workspace, UserId actor, ProcessId process) {
        return workspace.processes().byId(actor, process);
    };
    open_.read(newest, [this](const Result<ProcessSummary>& read) {
        if (!read) {
            open_.navigator().tell(read.problem());
            return;
        }
        open_.editor().rebase(tr("Load version %1").arg(numberText(read->version)), read->process,
                              read->process, read->version);
        notice_.hide();
    });
}

} // namespace stagewright
