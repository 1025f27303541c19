// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

namespace stagewright {

class Connection;

/// All or nothing: what was not committed is rolled back when this goes out of scope, and a failure of the
/// connection ends with it.
class Transaction
{
public:
    /// Write takes the write lock at once, because a reader that becomes a writer could fail half-way; Read
    /// sees one snapshot of the file until its end.
    enum class Kind { Read, Write };

    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// False if it could not begin, usually with DatabaseLocked. Connection::problem() says why.
    [[nodiscard]] bool begun() const { return open_; }
    /// Refuses, and rolls back for good, if anything failed meanwhile. CommitUncertain if the disk failed in
    /// a way that leaves open whether the changes are there when the file is opened again.
    [[nodiscard]] Outcome commit();
    void rollback();

private:
    [[nodiscard]] Problem refuse(bool mayBeThere);

    Connection& connection_;
    Kind kind_;
    bool inside_; ///< nested in another one, which fails with this one
    bool open_ = false;
};

} // namespace stagewright
