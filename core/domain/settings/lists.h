// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"

namespace stagewright {

/// An organisation the workspace sells to.
struct Company
{
    CompanyId id;
    QString name;
    friend bool operator==(const Company&, const Company&) = default;
};

/// A contact person at a customer.
struct Person
{
    PersonId id;
    QString name;
    CompanyId company;
    QString email;
    QString phone;
    friend bool operator==(const Person&, const Person&) = default;
};

/// An entry of an editable list; an archived one is kept for the deals that use it.
template<class AnyId>
struct ListEntry
{
    AnyId id;
    QString name;
    bool archived = false;
    friend bool operator==(const ListEntry&, const ListEntry&) = default;
};
using DealProduct = ListEntry<ProductId>;
using DealSource = ListEntry<SourceId>;

/// What an administrator may change about the workspace.
struct WorkspaceSettings
{
    QString name;
    QString timeZone; ///< IANA name
    friend bool operator==(const WorkspaceSettings&, const WorkspaceSettings&) = default;
};

/// Why deals are closed, per closed status.
struct ClosingReason
{
    ReasonId id;
    DealStatus status = DealStatus::Lost;
    QString name;
    bool archived = false;
    friend bool operator==(const ClosingReason&, const ClosingReason&) = default;
};

} // namespace stagewright
