// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"

#include <QSet>

namespace stagewright {

/// Which values of a file count as empty under a mapping.
class EmptyValues
{
public:
    explicit EmptyValues(const ImportMapping& mapping);

    /// No text at all, a value that the mapping calls empty, or only dashes. Dashes for which the mapping
    /// says what they mean in this field are a value. `value` is trimmed.
    [[nodiscard]] bool holds(ImportField field, const QString& value) const;

private:
    QSet<QString> empty_;
    QMap<ImportField, QSet<QString>> named_;
};

} // namespace stagewright
