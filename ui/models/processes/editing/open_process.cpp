// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/open_process.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/open_typing.h"

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// The editor's content until the first process arrives: a process is never without a name.
Process nothingYet()
{
    return {ProcessId(), *ProcessName::from(u"-"_s)};
}

} // namespace

OpenProcess::OpenProcess(Desk& desk, Navigator& navigator, QObject* parent)
    : QObject(parent), desk_(desk), navigator_(navigator), editor_(nothingYet()), keeper_(desk, editor_)
{
    connect(&keeper_, &DraftKeeper::failed, &navigator_, qOverload<const Problem&>(&Navigator::tell));
    connect(&desk_, &Desk::directoryChanged, this, &OpenProcess::rightsChanged);
}

void OpenProcess::open(ProcessId process)
{
    commitTyping();
    loaded_ = false;
    asked_ = {process, desk_.actor(), asked_.opening + 1};
    Q_EMIT leaving();
    keeper_.flush([this, asked = asked_](const Outcome&) {
        if (is(asked))
            load(asked);
    });
}

void OpenProcess::close()
{
    commitTyping();
    loaded_ = false;
    asked_ = {asked_.process, desk_.actor(), asked_.opening + 1};
    Q_EMIT leaving();
    keeper_.flush([this, asked = asked_](const Outcome&) {
        if (is(asked))
            keeper_.end();
    });
}

Result<OpenProcess::Content> OpenProcess::contentOf(Workspace& workspace, UserId actor, ProcessId process)
{
    auto summary = workspace.processes().byId(actor, process);
    if (!summary)
        return summary.problem();
    auto draft = workspace.processDrafts().of(actor, process);
    if (!draft)
        return draft.problem();
    const auto& environment = workspace.environment();
    return Content{*summary, *draft, environment.ids, environment.zone};
}

void OpenProcess::load(const AskedProcess& asked)
{
    keeper_.end();
    // In line with what is written, so that it sees a draft or version that is on its way.
    desk_.write([asked](Workspace& workspace) { return contentOf(workspace, asked.actor, asked.process); })
        .then(this, [this, asked](const Result<Content>& content) {
            if (!is(asked))
                return;
            if (content)
                take(*content);
            else
                navigator_.tell(content.problem());
        });
}

void OpenProcess::take(const Content& content)
{
    const auto& draft = content.draft;
    zone_ = content.zone;
    Q_EMIT aboutToLoad();
    comment_ = draft ? draft->comment.trimmed() : QString();
    Q_EMIT commentSet(comment_);
    editor_.start(content.summary.process, content.summary.version, content.ids);
    if (draft && !(draft->process == content.summary.process))
        editor_.continueDraft(draft->process, draft->basedOn);
    loaded_ = true;
    if (desk_.directory().people.isAdministrator(asked_.actor))
        keeper_.begin(asked_.actor, draft ? std::optional(draft->changedAt) : std::nullopt, comment_);
    Q_EMIT loaded(content);
}

bool OpenProcess::mayEdit() const
{
    return desk_.directory().people.isAdministrator(desk_.actor());
}

bool OpenProcess::isReadOnly() const
{
    return locked_ || !loaded_ || !mayEdit();
}

void OpenProcess::setLocked(bool locked)
{
    if (std::exchange(locked_, locked) != locked)
        Q_EMIT rightsChanged();
}

void OpenProcess::followTyping(OpenTyping& typing)
{
    typing_ = &typing;
    keeper_.followTyping([&typing](const Process& process) { return typing.applied(process); });
}

void OpenProcess::forgetTyping()
{
    typing_ = nullptr;
    keeper_.followTyping({});
}

void OpenProcess::commitTyping()
{
    if (loaded_ && typing_)
        typing_->commit();
}

bool OpenProcess::hasOwnWork() const
{
    if (editor_.isDirty() || !typing_)
        return editor_.isDirty();
    return typing_->isBusy() || !(typing_->applied(editor_.process()) == editor_.process());
}

void OpenProcess::setComment(const QString& comment)
{
    typeComment(comment);
    Q_EMIT commentSet(comment);
}

void OpenProcess::typeComment(const QString& comment)
{
    comment_ = comment;
    keeper_.setComment(comment);
}

} // namespace stagewright
