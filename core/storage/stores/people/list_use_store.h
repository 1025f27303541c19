// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QList>

namespace stagewright {

class Connection;

/// Finds the deals that have an entry of a list, and gives them another. The caller updates totals and
/// history.
class ListUseStore
{
public:
    explicit ListUseStore(Connection& connection) : connection_(connection) {}

    [[nodiscard]] qint64 count(ProductId id);
    [[nodiscard]] qint64 count(SourceId id);
    [[nodiscard]] qint64 count(ReasonId id);
    [[nodiscard]] QList<DealId> dealsWith(ProductId id);
    [[nodiscard]] QList<DealId> dealsWith(SourceId id);
    [[nodiscard]] QList<DealId> dealsWith(ReasonId id);
    // A null id removes it.
    void give(DealId deal, ProductId id);
    void give(DealId deal, SourceId id);
    void give(DealId deal, ReasonId id);

private:
    Connection& connection_;
};

} // namespace stagewright
