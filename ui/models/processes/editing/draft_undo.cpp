// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/draft_undo.h"

#include "ui/models/desk/navigator.h"
#include "ui/models/processes/editing/draft_notice.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace stagewright {

DraftUndo::DraftUndo(OpenProcess& open, DraftNotice& notice, QObject* parent)
    : QObject(parent), open_(open), notice_(notice)
{
    connect(&open_, &OpenProcess::aboutToLoad, this, [this] { offers_.clear(); });
    connect(&open_.editor(), &ProcessEditor::changed, this, &DraftUndo::withdrawPassed);
}

DraftUndo::Point DraftUndo::point()
{
    return {open_.editor().lastStep(), open_.comment()};
}

void DraftUndo::offer(const QString& text, const Point& before)
{
    offers_.append({text, before, point()});
    open_.navigator().tell(text, tr("Undo"), [self = QPointer(this), step = open_.editor().lastStep()] {
        if (self)
            self->takeOffered(step);
    });
}

void DraftUndo::takeOffered(qint64 step)
{
    if (open_.isReadOnly())
        return;
    // What is being typed becomes a step of its own, so that the offered step is no longer the last.
    open_.commitTyping();
    if (!offers_.isEmpty() && offers_.last().after.step == step && step == open_.editor().lastStep())
        takeBack(offers_.last());
}

const DraftUndo::Offer* DraftUndo::offerOfLastStep()
{
    const qint64 last = open_.editor().lastStep();
    const auto found = std::find_if(offers_.crbegin(), offers_.crend(), [last](const Offer& each) {
        return each.madeStep() && each.after.step == last;
    });
    return found == offers_.crend() ? nullptr : &*found;
}

void DraftUndo::takeBack(const Offer& offer)
{
    const Offer taken = offer;
    withdraw();
    // Only if nothing has been typed there since.
    if (open_.comment() == taken.after.comment)
        open_.setComment(taken.before.comment);
    if (taken.madeStep())
        step(&ProcessEditor::undo);
    else // There is no step that could be redone.
        offers_.removeLast();
}

void DraftUndo::withdrawPassed()
{
    if (!offers_.isEmpty() && offers_.last().after.step != open_.editor().lastStep())
        withdraw();
}

void DraftUndo::withdraw()
{
    if (std::exchange(offers_.last().standing, false))
        open_.navigator().withdraw(offers_.last().text);
}

void DraftUndo::undo()
{
    if (open_.isReadOnly())
        return;
    open_.commitTyping();
    if (const Offer* offer = offerOfLastStep())
        takeBack(*offer);
    else
        step(&ProcessEditor::undo);
}

void DraftUndo::redo()
{
    const qint64 before = open_.editor().lastStep();
    step(&ProcessEditor::redo);
    const Offer* again = open_.editor().lastStep() == before ? nullptr : offerOfLastStep();
    if (again && open_.comment() == again->before.comment)
        open_.setComment(again->after.comment);
}

void DraftUndo::step(void (ProcessEditor::*direction)())
{
    if (open_.isReadOnly())
        return;
    // Otherwise a field left later would enter its content again.
    open_.commitTyping();
    ProcessEditor& editor = open_.editor();
    // The version being saved belongs to the value before the step.
    const bool back = direction == &ProcessEditor::undo;
    if (open_.saving().isRunning() && (back ? editor.undoChangesBase() : editor.redoChangesBase()))
        return;
    const Process before = editor.process();
    const int basedOn = editor.basedOn();
    (editor.*direction)();
    open_.reveal(before);
    Q_EMIT stepped(basedOn);
}

void DraftUndo::discard()
{
    const Point before = point();
    const int basedOn = open_.editor().basedOn();
    open_.editor().discard();
    open_.setComment({});
    notice_.hide();
    offer(tr("The draft was discarded."), before);
    Q_EMIT stepped(basedOn);
}

} // namespace stagewright
