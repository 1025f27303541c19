// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_mapping.h"

#include <QJsonObject>

namespace stagewright {

/// An import that somebody prepared and did not start: the file and all that was chosen about it.
struct KeptImport
{
    QString file;
    ImportMapping wanted;  ///< how the file is read, and its columns
    QJsonObject values;    ///< what stands in the fields of the values' page
    bool atValues = false; ///< the columns were done
    friend bool operator==(const KeptImport&, const KeptImport&) = default;
};

[[nodiscard]] QString contentOf(const KeptImport& kept);
/// What is not understood is left out; without a file there is nothing.
[[nodiscard]] KeptImport keptImport(const QString& content);

} // namespace stagewright
