// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/bulk/bulk_work.h"

#include "ui/models/deals/deal_selection.h"
#include "ui/models/deals/deal_table_model.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deals/bulk/day_dialog.h"
#include "ui/text/deals/bulk_text.h"
#include "ui/text/number_text.h"

#include <QPointer>

namespace stagewright {

using namespace Qt::StringLiterals;

BulkWork::BulkWork(Desk& desk, Navigator& navigator, DealTableModel& deals, QWidget* screen)
    : QObject(screen), desk_(desk), navigator_(navigator), deals_(deals), screen_(screen)
{
    connect(&run_, &LongRun::progressed, this, &BulkWork::progressed);
}

void BulkWork::apply(const BulkWish& wish)
{
    apply(wish, chosen());
}

QList<DealId> BulkWork::chosen()
{
    if (deals_.selection().isComplete())
        return deals_.selection().deals();
    navigator_.tell(tr("The list is still being read. Try again in a moment."));
    return {};
}

void BulkWork::apply(const BulkWish& wish, const QList<DealId>& deals)
{
    if (run_.isRunning() || deals.isEmpty())
        return;
    Q_EMIT begun();
    desk_
        .write([state = run_.start(), actor = desk_.actor(), deals, wish](Workspace& workspace) {
            return recorded(workspace, workspace.bulkChanges().apply(actor, deals, wish, state->work()));
        })
        .then(this, [this, wish, actor = desk_.actor()](const Result<Recorded<BulkReport>>& report) {
            take(actor, wish, report);
        });
}

void BulkWork::take(UserId actor, const BulkWish& wish, const Result<Recorded<BulkReport>>& report)
{
    run_.end();
    Q_EMIT ended();
    if (!report && report.problem().code == ProblemCode::Cancelled)
        return navigator_.tell(tr("Cancelled. No deal was changed."));
    if (!report)
        return navigator_.tell(report.problem());
    const QString text = bulkReportText(wish, report->value).join(u' ');
    if (report->value.changed == 0)
        return navigator_.tell(text);
    tellWithUndo(desk_, navigator_, actor, text, [self = QPointer(this), actor, step = report->step] {
        if (self)
            undoStep(self->desk_, self->navigator_, actor, step);
    });
}

void BulkWork::cancel()
{
    run_.cancel();
}

void BulkWork::askDay()
{
    const QList<DealId> deals = chosen();
    if (deals.isEmpty())
        return;
    auto* dialog = new DayDialog(desk_.today(), screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DayDialog::submitted, this,
            [this, deals](QDate day) { apply(BulkFacts{.expectedClose = day}, deals); });
    dialog->open();
}

void BulkWork::askReason(DealStatus status)
{
    const QList<DealId> deals = chosen();
    if (deals.isEmpty())
        return;
    const int count = static_cast<int>(deals.size());
    auto* dialog = new CloseDealDialog(status, countText(tr("%n selected deal(s)", nullptr, count), count),
                                       desk_.directory().reasons, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseDealDialog::submitted, this,
            [this, dialog, status, deals](ReasonId reason, const QString& comment) {
                // The progress and the way out of it are behind the dialog.
                dialog->done(QDialog::Accepted);
                apply(BulkClosing{status, reason, comment}, deals);
            });
    dialog->open();
}

void BulkWork::addUp()
{
    if (addingUp_)
        addingUp_->store(true);
    addingUp_ = std::make_shared<CancelFlag>(false);
    const DealSelection& selection = deals_.selection();
    if (selection.isEmpty())
        return;
    if (selection.isEverything()) {
        Q_EMIT summed(deals_.totals());
        return;
    }
    Q_EMIT summed(std::nullopt);
    desk_
        .survey(
            [viewer = desk_.actor(), deals = selection.deals(), cancel = addingUp_](Workspace& workspace) {
                return workspace.dealQueries().sumsOf(viewer, deals, cancel.get());
            })
        .then(this, [this, cancel = addingUp_](const Result<CountAndValue>& sums) {
            if (sums && !isCancelled(cancel.get()))
                Q_EMIT summed(*sums);
        });
}

} // namespace stagewright
