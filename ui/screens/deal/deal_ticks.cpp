// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_ticks.h"

#include "core/domain/people/rights.h"
#include "ui/models/desk.h"
#include "ui/models/navigator.h"
#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/deal/attachments.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/text/problem_text.h"

#include <QPointer>
#include <QWidget>

namespace stagewright {

DealTicks::DealTicks(Desk& desk, Navigator& navigator, FileChooser chooser, QWidget* screen)
    : QObject(screen), desk_(desk), navigator_(navigator), chooser_(std::move(chooser)), screen_(screen)
{}

void DealTicks::setDetails(const DealDetails& details)
{
    if (!details_ || details.deal.id != details_->deal.id) {
        pending_.clear();
        stored_.clear();
    }
    details_ = details;
    const QSet<ActionId> done = details_->done();
    pending_.removeIf([&](const auto& each) {
        return stored_.contains(each.key()) || done.contains(each.key()) == each.value();
    });
    stored_.clear();
}

void DealTicks::toggle(ActionId id)
{
    const Action* action = details_ ? details_->process.action(id) : nullptr;
    if (!action || pending_.contains(id))
        return;
    const Deal& deal = details_->deal;
    if (deal.status != DealStatus::Open) {
        navigator_.tell(Problem{ProblemCode::DealClosed, {deal.facts.name}});
        return;
    }
    const Outcome may = mayPerform(desk_.directory().people, desk_.actor(), *action, deal.facts.owner);
    if (!may) {
        navigator_.tell(may.problem());
        return;
    }
    if (details_->done().contains(id))
        untick(id, action->name.text(), action->note == NoteRequirement::None);
    else if (action->note == NoteRequirement::None)
        tick(*action);
    else
        askNote(*action);
}

void DealTicks::expect(ActionId action, bool done)
{
    pending_.insert(action, done);
    Q_EMIT pendingChanged();
}

void DealTicks::settle(ActionId action, bool stored)
{
    if (stored) {
        stored_.insert(action);
        return;
    }
    pending_.remove(action);
    Q_EMIT pendingChanged();
}

void DealTicks::tick(const Action& action)
{
    expect(action.id, true);
    const TickRequest request{details_->deal.id, action.id};
    desk_
        .write([actor = desk_.actor(), request](Workspace& workspace) {
            return workspace.deals().tick(actor, request);
        })
        .then(&desk_, [self = QPointer(this), action](const Result<TickResult>& result) {
            if (!self)
                return;
            self->settle(action.id, result.ok());
            if (result)
                self->ticked(action, *result);
            else
                self->navigator_.tell(result.problem());
        });
}

void DealTicks::askNote(const Action& action)
{
    auto* dialog = new NoteDialog(action, chooser_, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::submitted, this,
            [this, dialog, action](const QString& note, const QStringList& paths) {
                sendNote(dialog, action, note, paths);
            });
    dialog->open();
}

void DealTicks::sendNote(NoteDialog* dialog, const Action& action, const QString& note,
                         const QStringList& paths)
{
    dialog->primary()->setEnabled(false);
    const TickRequest request{details_->deal.id, action.id, note};
    desk_
        .write([actor = desk_.actor(), request, paths](Workspace& workspace) -> Result<TickResult> {
            auto files = readAttachments(paths);
            if (!files)
                return files.problem();
            TickRequest whole = request;
            whole.files = *std::move(files);
            return workspace.deals().tick(actor, whole);
        })
        .then(&desk_,
              [self = QPointer(this), dialog = QPointer(dialog), action](const Result<TickResult>& result) {
                  if (!self)
                      return;
                  if (!result && dialog) {
                      dialog->primary()->setEnabled(true);
                      dialog->showError(sentence(result.problem()));
                      return;
                  }
                  if (dialog)
                      dialog->done(QDialog::Accepted);
                  if (result)
                      self->ticked(action, *result);
                  else
                      self->navigator_.tell(result.problem());
              });
}

void DealTicks::ticked(const Action& action, const TickResult& result)
{
    const DealId deal = details_->deal.id;
    Q_EMIT undoable(tr("%1 is done.").arg(action.name.text()),
                    [self = QPointer(this), deal, id = action.id, name = action.name.text()] {
                        if (self && self->details_->deal.id == deal)
                            self->untick(id, name, false);
                    });
    if (!result.proposedTask)
        return;
    auto* dialog = new TaskDialog(desk_, *result.proposedTask, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHint(tr("Cancelling keeps the tick."));
    dialog->open();
}

void DealTicks::untick(ActionId action, const QString& name, bool offerUndo)
{
    expect(action, false);
    const DealId deal = details_->deal.id;
    desk_
        .write([actor = desk_.actor(), deal, action](Workspace& workspace) {
            return workspace.deals().untick(actor, deal, action);
        })
        .then(&desk_,
              [self = QPointer(this), deal, action, name, offerUndo](const Result<TickResult>& result) {
                  if (!self)
                      return;
                  self->settle(action, result.ok());
                  const QString text = tr("%1 was taken back.").arg(name);
                  if (!result)
                      self->navigator_.tell(result.problem());
                  else if (offerUndo)
                      Q_EMIT self->undoable(text, [self, deal, action] {
                          if (self && self->details_->deal.id == deal)
                              self->tickAgain(deal, action);
                      });
                  else
                      self->navigator_.tell(text);
              });
}

/// Undoing an untick proposes no task again.
void DealTicks::tickAgain(DealId deal, ActionId action)
{
    expect(action, true);
    desk_
        .write([actor = desk_.actor(), deal, action](Workspace& workspace) {
            return workspace.deals().tick(actor, {deal, action});
        })
        .then(&desk_, [self = QPointer(this), action](const Result<TickResult>& result) {
            if (!self)
                return;
            self->settle(action, result.ok());
            if (!result)
                self->navigator_.tell(result.problem());
        });
}

} // namespace stagewright
