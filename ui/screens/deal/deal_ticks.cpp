// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_ticks.h"

#include "core/domain/deal/rights.h"
#include "core/domain/deal/verbs.h"
#include "ui/models/deals/deal_answers.h"
#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/deal/attachments.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"

#include <QPointer>
#include <QWidget>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QString tickPlace(DealId deal, ActionId action)
{
    return u"tick/"_s + deal.toText() + u'/' + action.toText();
}

} // namespace

DealTicks::DealTicks(Desk& desk, ShownDeal& deal, DealAnswers& answers, FileChooser chooser, QWidget* screen)
    : QObject(screen),
      desk_(desk),
      deal_(deal),
      answers_(answers),
      chooser_(std::move(chooser)),
      screen_(screen)
{
    connect(&deal_, &ShownDeal::read, this, &DealTicks::takeDetails);
}

void DealTicks::takeDetails()
{
    if (deal_.id() != shown_) {
        shown_ = deal_.id();
        pending_.clear();
        stored_.clear();
    }
    const QSet<ActionId> done = deal_.details()->done();
    pending_.removeIf([&](const auto& each) {
        return stored_.contains(each.key()) || done.contains(each.key()) == each.value();
    });
    stored_.clear();
}

const Action* DealTicks::performable(ActionId id)
{
    const DealDetails* details = deal_.details();
    const Action* action = details ? details->process.action(id) : nullptr;
    if (!action || pending_.contains(id))
        return nullptr;
    const AskedDeal asked = deal_.asked();
    const Deal& deal = details->deal;
    if (const Outcome open = requireOpen(deal.status, deal.facts); !open) {
        answers_.tell(asked, open.problem());
        return nullptr;
    }
    const Outcome may = mayPerform(desk_.directory().people, desk_.actor(), *action, deal.facts, deal.id);
    if (!may) {
        answers_.tell(asked, may.problem());
        return nullptr;
    }
    return action;
}

void DealTicks::toggle(ActionId id)
{
    const Action* action = performable(id);
    if (!action)
        return;
    if (deal_.details()->done().contains(id))
        untick(deal_.asked(), id, action->name.text());
    else if (action->note == NoteRequirement::None)
        tick(*action);
    else
        askNote(*action, false);
}

void DealTicks::tickOnDay(ActionId id)
{
    const Action* action = performable(id);
    if (!action)
        return;
    if (deal_.details()->done().contains(id))
        answers_.tell(deal_.asked(), Problem{ProblemCode::AlreadyDone, {action->name.text()}});
    else
        askNote(*action, true);
}

void DealTicks::expect(const AskedDeal& asked, ActionId action, bool done)
{
    if (asked.deal != shown_)
        return;
    pending_.insert(action, done);
    Q_EMIT pendingChanged();
}

void DealTicks::settle(const AskedDeal& asked, ActionId action, bool stored)
{
    if (asked.deal != shown_)
        return;
    if (stored) {
        stored_.insert(action);
        return;
    }
    pending_.remove(action);
    Q_EMIT pendingChanged();
}

void DealTicks::tick(const Action& action)
{
    const AskedDeal asked = deal_.asked();
    expect(asked, action.id, true);
    deal_.write(
        asked,
        [id = action.id](Workspace& workspace, UserId actor, DealId deal) {
            return recorded(workspace, workspace.deals().tick(actor, {deal, id}));
        },
        [this, action](const AskedDeal& of, const Result<Recorded<TickResult>>& result) {
            settle(of, action.id, result.ok());
            if (result)
                ticked(of, action, *result);
            else
                answers_.tell(of, result.problem());
            Q_EMIT answered(of.deal, action.id, result.ok());
        });
}

void DealTicks::askNote(const Action& action, bool dayFirst)
{
    auto* dialog = new NoteDialog(action, chooser_, screen_);
    dialog->offerDay(desk_.today(), dayIn(desk_.directory().zone, deal_.details()->deal.createdAt), dayFirst);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const FormKeeper* keeper = keepTyped(desk_, *dialog, tickPlace(deal_.id(), action.id), deal_.id());
    connect(
        dialog, &NoteDialog::submitted, this,
        [this, dialog, keeper, asked = deal_.asked(), action](const QString& note, const QStringList& paths) {
            sendNote(dialog, asked, action, note, paths, keeper->content());
        });
    dialog->open();
}

void DealTicks::sendNote(NoteDialog* dialog, const AskedDeal& asked, const Action& action,
                         const QString& note, const QStringList& paths, const QString& kept)
{
    dialog->setSending(true);
    deal_.write(
        asked,
        [id = action.id, note, paths, day = dialog->day()](Workspace& workspace, UserId actor,
                                                           DealId deal) -> Result<Recorded<TickResult>> {
            auto files = readAttachments(paths);
            if (!files)
                return files.problem();
            return recorded(workspace,
                            workspace.deals().tick(actor, {deal, id, note, *std::move(files), day}));
        },
        [this, dialog = QPointer(dialog), action, kept](const AskedDeal& of,
                                                        const Result<Recorded<TickResult>>& result) {
            if (!result && dialog) {
                dialog->setSending(false);
                dialog->showError(sentence(result.problem()));
                return;
            }
            if (dialog)
                dialog->done(QDialog::Accepted);
            else if (result)
                dropTyped(desk_, of.actor, tickPlace(of.deal, action.id), kept);
            if (result)
                ticked(of, action, *result);
            else
                answers_.tell(of, result.problem());
            Q_EMIT answered(of.deal, action.id, result.ok());
        });
}

void DealTicks::ticked(const AskedDeal& asked, const Action& action, const Recorded<TickResult>& stored)
{
    const TickResult& result = stored.value;
    const QString done = tr("%1 is done.").arg(isolated(action.name.text()));
    const DealAnswers::Undoing undoing{stored.step, [id = action.id](const DealDetails& details) {
                                           return details.done().contains(id);
                                       }};
    if (!result.proposedTask || !deal_.actsStill(asked)) {
        answers_.offerUndo(asked, done, undoing);
    } else if (deal_.isSeen(asked)) {
        answers_.offerUndo(asked, done, undoing);
        openProposed(action.id, *result.proposedTask);
    } else {
        // Only offered: the form would take the focus from whatever is being done by now.
        answers_.propose(
            asked, done, tr("Add the task…"),
            [self = QPointer(this), actor = asked.actor, id = action.id, task = *result.proposedTask] {
                if (self && self->desk_.actor() == actor)
                    self->openProposed(id, task);
            },
            undoing);
    }
}

/// Has a place of its own: text typed into another proposal, or into a new task of the deal, is not about
/// this one.
void DealTicks::openProposed(ActionId action, const Task& task)
{
    auto* dialog = new TaskDialog(desk_, answers_.navigator(), task, screen_,
                                  u"task/proposed/"_s + task.deal.toText() + u'/' + action.toText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHint(tr("If you cancel, the action stays done."));
    dialog->open();
}

void DealTicks::untick(const AskedDeal& asked, ActionId action, const QString& name)
{
    expect(asked, action, false);
    deal_.write(
        asked,
        [action](Workspace& workspace, UserId actor, DealId deal) {
            return recorded(workspace, workspace.deals().untick(actor, deal, action));
        },
        [this, action, name](const AskedDeal& of, const Result<Recorded<TickResult>>& result) {
            settle(of, action, result.ok());
            if (!result)
                answers_.tell(of, result.problem());
            else
                answers_.offerUndo(of, tr("%1 was taken back.").arg(isolated(name)),
                                   {result->step, [action](const DealDetails& details) {
                                        return !details.done().contains(action);
                                    }});
        });
}

} // namespace stagewright
