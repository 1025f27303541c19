// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"

namespace stagewright {

class Connection;

/// While it lives, a statement that runs long on this connection ends with ProblemCode::Cancelled soon after
/// the flag was set. One at a time for a connection, and it must go before the connection does.
class CancelWatch
{
public:
    CancelWatch(Connection& connection, const CancelFlag* cancel);
    ~CancelWatch();
    CancelWatch(const CancelWatch&) = delete;
    CancelWatch& operator=(const CancelWatch&) = delete;

private:
    Connection& connection_;
};

} // namespace stagewright
