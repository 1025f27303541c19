// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/services/directory.h"

namespace stagewright {

class Session;

/// The editable lists: products, sources, closing reasons; changed by administrators only.
/// Saving adds an entry when its id is null, else changes it; entries in use are archived, not deleted.
class ListService
{
public:
    explicit ListService(Session& session) : session_(session) {}

    /// Everything small in one go. It tells nothing of deals: it is also read before it is known who acts.
    [[nodiscard]] Result<Directory> directory();
    /// The same with the numbers of open deals the viewer may see; 0 for who is deactivated or unknown.
    [[nodiscard]] Result<Directory> directory(UserId viewer);

    [[nodiscard]] Result<ProductId> saveProduct(UserId actor, const DealProduct& product);
    [[nodiscard]] Result<SourceId> saveSource(UserId actor, const DealSource& source);
    [[nodiscard]] Result<ReasonId> saveReason(UserId actor, const ClosingReason& reason);
    /// By its IANA name, such as Europe/Warsaw: TimeZoneUnknown. Moments stay what they are; the days they
    /// fall on may change.
    [[nodiscard]] Outcome setTimeZone(UserId actor, const QString& name);
    [[nodiscard]] Outcome renameWorkspace(UserId actor, const QString& name);

private:
    Session& session_;
};

} // namespace stagewright
