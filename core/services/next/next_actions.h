// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/next_action.h"
#include "core/domain/result.h"
#include "core/services/deals/deal_rows.h"

namespace stagewright {

class Session;

/// Whose work: deals the viewer owns or takes part in, or those of the people around them (see
/// Organisation::peopleAround()) that the viewer may work on.
enum class NextScope { Mine, Team };

struct NextQuery
{
    static constexpr int mostRows = 200;

    NextScope scope = NextScope::Mine;
    ProcessId process = {}; ///< null: all processes
    int limit = mostRows;   ///< at most mostRows, whatever is asked for
    friend bool operator==(const NextQuery&, const NextQuery&) = default;
};

/// One thing to do: an undone action of an open deal, and why it stands where it stands.
struct NextAction
{
    DealRow deal;
    Action action;
    StageId stage;         ///< of the action
    qint64 worthMinor = 0; ///< value x weight / total weight, rounded half up
    int urgency = 1;       ///< see urgencyOf()
    QList<NextWhy> why;    ///< the strongest first; never empty
    friend bool operator==(const NextAction&, const NextAction&) = default;
};

struct NextList
{
    QList<NextAction> actions; ///< the most pressing first, one for each deal
    qint64 worthMinor = 0;     ///< what these are worth together, rounded once
    bool more = false;         ///< whether there are deals behind the limit that may have something to do
    friend bool operator==(const NextList&, const NextList&) = default;
};

/// What to do next across all processes.
class NextActions
{
public:
    explicit NextActions(Session& session) : session_(session) {}

    /// The first actions of all open deals in the scope, by standsBefore(). A deal counts only with an action
    /// that the viewer may perform; one where nothing is left for them to do is left out. UserNotFound or
    /// UserInactive for somebody who may not read, ProcessNotFound.
    [[nodiscard]] Result<NextList> list(UserId viewer, const NextQuery& query);

private:
    Session& session_;
};

} // namespace stagewright
