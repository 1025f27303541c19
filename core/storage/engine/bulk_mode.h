// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

class Connection;

/// While it lives, the connection is set up for a transaction of a hundred thousand deals, see
/// Dialect::setBulk(). A failure of an earlier verb is forgotten.
class BulkMode
{
public:
    explicit BulkMode(Connection& connection);
    ~BulkMode();
    BulkMode(const BulkMode&) = delete;
    BulkMode& operator=(const BulkMode&) = delete;

private:
    Connection& connection_;
};

} // namespace stagewright
