// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/move/board_moves.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/screens/board/move/move_dialog.h"
#include "ui/screens/deal/attachments.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3;

QString stageName(const OfferedMoves& offered)
{
    const Stage* stage = offered.process.stage(offered.target);
    return stage ? stage->name.text() : notStartedText();
}

/// Where what is typed about moving this deal is kept; several deals at once have no place.
QString placeOf(const OfferedMoves& offered)
{
    if (offered.offers.size() != 1)
        return {};
    return u"move/"_s + offered.offers.first().deal.id.toText() + u'/' + offered.target.toText();
}

/// Reads the files; runs on the worker's thread.
Result<QList<MoveRequest::Ticked>> withFiles(const QList<DoneAction>& done, QDate today)
{
    QList<MoveRequest::Ticked> ticks;
    for (const DoneAction& each : done) {
        auto files = readAttachments(each.files);
        if (!files)
            return files.problem();
        ticks.append(
            {each.action, each.note, *std::move(files), each.doneOn == today ? QDate() : each.doneOn});
    }
    return ticks;
}

} // namespace

BoardMoves::BoardMoves(Desk& desk, Navigator& navigator, QWidget& screen)
    : QObject(&screen), desk_(desk), navigator_(navigator), screen_(screen), chooser_(systemFileChooser())
{}

void BoardMoves::move(ProcessId process, const QList<DealId>& deals, StageId target)
{
    if (deals.isEmpty() || asking_ || (dialog_ && dialog_->isVisible()))
        return;
    asking_ = true;
    const UserId actor = desk_.actor();
    desk_
        .read([actor, process, deals, target](Workspace& workspace) {
            return workspace.deals().offerMoves(actor, process, deals, target);
        })
        .then(this, [this, actor](const Result<OfferedMoves>& offered) {
            asking_ = false;
            // Nothing was stored: somebody who has gone elsewhere meanwhile is not called back.
            if (desk_.actor() != actor || !screen_.isVisible())
                return;
            if (!offered)
                navigator_.tell(offered.problem());
            else if (!offered->offers.isEmpty())
                open(actor, *offered);
            else
                tellRefused(offered->refused);
        });
}

void BoardMoves::tellRefused(const QList<MovedDeals::Refused>& refused)
{
    if (refused.isEmpty())
        return;
    if (refused.size() == 1) {
        navigator_.tell(refused.first().problem);
        return;
    }
    QStringList reasons;
    for (const MovedDeals::Refused& each : refused.mid(0, mostNamed))
        reasons.append(tr("%1: %2").arg(isolated(each.name), sentence(each.problem)));
    const auto count = static_cast<int>(refused.size());
    navigator_.tell(tr("%n deal(s) stayed where they were. %1", nullptr, count).arg(reasons.join(u' ')));
}

void BoardMoves::open(UserId actor, const OfferedMoves& offered)
{
    dialog_ = new MoveDialog(offered, desk_.directory().currency, chooser_, desk_.today(), &screen_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    const QString place = placeOf(offered);
    const FormKeeper* keeper =
        place.isEmpty() ? nullptr : keepTyped(desk_, *dialog_, place, offered.offers.first().deal.id);
    connect(dialog_, &MoveDialog::submitted, this,
            [this, dialog = dialog_.data(), actor, offered, place, keeper](const QList<DoneAction>& done) {
                send(dialog, actor, offered, done, place, keeper ? keeper->content() : QString());
            });
    dialog_->open();
}

void BoardMoves::send(MoveDialog* dialog, UserId actor, const OfferedMoves& offered,
                      const QList<DoneAction>& done, const QString& place, const QString& kept)
{
    dialog->setSending(true);
    desk_
        .write([actor, offered, done,
                today = desk_.today()](Workspace& workspace) -> Result<Recorded<MovedDeals>> {
            const auto ticks = withFiles(done, today);
            if (!ticks)
                return ticks.problem();
            auto all = workspace.deals().move(actor, movesOf(offered, *ticks));
            // If nothing moves, the dialog says why and stays, with what was entered.
            if (all && all->moved.isEmpty())
                return all->refused.first().problem;
            return recorded(workspace, std::move(all));
        })
        .then(this, [this, dialog = QPointer(dialog), actor, offered, place,
                     kept](const Result<Recorded<MovedDeals>>& result) {
            if (!result) {
                if (dialog) {
                    dialog->setSending(false);
                    dialog->showError(sentence(result.problem()));
                } else {
                    navigator_.tell(result.problem());
                }
                return;
            }
            if (dialog)
                dialog->done(QDialog::Accepted);
            else if (!place.isEmpty())
                dropTyped(desk_, actor, place, kept);
            moved(actor, offered, *result);
        });
}

void BoardMoves::moved(UserId actor, const OfferedMoves& offered, const Recorded<MovedDeals>& stored)
{
    const MovedDeals& result = stored.value;
    const bool single = result.moved.size() + result.refused.size() == 1;
    const QString stage = isolated(stageName(offered));
    const auto count = static_cast<int>(result.moved.size());
    QString text = single
                       ? tr("%1 is now in %2.").arg(isolated(offered.offers.first().deal.facts.name), stage)
                       : tr("%n deal(s) are now in %1.", nullptr, count).arg(stage);
    if (!result.refused.isEmpty()) {
        QStringList names;
        for (const MovedDeals::Refused& each : result.refused.mid(0, mostNamed))
            names.append(tr("%1: %2").arg(isolated(each.name), sentence(each.problem)));
        text += u' ' + tr("%n stayed where they were. %1", nullptr, static_cast<int>(result.refused.size()))
                           .arg(names.join(u' '));
    }
    tellWithUndo(desk_, navigator_, actor, text, [self = QPointer(this), actor, step = stored.step] {
        if (self)
            undoStep(self->desk_, self->navigator_, actor, step);
    });
    if (desk_.actor() != actor || !screen_.isVisible())
        return;
    for (const MoveResult& each : result.moved) {
        for (const MoveResult::Proposal& proposal : each.proposals)
            proposed_.append({proposal, single});
    }
    openNextProposal();
}

void BoardMoves::openNextProposal()
{
    if (proposed_.isEmpty())
        return;
    const Proposed next = proposed_.takeFirst();
    const Task& task = next.proposal.task;
    auto* form =
        new TaskDialog(desk_, navigator_, task, &screen_,
                       u"task/proposed/"_s + task.deal.toText() + u'/' + next.proposal.action.toText());
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setHint(next.single || proposed_.isEmpty()
                      ? tr("If you cancel, the action stays done.")
                      : tr("If you cancel, the actions stay done, and the other tasks are not proposed."));
    connect(form, &QDialog::finished, this, [this, single = next.single](int answer) {
        if (answer != QDialog::Accepted && !single)
            proposed_.clear();
        openNextProposal();
    });
    form->open();
}

} // namespace stagewright
