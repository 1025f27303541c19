// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_closing.h"

#include "ui/models/deals/deal_answers.h"
#include "ui/models/desk/undo_line.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deal/dialogs/missing_actions_dialog.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/text/problem_text.h"

#include <QPointer>
#include <QWidget>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QString closePlace(DealId deal, DealStatus status)
{
    return (status == DealStatus::Lost ? u"lost/"_s : u"outdated/"_s) + deal.toText();
}

} // namespace

DealClosing::DealClosing(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen)
    : QObject(screen), desk_(desk), deal_(deal), answers_(answers), screen_(screen)
{
    connect(&deal_, &ShownDeal::read, this, &DealClosing::takeDetails);
}

bool DealClosing::begin(const AskedDeal& asked, Way way)
{
    const auto sent = sent_.constFind(asked.deal);
    if (sent != sent_.cend() && sent->way == way)
        return false;
    const bool known = deal_.is(asked) && deal_.details();
    const DealStatus before = known               ? deal_.details()->deal.status
                              : way == Way::Close ? DealStatus::Open
                                                  : DealStatus::Won;
    sent_.insert(asked.deal, {way, before});
    return true;
}

void DealClosing::end(const AskedDeal& asked, Way way, bool stored)
{
    const auto sent = sent_.find(asked.deal);
    if (sent == sent_.end() || sent->way != way)
        return;
    sent->stored = stored;
    sent->questions = deal_.questions();
    const DealDetails* details = deal_.is(asked) ? deal_.details() : nullptr;
    if (!stored || !details || details->deal.status != sent->before)
        sent_.erase(sent);
}

void DealClosing::takeDetails()
{
    sent_.removeIf([this](const auto& each) {
        const Sent& sent = each.value();
        return sent.stored && (each.key() != deal_.id() || deal_.details()->deal.status != sent.before ||
                               deal_.questions() > sent.questions);
    });
}

void DealClosing::win()
{
    const DealDetails* details = deal_.details();
    if (!details || !begin(deal_.asked(), Way::Close))
        return;
    deal_.write(
        deal_.asked(),
        [](Workspace& workspace, UserId actor, DealId deal) {
            return recorded(workspace, workspace.deals().win(actor, deal));
        },
        [this](const AskedDeal& of, const Result<Recorded<Unit>>& outcome) {
            end(of, Way::Close, outcome.ok());
            if (outcome)
                closed(of, DealStatus::Won, outcome->step);
            else
                refuseWin(of, outcome.problem());
        });
}

void DealClosing::refuseWin(const AskedDeal& asked, const Problem& problem)
{
    // Only while the deal is on screen: over another deal, the dialog would seem to be about that one.
    const DealDetails* details = deal_.isSeen(asked) ? deal_.details() : nullptr;
    const QList<Action> missing =
        details ? mandatoryUndone(details->process, details->done()) : QList<Action>();
    if (problem.code != ProblemCode::MandatoryUndone || missing.isEmpty()) {
        answers_.tell(asked, problem);
        return;
    }
    auto* dialog = new MissingActionsDialog(missing, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MissingActionsDialog::picked, this, [this, asked](ActionId action) {
        if (deal_.is(asked))
            Q_EMIT actionWanted(action);
    });
    dialog->open();
}

void DealClosing::closed(const AskedDeal& asked, DealStatus status, StepId step)
{
    const QString text = status == DealStatus::Won    ? tr("The deal is won.")
                         : status == DealStatus::Lost ? tr("The deal is lost.")
                                                      : tr("The deal is outdated.");
    // Whoever may close a deal may take their own closing back, even where they may not reopen it.
    answers_.offerUndo(asked, text, {step, [status](const DealDetails& details) {
                                         return details.deal.status == status;
                                     }});
}

void DealClosing::askClose(DealStatus status)
{
    const DealDetails* details = deal_.details();
    if (!details)
        return;
    auto* dialog = new CloseDealDialog(status, details->deal.facts.name, desk_.directory().reasons, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const FormKeeper* keeper = keepTyped(desk_, *dialog, closePlace(deal_.id(), status), deal_.id());
    connect(dialog, &CloseDealDialog::submitted, this,
            [this, dialog, keeper, asked = deal_.asked(), status](ReasonId reason, const QString& comment) {
                sendClose(dialog, asked, {status, reason, comment}, keeper->content());
            });
    dialog->open();
}

void DealClosing::sendClose(CloseDealDialog* dialog, const AskedDeal& asked, const Closing& closing,
                            const QString& kept)
{
    if (!begin(asked, Way::Close))
        return;
    dialog->primary()->setEnabled(false);
    deal_.write(
        asked,
        [closing](Workspace& workspace, UserId actor, DealId deal) {
            return recorded(workspace, workspace.deals().close(actor, deal, closing.status, closing.reason,
                                                               closing.comment));
        },
        [this, dialog = QPointer(dialog), status = closing.status,
         kept](const AskedDeal& of, const Result<Recorded<Unit>>& outcome) {
            end(of, Way::Close, outcome.ok());
            if (dialog)
                dialog->primary()->setEnabled(true);
            if (!outcome) {
                if (dialog)
                    dialog->showError(sentence(outcome.problem()));
                else
                    answers_.tell(of, outcome.problem());
                return;
            }
            if (dialog)
                dialog->done(QDialog::Accepted);
            else
                dropTyped(desk_, of.actor, closePlace(of.deal, status), kept);
            closed(of, status, outcome->step);
        });
}

void DealClosing::reopen()
{
    if (deal_.details())
        sendReopen(deal_.asked());
}

void DealClosing::sendReopen(const AskedDeal& asked)
{
    if (!begin(asked, Way::Reopen))
        return;
    deal_.write(
        asked,
        [](Workspace& workspace, UserId actor, DealId deal) { return workspace.deals().reopen(actor, deal); },
        [this](const AskedDeal& of, const Outcome& outcome) {
            end(of, Way::Reopen, outcome.ok());
            if (outcome)
                answers_.tell(of, tr("The deal is open again."));
            else if (outcome.problem().code != ProblemCode::DealNotClosed) // it is already as wanted
                answers_.tell(of, outcome.problem());
        });
}

} // namespace stagewright
