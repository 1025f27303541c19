// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/undo_line.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/text/undo/step_text.h"

#include <QPointer>

namespace stagewright {

namespace {

enum class Way { Back, Forth };

Result<StepResult> turned(Workspace& workspace, UserId who, StepId step, Way way)
{
    UndoService& service = workspace.undo();
    if (step.isNull())
        return way == Way::Back ? service.undo(who) : service.redo(who);
    return way == Way::Back ? service.undo(who, step) : service.redo(who, step);
}

void tellTurned(Desk& desk, Navigator& navigator, UserId who, Way way, const Result<StepResult>& result)
{
    // To somebody else it means nothing, and they cannot take it further.
    if (desk.actor() != who)
        return;
    if (!result) {
        navigator.tell(result.problem());
        return;
    }
    const QString text = way == Way::Back ? undoneText(*result) : redoneText(*result);
    if (result->taken == 0) {
        navigator.tell(text);
        return;
    }
    tellWithOffer(desk, navigator, who, text, way == Way::Back ? UndoLine::tr("Redo") : UndoLine::tr("Undo"),
                  [at = QPointer(&desk), to = QPointer(&navigator), who, way, step = result->step.id] {
                      if (!at || !to)
                          return;
                      way == Way::Back ? redoStep(*at, *to, who, step) : undoStep(*at, *to, who, step);
                  });
}

void turnStep(Desk& desk, Navigator& navigator, UserId who, StepId step, Way way)
{
    if (step.isNull()) { // the verb changed nothing
        navigator.tell(Problem{ProblemCode::StepGone, {}});
        return;
    }
    desk.write([who, step, way](Workspace& workspace) { return turned(workspace, who, step, way); })
        .then(&navigator, [at = QPointer(&desk), &navigator, who, way](const Result<StepResult>& result) {
            if (at)
                tellTurned(*at, navigator, who, way, result);
        });
}

} // namespace

void undoStep(Desk& desk, Navigator& navigator, UserId who, StepId step)
{
    turnStep(desk, navigator, who, step, Way::Back);
}

void redoStep(Desk& desk, Navigator& navigator, UserId who, StepId step)
{
    turnStep(desk, navigator, who, step, Way::Forth);
}

UndoLine::UndoLine(Desk& desk, Navigator& navigator, QObject* parent)
    : QObject(parent), desk_(desk), navigator_(navigator)
{
    connect(&desk_, &Desk::actorChanged, this, [this] {
        next_ = {};
        Q_EMIT looked();
    });
}

void UndoLine::turn(bool back)
{
    const UserId who = desk_.actor();
    if (busy_ || who.isNull())
        return;
    busy_ = true;
    const Way way = back ? Way::Back : Way::Forth;
    desk_.write([who, way](Workspace& workspace) { return turned(workspace, who, {}, way); })
        .then(this, [this, who, way](const Result<StepResult>& result) {
            busy_ = false;
            tellTurned(desk_, navigator_, who, way, result);
        });
}

void UndoLine::look()
{
    const UserId who = desk_.actor();
    if (who.isNull())
        return;
    desk_.read([who](Workspace& workspace) { return workspace.undo().next(who); })
        .then(this, [this, who](const Result<NextSteps>& next) {
            if (!next || who != desk_.actor())
                return;
            next_ = *next;
            Q_EMIT looked();
        });
}

} // namespace stagewright
