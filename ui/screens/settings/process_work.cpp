// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/process_work.h"

#include "ui/models/desk/left_form.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/models/processes/process_copies.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/settings/new_process_dialog.h"
#include "ui/screens/settings/process_teams_dialog.h"
#include "ui/text/isolated.h"

#include <QPointer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr QLatin1StringView newPlace("process/new"); ///< where typed text is kept

} // namespace

ProcessWork::ProcessWork(Desk& desk, Navigator& navigator, QWidget& window)
    : QObject(&window), desk_(desk), navigator_(navigator), window_(window)
{
    // Nobody can undo what somebody else did.
    connect(&desk_, &Desk::actorChanged, this, [this] { lastRemoved_.reset(); });
}

void ProcessWork::askNew()
{
    auto* dialog = new NewProcessDialog(&window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const FormKeeper* keeper = keepTyped(desk_, *dialog, newPlace);
    connect(dialog, &NewProcessDialog::created, this,
            [this, dialog, keeper](const Process& process) { create(process, dialog, keeper->content()); });
    dialog->open();
}

void ProcessWork::create(const Process& process, const QPointer<NewProcessDialog>& dialog,
                         const QString& kept)
{
    const auto store = [actor = desk_.actor(), process](Workspace& workspace) {
        return workspace.processes().create(actor, process);
    };
    const auto left = dialog ? std::optional(LeftForm(desk_, navigator_, newPlace, kept, process.name.text()))
                             : std::nullopt; // read from a file, so nothing was typed
    desk_.write(store).then(this, [this, dialog, left, actor = desk_.actor(),
                                   name = process.name.text()](const Result<ProcessId>& made) {
        const bool isOpen = dialog && dialog->isVisible();
        if (left && !isOpen)
            left->take(made ? done() : Outcome(made.problem()));
        if (!made && isOpen)
            dialog->refuse(made.problem());
        if (!made && left)
            return;
        if (isOpen)
            dialog->done(QDialog::Accepted);
        if (!made)
            navigator_.tell(made.problem());
        else if (window_.isVisible() && actor == desk_.actor())
            navigator_.openConfigurator(*made);
        else // Somebody who is elsewhere by now is not taken away from there.
            navigator_.tell(tr("“%1” was created.").arg(isolated(name)));
    });
}

void ProcessWork::storeDraft(const Process& draft, int version, const QString&, std::optional<Instant> seen)
{
    const auto store = [actor = desk_.actor(), draft, version, seen](Workspace& workspace) {
        return workspace.processDrafts().save(actor, draft, version, seen);
    };
    desk_.write(store).then(this, [this, actor = desk_.actor(), id = draft.id,
                                   name = draft.name.text()](const Result<Instant>& stored) {
        if (!stored)
            navigator_.tell(stored.problem());
        else if (window_.isVisible() && actor == desk_.actor())
            navigator_.openConfigurator(id);
        else
            navigator_.tell(tr("The draft of “%1” was saved.").arg(isolated(name)));
    });
}

void ProcessWork::duplicate(ProcessId id, const ProcessName& name)
{
    const QString wanted = tr("%1 (copy)").arg(name.text()).left(ProcessName::maxLength);
    const auto copyName = ProcessName::from(wanted);
    const QString free = freeProcessName(copyName ? *copyName : name, desk_.directory()).text();
    perform([id, free](ProcessService& processes, UserId actor) -> Outcome {
        const auto made = processes.duplicate(actor, id, free);
        return made ? done() : Outcome(made.problem());
    });
}

void ProcessWork::makeDefault(ProcessId id)
{
    perform([id](ProcessService& processes, UserId actor) { return processes.setDefault(actor, id); });
}

void ProcessWork::setActive(ProcessId id, bool active)
{
    perform([id, active](ProcessService& processes, UserId actor) {
        return processes.setActive(actor, id, active);
    });
}

void ProcessWork::reorder(const QList<ProcessId>& order)
{
    perform([order](ProcessService& processes, UserId actor) { return processes.reorder(actor, order); });
}

void ProcessWork::chooseTeams(const ProcessSummary& summary)
{
    auto* dialog = new ProcessTeamsDialog(summary.process.name.text(), summary.teams,
                                          desk_.directory().people.teams, &window_);
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

void ProcessWork::remove(ProcessId id, const QString& name)
{
    const auto verb = [id, actor = desk_.actor()](Workspace& workspace) {
        return workspace.processRemoval().remove(actor, id);
    };
    const auto take = [this, name, actor = desk_.actor()](const Result<RemovedProcess>& removed) {
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

void ProcessWork::undoLast()
{
    if (lastRemoved_)
        putBack();
    else // for example a draft that was discarded on leaving the configurator
        navigator_.takeUpOffer();
}

void ProcessWork::putBack()
{
    const auto removed = std::exchange(lastRemoved_, std::nullopt);
    if (!removed)
        return;
    const QString name =
        removed->versions.isEmpty() ? QString() : removed->versions.first().process.name.text();
    const auto verb = [removed = *removed, actor = desk_.actor()](Workspace& workspace) {
        return workspace.processRemoval().putBack(actor, removed);
    };
    desk_.write(verb).then(this, [this, name, id = removed->id](const Outcome& outcome) {
        if (!outcome) {
            navigator_.tell(outcome.problem());
            return;
        }
        Q_EMIT broughtBack(id);
        navigator_.tell(tr("“%1” was restored.").arg(isolated(name)));
    });
}

void ProcessWork::perform(const std::function<Outcome(ProcessService&, UserId)>& verb)
{
    desk_
        .write([verb, actor = desk_.actor()](Workspace& workspace) {
            return verb(workspace.processes(), actor);
        })
        .then(this, [this](const Outcome& outcome) {
            if (outcome)
                return;
            navigator_.tell(outcome.problem());
            Q_EMIT refused(); // the switch or the order had changed before it was stored
        });
}

} // namespace stagewright
