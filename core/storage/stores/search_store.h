// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/storage/engine/statement.h"

#include <QStringList>

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

inline constexpr qsizetype mostSearchWords = 50;
inline constexpr qsizetype longestSearchWord = 200;

/// The words of a folded text, each once: a deal is found when its text holds all of them, in any order. Of a
/// page that was pasted it is the first words, because each is a condition and SQLite takes only so many.
[[nodiscard]] QStringList searchWords(const QString& foldedText);
/// True when the word is too short for the search index, which knows three letters at least.
[[nodiscard]] bool isShortWord(const QString& word);
/// A folded text as one term of an FTS5 query: quoted, so that nothing in it is an operator.
[[nodiscard]] QString searchTerm(const QString& foldedText);
/// Folded, as it stands in the index.
[[nodiscard]] QString searchText(const QString& dealName, const QString& companyName,
                                 const QString& personName);

} // namespace stagewright
