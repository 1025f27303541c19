// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/storage/engine/statement.h"
#include "core/storage/stores/search/search_index.h"

#include <QStringList>

namespace stagewright {

class Connection;

/// The text of a deal that the search looks through: the folded names of the deal, its company and its
/// person. SearchIndex keeps the texts of everything else.
class SearchStore
{
public:
    explicit SearchStore(Connection& connection);

    void insert(DealId deal, const QString& foldedText);
    /// With its tasks, which are found by its name too.
    void update(DealId deal, const QString& foldedText);
    /// With its tasks and notes: before they are deleted.
    void remove(DealId deal);
    [[nodiscard]] QString text(DealId deal);

private:
    void forget(DealId deal);

    SearchIndex others_;
    Statement insertText_;
    Statement insertSearch_;
    Statement removeSearch_;
    Statement removeText_;
    Statement text_;
};

/// The index over these texts.
inline constexpr auto dealIndex = "deal_search";

inline constexpr qsizetype mostSearchWords = 50;
inline constexpr qsizetype longestSearchWord = 200;

/// The words of a folded text, each once: a deal is found if its text contains all of them, in any order. If
/// a whole page was pasted, only the first words are used, because each is a condition and SQLite allows only
/// so many.
[[nodiscard]] QStringList searchWords(const QString& foldedText);
/// Words by what the index can do for them: it needs at least three letters.
struct WordsByLength
{
    TextQuery indexed; ///< requires each of the long ones
    QStringList shorter;
};
[[nodiscard]] WordsByLength wordsByLength(const QStringList& words);
/// The folded text as it is in the index.
[[nodiscard]] QString searchText(const QString& dealName, const QString& companyName,
                                 const QString& personName);

} // namespace stagewright
