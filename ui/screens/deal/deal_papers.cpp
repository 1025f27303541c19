// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_papers.h"

#include "core/domain/file_name.h"
#include "core/exchange/durable_file.h"
#include "ui/models/deals/deal_answers.h"
#include "ui/models/desk/typing_keeper.h"
#include "ui/screens/deal/attachments.h"
#include "ui/screens/deal/tabs/details_tab.h"
#include "ui/screens/meanwhile/edit_store.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"

#include <QFileInfo>
#include <QPointer>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

Result<NoteId> storeNote(Workspace& workspace, UserId actor, DealId deal, const QString& text,
                         const QStringList& paths)
{
    auto files = readAttachments(paths);
    if (!files)
        return files.problem();
    return workspace.deals().addNote(actor, deal, text, *files);
}

} // namespace

DealPapers::DealPapers(Desk& desk, OpenDeal& deal, DealAnswers& answers, FileChooser chooser, QWidget* screen)
    : QObject(screen),
      desk_(desk),
      deal_(deal),
      answers_(answers),
      chooser_(std::move(chooser)),
      screen_(screen)
{}

bool DealPapers::isShown(const AskedDeal& asked) const
{
    return deal_.is(asked) && deal_.actsStill(asked);
}

QString DealPapers::notePlace(DealId deal)
{
    return u"note/"_s + deal.toText();
}

void DealPapers::addNote(const QString& text, const QStringList& paths, const QString& kept)
{
    deal_.write(
        deal_.asked(),
        [text, paths](Workspace& workspace, UserId actor, DealId deal) {
            return storeNote(workspace, actor, deal, text, paths);
        },
        [this, text, paths, kept](const AskedDeal& of, const Result<NoteId>& note) {
            if (isShown(of) && note)
                Q_EMIT noteStored(text, paths);
            else if (isShown(of))
                Q_EMIT noteRefused(of, note.problem());
            else if (!note)
                answers_.tell(of, note.problem());
            if (note && !isShown(of))
                dropTyped(desk_, of.actor, notePlace(of.deal), kept);
            if (note && !(isShown(of) && deal_.isSeen(of)))
                answers_.tell(of, tr("The note was saved."));
        });
}

void DealPapers::attach()
{
    if (!deal_.details())
        return;
    const AskedDeal asked = deal_.asked();
    const QStringList paths = chooser_.toAttach(screen_);
    if (paths.isEmpty())
        return;
    deal_.write(
        asked,
        [paths](Workspace& workspace, UserId actor, DealId deal) {
            return storeNote(workspace, actor, deal, {}, paths);
        },
        [this, count = paths.size()](const AskedDeal& of, const Result<NoteId>& note) {
            if (note)
                answers_.tell(of, tr("%n file(s) attached.", nullptr, static_cast<int>(count)));
            else
                answers_.tell(of, note.problem());
        });
}

void DealPapers::saveFile(const FileInfo& file)
{
    const AskedDeal asked = deal_.asked();
    const QString path = chooser_.toSave(screen_, safeFileName(file.name, tr("file")));
    if (path.isEmpty())
        return;
    desk_
        .read([actor = asked.actor, id = file.id, path](Workspace& workspace) -> Outcome {
            const auto bytes = workspace.deals().fileBytes(actor, id);
            return bytes ? writeDurably(path, *bytes) : Outcome(bytes.problem());
        })
        .then(this, [this, asked, path](const Outcome& outcome) {
            if (outcome)
                answers_.tell(asked, tr("Saved as %1.").arg(isolated(QFileInfo(path).fileName())));
            else
                answers_.tell(asked, outcome.problem());
        });
}

void DealPapers::openTask(const Task& task)
{
    auto* dialog = new TaskDialog(desk_, answers_.navigator(), task, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DealPapers::addTask()
{
    if (!deal_.details())
        return;
    Task task;
    task.deal = deal_.id();
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
    deal_.write(
        deal_.asked(),
        [task, isDone](Workspace& workspace, UserId actor, DealId) {
            return workspace.tasks().setDone(actor, task, isDone);
        },
        [this](const AskedDeal& of, const Outcome& outcome) {
            if (outcome)
                return;
            answers_.tell(of, outcome.problem());
            Q_EMIT taskRefused();
        });
}

void DealPapers::saveFacts(const Edit<EnteredDeal>& edit, const QString& kept)
{
    if (!deal_.details())
        return;
    const AskedDeal asked = deal_.asked();
    // Read on the desk's thread as part of the refused verb; used here afterwards.
    const auto seen = std::make_shared<std::optional<DealDetails>>();
    const QPointer self(this);
    storeEdit<EnteredDeal>(
        desk_, screen_, edit,
        {.change =
             [asked](Workspace& workspace, const Edit<EnteredDeal>& wanted) {
                 return workspace.deals().changeFacts(asked.actor, asked.deal, wanted);
             },
         .read = [asked, seen](Workspace& workspace) -> Result<EnteredDeal> {
             const auto details = workspace.dealQueries().details(asked.actor, asked.deal);
             if (!details)
                 return details.problem();
             *seen = *details;
             return EnteredDeal(details->deal.facts);
         },
         .decided =
             [self, asked, seen](const Edit<EnteredDeal>& decided) {
                 if (self && self->isShown(asked))
                     Q_EMIT self->factsDecided(decided, **seen);
             },
         .ended =
             [self, asked, kept](const Outcome& outcome) {
                 if (self)
                     self->takeFacts(asked, kept, outcome);
             },
         .mayAsk = [self, asked] { return self && self->isShown(asked) && self->deal_.isSeen(asked); },
         .late = {},
         .name = asked.name});
}

void DealPapers::takeFacts(const AskedDeal& asked, const QString& kept, const Outcome& outcome)
{
    if (!outcome && isShown(asked))
        Q_EMIT factsRefused(asked, outcome.problem());
    else if (!outcome)
        answers_.tell(asked, outcome.problem());
    else
        answers_.tell(asked, tr("The details were saved."));
    if (outcome && isShown(asked))
        Q_EMIT factsStored();
    else if (outcome)
        dropTyped(desk_, asked.actor, DetailsTab::placeOf(asked.deal), kept);
}

void DealPapers::addParticipant(UserId user)
{
    if (!deal_.details())
        return;
    const DealFacts& facts = deal_.details()->deal.facts;
    if (facts.participants.contains(user))
        return;
    DealFacts wanted = facts;
    wanted.participants.append(user);
    deal_.write(
        deal_.asked(),
        [edit = Edit<EnteredDeal>{facts, wanted}](Workspace& workspace, UserId actor, DealId deal) {
            return workspace.deals().changeFacts(actor, deal, edit);
        },
        [this](const AskedDeal& of, const Outcome& outcome) {
            if (!outcome)
                answers_.tell(of, outcome.problem());
        });
}

} // namespace stagewright
