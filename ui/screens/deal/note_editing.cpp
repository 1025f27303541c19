// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/note_editing.h"

#include "ui/models/deals/deal_answers.h"
#include "ui/models/desk/typing_keeper.h"
#include "ui/models/desk/undo_line.h"
#include "ui/screens/deal/timeline/note_editor.h"
#include "ui/screens/deal/timeline/timeline_entry.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/meanwhile/edit_store.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/read_text.h"
#include "ui/widgets/window/card_dialog.h"

#include <QApplication>
#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(NoteId note)
{
    return u"note/changed/"_s + note.toText();
}

} // namespace

NoteEditing::NoteEditing(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen)
    : QObject(screen), desk_(desk), deal_(deal), answers_(answers), screen_(screen)
{}

void NoteEditing::start(TimelineEntry* entry, NoteId note)
{
    const DealDetails* details = deal_.details();
    if (!details)
        return;
    const auto stored = std::find_if(details->notes.cbegin(), details->notes.cend(),
                                     [note](const Note& each) { return each.id == note; });
    const bool isOpen = entry->isEdited();
    NoteEditor* editor = stored == details->notes.cend() ? nullptr : entry->openEditor();
    if (!editor)
        return;
    editor->startWriting();
    if (isOpen)
        return;
    auto* keeper = new FormKeeper(desk_, *editor, editor->column(), editor);
    const auto open = std::make_shared<Open>(Open{note, *stored, entry, editor, keeper});
    open_.append(open);
    connect(keeper, &FormKeeper::basisShown, editor, [open] { open->base.text = open->editor->text(); });
    connect(editor, &NoteEditor::saveWanted, this, [this, open] { save(open); });
    connect(editor, &NoteEditor::cancelled, this, [this, open] {
        open->keeper->settled();
        open_.removeOne(open);
        open->entry->closeEditor();
        screen_->setFocus(Qt::OtherFocusReason);
    });
    keeper->open(placeOf(note), deal_.id());
}

void NoteEditing::keepTyped()
{
    const auto all = std::exchange(open_, {});
    for (const auto& open : all) {
        if (open->keeper)
            open->keeper->close();
        if (open->entry)
            open->entry->closeEditor();
    }
}

void NoteEditing::save(const std::shared_ptr<Open>& open)
{
    const AskedDeal asked = deal_.asked();
    Note wanted = open->base;
    wanted.text = open->editor->text().trimmed();
    open->editor->setSending(true);
    open->editor->showProblem({});
    const QString kept = open->keeper->content();
    const QPointer self(this);
    storeEdit<Note>(desk_, screen_, {open->base, wanted},
                    {.change =
                         [asked, note = open->note](Workspace& workspace, const Edit<Note>& edit) {
                             return workspace.deals().changeNote(asked.actor, note, edit);
                         },
                     .read = [asked, note = open->note](
                                 Workspace& workspace) { return workspace.deals().note(asked.actor, note); },
                     .decided =
                         [open](const Edit<Note>& edit) {
                             open->base = edit.base;
                             if (open->editor)
                                 open->editor->setText(edit.wanted.text);
                         },
                     .ended =
                         [self, asked, open, kept](const Outcome& outcome) {
                             if (self)
                                 self->ended(asked, open, kept, outcome);
                         },
                     .mayAsk =
                         [self, asked, open] {
                             return self && open->editor && self->deal_.isCurrent(asked) &&
                                    self->deal_.isSeen(asked);
                         },
                     .late = {},
                     .name = asked.name});
}

void NoteEditing::ended(const AskedDeal& asked, const std::shared_ptr<Open>& open, const QString& kept,
                        const Outcome& outcome)
{
    const bool here = open->editor && deal_.isCurrent(asked);
    if (!outcome && here) {
        open->editor->setSending(false);
        open->editor->showProblem(sentence(outcome.problem()));
    }
    if (!outcome && !(here && open->editor->isVisible()))
        answers_.tell(asked, outcome.problem());
    if (!outcome)
        return;
    if (here) {
        open->keeper->settled();
        open_.removeOne(open);
        const bool writing = open->editor->isAncestorOf(QApplication::focusWidget());
        open->entry->closeEditor();
        if (writing)
            screen_->setFocus(Qt::OtherFocusReason);
    } else {
        dropTyped(desk_, asked.actor, placeOf(open->note), kept);
        answers_.tell(asked, tr("The note was saved."));
    }
}

void NoteEditing::remove(NoteId note)
{
    if (!deal_.details())
        return;
    deal_.write(
        deal_.asked(),
        [note](Workspace& workspace, UserId actor, DealId) {
            return recorded(workspace, workspace.deals().removeNote(actor, note));
        },
        [this, note](const AskedDeal& of, const Result<Recorded<Unit>>& outcome) {
            if (!outcome)
                return answers_.tell(of, outcome.problem());
            const auto isGone = [note](const DealDetails& details) {
                return std::none_of(details.notes.cbegin(), details.notes.cend(),
                                    [note](const Note& each) { return each.id == note; });
            };
            answers_.offerUndo(of, tr("The note was deleted."), {outcome->step, isGone});
        });
}

void NoteEditing::removeFile(const FileInfo& file)
{
    if (!deal_.details())
        return;
    deal_.write(
        deal_.asked(),
        [id = file.id](Workspace& workspace, UserId actor, DealId) {
            return recorded(workspace, workspace.deals().removeFile(actor, id));
        },
        [this, file](const AskedDeal& of, const Result<Recorded<Unit>>& outcome) {
            if (!outcome)
                return answers_.tell(of, outcome.problem());
            const auto isGone = [id = file.id](const DealDetails& details) {
                return std::none_of(details.files.cbegin(), details.files.cend(),
                                    [id](const FileInfo& each) { return each.id == id; });
            };
            answers_.offerUndo(of, tr("%1 was removed.").arg(isolated(file.name)), {outcome->step, isGone});
        });
}

void NoteEditing::showEarlier(EventId event)
{
    const AskedDeal asked = deal_.asked();
    desk_
        .read([actor = asked.actor, event](Workspace& workspace) {
            return workspace.deals().noteBefore(actor, event);
        })
        .then(this, [this, asked](const Result<QString>& text) {
            if (!text) {
                answers_.tell(asked, text.problem());
                return;
            }
            if (!deal_.isCurrent(asked) || !deal_.isSeen(asked))
                return;
            auto* dialog = new CardDialog(tr("The note before"), screen_);
            dialog->setObjectName(u"earlierNoteDialog"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            auto* read = new ReadText(*text, dialog);
            read->setObjectName(u"earlierText"_s);
            read->setAccessibleName(tr("Text of the note before it was changed"));
            read->setMinimumWidth(480);
            dialog->content()->addWidget(read);
            dialog->primary()->setText(tr("Close"));
            dialog->secondary()->hide();
            dialog->open();
        });
}

} // namespace stagewright
