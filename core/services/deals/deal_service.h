// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/entered_deal.h"
#include "core/domain/result.h"
#include "core/services/deals/deal_rows.h"

#include <QByteArray>

namespace stagewright {

class Session;

/// A file read into memory, ready to be stored.
struct FileContent
{
    QString name;
    QByteArray bytes;
};

/// Reads a file to be attached; refuses it if it is larger than largestFile or cannot be read.
[[nodiscard]] Result<FileContent> readAttachment(const QString& path);

struct TickRequest
{
    DealId deal;
    ActionId action;
    QString note = {};
    QList<FileContent> files = {};
};

struct TickResult
{
    Progress before;
    Progress after;
    QList<UserId> notified;
    std::optional<Task> proposedTask; ///< what the task form opens with; not stored yet
};

/// What people do to deals. Every verb is one transaction: all of it is stored, or nothing. Each returns a
/// Problem if the person may not do it, the rule refuses or the database fails.
class DealService
{
public:
    explicit DealService(Session& session) : session_(session) {}

    // A typed company or person is found or made in the same transaction, so nothing of it remains if the
    // deal is refused.
    [[nodiscard]] Result<DealId> create(UserId actor, const EnteredDeal& entered);
    /// Stores the facts that were touched. ChangedMeanwhile, with nothing stored, if one of them has been
    /// changed to something else since the edit began.
    [[nodiscard]] Outcome changeFacts(UserId actor, DealId deal, const Edit<EnteredDeal>& edit);
    /// Keeps the ticks of every action, so that switching back restores them.
    [[nodiscard]] Outcome switchProcess(UserId actor, DealId deal, ProcessId process);
    [[nodiscard]] Outcome remove(UserId actor, DealId deal);

    [[nodiscard]] Result<TickResult> tick(UserId actor, const TickRequest& request);
    [[nodiscard]] Result<TickResult> untick(UserId actor, DealId deal, ActionId action);
    /// Undoes an untick: the tick is as it was, with its performer, time, note and files. Nobody is notified
    /// and no task is proposed. NotDone if unticking was not the last thing that happened to the action.
    [[nodiscard]] Outcome tickAgain(UserId actor, DealId deal, ActionId action);

    [[nodiscard]] Outcome win(UserId actor, DealId deal);
    /// `status` is Lost or Outdated; the reason must belong to that status.
    [[nodiscard]] Outcome close(UserId actor, DealId deal, DealStatus status, ReasonId reason,
                                const QString& comment);
    [[nodiscard]] Outcome reopen(UserId actor, DealId deal);

    [[nodiscard]] Result<NoteId> addNote(UserId actor, DealId deal, const QString& text,
                                         const QList<FileContent>& files);
    [[nodiscard]] Result<QByteArray> fileBytes(UserId actor, FileId file);

private:
    Session& session_;
};

} // namespace stagewright
