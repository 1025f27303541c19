// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board_dialogs.h"

#include "ui/models/processes/editing/editing_session.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/options/actions_key.h"
#include "ui/screens/configurator/options/idle_days_dialog.h"
#include "ui/screens/configurator/options/weights_dialog.h"
#include "ui/screens/drafts/form_keeper.h"

using namespace Qt::StringLiterals;

namespace stagewright {

BoardDialogs::BoardDialogs(EditingSession& session, StageBoard& board, QWidget* screen)
    : QObject(screen), session_(session), screen_(screen)
{
    connect(&board, &StageBoard::weightsWanted, this, &BoardDialogs::openWeights);
    connect(&board, &StageBoard::idleDaysWanted, this, &BoardDialogs::openIdleDays);
    connect(&board, &StageBoard::cutWanted, this, &BoardDialogs::cut);
}

void BoardDialogs::openWeights(const QSet<ActionId>& ids)
{
    auto* dialog = new WeightsDialog(session_.editor().process(), ids, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    keepTyped(session_.process().desk(), *dialog,
              u"weights/"_s + session_.process().id().toText() + u'/' + keyOf(ids));
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        if (session_.process().isReadOnly())
            return;
        if (dialog->shares())
            session_.editor().spreadWeights(ids, dialog->number());
        else
            session_.editor().setWeights(ids, *Weight::from(dialog->number()));
    });
    dialog->open();
}

void BoardDialogs::openIdleDays(StageId id)
{
    const Process& process = session_.editor().process();
    const Stage* stage = process.stage(id);
    if (!stage)
        return;
    auto* dialog = new IdleDaysDialog(*stage, process.stageIndex(id) == 0, screen_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    keepTyped(session_.process().desk(), *dialog,
              u"idle/"_s + session_.process().id().toText() + u'/' + id.toText());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        if (!session_.process().isReadOnly())
            session_.editor().setIdleDays(id, dialog->days());
    });
    dialog->open();
}

void BoardDialogs::cut(const QSet<ActionId>& ids)
{
    const DraftUndo::Point before = session_.undo().point();
    session_.editor().cutActions(ids);
    session_.undo().offer(
        tr("%Ln action(s) cut. Paste within this process, and what deals have done stays done.", nullptr,
           int(ids.size())),
        before);
}

} // namespace stagewright
