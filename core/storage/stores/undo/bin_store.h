// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace stagewright {

class Connection;

/// Deals that were deleted, with every row and file that belongs to them: nowhere else they exist.
/// What is derived from a deal (its search text, the totals) is not among it.
class BinStore
{
public:
    explicit BinStore(Connection& connection) : connection_(connection) {}

    struct Removal
    {
        QString name;
        UserId by;
        Instant at;
    };
    void take(DealId deal, const Removal& removal);

    /// The process of a deal that is here; nothing if there is no such deal.
    [[nodiscard]] std::optional<ProcessId> processOf(DealId deal);
    /// Stores it again as it was; where it refers to an entry of a list that is gone, it refers to none. Its
    /// process has to be there.
    void putBack(DealId deal);

    [[nodiscard]] bool hasOlder(Instant before);
    void removeOlder(Instant before);
    /// The tables whose rows go into the bin with their deal.
    [[nodiscard]] static QStringList tablesOfDeal();

private:
    struct Column
    {
        QString name;
        bool isText = false;
    };

    void open(DealId deal, const Removal& removal);
    void takeRows(DealId deal, const QByteArray& table, const QByteArray& condition);
    void takeFiles(DealId deal);
    void store(const QString& table, const QByteArray& body);
    [[nodiscard]] QList<Column> columnsOf(const QString& table);

    Connection& connection_;
    qint64 place_ = 0; ///< of the last row that was taken
    QHash<QString, QList<Column>> columns_;
};

} // namespace stagewright
