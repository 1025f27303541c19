// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/settings/lists.h"
#include "core/storage/engine/statement.h"
#include "core/storage/stores/deals/deal_filter.h"

#include <optional>

namespace stagewright {

class Connection;

/// What the workspace stores about itself.
struct WorkspaceFacts
{
    QString name;
    Currency currency;
    Instant createdAt;
    QString timeZone = {}; ///< IANA name; empty: not set yet
};

/// Companies, persons, products, sources, closing reasons, and what the workspace stores about itself.
class ListStore
{
public:
    explicit ListStore(Connection& connection);

    [[nodiscard]] std::optional<WorkspaceFacts> workspace();
    void saveWorkspace(const WorkspaceFacts& facts);

    // Entries, ordered by position; save inserts an entry at the end, or changes the row with the same id.
    [[nodiscard]] QList<DealProduct> products();
    [[nodiscard]] QList<DealSource> sources();
    [[nodiscard]] QList<ClosingReason> reasons();
    void saveProduct(const DealProduct& product);
    void saveSource(const DealSource& source);
    void saveReason(const ClosingReason& reason);
    // Puts a list in this order; entries that are not named come after it, in their old order.
    void reorder(const QList<ProductId>& order);
    void reorder(const QList<SourceId>& order);
    void reorder(const QList<ReasonId>& order);
    // Only for an entry that no deal has any more.
    void remove(ProductId id);
    void remove(SourceId id);
    void remove(ReasonId id);

    [[nodiscard]] std::optional<Company> company(CompanyId id);
    /// The one with this name (identityKey), the oldest if there are several.
    [[nodiscard]] std::optional<Company> companyNamed(const QString& name);
    void insertCompany(const Company& company);
    void saveCompany(const Company& company); ///< of one that is there
    [[nodiscard]] std::optional<Person> person(PersonId id);
    /// The same among the persons of the company (null: persons without a company).
    [[nodiscard]] std::optional<Person> personNamed(const QString& name, CompanyId company);
    void insertPerson(const Person& person);
    void savePerson(const Person& person); ///< of one that is there
    /// Those whose folded name contains the folded text, sorted by name; unless the sight is everything, only
    /// those of visible deals.
    [[nodiscard]] QList<Company> companies(const DealSight& sight, const QString& text, int limit);
    [[nodiscard]] QList<Person> persons(const DealSight& sight, const QString& text, int limit);

private:
    Connection& connection_;
};

} // namespace stagewright
