// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"

#include <QSet>

#include <functional>

namespace stagewright {

class Connection;

/// A deal with everything that its derived facts are made of, and those as they are stored.
struct CheckedDeal
{
    Deal deal; ///< without participants, person, closing
    QString foldedName;
    QString companyName;
    QString personName;
    QString searchText;
    bool hasSearchText = false;
    QSet<ActionId> done;
};

/// A name and how it was folded, of a company or person.
struct CheckedName
{
    qint64 id = 0;
    QString name;
    QString foldedName;
};

/// Entries of the search index: how many, and a sum over what they say, in whatever order they come.
struct IndexSums
{
    qint64 entries = 0;
    quint64 sum = 0;
    friend bool operator==(const IndexSums&, const IndexSums&) = default;
};

/// Reads what check compares, with little memory however many deals there are.
class CheckStore
{
public:
    explicit CheckStore(Connection& connection) : connection_(connection) {}

    /// What SQLite says of the file; empty when it is sound.
    [[nodiscard]] QStringList integrity();
    /// "table" and the row whose reference leads nowhere.
    void eachOrphan(const std::function<void(const QString& table, qint64 row, const QString& target)>& take);
    /// Every deal in the order of ids.
    void eachDeal(const std::function<void(const CheckedDeal&)>& take);
    void eachCompany(const std::function<void(const CheckedName&)>& take);
    void eachPerson(const std::function<void(const CheckedName&)>& take);
    /// Files whose bytes are not there, or not as many as the list of files says.
    void eachBrokenFile(const std::function<void(FileId file, qint64 size, qint64 stored)>& take);
    /// Texts of deals that are gone.
    [[nodiscard]] QList<DealId> orphanTexts();
    /// Before a transaction: makes the entries of the search index readable, on connections that only read
    /// too.
    void openIndex();
    void closeIndex();
    /// The entries of the index, and by `notFound` the terms of which a search for them does not find the
    /// first.
    [[nodiscard]] IndexSums indexSums(const std::function<void(const QString& term)>& notFound);
    /// The entries that the texts should have made.
    [[nodiscard]] IndexSums textSums();

private:
    [[nodiscard]] QStringList complaints(const char* pragma);
    void eachName(const char* sql, const std::function<void(const CheckedName&)>& take);

    Connection& connection_;
};

} // namespace stagewright
