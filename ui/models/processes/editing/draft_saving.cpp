// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/draft_saving.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/draft_merging.h"
#include "ui/models/processes/editing/draft_notice.h"
#include "ui/models/processes/editing/version_watch.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <utility>

namespace stagewright {

DraftSaving::DraftSaving(OpenProcess& open, DraftNotice& notice, DraftMerging& merging,
                         VersionWatch& versions, QObject* parent)
    : QObject(parent), open_(open), notice_(notice), merging_(merging), versions_(versions)
{}

void DraftSaving::save(const Then& then)
{
    if (!open_.isLoaded())
        return;
    if (isRunning()) {
        if (then)
            whenSaved(then);
        return;
    }
    open_.commitTyping();
    if (!open_.editor().isDirty()) {
        if (then)
            then();
        return;
    }
    const auto go = [this, then, asked = open_.asked()] {
        if (open_.is(asked) && !isRunning())
            begin(then);
    };
    // Based on an older version, it is merged before it is saved, so what others added is not missing yet.
    if (!ask_ || versions_.isDraftBehind())
        go();
    else
        ask_(go);
}

void DraftSaving::begin(const Then& then)
{
    open_.commitTyping();
    whenSaved(then);
    state_ = open_.saving().start();
    Q_EMIT began();
    // A power cut during a long save must not lose what was typed just before it.
    open_.keeper().flush([this, asked = open_.asked()](const Outcome&) { publish(asked); });
}

void DraftSaving::publish(const AskedProcess& asked)
{
    const Sent sent{asked, open_.editor().process(), open_.comment()};
    const auto verb = [state = std::exchange(state_, nullptr), sent,
                       basedOn = open_.editor().basedOn()](Workspace& workspace) {
        return workspace.processes().publish(sent.asked.actor, sent.process, basedOn, sent.comment,
                                             state->work());
    };
    open_.desk().write(verb).then(this, [this, sent](const Result<int>& version) { take(sent, version); });
}

void DraftSaving::take(const Sent& sent, const Result<int>& version)
{
    const Then then = std::exchange(then_, {});
    open_.saving().end();
    open_.setLocked(false);
    Q_EMIT ended();
    if (version)
        succeed(sent, *version);
    else
        refuse(sent, version.problem());
    Q_EMIT settled();
    if (then && version)
        then();
}

void DraftSaving::succeed(const Sent& sent, int version)
{
    if (!open_.is(sent.asked)) {
        open_.navigator().tell(tr("“%1” is saved as version %2. Open deals follow it from now on.")
                                   .arg(isolated(sent.process.name.text()), numberText(version)));
        return;
    }
    // A comment written since then is for the following version.
    if (sent.comment == open_.comment())
        open_.setComment({});
    notice_.hide();
    open_.editor().markSaved(sent.process, version);
    open_.keeper().published();
    versions_.read();
    open_.navigator().tell(
        tr("Saved as version %1. Open deals follow it from now on.").arg(numberText(version)));
    Q_EMIT saved(version);
}

void DraftSaving::refuse(const Sent& sent, const Problem& problem)
{
    // Nobody else is told of it: the draft is kept for whoever made it.
    if (sent.asked.actor != open_.desk().actor())
        return;
    const bool isHere = open_.is(sent.asked);
    // Versions that others saved were not followed while this one was being saved.
    if (isHere)
        versions_.read();
    if (problem.code == ProblemCode::Cancelled && isHere)
        open_.navigator().tell(tr("Saving was cancelled. Your draft is still here."));
    else if (problem.code == ProblemCode::Cancelled)
        open_.navigator().tell(
            tr("Saving “%1” was cancelled. The draft is kept.").arg(isolated(sent.process.name.text())));
    else if (problem.code == ProblemCode::ProcessMovedOn && isHere)
        merging_.begin(problem, DraftMerging::Because::SavingRefused);
    else
        open_.navigator().tell(problem);
}

} // namespace stagewright
