// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that are taken back and made again, and messages that offer it.
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/process_panel.h"
#include "ui/screens/configurator/stage_board.h"
#include "ui/widgets/toast.h"

#include <QLocale>

#include <utility>

namespace stagewright {

void ConfiguratorScreen::discard()
{
    const UndoPoint before = undoPoint();
    editor_.discard();
    setComment({});
    banner_->hide();
    offerUndo(tr("The draft was discarded."), before);
}

ConfiguratorScreen::UndoPoint ConfiguratorScreen::undoPoint() const
{
    return {editor_.lastStep(), panel_->comment()};
}

void ConfiguratorScreen::offerUndo(const QString& text, const UndoPoint& before)
{
    offer_ = UndoOffer{text, before, undoPoint()};
    navigator_.tell(text, tr("Undo"), [this, step = offer_->after.step] {
        if (offer_ && offer_->after.step == step)
            takeBack();
    });
}

void ConfiguratorScreen::takeBack()
{
    if (isReadOnly())
        return;
    // What is being typed becomes a step of its own, and the offered one is not the last any more.
    commitTyping();
    if (offer_->after.step != editor_.lastStep())
        return;
    const UndoOffer offer = *offer_;
    withdrawOffer();
    // Only when nothing was typed there since.
    if (panel_->comment() == offer.after.comment)
        setComment(offer.before.comment);
    if (offer.madeStep())
        step(&ProcessEditor::undo);
    else // There is nothing that could be made again.
        offer_.reset();
}

void ConfiguratorScreen::followOffer()
{
    if (offer_ && offer_->after.step != editor_.lastStep())
        withdrawOffer();
}

void ConfiguratorScreen::withdrawOffer()
{
    if (std::exchange(offer_->standing, false))
        navigator_.withdraw(offer_->text);
}

void ConfiguratorScreen::undo()
{
    if (isReadOnly())
        return;
    commitTyping();
    if (offer_ && offer_->madeStep() && offer_->after.step == editor_.lastStep())
        takeBack();
    else
        step(&ProcessEditor::undo);
}

void ConfiguratorScreen::redo()
{
    step(&ProcessEditor::redo);
    const bool again = offer_ && offer_->madeStep() && offer_->after.step == editor_.lastStep();
    if (again && panel_->comment() == offer_->before.comment)
        setComment(offer_->after.comment);
}

void ConfiguratorScreen::step(void (ProcessEditor::*direction)())
{
    if (isReadOnly())
        return;
    // Else a field that is left later would enter what it holds once more.
    commitTyping();
    const Process before = editor_.process();
    const int basedOn = editor_.basedOn();
    (editor_.*direction)();
    board_->revealChange(before);
    if (editor_.basedOn() < basedOn)
        navigator_.tell(
            tr("This is your draft from before version %1. Saving it offers to merge the two again.")
                .arg(QLocale().toString(basedOn)));
}

} // namespace stagewright
