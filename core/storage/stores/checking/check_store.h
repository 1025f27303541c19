// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"

#include <QSet>

#include <functional>

namespace stagewright {

class Connection;

/// A deal with everything its derived facts are computed from, and those facts as stored.
struct CheckedDeal
{
    Deal deal; ///< without person and closing
    QString foldedName;
    QString companyName;
    QString personName;
    QString searchText;
    bool hasSearchText = false;
    QSet<ActionId> done;
};

/// A name of a company or person, and how it was folded.
struct CheckedName
{
    qint64 id = 0;
    QString name;
    QString foldedName;
};

/// Entries of the search index: how many, and a sum over their content that does not depend on their order.
struct IndexSums
{
    qint64 entries = 0;
    quint64 sum = 0;
    friend bool operator==(const IndexSums&, const IndexSums&) = default;
};

/// Reads what check compares, using little memory however many deals there are.
class CheckStore
{
public:
    explicit CheckStore(Connection& connection) : connection_(connection) {}

    /// SQLite's complaints about the file; empty if it is sound.
    [[nodiscard]] QStringList integrity();
    /// Every row with a reference that leads nowhere, and its table.
    void eachOrphan(const std::function<void(const QString& table, qint64 row, const QString& target)>& take);
    /// Every deal, ordered by id.
    void eachDeal(const std::function<void(const CheckedDeal&)>& take);
    void eachCompany(const std::function<void(const CheckedName&)>& take);
    void eachPerson(const std::function<void(const CheckedName&)>& take);
    /// Files whose content is missing or has another size than recorded.
    void eachBrokenFile(const std::function<void(FileId file, qint64 size, qint64 stored)>& take);
    /// Deals that no longer exist but still have a search text.
    [[nodiscard]] QList<DealId> orphanTexts();
    /// Makes the entries of the search index readable, even on a read-only connection. Call it before a
    /// transaction.
    void openIndex();
    void closeIndex();
    /// The entries of the index. `notFound` is called for each term whose first entry a search does not find.
    [[nodiscard]] IndexSums indexSums(const std::function<void(const QString& term)>& notFound);
    /// The entries that the texts should have produced.
    [[nodiscard]] IndexSums textSums();

private:
    [[nodiscard]] QStringList complaints(const char* pragma);
    void eachName(const char* sql, const std::function<void(const CheckedName&)>& take);

    Connection& connection_;
};

} // namespace stagewright
