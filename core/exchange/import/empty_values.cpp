// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/empty_values.h"

#include "core/domain/name.h"

#include <algorithm>

namespace stagewright {

namespace {

/// What tables write in empty cells.
bool isOnlyDashes(const QString& value)
{
    return std::all_of(value.cbegin(), value.cend(), [](QChar unit) {
        return unit == u'-' || unit == QChar(0x2013) || unit == QChar(0x2014);
    });
}

template<class Value>
QSet<QString> namesIn(const QMap<QString, Value>& mapped)
{
    QSet<QString> names;
    for (auto it = mapped.begin(); it != mapped.end(); ++it)
        names.insert(it.key().trimmed());
    return names;
}

} // namespace

EmptyValues::EmptyValues(const ImportMapping& mapping)
    : named_{{ImportField::Stage, namesIn(mapping.stages)},
             {ImportField::Status, namesIn(mapping.statuses)},
             {ImportField::Owner, namesIn(mapping.owners)}}
{
    for (const QString& word : mapping.empty)
        empty_.insert(folded(word));
}

bool EmptyValues::holds(ImportField field, const QString& value) const
{
    // Such words are short, and folding every long text of a file would take time.
    constexpr qsizetype longest = 50;
    if (value.isEmpty())
        return true;
    if (!empty_.isEmpty() && value.size() < longest && empty_.contains(folded(value)))
        return true;
    return isOnlyDashes(value) && !named_.value(field).contains(value);
}

} // namespace stagewright
