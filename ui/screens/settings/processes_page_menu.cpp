// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu of a process offers, and what it does.
#include "ui/models/desk/undo_offer.h"
#include "ui/models/processes/process_copies.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/process_file/process_files.h"
#include "ui/screens/settings/process_row.h"
#include "ui/screens/settings/process_teams_dialog.h"
#include "ui/screens/settings/processes_page.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QMenu>
#include <QPointer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

void ProcessesPage::openMenu(ProcessId id, ProcessRow* row)
{
    const ProcessSummary* summary = desk_.directory().process(id);
    if (!summary)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"processMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *summary);
    menu->popup(row->menuButton()->mapToGlobal(QPoint(0, row->menuButton()->height() + 4)));
}

void ProcessesPage::fillMenu(QMenu& menu, const ProcessSummary& summary)
{
    const ProcessId id = summary.process.id;
    const auto add = [&menu](const QString& objectName, const QString& text,
                             const std::function<void()>& go) {
        QAction* action = menu.addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, &menu, go);
        return action;
    };
    add(u"duplicate"_s, tr("Duplicate"), [this, id, name = summary.process.name] {
        const QString wanted = tr("%1 (copy)").arg(name.text()).left(ProcessName::maxLength);
        const auto copyName = ProcessName::from(wanted);
        const QString free = freeProcessName(copyName ? *copyName : name, desk_.directory()).text();
        perform([id, free](ProcessService& processes, UserId actor) -> Outcome {
            const auto made = processes.duplicate(actor, id, free);
            return made ? done() : Outcome(made.problem());
        });
    });
    add(u"export"_s, tr("Export…"), [this, process = summary.process, version = summary.version] {
        files_->exportProcess(process, version);
    });
    auto* makeDefault = add(u"makeDefault"_s, tr("Make default"), [this, id] {
        perform([id](ProcessService& processes, UserId actor) { return processes.setDefault(actor, id); });
    });
    makeDefault->setEnabled(!summary.isDefault && summary.active && summary.teams.isEmpty());
    if (!summary.teams.isEmpty())
        makeDefault->setText(tr("Make default (only some teams may use it)"));
    auto* teams = add(u"teams"_s, tr("Who may use it…"), [this, summary] { chooseTeams(summary); });
    teams->setEnabled(!summary.isDefault);
    if (summary.isDefault)
        teams->setText(tr("Who may use it (everyone can use the default process)"));
    const bool active = summary.active;
    auto* archive = add(u"archive"_s, active ? tr("Archive") : tr("Restore"), [this, id, active] {
        perform([id, active](ProcessService& processes, UserId actor) {
            return processes.setActive(actor, id, !active);
        });
    });
    archive->setEnabled(!summary.isDefault);
    if (summary.isDefault)
        archive->setText(tr("Archive (the default process cannot be archived)"));
    menu.addSeparator();
    auto* remove = add(u"remove"_s, tr("Delete"),
                       [this, id, name = summary.process.name.text()] { this->remove(id, name); });
    // Only the service knows whether closed deals used it; it then suggests archiving instead.
    remove->setEnabled(!summary.isDefault && summary.openDeals == 0);
    if (summary.isDefault)
        remove->setText(tr("Delete (the default process cannot be deleted)"));
    else if (summary.openDeals > 0)
        remove->setText(countText(
            tr("Delete (%n open deal(s) use it: archive it instead)", nullptr, int(summary.openDeals)),
            summary.openDeals));
}

void ProcessesPage::remove(ProcessId id, const QString& name)
{
    const auto verb = [id, actor = desk_.actor()](Workspace& workspace) {
        return workspace.processes().remove(actor, id);
    };
    const auto take = [this, name, actor = desk_.actor()](const Result<ProcessService::Removed>& removed) {
        if (!removed) {
            navigator_.tell(removed.problem());
            return;
        }
        if (actor == desk_.actor())
            lastRemoved_ = *removed;
        tellWithUndo(desk_, navigator_, actor, tr("“%1” was deleted.").arg(isolated(name)),
                     [self = QPointer(this)] {
                         if (self)
                             self->putBack();
                     });
    };
    desk_.write(verb).then(this, take);
}

void ProcessesPage::undoLast()
{
    if (lastRemoved_)
        putBack();
    else // for example a draft that was discarded on leaving the configurator
        navigator_.takeUpOffer();
}

void ProcessesPage::putBack()
{
    const auto removed = std::exchange(lastRemoved_, std::nullopt);
    if (!removed)
        return;
    const QString name =
        removed->versions.isEmpty() ? QString() : removed->versions.first().process.name.text();
    const auto verb = [removed = *removed, actor = desk_.actor()](Workspace& workspace) {
        return workspace.processes().putBack(actor, removed);
    };
    desk_.write(verb).then(this, [this, name, id = removed->id](const Outcome& outcome) {
        if (!outcome) {
            navigator_.tell(outcome.problem());
            return;
        }
        broughtBack_ = id;
        navigator_.tell(tr("“%1” was restored.").arg(isolated(name)));
    });
}

void ProcessesPage::chooseTeams(const ProcessSummary& summary)
{
    auto* dialog = new ProcessTeamsDialog(summary.process.name.text(), summary.teams,
                                          desk_.directory().people.teams, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto base = std::make_shared<ProcessTeams>(ProcessTeams{summary.teams});
    FormKeeper* keeper = keepTyped(desk_, *dialog, u"teams/"_s + summary.process.id.toText());
    connect(keeper, &FormKeeper::basisShown, dialog, [dialog, base] { base->teams = dialog->teams(); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, base, id = summary.process.id] {
        const Edit<ProcessTeams> edit{*base, {dialog->teams()}};
        perform([id, edit](ProcessService& processes, UserId actor) {
            return processes.setTeams(actor, id, edit);
        });
    });
    dialog->open();
}

} // namespace stagewright
