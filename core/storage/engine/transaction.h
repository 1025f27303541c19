// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

namespace stagewright {

class Connection;

/// All or nothing: what was not committed is rolled back when this goes out of scope, and the connection's
/// failure, if there was one, ends with it.
class Transaction
{
public:
    /// Write takes the write lock at once (a reader that turns writer could fail half-way); Read sees one
    /// snapshot of the file until its end.
    enum class Kind { Read, Write };

    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// False when it could not begin: DatabaseLocked, usually. Connection::problem() says why.
    [[nodiscard]] bool begun() const { return open_; }
    /// Refuses, and rolls back for good, when anything failed meanwhile. CommitUncertain when the disk fails
    /// so that nobody can say whether it is there when the file is opened again.
    [[nodiscard]] Outcome commit();
    void rollback();

private:
    [[nodiscard]] Problem refuse(bool tried);

    Connection& connection_;
    bool inside_; ///< of another one, which fails with this
    bool open_ = false;
};

} // namespace stagewright
