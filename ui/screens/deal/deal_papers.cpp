// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_papers.h"

#include "ui/models/desk.h"
#include "ui/models/navigator.h"
#include "ui/screens/deal/attachments.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/text/problem_text.h"

#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace stagewright {

namespace {

Result<NoteId> storeNote(Workspace& workspace, UserId actor, DealId deal, const QString& text,
                         const QStringList& paths)
{
    auto files = readAttachments(paths);
    if (!files)
        return files.problem();
    return workspace.deals().addNote(actor, deal, text, *files);
}

Outcome writeBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{ProblemCode::FileUnwritable, {QFileInfo(path).fileName(), file.errorString()}};
    return done();
}

} // namespace

DealPapers::DealPapers(Desk& desk, Navigator& navigator, FileChooser chooser, QWidget* screen)
    : QObject(screen), desk_(desk), navigator_(navigator), chooser_(std::move(chooser)), screen_(screen)
{}

void DealPapers::addNote(const QString& text, const QStringList& paths)
{
    if (!details_)
        return;
    desk_
        .write([actor = desk_.actor(), deal = details_->deal.id, text, paths](Workspace& workspace) {
            return storeNote(workspace, actor, deal, text, paths);
        })
        .then(&desk_, [self = QPointer(this)](const Result<NoteId>& note) {
            if (!self)
                return;
            if (note)
                Q_EMIT self->noteStored();
            else
                Q_EMIT self->noteRefused(sentence(note.problem()));
        });
}

void DealPapers::attach()
{
    if (!details_)
        return;
    const QStringList paths = chooser_.toAttach(screen_);
    if (paths.isEmpty())
        return;
    desk_
        .write([actor = desk_.actor(), deal = details_->deal.id, paths](Workspace& workspace) {
            return storeNote(workspace, actor, deal, {}, paths);
        })
        .then(&desk_, [self = QPointer(this), count = paths.size()](const Result<NoteId>& note) {
            if (!self)
                return;
            if (note)
                self->navigator_.tell(tr("%n file(s) attached.", nullptr, static_cast<int>(count)));
            else
                self->navigator_.tell(note.problem());
        });
}

void DealPapers::saveFile(const FileInfo& file)
{
    const QString path = chooser_.toSave(screen_, file.name);
    if (path.isEmpty())
        return;
    desk_
        .read([actor = desk_.actor(), id = file.id, path](Workspace& workspace) -> Outcome {
            const auto bytes = workspace.deals().fileBytes(actor, id);
            return bytes ? writeBytes(path, *bytes) : Outcome(bytes.problem());
        })
        .then(&desk_, [self = QPointer(this), path](const Outcome& outcome) {
            if (!self)
                return;
            if (outcome)
                self->navigator_.tell(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
            else
                self->navigator_.tell(outcome.problem());
        });
}

void DealPapers::openTask(const Task& task)
{
    auto* dialog = new TaskDialog(desk_, task, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DealPapers::addTask()
{
    if (!details_)
        return;
    Task task;
    task.deal = details_->deal.id;
    task.responsible = desk_.actor();
    task.due = desk_.today();
    openTask(task);
}

void DealPapers::editTask(const Task& task)
{
    openTask(task);
}

void DealPapers::setTaskDone(TaskId task, bool isDone)
{
    desk_
        .write([actor = desk_.actor(), task, isDone](Workspace& workspace) {
            return workspace.tasks().setDone(actor, task, isDone);
        })
        .then(&desk_, [self = QPointer(this)](const Outcome& outcome) {
            if (self && !outcome)
                self->navigator_.tell(outcome.problem());
        });
}

void DealPapers::saveFacts(const EnteredDeal& entered)
{
    desk_
        .write([actor = desk_.actor(), deal = details_->deal.id, entered](Workspace& workspace) -> Outcome {
            const auto facts = withNamesMade(workspace, entered);
            if (!facts)
                return facts.problem();
            return workspace.deals().changeFacts(actor, deal, *facts);
        })
        .then(&desk_, [self = QPointer(this)](const Outcome& outcome) {
            if (!self)
                return;
            if (!outcome) {
                Q_EMIT self->factsRefused(sentence(outcome.problem()));
                return;
            }
            Q_EMIT self->factsStored();
            self->navigator_.tell(tr("The details were saved."));
        });
}

void DealPapers::addParticipant(UserId user)
{
    DealFacts facts = details_->deal.facts;
    if (facts.participants.contains(user))
        return;
    facts.participants.append(user);
    desk_
        .write([actor = desk_.actor(), deal = details_->deal.id, facts](Workspace& workspace) {
            return workspace.deals().changeFacts(actor, deal, facts);
        })
        .then(&desk_, [self = QPointer(this)](const Outcome& outcome) {
            if (self && !outcome)
                self->navigator_.tell(outcome.problem());
        });
}

} // namespace stagewright
