// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/text_index.h"

namespace stagewright {

QByteArray TextIndex::insert() const
{
    return "INSERT INTO " + table_ + " (rowid, text) VALUES (?, ?)";
}

QByteArray TextIndex::remove() const
{
    return "INSERT INTO " + table_ + " (" + table_ + ", rowid, text) VALUES ('delete', ?, ?)";
}

QByteArray TextIndex::removeAll() const
{
    return "INSERT INTO " + table_ + " (" + table_ + ") VALUES ('delete-all')";
}

QByteArray TextIndex::hits() const
{
    return "SELECT rowid AS id FROM " + table_ + " WHERE " + table_ + " MATCH ?";
}

QString TextIndex::term(const QString& text)
{
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

QString TextIndex::allOf(const QStringList& terms)
{
    return terms.join(QStringLiteral(" AND "));
}

QString TextIndex::anyOf(const QStringList& terms)
{
    return u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

} // namespace stagewright
