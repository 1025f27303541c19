// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/move/board_closing.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deal/dialogs/missing_actions_dialog.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"

#include <QPointer>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3;

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

/// Runs on the writing thread.
template<class Verb>
Result<BoardClosing::Closed> BoardClosing::closeAll(Workspace& workspace, UserId actor,
                                                    const QList<DealId>& deals, Verb verb)
{
    Closed closed;
    for (const DealId deal : deals) {
        if (const Outcome outcome = verb(deal); !outcome) {
            closed.refused.append({deal, outcome.problem()});
            continue;
        }
        closed.deals.append(deal);
        const auto details = workspace.dealQueries().details(actor, deal);
        if (details && details->rights.reopen)
            closed.reopenable.append(deal);
    }
    if (closed.deals.isEmpty() && deals.size() == 1)
        return closed.refused.first().second;
    return closed;
}

void BoardClosing::win(const QList<DealRow>& deals)
{
    const UserId actor = desk_.actor();
    desk_
        .write([actor, ids = idsOf(deals)](Workspace& workspace) {
            return closeAll(workspace, actor, ids,
                            [&](DealId deal) { return workspace.deals().win(actor, deal); });
        })
        .then(this, [this, actor, deals](const Result<Closed>& closed) {
            if (closed)
                tell(actor, deals, DealStatus::Won, *closed);
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
            return closeAll(workspace, actor, ids, [&](DealId deal) {
                return workspace.deals().close(actor, deal, status, reason.id, reason.comment);
            });
        })
        .then(this, [this, dialog = QPointer(dialog), actor, deals, status, place,
                     kept](const Result<Closed>& closed) {
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
            tell(actor, deals, status, *closed);
        });
}

void BoardClosing::tell(UserId actor, const QList<DealRow>& deals, DealStatus status, const Closed& closed)
{
    const auto count = static_cast<int>(closed.deals.size());
    QStringList parts;
    if (count > 0 && status == DealStatus::Won)
        parts << tr("%n deal(s) won.", nullptr, count);
    else if (count > 0 && status == DealStatus::Lost)
        parts << tr("%n deal(s) lost.", nullptr, count);
    else if (count > 0)
        parts << tr("%n deal(s) outdated.", nullptr, count);
    if (!closed.refused.isEmpty())
        parts << tr("%n stayed open.", nullptr, static_cast<int>(closed.refused.size()));
    for (const auto& [id, problem] : closed.refused.mid(0, mostNamed)) {
        const auto named = std::find_if(deals.cbegin(), deals.cend(),
                                        [id = id](const DealRow& each) { return each.id == id; });
        parts << tr("%1: %2").arg(isolated(named == deals.cend() ? QString() : named->name),
                                  sentence(problem));
    }
    const QString text = parts.join(u' ');
    if (closed.reopenable.isEmpty())
        navigator_.tell(text);
    else
        tellWithUndo(desk_, navigator_, actor, text, [self = QPointer(this), actor, ids = closed.reopenable] {
            if (self)
                self->reopen(actor, ids);
        });
}

void BoardClosing::reopen(UserId actor, const QList<DealId>& deals)
{
    desk_
        .write([actor, deals](Workspace& workspace) -> Outcome {
            for (const DealId deal : deals) {
                const Outcome reopened = workspace.deals().reopen(actor, deal);
                // It is already as wanted.
                if (!reopened && reopened.problem().code != ProblemCode::DealNotClosed)
                    return reopened;
            }
            return done();
        })
        .then(this, [this](const Outcome& outcome) {
            if (!outcome)
                navigator_.tell(outcome.problem());
        });
}

} // namespace stagewright
