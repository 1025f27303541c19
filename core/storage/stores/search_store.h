// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

class Connection;

/// The text the search looks through: folded names of a deal, its company and its person.
class SearchStore
{
public:
    explicit SearchStore(Connection& connection);

    void insert(DealId deal, const QString& foldedText);
    void update(DealId deal, const QString& foldedText);
    void remove(DealId deal);
    [[nodiscard]] QString text(DealId deal);

private:
    Statement insertText_;
    Statement insertSearch_;
    Statement removeSearch_;
    Statement removeText_;
    Statement text_;
};

/// A folded text as one term of an FTS5 query: quoted, so that nothing in it is an operator.
[[nodiscard]] QString searchTerm(const QString& foldedText);
/// Folded, as it stands in the index.
[[nodiscard]] QString searchText(const QString& dealName, const QString& companyName,
                                 const QString& personName);

} // namespace stagewright
