// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/progress.h"

#include <QDate>

#include <functional>
#include <optional>

namespace stagewright {

/// What presses on an open deal today, whatever action is next.
struct Pressure
{
    QDate today;
    QDate nextTask;       ///< the day the earliest open task is due; invalid: there is none with a date
    QDate expectedClose;  ///< invalid: none
    bool idle = false;    ///< see IdleRule
    qint64 quietDays = 0; ///< since something happened to it; only said of idle deals
    friend bool operator==(const Pressure&, const Pressure&) = default;
};

/// Why an action stands where it stands.
enum class NextReason {
    NeededToWin, ///< mandatory, and the deal is in the last stage that has actions
    TaskLate,
    ClosingPast,
    TaskToday,
    Idle,
    ClosingSoon,  ///< today or within closingSoonDays
    TaskTomorrow, ///< a task due tomorrow
    TaskPlanned,  ///< a task due after that
    NothingPlanned
};

/// A reason and the points it adds to the urgency; those without points only tell how things are.
struct NextWhy
{
    NextReason reason = NextReason::NothingPlanned;
    /// Days a task is late or still away, a closing date is past or still away, or the deal has been idle;
    /// otherwise 0.
    qint64 days = 0;
    friend bool operator==(const NextWhy&, const NextWhy&) = default;
};

inline constexpr int closingSoonDays = 7;

/// 24 needed to win, 12 task late, 4 each for a task today, an idle deal, a closing date that is past and one
/// that is near, 3 for a task tomorrow, 0 otherwise.
[[nodiscard]] int pointsOf(NextReason reason);
/// Every reason that holds, the one with the most points first; never empty.
[[nodiscard]] QList<NextWhy> reasonsFor(const Pressure& pressure, bool neededToWin);
/// The sum of the points of the reasons, and at least 1.
[[nodiscard]] int urgencyOf(const Pressure& pressure, bool neededToWin);

/// The action to do next on a deal.
struct NextStep
{
    ActionId action;
    StageId stage; ///< of the action
    int weight = 0;
    bool neededToWin = false;
    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// The first undone action that `mayPerform` lets pass, in process order from the deal's stage on (from the
/// first stage if it is not started); if there is none from there on, the first one that was skipped before
/// it, in the last stage of the process mandatory ones before the others. A mandatory action of a deal in the
/// last stage is needed to win it: nothing else is left to wait for. Nothing if everything that may be
/// performed is done.
[[nodiscard]] std::optional<NextStep> nextStep(const Process& process, StageId current,
                                               const QSet<ActionId>& done,
                                               const std::function<bool(const Action&)>& mayPerform);

/// What an action is ordered by.
struct NextRank
{
    qint64 worthMinor = 0; ///< value x weight / total weight, see weightedMinor()
    int urgency = 1;
    qint64 valueMinor = 0;
    QDate expectedClose;
    DealId deal;

    /// Worth x urgency: what is late, idle or due counts a multiple of what it brings.
    [[nodiscard]] qint64 score() const;
    friend bool operator==(const NextRank&, const NextRank&) = default;
};
/// The higher score first; among equal ones, as among deals without a value, the more urgent, then the more
/// valuable, then the one to be closed sooner, then the older deal. A strict total order.
[[nodiscard]] bool standsBefore(const NextRank& a, const NextRank& b);

/// Ranks that no action of a deal can stand before, known without its ticks: what need not be looked at to
/// find the first of many. Keeps a pointer to the process.
class NextBound
{
public:
    explicit NextBound(const Process& process);
    [[nodiscard]] NextRank bestOf(DealId deal, StageId current, qint64 valueMinor,
                                  const Pressure& pressure) const;

private:
    const Process& process_;
    qint64 totalWeight_;
    int heaviest_ = 0;
    bool anyMandatory_ = false;
};

} // namespace stagewright
