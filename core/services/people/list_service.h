// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/settings/people_edit.h"
#include "core/services/session/directory.h"

#include <optional>
#include <variant>

namespace stagewright {

class Session;

using ListEntryId = std::variant<ProductId, SourceId, ReasonId>;

/// An entry that was deleted, and the deals that got a replacement (or none).
template<class Entry>
struct RemovedOf
{
    Entry entry;
    QList<decltype(Entry::id)> order; ///< of the whole list before the deletion
    decltype(Entry::id) replacement;
    QList<DealId> deals;
};
using RemovedEntry = std::variant<RemovedOf<DealProduct>, RemovedOf<DealSource>, RemovedOf<ClosingReason>>;

/// The editable lists: products, sources, closing reasons; changed by administrators only. A change stores
/// the touched fields, or is refused with ChangedMeanwhile.
class ListService
{
public:
    explicit ListService(Session& session) : session_(session) {}

    /// All the small things at once. It says nothing about deals, because it is also read before it is known
    /// who acts.
    [[nodiscard]] Result<Directory> directory();
    /// The same with the numbers of open deals that the viewer may see; 0 for a deactivated or unknown
    /// viewer.
    [[nodiscard]] Result<Directory> directory(UserId viewer);
    /// The stored time zone if this computer does not know it and uses its own instead; otherwise empty.
    [[nodiscard]] Result<QString> unknownZone();

    // The id of the new entry is made here; it comes last in its list.
    [[nodiscard]] Result<ProductId> addProduct(UserId actor, const DealProduct& product);
    [[nodiscard]] Result<SourceId> addSource(UserId actor, const DealSource& source);
    [[nodiscard]] Result<ReasonId> addReason(UserId actor, const ClosingReason& reason);
    [[nodiscard]] Outcome changeProduct(UserId actor, const Edit<DealProduct>& edit);
    [[nodiscard]] Outcome changeSource(UserId actor, const Edit<DealSource>& edit);
    [[nodiscard]] Outcome changeReason(UserId actor, const Edit<ClosingReason>& edit);
    // All ids of one call belong to one list.
    /// Puts the list in this order; entries that are not named come last, in their old order.
    [[nodiscard]] Outcome reorder(UserId actor, const QList<ListEntryId>& order);
    /// How many deals have the entry, including those that only administrators may see.
    [[nodiscard]] Result<qint64> usage(UserId actor, const ListEntryId& id);
    /// Deletes an entry; its deals get the replacement in the same transaction and their histories say so. A
    /// null replacement leaves them without one; closed deals must have a reason, so for those it is
    /// EntryInUse. Without a replacement, an entry that deals use stays: EntryInUse.
    [[nodiscard]] Result<RemovedEntry> remove(UserId actor, const ListEntryId& id,
                                              const std::optional<ListEntryId>& replacement);
    /// Undoes remove(): restores the entry in its place, and on the deals that still have the replacement.
    /// Its name must still be free.
    [[nodiscard]] Outcome putBack(UserId actor, const RemovedEntry& removed);
    /// TimeZoneUnknown. In another time zone, moments stay the same but may fall on other days.
    [[nodiscard]] Outcome changeWorkspace(UserId actor, const Edit<WorkspaceSettings>& edit);
    /// Sets the zone with this IANA name, such as Europe/Warsaw: TimeZoneUnknown.
    [[nodiscard]] Outcome setTimeZone(UserId actor, const QString& name);

private:
    Session& session_;
};

} // namespace stagewright
