// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process.h"
#include "core/domain/settings/lists.h"

#include <QTimeZone>

namespace stagewright {

/// A process with what lists show about it.
struct ProcessSummary
{
    Process process; ///< its newest version
    int version = 1;
    bool isDefault = false;
    bool active = true; ///< false: archived; running deals continue
    Instant savedAt;
    UserId savedBy;
    qint64 openDeals = 0;     ///< as far as the reader of a directory may see them; otherwise 0
    QList<TeamId> teams = {}; ///< who may open deals in it; empty: everybody
    friend bool operator==(const ProcessSummary&, const ProcessSummary&) = default;
};

/// All the small things that nearly every screen needs, read at once: names for ids, lists to choose from.
struct Directory
{
    QString workspaceName;
    Currency currency = Currency::pln();
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< in which days and quarters are counted
    QString unknownZone; ///< the stored zone, if this computer does not know it and uses its own instead
    Organisation people;
    QList<ProcessSummary> processes; ///< in the administrator's order
    QList<DealProduct> products;
    QList<DealSource> sources;
    QList<ClosingReason> reasons;

    [[nodiscard]] const ProcessSummary* process(ProcessId id) const;
    [[nodiscard]] const ProcessSummary* defaultProcess() const; ///< null only in an empty workspace
    /// The stored name of the time zone.
    [[nodiscard]] QString storedZone() const;
    [[nodiscard]] QString userName(UserId id) const;
    [[nodiscard]] QString productName(ProductId id) const;
    [[nodiscard]] QString sourceName(SourceId id) const;
    [[nodiscard]] QString reasonName(ReasonId id) const;
    [[nodiscard]] QString stageName(ProcessId process, StageId stage) const; ///< empty if not started
    friend bool operator==(const Directory&, const Directory&) = default;
};

} // namespace stagewright
