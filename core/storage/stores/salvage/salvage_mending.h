// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/money.h"
#include "core/storage/stores/salvage/salvaged_table.h"

#include <QList>

#include <optional>

namespace stagewright {

class Connection;

/// Makes a file of salvaged rows whole: what refers to rows that could not be read is mended or removed, and
/// what every workspace needs is given.
class SalvageMending
{
public:
    explicit SalvageMending(Connection& target) : target_(target) {}

    /// Removes or mends references to missing rows, and updates `tables`: a deal whose owner is missing gets
    /// one called "?", notes of a missing deal are removed.
    void mendReferences(QList<SalvagedTable>& tables);
    /// The currency of the amounts; nothing if it cannot be read or is not a currency.
    [[nodiscard]] std::optional<Currency> currency();
    /// Sets the currency of the existing workspace row; that its own was replaced is reported in `tables`.
    void giveCurrency(const Currency& currency, QList<SalvagedTable>& tables);
    /// Sets the process of deals whose own is missing.
    void giveProcess(ProcessId process);

private:
    Connection& target_;
};

} // namespace stagewright
