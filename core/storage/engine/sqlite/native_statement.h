// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace stagewright {

/// A statement that Qt SQL has prepared and owns, bound, run and read through SQLite itself. QSqlQuery makes
/// a QVariant of every value, which costs two to five times as much (tests/benchmarks/bench_engine), and
/// binds texts as UTF-16, of which SQLite loses or swaps a leading U+FEFF or U+FFFE and half a surrogate
/// pair.
class NativeStatement
{
public:
    NativeStatement() = default;
    explicit NativeStatement(sqlite3_stmt* statement) : statement_(statement) {}

    enum class Step { Row, Done, Failed };

    [[nodiscard]] bool isValid() const { return statement_ != nullptr; }
    /// SQLite's result code of what failed last.
    [[nodiscard]] int code() const { return code_; }
    /// Parameters are counted from 1. False if that failed.
    [[nodiscard]] bool bind(int index, qint64 value);
    [[nodiscard]] bool bind(int index, double value);
    [[nodiscard]] bool bind(int index, const QString& value);
    [[nodiscard]] bool bind(int index, const QByteArray& value);
    [[nodiscard]] bool bindNull(int index);
    /// The column of another statement's row, unchanged.
    [[nodiscard]] bool bindColumn(int index, const NativeStatement& row, int column);
    [[nodiscard]] Step step();
    void reset();
    [[nodiscard]] bool isBusy() const;
    /// The number of rows that the connection inserted, changed or removed last.
    [[nodiscard]] qint64 changes() const;

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// As it is stored, whatever the column was declared as.
    [[nodiscard]] QVariant value(int column) const;

private:
    [[nodiscard]] bool succeeded(int code);

    sqlite3_stmt* statement_ = nullptr;
    int code_ = 0;
};

} // namespace stagewright
