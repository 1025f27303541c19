// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/people/lists.h"
#include "core/storage/engine/statement.h"
#include "core/storage/stores/deal_filter.h"

#include <optional>

namespace stagewright {

class Connection;

/// The workspace's own facts.
struct WorkspaceFacts
{
    QString name;
    Currency currency;
    Instant createdAt;
    QString timeZone = {}; ///< IANA name; empty: not set yet
};

/// Companies, persons, products, sources, closing reasons and the workspace's own facts.
class ListStore
{
public:
    explicit ListStore(Connection& connection);

    [[nodiscard]] std::optional<WorkspaceFacts> workspace();
    void saveWorkspace(const WorkspaceFacts& facts);

    // Entries in the order of their position; save inserts (at the end) or changes the row of the same id.
    [[nodiscard]] QList<DealProduct> products();
    [[nodiscard]] QList<DealSource> sources();
    [[nodiscard]] QList<ClosingReason> reasons();
    void saveProduct(const DealProduct& product);
    void saveSource(const DealSource& source);
    void saveReason(const ClosingReason& reason);
    // The entries of a list come in this order from now on; the others of it after them, as they stood.
    void reorder(const QList<ProductId>& order);
    void reorder(const QList<SourceId>& order);
    void reorder(const QList<ReasonId>& order);
    // No deal has it any more.
    void remove(ProductId id);
    void remove(SourceId id);
    void remove(ReasonId id);

    [[nodiscard]] std::optional<Company> company(CompanyId id);
    /// The one of this name (identityKey), the oldest where there are several.
    [[nodiscard]] std::optional<Company> companyNamed(const QString& name);
    void insertCompany(const Company& company);
    [[nodiscard]] std::optional<Person> person(PersonId id);
    /// The same among the persons of the company (null: persons without one).
    [[nodiscard]] std::optional<Person> personNamed(const QString& name, CompanyId company);
    void insertPerson(const Person& person);
    /// Whose folded name contains the folded text, by name; unless everything is in sight, only those of
    /// deals that are.
    [[nodiscard]] QList<Company> companies(const DealSight& sight, const QString& text, int limit);
    [[nodiscard]] QList<Person> persons(const DealSight& sight, const QString& text, int limit);

private:
    Connection& connection_;
};

} // namespace stagewright
