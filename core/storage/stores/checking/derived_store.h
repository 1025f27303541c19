// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

class Connection;

/// What is derived from other rows, for rebuilding it from scratch.
class DerivedStore
{
public:
    explicit DerivedStore(Connection& connection);

    /// Totals, texts and the search index.
    void clear();
    void setFoldedDeal(DealId deal, const QString& folded) { deal_.bind(folded, deal).run(); }
    void setFoldedCompany(qint64 company, const QString& folded) { company_.bind(folded, company).run(); }
    void setFoldedPerson(qint64 person, const QString& folded) { person_.bind(folded, person).run(); }

private:
    Connection& connection_;
    Statement deal_;
    Statement company_;
    Statement person_;
};

} // namespace stagewright
