// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/search_store.h"

#include "core/domain/name.h"
#include "core/storage/engine/connection.h"

namespace stagewright {

TextIndex dealIndex()
{
    return TextIndex("deal_search");
}

SearchStore::SearchStore(Connection& connection)
    : insertText_(connection, "INSERT INTO deal_text (deal_id, text) VALUES (?, ?)"),
      insertSearch_(connection, dealIndex().insert()),
      removeSearch_(connection, dealIndex().remove()),
      removeText_(connection, "DELETE FROM deal_text WHERE deal_id = ?"),
      text_(connection, "SELECT text FROM deal_text WHERE deal_id = ?")
{}

void SearchStore::insert(DealId deal, const QString& foldedText)
{
    insertText_.bind(deal, foldedText).run();
    insertSearch_.bind(deal, foldedText).run();
}

void SearchStore::update(DealId deal, const QString& foldedText)
{
    if (text(deal) == foldedText)
        return;
    remove(deal);
    insert(deal, foldedText);
}

void SearchStore::remove(DealId deal)
{
    const QString before = text(deal);
    removeSearch_.bind(deal, before).run();
    removeText_.bind(deal).run();
}

QString SearchStore::text(DealId deal)
{
    return text_.bind(deal).firstText();
}

QStringList searchWords(const QString& foldedText)
{
    QStringList words;
    for (const QStringView part : qTokenize(foldedText, u' ', Qt::SkipEmptyParts)) {
        QStringView word = part.first(std::min(part.size(), longestSearchWord));
        if (word.back().isHighSurrogate())
            word.chop(1);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word.toString());
        if (words.size() == mostSearchWords)
            break;
    }
    return words;
}

bool isShortWord(const QString& word)
{
    return word.toUcs4().size() < 3;
}

QString searchText(const QString& dealName, const QString& companyName, const QString& personName)
{
    // Padded, so that the last letters begin trigrams too and short searches find them in the index.
    return folded(dealName + u'\n' + companyName + u'\n' + personName) + QStringLiteral("  ");
}

} // namespace stagewright
