// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/entered_deal.h"
#include "core/domain/deal/note_rules.h"
#include "core/domain/result.h"
#include "core/services/deals/attachment.h"
#include "core/services/deals/deal_moving.h"
#include "core/services/deals/deal_rows.h"

namespace stagewright {

class Session;

struct TickRequest
{
    DealId deal;
    ActionId action;
    QString note = {};
    QList<FileContent> files = {};
    /// The day on which it was done, in the workspace's calendar; null: now. The tick, and with it whatever
    /// counts by when things were done, has that day; the history has the moment at which it was entered, and
    /// names the day.
    QDate day = {};
};

struct TickResult
{
    Progress before;
    Progress after;
    QList<UserId> notified;
    std::optional<Task> proposedTask; ///< what the task form opens with; not stored yet
};

/// What people do to deals. Every verb is one transaction: all of it is stored, or nothing.
///
/// Every verb may return UserNotFound and UserInactive; one on a deal also DealNotFound for a deal that the
/// actor may not see, NotYourDeal, and ProcessNotFound if its process cannot be read; and, like every verb
/// that stores, the Database problems. What else each may return is named with it.
class DealService
{
public:
    explicit DealService(Session& session) : session_(session) {}

    // A typed company or person is found or made in the same transaction, so nothing of it remains if the
    // deal is refused.
    /// NameEmpty, NameTooLong or NameUnreadable for the deal or a typed name; ProcessNotFound,
    /// ProcessArchived, ProcessNotForYou; ValueNegative, MoneyTooLarge; UserNotFound, OwnerInactive;
    /// ListEntryNotFound; TooManyDeals.
    [[nodiscard]] Result<DealId> create(UserId actor, const EnteredDeal& entered);
    /// Stores the facts that were touched. ChangedMeanwhile, with nothing stored, if one of them has been
    /// changed to something else since the edit began. NotAllowedToChangeOwner, and what create() says of
    /// names, amounts, people and lists.
    [[nodiscard]] Outcome changeFacts(UserId actor, DealId deal, const Edit<EnteredDeal>& edit);
    /// Keeps the ticks of every action, so that switching back restores them. DealClosed; ProcessNotFound,
    /// ProcessArchived, ProcessNotForYou.
    [[nodiscard]] Outcome switchProcess(UserId actor, DealId deal, ProcessId process);
    /// With all that belongs to it. NotAllowedToDelete.
    [[nodiscard]] Outcome remove(UserId actor, DealId deal);

    /// ActionNotFound, DealClosed, AlreadyDone, NoteRequired, FileRequired, TextTooLong, FileTooLarge;
    /// DayInFuture, DayBeforeDeal;
    /// OnlyManagers, OnlyChosenPeople or OnlyAdministratorsPerform if the actor may not perform the action.
    [[nodiscard]] Result<TickResult> tick(UserId actor, const TickRequest& request);
    /// ActionNotFound, DealClosed, NotDone, and the last three of tick().
    [[nodiscard]] Result<TickResult> untick(UserId actor, DealId deal, ActionId action);
    /// Undoes an untick: the tick is as it was, with its performer, time, note and files. Nobody is notified
    /// and no task is proposed. NotDone if unticking was not the last thing that happened to the action;
    /// NoteRequired or FileRequired if what it required was deleted meanwhile;
    /// ActionNotFound, DealClosed, AlreadyDone, and the last three of tick().
    [[nodiscard]] Outcome tickAgain(UserId actor, DealId deal, ActionId action);

    /// Moves the deal to another stage: the ticks are those of tick() and untick(), and are refused by the
    /// same rules; all of them are stored, or none. Their problems; StageNotReached if the deal would then
    /// stand in another stage than the target, so that of two people who move it at once only one does.
    [[nodiscard]] Result<MoveResult> move(UserId actor, const MoveRequest& request);
    /// The same for many in one transaction: those that are refused stay as they are.
    [[nodiscard]] Result<MovedDeals> move(UserId actor, const QList<MoveRequest>& requests);
    /// What moving these deals of one process to a stage (null: not started) would mean. Deals that cannot be
    /// moved there are named with the reason; those that are there already are left out. ProcessNotFound.
    [[nodiscard]] Result<OfferedMoves> offerMoves(UserId actor, ProcessId process, const QList<DealId>& deals,
                                                  StageId target);

    /// DealClosed, MandatoryUndone.
    [[nodiscard]] Outcome win(UserId actor, DealId deal);
    /// `status` is Lost or Outdated. DealClosed; ReasonRequired, ReasonNotFound, ReasonOfOtherStatus;
    /// TextTooLong.
    [[nodiscard]] Outcome close(UserId actor, DealId deal, DealStatus status, ReasonId reason,
                                const QString& comment);
    /// From then on it follows the newest version of its process. DealNotClosed, NotAllowedToReopen.
    [[nodiscard]] Outcome reopen(UserId actor, DealId deal);

    /// NameEmpty if there is neither text nor file; TextTooLong, FileTooLarge.
    [[nodiscard]] Result<NoteId> addNote(UserId actor, DealId deal, const QString& text,
                                         const QList<FileContent>& files);

    // Notes and files that were taken away can be brought back by the same people. Each of these verbs stays
    // in the history, and is NoteNotFound or FileNotFound also for a deal that the actor may not see.
    /// ChangedMeanwhile, NotYourNote, NoteRequired, NameEmpty, TextTooLong.
    [[nodiscard]] Outcome changeNote(UserId actor, NoteId note, const Edit<Note>& edit);
    /// With its files. NotYourNote; NoteRequired, FileRequired.
    [[nodiscard]] Outcome removeNote(UserId actor, NoteId note);
    /// As it is now.
    [[nodiscard]] Result<Note> note(UserId actor, NoteId note);
    /// What a note said before the change that this event of its deal tells of.
    [[nodiscard]] Result<QString> noteBefore(UserId actor, EventId event);
    /// NotYourFile, FileRequired.
    [[nodiscard]] Outcome removeFile(UserId actor, FileId file);
    /// FileNotFound also for a file of a deal that the actor may not see.
    [[nodiscard]] Result<QByteArray> fileBytes(UserId actor, FileId file);

private:
    Session& session_;
};

} // namespace stagewright
