// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stagewright {

class Connection;

/// While it lives, the connection keeps more of the file in memory: a transaction of a hundred thousand deals
/// touches more pages than the usual cache holds, and writing them out and reading them back would take a
/// quarter of the time.
class BulkMode
{
public:
    explicit BulkMode(Connection& connection);
    ~BulkMode();
    BulkMode(const BulkMode&) = delete;
    BulkMode& operator=(const BulkMode&) = delete;

private:
    Connection& connection_;
    qint64 usualCache_;
};

} // namespace stagewright
