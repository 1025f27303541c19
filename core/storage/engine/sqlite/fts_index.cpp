// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/fts_index.h"

namespace stagewright {

namespace {

QString quoted(QString term)
{
    term.replace(u'"', QStringLiteral("\"\""));
    return u'"' + term + u'"';
}

QString anyOf(const QStringList& terms)
{
    QStringList all;
    for (const QString& term : terms)
        all.append(quoted(term));
    return all.size() == 1 ? all.first() : u'(' + all.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

QByteArray FtsIndex::insert() const
{
    return "INSERT INTO " + table_ + " (rowid, text) VALUES (?, ?)";
}

QByteArray FtsIndex::remove() const
{
    return "INSERT INTO " + table_ + " (" + table_ + ", rowid, text) VALUES ('delete', ?, ?)";
}

QByteArray FtsIndex::removeAll() const
{
    return "INSERT INTO " + table_ + " (" + table_ + ") VALUES ('delete-all')";
}

QByteArray FtsIndex::hits() const
{
    return "SELECT rowid AS id FROM " + table_ + " WHERE " + table_ + " MATCH ?";
}

QByteArray FtsIndex::terms() const
{
    return "SELECT term FROM " + table_ + "_term WHERE term >= ? AND term < ? LIMIT ?";
}

QString ftsText(const TextQuery& query)
{
    QStringList parts;
    for (const QStringList& terms : query.parts)
        parts.append(anyOf(terms));
    return parts.join(QStringLiteral(" AND "));
}

} // namespace stagewright
