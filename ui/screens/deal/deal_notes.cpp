// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deal/deal_notes.h"

#include "core/domain/file_name.h"
#include "core/exchange/durable_file.h"
#include "ui/models/deals/deal_answers.h"
#include "ui/models/desk/typing_keeper.h"
#include "ui/screens/deal/attachments.h"
#include "ui/text/isolated.h"

#include <QFileInfo>
#include <QWidget>

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

DealNotes::DealNotes(Desk& desk, ShownDeal& deal, DealAnswers& answers, FileChooser chooser, QWidget* screen)
    : QObject(screen),
      desk_(desk),
      deal_(deal),
      answers_(answers),
      chooser_(std::move(chooser)),
      screen_(screen)
{}

QString DealNotes::place(DealId deal)
{
    return u"note/"_s + deal.toText();
}

void DealNotes::add(const QString& text, const QStringList& paths, const QString& kept)
{
    deal_.write(
        deal_.asked(),
        [text, paths](Workspace& workspace, UserId actor, DealId deal) {
            return storeNote(workspace, actor, deal, text, paths);
        },
        [this, text, paths, kept](const AskedDeal& of, const Result<NoteId>& note) {
            if (deal_.isCurrent(of) && note)
                Q_EMIT stored(text, paths);
            else if (deal_.isCurrent(of))
                Q_EMIT refused(of, note.problem());
            else if (!note)
                answers_.tell(of, note.problem());
            if (note && !deal_.isCurrent(of))
                dropTyped(desk_, of.actor, place(of.deal), kept);
            if (note && !(deal_.isCurrent(of) && deal_.isSeen(of)))
                answers_.tell(of, tr("The note was saved."));
        });
}

void DealNotes::attach()
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

void DealNotes::saveFile(const FileInfo& file)
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

} // namespace stagewright
