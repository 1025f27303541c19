// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/engine/sqlite/native_statement.h"
#include "core/storage/engine/text_query.h"

#include <QByteArray>
#include <QDate>
#include <QSqlQuery>
#include <QString>

#include <concepts>
#include <optional>
#include <variant>

namespace stagewright {

class Connection;

/// A value for a statement whose number of parameters is only known at run time.
using SqlValue = std::variant<qint64, QString, TextQuery>;

/// A statement that is prepared on first use and kept, by a QSqlQuery. Values are always bound. Null ids,
/// null instants, invalid dates and missing numbers are stored as NULL and read back as such, null texts and
/// bytes as empty ones; dates are Julian day numbers.
///
/// Where the engine has a statement of its own for the query (see Dialect::native()), values are bound and
/// read through that, unless the connection was told otherwise; on any other engine the query does it all.
class Statement
{
public:
    Statement(Connection& connection, QByteArray sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Restarts it with these values for the parameters 1, 2, ...
    template<class... Values>
    Statement& bind(const Values&... values)
    {
        start();
        int index = 0;
        (put(++index, values), ...);
        return *this;
    }
    /// Restarts it with the values of a list, for statements built from parts.
    Statement& bindAll(const QList<qint64>& values);
    Statement& bindAll(const QList<SqlValue>& values);
    /// Restarts it with the columns of the current row of another statement, which may belong to another
    /// database.
    Statement& bindRow(const Statement& row);
    [[nodiscard]] int columnCount() const;
    /// True if there is a row to read.
    [[nodiscard]] bool step();
    /// For statements without rows: true if it succeeded.
    bool run();
    /// Releases what a partly read statement holds; happens by itself at the end of the rows.
    void reset();
    /// Between the first row and the end of the rows.
    [[nodiscard]] bool isBusy() const;
    /// The number of rows that the last run() inserted, changed or removed.
    [[nodiscard]] qint64 changes() const;

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int small(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    template<class AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        return AnyId(integer(column));
    }
    /// Runs it and reads the first column of the first row.
    [[nodiscard]] qint64 firstInteger();
    [[nodiscard]] QString firstText();

private:
    void start();
    void prepare();
    [[nodiscard]] bool fetch();
    [[nodiscard]] bool execute();
    void put(int index, qint64 value);
    void put(int index, double value);
    void put(int index, const QString& value);
    void put(int index, const QByteArray& value);
    void put(int index, const TextQuery& value);
    void put(int index, QDate value);
    void put(int index, Instant value) { value.isNull() ? putNull(index) : put(index, value.ms); }
    template<std::integral Integer>
    void put(int index, Integer value)
    {
        put(index, static_cast<qint64>(value));
    }
    template<class Tag>
    void put(int index, Id<Tag> value)
    {
        value.isNull() ? putNull(index) : put(index, value.value());
    }
    void put(int index, const std::optional<qint64>& value) { value ? put(index, *value) : putNull(index); }
    void putNull(int index);
    void putVariant(int index, const QVariant& value);
    [[nodiscard]] QVariant value(int column) const;
    void check(bool bound);

    Connection& connection_;
    QByteArray sql_;
    std::optional<QSqlQuery> query_; ///< prepared
    NativeStatement native_;         ///< of the query, or invalid
    bool executed_ = false;          ///< the query, since values were bound
    qint64 changes_ = 0;
};

} // namespace stagewright
