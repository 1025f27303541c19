// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft becomes a version or not: saving, and leaving the screen.
#include "ui/models/desk/undo_offer.h"
#include "ui/models/processes/process_copies.h"
#include "ui/screens/configurator/beside/process_panel.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/versions/delete_guard.h"
#include "ui/screens/configurator/versions/moved_on_dialog.h"
#include "ui/screens/configurator/versions/save_dialogs.h"
#include "ui/screens/configurator/versions/save_strip.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/banner.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

void ConfiguratorScreen::save()
{
    saveThen({});
}

void ConfiguratorScreen::saveThen(const AfterSaving& after)
{
    if (!loaded_)
        return;
    if (saving_.isRunning()) {
        if (after)
            afterSaving_ = after;
        return;
    }
    commitTyping();
    if (!editor_.isDirty()) {
        if (after)
            after();
        return;
    }
    const auto begin = [this, after, asked = generation_] {
        if (asked == generation_ && !saving_.isRunning())
            beginSaving(after);
    };
    // Based on an older version, it is merged before it is saved, so what others added is not missing yet.
    if (std::max(newest_, told_) > editor_.basedOn())
        begin();
    else
        guard_->beforeSaving(begin);
}

void ConfiguratorScreen::beginSaving(const AfterSaving& after)
{
    commitTyping();
    afterSaving_ = after;
    savingState_ = saving_.start();
    saveStrip_->begin();
    showState();
    // A power cut during a long save must not lose what was typed just before it.
    keeper_.flush([this](const Outcome&) { publish(); });
}

void ConfiguratorScreen::publish()
{
    const Process process = editor_.process();
    const QString comment = panel_->comment();
    const auto verb = [state = std::exchange(savingState_, nullptr), actor = desk_.actor(), process,
                       basedOn = editor_.basedOn(), comment](Workspace& workspace) {
        return workspace.processes().publish(actor, process, basedOn, comment, state->work());
    };
    desk_.write(verb).then(this, [this, process, comment](const Result<int>& version) {
        // A comment written since then is for the following version.
        if (version && comment == panel_->comment())
            setComment({});
        published(version, process);
    });
}

void ConfiguratorScreen::published(const Result<int>& version, const Process& process)
{
    saving_.end();
    saveStrip_->end();
    setLocked(false);
    const AfterSaving after = std::exchange(afterSaving_, {});
    if (!version) {
        showState();
        // Versions that others saved were not followed while this one was being saved.
        readVersions();
        if (version.problem().code == ProblemCode::ProcessMovedOn)
            handleMovedOn(version.problem());
        else if (version.problem().code == ProblemCode::Cancelled)
            navigator_.tell(tr("Saving was cancelled. Your draft is still here."));
        else
            navigator_.tell(version.problem());
        return;
    }
    banner_->hide();
    editor_.markSaved(process, *version);
    keeper_.published();
    readVersions();
    guard_->forget();
    navigator_.tell(tr("Saved as version %1. Open deals follow it from now on.").arg(numberText(*version)));
    Q_EMIT saved(*version);
    if (after && editor_.isDirty()) // something was changed during the save
        leave(after);
    else if (after)
        after();
}

void ConfiguratorScreen::handleMovedOn(const Problem& problem)
{
    const Process mine = editor_.process();
    desk_
        .read([actor = desk_.actor(), mine, basedOn = editor_.basedOn()](Workspace& workspace) {
            return mergedWithNewest(workspace.processes(), actor, mine, basedOn);
        })
        .then(this, [this, problem, mine, asked = generation_](const Result<MergedDraft>& read) {
            if (asked != generation_)
                return;
            // Changes made while the others' versions were being read belong to the merge too.
            commitTyping();
            if (read && editor_.process() != mine)
                handleMovedOn(problem);
            else if (read)
                offerMerge(problem, mine, *read);
            else
                navigator_.tell(read.problem());
        });
}

void ConfiguratorScreen::offerMerge(const Problem& problem, const Process& mine, const MergedDraft& draft)
{
    auto* dialog = new MovedOnDialog({sentence(problem), mine, draft, desk_.directory().people, zone_}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MovedOnDialog::copyChosen, this, &ConfiguratorScreen::saveAsCopy);
    connect(dialog, &MovedOnDialog::reloadChosen, this, &ConfiguratorScreen::loadNewer);
    connect(dialog, &MovedOnDialog::mergeChosen, this, [this, dialog, draft] {
        const QString number = numberText(draft.basedOn);
        const UndoPoint before = undoPoint();
        editor_.rebase(tr("Merge with version %1").arg(number), dialog->merged(), draft.theirs,
                       draft.basedOn);
        banner_->hide();
        offerUndo(
            tr("Your draft now includes the changes of version %1. Look it over, then save.").arg(number),
            before);
    });
    dialog->open();
}

