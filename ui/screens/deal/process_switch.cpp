// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/process_switch.h"

#include "core/domain/deal/rights.h"
#include "ui/models/deals/deal_answers.h"
#include "ui/models/desk/undo_line.h"
#include "ui/screens/deal/dialogs/switch_process_dialog.h"
#include "ui/text/problem_text.h"

#include <QPointer>
#include <QWidget>

namespace stagewright {

ProcessSwitch::ProcessSwitch(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen)
    : QObject(screen), desk_(desk), deal_(deal), answers_(answers), screen_(screen)
{}

bool ProcessSwitch::mayUseNow(ProcessId process) const
{
    const ProcessSummary* summary = desk_.directory().process(process);
    return summary && summary->active && mayUse(desk_.directory().people, desk_.actor(), summary->teams);
}

void ProcessSwitch::ask()
{
    if (!deal_.details())
        return;
    QList<ProcessSummary> usable = desk_.directory().processes;
    usable.removeIf([this](const ProcessSummary& each) {
        return !mayUse(desk_.directory().people, desk_.actor(), each.teams);
    });
    const ProcessId before = deal_.details()->deal.facts.process;
    auto* dialog = new SwitchProcessDialog(*deal_.details(), usable, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SwitchProcessDialog::submitted, this,
            [this, dialog, asked = deal_.asked(), before](ProcessId process) {
                send(dialog, asked, before, process);
            });
    dialog->open();
}

void ProcessSwitch::send(SwitchProcessDialog* dialog, const AskedDeal& asked, ProcessId before,
                         ProcessId after)
{
    if (!dialog->primary()->isEnabled())
        return;
    dialog->primary()->setEnabled(false);
    deal_.write(
        asked,
        [after](Workspace& workspace, UserId actor, DealId deal) {
            return recorded(workspace, workspace.deals().switchProcess(actor, deal, after));
        },
        [this, dialog = QPointer(dialog), before, after](const AskedDeal& of,
                                                         const Result<Recorded<Unit>>& outcome) {
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
            const QString text = tr("The process was changed.");
            if (mayUseNow(before))
                answers_.offerUndo(of, text, {outcome->step, [after](const DealDetails& details) {
                                                  return details.deal.facts.process == after &&
                                                         details.deal.status == DealStatus::Open;
                                              }});
            else // an archived process accepts no deals
                answers_.tell(of, text);
        });
}

} // namespace stagewright
