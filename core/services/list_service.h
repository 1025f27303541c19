// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people_edit.h"
#include "core/domain/result.h"
#include "core/services/directory.h"

#include <optional>
#include <variant>

namespace stagewright {

class Session;

using ListEntryId = std::variant<ProductId, SourceId, ReasonId>;

/// An entry that was deleted, and the deals that got another one (or none) for it.
template<class Entry>
struct RemovedOf
{
    Entry entry;
    QList<decltype(Entry::id)> order; ///< of the whole list before
    decltype(Entry::id) replacement;
    QList<DealId> deals;
};
using RemovedEntry = std::variant<RemovedOf<DealProduct>, RemovedOf<DealSource>, RemovedOf<ClosingReason>>;

/// The editable lists: products, sources, closing reasons; changed by administrators only.
/// Changing stores what was touched, or is refused with ChangedMeanwhile.
class ListService
{
public:
    explicit ListService(Session& session) : session_(session) {}

    /// Everything small in one go. It tells nothing of deals: it is also read before it is known who acts.
    [[nodiscard]] Result<Directory> directory();
    /// The stored time zone where this computer does not know it, and its own is used; else empty.
    [[nodiscard]] Result<QString> unknownZone();
    /// The same with the numbers of open deals the viewer may see; 0 for who is deactivated or unknown.
    [[nodiscard]] Result<Directory> directory(UserId viewer);

    // The id of what is added is made here; it comes last in its list.
    [[nodiscard]] Result<ProductId> addProduct(UserId actor, const DealProduct& product);
    [[nodiscard]] Result<SourceId> addSource(UserId actor, const DealSource& source);
    [[nodiscard]] Result<ReasonId> addReason(UserId actor, const ClosingReason& reason);
    [[nodiscard]] Outcome changeProduct(UserId actor, const Edit<DealProduct>& edit);
    [[nodiscard]] Outcome changeSource(UserId actor, const Edit<DealSource>& edit);
    [[nodiscard]] Outcome changeReason(UserId actor, const Edit<ClosingReason>& edit);
    // The ids of one call are all of one list.
    /// The list in this order from now on; entries that are not named come last, as they stood.
    [[nodiscard]] Outcome reorder(UserId actor, const QList<ListEntryId>& order);
    /// How many deals have the entry, those included that nobody but administrators may see.
    [[nodiscard]] Result<qint64> usage(UserId actor, const ListEntryId& id);
    /// Deletes an entry; its deals get the replacement in the same transaction and their histories say so. A
    /// null replacement leaves them with none, which closed deals cannot be: EntryInUse. Without any
    /// replacement an entry that deals have stays: EntryInUse.
    [[nodiscard]] Result<RemovedEntry> remove(UserId actor, const ListEntryId& id,
                                              const std::optional<ListEntryId>& replacement);
    /// Undoes remove(): the entry is back in its place, and so it is on the deals that still have the
    /// replacement. Its name must still be free.
    [[nodiscard]] Outcome putBack(UserId actor, const RemovedEntry& removed);
    /// TimeZoneUnknown. With another time zone moments stay what they are; the days they fall on may change.
    [[nodiscard]] Outcome changeWorkspace(UserId actor, const Edit<WorkspaceSettings>& edit);
    /// By its IANA name, such as Europe/Warsaw: TimeZoneUnknown.
    [[nodiscard]] Outcome setTimeZone(UserId actor, const QString& name);

private:
    Session& session_;
};

} // namespace stagewright
