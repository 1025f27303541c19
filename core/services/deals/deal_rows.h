// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/domain/deal/progress.h"
#include "core/domain/deal/rights.h"
#include "core/domain/settings/lists.h"
#include "core/domain/statistics/weighted_sum.h"
#include "core/domain/task/task.h"

#include <optional>

namespace stagewright {

/// The next task planned for a deal, for cards and lists.
struct NextTask
{
    QString title;
    TaskType type = TaskType::ToDo;
    QDate due;
    QTime time = {}; ///< invalid: all day
    int minutes = 0; ///< how long it takes
    friend bool operator==(const NextTask&, const NextTask&) = default;
};

/// A deal as lists and cards show it: one row of one query.
struct DealRow
{
    DealId id;
    QString name;
    DealStatus status = DealStatus::Open;
    ProcessId process;
    Progress progress;
    UserId owner;
    QString companyName;
    QString personName;
    ProductId product;
    SourceId source;
    qint64 valueMinor = 0;
    QDate expectedClose;
    Instant createdAt;
    Instant changedAt;
    Instant closedAt;
    std::optional<NextTask> nextTask;
    QString stageName = {}; ///< as on the deal's page: for a closed deal, the name it had then
    friend bool operator==(const DealRow&, const DealRow&) = default;
};

enum class DealSort {
    Changed,
    Created,
    Name,
    Value,
    Probability,
    Stage,
    Status,
    Owner,
    Company,
    Product,
    Source,
    ExpectedClose,
    Closed
};

/// Which deals, in which order. Null members do not filter.
struct DealQuery
{
    QString text = {}; ///< words that occur in the names of the deal, its company and its person
    std::optional<DealStatus> status = {};
    ProcessId process = {};
    std::optional<StageId> stage = {}; ///< a null id asks for "not started"
    UserId owner = {};
    TeamId team = {};
    bool ownTeams = false; ///< only deals of people around the viewer, see Organisation::peopleAround()
    std::optional<ProductId> product = {}; ///< a null id asks for "no product"
    std::optional<SourceId> source = {};
    QDate createdFrom = {};
    QDate createdTo = {};
    QDate closingFrom = {}; ///< expected close, inclusive
    QDate closingTo = {};
    DealSort sort = DealSort::Changed;
    bool descending = true;
    friend bool operator==(const DealQuery&, const DealQuery&) = default;
};

struct CountAndValue
{
    qint64 count = 0;
    qint64 valueMinor = 0;
    qint64 weightedMinor = 0;
    friend bool operator==(const CountAndValue&, const CountAndValue&) = default;
};

/// A column of the board. The totals cover all its deals; the cards are only the first of them.
struct BoardColumn
{
    StageId stage; ///< null: not started
    Sums sums;
    QList<DealRow> cards;
    DealSums exact = {}; ///< what sums over columns are made from
    friend bool operator==(const BoardColumn&, const BoardColumn&) = default;
};

/// Everything that the deal view shows.
struct DealDetails
{
    Deal deal;
    Process process; ///< newest version while open, afterwards the one it was closed under
    int processVersion = 1;
    Company company;
    Person person;
    QList<Tick> ticks;
    QList<Event> timeline; ///< newest first
    QList<Note> notes;
    QList<FileInfo> files;
    QList<Task> tasks;      ///< open ones by date, then done ones
    DealRights rights = {}; ///< of the viewer
    [[nodiscard]] QSet<ActionId> done() const;
    friend bool operator==(const DealDetails&, const DealDetails&) = default;
};

} // namespace stagewright
