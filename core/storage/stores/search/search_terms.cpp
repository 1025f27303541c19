// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/search/search_terms.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

namespace {

/// Up to this many terms, the index is asked for each; letters that begin more terms are so common that
/// reading the texts finds them sooner.
constexpr qsizetype fewTerms = 48;

/// At most fewTerms + 1.
QStringList termsBeginningWith(Connection& connection, TextKind kind, const QString& letters)
{
    const QString lastCharacter = QString::fromUcs4(U"\U0010ffff", 1);
    Statement& rows = connection.statement(connection.dialect().termsBetween(indexOf(kind)));
    rows.bind(letters, letters + lastCharacter, fewTerms + 1);
    QStringList terms;
    while (rows.step())
        terms.append(rows.text(0));
    return terms;
}

} // namespace

std::optional<SearchTerms> termsOf(Connection& connection, TextKind kind, const QStringList& parts)
{
    constexpr qsizetype indexedLetters = 3;
    SearchTerms terms;
    for (const QString& part : parts) {
        if (part.toUcs4().size() >= indexedLetters) {
            terms.match.require(part);
            continue;
        }
        const QStringList begun = termsBeginningWith(connection, kind, part);
        if (begun.isEmpty())
            return std::nullopt;
        if (begun.size() > fewTerms)
            terms.contained.append(part);
        else
            terms.match.requireOneOf(begun);
    }
    return parts.isEmpty() ? std::nullopt : std::optional(terms);
}

} // namespace stagewright
