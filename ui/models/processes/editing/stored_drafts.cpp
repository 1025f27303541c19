// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/stored_drafts.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/draft_notice.h"
#include "ui/models/processes/editing/draft_undo.h"
#include "ui/text/date_text.h"
#include "ui/text/number_text.h"

#include <QLocale>

namespace stagewright {

StoredDrafts::StoredDrafts(OpenProcess& open, DraftNotice& notice, DraftUndo& undo, QObject* parent)
    : QObject(parent), open_(open), notice_(notice), undo_(undo)
{
    connect(&open_, &OpenProcess::loaded, this, &StoredDrafts::tellOfLeft);
    connect(&open_.keeper(), &DraftKeeper::overtaken, this, &StoredDrafts::offerOther);
    connect(&open_.editor(), &ProcessEditor::changed, this, [this] {
        // If undo takes back everything, there is no draft to mention.
        if (open_.isLoaded() && !open_.editor().isDirty())
            notice_.drop(DraftNotice::About::LeftDraft);
    });
}

void StoredDrafts::tellOfLeft(const OpenProcess::Content& content)
{
    if (!content.draft || !open_.editor().isDirty())
        return;
    const QString when = momentText(content.draft->changedAt, content.zone, QLocale());
    QString text = tr("Your unsaved draft from %1 is open.").arg(when);
    const int newest = content.summary.version;
    if (content.draft->basedOn != newest)
        text += u' ' + tr("Version %1 of the process was saved in the meantime.").arg(numberText(newest));
    notice_.show(DraftNotice::About::LeftDraft, text, tr("Show the saved version"),
                 [this] { open_.editor().discard(); });
}

void StoredDrafts::offerOther()
{
    notice_.show(
        DraftNotice::About::OtherDraft,
        tr("Your draft of this process was changed in another window or by an import. What you change "
           "here is not kept until you have looked at that one."),
        tr("Show it"), [this] { loadOther(); });
}

void StoredDrafts::loadOther()
{
    const auto other = [](Workspace& workspace, UserId actor, ProcessId process) {
        return workspace.processDrafts().of(actor, process);
    };
    open_.read(other, [this](const Result<std::optional<ProcessDraft>>& draft) {
        if (!draft)
            open_.navigator().tell(draft.problem());
        else if (!draft->has_value())
            open_.keeper().adopt({});
        else
            continueWith(**draft);
    });
}

void StoredDrafts::continueWith(const ProcessDraft& other)
{
    open_.keeper().adopt(other.changedAt);
    const DraftUndo::Point before = undo_.point();
    open_.setComment(other.comment);
    open_.editor().continueDraft(other.process, other.basedOn, tr("Load the other draft"));
    undo_.offer(tr("This is the other draft. Undo brings yours back."), before);
}

} // namespace stagewright
