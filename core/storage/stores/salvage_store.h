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
    qint64 rows = 0;     ///< in the new file
    qint64 missing = 0;  ///< an index or another table tells of them, but they cannot be read or stand alone
    bool partly = false; ///< some part could not be read, and nothing tells how much stood there
};

/// A file of ours that may be damaged, opened for reading as far as that goes.
struct DamagedFile
{
    std::unique_ptr<Connection> connection;
    int version = 0; ///< of its schema
};

/// With its log where it has one of its own. SalvageImpossible when not even its tables are known any more,
/// DatabaseNotOurs, DatabaseTooNew or DatabaseAltered.
[[nodiscard]] Result<DamagedFile> openDamaged(const QString& file);

/// Copies the rows of a damaged file into an empty one of the same schema, table by table: from the
/// beginning, from the end, and what lies between two spoilt places by the ids that indexes still tell.
class SalvageStore
{
public:
    SalvageStore(Connection& damaged, Connection& target) : damaged_(damaged), target_(target) {}

    /// Before any transaction: the target takes rows whose references come later, or never.
    void ignoreReferences();

    /// Cancellable between tables. DatabaseFull and its like when the target cannot take more.
    [[nodiscard]] Result<QList<SalvagedTable>> copyTables(const LongWork& work);
    /// Removes or mends what refers to rows that are not there, in `tables` too: a deal whose owner is
    /// missing gets one called "?", notes of a missing deal go.
    void mendReferences(QList<SalvagedTable>& tables);
    /// Of the amounts; nothing when it cannot be read or is none.
    [[nodiscard]] std::optional<Currency> currency();
    /// To a workspace that is there; that its own was spoilt is told in `tables`.
    void giveCurrency(const Currency& currency, QList<SalvagedTable>& tables);
    /// For deals whose process is gone.
    void giveProcess(ProcessId process);

private:
    struct Table;
    [[nodiscard]] QList<Table> tables();
    class Rows;
    static void repairIn(Table& table, const QList<QByteArray>& columns);
    [[nodiscard]] Outcome copy(const Table& table, SalvagedTable& told);
    /// True when all could be read, and stored where it was not refused.
    [[nodiscard]] bool copyInOrder(const Table& table, const QByteArray& order, Rows& into);
    void copyByIds(const Table& table, Rows& into, SalvagedTable& told);
    void copyByKeys(const Table& table, Rows& into);
    [[nodiscard]] QSet<qint64> idsIn(Connection& connection, const QByteArray& sql, bool& whole);

    Connection& damaged_;
    Connection& target_;
};

} // namespace stagewright
