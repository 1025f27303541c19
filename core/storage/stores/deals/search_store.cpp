// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/search_store.h"

#include "core/domain/search/searchable.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"

namespace stagewright {

SearchStore::SearchStore(Connection& connection)
    : others_(connection),
      insertText_(connection, "INSERT INTO deal_text (deal_id, text) VALUES (?, ?)"),
      insertSearch_(connection, connection.dialect().indexText(dealIndex)),
      removeSearch_(connection, connection.dialect().forgetText(dealIndex)),
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
    forget(deal);
    insert(deal, foldedText);
    others_.tasksChanged(deal);
}

void SearchStore::remove(DealId deal)
{
    others_.contentsRemoved(deal);
    forget(deal);
}

void SearchStore::forget(DealId deal)
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

WordsByLength wordsByLength(const QStringList& words)
{
    WordsByLength found;
    for (const QString& word : words) {
        if (word.toUcs4().size() < 3)
            found.shorter.append(word);
        else
            found.indexed.require(word);
    }
    return found;
}

QString searchText(const QString& dealName, const QString& companyName, const QString& personName)
{
    return searchable(dealName + u'\n' + companyName + u'\n' + personName);
}

} // namespace stagewright
