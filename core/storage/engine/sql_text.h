// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/statement.h"

#include <QByteArray>
#include <QList>

namespace stagewright {

/// A statement put together from constant fragments, and the values for its parameters in their order.
struct SqlText
{
    QByteArray sql;
    QList<SqlValue> values = {};

    SqlText& add(const char* fragment)
    {
        sql += fragment;
        return *this;
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
    SqlText& add(const SqlText& other)
    {
        sql += other.sql;
        values += other.values;
        return *this;
    }
    /// "(?, ?, ...)", one for each value: what stands behind IN. In an empty list nothing is found; written
    /// as () SQLite would see that too early to keep to the index it was told.
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
