// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/services/deals/deal_rows.h"

namespace stagewright {

class Session;

/// Reading deals. Everything respects who may see what; UserNotFound or UserInactive for somebody who may not
/// read at all.
class DealQueries
{
public:
    explicit DealQueries(Session& session) : session_(session) {}

    /// The first `limit` rows of the result, available at once.
    [[nodiscard]] Result<QList<DealRow>> firstPage(UserId viewer, const DealQuery& query, int limit);
    /// All ids of the result in order: 8 bytes each, so that scroll bars can be accurate. Cancelled.
    [[nodiscard]] Result<QList<DealId>> ids(UserId viewer, const DealQuery& query,
                                            const CancelFlag* cancel = nullptr);
    /// The rows of these ids, in the given order; ids that are gone or may not be seen are left out.
    [[nodiscard]] Result<QList<DealRow>> rows(UserId viewer, const QList<DealId>& ids);
    /// What the result adds up to. Of open deals it comes from the totals that are kept, where they know what
    /// the query asks for; see openSums(). Cancelled if it was before it began.
    [[nodiscard]] Result<CountAndValue> count(UserId viewer, const DealQuery& query,
                                              const CancelFlag* cancel = nullptr);
    /// What these deals add up to, as in count(); those that are gone or may not be seen are left out.
    /// Cancelled.
    [[nodiscard]] Result<CountAndValue> sumsOf(UserId viewer, const QList<DealId>& deals,
                                               const CancelFlag* cancel = nullptr);
    /// Deals whose name, company and person together contain every word of the text, in any order, also as
    /// parts of words; ignores case and marks. Open deals first, then the newest, at most `limit`.
    [[nodiscard]] Result<QList<DealRow>> search(UserId viewer, const QString& text, int limit);

    /// All columns of a process's open deals: sums, and the first `cards` of each. Of the query, only team,
    /// owner, source, text and closing period apply. ProcessNotFound.
    [[nodiscard]] Result<QList<BoardColumn>> board(UserId viewer, ProcessId process, const DealQuery& query,
                                                   int cards);
    /// More cards of one column, after the first `offset`.
    [[nodiscard]] Result<QList<DealRow>> boardCards(UserId viewer, ProcessId process, StageId stage,
                                                    const DealQuery& query, int offset, int limit);

    /// DealNotFound also for a deal that the viewer may not see.
    [[nodiscard]] Result<DealDetails> details(UserId viewer, DealId deal);
    /// Those whose name contains the text, sorted by name; for everybody but administrators, only those of
    /// deals they may see.
    [[nodiscard]] Result<QList<Company>> companies(UserId viewer, const QString& text, int limit);
    [[nodiscard]] Result<QList<Person>> persons(UserId viewer, const QString& text, int limit);

private:
    Session& session_;
};

} // namespace stagewright
