// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "core/domain/name.h"
#include "ui/text/words.h"

namespace stagewright::cli {

Result<DealId> dealFrom(const QString& text)
{
    const auto id = DealId::fromText(text.trimmed());
    if (!id || id->isNull())
        return Problem{ProblemCode::DealNotFound, {text}};
    return *id;
}

Result<UserId> userFrom(const Directory& directory, const QString& email)
{
    for (const User& user : directory.people.users) {
        if (!email.isEmpty() && user.email.compare(email.trimmed(), Qt::CaseInsensitive) == 0)
            return user.id;
    }
    return Problem{ProblemCode::UserNotFound, {email}};
}

Result<ProcessId> processFrom(const Directory& directory, const QString& name)
{
    for (const ProcessSummary& each : directory.processes) {
        if (folded(each.process.name.text()) == folded(name))
            return each.process.id;
    }
    return Problem{ProblemCode::ProcessNotFound, {name}};
}

Result<StageId> stageFrom(const Process& process, const QString& name)
{
    const QString wanted = folded(name);
    for (const Stage& stage : process.stages) {
        if (folded(stage.name.text()) == wanted)
            return stage.id;
    }
    if (const auto id = StageId::fromText(name); id && process.stage(*id))
        return *id;
    if (wanted == folded(notStartedText()))
        return StageId();
    return Problem{ProblemCode::StageNotFound, {name}};
}

Result<ActionId> actionFrom(const Process& process, const QString& text)
{
    if (const auto id = ActionId::fromText(text); id && process.action(*id))
        return *id;
    const QString wanted = folded(text);
    ActionId found;
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions) {
            if (folded(action.name.text()) != wanted)
                continue;
            if (!found.isNull())
                return Problem{ProblemCode::ActionAmbiguous, {text}};
            found = action.id;
        }
    }
    if (found.isNull())
        return Problem{ProblemCode::ActionNotFound, {text}};
    return found;
}

Result<ReasonId> reasonFrom(const Directory& directory, DealStatus status, const QString& name)
{
    for (const ClosingReason& reason : directory.reasons) {
        if (reason.status == status && !reason.archived && folded(reason.name) == folded(name))
            return reason.id;
    }
    return Problem{ProblemCode::ReasonNotFound, {name}};
}

} // namespace stagewright::cli
