// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/long_work.h"
#include "core/domain/money.h"
#include "core/domain/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace stagewright {

class Connection;

/// What could be read of one table.
struct SalvagedTable
{
    QString name;
    qint64 rows = 0;    ///< in the new file
    qint64 missing = 0; ///< known from an index or another table, but unreadable, or meaningless on their own
    bool partly = false; ///< some part could not be read, and nothing tells how much it held
    qint64 mended = 0;   ///< in the new file, with an impossible value replaced
};

/// A workspace file that may be damaged, opened for reading as far as possible.
struct DamagedFile
{
    std::unique_ptr<Connection> connection;
    int version = 0; ///< of its schema
};

/// With its log, if it has one that belongs to it. SalvageImpossible if not even its tables are known any
/// more; DatabaseNotOurs, DatabaseTooNew or DatabaseAltered.
[[nodiscard]] Result<DamagedFile> openDamaged(const QString& file);

/// Copies the rows of a damaged file into an empty one with the same schema, table by table: from the start,
/// from the end, and between two damaged places by the ids that indexes still know.
class SalvageStore
{
public:
    SalvageStore(Connection& damaged, Connection& target) : damaged_(damaged), target_(target) {}

    /// Call it before any transaction, so that the target accepts rows whose references come later, or never.
    void ignoreReferences();

    /// Cancelled, it ends early with the tables that were begun. DatabaseFull and the like if the target
    /// cannot take more.
    [[nodiscard]] Result<QList<SalvagedTable>> copyTables(const LongWork& work);
    /// Removes or mends references to missing rows, and updates `tables`: a deal whose owner is missing gets
    /// one called "?", notes of a missing deal are removed.
    void mendReferences(QList<SalvagedTable>& tables);
    /// The currency of the amounts; nothing if it cannot be read or is not a currency.
    [[nodiscard]] std::optional<Currency> currency();
    /// Sets the currency of the existing workspace row; that its own was replaced is reported in `tables`.
    void giveCurrency(const Currency& currency, QList<SalvagedTable>& tables);
    /// Sets the process of deals whose own is missing.
    void giveProcess(ProcessId process);

private:
    struct Table;
    [[nodiscard]] QList<Table> tables();
    class Rows;
    static void repairIn(Table& table, const QList<QByteArray>& columns);
    [[nodiscard]] Outcome copy(const Table& table, SalvagedTable& told);
    /// True if all rows could be read, and each one was stored or refused.
    [[nodiscard]] bool copyInOrder(const Table& table, const QByteArray& order, Rows& into);
    void copyByIds(const Table& table, Rows& into, SalvagedTable& told);
    void copyByKeys(const Table& table, Rows& into);
    [[nodiscard]] QSet<qint64> idsIn(Connection& connection, const QByteArray& sql, bool& whole);

    Connection& damaged_;
    Connection& target_;
    const CancelFlag* cancel_ = nullptr;
};

} // namespace stagewright
