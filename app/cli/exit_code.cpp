// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

namespace stagewright::cli {

ExitCode exitCodeFor(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::UsageError:
        return Misused;
    case ProblemCode::OnlyAdministrators:
    case ProblemCode::OnlyManagers:
    case ProblemCode::OnlyChosenPeople:
    case ProblemCode::OnlyAdministratorsPerform:
    case ProblemCode::NotYourDeal:
    case ProblemCode::UserInactive:
    case ProblemCode::NotAllowedToReopen:
    case ProblemCode::NotAllowedToDelete:
    case ProblemCode::NotAllowedToChangeOwner:
    case ProblemCode::DealClosed:
    case ProblemCode::DealNotClosed:
    case ProblemCode::AlreadyDone:
    case ProblemCode::NotDone:
    case ProblemCode::NotYourNote:
    case ProblemCode::NotYourFile:
    case ProblemCode::DayInFuture:
    case ProblemCode::DayBeforeDeal:
    case ProblemCode::NoteRequired:
    case ProblemCode::FileRequired:
    case ProblemCode::MandatoryUndone:
    case ProblemCode::StageWithoutActions:
    case ProblemCode::NothingDoneInStage:
    case ProblemCode::StageNotReached:
    case ProblemCode::ReasonRequired:
    case ProblemCode::ReasonOfOtherStatus:
    case ProblemCode::ProcessArchived:
    case ProblemCode::OwnerInactive:
    case ProblemCode::ValueNegative:
    case ProblemCode::ChangedMeanwhile:
    case ProblemCode::ProcessMovedOn:
    case ProblemCode::DraftChangedElsewhere:
    case ProblemCode::ProcessInUse:
    case ProblemCode::LastActiveProcess:
    case ProblemCode::DefaultProcessNeeded:
    case ProblemCode::NameTaken:
    case ProblemCode::EmailTaken:
    case ProblemCode::LastAdministrator:
    case ProblemCode::TeamCircle:
    case ProblemCode::TeamInUse:
    case ProblemCode::EntryInUse:
    case ProblemCode::NothingToUndo:
    case ProblemCode::NothingToRedo:
    case ProblemCode::StepGone:
    case ProblemCode::StepOvertaken:
        return Refused;
    default:
        return Failure;
    }
}

} // namespace stagewright::cli
