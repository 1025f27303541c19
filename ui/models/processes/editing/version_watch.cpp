// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/version_watch.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/draft_merging.h"
#include "ui/models/processes/editing/draft_notice.h"
#include "ui/models/processes/editing/draft_undo.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <optional>

namespace stagewright {

namespace {

struct News
{
    QList<ProcessVersionInfo> versions;
    std::optional<ProcessVersion> newer;
};

/// The list, and with its content only a version newer than the one that is known.
Result<News> newsOf(Workspace& workspace, UserId actor, ProcessId process, int known)
{
    auto versions = workspace.processes().versionList(actor, process);
    if (!versions)
        return versions.problem();
    News news{*std::move(versions), {}};
    const int newest = news.versions.isEmpty() ? known : news.versions.first().version;
    if (newest <= known)
        return news;
    auto newer = workspace.processes().version(actor, process, newest);
    if (!newer)
        return newer.problem();
    news.newer = *std::move(newer);
    return news;
}

} // namespace

VersionWatch::VersionWatch(OpenProcess& open, DraftNotice& notice, DraftUndo& undo, DraftMerging& merging,
                           QObject* parent)
    : QObject(parent), open_(open), notice_(notice), undo_(undo), merging_(merging)
{
    connect(&open_, &OpenProcess::loaded, this,
            [this](const OpenProcess::Content& content) { begin(content.summary.version); });
    connect(&open_.desk(), &Desk::changed, this, &VersionWatch::followOthers);
    connect(&undo_, &DraftUndo::stepped, this, &VersionWatch::followStep);
}

void VersionWatch::begin(int newest)
{
    newest_ = 0;
    told_ = newest;
    toldOf_ = {};
    read();
}

void VersionWatch::followOthers(const Changes& changes)
{
    // Where nobody looks, the process is opened again when somebody comes back.
    if (changes.processes && open_.isSeen() && open_.isLoaded() && !open_.saving().isRunning())
        read();
}

void VersionWatch::read()
{
    const auto ask = [known = std::max(told_, open_.editor().basedOn())](Workspace& workspace, UserId actor,
                                                                         ProcessId process) {
        return newsOf(workspace, actor, process, known);
    };
    open_.read(ask, [this](const Result<News>& read) {
        if (!read)
            return;
        Q_EMIT changed(read->versions);
        if (read->newer)
            follow(*read->newer);
    });
}

bool VersionWatch::isDraftBehind()
{
    return std::max(newest_, told_) > open_.editor().basedOn();
}

void VersionWatch::list()
{
    if (!open_.isLoaded())
        return;
    open_.commitTyping();
    const auto ask = [](Workspace& workspace, UserId actor, ProcessId process) {
        return workspace.processes().versionList(actor, process);
    };
    open_.read(ask, [this](const Result<QList<ProcessVersionInfo>>& read) {
        if (!read)
            open_.navigator().tell(read.problem());
        else if (!read->isEmpty())
            Q_EMIT listed(*read);
    });
}

void VersionWatch::restore(int number, const Process& version)
{
    if (open_.isReadOnly() || version.id != open_.id())
        return;
    const QString text = numberText(number);
    const DraftUndo::Point before = undo_.point();
    open_.editor().apply(tr("Restore version %1").arg(text), version);
    notice_.hide();
    undo_.offer(tr("Version %1 is your draft now.").arg(text), before);
}

void VersionWatch::follow(const ProcessVersion& newest)
{
    ProcessEditor& editor = open_.editor();
    // While a version is being saved, its result tells whether somebody else was first.
    if (open_.saving().isRunning() || newest.version <= std::max(told_, editor.basedOn()))
        return;
    told_ = newest.version;
    toldOf_ = newest.savedBy;
    newest_ = std::max(newest_, newest.version);
    if (open_.hasOwnWork()) {
        offerNewer();
        return;
    }
    const QString number = numberText(newest.version);
    const Process before = editor.process();
    editor.rebase(tr("Load version %1").arg(number), newest.process, newest.process, newest.version);
    notice_.hide();
    open_.reveal(before);
    open_.navigator().tell(tr("%1 saved version %2, which is shown now.").arg(savedByText(toldOf_), number));
}

void VersionWatch::offerNewer()
{
    const QString text = tr("%1 saved version %2 of this process. Your changes are not in it; merge "
                            "them now, or when you save.")
                             .arg(savedByText(toldOf_), numberText(told_));
    const auto merge = [this, asked = open_.asked()] {
        if (open_.is(asked))
            mergeNewer();
    };
    // The notice is then about another window's draft, and stays until that has been looked at.
    if (open_.keeper().isOvertaken())
        open_.navigator().tell(text, tr("Merge…"), merge);
    else
        notice_.show(DraftNotice::About::NewerVersion, text, tr("Merge…"), merge);
}

void VersionWatch::mergeNewer()
{
    open_.commitTyping();
    const QString author = open_.desk().directory().userName(toldOf_);
    if (open_.editor().basedOn() >= told_)
        notice_.hide();
    else if (open_.editor().isDirty())
        merging_.begin({ProblemCode::ProcessMovedOn, {author, QString::number(told_)}});
    else // What was being typed when the version was announced has been abandoned since.
        merging_.loadNewer(open_.asked());
}

void VersionWatch::followStep(int basedOnBefore)
{
    const int basedOn = open_.editor().basedOn();
    newest_ = std::max({newest_, basedOnBefore, basedOn});
    const bool olderShown = notice_.drop(DraftNotice::About::OlderVersion);
    if (basedOn >= newest_)
        return;
    const QString number = numberText(newest_);
    if (!open_.editor().isDirty()) {
        notice_.show(DraftNotice::About::OlderVersion,
                     tr("This is an older version as it was saved: deals follow version %1.").arg(number),
                     tr("Load newer version"), [this] { merging_.loadNewer(open_.asked()); });
    } else if (basedOn < basedOnBefore) {
        open_.navigator().tell(
            tr("This is your draft from before version %1. Saving it offers to merge the two again.")
                .arg(number));
    } else if (olderShown && told_ == newest_ && !toldOf_.isNull()) {
        // The change that was not in the newer version was undone and is redone now.
        offerNewer();
    }
}

QString VersionWatch::savedByText(UserId user) const
{
    const QString name = open_.desk().directory().userName(user);
    return name.isEmpty() ? tr("Somebody") : isolated(name);
}

} // namespace stagewright
