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

/// Reads what check compares, using little memory however many deals there are.
class CheckStore
{
public:
    explicit CheckStore(Connection& connection) : connection_(connection) {}

    /// Every deal, ordered by id.
    void eachDeal(const std::function<void(const CheckedDeal&)>& take);
    void eachCompany(const std::function<void(const CheckedName&)>& take);
    void eachPerson(const std::function<void(const CheckedName&)>& take);
    /// Files whose content is missing or has another size than recorded.
    void eachBrokenFile(const std::function<void(FileId file, qint64 size, qint64 stored)>& take);

private:
    void eachName(const char* sql, const std::function<void(const CheckedName&)>& take);

    Connection& connection_;
};

} // namespace stagewright
