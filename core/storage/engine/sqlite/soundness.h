// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace stagewright {

class Connection;

/// SQLite's complaints about the file, at most so many; empty if it is sound.
[[nodiscard]] QStringList integrityComplaints(Connection& connection, int most);
/// Every row with a reference that leads nowhere, and its table; -1 for a row without a number.
void eachOrphan(Connection& connection,
                const std::function<void(const QString& table, qint64 row, const QString& target)>& take);

} // namespace stagewright
