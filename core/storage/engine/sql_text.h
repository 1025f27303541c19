// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/statement.h"

#include <QByteArray>
#include <QList>

namespace stagewright {

/// A statement built from constant fragments, and the values for its parameters in order.
struct SqlText
{
    QByteArray sql;
    QList<SqlValue> values = {};

    SqlText& add(const char* fragment)
    {
        sql += fragment;
        return *this;
    }
    SqlText& add(const QByteArray& fragment)
    {
        sql += fragment;
        return *this;
    }
    /// The ids that a text index finds, as a query with one column "id".
    SqlText& addHits(const char* index, const TextQuery& query)
    {
        values.append(query);
        return add("/*+ search ").add(index).add(" */ ?");
    }
    SqlText& add(const char* fragment, qint64 value)
    {
        values.append(value);
        return add(fragment);
    }
    SqlText& add(const char* fragment, const QString& value)
    {
        values.append(value);
        return add(fragment);
    }
    /// A condition: the column contains the text. Not LIKE: its patterns have wildcards and a length limit,
    /// and typed text should have neither.
    SqlText& addContains(const char* column, const QString& text)
    {
        return add("strpos(").add(column).add(", ?) > 0", text);
    }
    SqlText& add(const SqlText& other)
    {
        sql += other.sql;
        values += other.values;
        return *this;
    }
    /// "(?, ?, ...)", one for each value: what follows IN. An empty list matches nothing; if it were written
    /// as (), SQLite would notice that too early to use the index it was told to.
    SqlText& addList(const QList<qint64>& list)
    {
        if (list.isEmpty())
            return add("(NULL)");
        sql += '(';
        for (qsizetype i = 0; i < list.size(); ++i) {
            sql += i == 0 ? "?" : ", ?";
            values.append(list[i]);
        }
        sql += ')';
        return *this;
    }
};

} // namespace stagewright
