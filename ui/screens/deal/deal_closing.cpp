// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_closing.h"

#include "core/domain/people/rights.h"
#include "ui/models/desk.h"
#include "ui/models/navigator.h"
#include "ui/screens/deal/close_deal_dialog.h"
#include "ui/screens/deal/missing_actions_dialog.h"
#include "ui/screens/deal/switch_process_dialog.h"
#include "ui/text/problem_text.h"

#include <QPointer>
#include <QWidget>

namespace stagewright {

DealClosing::DealClosing(Desk& desk, Navigator& navigator, QWidget* screen)
    : QObject(screen), desk_(desk), navigator_(navigator), screen_(screen)
{}

void DealClosing::win()
{
    if (!details_)
        return;
    desk_
        .write([actor = desk_.actor(), deal = details_->deal.id](Workspace& workspace) {
            return workspace.deals().win(actor, deal);
        })
        .then(&desk_, [self = QPointer(this)](const Outcome& outcome) {
            if (!self)
                return;
            if (outcome)
                self->closed(tr("The deal is won."));
            else if (outcome.problem().code == ProblemCode::MandatoryUndone)
                self->showMissing();
            else
                self->navigator_.tell(outcome.problem());
        });
}

void DealClosing::showMissing()
{
    auto* dialog = new MissingActionsDialog(mandatoryUndone(details_->process, details_->done()), screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MissingActionsDialog::picked, this, &DealClosing::actionWanted);
    dialog->open();
}

void DealClosing::closed(const QString& text)
{
    Q_EMIT undoable(text, [self = QPointer(this), deal = details_->deal.id] {
        if (self && self->details_->deal.id == deal)
            self->reopen();
    });
}

void DealClosing::askClose(DealStatus status)
{
    if (!details_)
        return;
    auto* dialog = new CloseDealDialog(status, details_->deal.facts.name, desk_.directory().reasons, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseDealDialog::submitted, this,
            [this, dialog, status](ReasonId reason, const QString& comment) {
                sendClose(dialog, status, reason, comment);
            });
    dialog->open();
}

void DealClosing::sendClose(CloseDealDialog* dialog, DealStatus status, ReasonId reason,
                            const QString& comment)
{
    desk_
        .write(
            [actor = desk_.actor(), deal = details_->deal.id, status, reason, comment](Workspace& workspace) {
                return workspace.deals().close(actor, deal, status, reason, comment);
            })
        .then(&desk_, [self = QPointer(this), dialog = QPointer(dialog), status](const Outcome& outcome) {
            if (!self)
                return;
            if (!outcome) {
                if (dialog)
                    dialog->showError(sentence(outcome.problem()));
                else
                    self->navigator_.tell(outcome.problem());
                return;
            }
            if (dialog)
                dialog->done(QDialog::Accepted);
            self->closed(status == DealStatus::Lost ? tr("The deal is lost.") : tr("The deal is outdated."));
        });
}

void DealClosing::reopen()
{
    if (!details_)
        return;
    desk_
        .write([actor = desk_.actor(), deal = details_->deal.id](Workspace& workspace) {
            return workspace.deals().reopen(actor, deal);
        })
        .then(&desk_, [self = QPointer(this)](const Outcome& outcome) {
            if (!self)
                return;
            if (outcome)
                self->navigator_.tell(tr("The deal is open again."));
            else
                self->navigator_.tell(outcome.problem());
        });
}

void DealClosing::askProcess()
{
    if (!details_)
        return;
    QList<ProcessSummary> usable = desk_.directory().processes;
    usable.removeIf([this](const ProcessSummary& each) {
        return !mayUse(desk_.directory().people, desk_.actor(), each.teams);
    });
    auto* dialog = new SwitchProcessDialog(*details_, usable, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SwitchProcessDialog::submitted, this,
            [this, dialog](ProcessId process) { sendProcess(dialog, process); });
    dialog->open();
}

void DealClosing::sendProcess(SwitchProcessDialog* dialog, ProcessId process)
{
    const DealId deal = details_->deal.id;
    const ProcessId before = details_->deal.facts.process;
    desk_
        .write([actor = desk_.actor(), deal, process](Workspace& workspace) {
            return workspace.deals().switchProcess(actor, deal, process);
        })
        .then(&desk_,
              [self = QPointer(this), dialog = QPointer(dialog), deal, before](const Outcome& outcome) {
                  if (!self)
                      return;
                  if (!outcome) {
                      if (dialog)
                          dialog->showError(sentence(outcome.problem()));
                      return;
                  }
                  if (dialog)
                      dialog->done(QDialog::Accepted);
                  Q_EMIT self->undoable(tr("The process was changed."), [self, deal, before] {
                      if (self)
                          self->switchBack(deal, before);
                  });
              });
}

void DealClosing::switchBack(DealId deal, ProcessId process)
{
    desk_
        .write([actor = desk_.actor(), deal, process](Workspace& workspace) {
            return workspace.deals().switchProcess(actor, deal, process);
        })
        .then(&desk_, [self = QPointer(this)](const Outcome& outcome) {
            if (self && !outcome)
                self->navigator_.tell(outcome.problem());
        });
}

} // namespace stagewright
