// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

class Connection;

/// A part of a transaction that can be rolled back alone: what is not kept is, when this goes out of scope.
class Savepoint
{
public:
    explicit Savepoint(Connection& connection);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    void keep();

private:
    Connection& connection_;
    bool open_ = true;
};

} // namespace stagewright
