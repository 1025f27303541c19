// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/move/board_closing.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deal/dialogs/missing_actions_dialog.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/text/deals/bulk_text.h"
#include "ui/text/problem_text.h"

#include <QPointer>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QList<DealId> idsOf(const QList<DealRow>& deals)
{
    QList<DealId> ids;
    for (const DealRow& each : deals)
        ids.append(each.id);
    return ids;
}

/// As on the deal's own screen, so that what was typed there is offered here too.
QString placeOf(const QList<DealRow>& deals, DealStatus status)
{
    if (deals.size() != 1)
        return {};
    return (status == DealStatus::Lost ? u"lost/"_s : u"outdated/"_s) + deals.first().id.toText();
}

/// One deal is refused with the problem of its own, of several those that are not closed are named. Runs on
/// the writing thread.
Result<Recorded<BulkReport>> closeAll(Workspace& workspace, UserId actor, const QList<DealId>& deals,
                                      const BulkClosing& wish)
{
    if (deals.size() > 1)
        return recorded(workspace, workspace.bulkChanges().apply(actor, deals, wish));
    const DealId deal = deals.first();
    const Outcome closed = wish.status == DealStatus::Won
                               ? workspace.deals().win(actor, deal)
                               : workspace.deals().close(actor, deal, wish.status, wish.reason, wish.comment);
    if (!closed)
        return closed.problem();
    BulkReport report;
    report.changed = 1;
    return Recorded<BulkReport>{report, workspace.undo().recorded()};
}

} // namespace

BoardClosing::BoardClosing(Desk& desk, Navigator& navigator, QWidget& screen)
    : QObject(&screen), desk_(desk), navigator_(navigator), screen_(screen)
{}

void BoardClosing::close(const QList<DealRow>& deals, DealStatus status)
{
    if (deals.isEmpty())
        return;
    if (status == DealStatus::Won)
        win(deals);
    else
        askReason(deals, status);
}

void BoardClosing::win(const QList<DealRow>& deals)
{
    const UserId actor = desk_.actor();
    desk_
        .write([actor, ids = idsOf(deals)](Workspace& workspace) {
            return closeAll(workspace, actor, ids, {DealStatus::Won});
        })
        .then(this, [this, actor, deals](const Result<Recorded<BulkReport>>& closed) {
            if (closed)
                tell(actor, DealStatus::Won, *closed);
            else if (closed.problem().code == ProblemCode::MandatoryUndone && screen_.isVisible() &&
                     desk_.actor() == actor)
                showMissing(deals.first());
            else
                navigator_.tell(closed.problem());
        });
}

void BoardClosing::showMissing(const DealRow& deal)
{
    const UserId actor = desk_.actor();
    desk_
        .read([actor, id = deal.id](Workspace& workspace) {
            return workspace.dealQueries().details(actor, id);
        })
        .then(this, [this, actor](const Result<DealDetails>& details) {
            if (!details)
                return navigator_.tell(details.problem());
            const QList<Action> missing = mandatoryUndone(details->process, details->done());
            if (missing.isEmpty() || !screen_.isVisible() || desk_.actor() != actor)
                return;
            auto* dialog = new MissingActionsDialog(missing, &screen_);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &MissingActionsDialog::picked, this,
                    [this, id = details->deal.id] { navigator_.openDeal(id); });
            dialog->open();
        });
}

void BoardClosing::askReason(const QList<DealRow>& deals, DealStatus status)
{
    const auto count = static_cast<int>(deals.size());
    const QString about = count == 1 ? deals.first().name : tr("%n deal(s)", nullptr, count);
    auto* dialog = new CloseDealDialog(status, about, desk_.directory().reasons, &screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString place = placeOf(deals, status);
    const FormKeeper* keeper = place.isEmpty() ? nullptr : keepTyped(desk_, *dialog, place, deals.first().id);
    connect(dialog, &CloseDealDialog::submitted, this,
            [this, dialog, keeper, place, deals, status, actor = desk_.actor()](ReasonId reason,
                                                                                const QString& comment) {
                send(dialog, actor, deals, status, {reason, comment}, place,
                     keeper ? keeper->content() : QString());
            });
    dialog->open();
}

void BoardClosing::send(CloseDealDialog* dialog, UserId actor, const QList<DealRow>& deals, DealStatus status,
                        const Reason& reason, const QString& place, const QString& kept)
{
    dialog->primary()->setEnabled(false);
    desk_
        .write([actor, ids = idsOf(deals), status, reason](Workspace& workspace) {
            return closeAll(workspace, actor, ids, {status, reason.id, reason.comment});
        })
        .then(this, [this, dialog = QPointer(dialog), actor, status, place,
                     kept](const Result<Recorded<BulkReport>>& closed) {
            if (dialog)
                dialog->primary()->setEnabled(true);
            if (!closed) {
                if (dialog)
                    dialog->showError(sentence(closed.problem()));
                else
                    navigator_.tell(closed.problem());
                return;
            }
            if (dialog)
                dialog->done(QDialog::Accepted);
            else if (!place.isEmpty())
                dropTyped(desk_, actor, place, kept);
            tell(actor, status, *closed);
        });
}

void BoardClosing::tell(UserId actor, DealStatus status, const Recorded<BulkReport>& closed)
{
    const BulkReport& report = closed.value;
    const QString text = bulkReportText(BulkClosing{status}, report).join(u' ');
    if (report.changed == 0)
        return navigator_.tell(text);
    tellWithUndo(desk_, navigator_, actor, text, [self = QPointer(this), actor, step = closed.step] {
        if (self)
            undoStep(self->desk_, self->navigator_, actor, step);
    });
}

} // namespace stagewright
