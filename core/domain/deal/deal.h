// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/visibility.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

namespace stagewright {

enum class DealStatus { Open, Won, Lost, Outdated };

/// How far a deal has come, derived from its done actions and kept on the deal's row for speed. A null stage
/// means "not started".
struct Progress
{
    StageId stage;
    StageId furthest;
    qint64 doneWeight = 0;
    qint64 totalWeight = 0;
    bool mandatoryUndone = false; ///< people then read at most 99 %; neither stored nor compared
    friend bool operator==(const Progress& a, const Progress& b)
    {
        return a.stage == b.stage && a.furthest == b.furthest && a.doneWeight == b.doneWeight &&
               a.totalWeight == b.totalWeight;
    }
};

/// What people enter about a deal. Null ids and dates mean "none".
struct DealFacts
{
    QString name;
    ProcessId process;
    UserId owner;
    QList<UserId> participants = {};
    Visibility visibility = Visibility::Private;
    CompanyId company = {};
    PersonId person = {};
    ProductId product = {};
    SourceId source = {};
    qint64 valueMinor = 0; ///< in the workspace's currency
    QDate expectedClose = {};
    friend bool operator==(const DealFacts&, const DealFacts&) = default;
};

/// How a deal was closed; meaningless while it is open.
struct Closing
{
    Instant at;
    ReasonId reason;
    QString comment;
    friend bool operator==(const Closing&, const Closing&) = default;
};

/// One possible sale.
struct Deal
{
    DealId id;
    DealStatus status = DealStatus::Open;
    DealFacts facts;
    Progress progress;
    Closing closing;
    int processVersion = 0; ///< the version it was closed under; 0 while open
    Instant createdAt;
    Instant changedAt;
    friend bool operator==(const Deal&, const Deal&) = default;
};

/// An action that was done.
struct Tick
{
    ActionId action;
    Instant at;
    UserId by;
    NoteId note;
    friend bool operator==(const Tick&, const Tick&) = default;
};

} // namespace stagewright
