// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/bulk/bulk_work.h"

#include "ui/models/deals/deal_selection.h"
#include "ui/models/deals/deal_table_model.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deals/bulk/day_dialog.h"
#include "ui/text/deals/bulk_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/text/labels.h"

#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesInQuestion = 5;

} // namespace

BulkWork::BulkWork(Desk& desk, Navigator& navigator, DealTableModel& deals, QWidget* screen)
    : QObject(screen), desk_(desk), navigator_(navigator), deals_(deals), screen_(screen)
{
    connect(&run_, &LongRun::progressed, this, &BulkWork::progressed);
}

void BulkWork::apply(const BulkWish& wish)
{
    apply(wish, deals_.selection().deals());
}

void BulkWork::apply(const BulkWish& wish, const QList<DealId>& deals)
{
    if (run_.isRunning() || deals.isEmpty())
        return;
    Q_EMIT begun();
    desk_
        .write([state = run_.start(), actor = desk_.actor(), deals, wish](Workspace& workspace) {
            return workspace.bulkChanges().apply(actor, deals, wish, state->work());
        })
        .then(this, [this, wish](const Result<BulkReport>& report) { take(wish, report); });
}

void BulkWork::take(const BulkWish& wish, const Result<BulkReport>& report)
{
    run_.end();
    Q_EMIT ended();
    if (report)
        navigator_.tell(bulkReportText(wish, *report).join(u' '));
    else if (report.problem().code == ProblemCode::Cancelled)
        navigator_.tell(tr("Cancelled. No deal was changed."));
    else
        navigator_.tell(report.problem());
}

void BulkWork::cancel()
{
    run_.cancel();
}

void BulkWork::askDay()
{
    auto* dialog = new DayDialog(desk_.today(), screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DayDialog::submitted, this, [this, deals = deals_.selection().deals()](QDate day) {
        apply(BulkFacts{.expectedClose = day}, deals);
    });
    dialog->open();
}

void BulkWork::askReason(DealStatus status)
{
    const QList<DealId> deals = deals_.selection().deals();
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

void BulkWork::askDelete()
{
    const QList<DealId> deals = deals_.selection().deals();
    if (deals.isEmpty() || run_.isRunning())
        return;
    desk_
        .read(
            [viewer = desk_.actor(), first = deals.first(std::min<qsizetype>(deals.size(), namesInQuestion))](
                Workspace& workspace) { return workspace.dealQueries().rows(viewer, first); })
        .then(this, [this, deals](const Result<QList<DealRow>>& rows) {
            if (rows)
                openDelete(deals, *rows);
            else
                navigator_.tell(rows.problem());
        });
}

void BulkWork::openDelete(const QList<DealId>& deals, const QList<DealRow>& first)
{
    const int count = static_cast<int>(deals.size());
    auto* dialog = new CardDialog(countText(tr("Delete %n deal(s)?", nullptr, count), count), screen_);
    dialog->setObjectName(u"bulkDeleteDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names;
    for (const DealRow& row : first)
        names.append(isolated(row.name));
    if (const int others = count - static_cast<int>(first.size()); others > 0)
        names.append(countText(tr("and %n more", "deals", others), others));
    auto* named = new TextLabel(names.join(u", "_s), TextStyle::BodyStrong, TextTone::Normal, dialog);
    named->setObjectName(u"bulkDeleteNames"_s);
    named->setWordWrap(true);
    dialog->content()->addWidget(named);
    auto* what =
        new TextLabel(tr("Their notes, files, tasks and history are deleted with them. Deals that you may "
                         "not delete stay."),
                      TextStyle::Body, TextTone::Muted, dialog);
    what->setWordWrap(true);
    dialog->content()->addWidget(what);
    dialog->primary()->setText(tr("Delete"));
    dialog->primary()->setKind(Button::Kind::Danger);
    dialog->setMinimumWidth(480);
    connect(dialog, &QDialog::accepted, this, [this, deals] { apply(BulkRemoval{}, deals); });
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
