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
    /// Compares the search index with the texts. It is a writing statement, so on a connection that only
    /// reads it says nothing. An empty answer is a good one.
    [[nodiscard]] QString searchIndexProblem();

private:
    void eachName(const char* sql, const std::function<void(const CheckedName&)>& take);

    Connection& connection_;
};

} // namespace stagewright