void ConfiguratorScreen::saveAsCopy()
{
    Process copy = editor_.process();
    copy.name = freeProcessName(copy.name, desk_.directory());
    const auto create = [actor = desk_.actor(), copy](Workspace& workspace) {
        return workspace.processes().create(actor, copy);
    };
    const auto take = [this, name = copy.name.text(), asked = generation_,
                       sent = editor_.process()](const Result<ProcessId>& made) {
        if (!made) {
            navigator_.tell(made.problem());
            return;
        }
        navigator_.tell(tr("Saved as the new process “%1”.").arg(isolated(name)));
        // Another process or person, or a draft that has changed since: the copy exists, and this screen
        // stays as it is.
        if (asked != generation_ || !(editor_.process() == sent))
            return;
        // The draft has become the copy, so what is left of it here is dropped.
        editor_.discard();
        showProcess(*made);
    };
    desk_.write(create).then(this, take);
}

void ConfiguratorScreen::loadNewer()
{
    desk_
        .read([actor = desk_.actor(), process = process_](Workspace& workspace) {
            return workspace.processes().byId(actor, process);
        })
        .then(this, [this, asked = generation_](const Result<ProcessSummary>& newest) {
            if (asked != generation_)
                return;
            if (!newest) {
                navigator_.tell(newest.problem());
                return;
            }
            editor_.rebase(tr("Load version %1").arg(numberText(newest->version)), newest->process,
                           newest->process, newest->version);
            banner_->hide();
        });
}

void ConfiguratorScreen::leave(const std::function<void()>& go)
{
    commitTyping();
    if (saving_.isRunning()) {
        afterSaving_ = go;
        navigator_.tell(tr("The version is being saved. Then this screen is left."));
        return;
    }
    if (isReadOnly() || !editor_.isDirty()) {
        keeper_.flush([go](const Outcome&) { go(); });
        return;
    }
    auto* dialog = new LeaveDialog(editor_.changeCount(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeaveDialog::saveChosen, this, [this, go] { saveThen(go); });
    connect(dialog, &LeaveDialog::keepChosen, this, [this, go] { leaveKeeping(go); });
    connect(dialog, &LeaveDialog::discardChosen, this, [this, go] { leaveDiscarding(go); });
    dialog->open();
}

void ConfiguratorScreen::leaveDiscarding(const std::function<void()>& go)
{
    const ProcessService::Draft draft{editor_.process(), editor_.basedOn(), {}, panel_->comment()};
    editor_.discard();
    setComment({});
    banner_->hide();
    keeper_.flush([this, self = QPointer(this), go, draft, owner = desk_.actor(),
                   overtaken = keeper_.isOvertaken()](const Outcome& dropped) {
        go();
        if (!self)
            return;
        // The draft stored there will be offered next time.
        if (!dropped)
            navigator_.tell(dropped.problem());
        else if (overtaken)
            navigator_.tell({ProblemCode::DraftChangedElsewhere, {draft.process.name.text()}});
        else
            tellWithUndo(desk_, navigator_, owner, tr("The draft was discarded."), [self, owner, draft] {
                if (self)
                    self->bringBack(owner, draft);
            });
    });
}

void ConfiguratorScreen::bringBack(UserId owner, const ProcessService::Draft& draft)
{
    const auto store = [owner, draft](Workspace& workspace) {
        return workspace.processDrafts().save(owner, draft.process, draft.basedOn, {}, draft.comment);
    };
    desk_.write(store).then(this, [this, owner, id = draft.process.id](const Result<Instant>& stored) {
        if (!stored)
            navigator_.tell(stored.problem());
        else if (owner == desk_.actor())
            navigator_.openConfigurator(id);
    });
}

void ConfiguratorScreen::leaveKeeping(const std::function<void()>& go)
{
    keeper_.flush([this, go](const Outcome& kept) {
        if (kept)
            go();
        else // Otherwise the window would close and the draft with it.
            navigator_.tell(kept.problem());
    });
}

} // namespace stagewright
