// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing and redoing steps, and the messages that offer it.
#include "ui/screens/configurator/beside/process_panel.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/text/number_text.h"
#include "ui/widgets/banner.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace stagewright {

void ConfiguratorScreen::discard()
{
    const UndoPoint before = undoPoint();
    editor_.discard();
    setComment({});
    banner_->hide();
    offerUndo(tr("The draft was discarded."), before);
    tellOfOlderBase(false);
}

ConfiguratorScreen::UndoPoint ConfiguratorScreen::undoPoint() const
{
    return {editor_.lastStep(), panel_->comment()};
}

void ConfiguratorScreen::offerUndo(const QString& text, const UndoPoint& before)
{
    offers_.append({text, before, undoPoint()});
    navigator_.tell(text, tr("Undo"), [this, step = editor_.lastStep()] {
        if (isReadOnly())
            return;
        // What is being typed becomes a step of its own, so that the offered step is no longer the last.
        commitTyping();
        if (!offers_.isEmpty() && offers_.last().after.step == step && step == editor_.lastStep())
            takeBack(offers_.last());
    });
}

const ConfiguratorScreen::UndoOffer* ConfiguratorScreen::offerOfLastStep() const
{
    const auto found = std::find_if(offers_.crbegin(), offers_.crend(), [this](const UndoOffer& each) {
        return each.madeStep() && each.after.step == editor_.lastStep();
    });
    return found == offers_.crend() ? nullptr : &*found;
}

void ConfiguratorScreen::takeBack(const UndoOffer& offer)
{
    const UndoOffer taken = offer;
    withdrawOffer();
    // Only if nothing has been typed there since.
    if (panel_->comment() == taken.after.comment)
        setComment(taken.before.comment);
    if (taken.madeStep())
        step(&ProcessEditor::undo);
    else // There is no step that could be redone.
        offers_.removeLast();
}

void ConfiguratorScreen::followOffer()
{
    if (!offers_.isEmpty() && offers_.last().after.step != editor_.lastStep())
        withdrawOffer();
}

void ConfiguratorScreen::withdrawOffer()
{
    if (std::exchange(offers_.last().standing, false))
        navigator_.withdraw(offers_.last().text);
}

void ConfiguratorScreen::undo()
{
    if (isReadOnly())
        return;
    commitTyping();
    if (const UndoOffer* offer = offerOfLastStep())
        takeBack(*offer);
    else
        step(&ProcessEditor::undo);
}

void ConfiguratorScreen::redo()
{
    const qint64 before = editor_.lastStep();
    step(&ProcessEditor::redo);
    const UndoOffer* again = editor_.lastStep() == before ? nullptr : offerOfLastStep();
    if (again && panel_->comment() == again->before.comment)
        setComment(again->after.comment);
}

void ConfiguratorScreen::step(void (ProcessEditor::*direction)())
{
    if (isReadOnly())
        return;
    // Otherwise a field left later would enter its content again.
    commitTyping();
    // The version being saved belongs to the value before the step.
    const bool back = direction == &ProcessEditor::undo;
    if (saving_.isRunning() && (back ? editor_.undoChangesBase() : editor_.redoChangesBase()))
        return;
    const Process before = editor_.process();
    const int basedOn = editor_.basedOn();
    (editor_.*direction)();
    board_->revealChange(before);
    newest_ = std::max({newest_, basedOn, editor_.basedOn()});
    tellOfOlderBase(editor_.basedOn() < basedOn);
}

void ConfiguratorScreen::tellOfOlderBase(bool cameThere)
{
    const bool olderShown = std::exchange(olderShown_, false);
    if (olderShown)
        banner_->hide();
    if (editor_.basedOn() >= newest_)
        return;
    const QString number = numberText(newest_);
    if (!editor_.isDirty()) {
        showBanner(tr("This is an older version as it was saved: deals follow version %1.").arg(number),
                   tr("Load newer version"), [this] { loadNewer(); });
        olderShown_ = true;
    } else if (cameThere) {
        navigator_.tell(
            tr("This is your draft from before version %1. Saving it offers to merge the two again.")
                .arg(number));
    } else if (olderShown && told_ == newest_ && !toldOf_.isNull()) {
        // The change that was not in the newer version was undone and is redone now.
        offerNewer();
    }
}

} // namespace stagewright
